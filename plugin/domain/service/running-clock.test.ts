import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, HOURS_TO_SOLVE, SEVERITIES, type CaseStatus } from './case-clock.ts';
import {
  caseClock,
  defaultPolicy,
  MOST_LEVELS,
  policyFor,
  withEntries,
  type CasePolicy,
  type ClockedCase,
  type ClockPolicy,
  type LogEntry,
} from './running-clock.ts';

const OPENED = '2026-06-15T12:00:00.000Z';
const after = (hours: number, minutes = 0): Date => new Date(Date.parse(OPENED) + hours * 3_600_000 + minutes * 60_000);
const since = (hours: number, status: CaseStatus): LogEntry => ({ at: after(hours).toISOString(), status });
const given = (over: Partial<ClockedCase> = {}): ClockedCase => ({
  status: 'OPEN',
  openedAt: OPENED,
  resolvedAt: null,
  log: [since(0, 'OPEN')],
  guestEscalatedAt: null,
  ...over,
});
const EIGHT = defaultPolicy('HIGH');
const policy = (over: Partial<ClockPolicy> = {}): ClockPolicy => ({ ...EIGHT, ...over });
const levelAt = (one: ClockedCase, hours: number, of = EIGHT): number =>
  caseClock(one, of, after(hours)).escalationLevel;

describe('the clock of a case', () => {
  it.each(SEVERITIES)('is due by its severity: %s', (severity) =>
    expect(caseClock(given(), defaultPolicy(severity), after(0)).dueAt).toBe(
      after(HOURS_TO_SOLVE[severity]).toISOString(),
    ),
  );

  it.each<[string, number, number, number]>([
    ['before it is due', 7, 59, 0],
    ['when it is due', 8, 0, 1],
    ['before half the time has gone by again', 11, 59, 1],
    ['half the time later', 12, 0, 2],
    ['the whole time later', 16, 0, 3],
    ['and no further', 400, 0, 3],
  ])('goes up %s', (_, hours, minutes, level) => expect(levelAt(given(), hours + minutes / 60)).toBe(level));

  it('goes up as often as its policy says', () => expect(levelAt(given(), 400, policy({ levels: 1 }))).toBe(1));

  it('says since when it stands where it does, also when nobody looked for hours', () =>
    expect(caseClock(given(), EIGHT, after(15)).escalatedAt).toBe(after(12).toISOString()));

  it.each([
    [0, 6.4],
    [7, 8],
    [9, 12],
    [13, 16],
    [17, null],
  ])('at %s hours it moves next at %s', (hours, next) =>
    expect(caseClock(given(), EIGHT, after(hours)).clockAt).toBe(next === null ? null : after(next).toISOString()),
  );

  it('stands still when it is solved, and goes on from its beginning when it is opened again', () => {
    const solved = given({ status: 'RESOLVED', resolvedAt: after(9).toISOString() });
    expect(caseClock(solved, EIGHT, after(100))).toMatchObject({ escalationLevel: 1, clockAt: null });
    expect(levelAt(given({ log: [since(0, 'OPEN'), since(9, 'RESOLVED'), since(99, 'OPEN')] }), 100)).toBe(3);
  });

  it('stands still while the guest is waited for, and is due so much later', () => {
    const waiting = given({ status: 'WAITING_GUEST', log: [since(0, 'OPEN'), since(5, 'WAITING_GUEST')] });
    expect(caseClock(waiting, EIGHT, after(100))).toMatchObject({
      escalationLevel: 0,
      dueAt: after(8).toISOString(),
      clockAt: null,
    });
    const back = given({ log: [...waiting.log, since(100, 'IN_PROGRESS')] });
    expect(caseClock(back, EIGHT, after(101))).toMatchObject({ escalationLevel: 0, dueAt: after(103).toISOString() });
    expect(levelAt(back, 103)).toBe(1);
  });

  it('keeps the level that it had when the waiting began', () =>
    expect(levelAt(given({ status: 'WAITING_GUEST', log: [since(0, 'OPEN'), since(9, 'WAITING_GUEST')] }), 400)).toBe(
      1,
    ));

  it('runs on while the guest is waited for where the policy says so', () =>
    expect(
      levelAt(
        given({ status: 'WAITING_GUEST', log: [since(0, 'OPEN'), since(5, 'WAITING_GUEST')] }),
        8,
        policy({ pausesForGuest: false }),
      ),
    ).toBe(1));

  it('counts the hours of its property', () => {
    const hours = { opensAt: 480, closesAt: 1_080, weekdays: [1, 2, 3, 4, 5, 6, 7], timeZone: 'UTC' };
    // Six hours until 18:00, the other two from 8:00 on.
    expect(caseClock(given(), policy({ hours }), after(0)).dueAt).toBe('2026-06-16T10:00:00.000Z');
  });

  it('is taken past its owner by the guest, and further by time', () => {
    const unhappy = given({ guestEscalatedAt: after(1).toISOString() });
    expect(caseClock(unhappy, EIGHT, after(1))).toMatchObject({
      escalationLevel: 2,
      escalatedAt: after(1).toISOString(),
    });
    expect(levelAt(unhappy, 16)).toBe(3);
  });

  it('warns nobody where the policy does not', () =>
    expect(caseClock(given(), policy({ warnAt: 0 }), after(0))).toMatchObject({
      warnAt: null,
      clockAt: after(8).toISOString(),
    }));

  it('says the same however often it is looked at, never goes down, and moves when it said that it would', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...SEVERITIES),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...CASE_STATUSES.slice(0, 3))), {
          maxLength: 5,
        }),
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
        (severity, changes, looks) => {
          const of = defaultPolicy(severity);
          const log = withEntries(
            [since(0, 'OPEN')],
            changes.map(([hours, status]) => since(hours, status)),
          );
          let level = 0;
          for (const hours of looks.toSorted((a, b) => a - b)) {
            const known = log.filter(({ at }) => Date.parse(at) <= after(hours).getTime());
            const one = given({ log: known, status: known.at(-1)?.status ?? 'OPEN' });
            const clock = caseClock(one, of, after(hours));
            expect(clock.escalationLevel).toBeGreaterThanOrEqual(level);
            expect(clock.escalationLevel).toBeLessThanOrEqual(MOST_LEVELS);
            if (clock.clockAt !== null) {
              const moves = new Date(clock.clockAt);
              expect(moves.getTime()).toBeGreaterThan(after(hours).getTime());
              const { clockAt: _, ...before } = caseClock(one, of, new Date(moves.getTime() - 1));
              const { clockAt: __, ...same } = clock;
              expect(before).toEqual(same);
            }
            level = clock.escalationLevel;
          }
        },
      ),
    ));
});

