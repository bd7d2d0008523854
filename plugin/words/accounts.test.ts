import { expect, it } from 'vitest';
import type { ClassReason } from '../domain/sales/account-classes.ts';
import type { AccountAlert } from '../domain/sales/accounts.ts';
import { micros } from '../domain/money.ts';
import { CLASS_WORDS, sayAccountAlert, sayClass } from './accounts.ts';
import { LANGUAGES } from './language.ts';
import { slipsOf } from './testing.ts';

const euros = (units: number) => ({ amountMicros: micros(units), currencyCode: 'EUR' });
const reasons: ClassReason[] = [
  { code: 'BRINGS', percent: 12, beforePercent: 46 },
  { code: 'BRINGS', percent: 58, beforePercent: 0 },
  { code: 'BRINGS', percent: 0, beforePercent: 99 },
  { code: 'BRINGS_NOTHING' },
  { code: 'POTENTIAL_LIFTS', from: 'B', to: 'A', potential: euros(9_000), atLeast: euros(8_000) },
  { code: 'TREND_LOWERS', from: 'A', to: 'B', percent: -12, atLeast: 5 },
  { code: 'CREDIT_LOWERS', from: 'A', to: 'B', terms: 'Prepayment' },
];

it('says in every language why a class', () => expect(slipsOf(CLASS_WORDS, reasons)).toEqual([]));

it('says the reasons of a class as one text', () => {
  expect(sayClass([reasons[0]!, reasons[4]!], 'en')).toBe(
    "Brings 12% of the year's revenue; accounts before it bring 46%. Its potential of €9,000 lifts it from B to A, where €8,000 is enough.",
  );
  expect(sayClass([reasons[2]!, reasons[5]!], 'en')).toBe(
    "Brings < 1% of the year's revenue; accounts before it bring 99%. −12% against the year before is below the +5% that A asks for: B.",
  );
  expect(sayClass([reasons[1]!, reasons[6]!], 'zh-CN')).toBe(
    '贡献全年收入的58%，居各客户之首。信用条件“Prepayment”不符合A级：降为B级。',
  );
});

it('says in every language who is behind what was promised', () => {
  const alert: AccountAlert = {
    code: 'PROMISE_BEHIND',
    rate: 'Douro rate',
    reached: 34,
    ahead: 2,
    promised: 100,
    gonePercent: 61,
  };
  expect(sayAccountAlert('Douro', alert, 'en')).toEqual({
    title: 'Douro is behind its promised nights: talk to them',
    body: 'Douro rate: reached 34 of 100 nights promised, 61% of the time gone; 2 more are booked.',
  });
  for (const language of LANGUAGES)
    for (const value of ['34', '100', '61']) expect(sayAccountAlert('Douro', alert, language).body).toContain(value);
});
