import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { STAY_STATUSES } from '../stays/status.ts';
import { dayFigures, DIMENSIONS, type AlikeStays, type House } from './day-figures.ts';

const day = calendarDate('2026-03-10');
const stay = (given: Partial<AlikeStays> = {}): AlikeStays => ({
  status: 'CHECKED_OUT',
  arrivalOn: day,
  departureOn: addDays(day, 2),
  bookedOn: addDays(day, -20),
  cancelledOn: null,
  channel: 'OTA',
  segment: 'Leisure',
  country: 'PRT',
  roomType: 'Double',
  isMember: false,
  hasGuest: true,
  guestFirstStayOn: null,
  currencyCode: 'EUR',
  stays: 1,
  roomRevenue: micros(200),
  totalRevenue: micros(260),
  ...given,
});
const house: House = { rooms: 10, currencyCode: 'EUR', today: addDays(day, 30), outOfOrderOn: () => 2 };
const figuresOf = (stays: AlikeStays[], on: CalendarDate = day, of: Partial<House> = {}) =>
  dayFigures(stays, { from: on, to: on }, { ...house, ...of })[0]!;

describe('a day', () => {
  it('counts rooms, arrivals, revenue and what they come to', () => {
    expect(figuresOf([stay(), stay({ isMember: true, guestFirstStayOn: addDays(day, -100) })])).toMatchObject({
      roomsAvailable: 10,
      outOfOrder: 2,
      roomsSold: 2,
      arrivals: 2,
      departures: 0,
      guestArrivals: 2,
      returningArrivals: 1,
      memberArrivals: 1,
      datedArrivals: 2,
      leadDays: 40,
      roomRevenue: micros(200),
      totalRevenue: micros(260),
      occupancy: 0.2,
      occupancyInOrder: 0.25,
      adr: micros(100),
      revpar: micros(20),
    });
  });

  it.each([
    ['the day before arrival', -1, 0, 0],
    ['the night of arrival', 0, 1, 0],
    ['the last night', 1, 1, 0],
    ['the day of departure', 2, 0, 1],
    ['the day after', 3, 0, 0],
  ])('on %s', (_name, days, sold, departures) => {
    expect(figuresOf([stay()], addDays(day, days))).toMatchObject({ roomsSold: sold, departures });
  });

  it.each([
    ['CONFIRMED', 1],
    ['IN_HOUSE', 1],
    ['CHECKED_OUT', 1],
    ['TENTATIVE', 0],
    ['INQUIRY', 0],
    ['WAITLISTED', 0],
    ['CANCELLED', 0],
    ['NO_SHOW', 0],
    ['RELOCATED', 0],
  ] as const)('%s takes %d rooms', (status, sold) => {
    expect(figuresOf([stay({ status })]).roomsSold).toBe(sold);
  });

  it.each([
    ['complimentary', 'Complementary', { roomsSold: 2, complimentary: 1, houseUse: 0, adr: micros(200) }],
    ['house use', 'House use', { roomsSold: 1, complimentary: 0, houseUse: 1, adr: micros(100) }],
    ['any other segment', 'Companies', { roomsSold: 2, complimentary: 0, houseUse: 0, adr: micros(100) }],
  ])('knows %s by the segment', (_name, segment, expected) => {
    expect(figuresOf([stay(), stay({ segment })])).toMatchObject(expected);
  });

  it('has a stay that comes and leaves on it as day use, with all its revenue', () => {
    expect(figuresOf([stay({ departureOn: day })])).toMatchObject({
      roomsSold: 1,
      dayUse: 1,
      arrivals: 1,
      departures: 1,
      roomRevenue: micros(200),
    });
  });

  it('counts a no-show on the day of arrival, and a cancellation on the day on which it was made', () => {
    const stays = [stay({ status: 'NO_SHOW' }), stay({ status: 'CANCELLED', cancelledOn: addDays(day, -3) })];
    expect(figuresOf(stays)).toMatchObject({ noShows: 1, cancellations: 0, roomRevenue: 0 });
    expect(figuresOf(stays, addDays(day, -3))).toMatchObject({ noShows: 0, cancellations: 1 });
  });

  it('leaves amounts in another currency out, and the room in', () => {
    expect(figuresOf([stay({ currencyCode: 'USD' })])).toMatchObject({ roomsSold: 1, roomRevenue: 0, totalRevenue: 0 });
  });

  it.each([
    [null, null, null],
    [0, 0, null],
  ])('of a property with %s rooms has no occupancy', (rooms, available, occupancy) => {
    expect(figuresOf([stay()], day, { rooms })).toMatchObject({
      roomsAvailable: available,
      occupancy,
      revpar: null,
      adr: micros(100),
    });
  });

  it('is split by each dimension, with no value as one of its own', () => {
    const { parts } = figuresOf([stay(), stay({ channel: 'PHONE', country: '' })]);
    expect(parts.filter(({ dimension }) => dimension === 'CHANNEL').map(({ value }) => value)).toEqual([
      'OTA',
      'PHONE',
    ]);
    expect(parts.filter(({ dimension }) => dimension === 'COUNTRY').map(({ value }) => value)).toEqual(['', 'PRT']);
  });
});

