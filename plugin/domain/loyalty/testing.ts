import { calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros } from '../money.ts';
import { Refusal, type Reason } from '../reasons.ts';
import type { Case, Evaluation } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import { addCounts, ZERO_COUNTS, type Activity, type SomeCounts } from './measures.ts';
import type { MemberSituation, MemberStay } from './members.ts';
import { readRuleFile, type Program, type RuleFile } from './rule-file.ts';
import type { Rules } from './rules.ts';

/** For tests: activity from one day to another, `activity('2026-01-01', '2026-12-31', { nights: 5 })`. */
export const activity = (from: string, to: string, counts: SomeCounts = {}): Activity => ({
  ...addCounts(ZERO_COUNTS, counts),
  from: calendarDate(from),
  to: calendarDate(to),
});

/** For tests: the activity of a calendar year. */
export const year = (which: number, counts: SomeCounts = {}): Activity =>
  activity(`${which}-01-01`, `${which}-12-31`, counts);

/** For tests: why something is refused; undefined when it is not. */
export const refusalOf = (act: () => unknown): Reason | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return undefined;
};

/** For tests: a program read from its rule file. @throws Error with the problems when it is refused. */
export const programFrom = (file: RuleFile): Program => {
  const read = readRuleFile(file);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.program;
};

/** For tests: three tiers by nights (Silver 10, Gold 20, Platinum 40) with other rules as wished. */
export const threeTiers = (
  qualifying: Partial<RuleFile['qualifying']> = {},
  rest: Partial<RuleFile> = {},
): RuleFile => ({
  code: 'three-tiers',
  name: 'Three tiers',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    { code: 'SILVER', name: 'Silver', qualify: { measure: 'nights', atLeast: 10 }, bonusPercent: 10 },
    { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 20 }, bonusPercent: 25 },
    { code: 'PLATINUM', name: 'Platinum', qualify: { measure: 'nights', atLeast: 40 }, bonusPercent: 50 },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
    ...qualifying,
  },
  earning: { points: 10 },
  ...rest,
});

/** For tests: one member on a day; `tier` alone or `tier until day`. */
export const evaluated = (
  rules: Rules,
  asOf: string,
  member: string | Case['member'],
  ...windows: Activity[]
): Evaluation => {
  const [tier, until] = typeof member === 'string' ? member.split(' until ') : [];
  const held =
    tier === undefined ? undefined : { tier, ...(until === undefined ? {} : { tierUntil: calendarDate(until) }) };
  return evaluate(rules, { asOf: calendarDate(asOf), member: typeof member === 'string' ? held : member, windows });
};

/** For tests: a stay that is over, whose room came to so many euros. */
export const finishedStay = (
  id: string,
  { arrivalOn, departureOn, euros }: { arrivalOn: CalendarDate; departureOn: CalendarDate; euros: number },
): MemberStay => ({
  id,
  status: 'CHECKED_OUT',
  toCorrect: false,
  propertyId: null,
  property: null,
  brand: null,
  arrivalOn,
  departureOn,
  roomRevenue: { amountMicros: roundToMicros(euros * 1_000_000), currencyCode: 'EUR' },
  foodRevenue: null,
  otherRevenue: null,
  channel: null,
  rate: null,
});

/** For tests: an active member of a club of whom nothing else is known than what is given. */
export const memberOfClub = (
  id: string,
  fields: Partial<MemberSituation> & Pick<MemberSituation, 'guestId' | 'enrolledOn' | 'rules'>,
): MemberSituation => ({
  id,
  number: id,
  marks: { doNotRent: false, tags: [] },
  status: 'ACTIVE',
  programId: 'club',
  override: null,
  entries: [],
  stays: [],
  storedRank: null,
  ...fields,
});
