import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { micros, sumMicros } from '../money.ts';
import { STAY_STATUSES } from './status.ts';
import { visitsOf, visitStateOf, type Folio, type VisitState } from './visits.ts';

const folio = (
  arrival: string | null,
  departure: string,
  amount = 100,
  more: { propertyId?: string; state?: VisitState } = {},
): Folio => ({
  state: 'PAST',
  propertyId: null,
  arrivalOn: arrival === null ? null : calendarDate(`2025-${arrival}`),
  departureOn: calendarDate(`2025-${departure}`),
  amount: micros(amount),
  ...more,
});
/** Visits as `arrival/departure amount`. */
const written = (folios: Folio[]): string[] =>
  visitsOf(folios).visits.map(
    ({ arrivalOn, departureOn, amount }) =>
      `${arrivalOn?.slice(5) ?? ''}/${departureOn.slice(5)} ${amount / 1_000_000}`,
  );

describe('folios of one visit', () => {
  it.each<[string, Folio[], string[]]>([
    ['one', [folio('01-03', '01-05')], ['01-03/01-05 100']],
    [
      'four bills, each check-out on the next arrival',
      [folio('01-01', '01-03'), folio('01-03', '01-05'), folio('01-05', '01-07'), folio('01-07', '01-09')],
      ['01-01/01-09 400'],
    ],
    ['two rooms at once', [folio('01-03', '01-05'), folio('01-03', '01-05')], ['01-03/01-05 200']],
    ['one within another', [folio('01-01', '01-09'), folio('01-03', '01-05')], ['01-01/01-09 200']],
    ['overlapping', [folio('01-03', '01-06'), folio('01-05', '01-08')], ['01-03/01-08 200']],
    ['a night between', [folio('01-03', '01-05'), folio('01-06', '01-08')], ['01-03/01-05 100', '01-06/01-08 100']],
    ['day use on the day of check-out', [folio('01-03', '01-05'), folio('01-05', '01-05')], ['01-03/01-05 200']],
    [
      'two houses',
      [folio('01-03', '01-05', 100, { propertyId: 'A' }), folio('01-05', '01-08', 100, { propertyId: 'B' })],
      ['01-03/01-05 100', '01-05/01-08 100'],
    ],
    [
      'a house that is not known',
      [folio('01-03', '01-05', 100, { propertyId: 'A' }), folio('01-05', '01-08')],
      ['01-03/01-08 200'],
    ],
    ['check-outs alone, of one day', [folio(null, '01-05'), folio(null, '01-05')], ['/01-05 200']],
    ['check-outs alone, a day apart', [folio(null, '01-05'), folio(null, '01-06')], ['/01-05 100', '/01-06 100']],
    ['a free one', [folio('01-03', '01-05', 0)], ['01-03/01-05 0']],
    ['none', [], []],
  ])('%s', (_, folios, visits) => {
    expect(written(folios)).toEqual(visits);
    expect(written(folios.toReversed())).toEqual(visits);
  });

  it.each<[VisitState, VisitState, VisitState]>([
    ['PAST', 'PAST', 'PAST'],
    ['PAST', 'IN_HOUSE', 'IN_HOUSE'],
    ['IN_HOUSE', 'BOOKED', 'IN_HOUSE'],
    ['PAST', 'BOOKED', 'IN_HOUSE'],
    ['BOOKED', 'BOOKED', 'BOOKED'],
  ])('%s and then %s are %s', (before, after, both) =>
    expect(
      visitsOf([folio('01-03', '01-05', 1, { state: before }), folio('01-05', '01-08', 1, { state: after })]).visits,
    ).toMatchObject([{ state: both }]),
  );

  it('of each status of a stay are past, in house, booked or none', () => {
    const today = calendarDate('2025-01-05');
    const statesOf = (arrivalOn: CalendarDate) =>
      Object.fromEntries(STAY_STATUSES.map((status) => [status, visitStateOf(status, arrivalOn, today)]));
    const none = { INQUIRY: null, WAITLISTED: null, CANCELLED: null, NO_SHOW: null, RELOCATED: null };
    const began = { ...none, IN_HOUSE: 'IN_HOUSE', CHECKED_OUT: 'PAST' };
    expect(statesOf(today)).toEqual({ ...began, TENTATIVE: 'BOOKED', CONFIRMED: 'BOOKED' });
    expect(statesOf(calendarDate('2025-01-04'))).toEqual({ ...began, TENTATIVE: null, CONFIRMED: null });
  });
});

