import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { micros, type Money } from '../money.ts';
import type { RecordedRoomType } from '../preferences/housing.ts';
import type { Preference } from '../preferences/preference.ts';
import type { HouseNight, TypeNight } from '../reservations/availability.ts';
import type { PlanForSale } from '../reservations/rates.ts';
import {
  DAYS_AROUND,
  fitOf,
  fittingOffers,
  LARGE_STEP,
  LEAST_ANSWERS,
  LEAST_FIT,
  LEAST_SAVING,
  nightsToKnow,
  SMALL_STEP,
  type FittingOffer,
  type Situation,
  type StayBefore,
} from './fitting.ts';
import { changesTo, offerKey, standsAt } from './offer.ts';

const day = calendarDate;
const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const type = (id: string, roomClass: number, base: number, over: Partial<RecordedRoomType> = {}): RecordedRoomType => ({
  id,
  code: id,
  name: id,
  roomClass,
  baseRate: euros(base),
  bedType: 'DOUBLE',
  view: '',
  smoking: false,
  maxOccupancy: 2,
  features: ['DESK'],
  ...over,
});
const plan = (id: string, mealPlan: string, percentOff = 0, over: Partial<PlanForSale> = {}): PlanForSale => ({
  id,
  code: id,
  name: id,
  mealPlan,
  cancellationRule: '',
  paymentRule: '',
  promotionText: '',
  audience: 'PUBLIC',
  accountId: null,
  memberTier: null,
  advancePurchaseDays: 0,
  minNights: null,
  maxNights: null,
  price: null,
  percentOff,
  validFrom: null,
  validTo: null,
  roomTypeCodes: [],
  ...over,
});
const wish = (value: string, over: Partial<Preference> = {}): Preference => ({
  category: 'AMENITY',
  value,
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
  ...over,
});

const today = day('2026-06-01');
const arrivalOn = day('2026-06-15');
const departureOn = day('2026-06-18');
const FROM = day('2026-06-08');
const NIGHTS = 30;

const TYPES = [
  type('DBL', 1, 100),
  type('SUP', 2, 120, { features: ['BATHTUB'] }),
  type('STE', 3, 140, { maxOccupancy: 4 }),
];
const houseNights = (toSell: (on: CalendarDate) => number): HouseNight[] =>
  Array.from({ length: NIGHTS }, (_, night) => {
    const left = toSell(addDays(FROM, night));
    return { on: addDays(FROM, night), capacity: 100, sold: 100 - left, free: left, level: 100, toSell: left };
  });
const free = (toSell: (on: CalendarDate) => number): TypeNight[] =>
  houseNights(toSell).map((night) => ({ sold: 0, free: night.toSell, toSell: night.toSell }));

type Over = {
  stay?: Partial<Situation['stay']>;
  guest?: Partial<Situation['guest']>;
  house?: Partial<Situation['house']>;
  others?: Partial<Situation['others']>;
  offered?: string[];
  today?: CalendarDate;
};
const situation = ({
  stay = {},
  guest = {},
  house = {},
  others = {},
  offered = [],
  today: on = today,
}: Over = {}): Situation => ({
  stay: {
    arrivalOn,
    departureOn,
    roomTypeId: 'DBL',
    ratePlanId: 'ROO',
    rate: euros(90),
    status: 'CONFIRMED',
    adults: 2,
    children: 0,
    party: 'COUPLE',
    purpose: 'LEISURE',
    segment: 'REGULAR',
    isOfGroup: false,
    benefits: [],
    ...stay,
  },
  guest: { isBarred: false, openCases: 0, preferences: [], staysBefore: [], ...guest },
  house: {
    types: TYPES,
    plans: [plan('ROO', 'ROOM_ONLY', 10), plan('BAR', 'BED_AND_BREAKFAST'), plan('HBD', 'HALF_BOARD', -20)],
    seasons: [],
    from: FROM,
    nights: houseNights(() => 40),
    freeOf: new Map(TYPES.map(({ id }) => [id, free(() => 5)])),
    ...house,
  },
  others: { rooms: [], nights: [], answers: [], ...others },
  asked: { today: on, tiers: [], account: null },
  offered: new Set(offered),
});
const offersIn = (over: Over = {}): FittingOffer[] => {
  const offers = fittingOffers(situation(over));
  if ('code' in offers) throw new Error(offers.code);
  return offers;
};
const ofKind = (kind: FittingOffer['kind'], over: Over = {}): FittingOffer[] =>
  offersIn(over).filter((offer) => offer.kind === kind);