describe('the pace', () => {
  it.each([
    ['booked 7 days before', { bookedOn: addDays(day, -7) }, [1, 0, 0, 0, 0]],
    ['booked 6 days before', { bookedOn: addDays(day, -6) }, [0, 0, 0, 0, 0]],
    ['booked 90 days before', { bookedOn: addDays(day, -90) }, [1, 1, 1, 1, 1]],
    ['booked nobody knows when', { bookedOn: null }, [0, 0, 0, 0, 0]],
    [
      'cancelled 14 days before',
      { status: 'CANCELLED' as const, bookedOn: addDays(day, -90), cancelledOn: addDays(day, -14) },
      [0, 0, 1, 1, 1],
    ],
    ['a no-show was on the books', { status: 'NO_SHOW' as const, bookedOn: addDays(day, -60) }, [1, 1, 1, 1, 0]],
  ])('%s', (_name, given, expected) => {
    expect(figuresOf([stay(given)]).onTheBooks).toEqual(expected);
  });

  it('is not known where the day has not come', () => {
    expect(figuresOf([], day, { today: addDays(day, -14) }).onTheBooks).toEqual([null, 0, 0, 0, 0]);
  });
});

const days = fc.integer({ min: -10, max: 10 }).map((ahead) => addDays(day, ahead));
const anyStay = fc
  .record({
    status: fc.constantFrom(...STAY_STATUSES),
    arrivalOn: days,
    nights: fc.integer({ min: 0, max: 6 }),
    bookedOn: fc.option(days),
    cancelledOn: fc.option(days),
    channel: fc.constantFrom('OTA', 'PHONE', ''),
    segment: fc.constantFrom('Leisure', 'Complementary', 'House use'),
    roomRevenue: fc.integer({ min: 0, max: 500 }).map(micros),
  })
  .map(({ nights, ...given }) =>
    stay({ ...given, departureOn: addDays(given.arrivalOn, nights), totalRevenue: given.roomRevenue }),
  );
const span = { from: addDays(day, -20), to: addDays(day, 20) };

describe('days of any stays', () => {
  it('add up to the parts of each dimension', () => {
    fc.assert(
      fc.property(fc.array(anyStay), (stays) => {
        for (const figures of dayFigures(stays, span, house))
          for (const dimension of DIMENSIONS) {
            const parts = figures.parts.filter((part) => part.dimension === dimension);
            expect(parts.reduce((sum, { roomsSold }) => sum + roomsSold, 0)).toBe(figures.roomsSold);
            expect(parts.reduce((sum, { roomRevenue }) => sum + roomRevenue, 0) / 1e6).toBeCloseTo(
              figures.roomRevenue / 1e6,
              4,
            );
          }
      }),
    );
  });

  it('are the same whether they are counted at once or one by one', () => {
    fc.assert(
      fc.property(fc.array(anyStay), (stays) => {
        const at = dayFigures(stays, span, house);
        expect(at.map(({ day: on }) => figuresOf(stays, on))).toEqual(at);
      }),
    );
  });

  it('hold all of the revenue of the stays', () => {
    fc.assert(
      fc.property(fc.array(anyStay), (stays) => {
        const counted = stays.filter(
          ({ status, segment }) => ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'].includes(status) && segment !== 'House use',
        );
        const sum = dayFigures(stays, span, house).reduce((all, { roomRevenue }) => all + roomRevenue, 0);
        expect(sum / 1e6).toBeCloseTo(counted.reduce((all, { roomRevenue }) => all + roomRevenue, 0) / 1e6, 3);
      }),
    );
  });
});
