import { sumMicros, type Micros } from '../money.ts';
import { OFFER_KINDS, type OfferKind, type OfferStatus } from './offer.ts';

/** Offers of a kind with the same answer, and what they came to, in micros of a currency. */
export type OfferCount = {
  kind: OfferKind | null;
  status: OfferStatus | null;
  currencyCode: string;
  offers: number;
  difference: Micros;
};

/**
 * What became of the offers of a kind: how many were made and not taken back, taken, declined; the share taken of those that
 * were answered, null while none is; and what those that were taken brought.
 */
export type OffersMeasured = {
  kind: OfferKind;
  made: number;
  taken: number;
  declined: number;
  shareTaken: number | null;
  revenue: Micros;
};

/** Offers by kind, kinds that nobody offered left out; revenue is of those in `currencyCode`, because amounts of several do not add up. */
export const measuredOffers = (counts: readonly OfferCount[], currencyCode: string): OffersMeasured[] =>
  OFFER_KINDS.flatMap((kind) => {
    const ofKind = counts.filter((one) => one.kind === kind);
    const number = (status: OfferStatus): number =>
      ofKind.reduce((sum, one) => sum + (one.status === status ? one.offers : 0), 0);
    const [taken, declined] = [number('ACCEPTED'), number('DECLINED')];
    const made = taken + declined + number('OFFERED');
    return made === 0
      ? []
      : [
          {
            kind,
            made,
            taken,
            declined,
            shareTaken: taken + declined === 0 ? null : taken / (taken + declined),
            revenue: sumMicros(
              ofKind.flatMap((one) =>
                one.status === 'ACCEPTED' && one.currencyCode === currencyCode ? [one.difference] : [],
              ),
            ),
          },
        ];
  });
