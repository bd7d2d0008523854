import { describe, expect, it } from 'vitest';
import { micros } from '../../plugin/domain/money.ts';
import { formBody, openedForm, type FormStay } from './desk-form-view.ts';

const stay: FormStay = {
  id: 'a',
  name: 'Ana',
  status: 'IN_HOUSE',
  arrivalOn: null,
  departureOn: null,
  adults: 1,
  children: 0,
  room: '',
  rate: null,
  paymentMethod: '',
  hasIdentity: true,
  balance: { amountMicros: micros(10), currencyCode: 'EUR' },
};

describe('a check-out', () => {
  it.each([
    ['put on an account', { pays: false, toId: 'f' }, { balanceReason: '', receivableAccountId: 'f' }],
    ['left open with a reason', { pays: false, reason: ' Lost ' }, { balanceReason: 'Lost' }],
    [
      'settled after all',
      { pays: true, toId: 'f', paymentMethod: 'Card' },
      { balanceReason: '', payment: { method: 'Card' } },
    ],
    ['settled without a method', { pays: true }, { balanceReason: '' }],
  ])('%s', (_, given, body) => {
    expect(formBody('check-out', [stay], { ...openedForm([stay]), ...given }, 'EUR')).toEqual({
      stayIds: ['a'],
      ...body,
    });
  });
});
