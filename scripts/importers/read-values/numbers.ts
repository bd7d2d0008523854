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
  if (value === null) throw new Unreadable({ code: 'NOT_A_NUMBER', written, decimal });
  return value;
};

/**
 * What currencies are called on bills beside the codes of ISO 4217 and the signs that `Intl` knows, with the currencies
 * that it may mean.
 */
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  'rm': 'MYR', 'rs': 'INR PKR LKR NPR MUR SCR', 'inr': 'INR', 'rp': 'IDR', 'kr': 'SEK NOK DKK ISK', 'kč': 'CZK', 'zł': 'PLN', 'ft': 'HUF', 'lei': 'RON MDL', 'lv': 'BGN',
  'лв': 'BGN', 'руб': 'RUB BYN', 'р': 'RUB BYN', 'din': 'RSD DZD TND', 'дин': 'RSD', 'kn': 'HRK', 'fr': 'CHF XAF XOF', 'sfr': 'CHF', 'r': 'ZAR', 's/': 'PEN', 'b/': 'PAB',
  'tl': 'TRY', 'qr': 'QAR', 'sr': 'SAR', 'dh': 'MAD AED', 'dhs': 'AED', 'kd': 'KWD', 'bd': 'BHD', 'ksh': 'KES', 'tsh': 'TZS', 'ush': 'UGX', 'nrs': 'NPR', 'lkr': 'LKR',
  'php': 'PHP', 'rmb': 'CNY', '元': 'CNY TWD HKD MOP', '圓': 'TWD HKD MOP', '円': 'JPY', '원': 'KRW', 'บาท': 'THB', 's$': 'SGD', 'c$': 'CAD NIO', 'au$': 'AUD', 'us$': 'USD', '￥': 'JPY CNY',
}; // prettier-ignore
const CURRENCY_CODES = new Set(Intl.supportedValuesOf('currency'));

const plainMark = (mark: string): string => mark.toLowerCase().replaceAll(/[\s.]/g, '');

/** `€`, `US$`, `EUR`, `Kč`, `Rs.` */
const isCurrencyMark = (text: string): boolean =>
  /^[A-Za-z]{0,3}\p{Sc}$/u.test(text) ||
  CURRENCY_CODES.has(text.toUpperCase()) ||
  Object.hasOwn(CURRENCY_WORDS, plainMark(text));

let signs: Map<string, Set<string>> | null = null;
/** What the signs of currencies may mean: `$` any dollar, `HK$` one. Made when a sign is first met. */
const meaningsOfSigns = (): Map<string, Set<string>> => {
  const meanings = new Map<string, Set<string>>();
  for (const currency of CURRENCY_CODES)
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(1);
      const sign = plainMark(parts.find(({ type }) => type === 'currency')?.value ?? '');
      meanings.set(sign, (meanings.get(sign) ?? new Set()).add(currency));
    }
  for (const [word, codes] of Object.entries(CURRENCY_WORDS))
    meanings.set(word, new Set([...(meanings.get(word) ?? []), ...codes.split(' ')]));
  return meanings;
};

/** Whether what stands beside an amount is the mark of another currency: `USD` and `RM` are for EUR, `$` is not for CAD. */
export const isOtherCurrency = (mark: string, currencyCode: string): boolean => {
  if (CURRENCY_CODES.has(mark.toUpperCase())) return mark.toUpperCase() !== currencyCode;
  signs ??= meaningsOfSigns();
  const meanings = signs.get(plainMark(mark));
  return meanings !== undefined && !meanings.has(currencyCode);
};

/** The number of an amount, without the currency before or behind it, of which `onMark` is told. */
const withoutCurrency = (text: string, onMark: (mark: string) => void): string => {
  const parts = /^([+-]?)\s*([^\d\s.,+'’-][^\d,+'’-]*?\.?)?\s*([+-]?[\d.,](?:.*[\d.,-])?)\s*([^\d\s.,-].*)?$/u.exec(
    text,
  );
  if (parts === null) return text;
  const [, sign = '', before = '', number = '', behind = ''] = parts;
  const marks = [before, behind].map((mark) => mark.trim()).filter((mark) => mark !== '');
  if (!marks.every(isCurrencyMark)) return text;
  for (const mark of marks) onMark(mark);
  return `${sign}${number}`;
};

/**
 * An amount in units as hotel systems and spreadsheets write it: with a currency before or behind, brackets or a minus
 * behind for a negative one, a dash for no cents: `(1,234.50)`, `120.50-`, `RM1,000.00`, `300 USD`, `100,-`. `onMark` is
 * told of the currency as it is written.
 * @throws Unreadable
 */
export const amountIn = (
  written: string,
  decimal: DecimalMark = '.',
  onMark: (mark: string) => void = () => undefined,
): number => {
  const plain = plainNumber(written, decimal);
  if (plain !== null) return plain;
  let text = withPlainMinus(written);
  let sign = 1;
  const bracketed = /^(.*?)\(([^()]*)\)(.*)$/.exec(text);
  if (bracketed) {
    text = `${bracketed[1]!}${bracketed[2]!}${bracketed[3]!}`.trim();
    sign = -1;
  }
  text = withoutCurrency(text, onMark).replace(/(\d)[.,]-{1,2}$/, '$1');
  if (/^[^-]*\d[.,]?\d*\s*-$/.test(text)) {
    text = text.replace(/\s*-$/, '');
    sign = -sign;
  }
  const value = plainNumber(text.trim(), decimal);
  if (value === null) throw new Unreadable({ code: 'NOT_A_NUMBER', written, decimal });
  return value === 0 ? 0 : sign * value;
};

const YES = new Set(['1', 'true', 'yes', 'y', 't', 'ja', 'j', 'oui', 'si', 'sí', 'sim', 'sì', 'x', '是', 'да']);
const NO = new Set(['0', 'false', 'no', 'n', 'f', 'nein', 'non', 'não', 'nao', '否', 'нет']);

/** @throws Unreadable */
export const yesNoIn = (written: string): boolean => {
  const word = written.toLowerCase();
  if (!YES.has(word) && !NO.has(word)) throw new Unreadable({ code: 'NOT_YES_OR_NO', written });
  return YES.has(word);
};
