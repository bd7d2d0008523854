import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { CASE_CATEGORIES } from './commands.ts';
import { causesOf, opinionOfAll, opinionsBy, type CasesAlike, type OpinionsAlike } from './satisfaction.ts';

const none = { sum: 0, n: 0 };
const alike = (over: Partial<OpinionsAlike> = {}): OpinionsAlike => ({
  propertyId: 'p',
  roomType: 'Double',
  month: calendarDate('2026-05-01'),
  answers: 0,
  scored: 0,
  promoters: 0,
  detractors: 0,
  marks: {
    overall: none,
    roomAndHygiene: none,
    foodAndBeverage: none,
    frontDesk: none,
    staffAttitude: none,
    value: none,
    location: none,
  },
  ...over,
});

describe('what guests think', () => {
  it('is promoters less detractors of those who said it, and the mean of the marks given', () => {
    const marks = (sum: number, n: number) => ({ ...alike().marks, overall: { sum, n } });
    const opinion = opinionOfAll([
      alike({ answers: 6, scored: 6, promoters: 6, marks: marks(20, 4) }),
      alike({ answers: 2, scored: 2, marks: marks(0, 0) }),
      alike({ answers: 2, scored: 2, detractors: 2, marks: marks(2, 1) }),
      alike({ answers: 3 }),
    ]);
    expect(opinion).toMatchObject({ answers: 13, scored: 10, nps: 40 });
    expect(opinion.marks.overall).toEqual({ mean: 4.4, n: 5 });
    expect(opinion.marks.location).toEqual({ mean: null, n: 0 });
  });

  it('is nothing where nobody said it', () =>
    expect(opinionOfAll([alike({ answers: 1 })])).toMatchObject({ answers: 1, nps: null, scored: 0 }));

  it('has as many answers split as together, however it is split', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ roomType: fc.constantFrom('', 'Double', 'Suite'), answers: fc.nat(50) })),
        (given) => {
          const all = given.map((one) => alike(one));
          const split = opinionsBy(all, ({ roomType }) => roomType);
          expect(split.reduce((sum, { answers }) => sum + answers, 0)).toBe(opinionOfAll(all).answers);
          expect(new Set(split.map(({ of }) => of)).size).toBe(split.length);
        },
      ),
    ));
});

describe('what cases cost', () => {
  const cases = (over: Partial<CasesAlike> = {}): CasesAlike => ({
    category: 'ROOM',
    cases: 1,
    compensation: { amount: 0, currencyCode: '' },
    cost: { amount: 0, currencyCode: '' },
    satisfied: none,
    ...over,
  });

  it('is added up by cause and currency, departments in their order', () =>
    expect(
      causesOf([
        cases({ category: 'BILLING', cases: 2, satisfied: { sum: 7, n: 2 } }),
        cases({ compensation: { amount: 5, currencyCode: 'EUR' }, cost: { amount: 1, currencyCode: 'EUR' } }),
        cases({ compensation: { amount: 7, currencyCode: 'EUR' } }),
        cases({ compensation: { amount: 9, currencyCode: 'CNY' } }),
        cases({ category: 'HOUSEKEEPING', cases: 9 }),
      ]),
    ).toEqual([
      {
        department: 'HOUSEKEEPING',
        category: 'HOUSEKEEPING',
        cases: 9,
        compensation: {},
        cost: {},
        satisfied: { mean: null, n: 0 },
      },
      {
        department: 'HOUSEKEEPING',
        category: 'ROOM',
        cases: 3,
        compensation: { EUR: 12, CNY: 9 },
        cost: { EUR: 1 },
        satisfied: { mean: null, n: 0 },
      },
      {
        department: 'ACCOUNTING',
        category: 'BILLING',
        cases: 2,
        compensation: {},
        cost: {},
        satisfied: { mean: 3.5, n: 2 },
      },
    ]));

  it('counts every case of every cause', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CASE_CATEGORIES)), (categories) => {
        const figures = causesOf(categories.map((category) => cases({ category })));
        expect(figures.reduce((sum, one) => sum + one.cases, 0)).toBe(categories.length);
      }),
    ));
});
