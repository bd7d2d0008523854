import type { Money } from '../money.ts';

/** What a case says where everybody who sees cases may read it, and what it says to managers. `category` is in words. */
export type CaseWords = {
  name: string;
  category: string | null;
  description: string;
  resolution: string;
  reply: string;
  compensation: Money | null;
  cost: Money | null;
  restrictedDescription: string;
  restrictedResolution: string;
};

/** What is written so that only managers read it; what is absent stays. */
export type Withheld = {
  name?: string;
  kind?: 'INCIDENT';
  category?: null;
  description?: '';
  resolution?: '';
  reply?: '';
  compensation?: null;
  cost?: null;
  restrictedDescription?: string;
  restrictedResolution?: string;
  restrictedCompensation?: Money;
  restrictedCost?: Money;
};

/** What was said and is not there yet, below what is. */
const joined = (there: string, said: readonly (string | null)[]): string => {
  let all = there;
  for (const line of said)
    if (line !== null && line !== '' && !all.includes(line)) all = all === '' ? line : `${all}\n${line}`;
  return all;
};

/**
 * Moves what a restricted case says to where only managers read it, below what stands there, and gives it a subject that says
 * nothing. A subject that begins the description is not said twice. Of a case that says nothing any more nothing is written,
 * so that doing it again changes nothing. `neutral` is the subject in the language of the property.
 */
export const withheld = (said: CaseWords, neutral: readonly string[]): Withheld => {
  const [subject = ''] = neutral;
  const isNamed = said.name !== '' && !neutral.includes(said.name);
  const isSubject = said.description.startsWith(said.name.replace(/…$/u, ''));
  const description = joined(said.restrictedDescription, [
    isNamed && !isSubject ? said.name : null,
    said.description,
    said.category,
  ]);
  const resolution = joined(said.restrictedResolution, [said.resolution, said.reply]);
  return {
    ...(said.name === subject ? {} : { name: subject }),
    ...(said.category === null ? {} : { kind: 'INCIDENT', category: null }),
    ...(said.description === '' ? {} : { description: '' }),
    ...(said.resolution === '' ? {} : { resolution: '' }),
    ...(said.reply === '' ? {} : { reply: '' }),
    ...(said.compensation === null ? {} : { compensation: null, restrictedCompensation: said.compensation }),
    ...(said.cost === null ? {} : { cost: null, restrictedCost: said.cost }),
    ...(description === said.restrictedDescription ? {} : { restrictedDescription: description }),
    ...(resolution === said.restrictedResolution ? {} : { restrictedResolution: resolution }),
  };
};
