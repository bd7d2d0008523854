import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { languageOfHouse } from '../../host/plays.ts';
import { settingsOfProperties } from '../../host/set-up.ts';
import { LANGUAGES, languageOf, languageOfProperty, type Language } from '../../words/language.ts';

type Settings = Awaited<ReturnType<typeof settingsOfProperties>>;

/** The language that all properties share, and English where they share none. @param tags such as `ZH_TW`. */
export const sharedLanguage = (tags: Iterable<string | null>): Language => {
  const [first = 'en', ...others] = new Set([...tags].map(languageOfProperty));
  return others.length === 0 ? first : 'en';
};

/**
 * The languages in which the app writes: that of a property, by its code; of what is about none, or about one that the
 * host does not know, the language that all properties share, and English where they share none.
 */
export const languagesOf = (settings: Settings): ((property?: string) => Language) => {
  const languages = new Map([...settings].map(([code, { language }]) => [code, languageOfProperty(language)]));
  const shared = sharedLanguage([...settings.values()].map(({ language }) => language));
  return (property) => (property === undefined ? shared : (languages.get(property) ?? shared));
};

/** The same, as the host has it now. */
export const languagesOfProperties = async (host: Host): Promise<(property?: string) => Language> =>
  languagesOf(await settingsOfProperties(host));

/** The language of what is about no property; English where the host does not say, which is no reason to stop. */
export const languageOfHotel = async (host: Host): Promise<Language> => {
  try {
    return (await languagesOfProperties(host))();
  } catch (error) {
    if (error instanceof HostError) return 'en';
    throw error;
  }
};

/** The language in which most members of staff read; English where it is undecided. */
const mostSpoken = (locales: readonly string[]): Language => {
  const readers = Map.groupBy(locales, languageOf);
  return LANGUAGES.toSorted((one, other) => (readers.get(other)?.length ?? 0) - (readers.get(one)?.length ?? 0))[0]!;
};

/** The language of what a hotel begins with: that of its first property, or, before there is any, the one in which most staff read. */
export const languageToBegin = async (host: Host): Promise<Language> => {
  const { property, members } = await languageOfHouse(host);
  return property === null ? mostSpoken(members) : languageOfProperty(property);
};
