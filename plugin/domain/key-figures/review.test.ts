import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from '../calendar-dates.ts';
import type { Consent } from '../consents.ts';
import {
  consentSample,
  differs,
  duplicatesSample,
  firstResponseSample,
  heldAgainst,
  INDICATORS,
  inTimeSample,
  measured,
  quarterOf,
  repeatSample,
  retentionSample,
  reviewFigures,
  spanOfQuarter,
  type GuestQuarter,
  type Indicator,
  type QuarterSamples,
  type ReviewedCase,
  type Sample,
} from './review.ts';

const on = calendarDate;
const Q1 = on('2026-01-01');

describe('the quarter of a day', () => {
  it.each([
    ['2025-12-31', '2025-10-01', '2025-12-31'],
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-10-01', '2026-12-31'],
  ])('%s', (day, from, to) => {
    expect(quarterOf(on(day))).toBe(from);
    expect(spanOfQuarter(quarterOf(on(day)))).toEqual({ from, to });
  });

  it('is held against the one before and the same a year ago', () => {
    expect(heldAgainst(Q1)).toEqual({ before: '2025-10-01', yearAgo: '2025-01-01' });
  });
});

const share = (hits: number, of: number): Sample => ({ kind: 'SHARE', hits, of });

describe('a figure as one number', () => {
  it.each<[string, Sample | null, number | null, number]>([
    ['unknown', null, null, 0],
    ['a share of none', share(0, 0), null, 0],
    ['a share', share(1, 4), 0.25, 4],
    ['per thousand', { kind: 'PER_THOUSAND', hits: 3, of: 600 }, 5, 600],
    ['points of nobody', { kind: 'POINTS', promoters: 0, detractors: 0, of: 0 }, null, 0],
    ['points', { kind: 'POINTS', promoters: 5, detractors: 2, of: 10 }, 30, 10],
    ['no hours', { kind: 'HOURS', hours: [] }, null, 0],
    ['the middle one of odd hours', { kind: 'HOURS', hours: [9, 1, 2] }, 2, 3],
    ['between the two of even hours', { kind: 'HOURS', hours: [9, 1, 2, 4] }, 3, 4],
    [
      'plays without a holdout',
      {
        kind: 'MONEY',
        touched: { guests: 10, booked: 1, revenue: 100 },
        heldOut: { guests: 0, booked: 0, revenue: 0 },
      },
      null,
      10,
    ],
    [
      'plays beyond what the holdout brings',
      {
        kind: 'MONEY',
        touched: { guests: 90, booked: 9, revenue: 900 },
        heldOut: { guests: 10, booked: 1, revenue: 40 },
      },
      540,
      100,
    ],
  ])('%s', (_, sample, value, n) => {
    expect(measured(sample)).toEqual({ value, n });
  });
});

const hours = (count: number, each: (index: number) => number): Sample => ({
  kind: 'HOURS',
  hours: Array.from({ length: count }, (_, index) => each(index)),
});

describe('whether two quarters differ', () => {
  it.each<[string, Sample | null, Sample | null, -1 | 0 | 1 | null]>([
    ['one is not known', null, share(10, 100), null],
    ['29 of one', share(20, 29), share(1, 100), null],
    ['30 of each, far apart', share(25, 30), share(5, 30), 1],
    ['far apart the other way', share(5, 30), share(25, 30), -1],
    ['30 of each, alike', share(15, 30), share(14, 30), 0],
    // Newcombe's interval of 45 and 32 of 100 is -0.6 to 26.0 points, of 46 and 32 0.4 to 26.9.
    ['just within chance', share(45, 100), share(32, 100), 0],
    ['just beyond chance', share(46, 100), share(32, 100), 1],
    ['none of both', share(0, 50), share(0, 50), 0],
    [
      'points alike',
      { kind: 'POINTS', promoters: 50, detractors: 20, of: 100 },
      { kind: 'POINTS', promoters: 45, detractors: 20, of: 100 },
      0,
    ],
    [
      'points apart',
      { kind: 'POINTS', promoters: 60, detractors: 10, of: 100 },
      { kind: 'POINTS', promoters: 30, detractors: 30, of: 100 },
      1,
    ],
    ['hours all the same', hours(30, () => 4), hours(30, () => 4), 0],
    ['hours of the same kind', hours(40, (index) => index), hours(40, (index) => index + 0.5), 0],
    ['hours longer', hours(40, (index) => index + 20), hours(40, (index) => index), 1],
    ['hours shorter', hours(40, (index) => index), hours(40, (index) => index + 20), -1],
    ['29 hours', hours(29, () => 100), hours(40, () => 1), null],
    ['kinds that are not compared', share(10, 100), hours(40, () => 1), null],
  ])('%s', (_, now, then, difference) => {
    expect(differs(now, then)).toBe(difference);
  });
});

