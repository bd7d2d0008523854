import { describe, expect, it } from 'vitest';
import { countryIn, languageIn } from './places-and-languages.ts';

describe('a country', () => {
  it.each([
    ['PRT', 'PRT'],
    ['PT', 'PRT'],
    ['pt', 'PRT'],
    ['CN', 'CHN'],
    ['HKG', 'HKG'],
    ['TWN', 'TWN'],
    ['TMP', 'TLS'],
    ['TP', 'TLS'],
    ['ATA', 'ATA'],
    ['ATF', 'ATF'],
    ['UMI', 'UMI'],
    ['UK', 'GBR'],
    ['EL', 'GRC'],
    ['D', 'DEU'],
    ['DDR', 'DEU'],
    ['GBD', 'GBR'],
    ['XK', 'XKX'],
    ['RKS', 'XKX'],
    ['Germany', 'DEU'],
    ['Deutschland', 'DEU'],
    ['Allemagne', 'DEU'],
    ['Alemania', 'DEU'],
    ['Portugal', 'PRT'],
    ['España', 'ESP'],
    ['ESPANA', 'ESP'],
    ['Brasil', 'BRA'],
    ['United States of America', 'USA'],
    ['USA', 'USA'],
    ['U.S.A.', 'USA'],
    ['United Kingdom', 'GBR'],
    ['England', 'GBR'],
    ['Northern Ireland', 'GBR'],
    ['Burma', 'MMR'],
    ['Hongkong', 'HKG'],
    ['Macau', 'MAC'],
    ['Ivory Coast', 'CIV'],
    ['Korea, Republic of', 'KOR'],
    ['Czech Republic', 'CZE'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['中国', 'CHN'],
    ['中國', 'CHN'],
    ['日本', 'JPN'],
    ['Россия', 'RUS'],
    ["Côte d'Ivoire", 'CIV'],
  ])('%s is %s', (written, expected) => {
    expect(countryIn(written)).toBe(expected);
  });

  it.each([
    ['XX', 'UNKNOWN_COUNTRY'],
    ['QQQ', 'UNKNOWN_COUNTRY'],
    ['Atlantis', 'UNKNOWN_COUNTRY'],
    ['AN', 'SEVERAL_COUNTRIES'],
    ['Soviet Union', 'SEVERAL_COUNTRIES'],
    ['Czechoslovakia', 'SEVERAL_COUNTRIES'],
    ['YUG', 'SEVERAL_COUNTRIES'],
    ['SCG', 'SEVERAL_COUNTRIES'],
    ['SUN', 'SEVERAL_COUNTRIES'],
    ['XXX', 'NO_COUNTRY'],
  ])('%s is none', (written, code) => {
    expect(() => countryIn(written)).toThrow(expect.objectContaining({ reason: { code, written } }));
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['DE', 'de'],
    ['de-DE', 'de'],
    ['pt_BR', 'pt'],
    ['zh-Hans', 'zh'],
    ['zh-TW', 'zh'],
    ['sq', 'sq'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['eng', 'en'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['português', 'pt'],
    ['Chinese', 'zh'],
    ['中文', 'zh'],
    ['English (UK)', 'en'],
    ['iw', 'he'],
  ])('%s is %s', (written, expected) => {
    expect(languageIn(written)).toBe(expected);
  });

  it.each(['xx', 'Klingonish', '12'])('%s is none', (written) => {
    expect(() => languageIn(written)).toThrow(
      expect.objectContaining({ reason: { code: 'UNKNOWN_LANGUAGE', written } }),
    );
  });
});
