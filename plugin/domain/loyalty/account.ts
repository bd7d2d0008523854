import { addDays, addMonths, type CalendarDate } from '../calendar-dates.ts';
import { units, type Micros } from '../money.ts';
import { Refusal } from '../reasons.ts';
import { earn, type Earned, type Stay } from './earn.ts';
import type { Entry } from './entry.ts';
import { explain, type Evaluation } from './evaluate.ts';
import type { Expiry } from './expiry.ts';
import { foldLedger, qualifyingActivity, type Balance, type ExpiryPeriod } from './ledger.ts';
import { addCounts, exactly, ZERO_COUNTS, type Activity, type Measure, type SomeCounts } from './measures.ts';
import type { EntryReason, LoyaltyRefusal, TierReason } from './reasons.ts';
import { reviewAt, type Member, type Review } from './review.ts';
import type { Program } from './rule-file.ts';
import { rulesOn, type Rules } from './rules.ts';
import { NO_END } from './status-end.ts';
import type { Span } from './windows.ts';

/** A finished stay of a member. Amounts contain the tax; nights are of one room. */
export type AccountStay = {
  /** Names the stay for good, in the keys of its entries too. */
  key: string;
  /** Stays in one property without a night between them count as one stay; null where it is not known. */
  propertyId: string | null;
  /** The code of the property. */
  property: string | null;
  brand: string | null;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  nights: number;
  rooms: number;
  roomRevenue: Micros;
  extrasRevenue: Micros;
  tax: Micros;
  currencyCode: string | null;
  /** Units of the program's currency for one of the stay's; null where they are the same. */
  exchangeRate: number | null;
  channel: string | null;
  rate: string | null;
  ownStay: boolean;
  settled: boolean;
};

/** A tier given by hand, from one day to another; null for no end. */
export type TierOverride = { tier: string; from: CalendarDate; until: CalendarDate | null };

/** What a member had on a day in another system, before his stays are counted here. */
export type Opening = {
  on: CalendarDate;
  points: number;
  /** The last day of the points; null where the program's rules say it. */
  expiresOn: CalendarDate | null;
  qualifying: SomeCounts;
};

/** A member's life as it is recorded: all finished stays and all entries of the ledger, in any order. */
export type AccountHistory = {
  number: string;
  enrolledOn: CalendarDate;
  stays: readonly AccountStay[];
  entries: readonly Entry[];
  override: TierOverride | null;
  /** Null where the membership began here. */
  opening?: Opening | null;
};

/** An entry to add to the ledger, with its reasons. Its key makes it harmless to add twice. */
export type NewEntry = Entry & { key: string; stay: string | null; reasons: EntryReason[] };

/** What a stay earns by the rules, and why; 0 where it earns nothing. */
export type EarnedStay = Pick<Earned, 'base' | 'bonus' | 'counters' | 'reasons'> & { stay: string; on: CalendarDate };

/** A membership as it should be. */
export type Account = {
  /** What the ledger lacks. With these added, asking again adds nothing. */
  entries: NewEntry[];
  /** With those entries. The points of a ledger that holds nothing else add up to `balance - owed`. */
  balance: Balance;
  /** The tier by the rules, and the way to the next. */
  evaluation: Evaluation;
  /** Why the member has that tier, as found on the day on which it was given or last renewed. */
  grounds: TierReason[];
  /** The tier that counts: the one by the rules, or the one given by hand where that is higher. */
  tier: string;
  rank: number;
  tierSince: CalendarDate;
  /** The last day of the tier; null when it has none. */
  tierUntil: CalendarDate | null;
  /** The first day on which something here changes though nothing happens; null when there is none. */
  nextReviewOn: CalendarDate | null;
  /** All stays that could be reckoned, the oldest first. */
  stays: EarnedStay[];
  /** Stays that could not be reckoned. */
  refused: { stay: string; reason: LoyaltyRefusal }[];
  /** What the last review was of: the member with the tier held, and what was done by then. */
  reviewed: { member: Member; activities: readonly Activity[]; window: Span };
};

const RULES_OF_A_STAY = ['base', 'bonus'] as const;
type StayRule = (typeof RULES_OF_A_STAY)[number];
const STAY_KEY = /^(.+):(base|bonus):(\d+)$/;
const UNDONE = ':undone';

