import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber, fromDayNumber } from '../calendar-dates.ts';
import { seasonalChangeDays } from './seasons.ts';

const days = (...dates: string[]): number[] => dates.map((date) => dayNumber(calendarDate(date)));
const changes = (...dates: string[]): string[] | null => {
  const found = seasonalChangeDays(days(...dates));
  return found && [found.dueOn, found.atRiskOn, found.lostOn].map(fromDayNumber);
};

describe('seasonal guests', () => {
  it.each([
    ['one stay', ['2023-07-10']],
    ['two summers', ['2022-07-10', '2023-07-12']],
    ['three stays in two summers', ['2022-07-10', '2023-07-12', '2023-08-20']],
    ['three years, all over the year', ['2021-02-10', '2022-07-10', '2023-11-12']],
    ['three years, within more than three months', ['2021-05-01', '2022-06-20', '2023-08-10']],
  ])('are not those with %s', (_, dates) => {
    expect(changes(...dates)).toBeNull();
  });

  it('are due when the next season opens, at risk once it is over, lost once the one after it is', () => {
    // A year is taken as 365.25 days, so that a date may be one off.
    expect(changes('2021-07-10', '2022-07-20', '2023-08-01')).toEqual(['2024-06-26', '2024-08-15', '2025-08-15']);
  });

  it('may come twice a season', () => {
    expect(changes('2021-07-10', '2021-08-01', '2022-07-20', '2023-07-10', '2023-08-01')).toEqual([
      '2024-06-26',
      '2024-08-15',
      '2025-08-16',
    ]);
  });

  it('may have a season across the turn of the year', () => {
    expect(changes('2020-12-28', '2022-01-05', '2022-12-30')).toEqual(['2023-12-15', '2024-01-20', '2025-01-19']);
  });

  it('who come every other year are due in two', () => {
    expect(changes('2017-07-10', '2019-07-10', '2021-07-10', '2023-07-10')).toEqual([
      '2025-06-26',
      '2025-07-25',
      '2026-07-25',
    ]);
  });

  it('are never due in a season in which they came', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 80 })), {
          minLength: 3,
          maxLength: 12,
        }),
        (start, visits) => {
          let year = 0;
          const stays = visits.map(([gap, day]) => 10_000 + start + Math.round((year += gap) * 365.25) + day);
          const found = seasonalChangeDays(stays);
          expect(found).not.toBeNull();
          expect(found!.dueOn).toBeGreaterThan(stays[stays.length - 1]! + 200);
          expect(found!.atRiskOn).toBeGreaterThan(found!.dueOn);
          expect(found!.lostOn).toBeGreaterThan(found!.atRiskOn);
        },
      ),
    );
  });
});