describe('the log of a case', () => {
  it('is the same in whatever order and however often its entries come', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom(...CASE_STATUSES)), { maxLength: 8 }),
        (changes) => {
          const unique = [...new Map(changes.map(([hours, status]) => [hours, since(hours, status)])).values()];
          const whole = withEntries([], unique);
          const oneByOne = [...unique.toReversed(), ...unique].reduce<LogEntry[]>(
            (log, one) => withEntries(log, [one]),
            [],
          );
          expect(oneByOne).toEqual(whole);
        },
      ),
    ));
});

describe('the policy of a case', () => {
  const named = (over: Partial<CasePolicy>): CasePolicy => ({
    ...EIGHT,
    propertyId: null,
    severities: [],
    categories: [],
    levelTwoTo: null,
    levelThreeTo: null,
    ...over,
  });
  const NOISE_AT_CITY = { propertyId: 'city', severity: 'HIGH', category: 'NOISE' } as const;
  it.each<[string, Partial<CasePolicy>[], number | null]>([
    ['none where there is none', [], null],
    ['the first that fits', [{ hoursToSolve: 1 }, { hoursToSolve: 2 }], 1],
    ['not of another property', [{ propertyId: 'airport', hoursToSolve: 1 }, { hoursToSolve: 2 }], 2],
    [
      'not of another severity',
      [
        { severities: ['LOW'], hoursToSolve: 1 },
        { severities: ['HIGH'], hoursToSolve: 2 },
      ],
      2,
    ],
    ['not of another category', [{ categories: ['STAFF'], hoursToSolve: 1 }], null],
    [
      'of all that it is for',
      [{ propertyId: 'city', severities: ['HIGH'], categories: ['NOISE'], hoursToSolve: 1 }],
      1,
    ],
  ])('is %s', (_, policies, hours) =>
    expect(policyFor(policies.map(named), NOISE_AT_CITY)?.hoursToSolve ?? null).toBe(hours),
  );
});