const nothing: QuarterSamples = { now: null, before: null, yearAgo: null };
const all = (own: Partial<Record<Indicator, QuarterSamples>>): Record<Indicator, QuarterSamples> =>
  ({ ...Object.fromEntries(INDICATORS.map((indicator) => [indicator, nothing])), ...own }) as Record<
    Indicator,
    QuarterSamples
  >;
const today = on('2026-04-10');
const figure = (indicator: Indicator, own: QuarterSamples, target?: number) =>
  reviewFigures(all({ [indicator]: own }), target === undefined ? {} : { [indicator]: target }, today).find(
    (each) => each.indicator === indicator,
  )!;

describe('where a figure is going', () => {
  it.each<[string, Indicator, QuarterSamples, object]>([
    ['nothing known', 'RETENTION', nothing, { code: 'TOO_FEW' }],
    [
      'against a year ago first',
      'RETENTION',
      { now: share(50, 100), before: share(90, 100), yearAgo: share(10, 100) },
      { code: 'BETTER', against: 'YEAR_AGO' },
    ],
    [
      'against the quarter before where a year ago is too few',
      'RETENTION',
      { now: share(50, 100), before: share(90, 100), yearAgo: share(1, 10) },
      { code: 'WORSE', against: 'BEFORE' },
    ],
    [
      'within chance',
      'RETENTION',
      { now: share(50, 100), before: null, yearAgo: share(49, 100) },
      { code: 'NO_DIFFERENCE', against: 'YEAR_AGO' },
    ],
    [
      'shorter is better of hours',
      'FIRST_RESPONSE',
      { now: hours(40, (index) => index), before: hours(40, (index) => index + 20), yearAgo: null },
      { code: 'BETTER', against: 'BEFORE' },
    ],
    [
      'fewer are better of duplicates',
      'DUPLICATES',
      {
        now: { kind: 'PER_THOUSAND', hits: 90, of: 1_000 },
        before: { kind: 'PER_THOUSAND', hits: 10, of: 1_000 },
        yearAgo: null,
      },
      { code: 'WORSE', against: 'BEFORE' },
    ],
    [
      'plays by their holdout',
      'PLAY_REVENUE',
      {
        now: {
          kind: 'MONEY',
          touched: { guests: 900, booked: 180, revenue: 1 },
          heldOut: { guests: 300, booked: 15, revenue: 1 },
        },
        before: null,
        yearAgo: null,
      },
      { code: 'BY_HOLDOUT', verdict: 'WORKS' },
    ],
  ])('%s', (_, indicator, samples, trend) => {
    expect(figure(indicator, samples).trend).toEqual(trend);
  });

  it.each<[Indicator, Sample, number | undefined, boolean | null]>([
    ['RETENTION', share(39, 100), 0.4, false],
    ['RETENTION', share(40, 100), 0.4, true],
    ['RETENTION', share(41, 100), 0.4, true],
    ['RETENTION', share(0, 0), 0.4, null],
    ['RETENTION', share(40, 100), undefined, null],
    ['DUPLICATES', { kind: 'PER_THOUSAND', hits: 4, of: 1_000 }, 5, true],
    ['DUPLICATES', { kind: 'PER_THOUSAND', hits: 5, of: 1_000 }, 5, true],
    ['DUPLICATES', { kind: 'PER_THOUSAND', hits: 6, of: 1_000 }, 5, false],
  ])('%s against its target', (indicator, now, target, isReached) => {
    expect(figure(indicator, { ...nothing, now }, target).isReached).toBe(isReached);
  });
});

const guest = (guestId: string, quarter: string, lastArrivalOn: string, firstStayOn: string | null): GuestQuarter => ({
  guestId,
  quarter: on(quarter),
  lastArrivalOn: on(lastArrivalOn),
  firstStayOn: firstStayOn === null ? null : on(firstStayOn),
});