/** What an entry of a stay says of itself in the ledger; a program may count more, which follows from the stay. */
const KEPT_MEASURES: readonly Measure[] = ['nights', 'stays', 'spend', 'basePoints'];

type Wanted = Pick<NewEntry, 'on' | 'kind' | 'points' | 'qualifying' | 'reasons'>;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
/** Of stays of the same days the one that earns most comes first; their keys decide nothing but what is the same anyway. */
const inOrder = (one: AccountStay, other: AccountStay): number =>
  byText(one.departureOn, other.departureOn) ||
  byText(one.arrivalOn, other.arrivalOn) ||
  other.roomRevenue - one.roomRevenue ||
  other.extrasRevenue - one.extrasRevenue ||
  byText(one.rate ?? '', other.rate ?? '') ||
  byText(one.channel ?? '', other.channel ?? '') ||
  byText(one.currencyCode ?? '', other.currencyCode ?? '') ||
  byText(one.propertyId ?? '', other.propertyId ?? '') ||
  byText(one.key, other.key);

/** The border at which money becomes the plain units that rule files count in. */
const inUnits = (stay: AccountStay, exchangeRate: number | null): Stay => ({
  property: stay.property,
  brand: stay.brand,
  roomRevenue: units(stay.roomRevenue),
  extrasRevenue: units(stay.extrasRevenue),
  tax: units(stay.tax),
  currency: stay.currencyCode,
  ...(exchangeRate === null ? {} : { exchangeRate }),
  nights: stay.nights,
  rooms: stay.rooms,
  departureOn: stay.departureOn,
  channel: stay.channel,
  rate: stay.rate,
  ownStay: stay.ownStay,
  settled: stay.settled,
});

/** The stays that go on where another in the same property ended: one visit in several stays. */
const continuations = (stays: readonly AccountStay[]): Set<string> => {
  const goOn = new Set<string>();
  const endOf = new Map<string, CalendarDate>();
  for (const { key, propertyId, arrivalOn, departureOn } of stays.toSorted(
    (one, other) => byText(one.arrivalOn, other.arrivalOn) || inOrder(one, other),
  )) {
    if (propertyId === null) continue;
    const end = endOf.get(propertyId);
    if (end !== undefined && arrivalOn <= end) goOn.add(key);
    if (end === undefined || departureOn > end) endOf.set(propertyId, departureOn);
  }
  return goOn;
};

/** The days on which rules came into force, those of these and of what they have taken the place of. */
const beginningsOf = ({ program: { effectiveFrom }, earlier }: Rules): CalendarDate[] => [
  ...(effectiveFrom === undefined ? [] : [effectiveFrom]),
  ...(earlier === undefined ? [] : beginningsOf(earlier)),
];

/** The rules of expiry that have taken the place of each other, the oldest first. */
const expiryRules = ({ program: { effectiveFrom, expiry }, earlier }: Rules): Omit<ExpiryPeriod, 'exempt'>[] => [
  ...(earlier === undefined || effectiveFrom === undefined ? [] : expiryRules(earlier)),
  { from: effectiveFrom ?? ('0001-01-01' as CalendarDate), expiry },
];

/** The first day after `day` on which a review may come to another tier or other counters though nothing happens. */
const nextChange = (
  newest: Rules,
  day: CalendarDate,
  review: Review,
  activities: readonly Activity[],
): CalendarDate => {
  const rules = rulesOn(newest, day);
  const { window } = rules.program.qualifying;
  const { effectiveTo } = rules.program;
  const { to } = review.present.at.span;
  const isOpen = window.kind === 'sinceLastUpgrade' && window.months === undefined;
  const climbs = rules.program.qualifying.entry === 'tierBelow' && review.change === 'UPGRADED';
  let first = NO_END;
  const may = (candidate: CalendarDate): void => {
    if (candidate > day && candidate < first) first = candidate;
  };
  if (review.until !== NO_END) may(addDays(review.until, 1));
  if (climbs) may(addDays(day, 1));
  if (!isOpen && window.kind !== 'rolling') {
    may(to);
    may(addDays(to, 1));
  }
  for (const beginning of beginningsOf(newest)) may(beginning);
  if (effectiveTo) may(addDays(effectiveTo, 1));
  // By calendar windows what was done stays where it is; by others it drops out one day.
  if (window.kind === 'rolling' || rules.recentDays.length > 0)
    for (const { from } of activities) {
      if (window.kind === 'rolling') may(addDays(addMonths(from, window.months), 1));
      for (const days of rules.recentDays) may(addDays(from, days + 1));
    }
  return first;
};

