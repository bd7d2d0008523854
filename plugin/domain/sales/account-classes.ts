import type { Money } from '../money.ts';

/** What an account is worth to the hotel, the best first. */
export const ACCOUNT_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type AccountClass = (typeof ACCOUNT_CLASSES)[number];

/** What makes an account one of a class, and how the hotel works with it. Percent are whole or with decimals: 50 is a half. */
export type ClassRule = {
  name: string;
  /** What accounts of this class and of the classes before it bring together of a year's revenue, in percent. */
  filledToPercent: number;
  /** The smallest trend of an account of this class, in percent against the year before; null where none is asked for. */
  trendAtLeast: number | null;
  /** What lifts an account of the class below into this one; null where nothing does. */
  potentialAtLeast: Money | null;
  /** Words in the credit terms of an account that keep it out. */
  creditTermsKeptOut: readonly string[];
  visitEveryDays: number;
  caller: string;
  service: string;
  /** From so many percent less than the year before on, a trend breaks. */
  breaksBelowPercent: number;
};
export type ClassRules = Readonly<Record<AccountClass, ClassRule>>;

const rule = (filledToPercent: number, visitEveryDays: number): ClassRule => ({
  name: '',
  filledToPercent,
  trendAtLeast: null,
  potentialAtLeast: null,
  creditTermsKeptOut: [],
  visitEveryDays,
  caller: '',
  service: '',
  breaksBelowPercent: 30,
});

/**
 * What holds where a hotel has said nothing: the best accounts bring half of the revenue, and with the next four fifths (the rule
 * of Pareto; our choice of the half). Rhythms and the break are our choice; the guide names none.
 */
export const DEFAULT_CLASS_RULES: ClassRules = {
  A: rule(50, 30),
  B: rule(80, 60),
  C: rule(100, 120),
  D: rule(100, 365),
};

/** A rule as a hotel keeps it: what it leaves empty, or says so that it cannot hold, is as by default. */
export type KeptRule = Partial<Record<'filledToPercent' | 'visitEveryDays' | 'breaksBelowPercent', number | null>> &
  Omit<ClassRule, 'filledToPercent' | 'visitEveryDays' | 'breaksBelowPercent'> & { code: string };

const orDefault = (value: number | null | undefined, otherwise: number, most = Infinity): number =>
  value !== null && value !== undefined && value > 0 && value <= most ? value : otherwise;

/** The rules of all classes; of several for one class the first holds, and one of no class is left out. */
export const classRules = (kept: readonly KeptRule[]): ClassRules => {
  const ofClass = (accountClass: AccountClass): ClassRule => {
    const standard = DEFAULT_CLASS_RULES[accountClass];
    const found = kept.find(({ code }) => code.trim().toUpperCase() === accountClass);
    if (found === undefined) return standard;
    const { code: _, filledToPercent, visitEveryDays, breaksBelowPercent, ...rest } = found;
    return {
      ...rest,
      creditTermsKeptOut: rest.creditTermsKeptOut.map((term) => term.trim()).filter((term) => term !== ''),
      filledToPercent: orDefault(filledToPercent, standard.filledToPercent, 100),
      visitEveryDays: orDefault(visitEveryDays, standard.visitEveryDays),
      breaksBelowPercent: orDefault(breaksBelowPercent, standard.breaksBelowPercent, 100),
    };
  };
  return { A: ofClass('A'), B: ofClass('B'), C: ofClass('C'), D: ofClass('D') };
};

/** Why an account is of its class. Percent are whole; `beforePercent` is 0 only of the account that brings most. */
export type ClassReason =
  | { code: 'BRINGS'; percent: number; beforePercent: number }
  | { code: 'BRINGS_NOTHING' }
  | { code: 'POTENTIAL_LIFTS'; from: AccountClass; to: AccountClass; potential: Money; atLeast: Money }
  | { code: 'TREND_LOWERS'; from: AccountClass; to: AccountClass; percent: number; atLeast: number }
  | { code: 'CREDIT_LOWERS'; from: AccountClass; to: AccountClass; terms: string };

