import type { Segment } from '../customer-pyramid.ts';
import type { Offer, Play } from './play.ts';

/** What is known of how a guest stays. Shares are 0 to 1, null without a completed stay. */
export type OfferFacts = {
  segment: Segment | null;
  meanNights: number | null;
  /** Of what the guest has paid, how much was for food and drink. */
  foodShare: number | null;
  hasMembership: boolean;
};

/** Why an offer fits a guest. `nights` is a mean. */
export type OfferReason =
  | { code: 'SPENDS_MORE_THAN_MOST'; segment: Segment }
  | { code: 'EATS_IN_THE_HOUSE'; share: number }
  | { code: 'STAYS_LONG'; nights: number }
  | { code: 'STAYS_ONE_NIGHT'; nights: number }
  | { code: 'COLLECTS_POINTS' }
  | { code: 'FOR_EVERYBODY' };

export type ChosenOffer = { offer: Offer; reason: OfferReason };

/** Where a habit begins (our choices): a quarter of the bill for food and drink, three nights, hardly more than one. */
const [FOOD_SHARE, LONG_NIGHTS, SHORT_NIGHTS] = [0.25, 3, 1.5];

/** What fits, the best first: what the guest shows by staying, then what the house gives to everybody. */
const fitting = ({ segment, meanNights, foodShare, hasMembership }: OfferFacts): ChosenOffer[] => [
  ...(segment === 'VIP' || segment === 'KEY'
    ? [{ offer: 'ROOM_UPGRADE', reason: { code: 'SPENDS_MORE_THAN_MOST', segment } } as const]
    : []),
  ...(foodShare !== null && foodShare >= FOOD_SHARE
    ? (['DINNER', 'BREAKFAST'] as const).map((offer) => ({
        offer,
        reason: { code: 'EATS_IN_THE_HOUSE', share: foodShare } as const,
      }))
    : []),
  ...(meanNights !== null && meanNights >= LONG_NIGHTS
    ? [{ offer: 'FREE_NIGHT', reason: { code: 'STAYS_LONG', nights: meanNights } } as const]
    : []),
  ...(meanNights !== null && meanNights <= SHORT_NIGHTS
    ? [{ offer: 'LATE_CHECKOUT', reason: { code: 'STAYS_ONE_NIGHT', nights: meanNights } } as const]
    : []),
  ...(hasMembership ? [{ offer: 'REWARD', reason: { code: 'COLLECTS_POINTS' } } as const] : []),
  ...(['RATE', 'REWARD', 'BREAKFAST', 'LATE_CHECKOUT', 'DINNER', 'FREE_NIGHT', 'ROOM_UPGRADE'] as const).map(
    (offer) => ({ offer, reason: { code: 'FOR_EVERYBODY' } as const }),
  ),
];

/** What a play offers to a guest, of what it may, with the reason; null where it offers nothing. */
export const offerFor = ({ offers, hasRate, hasReward }: Play, facts: OfferFacts): ChosenOffer | null => {
  const may = (offer: Offer): boolean =>
    offers.includes(offer) && (offer !== 'RATE' || hasRate) && (offer !== 'REWARD' || hasReward);
  return fitting(facts).find(({ offer }) => may(offer)) ?? null;
};
