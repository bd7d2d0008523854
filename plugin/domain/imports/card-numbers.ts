/**
 * Who issues payment cards, by the first digits of their numbers, and how long these are (ISO/IEC 7812: the issuer
 * identification number; ranges as the networks publish them).
 */
const ISSUERS: readonly { from: number; to: number; lengths: readonly number[] }[] = [
  { from: 4, to: 4, lengths: [13, 16, 19] }, // Visa
  { from: 51, to: 55, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard
  { from: 34, to: 34, lengths: [15] }, // American Express
  { from: 37, to: 37, lengths: [15] }, // American Express
  { from: 300, to: 305, lengths: [14, 16] }, // Diners Club
  { from: 3095, to: 3095, lengths: [14, 16] }, // Diners Club
  { from: 36, to: 36, lengths: [14, 16] }, // Diners Club
  { from: 38, to: 39, lengths: [14, 16] }, // Diners Club
  { from: 6011, to: 6011, lengths: [16, 19] }, // Discover
  { from: 644, to: 649, lengths: [16, 19] }, // Discover
  { from: 65, to: 65, lengths: [16, 19] }, // Discover, RuPay
  { from: 3528, to: 3589, lengths: [16, 17, 18, 19] }, // JCB
  { from: 62, to: 62, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 60, to: 60, lengths: [16] }, // RuPay, Hipercard
  { from: 81, to: 82, lengths: [16, 17, 18, 19] }, // UnionPay, RuPay
  { from: 5018, to: 5020, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro, Dankort
  { from: 5038, to: 5038, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 506, to: 508, lengths: [16, 19] }, // Verve, Elo, RuPay
  { from: 5612, to: 5612, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 5893, to: 5893, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 6304, to: 6304, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 636, to: 639, lengths: [16, 19] }, // InterPayment, InstaPayment, Elo, Maestro
  { from: 6759, to: 6763, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 2200, to: 2204, lengths: [16, 17, 18, 19] }, // Mir
  { from: 9792, to: 9792, lengths: [16] }, // Troy
];

const isOfIssuer = (digits: string): boolean =>
  ISSUERS.some(({ from, to, lengths }) => {
    const prefix = Number(digits.slice(0, `${from}`.length));
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });

/** Whether digits pass the check digit of payment cards (ISO/IEC 7812-1, annex B). */
const passesCardCheck = (digits: string): boolean => {
  let sum = 0;
  for (let at = digits.length - 1, doubles = false; at >= 0; at -= 1, doubles = !doubles) {
    const digit = Number(digits[at]) * (doubles ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
};

/**
 * Whether digits are written in groups as people write numbers of cards: of three or more, or all of one length but the
 * last. The groups of a date are neither.
 */
const areGroupsOfCard = (groups: readonly string[]): boolean => {
  const lengths = groups.slice(0, -1).map(({ length }) => length);
  return lengths.every((length) => length >= 3) || new Set(lengths).size === 1;
};

/** Digits with what people set between the groups of a number. */
const RUN = /\d(?:[\s\u200b-\u200d._/\\|·•–—-]{0,3}\d)*/g;
const FEWEST_DIGITS = 12;
/** A run that is long enough, or letters that may be digits of another script: texts without either are most, and soon told. */
const MAY_HOLD_ONE = /[^\x20-\x7e]|\d[\d ._/\\|-]{10,}\d/;
const MOST_DIGITS = 19;

/** The text with digits of every script as 0 to 9, letter by letter, so that places stay. */
const withPlainDigits = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.replaceAll(/[^\x20-\x7e]/g, (character) => {
        if (!/\p{Nd}/u.test(character)) return character;
        // The ten digits of a script follow each other, and what stands before its nought is none.
        for (let nought = character.charCodeAt(0), value = 0; value < 10; nought -= 1, value += 1)
          if (!/\p{Nd}/u.test(String.fromCharCode(nought - 1))) return String(value);
        return character;
      });

/**
 * What a text holds that is the number of a payment card: issuer, length and check digit agree. Blanks, hyphens, dots
 * and the like may stand between groups, an expiry or a code may follow. Phone numbers are not to be asked about.
 */
export const cardNumbersIn = (text: string): string[] =>
  text.length >= FEWEST_DIGITS && MAY_HOLD_ONE.test(text) ? cardNumbersInRuns(text) : [];

const cardNumbersInRuns = (text: string): string[] =>
  [...withPlainDigits(text).matchAll(RUN)].flatMap(({ 0: run, index: at }) => {
    if (run.length < FEWEST_DIGITS) return [];
    const groups = [...run.matchAll(/\d+/g)];
    return groups.flatMap((first, begin) => {
      const found: string[] = [];
      for (let end = begin, digits = ''; end < groups.length; end += 1) {
        const last = groups[end]!;
        digits += last[0];
        if (digits.length > MOST_DIGITS) break;
        if (
          isOfIssuer(digits) &&
          passesCardCheck(digits) &&
          areGroupsOfCard(groups.slice(begin, end + 1).map(([group]) => group))
        )
          found.push(text.slice(at + first.index, at + last.index + last[0].length));
      }
      return found;
    });
  });

/** A security code by the names that it has, which are of nothing else. */
const NAMED_CODE =
  /(\b(?:cvv2?|cvc2?|cvn2?|csc|(?:card )?security code|card code)\b|安全码|安全碼)([^\p{L}\d]{0,3})\d{3,4}(?!\d)/giu;
/** A security code as it is written after a number, where there may be an expiry between. */
const CODE_BEHIND =
  /(•••(?:\W{1,3}(?:exp\w*\W{1,3})?\d{2}\W?\d{2}(?:\d{2})?)?[^\p{L}\d•/]{1,3}(?:(?:cid|code)\W{1,2})?)\d{3,4}(?![\d/])/giu;

/** The text, with dots for what is the number of a payment card, or its security code. */
export const withoutCardNumbers = (text: string): string => {
  const masked = cardNumbersIn(text)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, number) => rest.replaceAll(number, '•••'), text);
  return (masked === text ? text : masked.replaceAll(CODE_BEHIND, '$1•••')).replaceAll(NAMED_CODE, '$1$2•••');
};

/** Whether several texts, put together in the order given or by twos in any, hold the number of a card. */
export const isCardNumberSplitOver = (texts: readonly string[]): boolean => {
  const parts = texts.filter((text) => /\d{3}/.test(withPlainDigits(text)));
  if (parts.length < 2) return false;
  return (
    cardNumbersIn(parts.join(' ')).length > 0 ||
    parts.some((one, at) => parts.some((other, place) => at !== place && cardNumbersIn(`${one} ${other}`).length > 0))
  );
};