const codes = ({ reasons }: FittingOffer): string[] => reasons.map(({ code }) => code);

describe('nothing is offered', () => {
  it.each([
    ['for a stay that is over', { stay: { status: 'CHECKED_OUT' } }, 'STAY_OVER'],
    ['for one that was cancelled', { stay: { status: 'CANCELLED' } }, 'STAY_OVER'],
    ['on the day of departure', { today: departureOn }, 'STAY_OVER'],
    ['without days', { stay: { departureOn: null } }, 'STAY_WITHOUT_DAYS'],
    ['to who is not welcome', { guest: { isBarred: true } }, 'GUEST_IS_BARRED'],
    ['while a case is open', { guest: { openCases: 1 } }, 'CASE_IS_OPEN'],
    ['without a price', { stay: { rate: null } }, 'PRICE_NOT_KNOWN'],
    ['in another currency', { stay: { rate: { ...euros(90), currencyCode: 'USD' } } }, 'PRICES_IN_ANOTHER_CURRENCY'],
  ] as const)('%s', (_, over, code) => expect(fittingOffers(situation(over as Over))).toMatchObject({ code }));

  it('to a stay of a group but a better room and a longer stay', () =>
    expect(new Set(offersIn({ stay: { isOfGroup: true } }).map(({ kind }) => kind))).toEqual(
      new Set(['UPGRADE', 'LONGER']),
    ));
});

