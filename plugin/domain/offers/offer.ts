import type { CalendarDate } from '../calendar-dates.ts';
import type { Money } from '../money.ts';
import type { NamedPreference } from '../preferences/reasons.ts';
import type { StayStatus } from '../stays/status.ts';
import type { Association } from './association.ts';

/** What can be offered for a stay: a better room type, a rate plan with more in it, further nights, other days. */
export const OFFER_KINDS = ['UPGRADE', 'RATE_PLAN', 'LONGER', 'OTHER_DAYS'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const OFFER_STATUSES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** How the guest said yes. */
export const AGREED_HOW = ['AT_DESK', 'BY_PHONE', 'IN_WRITING'] as const;
export type AgreedHow = (typeof AGREED_HOW)[number];

/** What of a stay an offer is about, before and after. */
export type Terms = {
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  roomTypeId: string | null;
  ratePlanId: string | null;
  rate: Money | null;
};

/** Why an offer fits, or speaks against it. Amounts are for the whole stay. */
export type OfferReason =
  | { code: 'ROOMS_LEFT'; rooms: number }
  | { code: 'TIER_GIVES_IT' }
  | { code: 'PARTY_TOO_LARGE'; sleeps: number; party: number }
  | { code: 'HAD_TYPE_BEFORE'; times: number; of: number }
  | { code: 'HAD_MEALS_BEFORE'; times: number; of: number }
  | { code: 'USUALLY_LONGER'; nights: number; of: number }
  | { code: 'FLEXIBLE'; weekdays: number; of: number }
  | { code: 'MEETS_WISHES'; wishes: readonly NamedPreference[] }
  | { code: 'LOSES_WISHES'; wishes: readonly NamedPreference[] }
  | ({ code: 'SIMILAR_STAYS' } & Association)
  | { code: 'OFFERED_TO_SIMILAR'; taken: number; answered: number }
  | { code: 'SMALL_STEP'; share: number }
  | { code: 'LARGE_STEP'; share: number }
  | { code: 'SAVES'; share: number }
  | { code: 'HOUSE_NEARLY_FULL'; rooms: number };

/** Why nothing is offered for a stay. */
export type NoOffers =
  | { code: 'STAY_OVER'; status: StayStatus }
  | { code: 'STAY_WITHOUT_DAYS' }
  | { code: 'GUEST_IS_BARRED' }
  | { code: 'CASE_IS_OPEN' }
  | { code: 'PRICE_NOT_KNOWN' }
  | { code: 'PRICES_IN_ANOTHER_CURRENCY'; currencyCode: string };

/** What a command with offers did. `what` is the name of the offer. */
export type OfferOutcome =
  | { code: 'OFFER_MADE'; what: string; difference: Money }
  | { code: 'OFFER_ACCEPTED'; what: string; difference: Money }
  | { code: 'OFFER_DECLINED'; what: string }
  | { code: 'OFFER_WITHDRAWN'; what: string };

/** Why it did nothing. */
export type OfferRefusal =
  | { code: 'OFFER_NOT_FOUND' }
  | { code: 'OFFER_DOES_NOT_FIT' }
  | { code: 'OFFER_IS'; status: OfferStatus }
  | { code: 'STAY_CHANGED_SINCE' }
  | { code: 'OFFER_ROOMS_GONE' };

const isSame = (one: Terms, other: Terms): boolean =>
  one.arrivalOn === other.arrivalOn &&
  one.departureOn === other.departureOn &&
  one.roomTypeId === other.roomTypeId &&
  one.ratePlanId === other.ratePlanId &&
  one.rate?.amountMicros === other.rate?.amountMicros &&
  one.rate?.currencyCode === other.rate?.currencyCode;

/** Where a stay stands between what it was when the offer was made and what the offer makes of it. */
export const standsAt = (
  stay: Terms,
  { before, after }: { before: Terms; after: Terms },
): 'BEFORE' | 'AFTER' | 'ELSEWHERE' => (isSame(stay, after) ? 'AFTER' : isSame(stay, before) ? 'BEFORE' : 'ELSEWHERE');

/** What the command that changes stays is given to bring a stay from its terms to others; a guest who takes another type books it. */
export const changesTo = (to: Terms, from: Terms) => ({
  ...(to.arrivalOn === from.arrivalOn ? {} : { arrivalOn: to.arrivalOn }),
  ...(to.departureOn === from.departureOn ? {} : { departureOn: to.departureOn }),
  ...(to.roomTypeId === from.roomTypeId ? {} : { roomTypeId: to.roomTypeId, bookedRoomTypeId: to.roomTypeId }),
  ...(to.ratePlanId === from.ratePlanId ? {} : { ratePlanId: to.ratePlanId }),
  ...(to.rate?.amountMicros === from.rate?.amountMicros ? {} : { rate: to.rate }),
});

/** Names an offer within a stay, so that what was declined is known again: its kind and what it leads to. */
export const offerKey = (kind: OfferKind, { roomTypeId, ratePlanId, arrivalOn, departureOn }: Terms): string => {
  switch (kind) {
    case 'UPGRADE':
      return `${kind}:${roomTypeId}`;
    case 'RATE_PLAN':
      return `${kind}:${ratePlanId}`;
    case 'LONGER':
    case 'OTHER_DAYS':
      return `${kind}:${arrivalOn}:${departureOn}`;
    default:
      return kind satisfies never;
  }
};