describe('guests of a quarter', () => {
  const guests = [
    guest('new', '2026-01-01', '2026-02-01', '2026-02-01'),
    guest('twice', '2026-01-01', '2026-03-01', '2026-02-01'),
    guest('old', '2026-01-01', '2026-01-10', '2024-05-01'),
    guest('unknown', '2026-01-01', '2026-01-10', null),
    guest('old', '2025-01-01', '2025-01-10', '2024-05-01'),
    guest('between', '2025-01-01', '2025-01-10', '2025-01-10'),
    guest('between', '2025-07-01', '2025-07-10', '2025-01-10'),
    guest('gone', '2025-01-01', '2025-01-10', '2025-01-10'),
    guest('gone', '2024-10-01', '2024-10-10', '2025-01-10'),
  ];

  it('are repeat guests where an arrival of theirs lies behind their first', () => {
    expect(repeatSample(guests, Q1)).toEqual(share(2, 4));
  });

  it('came back where one of the four quarters since a year ago has them', () => {
    expect(retentionSample(guests, Q1)).toEqual(share(2, 3));
    expect(retentionSample(guests, on('2025-10-01'))).toEqual(share(1, 1));
    expect(retentionSample(guests, on('2026-04-01'))).toEqual(share(0, 0));
  });

  it('have agreed by their last word of one channel before the end of the quarter', () => {
    const said = (state: Consent['state'], at: string, channel: Consent['channel'] = 'EMAIL'): Consent => ({
      channel,
      purpose: 'MARKETING',
      state,
      at,
    });
    const words = new Map<string, Consent[]>([
      ['new', [said('GRANTED', '2026-03-31T23:59:59.000Z')]],
      ['twice', [said('GRANTED', '2026-04-01T00:00:00.000Z')]],
      ['old', [said('GRANTED', '2025-01-01T00:00:00.000Z'), said('WITHDRAWN', '2026-02-01T00:00:00.000Z')]],
      ['unknown', [said('DENIED', '2025-01-01T00:00:00.000Z'), said('GRANTED', '2025-01-01T00:00:00.000Z', 'SMS')]],
    ]);
    expect(consentSample(guests, words, Q1)).toEqual(share(2, 4));
  });
});

describe('duplicates open at the end of a quarter', () => {
  const pairs = [
    { foundIn: on('2025-10-01'), decidedIn: null, pairs: 2 },
    { foundIn: on('2025-10-01'), decidedIn: on('2026-01-01'), pairs: 5 },
    { foundIn: on('2026-04-01'), decidedIn: null, pairs: 7 },
  ];
  const newGuests = [
    { quarter: on('2024-01-01'), guests: 1_000 },
    { quarter: on('2026-01-01'), guests: 500 },
    { quarter: on('2026-04-01'), guests: 9 },
  ];
  it.each<[string, number | null, number]>([
    ['2025-07-01', null, 0],
    ['2025-10-01', 7, 1_000],
    ['2026-01-01', 2, 1_500],
    ['2026-04-01', 9, 1_509],
  ])('%s', (quarter, hits, of) => {
    expect(duplicatesSample(pairs, newGuests, on(quarter))).toEqual(
      hits === null ? null : { kind: 'PER_THOUSAND', hits, of },
    );
  });

  it('are none where nothing was ever found', () => {
    expect(duplicatesSample([], newGuests, Q1)).toMatchObject({ hits: 0 });
  });
});

describe('cases of a quarter', () => {
  const now = new Date('2026-04-10T12:00:00.000Z');
  const opened = (own: Partial<ReviewedCase>): ReviewedCase => ({
    openedAt: '2026-03-31T10:00:00.000Z',
    dueAt: '2026-04-01T10:00:00.000Z',
    resolvedAt: null,
    log: [{ at: '2026-03-31T10:00:00.000Z', status: 'OPEN' }],
    ...own,
  });

  it('are first answered by what is not opening them', () => {
    const taken = opened({
      log: [
        { at: '2026-03-31T10:00:00.000Z', status: 'OPEN' },
        { at: '2026-03-31T11:30:00.000Z', status: 'IN_PROGRESS' },
        { at: '2026-03-31T15:00:00.000Z', status: 'RESOLVED' },
      ],
    });
    const nextQuarter = opened({ ...taken, openedAt: '2026-04-01T00:00:00.000Z' });
    expect(firstResponseSample([taken, opened({}), nextQuarter], Q1)).toEqual({ kind: 'HOURS', hours: [1.5] });
  });

  it.each<[string, Partial<ReviewedCase>, number, number]>([
    ['solved before it was due', { resolvedAt: '2026-04-01T09:59:59.000Z' }, 1, 1],
    ['solved when it was due', { resolvedAt: '2026-04-01T10:00:00.000Z' }, 1, 1],
    ['solved after', { resolvedAt: '2026-04-01T10:00:01.000Z' }, 0, 1],
    ['open past due', {}, 0, 1],
    ['open and not due', { dueAt: '2026-04-10T12:00:00.000Z' }, 0, 0],
    ['without a clock', { dueAt: null, resolvedAt: '2026-04-01T09:00:00.000Z' }, 0, 0],
  ])('%s', (_, own, hits, of) => {
    expect(inTimeSample([opened(own)], '2026-01-01' as CalendarDate, now)).toEqual(share(hits, of));
  });
});