describe('a better room', () => {
  it('costs the difference of the room types by today’s prices, on top of what was agreed', () => {
    const [superior] = ofKind('UPGRADE');
    expect(superior).toMatchObject({
      key: 'UPGRADE:SUP',
      difference: euros(60),
      after: { roomTypeId: 'SUP', rate: euros(110), arrivalOn, departureOn, ratePlanId: 'ROO' },
    });
  });

  it('costs more of the difference the more nights are left to a guest who is here', () => {
    const here = { stay: { status: 'IN_HOUSE' as const }, today: addDays(arrivalOn, 2) };
    expect(ofKind('UPGRADE', here)[0]).toMatchObject({ key: 'UPGRADE:SUP', difference: euros(20) });
  });

  it('follows the season', () =>
    expect(
      ofKind('UPGRADE', { house: { seasons: [{ from: null, to: null, weekdays: [], percent: 50 }] } })[0]!.difference,
    ).toEqual(euros(90)));

  it.each([
    ['none is free on one of the nights', 0, []],
    ['one is free on all nights', 1, [1]],
    ['two are free', 2, [2]],
  ])('is offered where %s', (_, left, rooms) => {
    const freeOf = new Map([
      ['SUP', free((on) => (on === '2026-06-16' ? left : 9))],
      ['DBL', free(() => 0)],
    ]);
    const offers = ofKind('UPGRADE', { house: { freeOf } });
    expect(
      offers.flatMap(({ reasons }) => reasons.flatMap((one) => (one.code === 'ROOMS_LEFT' ? one.rooms : []))),
    ).toEqual(rooms);
  });

  it.each([
    [2, ['SUP', 'STE']],
    [3, ['STE']],
    [4, ['STE']],
    [5, []],
  ])('holds a party of %s', (adults, types) =>
    expect(ofKind('UPGRADE', { stay: { adults } }).map(({ after }) => after.roomTypeId)).toEqual(types),
  );

  it('is what a party needs that is too large for its room', () =>
    expect(codes(ofKind('UPGRADE', { stay: { adults: 3 } })[0]!)).toContain('PARTY_TOO_LARGE'));

  it('meets wishes, loses none unsaid, and breaks no must', () => {
    const preferences = [wish('BATHTUB'), wish('DESK')];
    const superior = ofKind('UPGRADE', { guest: { preferences } }).find(({ key }) => key === 'UPGRADE:SUP')!;
    expect(superior.reasons).toMatchObject([
      { code: 'MEETS_WISHES', wishes: [{ value: 'BATHTUB' }] },
      { code: 'LOSES_WISHES', wishes: [{ value: 'DESK' }] },
      { code: 'ROOMS_LEFT' },
    ]);
    const must = { preferences: [wish('DESK', { strength: 'MUST' })] };
    expect(ofKind('UPGRADE', { guest: must }).map(({ key }) => key)).not.toContain('UPGRADE:SUP');
  });

  it('never names what says something about health or belief', () => {
    const sensitive = wish('WHEELCHAIR', { category: 'ACCESSIBILITY', sensitive: true });
    const types = [TYPES[0]!, type('SUP', 2, 120, { features: ['WHEELCHAIR'] })];
    const [superior] = ofKind('UPGRADE', { guest: { preferences: [sensitive] }, house: { types } });
    expect(codes(superior!)).toEqual(['ROOMS_LEFT']);
  });

  it.each([
    ['one class up', 'UPGRADE:SUP', 0],
    ['two classes up', 'UPGRADE:STE', 120],
  ])('is given by the tier %s', (_, key, difference) =>
    expect(
      ofKind('UPGRADE', { stay: { benefits: ['ROOM_UPGRADE'] } }).find((offer) => offer.key === key)?.difference,
    ).toEqual(euros(difference)),
  );

  it.each([
    ['below the share', SMALL_STEP - 0.01, true],
    ['at the share', SMALL_STEP, true],
    ['above it', SMALL_STEP + 0.01, false],
  ])('is a small step %s', (_, share, isSmall) => {
    const types = [TYPES[0]!, type('SUP', 2, 100 + 100 * share)];
    const [superior] = ofKind('UPGRADE', { stay: { rate: euros(100) }, house: { types } });
    expect(codes(superior!).includes('SMALL_STEP')).toBe(isSmall);
  });

  it.each([
    ['below the share', LARGE_STEP - 0.01, true],
    ['at the share', LARGE_STEP, true],
    ['above it', LARGE_STEP + 0.01, false],
  ])('is offered without any other reason %s', (_, share, isOffered) => {
    const types = [TYPES[0]!, type('SUP', 2, 100 + 100 * share)];
    expect(ofKind('UPGRADE', { stay: { rate: euros(100) }, house: { types } })).toHaveLength(isOffered ? 1 : 0);
  });

  it.each([
    ['below the price of the stay', 0.99, true],
    ['as much as it', 1, true],
    ['more', 1.01, false],
  ])('that costs %s is offered to who had it before: %s', (_, share, isOffered) => {
    const types = [TYPES[0]!, type('SUP', 2, 100 + 100 * share)];
    const staysBefore: StayBefore[] = [{ arrivalOn, nights: 3, roomTypeId: 'SUP', mealPlan: '' }];
    const offers = ofKind('UPGRADE', { stay: { rate: euros(100) }, house: { types }, guest: { staysBefore } });
    expect(offers).toHaveLength(isOffered ? 1 : 0);
  });

  it('was had before, and says how often', () => {
    const before = (roomTypeId: string): StayBefore => ({ arrivalOn, nights: 3, roomTypeId, mealPlan: '' });
    const staysBefore = [before('SUP'), before('DBL'), before('SUP')];
    expect(ofKind('UPGRADE', { guest: { staysBefore } })[0]!.reasons[0]).toEqual({
      code: 'HAD_TYPE_BEFORE',
      times: 2,
      of: 3,
    });
  });
});

describe('more in the rate', () => {
  it('costs the difference of the plans', () =>
    expect(
      ofKind('RATE_PLAN').map(({ after, difference }) => [after.ratePlanId, difference.amountMicros / 1e6]),
    ).toEqual([
      ['BAR', 30],
      ['HBD', 90],
    ]));

  it('is the cheapest of the plans with the same meals that is sold to the guest', () => {
    const plans = [
      plan('ROO', 'ROOM_ONLY', 10),
      plan('BAR', 'BED_AND_BREAKFAST'),
      plan('FLX', 'BED_AND_BREAKFAST', 5),
      plan('COR', 'BED_AND_BREAKFAST', 8, { audience: 'CORPORATE' }),
    ];
    expect(ofKind('RATE_PLAN', { house: { plans } }).map(({ after }) => after.ratePlanId)).toEqual(['FLX']);
  });

  it.each([
    ['the meals of the stay are not known', { stay: { ratePlanId: null } }],
    ['the stay has the most there is', { stay: { ratePlanId: 'HBD' } }],
  ])('is not offered where %s', (_, over) => expect(ofKind('RATE_PLAN', over)).toEqual([]));

  it('is no breakfast for whom the tier gives it', () =>
    expect(ofKind('RATE_PLAN', { stay: { benefits: ['BREAKFAST'] } }).map(({ after }) => after.ratePlanId)).toEqual([
      'HBD',
    ]));
});

