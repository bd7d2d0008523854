import { describe, expect, it } from 'vitest';
import { micros, type Money } from '../money.ts';
import { CASE_STATUSES, isOpenCase } from './case-clock.ts';
import {
  isAboveLimit,
  reopenCase,
  solveCase,
  subjectOf,
  takeCases,
  waitForGuest,
  type CaseAtDesk,
} from './commands.ts';

const euros = (amount: number, currencyCode = 'EUR'): Money => ({ amountMicros: micros(amount), currencyCode });
const found = (over: Partial<CaseAtDesk> = {}): CaseAtDesk => ({
  restricted: false,
  id: 'c1',
  name: 'Noise',
  status: 'OPEN',
  ownerId: null,
  compensation: null,
  propertyId: null,
  limit: null,
  ...over,
});
const nothing = { resolution: 'Moved to the courtyard side', compensation: null };

describe('commands with cases', () => {
  it.each(CASE_STATUSES)('work on those that are %s, or say that they are settled', (status) => {
    const cases = [found({ status })];
    const settled = { refused: { code: 'CASES_SOLVED_BEFORE' } };
    expect(takeCases(cases, 'ana')).toEqual(
      isOpenCase(status) ? { cases, change: { status: 'IN_PROGRESS', ownerId: 'ana' } } : settled,
    );
    expect(waitForGuest(cases)).toEqual(isOpenCase(status) ? { cases, change: { status: 'WAITING_GUEST' } } : settled);
    expect(solveCase(cases[0], nothing)).toEqual(
      isOpenCase(status) ? { cases, change: { status: 'RESOLVED', resolution: nothing.resolution } } : settled,
    );
    expect(reopenCase(cases[0])).toEqual(
      isOpenCase(status) ? { refused: { code: 'CASE_STILL_OPEN' } } : { cases, change: { status: 'OPEN' } },
    );
  });

  it('write what was done where only managers read it, of a restricted case', () =>
    expect(solveCase(found({ restricted: true }), { resolution: 'Repaid', compensation: euros(20) })).toMatchObject({
      change: { status: 'RESOLVED', restrictedResolution: 'Repaid', restrictedCompensation: euros(20) },
    }));

  it('leave those alone that are settled among others', () => {
    const open = found({ id: 'c2' });
    expect(takeCases([found({ status: 'CLOSED' }), open], null)).toEqual({
      cases: [open],
      change: { status: 'OPEN', ownerId: null },
    });
  });

  it('say when no case is there', () => {
    const gone = { refused: { code: 'CASES_GONE' } };
    expect([takeCases([], 'ana'), waitForGuest([]), solveCase(undefined, nothing), reopenCase(undefined)]).toEqual(
      Array.from({ length: 4 }, () => gone),
    );
  });

  it('give a case that is taken up again to whom it belonged', () =>
    expect(reopenCase(found({ status: 'RESOLVED', ownerId: 'ana' }))).toMatchObject({
      change: { status: 'IN_PROGRESS' },
    }));
});

describe('what is given', () => {
  it.each<[string, Money | null, number | null, boolean]>([
    ['nothing', euros(100), null, false],
    ['below the limit', euros(100), 99, false],
    ['at the limit', euros(100), 100, false],
    ['above the limit', euros(100), 101, true],
    ['without a limit', null, 1000, false],
  ])('%s', (_, limit, amount, expected) =>
    expect(isAboveLimit(found({ limit }), amount === null ? null : euros(amount))).toBe(expected),
  );

  it('must be in the currency of the limit', () =>
    expect(solveCase(found({ limit: euros(100) }), { ...nothing, compensation: euros(10, 'USD') })).toEqual({
      refused: { code: 'GOODWILL_IN_ANOTHER_CURRENCY', currency: 'EUR' },
    }));

  it('is written with what was done', () =>
    expect(solveCase(found({ limit: euros(100) }), { ...nothing, compensation: euros(20) })).toMatchObject({
      change: { compensation: euros(20) },
    }));
});

describe('the subject of a case', () => {
  it.each([
    ['No hot water. Called twice.', 'No hot water'],
    ['No hot water\nCalled twice', 'No hot water'],
    ['没有热水。打了两次电话。', '没有热水'],
    ['  ', ''],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    [`${'word '.repeat(11)}last of them`, `${'word '.repeat(11)}last…`],
  ])('%j', (happened, subject) => expect(subjectOf(happened)).toBe(subject));
});
