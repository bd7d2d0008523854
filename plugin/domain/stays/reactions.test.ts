import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, earliestToday } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { completedStay, groupOfOne, type RecordedStay } from './completed.ts';
import { fitHotel } from '../retention/hotel-fit.ts';
import { completeStays, scoreGuests, totalGuests } from './reactions.ts';
import { byRecord } from './situation.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const TODAY = earliestToday(NOW);

const stay = (over: Partial<RecordedStay> = {}): RecordedStay => ({
  id: 's1',
  key: 'PMS:s1',
  specialRequests: '',
  guestId: 'g1',
  propertyId: 'p1',
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
    const guests = [{ id: 'g1', isGuest: true, otherStays: counted }];
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

describe('the scores of guests', () => {
  const { kept } = fitHotel([], TODAY);
  const scored = (stays: readonly RecordedStay[], { isGuest = false, model = kept as typeof kept | null } = {}) =>
    scoreGuests
      .react({ stays, guests: [{ id: 'g1', isGuest, otherStays: [] }], model }, NOW)
      .map(({ fields }) => (fields as { score: { lifecycle: string; reviewOn: string | null } }).score);
  const from = (days: number, nights: number): Partial<RecordedStay> => ({
    arrivalOn: addDays(TODAY, days),
    departureOn: addDays(TODAY, days + nights),
  });

  it.each<[string, Partial<RecordedStay>, string]>([
    ['who is in the house', { status: 'IN_HOUSE', ...from(-1, 3) }, 'IN_HOUSE'],
    ['who has left today', { status: 'CHECKED_OUT', ...from(-2, 2) }, 'RECENT'],
    ['who has a booking', { status: 'CONFIRMED', ...from(9, 2) }, 'BOOKED'],
    ['who should have come yesterday', { status: 'CONFIRMED', ...from(-1, 2) }, 'PROSPECT'],
    ['who cancelled', { status: 'CANCELLED', ...from(9, 2) }, 'PROSPECT'],
    ['who left half a year ago', { status: 'CHECKED_OUT', ...from(-184, 2) }, 'DUE'],
    ['who left a year ago', { status: 'CHECKED_OUT', ...from(-367, 2) }, 'AT_RISK'],
    ['who left two years ago', { status: 'CHECKED_OUT', ...from(-732, 2) }, 'LOST'],
  ])('%s are by the house rule', (_, fields, lifecycle) =>
    expect(scored([stay(fields)])).toMatchObject([{ lifecycle }]),
  );

  it('are active with a booking, however long ago the last stay was', () =>
    expect(scored([stay(from(-732, 2)), stay({ id: 's2', status: 'CONFIRMED', ...from(20, 2) })])).toMatchObject([
      { lifecycle: 'ACTIVE', reviewOn: addDays(TODAY, 21) },
    ]));

  it('count what overlaps or touches as one visit, and no credit note', () => {
    const amount = (value: number) => ({ roomRevenue: { amountMicros: micros(value), currencyCode: 'EUR' } });
    const once = [
      stay({ ...from(-400, 2), ...amount(300) }),
      stay({ id: 's2', ...from(-398, 3), ...amount(200) }),
      stay({ id: 's3', ...from(-390, 0), ...amount(-200), foodRevenue: null }),
    ];
    const [score] = scored(once) as unknown as [{ reasons: { code: string; stays?: number }[] }];
    expect(score.reasons.find(({ code }) => code === 'STAYED')).toMatchObject({ stays: 1 });
  });

  it('are none of people who are no guests, or while there is no model', () => {
    expect(scored([])).toEqual([]);
    expect(scored([], { isGuest: true })).toMatchObject([{ lifecycle: 'PROSPECT' }]);
    expect(scored([stay()], { model: null })).toEqual([]);
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