describe('a longer stay', () => {
  it('adds the price of the nights, and makes the rate what the stay costs on average', () => {
    const [after, before] = ofKind('LONGER');
    expect([after!.key, before!.key].toSorted()).toEqual([
      'LONGER:2026-06-14:2026-06-18',
      'LONGER:2026-06-15:2026-06-19',
    ]);
    expect(after).toMatchObject({ difference: euros(90), after: { rate: euros(90) } });
  });

  it('has no night before for a guest who is here, nor before today', () => {
    const here = { stay: { status: 'IN_HOUSE' as const }, today: arrivalOn };
    expect(ofKind('LONGER', here).map(({ key }) => key)).toEqual(['LONGER:2026-06-15:2026-06-19']);
    expect(ofKind('LONGER', { today: arrivalOn }).map(({ key }) => key)).toEqual(['LONGER:2026-06-15:2026-06-19']);
  });

  it.each([
    [[3, 3], false],
    [[3, 4, 4], true],
    [[5, 5, 5], true],
    [[3, 3, 5], false],
  ])('is usual after stays of %s nights: %s', (nights, isUsual) => {
    const staysBefore = nights.map((each): StayBefore => ({
      arrivalOn,
      nights: each,
      roomTypeId: 'DBL',
      mealPlan: '',
    }));
    expect(ofKind('LONGER', { guest: { staysBefore } }).some((offer) => codes(offer).includes('USUALLY_LONGER'))).toBe(
      isUsual,
    );
  });

  it('is offered where the night is free', () =>
    expect(
      ofKind('LONGER', { house: { freeOf: new Map([['DBL', free((on) => (on === '2026-06-18' ? 1 : 0))]]) } }).map(
        ({ key }) => key,
      ),
    ).toEqual(['LONGER:2026-06-15:2026-06-19']));
});

describe('other days', () => {
  const weekdays = ['2025-01-06', '2025-03-04', '2025-05-07'];
  const flexible = {
    staysBefore: weekdays.map((on): StayBefore => ({ arrivalOn: day(on), nights: 3, roomTypeId: 'DBL', mealPlan: '' })),
  };
  // The week before costs a fifth less.
  const seasons = [{ from: '06-08', to: '06-12', weekdays: [], percent: -20 }];
  const full = { seasons, nights: houseNights(() => 10) };

  it('are the cheapest within a week, for who is free in them and a house that is nearly full', () =>
    expect(ofKind('OTHER_DAYS', { guest: flexible, house: full })).toMatchObject([
      { after: { arrivalOn: '2026-06-10', departureOn: '2026-06-13', rate: euros(72) }, difference: euros(-54) },
    ]));

  it.each([
    ['a tenth of the rooms left', 10, 'CONFIRMED', 1],
    ['more than a tenth left', 11, 'CONFIRMED', 0],
    ['more than a tenth left, of a booking that is not firm', 11, 'TENTATIVE', 1],
    ['nothing left, of a guest who is here', 0, 'IN_HOUSE', 0],
  ] as const)('are offered with %s', (_, left, status, offers) =>
    expect(
      ofKind('OTHER_DAYS', { stay: { status }, guest: flexible, house: { seasons, nights: houseNights(() => left) } }),
    ).toHaveLength(offers),
  );

  it.each([
    ['two stays', 2, 0],
    ['three stays', 3, 1],
  ])('are offered after %s on different weekdays', (_, stays, offers) =>
    expect(
      ofKind('OTHER_DAYS', { guest: { staysBefore: flexible.staysBefore.slice(0, stays) }, house: full }),
    ).toHaveLength(offers),
  );

  it('are not offered to who always comes on two weekdays', () => {
    const staysBefore = ['2025-01-06', '2025-01-13', '2025-01-14'].map((on): StayBefore => ({
      arrivalOn: day(on),
      nights: 3,
      roomTypeId: 'DBL',
      mealPlan: '',
    }));
    expect(ofKind('OTHER_DAYS', { guest: { staysBefore }, house: full })).toEqual([]);
  });

  it.each([
    ['less than a tenth', -9, 0],
    ['a tenth', -10, 1],
    ['more', -11, 1],
  ])('are worth it where they save %s', (_, percent, offers) =>
    expect(
      ofKind('OTHER_DAYS', {
        guest: flexible,
        house: { ...full, seasons: [{ ...seasons[0]!, percent }] },
      }),
    ).toHaveLength(offers),
  );
  expect(LEAST_SAVING).toBe(0.1);
});