/**
 * What an account is sorted by: `own` of the `total` that all bring in a year, after greater ones that bring `before` together,
 * all in micros of one currency.
 */
export type ToSort = {
  own: number;
  before: number;
  total: number;
  trendPercent: number | null;
  potential: Money | null;
  creditTerms: string;
};

const classByRevenue = ({ own, before, total }: ToSort, rules: ClassRules): AccountClass =>
  own <= 0
    ? 'D'
    : (ACCOUNT_CLASSES.find((each) => each !== 'D' && before < (rules[each].filledToPercent / 100) * total) ?? 'D');

const oneUp = (accountClass: AccountClass): AccountClass | undefined =>
  ACCOUNT_CLASSES[ACCOUNT_CLASSES.indexOf(accountClass) - 1];
const oneDown = (accountClass: AccountClass): AccountClass | undefined =>
  ACCOUNT_CLASSES[ACCOUNT_CLASSES.indexOf(accountClass) + 1];

const keptOutBy = (terms: string, { creditTermsKeptOut }: ClassRule): boolean =>
  creditTermsKeptOut.some((word) => terms.toLowerCase().includes(word.toLowerCase()));

const percentOf = (part: number, total: number): number => (total <= 0 ? 0 : Math.round((100 * part) / total));

/**
 * The class of an account and why: by what it brings, where it stands in a class while those before it do not fill it, so that
 * the greatest is an A whatever its share; then lifted by one class for its potential, lowered by one for its trend, and lowered
 * as long as its credit terms keep it out.
 */
export const classOf = (
  account: ToSort,
  rules: ClassRules = DEFAULT_CLASS_RULES,
): { accountClass: AccountClass; reasons: ClassReason[] } => {
  const { own, before, total, trendPercent, potential, creditTerms } = account;
  let accountClass = classByRevenue(account, rules);
  const reasons: ClassReason[] = [
    own <= 0
      ? { code: 'BRINGS_NOTHING' }
      : {
          code: 'BRINGS',
          percent: percentOf(own, total),
          beforePercent: before <= 0 ? 0 : Math.max(1, percentOf(before, total)),
        },
  ];
  const above = oneUp(accountClass);
  const atLeast = above === undefined ? null : rules[above].potentialAtLeast;
  if (
    above !== undefined &&
    atLeast !== null &&
    potential !== null &&
    potential.currencyCode === atLeast.currencyCode &&
    potential.amountMicros >= atLeast.amountMicros
  ) {
    reasons.push({ code: 'POTENTIAL_LIFTS', from: accountClass, to: above, potential, atLeast });
    accountClass = above;
  }
  const { trendAtLeast } = rules[accountClass];
  const below = oneDown(accountClass);
  if (below !== undefined && trendAtLeast !== null && trendPercent !== null && trendPercent < trendAtLeast) {
    reasons.push({ code: 'TREND_LOWERS', from: accountClass, to: below, percent: trendPercent, atLeast: trendAtLeast });
    accountClass = below;
  }
  const from = accountClass;
  for (let next = oneDown(accountClass); next !== undefined && keptOutBy(creditTerms, rules[accountClass]);) {
    accountClass = next;
    next = oneDown(accountClass);
  }
  if (accountClass !== from) reasons.push({ code: 'CREDIT_LOWERS', from, to: accountClass, terms: creditTerms });
  return { accountClass, reasons };
};

/** What of the rules decides the class of an account, as a text that is the same for the same rules. */
export const sortedBy = (rules: ClassRules): string =>
  JSON.stringify(
    ACCOUNT_CLASSES.map((each) => {
      const { filledToPercent, trendAtLeast, potentialAtLeast, creditTermsKeptOut } = rules[each];
      return [filledToPercent, trendAtLeast, potentialAtLeast, creditTermsKeptOut];
    }),
  );
