import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros, type Money } from '../../plugin/domain/money.ts';
import { actionsOf, statementRows, totalsOf } from './commissions-view.ts';

const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });

describe('what statements come to', () => {
  it('is added up by currency, over the states that are asked for', () => {
    const statements = [
      { status: 'CLOSED', total: euros(10) },
      { status: 'CLOSED', total: { ...euros(7), currencyCode: 'USD' } },
      { status: 'CLOSED', total: euros(-4) },
      { status: 'PAID', total: euros(100) },
      { status: 'CLOSED', total: null },
    ] as const;
    expect(totalsOf(statements, ['CLOSED'])).toEqual([euros(6), { ...euros(7), currencyCode: 'USD' }]);
    expect(totalsOf(statements, ['OPEN'])).toEqual([]);
  });
});

describe('what can be done about a statement', () => {
  it.each([
    ['OPEN', ['hold', 'close']],
    ['ON_HOLD', ['release']],
    ['CLOSED', ['reopen', 'pay']],
    ['PAID', ['unpay']],
  ] as const)('%s', (status, actions) => expect(actionsOf(status)).toEqual(actions));
});

describe('the file of a statement', () => {
  it('holds its stays, corrections and what it comes to, in units', () => {
    const line = {
      stayId: 'a',
      number: 'N1',
      stay: 'Ana · N1',
      isHeld: false,
      arrivalOn: calendarDate('2026-05-10'),
      departureOn: calendarDate('2026-05-12'),
      nights: 2,
      base: micros(200),
      percent: 10,
      commission: micros(20),
      leftOut: null,
    };
    const rows = statementRows(
      {
        lines: [
          line,
          { ...line, number: 'N2', nights: 0, base: micros(0), commission: micros(0), leftOut: { code: 'NO_SHOW' } },
        ],
        adjustments: [
          {
            stayId: 'c',
            number: 'N3',
            stay: '',
            isHeld: false,
            month: calendarDate('2026-04-01'),
            nights: 0,
            base: micros(-50),
            percent: 10,
            commission: micros(-5),
            because: { code: 'CHANGED' },
          },
        ],
        nights: 2,
        base: euros(200),
        total: euros(15),
      },
      {
        headings: ['Number'],
        total: 'Total',
        why: (each) => ('because' in each ? 'corrected' : (each.leftOut?.code ?? '')),
      },
    );
    expect(rows).toEqual([
      ['Number'],
      ['N1', 'Ana · N1', '2026-05-10', '2026-05-12', 2, 200, 10, 20, ''],
      ['N2', 'Ana · N1', '2026-05-10', '2026-05-12', 0, 0, null, 0, 'NO_SHOW'],
      ['N3', '', null, '2026-04-01', 0, -50, 10, -5, 'corrected'],
      ['Total', null, null, null, 2, 200, null, 15, 'EUR'],
    ]);
  });
});