describe('what others took', () => {
  const answers = (taken: number, declined: number) => ({
    answers: [{ kind: 'UPGRADE' as const, party: 'COUPLE' as const, purpose: 'LEISURE', taken, declined }],
  });
  const superior = (others: Partial<Situation['others']>): FittingOffer | undefined =>
    ofKind('UPGRADE', { others }).find(({ key }) => key === 'UPGRADE:SUP');

  it.each([
    ['one below the least', LEAST_ANSWERS - 1, false],
    ['the least', LEAST_ANSWERS, true],
    ['one above', LEAST_ANSWERS + 1, true],
  ])('is told from %s answers on', (_, taken, isTold) =>
    expect(codes(superior(answers(taken, 0))!).includes('OFFERED_TO_SIMILAR')).toBe(isTold),
  );

  it('is told of guests of the same party and purpose only', () => {
    const others = answers(10, 0).answers.map((one) => ({ ...one, purpose: 'BUSINESS' }));
    expect(codes(superior({ answers: others })!)).not.toContain('OFFERED_TO_SIMILAR');
  });

  it('makes what similar guests decline fit less, until it is not shown', () => {
    const fits = [0, 5, 10, 40].map((declined) => superior(answers(5, declined))?.fit ?? 0);
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
    expect(superior(answers(0, 40))).toBeUndefined();
  });

  it('counts what similar stays had, with its support', () => {
    const stays = { party: 'COUPLE', purpose: 'LEISURE', segment: 'REGULAR', mealPlan: '' } as const;
    const rooms = [
      { ...stays, roomTypeId: 'SUP', stays: 60 },
      { ...stays, roomTypeId: 'DBL', stays: 40 },
      { ...stays, party: 'SOLO' as const, roomTypeId: 'DBL', stays: 100 },
    ];
    expect(superior({ rooms })!.reasons).toContainEqual({
      code: 'SIMILAR_STAYS',
      alike: 'PARTY_PURPOSE_SEGMENT',
      taken: 60,
      of: 100,
      share: 0.6,
      lift: 2,
      tells: 'MORE',
    });
  });
});

it('does not offer again what was offered for the stay, whatever was answered', () => {
  const keys = offersIn().map(({ key }) => key);
  expect(offersIn({ offered: keys }).filter(({ key }) => keys.includes(key))).toEqual([]);
});

it('knows the nights of a week around, and none before today', () => {
  expect(nightsToKnow({ arrivalOn, departureOn }, today)).toEqual({ from: FROM, nights: 2 * DAYS_AROUND + 3 });
  expect(nightsToKnow({ arrivalOn, departureOn }, addDays(arrivalOn, -2)).from).toBe(addDays(arrivalOn, -2));
});