/** What was found on a day, and from what. */
type Look = { day: CalendarDate; review: Review; member: Member; activities: readonly Activity[] };

/** A member's tiers, day by day. */
type Walk = {
  /** Goes on to a day, by way of every day on which something may change though nothing happens. */
  to: (day: CalendarDate) => void;
  /** Counts what was done on a day, all of it at once. */
  add: (day: CalendarDate, activities: readonly Activity[]) => void;
  /** The tier that counted on a day passed: the one reached, or the one given by hand where that is higher. */
  tierOn: (day: CalendarDate) => string;
  /** When the member had one of these tiers, as far as the days passed; the last span is open if he has one still. */
  spansOf: (codes: readonly string[]) => Span[];
  /** The tier of the day, and the look that gave or renewed it. */
  end: (day: CalendarDate) => { look: Look; tierSince: CalendarDate; grounds: Look };
};

const walkOf = (
  rules: Rules,
  { enrolledOn, override }: Pick<AccountHistory, 'enrolledOn' | 'override'>,
  reviewOn: (day: CalendarDate) => ReturnType<typeof reviewAt>,
): Walk => {
  const firstTier = rulesOn(rules, enrolledOn).program.tiers[0]!.code;
  const tiers: { from: CalendarDate; tier: string }[] = [{ from: enrolledOn, tier: firstTier }];
  const activityByDay = new Map<CalendarDate, Activity>();
  let activities: readonly Activity[] = [];
  let held: Member = { tier: firstTier, tierUntil: null, enrolledOn };
  let last: Look | undefined;
  let grounds: Look | undefined;

  const look = (day: CalendarDate): Look => {
    const own = rulesOn(rules, day);
    // Rules that came into force in between may not know the tier.
    if (!own.ranks.has(held.tier)) held = { ...held, tier: own.program.tiers[0]!.code, tierUntil: null };
    const beginsAnew = own.program.qualifying.countersAfterUpgrade === 'reset';
    const review = reviewOn(day)(held, activities);
    const { code: tier } = own.program.tiers[review.rank]!;
    last = { day, review, member: held, activities };
    if (review.change !== 'KEPT' || !grounds) grounds = last;
    if (tier !== held.tier) {
      tiers.push({ from: day, tier });
      // What led to an upgrade does not count again from its day on.
      held = { ...held, tierSince: beginsAnew ? addDays(day, 1) : day };
    }
    held = { ...held, tier, tierUntil: review.until === NO_END ? null : review.until };
    return last;
  };
  const to = (day: CalendarDate): void => {
    let { day: looked, review } = last ?? look(enrolledOn);
    for (;;) {
      const next = nextChange(rules, looked, review, activities);
      if (next > day) return;
      ({ day: looked, review } = look(next));
    }
  };
  const tierOn: Walk['tierOn'] = (day) => {
    const reached = tiers.findLast(({ from }) => from <= day)?.tier ?? firstTier;
    const given = override && override.from <= day && (override.until ?? NO_END) >= day ? override.tier : reached;
    const { ranks } = rulesOn(rules, day);
    return (ranks.get(given) ?? 0) > (ranks.get(reached) ?? 0) ? given : reached;
  };
  return {
    to,
    tierOn,
    spansOf: (codes) => {
      const changes = [
        ...tiers.map(({ from }) => from),
        ...(override ? [override.from, ...(override.until === null ? [] : [addDays(override.until, 1)])] : []),
      ].toSorted();
      return changes.flatMap((from, at) => {
        const next = changes[at + 1];
        if (!codes.includes(tierOn(from)) || next === from) return [];
        return [{ from, to: next === undefined ? NO_END : addDays(next, -1) }];
      });
    },
    add: (day, added) => {
      to(addDays(day, -1));
      for (const activity of added) {
        const { from } = activity;
        const before = activityByDay.get(from);
        activityByDay.set(from, before === undefined ? activity : { ...addCounts(before, activity), from, to: from });
      }
      activities = [...activityByDay.values()];
      look(day < enrolledOn ? enrolledOn : day);
    },
    end: (day) => {
      to(day);
      const final = last!.day < day ? look(day) : last!;
      return { look: final, tierSince: tiers.at(-1)!.from, grounds: grounds! };
    },
  };
};