describe('a credit note', () => {
  const january = folio('01-08', '01-10', 300);
  const march = folio('03-08', '03-10', 500);
  it.each<[string, Folio[], string[]]>([
    ['of all that was paid', [january, folio(null, '02-10', -300)], ['01-08/01-10 0']],
    ['of a part', [january, folio(null, '02-10', -50)], ['01-08/01-10 250']],
    ['on the day of check-out', [january, folio(null, '01-10', -50)], ['01-08/01-10 250']],
    [
      'for the visit of that amount, not the latest',
      [january, march, folio(null, '04-01', -300)],
      ['01-08/01-10 0', '03-08/03-10 500'],
    ],
    [
      'for the latest that can bear it',
      [january, march, folio(null, '04-01', -120)],
      ['01-08/01-10 300', '03-08/03-10 380'],
    ],
    ['for the one before it', [january, march, folio(null, '02-01', -120)], ['01-08/01-10 180', '03-08/03-10 500']],
    [
      'for a visit in two bills',
      [january, folio('01-10', '01-12', 200), folio(null, '02-01', -500)],
      ['01-08/01-12 0'],
    ],
  ])('%s', (_, folios, visits) => {
    expect(written(folios)).toEqual(visits);
    expect(visitsOf(folios).credits).toEqual([]);
  });

  it.each<[string, Folio[], Folio]>([
    ['before any visit', [january], folio(null, '01-02', -300)],
    ['above what any visit brought', [january], folio(null, '02-02', -300.01)],
    ['without a visit', [], folio(null, '02-02', -1)],
    [
      'of another house',
      [folio('01-08', '01-10', 300, { propertyId: 'A' })],
      folio(null, '02-02', -300, { propertyId: 'B' }),
    ],
  ])('that belongs to no visit is given back: %s', (_, folios, credit) => {
    expect(visitsOf([...folios, credit]).credits).toEqual([credit]);
    expect(written([...folios, credit])).toEqual(written(folios));
  });
});

const anyFolio: fc.Arbitrary<Folio> = fc
  .record({ day: fc.nat(60), nights: fc.nat(5), amount: fc.integer({ min: -400, max: 400 }), known: fc.boolean() })
  .map(({ day, nights, amount, known }) => {
    const arrivalOn = addDays(calendarDate('2025-01-01'), day);
    return {
      state: 'PAST',
      propertyId: null,
      arrivalOn: known ? arrivalOn : null,
      departureOn: addDays(arrivalOn, nights),
      amount: micros(amount),
    };
  });

describe('laws of visits', () => {
  it('no two visits of one house touch, no money is lost, and the order of the folios does not matter', () =>
    fc.assert(
      fc.property(fc.array(anyFolio, { maxLength: 12 }), (folios) => {
        const { visits, credits } = visitsOf(folios);
        expect(sumMicros([...visits, ...credits].map(({ amount }) => amount))).toBe(
          sumMicros(folios.map(({ amount }) => amount)),
        );
        for (const [at, { amount, departureOn }] of visits.entries()) {
          expect(amount).toBeGreaterThanOrEqual(0);
          const next = visits[at + 1];
          if (next !== undefined) expect((next.arrivalOn ?? next.departureOn) > departureOn).toBe(true);
        }
        expect(visitsOf(folios.toReversed()).visits).toEqual(visits);
        expect(visitsOf(visits).visits).toEqual(visits);
      }),
    ));
});
