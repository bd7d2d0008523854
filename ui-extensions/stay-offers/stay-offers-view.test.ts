import { describe, expect, it } from 'vitest';
import { micros } from '../../plugin/domain/money.ts';
import { OFFER_STATUSES } from '../../plugin/domain/offers/offer.ts';
import { sayIn } from '../../plugin/words/say.ts';
import { offersView, signed } from './stay-offers-view.ts';

describe('the offers of a stay', () => {
  it('has what waits for an answer apart from what is answered, and leaves out what was taken back', () => {
    const made = OFFER_STATUSES.map((status) => ({
      id: status,
      name: status,
      kind: 'UPGRADE' as const,
      status,
      difference: null,
      offeredAt: null,
      answeredAt: null,
      guestAgreed: null,
      approvedBy: '',
      offeredBy: '',
    }));
    const { open, answered } = offersView({ made });
    expect([open, answered].map((all) => all.map(({ id }) => id))).toEqual([['OFFERED'], ['ACCEPTED', 'DECLINED']]);
  });

  it.each([
    [60, '+€60'],
    [0, '€0'],
    [-12.5, '−€12.50'],
  ])('writes %s with its sign', (units, written) =>
    expect(signed({ amountMicros: micros(units), currencyCode: 'EUR' }, sayIn('en').money)).toBe(written),
  );
});