/** A ledger is kept in whole points: what a program does not round is rounded to the nearest, each stay by itself. */
const inWholePoints = (program: Program): Program => {
  const { earning } = program;
  if (earning.rounding.mode !== 'none') return program;
  return { ...program, earning: { ...earning, rounding: { mode: 'halfUp', each: 'stay' } } };
};

/** What a stay earns by the rules of its day of departure, or why it cannot be reckoned. */
const reckon = (
  rules: Rules,
  stay: AccountStay,
  walk: Walk,
  { goesOn }: { goesOn: boolean },
): Earned | Refusal<LoyaltyRefusal> => {
  const program = inWholePoints(rulesOn(rules, stay.departureOn).program);
  const exchangeRate = stay.exchangeRate ?? program.exchangeRates?.[stay.currencyCode ?? ''] ?? null;
  const tierOf = (day: CalendarDate): string | undefined => {
    const code = walk.tierOn(day);
    return program.tiers.some((tier) => tier.code === code) ? code : undefined;
  };
  try {
    const earned = earn(program, {
      tier: tierOf(stay.arrivalOn),
      tierAtDeparture: tierOf(addDays(stay.departureOn, -1)),
      stay: inUnits(stay, exchangeRate),
    });
    return goesOn ? { ...earned, counters: { ...earned.counters, stays: 0 } } : earned;
  } catch (error) {
    if (error instanceof Refusal) return error as Refusal<LoyaltyRefusal>;
    throw error;
  }
};

const isNothing = ({ base, counters }: Earned): boolean =>
  base === 0 && Object.values(counters).every((count) => count === 0);

/** The entries that a stay should have, by rule. */
const wantedFor = ({ departureOn: on }: AccountStay, earned: Earned): Map<StayRule, Wanted> => {
  const wanted = new Map<StayRule, Wanted>();
  const of = (...codes: EntryReason['code'][]) => earned.reasons.filter(({ code }) => codes.includes(code));
  if (!isNothing(earned))
    wanted.set('base', {
      on,
      kind: 'EARN',
      points: earned.base,
      qualifying: earned.counters,
      reasons: earned.reasons.filter(({ code }) => code !== 'BONUS_POINTS'),
    });
  if (earned.bonus > 0) wanted.set('bonus', { on, kind: 'BONUS', points: earned.bonus, reasons: of('BONUS_POINTS') });
  return wanted;
};

const isSame = (booked: Entry, wanted: Wanted): boolean =>
  booked.on === wanted.on &&
  booked.points === wanted.points &&
  KEPT_MEASURES.every((measure) => (booked.qualifying?.[measure] ?? 0) === (wanted.qualifying?.[measure] ?? 0));

/** The other way round, for {@link foldLedger} to undo and for the sum of the ledger. */
const undone = (
  entry: Entry & { key: string },
  asOf: CalendarDate,
  stay: string | null,
  reason: EntryReason,
): NewEntry => ({
  on: asOf,
  kind: 'REVERSE',
  points: -entry.points + 0,
  key: `${entry.key}${UNDONE}`,
  reverses: entry.key,
  stay,
  reasons: [reason],
});

type Keyed = Entry & { key: string };
type Booked = { entry: Keyed; version: number; stay: string; rule: StayRule };

