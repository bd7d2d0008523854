import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { micros, type Money } from '../../money.ts';
import { correctedBy, statusAfterCommand } from './commands.ts';
import {
  adjustedIn,
  commissionLine,
  commissionMonths,
  commissionSums,
  needsStatement,
  type BroughtStay,
  type CommissionStatus,
  type StatementNow,
} from './statement.ts';

const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const [MAY, JUNE, JULY] = ['2026-05-01', '2026-06-01', '2026-07-01'].map(calendarDate) as [
  CalendarDate,
  CalendarDate,
  CalendarDate,
];
const today = calendarDate('2026-07-10');

const stay = (given: Partial<BroughtStay> = {}): BroughtStay => ({
  id: 's1',
  number: 'N1',
  status: 'CHECKED_OUT',
  arrivalOn: calendarDate('2026-05-10'),
  departureOn: calendarDate('2026-05-12'),
  nights: 2,
  roomRevenue: euros(200),
  segment: 'Leisure',
  toCorrect: false,
  heldBecause: '',
  percents: { stay: null, ratePlan: null, agency: 10 },
  ...given,
});

describe('what a stay earns its agency', () => {
  it.each([
    ['left, as agreed with the agency', {}, 20],
    ['by day use', { nights: 0 }, 20],
    ['the rate plan before the agency', { percents: { stay: null, ratePlan: 8, agency: 10 } }, 16],
    ['the stay before the rate plan', { percents: { stay: 12.5, ratePlan: 8, agency: 10 } }, 25],
    ['with a percentage of its own alone', { percents: { stay: 5, ratePlan: null, agency: null } }, 10],
    ['a credit note', { roomRevenue: euros(-50) }, -5],
  ] satisfies [string, Partial<BroughtStay>, number][])('%s', (_, given, units) => {
    expect(commissionLine(stay(given), 'EUR')).toMatchObject({ commission: micros(units), leftOut: null });
  });

  it.each([
    ['a no-show, its fee too', { status: 'NO_SHOW' }, 'NO_SHOW'],
    ['a cancellation, its fee too', { status: 'CANCELLED' }, 'CANCELLED'],
    ['a guest taken elsewhere', { status: 'RELOCATED' }, 'RELOCATED'],
    ['a guest in house', { status: 'IN_HOUSE' }, 'NOT_DEPARTED'],
    ['a booking to come', { status: 'CONFIRMED' }, 'NOT_DEPARTED'],
    ['what is to be corrected', { toCorrect: true }, 'TO_CORRECT'],
    ['complimentary', { segment: 'Complementary' }, 'COMPLIMENTARY'],
    ['house use', { segment: 'HOUSE_USE' }, 'HOUSE_USE'],
    ['no room revenue', { roomRevenue: null }, 'NO_ROOM_REVENUE'],
    ['a room revenue of 0', { roomRevenue: euros(0) }, 'NO_ROOM_REVENUE'],
    ['another currency', { roomRevenue: { ...euros(10), currencyCode: 'USD' } }, 'ANOTHER_CURRENCY'],
    ['nothing agreed', { percents: { stay: null, ratePlan: null, agency: null } }, 'NO_PERCENT'],
    ['a net rate plan', { percents: { stay: null, ratePlan: 0, agency: 10 } }, 'NET_RATE'],
    ['what somebody holds', { heldBecause: 'Disputed' }, 'HELD'],
  ] satisfies [string, Partial<BroughtStay>, string][])('nothing: %s', (_, given, code) => {
    expect(commissionLine(stay(given), 'EUR')).toMatchObject({ base: 0, commission: 0, nights: 0, leftOut: { code } });
  });

  it('is reckoned at the percentage that it was settled at', () => {
    expect(commissionLine(stay(), 'EUR', 7).commission).toBe(micros(14));
  });
});

const months = (stays: readonly BroughtStay[], statements: readonly StatementNow[] = []) =>
  commissionMonths({ stays, statements, currencyCode: 'EUR' }, today);

/** A month that was closed with these stays as they were then. */
const closed = (
  month: CalendarDate,
  stays: readonly BroughtStay[],
  earlier: readonly StatementNow[] = [],
): StatementNow => {
  const found = months(stays, [...earlier, { month, status: 'OPEN', frozen: null }]).get(month)!;
  return { month, status: 'CLOSED', frozen: found };
};
const open = (month: CalendarDate, status: CommissionStatus = 'OPEN'): StatementNow => ({
  month,
  status,
  frozen: null,
});

