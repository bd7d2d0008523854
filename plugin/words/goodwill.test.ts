import { expect, it } from 'vitest';
import { micros } from '../domain/money.ts';
import { GOODWILL_WORDS } from './goodwill.ts';
import { slipsOf } from './testing.ts';

const amount = { amountMicros: micros(60), currencyCode: 'EUR' };

it('says in every language what is given and why', () =>
  expect(
    slipsOf(GOODWILL_WORDS, [
      { code: 'GESTURE', gesture: 'LATE_CHECK_OUT' },
      { code: 'NO_MONEY_NEEDED' },
      { code: 'SHARE_OF_NIGHT', share: 0.6, amount },
      { code: 'RATE_UNKNOWN', share: 0.6 },
      { code: 'VALUED_GUEST' },
      { code: 'MOST_THAT_MENDS' },
      { code: 'GIVEN_BEFORE', times: 2, amount },
      { code: 'GIVEN_BEFORE', times: 2, amount: null },
      { code: 'FOR_A_MANAGER', limit: amount },
    ]),
  ).toEqual([]));