/** The ledger's entries of stays that still stand, the newest of each stay and rule; and the newest numbers given. */
const bookedStays = (entries: readonly Entry[]) => {
  const reversed = new Set(entries.flatMap(({ kind, key, reverses }) => (kind === 'REVERSE' ? [reverses ?? key] : [])));
  const newest = new Map<string, Booked>();
  for (const entry of entries) {
    const match = entry.kind === 'REVERSE' ? null : STAY_KEY.exec(entry.key ?? '');
    if (!match) continue;
    const [key, stay, rule] = [entry.key!, match[1]!, match[2] as StayRule];
    const name = `${stay}:${rule}`;
    const version = Number(match[3]);
    if (version > (newest.get(name)?.version ?? 0)) newest.set(name, { entry: { ...entry, key }, version, stay, rule });
  }
  return { newest, reversed };
};

const stayEntries = (
  history: AccountHistory,
  wanted: ReadonlyMap<string, Map<StayRule, Wanted>>,
  asOf: CalendarDate,
): NewEntry[] => {
  const { newest, reversed } = bookedStays(history.entries);
  const ownReversals = new Set(history.entries.flatMap(({ key }) => (key?.endsWith(UNDONE) ? [key] : [])));
  const added: NewEntry[] = [];
  const settle = (stay: string, rule: StayRule, want: Wanted | undefined): void => {
    const booked = newest.get(`${stay}:${rule}`);
    const isUndone = booked !== undefined && ownReversals.has(`${booked.entry.key}${UNDONE}`);
    // What people took back by hand stays taken back.
    if (booked && !isUndone && reversed.has(booked.entry.key)) return;
    const stands = booked && !isUndone ? booked.entry : undefined;
    if (stands && want && isSame(stands, want)) return;
    if (stands) added.push(undone(stands, asOf, stay, { code: want ? 'STAY_CHANGED' : 'STAY_NO_LONGER_COUNTS' }));
    if (want) added.push({ ...want, key: `${stay}:${rule}:${(booked?.version ?? 0) + 1}`, stay });
  };
  for (const [stay, rules] of wanted) for (const rule of RULES_OF_A_STAY) settle(stay, rule, rules.get(rule));
  for (const { stay, rule } of newest.values()) if (!wanted.has(stay)) settle(stay, rule, undefined);
  return added;
};

/**
 * The entries of a ledger as they count for a day that is over, by all that is known since: what was taken back later
 * because a stay or an expiry was put right has never been.
 */
export const entriesAsOf = <AnyEntry extends Entry>(entries: readonly AnyEntry[], day: CalendarDate): AnyEntry[] => {
  const putRight = new Set(
    entries.flatMap(({ key, reverses }) => (reverses && key === `${reverses}${UNDONE}` ? [reverses, key] : [])),
  );
  return entries.filter(({ key, on }) => on <= day && !(key && putRight.has(key)));
};

const openingNumber = (number: string, key: string | null | undefined): number => {
  const start = `${number}:opening:`;
  return key?.startsWith(start) && !key.endsWith(UNDONE) ? Number(key.slice(start.length)) : 0;
};

/** The entry of what a member brought along; one that says something else is taken back and entered anew. */
const openingEntries = (
  { number, entries, opening = null }: Pick<AccountHistory, 'number' | 'entries' | 'opening'>,
  asOf: CalendarDate,
): NewEntry[] => {
  const undoneKeys = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  const booked = entries
    .filter((entry): entry is Keyed => openingNumber(number, entry.key) > 0)
    .toSorted((one, other) => openingNumber(number, one.key) - openingNumber(number, other.key));
  const last = booked.at(-1);
  const stands = last !== undefined && !undoneKeys.has(last.key) ? last : undefined;
  const wanted =
    opening === null || opening.on > asOf
      ? undefined
      : ({
          on: opening.on,
          kind: 'TRANSFER',
          points: opening.points,
          qualifying: opening.qualifying,
          expiresOn: opening.expiresOn,
          reasons: [{ code: 'BROUGHT_ALONG', on: opening.on }],
        } satisfies Omit<NewEntry, 'key' | 'stay'>);
  const isRight =
    stands !== undefined &&
    wanted !== undefined &&
    isSame(stands, wanted) &&
    (stands.expiresOn ?? null) === (wanted.expiresOn ?? null);
  if (isRight) return [];
  return [
    ...(stands ? [undone(stands, asOf, null, { code: 'STAND_CORRECTED' })] : []),
    ...(wanted ? [{ ...wanted, key: `${number}:opening:${openingNumber(number, last?.key) + 1}`, stay: null }] : []),
  ];
};

