import type { Money } from '../money.ts';
import { isOpenCase, type CaseStatus } from './case-clock.ts';

export const CASE_KINDS = ['COMPLAINT', 'REQUEST', 'INCIDENT'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_CATEGORIES = [
  'ROOM',
  'HOUSEKEEPING',
  'NOISE',
  'MAINTENANCE',
  'FOOD_AND_BEVERAGE',
  'STAFF',
  'BILLING',
  'RESERVATION',
  'SAFETY',
  'LOST_AND_FOUND',
  'OTHER',
] as const;
export type CaseCategory = (typeof CASE_CATEGORIES)[number];

/** A case as its commands need it. `limit` is what the desk of its property may give by itself; null where none is set. */
export type CaseAtDesk = {
  id: string;
  name: string;
  status: CaseStatus;
  /** Only managers see what it says. */
  restricted: boolean;
  ownerId: string | null;
  compensation: Money | null;
  propertyId: string | null;
  limit: Money | null;
};

/** What a command with cases did. */
export type CaseOutcome =
  | { code: 'CASE_OPENED'; name: string }
  | { code: 'RESTRICTED_CASE_OPENED' }
  | { code: 'CASE_RESTRICTED' }
  | { code: 'CASES_TAKEN'; cases: number }
  | { code: 'CASES_GIVEN_BACK'; cases: number }
  | { code: 'CASES_WAIT'; cases: number }
  | { code: 'CASE_SOLVED'; name: string }
  | { code: 'CASE_REOPENED'; name: string };

/** Why it did nothing. */
export type CaseRefusal =
  | { code: 'CASES_GONE' }
  | { code: 'CASES_SOLVED_BEFORE' }
  | { code: 'CASES_FOR_MANAGERS' }
  | { code: 'CASE_STILL_OPEN' }
  | { code: 'GOODWILL_ABOVE_LIMIT'; limit: Money }
  | { code: 'GOODWILL_IN_ANOTHER_CURRENCY'; currency: string };

/** What a command writes on cases; what is absent stays. Their clock follows by itself. */
export type CaseChange = {
  status: CaseStatus;
  ownerId?: string | null;
  resolution?: string;
  compensation?: Money;
  restrictedResolution?: string;
  restrictedCompensation?: Money;
};

export type CaseDecision = { cases: readonly CaseAtDesk[]; change: CaseChange } | { refused: CaseRefusal };

/** Of several cases those that somebody still has to do something about; a refusal where there is none. */
const openOf = (cases: readonly CaseAtDesk[], change: CaseChange): CaseDecision => {
  if (cases.length === 0) return { refused: { code: 'CASES_GONE' } };
  const open = cases.filter(({ status }) => isOpenCase(status));
  return open.length === 0 ? { refused: { code: 'CASES_SOLVED_BEFORE' } } : { cases: open, change };
};

/** A member of staff takes cases on; null gives them back to everybody. */
export const takeCases = (cases: readonly CaseAtDesk[], memberId: string | null): CaseDecision =>
  openOf(cases, { status: memberId === null ? 'OPEN' : 'IN_PROGRESS', ownerId: memberId });

/** The guest has to answer next: until then cases go up no further. */
export const waitForGuest = (cases: readonly CaseAtDesk[]): CaseDecision => openOf(cases, { status: 'WAITING_GUEST' });

/** A case is settled by what was done, and by what was given, where only managers read it if it is restricted. An amount must be in the currency of the property's limit. */
export const solveCase = (
  found: CaseAtDesk | undefined,
  { resolution, compensation }: { resolution: string; compensation: Money | null },
): CaseDecision => {
  const limit = found?.limit ?? null;
  if (compensation !== null && limit !== null && compensation.currencyCode !== limit.currencyCode)
    return { refused: { code: 'GOODWILL_IN_ANOTHER_CURRENCY', currency: limit.currencyCode } };
  const given =
    found?.restricted === true
      ? { restrictedResolution: resolution, ...(compensation === null ? {} : { restrictedCompensation: compensation }) }
      : { resolution, ...(compensation === null ? {} : { compensation }) };
  return openOf(found === undefined ? [] : [found], { status: 'RESOLVED', ...given });
};

/** Whether what is given needs somebody who may give more than the desk. */
export const isAboveLimit = ({ limit }: CaseAtDesk, compensation: Money | null): boolean =>
  compensation !== null && limit !== null && compensation.amountMicros > limit.amountMicros;

/** A case that was settled is taken up again; its clock goes on from when it was first opened. */
export const reopenCase = (found: CaseAtDesk | undefined): CaseDecision => {
  if (found === undefined) return { refused: { code: 'CASES_GONE' } };
  if (isOpenCase(found.status)) return { refused: { code: 'CASE_STILL_OPEN' } };
  return { cases: [found], change: { status: found.ownerId === null ? 'OPEN' : 'IN_PROGRESS' } };
};

const SUBJECT_LENGTH = 60;

/**
 * The subject of a case from what happened: its first sentence or line, cut at a word after 60 characters. Empty where
 * nothing was said.
 *
 * `subjectOf('No hot water. Called twice.')` → `No hot water`
 */
export const subjectOf = (happened: string): string => {
  const first = happened
    .trim()
    .split(/[\n.!?。！？]/u)[0]!
    .trim();
  if ([...first].length <= SUBJECT_LENGTH) return first;
  const cut = [...first].slice(0, SUBJECT_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > SUBJECT_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
};