describe('whatever the stay, an offer', () => {
  const over = fc.record({
    rate: fc.integer({ min: 1, max: 900 }),
    nights: fc.integer({ min: 1, max: 9 }),
    ahead: fc.integer({ min: -4, max: 14 }),
    adults: fc.integer({ min: 1, max: 5 }),
    type: fc.constantFrom('DBL', 'SUP', 'STE', null),
    ratePlanId: fc.constantFrom('ROO', 'BAR', 'HBD', null),
    status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'IN_HOUSE' as const),
    left: fc.integer({ min: 0, max: 30 }),
    percent: fc.integer({ min: -50, max: 80 }),
    benefits: fc.subarray(['ROOM_UPGRADE', 'BREAKFAST']),
    before: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }),
    answers: fc.record({ taken: fc.nat(20), declined: fc.nat(20) }),
  });

  it('leads to free rooms at a price that adds up, of a class above or of days that are longer or cheaper', () =>
    fc.assert(
      fc.property(over, (given) => {
        const arrival = addDays(today, Math.max(0, given.ahead));
        const stay = {
          arrivalOn: arrival,
          departureOn: addDays(arrival, given.nights),
          roomTypeId: given.type,
          ratePlanId: given.ratePlanId,
          rate: euros(given.rate),
          status: given.status,
          adults: given.adults,
          benefits: given.benefits,
        };
        const made = situation({
          stay,
          guest: {
            staysBefore: given.before.map((nights, index): StayBefore => ({
              arrivalOn: addDays(today, -30 * index - nights),
              nights,
              roomTypeId: 'SUP',
              mealPlan: 'HALF_BOARD',
            })),
          },
          house: {
            from: today,
            seasons: [{ from: '06-01', to: '06-12', weekdays: [], percent: given.percent }],
            nights: houseNights(() => given.left),
            freeOf: new Map(TYPES.map(({ id }, index) => [id, free(() => Math.max(0, given.left - 10 * index))])),
          },
          others: { answers: [{ kind: 'UPGRADE', party: 'COUPLE', purpose: 'LEISURE', ...given.answers }] },
          today: given.ahead < 0 ? addDays(arrival, Math.min(given.nights - 1, -given.ahead)) : today,
        });
        const offers = fittingOffers(made);
        if ('code' in offers) return;
        const before = made.stay;
        const classOf = (id: string | null): number => TYPES.find((one) => one.id === id)?.roomClass ?? 0;
        for (const { kind, key, after, difference, fit, reasons } of offers) {
          expect(key).toBe(offerKey(kind, after));
          expect(fit).toBe(fitOf(reasons));
          expect(fit).toBeGreaterThanOrEqual(LEAST_FIT);
          expect(fit).toBeLessThanOrEqual(100);
          const nights = daysBetween(after.arrivalOn!, after.departureOn!);
          const total = before.rate!.amountMicros * given.nights + difference.amountMicros;
          expect(Math.abs(after.rate!.amountMicros * nights - total)).toBeLessThanOrEqual(nights / 2);
          if (kind === 'UPGRADE') expect(classOf(after.roomTypeId)).toBeGreaterThan(classOf(before.roomTypeId));
          if (kind === 'LONGER') expect(nights).toBeGreaterThan(given.nights);
          if (kind === 'OTHER_DAYS') expect([nights, difference.amountMicros < 0]).toEqual([given.nights, true]);
          else expect(difference.amountMicros).toBeGreaterThanOrEqual(0);
          expect(after.arrivalOn! >= before.arrivalOn! || after.arrivalOn! >= made.asked.today).toBe(true);
          // There and back again is nothing.
          expect({ ...before, ...changesTo(after, before) }).toMatchObject(after);
          expect(standsAt(after, { before, after })).toBe('AFTER');
        }
        expect(new Set(offers.map(({ key }) => key)).size).toBe(offers.length);
        expect(offers.map(({ fit }) => fit)).toEqual(offers.map(({ fit }) => fit).toSorted((a, b) => b - a));
      }),
    ));
});

describe('a stay stands', () => {
  const before = { arrivalOn, departureOn, roomTypeId: 'DBL', ratePlanId: null, rate: euros(90) };
  const after = { ...before, roomTypeId: 'SUP', rate: euros(110) };
  it.each([
    ['where it was', before, 'BEFORE'],
    ['where the offer leads', after, 'AFTER'],
    ['elsewhere by its room', { ...before, roomTypeId: 'STE' }, 'ELSEWHERE'],
    ['elsewhere by its price', { ...after, rate: euros(111) }, 'ELSEWHERE'],
    ['elsewhere by its days', { ...before, departureOn: addDays(departureOn, 1) }, 'ELSEWHERE'],
  ] as const)('%s', (_, stay, at) => expect(standsAt(stay, { before, after })).toBe(at));

  it('is changed to what the offer makes of it, and books the type that it gets', () =>
    expect(changesTo(after, before)).toEqual({ roomTypeId: 'SUP', bookedRoomTypeId: 'SUP', rate: euros(110) }));
});