const expiryNumber = (number: string, key: string | null | undefined): number => {
  const start = `${number}:expire:`;
  return key?.startsWith(start) && !key.endsWith(UNDONE) ? Number(key.slice(start.length)) : 0;
};

/**
 * The entries of a ledger that do not follow from stays and rules: what people, redemptions and imports have booked, and
 * what people took back of the others.
 */
export const entriesByHand = <Line extends Entry>({
  number,
  entries,
}: {
  number: string;
  entries: readonly Line[];
}): Line[] => {
  const isByHand = ({ key = null }: Line): boolean => {
    const of = key?.endsWith(UNDONE) ? key.slice(0, -UNDONE.length) : key;
    return of === null || (!STAY_KEY.test(of) && expiryNumber(number, of) === 0 && openingNumber(number, of) === 0);
  };
  const takenBack = new Set(
    entries.flatMap((entry) => (entry.kind === 'REVERSE' && isByHand(entry) ? (entry.reverses ?? []) : [])),
  );
  return entries.filter((entry) => isByHand(entry) || (entry.key && takenBack.has(entry.key)));
};

/**
 * The balance, and the entries that book what expired by rule. What was booked and has not expired after all, because
 * something came to light later, is taken back.
 */
const expire = (
  { number, entries }: Pick<AccountHistory, 'number' | 'entries'>,
  given: { expiry: Expiry; tier: string; periods: readonly ExpiryPeriod[]; asOf: CalendarDate },
): { balance: Balance; added: NewEntry[] } => {
  const { asOf } = given;
  const undoneKeys = new Set(
    entries.flatMap(({ kind, reverses }) => (kind === 'REVERSE' && reverses ? [reverses] : [])),
  );
  const booked = entries
    .filter((entry): entry is Keyed => expiryNumber(number, entry.key) > 0 && entry.kind === 'EXPIRE')
    .toSorted((one, other) => expiryNumber(number, one.key) - expiryNumber(number, other.key));
  const own = new Set(booked.flatMap(({ key }) => [key, `${key}${UNDONE}`]));
  const balance = foldLedger(
    entries.filter(({ key }) => !key || !own.has(key)),
    given,
  );

  const added: NewEntry[] = [];
  const standing = booked.filter(({ key }) => !undoneKeys.has(key));
  let open = standing.reduce((rest, { points }) => exactly(rest - Math.abs(points)), balance.expired);
  while (open < 0) {
    const entry = standing.pop()!;
    added.push(undone(entry, asOf, null, { code: 'EXPIRY_TAKEN_BACK' }));
    open = exactly(open + Math.abs(entry.points));
  }
  const last = booked.at(-1);
  if (open > 0)
    added.push({
      on: asOf,
      kind: 'EXPIRE',
      points: -open,
      key: `${number}:expire:${expiryNumber(number, last?.key) + 1}`,
      stay: null,
      reasons: [{ code: 'EXPIRED_BY_RULE', points: open, asOf }],
    });
  return { balance, added };
};

/**
 * Makes ready for the accounts of many members. The function that comes back answers what a member's ledger and
 * membership should be on a day, from nothing but his stays and his ledger: it does not matter in which order or how
 * late they came to be known, or whether an earlier answer was acted upon.
 *
 * A stay that was changed is taken back and entered anew; one that no longer counts is taken back. Entries of other keys,
 * such as redemptions and adjustments by hand, are left alone, and what they qualify for counts.
 */
