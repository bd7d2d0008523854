import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_STATUSES,
  caseClock,
  HOURS_TO_SOLVE,
  MOST_LEVELS,
  SEVERITIES,
  type CaseStatus,
  type ClockedCase,
} from './case-clock.ts';

const OPENED = '2026-06-15T12:00:00.000Z';
const given = (over: Partial<ClockedCase> = {}): ClockedCase => ({
  status: 'OPEN',
  severity: 'HIGH',
  openedAt: OPENED,
  resolvedAt: null,
  ...over,
});
const after = (hours: number, minutes = 0): Date => new Date(Date.parse(OPENED) + hours * 3_600_000 + minutes * 60_000);

describe('the clock of a case', () => {
  it.each(SEVERITIES)('is due by its severity: %s', (severity) =>
    expect(caseClock(given({ severity }), 0, after(0)).dueAt).toBe(after(HOURS_TO_SOLVE[severity]).toISOString()),
  );

  it.each<[string, number, number, number]>([
    ['before it is due', 7, 59, 0],
    ['when it is due', 8, 0, 1],
    ['before half the time has gone by again', 11, 59, 1],
    ['half the time later', 12, 0, 2],
    ['the whole time later', 16, 0, 3],
    ['and no further', 400, 0, 3],
  ])('goes up %s', (_, hours, minutes, level) =>
    expect(caseClock(given(), 0, after(hours, minutes)).escalationLevel).toBe(level),
  );

  it('says since when it stands where it does, also when nobody looked for hours', () =>
    expect(caseClock(given(), 0, after(15)).escalatedAt).toBe(after(12).toISOString()));

  it('stands still when it is solved, and goes on from its beginning when it is opened again', () => {
    const solved = given({ status: 'RESOLVED', resolvedAt: after(9).toISOString() });
    expect(caseClock(solved, 1, after(100)).escalationLevel).toBe(1);
    expect(caseClock(given(), 1, after(100)).escalationLevel).toBe(3);
  });

  it('goes up no further while the guest is waited for', () => {
    expect(caseClock(given({ status: 'WAITING_GUEST' }), 0, after(100)).escalationLevel).toBe(0);
    expect(caseClock(given({ status: 'WAITING_GUEST' }), 1, after(100)).escalationLevel).toBe(1);
  });

  it('says the same however often it is looked at, and never goes down while time goes by', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...SEVERITIES),
        fc.constantFrom<CaseStatus>(...CASE_STATUSES),
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
        (severity, status, looks) => {
          const one = given({ severity, status });
          let level = 0;
          for (const hours of looks.toSorted((a, b) => a - b)) {
            const clock = caseClock(one, level, after(hours));
            expect(caseClock(one, clock.escalationLevel, after(hours))).toEqual(clock);
            expect(clock.escalationLevel).toBeGreaterThanOrEqual(level);
            expect(clock.escalationLevel).toBeLessThanOrEqual(MOST_LEVELS);
            level = clock.escalationLevel;
          }
        },
      ),
    ));
});
