import { v5 } from 'uuid';
import { ACCOUNT_CLASSES, DEFAULT_CLASS_RULES } from '../../domain/sales/account-classes.ts';
import { keptClasses, saveClassRules } from '../../host/accounts.ts';
import type { Host } from '../../host/client.ts';
import { FIRST_CLASSES } from '../../words/accounts.ts';
import type { Language } from '../../words/language.ts';
import { languageToBegin } from '../properties/languages.ts';

const CLASSES = '6b2f1f0e-3f0a-4b0e-8f0d-2f7a4f7b9a51';

/** The classes that a hotel begins with, as they are written: they sort as the app does without them. */
export const firstClassWrites = (language: Language = 'en') =>
  ACCOUNT_CLASSES.map((code) => {
    const { filledToPercent, visitEveryDays, breaksBelowPercent } = DEFAULT_CLASS_RULES[code];
    return {
      // The same in every hotel, so that adding it twice is adding it once.
      id: v5(code, CLASSES),
      code,
      ...FIRST_CLASSES[language][code],
      ...(code === 'D' ? {} : { filledToPercent }),
      visitEveryDays,
      breaksBelowPercent,
    };
  });

const seed = async (host: Host, there: ReadonlySet<string>): Promise<void> => {
  if (ACCOUNT_CLASSES.every((code) => there.has(code))) return;
  await saveClassRules(
    host,
    firstClassWrites(await languageToBegin(host)).filter(({ code }) => !there.has(code)),
  );
};

/**
 * Gives a hotel the classes that it lacks of A to D. What is there is never written over, and what was thrown away does not come
 * back while it is in the bin.
 */
export const seedClasses = async (host: Host): Promise<void> => seed(host, await keptClasses(host));

/** The same for a hotel that has, and had, no class at all. */
export const seedClassesOnce = async (host: Host): Promise<void> => {
  const there = await keptClasses(host);
  if (there.size === 0) await seed(host, there);
};
