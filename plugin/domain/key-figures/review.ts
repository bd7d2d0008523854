import { addDays, addMonths, type CalendarDate } from '../calendar-dates.ts';
import { consentNow, type Consent } from '../consents.ts';
import { differenceInterval, effectOf, type Group, type PlayVerdict } from '../retention/plays/effect.ts';
import type { Span } from './performance.ts';

/** What a review of a quarter looks at, in the order shown. */
export const INDICATORS = [
  'REPEAT_SHARE',
  'RETENTION',
  'NPS',
  'DIRECT_SHARE',
  'IDENTIFIED',
  'COMPLETENESS',
  'CONSENT',
  'DUPLICATES',
  'FIRST_RESPONSE',
  'IN_TIME',
  'PLAY_REVENUE',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** Of these the less the better. */
export const LESS_IS_BETTER: ReadonlySet<Indicator> = new Set(['DUPLICATES', 'FIRST_RESPONSE']);

/** The first day of the quarter that a day falls in: `2026-05-17` → `2026-04-01`. */
export const quarterOf = (day: CalendarDate): CalendarDate => {
  const first = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as CalendarDate;
};

/** The days of the quarter that begins on a day. */
export const spanOfQuarter = (quarter: CalendarDate): Span => ({
  from: quarter,
  to: addDays(addMonths(quarter, 3), -1),
});

/** The quarters that one is held against: the one before, and the same of the year before. */
export const heldAgainst = (quarter: CalendarDate): { before: CalendarDate; yearAgo: CalendarDate } => ({
  before: addMonths(quarter, -3),
  yearAgo: addMonths(quarter, -12),
});

/** What a figure is made of in one quarter. Hours are those of each case; amounts are micros. */
export type Sample =
  | { kind: 'SHARE' | 'PER_THOUSAND'; hits: number; of: number }
  | { kind: 'POINTS'; promoters: number; detractors: number; of: number }
  | { kind: 'HOURS'; hours: readonly number[] }
  | { kind: 'MONEY'; touched: Group & { revenue: number }; heldOut: Group & { revenue: number } };

/** A figure of one quarter with of how many it is. */
export type Measured = { value: number | null; n: number };

const middleOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/**
 * A sample as one number: shares from 0 to 1, per thousand, points of NPS from -100 to 100, the middle one of hours, and of plays
 * what the touched brought beyond what as many of the holdout bring, in micros. Null without a denominator, 0 for none.
 */
export const measured = (sample: Sample | null): Measured => {
  if (sample === null) return { value: null, n: 0 };
  switch (sample.kind) {
    case 'SHARE':
      return { value: sample.of === 0 ? null : sample.hits / sample.of, n: sample.of };
    case 'PER_THOUSAND':
      return { value: sample.of === 0 ? null : (1_000 * sample.hits) / sample.of, n: sample.of };
    case 'POINTS':
      return {
        value: sample.of === 0 ? null : (100 * (sample.promoters - sample.detractors)) / sample.of,
        n: sample.of,
      };
    case 'HOURS':
      return { value: middleOf(sample.hours), n: sample.hours.length };
    case 'MONEY': {
      const { touched, heldOut } = sample;
      return {
        value:
          touched.guests === 0 || heldOut.guests === 0
            ? null
            : Math.round(touched.revenue - (touched.guests * heldOut.revenue) / heldOut.guests),
        n: touched.guests + heldOut.guests,
      };
    }
    default:
      return sample satisfies never;
  }
};

/** Fewer than these are not held against others: what they differ by is mostly chance. */
export const LEAST_TO_COMPARE = 30;
const Z_95 = 1.959964;

/** Whether hours of one quarter differ from those of another (Mann and Whitney's rank sum, ties by their middle rank, 95 %). */
const hoursDiffer = (one: readonly number[], other: readonly number[]): -1 | 0 | 1 => {
  const all = [...one.map((hours) => ({ hours, isOne: true })), ...other.map((hours) => ({ hours, isOne: false }))];
  let [sum, ties, below] = [0, 0, 0];
  for (const [, alike] of [...Map.groupBy(all, ({ hours }) => hours)].toSorted(([a], [b]) => a - b)) {
    sum += alike.filter(({ isOne }) => isOne).length * (below + (alike.length + 1) / 2);
    ties += alike.length ** 3 - alike.length;
    below += alike.length;
  }
  const n = all.length;
  const expected = (one.length * (n + 1)) / 2;
  const variance = ((one.length * other.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (variance <= 0 || Math.abs(sum - expected) <= Z_95 * Math.sqrt(variance)) return 0;
  return sum > expected ? 1 : -1;
};

const pointsVariance = ({ promoters, detractors, of }: Extract<Sample, { kind: 'POINTS' }>): number =>
  ((promoters + detractors) / of - ((promoters - detractors) / of) ** 2) / of;

const outside = ({ low, high }: { low: number; high: number }): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);

/**
 * Whether one quarter is more (1) or less (-1) than another beyond chance at 95 %, or not to be told from it (0); null where either
 * has fewer than {@link LEAST_TO_COMPARE}, or the two are not of a kind that is compared.
 */
export const differs = (now: Sample | null, then: Sample | null): -1 | 0 | 1 | null => {
  if (now === null || then === null || Math.min(measured(now).n, measured(then).n) < LEAST_TO_COMPARE) return null;
  if (now.kind === 'HOURS' && then.kind === 'HOURS') return hoursDiffer(now.hours, then.hours);
  if (now.kind === 'POINTS' && then.kind === 'POINTS') {
    const difference = (now.promoters - now.detractors) / now.of - (then.promoters - then.detractors) / then.of;
    const spread = Z_95 * Math.sqrt(pointsVariance(now) + pointsVariance(then));
    return outside({ low: difference - spread, high: difference + spread });
  }
  const isShare = (sample: Sample): sample is Extract<Sample, { hits: number }> =>
    sample.kind === 'SHARE' || sample.kind === 'PER_THOUSAND';
  if (isShare(now) && isShare(then))
    return outside(differenceInterval({ guests: now.of, booked: now.hits }, { guests: then.of, booked: then.hits }));
  return null;
};

/** Where a figure is going: against the same quarter of the year before where that is large enough, otherwise against the one before. */
export type Trend =
  | { code: 'BETTER' | 'WORSE' | 'NO_DIFFERENCE'; against: 'YEAR_AGO' | 'BEFORE' }
  | { code: 'TOO_FEW' }
  | { code: 'BY_HOLDOUT'; verdict: PlayVerdict };

const trendOf = (indicator: Indicator, samples: QuarterSamples, today: CalendarDate): Trend => {
  const { now } = samples;
  if (now?.kind === 'MONEY')
    return { code: 'BY_HOLDOUT', verdict: effectOf(now.touched, now.heldOut, { since: null, today }).verdict };
  for (const against of ['YEAR_AGO', 'BEFORE'] as const) {
    const difference = differs(now, against === 'YEAR_AGO' ? samples.yearAgo : samples.before);
    if (difference === null) continue;
    if (difference === 0) return { code: 'NO_DIFFERENCE', against };
    return { code: difference > 0 !== LESS_IS_BETTER.has(indicator) ? 'BETTER' : 'WORSE', against };
  }
  return { code: 'TOO_FEW' };
};

/** The samples of one figure; null where it is not known of a quarter. */
export type QuarterSamples = { now: Sample | null; before: Sample | null; yearAgo: Sample | null };

/** What the house aims at, by figure, in the unit of its value. */
export type Targets = Partial<Record<Indicator, number>>;

/** A figure of a review. `isReached` is null without a target or a value. */
export type ReviewFigure = {
  indicator: Indicator;
  now: Measured;
  before: Measured;
  yearAgo: Measured;
  target: number | null;
  isReached: boolean | null;
  trend: Trend;
};

/** All figures of a review. */
export const reviewFigures = (
  samples: Record<Indicator, QuarterSamples>,
  targets: Targets,
  today: CalendarDate,
): ReviewFigure[] =>
  INDICATORS.map((indicator) => {
    const own = samples[indicator];
    const now = measured(own.now);
    const target = targets[indicator] ?? null;
    return {
      indicator,
      now,
      before: measured(own.before),
      yearAgo: measured(own.yearAgo),
      target,
      isReached:
        target === null || now.value === null
          ? null
          : LESS_IS_BETTER.has(indicator)
            ? now.value <= target
            : now.value >= target,
      trend: trendOf(indicator, own, today),
    };
  });

/** One guest's completed stays that departed in one quarter; `lastArrivalOn` is the latest arrival among them. */
export type GuestQuarter = {
  guestId: string;
  quarter: CalendarDate;
  lastArrivalOn: CalendarDate;
  /** The arrival of the guest's first completed stay in any house. */
  firstStayOn: CalendarDate | null;
};

/** Guests of the quarter who had stayed before one of their stays in it, of all its guests. Guests are counted, not stays. */
export const repeatSample = (guests: readonly GuestQuarter[], quarter: CalendarDate): Sample => {
  const own = guests.filter((each) => each.quarter === quarter);
  return {
    kind: 'SHARE',
    hits: own.filter(({ firstStayOn, lastArrivalOn }) => firstStayOn !== null && firstStayOn < lastArrivalOn).length,
    of: own.length,
  };
};

/** Guests of the same quarter a year before who stayed again in one of the four quarters since, of all of them. */
export const retentionSample = (guests: readonly GuestQuarter[], quarter: CalendarDate): Sample => {
  const yearAgo = addMonths(quarter, -12);
  const since = new Set(
    guests.filter((each) => each.quarter > yearAgo && each.quarter <= quarter).map(({ guestId }) => guestId),
  );
  const then = guests.filter((each) => each.quarter === yearAgo);
  return { kind: 'SHARE', hits: then.filter(({ guestId }) => since.has(guestId)).length, of: then.length };
};

/** Guests of the quarter whose last word on marketing by its end, on one channel at least, was yes. */
export const consentSample = (
  guests: readonly GuestQuarter[],
  said: ReadonlyMap<string, readonly Consent[]>,
  quarter: CalendarDate,
): Sample => {
  const end = addMonths(quarter, 3);
  const own = guests.filter((each) => each.quarter === quarter);
  const hasAgreed = ({ guestId }: GuestQuarter): boolean => {
    const until = (said.get(guestId) ?? []).filter(({ at }) => at < end);
    return [...new Set(until.map(({ channel }) => channel))].some(
      (channel) => consentNow(until, channel, 'MARKETING') === 'GRANTED',
    );
  };
  return { kind: 'SHARE', hits: own.filter(hasAgreed).length, of: own.length };
};

/** Pairs that were found and decided in a quarter each; `decidedIn` is null for one that is open. */
export type PairsAlike = { foundIn: CalendarDate; decidedIn: CalendarDate | null; pairs: number };

/** Pairs that were open at the end of the quarter, of the guests who had stayed by then; null before duplicates were looked for. */
export const duplicatesSample = (
  pairs: readonly PairsAlike[],
  newGuests: readonly { quarter: CalendarDate; guests: number }[],
  quarter: CalendarDate,
): Sample | null => {
  const looked = pairs.filter(({ foundIn }) => foundIn <= quarter);
  if (looked.length === 0 && pairs.length > 0) return null;
  return {
    kind: 'PER_THOUSAND',
    hits: looked
      .filter(({ decidedIn }) => decidedIn === null || decidedIn > quarter)
      .reduce((sum, each) => sum + each.pairs, 0),
    of: newGuests.filter((each) => each.quarter <= quarter).reduce((sum, { guests }) => sum + guests, 0),
  };
};

/** A case as a review looks at it; moments are ISO 8601. */
export type ReviewedCase = {
  openedAt: string;
  dueAt: string | null;
  resolvedAt: string | null;
  log: readonly { at: string; status: string }[];
};

const openedIn = (cases: readonly ReviewedCase[], quarter: CalendarDate): ReviewedCase[] =>
  cases.filter(({ openedAt }) => quarterOf(openedAt.slice(0, 10) as CalendarDate) === quarter);

/** From when each case of the quarter was opened to the first thing done about it, in hours; cases that nobody took up aside. */
export const firstResponseSample = (cases: readonly ReviewedCase[], quarter: CalendarDate): Sample => ({
  kind: 'HOURS',
  hours: openedIn(cases, quarter).flatMap(({ openedAt, log }) => {
    const first = log.find(({ status }) => status !== 'OPEN');
    return first === undefined ? [] : [(Date.parse(first.at) - Date.parse(openedAt)) / 3_600_000];
  }),
});

/** Cases of the quarter that were solved by when they were due, of those solved or past due. */
export const inTimeSample = (cases: readonly ReviewedCase[], quarter: CalendarDate, now: Date): Sample => {
  const decided = openedIn(cases, quarter).flatMap(({ dueAt, resolvedAt }) => {
    if (dueAt === null) return [];
    const due = Date.parse(dueAt);
    if (resolvedAt !== null) return [Date.parse(resolvedAt) <= due];
    return due < now.getTime() ? [false] : [];
  });
  return { kind: 'SHARE', hits: decided.filter(Boolean).length, of: decided.length };
};