describe('the months of an agency', () => {
  it('go by the day of departure', () => {
    const found = months([
      stay({ id: 'a', departureOn: calendarDate('2026-05-31') }),
      stay({ id: 'b', departureOn: calendarDate('2026-06-01') }),
    ]);
    expect([...found].map(([month, { lines }]) => [month, lines.map(({ stayId }) => stayId)])).toEqual([
      [MAY, ['a']],
      [JUNE, ['b']],
    ]);
  });

  it('add up what earns, and count what is left out', () => {
    const { lines } = months([stay(), stay({ id: 's2', status: 'NO_SHOW' }), stay({ id: 's3', nights: 1 })]).get(MAY)!;
    expect(commissionSums(lines, [])).toEqual({
      stays: 2,
      staysLeftOut: 1,
      nights: 3,
      base: micros(400),
      commission: micros(40),
      adjustment: 0,
      total: micros(40),
    });
  });

  it.each([
    ['one that earns', [stay()], true],
    ['one that is held', [stay({ heldBecause: 'Disputed' })], true],
    ['a no-show alone', [stay({ status: 'NO_SHOW' })], false],
    ['a net rate alone', [stay({ percents: { stay: null, ratePlan: 0, agency: 10 } })], false],
  ])('have a statement for %s', (_, stays, needs) => {
    expect(needsStatement(months(stays).get(MAY)!.lines, [])).toBe(needs);
  });
});

describe('a closed month', () => {
  const adjustments = (before: readonly BroughtStay[], now: readonly BroughtStay[]) => {
    const found = months(now, [closed(MAY, before), open(JUNE)]);
    expect(found.has(MAY)).toBe(false);
    return found.get(JUNE)!.adjustments;
  };

  it.each([
    ['nothing changed', [stay()], [stay()], []],
    ['a later percentage', [stay()], [stay({ percents: { stay: null, ratePlan: null, agency: 20 } })], []],
    ['a revenue put right', [stay()], [stay({ roomRevenue: euros(250) })], [['CHANGED', 5]]],
    ['a stay that came late', [], [stay()], [['EARNS_NOW', 20]]],
    ['one that was released', [stay({ heldBecause: 'Disputed' })], [stay()], [['EARNS_NOW', 20]]],
    ['one that is held now', [stay()], [stay({ heldBecause: 'Disputed' })], [['EARNS_NO_MORE', -20]]],
    ['a no-show after all', [stay()], [stay({ status: 'NO_SHOW' })], [['EARNS_NO_MORE', -20]]],
    ['deleted, or of another agency', [stay()], [], [['GONE', -20]]],
  ] satisfies [string, BroughtStay[], BroughtStay[], [string, number][]][])(
    'stays as it is; %s comes in with the next open month',
    (_, before, now, expected) => {
      expect(adjustments(before, now).map(({ because, commission }) => [because.code, commission / 1e6])).toEqual(
        expected,
      );
    },
  );

  it('settles a correction once: what a later closed month corrected is not corrected again', () => {
    const may = closed(MAY, [stay()]);
    const now = [stay({ roomRevenue: euros(250) })];
    const june = closed(JUNE, now, [may]);
    expect(june.frozen?.adjustments.map(({ commission }) => commission)).toEqual([micros(5)]);
    expect(months(now, [may, june, open(JULY)]).get(JULY)!.adjustments).toEqual([]);
    expect(months([stay({ roomRevenue: euros(100) })], [may, june, open(JULY)]).get(JULY)!.adjustments).toMatchObject([
      { month: MAY, commission: micros(-15) },
    ]);
  });

  it('gives up a stay that departs in another month by now, which takes it up', () => {
    const moved = stay({ departureOn: calendarDate('2026-06-02') });
    const june = months([moved], [closed(MAY, [stay()]), open(JUNE)]).get(JUNE)!;
    expect(june.adjustments).toMatchObject([{ because: { code: 'GONE' }, commission: micros(-20) }]);
    expect(june.lines).toMatchObject([{ commission: micros(20) }]);
    expect(commissionSums(june.lines, june.adjustments).total).toBe(0);
  });

  it.each([
    ['the next that is open', [closed(MAY, []), open(JUNE), open(JULY)], JUNE],
    ['one on hold', [closed(MAY, []), open(JUNE, 'ON_HOLD'), open(JULY)], JUNE],
    ['not a closed one', [closed(MAY, []), closed(JUNE, []), open(JULY)], JULY],
    ['this month, where none is there yet', [closed(MAY, []), closed(JUNE, [])], JULY],
  ])('is corrected in %s', (_, statements, month) => {
    expect(adjustedIn(MAY, statements, today)).toBe(month);
  });

  it('cannot be opened once its corrections are closed', () => {
    const may = closed(MAY, [stay()]);
    const june = closed(JUNE, [stay({ roomRevenue: euros(250) })], [may]);
    expect(correctedBy(MAY, [may, june])).toBe(june);
    expect(correctedBy(MAY, [may, open(JUNE)])).toBeNull();
    expect(correctedBy(JUNE, [may, june])).toBeNull();
  });
});

describe('commands about a statement', () => {
  it.each([
    ['hold', 'OPEN', 'ON_HOLD'],
    ['hold', 'CLOSED', null],
    ['release', 'ON_HOLD', 'OPEN'],
    ['close', 'OPEN', 'CLOSED'],
    ['close', 'ON_HOLD', null],
    ['pay', 'CLOSED', 'PAID'],
    ['pay', 'OPEN', null],
    ['reopen', 'PAID', 'CLOSED'],
    ['reopen', 'CLOSED', 'OPEN'],
    ['reopen', 'OPEN', null],
  ] as const)('%s from %s leads to %s', (verb, from, to) => {
    expect(statusAfterCommand(verb, from)).toBe(to);
  });
});
