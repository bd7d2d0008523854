import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { micros, type Money } from '../../money.ts';
import { receiptKey, reversalKey } from './commands.ts';
import {
  ageing,
  ageOf,
  balanceOf,
  creditAlert,
  dueOnOf,
  invoiceState,
  moneyByMonth,
  type Invoice,
} from './receivable.ts';

const on = calendarDate;
const today = on('2026-06-15');
const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const invoice = (given: Partial<Invoice> = {}): Invoice => ({
  amount: euros(100),
  received: micros(0),
  dueOn: on('2026-06-30'),
  writtenOffOn: null,
  isWithdrawn: false,
  ...given,
});

describe('where an invoice stands', () => {
  it.each([
    ['not paid', {}, 'OPEN', 100],
    ['due today', { dueOn: today }, 'OPEN', 100],
    ['due yesterday', { dueOn: on('2026-06-14') }, 'OVERDUE', 100],
    ['without a day', { dueOn: null }, 'OPEN', 100],
    ['paid in part', { received: micros(40) }, 'PART', 60],
    ['paid in part, due yesterday', { received: micros(40), dueOn: on('2026-06-14') }, 'OVERDUE', 60],
    ['paid but for a cent', { received: micros(99.99) }, 'PART', 0.01],
    ['paid but for what comes from rounding', { received: micros(99.996) }, 'PAID', 0],
    ['paid', { received: micros(100) }, 'PAID', 0],
    ['paid late', { received: micros(100), dueOn: on('2026-01-01') }, 'PAID', 0],
    ['written off', { writtenOffOn: today, dueOn: on('2026-01-01') }, 'WRITTEN_OFF', 0],
    ['of a stay that is in house again', { isWithdrawn: true }, 'WITHDRAWN', 0],
  ] satisfies [string, Partial<Invoice>, string, number][])('%s', (_, given, status, open) => {
    const state = invoiceState(invoice(given), today);
    expect([state.status, state.open?.amountMicros]).toEqual([status, micros(open)]);
  });

  it.each([
    ['as agreed', 14, '2026-06-29'],
    ['at once', 0, '2026-06-15'],
    ['30 days where nothing is agreed', null, '2026-07-15'],
  ])('is due %s', (_, days, expected) => expect(dueOnOf(today, days)).toBe(expected));
});

describe('the age of what is open', () => {
  it.each([
    ['2026-06-16', 'NOT_DUE'],
    ['2026-06-15', 'NOT_DUE'],
    ['2026-06-14', 'TO_30'],
    ['2026-05-16', 'TO_30'],
    ['2026-05-15', 'TO_60'],
    ['2026-04-16', 'TO_60'],
    ['2026-04-15', 'TO_90'],
    ['2026-03-17', 'TO_90'],
    ['2026-03-16', 'OVER_90'],
  ] as const)('due on %s is %s', (dueOn, age) => expect(ageOf(on(dueOn), today)).toBe(age));

  it('adds up in one currency', () => {
    const items = [
      { open: euros(10), dueOn: today },
      { open: euros(5), dueOn: on('2026-01-01') },
      { open: euros(7), dueOn: on('2026-01-02') },
      { open: { ...euros(99), currencyCode: 'USD' }, dueOn: today },
    ];
    expect(ageing(items, 'EUR', today).map(({ amount }) => amount / 1e6)).toEqual([10, 0, 0, 0, 12]);
  });
});

describe('what an account owes', () => {
  const item = (units: number, status: 'OPEN' | 'OVERDUE', dueOn: CalendarDate) => ({
    open: euros(units),
    status,
    dueOn,
  });

  it('is what is open, and of it what is late, since the oldest', () => {
    expect(
      balanceOf(
        [item(10, 'OPEN', today), item(5, 'OVERDUE', on('2026-06-10')), item(7, 'OVERDUE', on('2026-06-01'))],
        null,
      ),
    ).toEqual({ open: euros(22), overdue: euros(12), overdueSince: on('2026-06-02') });
  });

  it('is nothing in the currency of the limit where all is in another', () => {
    expect(balanceOf([item(10, 'OPEN', today)], { ...euros(1), currencyCode: 'USD' }).open).toEqual({
      amountMicros: 0,
      currencyCode: 'USD',
    });
    expect(balanceOf([], null)).toEqual({ open: null, overdue: null, overdueSince: null });
  });

  it.each([
    ['below the limit', euros(99), euros(100), false, null],
    ['exactly at the limit', euros(100), euros(100), false, null],
    ['above the limit', euros(100.01), euros(100), false, 'CREDIT_LIMIT_EXCEEDED'],
    ['without a limit', euros(1_000), null, false, null],
    ['in another currency', { ...euros(1_000), currencyCode: 'USD' }, euros(100), false, null],
    ['stopped', null, null, true, 'CREDIT_STOPPED'],
  ] as const)('%s', (_, open, limit, isStopped, code) => {
    expect(creditAlert({ name: 'Firm', isStopped, limit, open })?.code ?? null).toBe(code);
  });
});

describe('a reference', () => {
  it('counts once for an invoice, and again after it was reversed', () => {
    const first = receiptKey('r', ' SEPA 1 ', []);
    expect(first).toBe('r:sepa 1');
    const taken = { id: 'a', key: first };
    expect(receiptKey('r', 'sepa 1', [taken])).toBe(first);
    const reversal = { id: 'b', key: reversalKey('a') };
    expect(receiptKey('r', 'SEPA 1', [taken, reversal])).toBe('r:sepa 1#2');
    expect(receiptKey('r', 'SEPA 1', [taken, reversal, { id: 'c', key: 'r:sepa 1#2' }])).toBe('r:sepa 1#2');
    expect(receiptKey('other', 'SEPA 1', [taken])).toBe('other:sepa 1');
  });
});

describe('money by month', () => {
  it('shows twelve months, the last first', () => {
    const rows = moneyByMonth(
      {
        invoiced: [{ month: on('2026-06-01'), amount: euros(5) }],
        received: [{ month: on('2025-07-01'), amount: euros(3) }],
      },
      'EUR',
      today,
    );
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual({ month: '2026-06-01', invoiced: micros(5), received: 0 });
    expect(rows[11]).toEqual({ month: '2025-07-01', invoiced: 0, received: micros(3) });
  });
});
