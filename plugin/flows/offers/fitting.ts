import { addDays, type CalendarDate } from '../../domain/calendar-dates.ts';
import { partyOf } from '../../domain/offers/association.ts';
import { fittingOffers, nightsToKnow, type FittingOffer, type Situation } from '../../domain/offers/fitting.ts';
import { offerKey, type NoOffers, type Terms } from '../../domain/offers/offer.ts';
import { availability } from '../../domain/reservations/availability.ts';
import { readSeason } from '../../domain/reservations/seasons.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import { onTheBooks, propertiesForSale, whoBooks } from '../../host/availability.ts';
import type { Host } from '../../host/client.ts';
import { aroundOffer, stayToOffer, type MadeOffer, type OfferedStay } from '../../host/offers.ts';
import { preferencesAsMaySee } from '../../host/preferences.ts';

/** What can be offered for a stay, with the names that it is told by, and what was offered before. */
export type OffersOfStay = {
  stay: OfferedStay;
  terms: Terms;
  fitting: FittingOffer[];
  /** Why nothing is offered; null where something may be. */
  withheld: NoOffers | null;
  made: MadeOffer[];
  roomTypes: { id: string; name: string }[];
  ratePlans: { id: string; name: string }[];
};

/** As what a stay counts on the books. */
const HOLDING: ReadonlySet<StayStatus> = new Set(['TENTATIVE', 'CONFIRMED', 'IN_HOUSE']);

/** What of a stay offers are about. A type that nobody was given yet is the one that was booked. */
export const termsOf = ({
  arrivalOn,
  departureOn,
  roomTypeId,
  bookedRoomTypeId,
  ratePlanId,
  rate,
}: OfferedStay): Terms => ({
  arrivalOn,
  departureOn,
  roomTypeId: roomTypeId ?? bookedRoomTypeId,
  ratePlanId,
  rate,
});

/** Who travels in a stay and what for. */
export const profileOf = ({ adults, children, marketSegment, guest }: OfferedStay) => ({
  party: partyOf(adults, children),
  purpose: marketSegment,
  segment: guest?.guestSegment ?? null,
});

/**
 * What a property has on nights from a day on once a stay gives up its own room. Two requests.
 */
export const houseWithout = async (
  host: Host,
  { propertyId, status, ...stay }: OfferedStay & { propertyId: string },
  { from, nights }: { from: CalendarDate; nights: number },
  today: CalendarDate,
) => {
  const [properties, books] = await Promise.all([
    propertiesForSale(host),
    onTheBooks(host, propertyId, { from, to: addDays(from, nights), today }),
  ]);
  const property = properties.find((one) => one.id === propertyId);
  const own = { typeId: stay.roomTypeId, arrivalOn: stay.arrivalOn, departureOn: stay.departureOn, stays: -1 };
  const free = availability(
    books.types,
    HOLDING.has(status) ? [...books.onTheBooks, own] : books.onTheBooks,
    { from, nights, today, houseRooms: property?.roomCount ?? null },
    (on) => property?.overbookingLevels.get(on)?.level ?? null,
  );
  return { property, plans: books.plans, nights: free.nights, freeOf: free.types };
};

/**
 * What fits a stay, as far as who asks may see it, or why nothing is offered. Seven requests; null where the stay is gone
 * or hidden.
 */
export const offersOfStay = async (host: Host, stayId: string, now: Date): Promise<OffersOfStay | null> => {
  const found = await stayToOffer(host, stayId);
  if (found === null) return null;
  const { stay, made } = found;
  const terms = termsOf(stay);
  const { propertyId, guestId, status } = stay;
  const { arrivalOn, departureOn } = terms;
  const nothing = { stay, terms, fitting: [], made, roomTypes: [], ratePlans: [] };
  if (propertyId === null || arrivalOn === null || departureOn === null)
    return { ...nothing, withheld: { code: 'STAY_WITHOUT_DAYS' } };
  const today = deskDay(stay.property?.timeZone ?? '', now);
  const span = nightsToKnow({ arrivalOn, departureOn }, today);
  const [house, who, around, preferences] = await Promise.all([
    houseWithout(host, { ...stay, propertyId }, span, today),
    whoBooks(host, {
      ...(guestId === null ? {} : { guestId }),
      ...(stay.companyId === null ? {} : { accountId: stay.companyId }),
    }),
    aroundOffer(host, { id: stay.id, propertyId, guestId }, today),
    guestId === null ? [] : preferencesAsMaySee(host, guestId),
  ]);
  const situation: Situation = {
    stay: {
      ...terms,
      ...profileOf(stay),
      status,
      adults: stay.adults ?? 1,
      children: stay.children ?? 0,
      isOfGroup: stay.groupId !== null,
      benefits: stay.memberBenefits,
    },
    guest: {
      isBarred: stay.guest?.guestDoNotRent ?? false,
      openCases: stay.guest?.guestOpenCases ?? 0,
      preferences,
      staysBefore: around.staysBefore,
    },
    house: {
      types: around.types,
      plans: house.plans,
      seasons: (house.property?.seasonPrices ?? []).flatMap((line) => readSeason(line) ?? []),
      from: span.from,
      nights: house.nights,
      freeOf: house.freeOf,
    },
    others: around.others,
    asked: { today, tiers: who.tiers, account: who.account },
    offered: new Set(
      made.filter((one) => one.status !== 'WITHDRAWN').map(({ kind, terms: { after } }) => offerKey(kind, after)),
    ),
  };
  const fitting = fittingOffers(situation);
  return {
    ...nothing,
    ...('code' in fitting ? { fitting: [], withheld: fitting } : { fitting, withheld: null }),
    roomTypes: around.types.map(({ id, name }) => ({ id, name })),
    ratePlans: house.plans.map(({ id, name }) => ({ id, name })),
  };
};
