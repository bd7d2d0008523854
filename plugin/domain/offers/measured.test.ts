import { expect, it } from 'vitest';
import { micros } from '../money.ts';
import { measuredOffers, type OfferCount } from './measured.ts';

const count = (status: OfferCount['status'], offers: number, over: Partial<OfferCount> = {}): OfferCount => ({
  kind: 'UPGRADE',
  status,
  currencyCode: 'EUR',
  offers,
  difference: micros(10 * offers),
  ...over,
});

it('counts what was made, taken and declined, and what the taken brought', () =>
  expect(
    measuredOffers(
      [
        count('ACCEPTED', 3),
        count('DECLINED', 9),
        count('OFFERED', 4),
        count('WITHDRAWN', 5),
        count('ACCEPTED', 2, { kind: 'LONGER' }),
      ],
      'EUR',
    ),
  ).toEqual([
    { kind: 'UPGRADE', made: 16, taken: 3, declined: 9, shareTaken: 0.25, revenue: micros(30) },
    { kind: 'LONGER', made: 2, taken: 2, declined: 0, shareTaken: 1, revenue: micros(20) },
  ]));

it('has no share while nobody has answered, and no kind that was only taken back', () =>
  expect(measuredOffers([count('OFFERED', 1), count('WITHDRAWN', 2, { kind: 'LONGER' })], 'EUR')).toEqual([
    { kind: 'UPGRADE', made: 1, taken: 0, declined: 0, shareTaken: null, revenue: micros(0) },
  ]));

it('adds up one currency, and counts offers of all', () =>
  expect(measuredOffers([count('ACCEPTED', 1), count('ACCEPTED', 1, { currencyCode: 'USD' })], 'EUR')).toMatchObject([
    { taken: 2, revenue: micros(10) },
  ]));
