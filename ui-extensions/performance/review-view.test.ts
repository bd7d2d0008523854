import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { INDICATORS } from '../../plugin/domain/key-figures/review.ts';
import {
  messagesWaiting,
  quarterName,
  quartersUntil,
  recordsBehind,
  targetOf,
  typedTarget,
  UNITS,
  type Unit,
} from './review-view.ts';

describe('a target', () => {
  it.each<[string, Unit, number | null | undefined]>([
    ['', 'SHARE', null],
    ['40', 'SHARE', 0.4],
    ['12.5', 'SHARE', 0.125],
    ['-5', 'POINTS', -5],
    ['3', 'PER_THOUSAND', 3],
    ['1500', 'MONEY', 1_500_000_000],
    ['soon', 'HOURS', undefined],
  ])('typed as %s in %s', (typed, unit, kept) => {
    expect(targetOf(typed, unit)).toBe(kept);
    if (kept !== undefined) expect(typedTarget(kept, unit)).toBe(typed);
  });
});

describe('quarters', () => {
  it('are this one and the eight before, by name', () => {
    expect(quartersUntil(calendarDate('2026-02-28')).map(quarterName)).toEqual([
      '2026 Q1',
      '2025 Q4',
      '2025 Q3',
      '2025 Q2',
      '2025 Q1',
      '2024 Q4',
      '2024 Q3',
      '2024 Q2',
      '2024 Q1',
    ]);
  });
});

describe('the records behind a figure', () => {
  const asked = { quarter: calendarDate('2026-01-01'), propertyId: null };
  it.each(INDICATORS.map((indicator) => [indicator] as const))('%s', (indicator) => {
    expect(UNITS[indicator]).toBeDefined();
    expect(recordsBehind(indicator, asked).conditions.length).toBeGreaterThan(0);
  });

  it('are those of the quarter, of a year ago where who came back is asked of them', () => {
    expect(recordsBehind('REPEAT_SHARE', asked).conditions).toEqual([
      ['departureOn', 'IS_AFTER', '2026-01-01'],
      ['departureOn', 'IS_BEFORE', '2026-04-01'],
      ['status', 'IS', '["CHECKED_OUT"]'],
    ]);
    expect(recordsBehind('RETENTION', asked).conditions.slice(0, 2)).toEqual([
      ['departureOn', 'IS_AFTER', '2025-01-01'],
      ['departureOn', 'IS_BEFORE', '2025-04-01'],
    ]);
  });
});

describe('what waits', () => {
  it('is to be applied or looked at', () => {
    expect(
      messagesWaiting([
        { status: 'WAITING', messages: 3 },
        { status: 'REJECTED', messages: 2 },
        { status: 'DONE', messages: 90 },
        { status: null, messages: 1 },
      ]),
    ).toEqual({ waiting: 3, toLookAt: 2 });
  });
});
