import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, earliestToday, type CalendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { completedStay, groupOfOne, type RecordedStay } from './completed.ts';
import { earliest, nextArrivalOf, type StayGroup } from './guest-totals.ts';
import { completeStays, totalGuests } from './reactions.ts';
import { byRecord } from './situation.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const TODAY = earliestToday(NOW);

const stay = (over: Partial<RecordedStay> = {}): RecordedStay => ({
  id: 's1',
  guestId: 'g1',
  guest: { firstName: 'Ana', lastName: 'Silva' },
  heldFor: null,
  confirmationNumber: 'ABC123',
  roomNumber: '204',
  status: 'CHECKED_OUT',
  arrivalOn: calendarDate('2026-06-01'),
  departureOn: calendarDate('2026-06-03'),
  checkedInAt: null,
  checkedOutAt: null,
  adults: 2,
  children: 0,
  infants: 0,
  rate: null,
  roomRevenue: { amountMicros: micros(200), currencyCode: 'EUR' },
  foodRevenue: { amountMicros: micros(20), currencyCode: 'EUR' },
  otherRevenue: null,
  ...over,
});

describe('completing stays', () => {
  it('says what each should be', () => {
    expect(completeStays.react({ stays: [stay()] }, NOW)).toEqual([
      {
        object: 'stay',
        id: 's1',
        fields: {
          name: 'Silva, Ana · 204 · ABC123',
          nights: 2,
          totalRevenue: { amountMicros: micros(220), currencyCode: 'EUR' },
          problems: [],
        },
      },
    ]);
  });
});

describe('the next arrival, as far as sums tell', () => {
  const group = (first: string | null, last: string | null, over: Partial<StayGroup> = {}): StayGroup => ({
    ...groupOfOne(stay({ status: 'CONFIRMED' }), completedStay(stay(), NOW)),
    firstArrivalOn: first === null ? null : calendarDate(first),
    lastArrivalOn: last === null ? null : calendarDate(last),
    ...over,
  });
  it.each<[string, StayGroup[], string | null | undefined]>([
    ['of nothing booked', [], null],
    ['with all over', [group('2026-06-01', '2026-06-14')], null],
    ['with all to come', [group('2026-06-15', '2026-08-01')], '2026-06-15'],
    ['with some over and some to come', [group('2026-06-14', '2026-06-15')], undefined],
    ['of two groups', [group('2026-07-02', '2026-07-02'), group('2026-07-01', '2026-07-03')], '2026-07-01'],
    [
      'of groups over and to come',
      [group('2026-06-01', '2026-06-01'), group('2026-07-01', '2026-07-01')],
      '2026-07-01',
    ],
    ['without days', [group(null, null)], null],
    ['of what is not expected', [group('2026-07-01', '2026-07-01', { status: 'CANCELLED' })], null],
  ])('%s', (_, groups, expected) => expect(nextArrivalOf(groups, TODAY)).toBe(expected));
});

describe('the totals of guests', () => {
  const anyDay = fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days));
  const anyStay = fc
    .record({
      status: fc.constantFrom('CONFIRMED' as const, 'IN_HOUSE' as const, 'CHECKED_OUT' as const, 'CANCELLED' as const),
      arrivalOn: anyDay,
      nights: fc.integer({ min: -1, max: 9 }),
      currencyCode: fc.constantFrom('EUR', 'USD'),
      amount: fc.integer({ min: 0, max: 900 }),
    })
    .map(({ status, arrivalOn, nights, currencyCode, amount }) =>
      stay({
        status,
        arrivalOn,
        departureOn: addDays(arrivalOn, nights),
        roomRevenue: { amountMicros: micros(amount), currencyCode },
        foodRevenue: null,
      }),
    );
  const totalsOf = (own: readonly RecordedStay[], other: readonly RecordedStay[]) => {
    const counted = other.flatMap((one) => {
      const completed = completedStay(one, NOW);
      return completed.problems.length > 0 ? [] : [groupOfOne(one, completed)];
    });
    const otherArrivalOn = earliest(counted.map((one): CalendarDate | null => nextArrivalOf([one], TODAY) ?? null));
    const guests = [{ id: 'g1', otherStays: counted, otherArrivalOn }];
    return totalGuests.react({ stays: own, guests }, NOW);
  };

  it('are the same whichever of the stays has changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyStay, fc.boolean()), { maxLength: 8 }), (stays) => {
        const part = (isOwn: boolean) => stays.filter(([, own]) => own === isOwn).map(([one]) => one);
        expect(totalsOf(part(true), part(false))).toEqual(
          totalsOf(
            stays.map(([one]) => one),
            [],
          ),
        );
      }),
    );
  });

  it('are none for a guest whose only stay cannot be, or is somebody else’s', () => {
    const nothing = totalsOf([], []);
    expect(totalsOf([stay({ departureOn: calendarDate('2026-05-31') })], [])).toEqual(nothing);
    expect(totalsOf([stay({ guestId: 'g2' })], [])).toEqual(nothing);
    expect(totalsOf([stay({ guestId: null })], [])).toEqual(nothing);
  });
});

describe('changes', () => {
  it('of one record are one', () => {
    const { stay: stays, person } = byRecord([
      { object: 'stay', id: 's1', fields: { name: 'a' } },
      { object: 'stay', id: 's2', fields: { name: 'b' } },
      { object: 'stay', id: 's1', fields: { nights: 2 } },
    ]);
    expect([...stays]).toEqual([
      ['s1', { name: 'a', nights: 2 }],
      ['s2', { name: 'b' }],
    ]);
    expect([...person]).toEqual([]);
  });
});