export const accountant = (rules: Rules): ((history: AccountHistory, asOf: CalendarDate) => Account) => {
  const reviews = new Map<CalendarDate, ReturnType<typeof reviewAt>>();
  const reviewOn = (day: CalendarDate): ReturnType<typeof reviewAt> => {
    const review = reviews.get(day) ?? reviewAt(rulesOn(rules, day), day);
    reviews.set(day, review);
    return review;
  };

  const inForce = expiryRules(rules);

  return (history, asOf) => {
    const { enrolledOn, override } = history;
    const opening = openingEntries(history, asOf);
    const entries: readonly Entry[] = [...history.entries, ...opening];
    const stays = history.stays
      .filter(
        ({ departureOn }) =>
          departureOn <= asOf &&
          // What ended by then is in what was brought along.
          departureOn > (history.opening?.on ?? '') &&
          departureOn >= addDays(enrolledOn, -rulesOn(rules, departureOn).program.earning.daysBeforeJoining),
      )
      .toSorted(inOrder);
    const goOn = continuations(stays);
    const walk = walkOf(rules, history, reviewOn);
    const others = entries.filter(({ key }) => !STAY_KEY.test(key?.replace(UNDONE, '') ?? ''));
    const byDay = new Map<CalendarDate, { byHand: Activity[]; leaving: AccountStay[] }>();
    const onDay = (day: CalendarDate) => {
      const found = byDay.get(day) ?? { byHand: [], leaving: [] };
      byDay.set(day, found);
      return found;
    };
    for (const activity of qualifyingActivity(others, asOf)) onDay(activity.from).byHand.push(activity);
    for (const stay of stays) onDay(stay.departureOn).leaving.push(stay);

    const wanted = new Map<string, Map<StayRule, Wanted>>();
    const earnedStays: EarnedStay[] = [];
    const refused: Account['refused'] = [];
    for (const [day, { byHand, leaving }] of [...byDay].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      walk.to(addDays(day, -1));
      const activities = [...byHand];
      for (const stay of leaving) {
        const earned = reckon(rules, stay, walk, { goesOn: goOn.has(stay.key) });
        if (earned instanceof Refusal) {
          refused.push({ stay: stay.key, reason: earned.reason });
          continue;
        }
        const { base, bonus, counters, reasons } = earned;
        earnedStays.push({ stay: stay.key, on: day, base, bonus, counters, reasons });
        wanted.set(stay.key, wantedFor(stay, earned));
        activities.push({ ...addCounts(ZERO_COUNTS, earned.counters), from: day, to: day });
      }
      walk.add(day, activities);
    }
    const { look, tierSince, grounds } = walk.end(asOf < enrolledOn ? enrolledOn : asOf);
    const { day, review, member, activities } = look;

    const forStays = stayEntries(history, wanted, asOf);
    const tier = walk.tierOn(day);
    const own = rulesOn(rules, day);
    const isGiven = tier !== own.program.tiers[review.rank]!.code;
    const { balance, added } = expire(
      { number: history.number, entries: [...entries, ...forStays] },
      {
        expiry: own.program.expiry,
        tier,
        periods: inForce.map(({ from, expiry }) => ({ from, expiry, exempt: walk.spansOf(expiry.exemptTiers) })),
        asOf,
      },
    );
    const changes = [
      nextChange(rules, day, review, activities),
      ...(balance.nextExpiry ? [addDays(balance.nextExpiry.on, 1)] : []),
      ...(override ? [override.from, ...(override.until === null ? [] : [addDays(override.until, 1)])] : []),
      ...history.stays.map(({ departureOn }) => departureOn),
      ...entries.map(({ on }) => on),
      ...(history.opening ? [history.opening.on] : []),
    ];
    const next = changes.reduce((first, change) => (change > asOf && change < first ? change : first), NO_END);
    return {
      entries: [...opening, ...forStays, ...added],
      balance,
      evaluation: explain(own, review, { asOf: day, member, windows: [...activities] }),
      grounds: explain(rulesOn(rules, grounds.day), grounds.review, {
        asOf: grounds.day,
        member: grounds.member,
        windows: [...grounds.activities],
      }).reasons,
      tier,
      rank: own.ranks.get(tier) ?? 0,
      tierSince: isGiven ? override!.from : tierSince,
      tierUntil: isGiven ? override!.until : review.until === NO_END ? null : review.until,
      nextReviewOn: next === NO_END ? null : next,
      stays: earnedStays,
      refused,
      reviewed: { member, activities, window: review.present.at.span },
    };
  };
};

/** The account of one member; for many use {@link accountant}. */
export const accountOf = (rules: Rules, asOf: CalendarDate, history: AccountHistory): Account =>
  accountant(rules)(history, asOf);
