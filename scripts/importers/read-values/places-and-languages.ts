import countries from 'i18n-iso-countries';
import { toAscii } from '../../../plugin/domain/transliteration.ts';
import { Unreadable } from './unreadable.ts';

/**
 * What systems write that is no ISO 3166-1 code of today. Withdrawn codes by what took their place (ISO 3166-3), those
 * of passports (ICAO 9303) and of the European Union, and Kosovo, whose code is its users' own.
 */
const OTHER_CODES: Record<string, string> = {
  TMP: 'TLS', TP: 'TLS', ROM: 'ROU', ZAR: 'COD', ZR: 'COD', BUR: 'MMR', BU: 'MMR', DDR: 'DEU', DD: 'DEU', FXX: 'FRA', FX: 'FRA',
  YMD: 'YEM', YD: 'YEM', VDR: 'VNM', VD: 'VNM', HVO: 'BFA', HV: 'BFA', DHY: 'BEN', DY: 'BEN', RHO: 'ZWE', RH: 'ZWE', NHB: 'VUT', NH: 'VUT',
  BYS: 'BLR', PCZ: 'PAN', PZ: 'PAN', ZIM: 'ZWE', WAK: 'UMI', MID: 'UMI', JTN: 'UMI', PUS: 'UMI', ATN: 'ATA', ATB: 'ATA',
  D: 'DEU', GBD: 'GBR', GBN: 'GBR', GBO: 'GBR', GBP: 'GBR', GBS: 'GBR', UK: 'GBR', EL: 'GRC', XK: 'XKX', XKX: 'XKX', RKS: 'XKX', XKK: 'XKX', KOS: 'XKX',
}; // prettier-ignore

/** Withdrawn codes of states that became several, and codes that say that there is no nationality or none known. */
const OF_SEVERAL = new Set(['AN', 'ANT', 'YU', 'YUG', 'CS', 'SCG', 'CSK', 'SU', 'SUN', 'NTZ', 'CTE', 'PCI', 'AFI']);
const NAMES_OF_SEVERAL = new Set([
  'czechoslovakia', 'netherlands antilles', 'serbia and montenegro', 'soviet union', 'ussr', 'yugoslavia',
]); // prettier-ignore
const OF_NONE = new Set(['XXX', 'XXA', 'XXB', 'XXC', 'ZZZ', 'ZZ', 'UNO', 'UNA', 'UNK', 'EUE', 'XOM', 'XPO', 'XCC']);

/** The languages in which names of countries and of languages are known. */
const NAMED_IN = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ar',
]; // prettier-ignore

const plain = (name: string): string =>
  (/\p{Script=Latin}/u.test(name) ? toAscii(name) : name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Codes by their names in the languages of hotels, made when a name is first met. */
const namesOf = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  const byName = new Map<string, string>();
  for (const language of NAMED_IN) {
    const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined) byName.set(plain(name), code);
    }
  }
  return byName;
};

let countryNames: Map<string, string> | null = null;
const countryNamed = (name: string): string | undefined => {
  if (countryNames === null) {
    const alpha2 = Object.keys(countries.getAlpha2Codes());
    countryNames = namesOf('region', alpha2);
    for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' })))
      for (const other of names) countryNames.set(plain(other), code);
    for (const [other, code] of Object.entries({
      england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', 'great britain': 'GB', 'u k': 'GB', usa: 'US', 'u s a': 'US', 'u s': 'US', america: 'US', holland: 'NL', burma: 'MM', zaire: 'CD', swaziland: 'SZ', 'ivory coast': 'CI', 'cape verde': 'CV', hongkong: 'HK', macau: 'MO', prc: 'CN', 'p r china': 'CN', korea: 'KR', uae: 'AE',
    })) countryNames.set(other, code); // prettier-ignore
  }
  return countryNames.get(plain(name));
};

const alpha3Of = (alpha2: string): string | undefined => OTHER_CODES[alpha2] ?? countries.alpha2ToAlpha3(alpha2);

/**
 * The alpha-3 code of a country that is given by a code of two or three letters, withdrawn ones included, or by its name.
 * `PT` → `PRT`, `TMP` → `TLS`, `Deutschland` → `DEU`, `中国` → `CHN`. @throws Unreadable
 */
export const countryIn = (written: string): string => {
  const code = written.toUpperCase();
  const known = OTHER_CODES[code] ?? (code.length === 2 ? alpha3Of(code) : countries.isValid(code) ? code : undefined);
  if (known !== undefined) return known;
  if (OF_SEVERAL.has(code) || NAMES_OF_SEVERAL.has(plain(written)))
    throw new Unreadable({ code: 'SEVERAL_COUNTRIES', written });
  if (OF_NONE.has(code)) throw new Unreadable({ code: 'NO_COUNTRY', written });
  const named = countryNamed(written);
  const alpha3 = named === undefined ? undefined : alpha3Of(named);
  if (alpha3 === undefined) throw new Unreadable({ code: 'UNKNOWN_COUNTRY', written });
  return alpha3;
};

/** ISO 639-1, as far as the platform knows names of them. */
const languageCodes = (): string[] => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) =>
    letters.map((second) => first + second).filter((code) => names.of(code) !== undefined),
  );
};

let languageNames: Map<string, string> | null = null;

/**
 * The ISO 639-1 code of a language that is given by a tag, a code of three letters or its name: `de-DE`, `ger`, `German`,
 * `Deutsch`, `zh-Hans`. @throws Unreadable
 */
export const languageIn = (written: string): string => {
  let tag = written.trim().replaceAll('_', '-');
  languageNames ??= namesOf('language', languageCodes());
  const named = languageNames.get(plain(written)) ?? languageNames.get(plain(written.replace(/\(.*\)/, '')));
  if (named !== undefined && !/^[a-z]{2}$/i.test(tag)) tag = named;
  try {
    const { language } = new Intl.Locale(tag);
    if (/^[a-z]{2}$/.test(language) && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language))
      return language;
  } catch {
    // Not a language tag.
  }
  throw new Unreadable({ code: 'UNKNOWN_LANGUAGE', written });
};
