import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { micros } from '../domain/money.ts';
import { DEPARTMENT_WORDS, DESK_WORDS, sayTask } from './desk.ts';
import { LANGUAGES } from './language.ts';
import { sayMessage } from './stay-messages.ts';
import { inWords } from './words.ts';

const money = { amountMicros: micros(120), currencyCode: 'EUR' };

describe('what the desk says', () => {
  it.each([
    ['en', 'Almeida is in house. Only a stay that is confirmed can be checked in.'],
    ['zh-CN', 'Almeida：状态为“在住”，只有“已确认”的才能办理入住。'],
    ['zh-TW', 'Almeida：狀態為「在住」，只有「已確認」的才能辦理入住。'],
  ] as const)('of a stay in another state, in %s', (language, sentence) =>
    expect(
      inWords(DESK_WORDS, { code: 'STAY_IS', stay: 'Almeida', status: 'IN_HOUSE', verb: 'check-in' }, language),
    ).toBe(sentence),
  );

  it('of money that is owed and of money that is due back', () => {
    const say = (amount: number) =>
      inWords(
        DESK_WORDS,
        { code: 'BALANCE_OPEN', stay: 'Almeida', balance: { ...money, amountMicros: micros(amount) } },
        'en',
      );
    expect([say(120), say(-20)].map((text) => text.split('.')[0])).toEqual([
      'Almeida owes €120',
      'Almeida is owed €20',
    ]);
  });

  it('names the department of every task first', () => {
    for (const language of LANGUAGES)
      expect(sayTask({ department: 'ACCOUNTING', code: 'COLLECT_FEE', amount: money }, language)).toMatch(
        new RegExp(`^${DEPARTMENT_WORDS.ACCOUNTING[language]}[:：].*120`),
      );
  });
});

describe('a message to the guest', () => {
  const facts = {
    guest: 'Inês Almeida',
    property: 'Ribeira',
    number: 'R1',
    arrivalOn: calendarDate('2026-06-15'),
    departureOn: calendarDate('2026-06-18'),
    roomType: 'Double',
    rate: money,
    fee: null,
    otherHotel: '',
    ownPage: '',
  };
  it.each(LANGUAGES)('names guest, house, number and days in %s', (language) => {
    const { subject, body } = sayMessage('CONFIRMATION', facts, language);
    expect(subject).toContain('R1');
    for (const named of ['Inês Almeida', 'Ribeira', '2026', 'Double', '120']) expect(body).toContain(named);
  });

  it('of a cancellation says what it costs, or that it costs nothing', () => {
    expect(sayMessage('CANCELLATION', facts, 'en').body).toContain('nothing to pay');
    expect(sayMessage('CANCELLATION', { ...facts, fee: money }, 'en').body).toContain('fee is €120');
  });

  it('leaves out what is not known', () =>
    expect(
      sayMessage('CONFIRMATION', { ...facts, guest: '', roomType: '', rate: null }, 'en').body.split('\n\n'),
    ).toHaveLength(4));
});
