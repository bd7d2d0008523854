import { Unreadable } from './unreadable.ts';

export type DecimalMark = '.' | ',';

/**
 * A number by its decimal mark. Thousands may be set apart with the other mark, a blank or an apostrophe: by threes, or
 * as in India the last three and before them by twos.
 */
const NUMBER: Record<DecimalMark, RegExp> = {
  '.': /^[+-]?(\d+|\d{1,3}([,\s'’]\d{3})+|\d{1,2}(,\d{2})*,\d{3}|(?=\.\d))(\.\d*)?$/,
  ',': /^[+-]?(\d+|\d{1,3}([.\s'’]\d{3})+|\d{1,2}(\.\d{2})*\.\d{3}|(?=,\d))(,\d*)?$/,
};

const plainNumber = (text: string, decimal: DecimalMark): number | null => {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (!NUMBER[decimal].test(text)) return null;
  const [whole = '', fraction = ''] = text.split(decimal);
  return Number(`${whole.replaceAll(/[^\d+-]/g, '')}.${fraction}`);
};

/** Minus signs of typesetters as the one of keyboards. */
const withPlainMinus = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[−–—﹣]/g, '-')
    .trim();

/** `1,234.5` by the mark `.`, `1.234,5` by the mark `,` → 1234.5. @throws Unreadable */
export const numberIn = (written: string, decimal: DecimalMark = '.'): number => {
  const value = plainNumber(written, decimal) ?? plainNumber(withPlainMinus(written), decimal);
  if (value === null) throw new Unreadable(`"${written}" is not a number with the decimal mark ${decimal}`);
  return value;
};

/** What currencies are called on bills beside their signs and the codes of ISO 4217. */
const CURRENCY_WORDS = new Set(
  'rm rs inr rp kr kč zł ft lei lv лв руб р din дин kn fr sfr r s/ b/ tl qr sr dh dhs kd bd ksh tsh ush nrs lkr php rmb 元 圓 円 원 บาท'.split(
    ' ',
  ),
);
const CURRENCY_CODES = new Set(Intl.supportedValuesOf('currency'));

/** `€`, `US$`, `EUR`, `Kč`, `Rs.` */
const isCurrencyMark = (text: string): boolean =>
  /^[A-Za-z]{0,3}\p{Sc}$/u.test(text) ||
  CURRENCY_CODES.has(text.toUpperCase()) ||
  CURRENCY_WORDS.has(text.toLowerCase().replaceAll(/[\s.]/g, ''));

/** The number of an amount, without the currency before or behind it. */
const withoutCurrency = (text: string): string => {
  const parts = /^([+-]?)\s*([^\d\s.,+'’-][^\d,+'’-]*?\.?)?\s*([+-]?[\d.,](?:.*[\d.,-])?)\s*([^\d\s.,-].*)?$/u.exec(
    text,
  );
  if (parts === null) return text;
  const [, sign = '', before = '', number = '', behind = ''] = parts;
  if ((before !== '' && !isCurrencyMark(before)) || (behind !== '' && !isCurrencyMark(behind))) return text;
  return `${sign}${number}`;
};

/**
 * An amount in units as hotel systems and spreadsheets write it: with a currency before or behind, brackets or a minus
 * behind for a negative one, a dash for no cents: `(1,234.50)`, `120.50-`, `RM1,000.00`, `300 USD`, `100,-`.
 * @throws Unreadable
 */
export const amountIn = (written: string, decimal: DecimalMark = '.'): number => {
  const plain = plainNumber(written, decimal);
  if (plain !== null) return plain;
  let text = withPlainMinus(written);
  let sign = 1;
  const bracketed = /^(.*?)\(([^()]*)\)(.*)$/.exec(text);
  if (bracketed) {
    text = `${bracketed[1]!}${bracketed[2]!}${bracketed[3]!}`.trim();
    sign = -1;
  }
  text = withoutCurrency(text).replace(/(\d)[.,]-{1,2}$/, '$1');
  if (/^[^-]*\d[.,]?\d*\s*-$/.test(text)) {
    text = text.replace(/\s*-$/, '');
    sign = -sign;
  }
  const value = plainNumber(text.trim(), decimal);
  if (value === null) throw new Unreadable(`"${written}" is not a number with the decimal mark ${decimal}`);
  return value === 0 ? 0 : sign * value;
};

const YES = new Set(['1', 'true', 'yes', 'y', 't', 'ja', 'j', 'oui', 'si', 'sí', 'sim', 'sì', 'x', '是', 'да']);
const NO = new Set(['0', 'false', 'no', 'n', 'f', 'nein', 'non', 'não', 'nao', '否', 'нет']);

/** @throws Unreadable */
export const yesNoIn = (written: string): boolean => {
  const word = written.toLowerCase();
  if (!YES.has(word) && !NO.has(word)) throw new Unreadable(`"${written}" is not yes or no`);
  return YES.has(word);
};
