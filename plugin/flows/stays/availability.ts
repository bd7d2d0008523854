import { addDays, type CalendarDate } from '../../domain/calendar-dates.ts';
import { availability, leastToSell, type HouseNight, type TypeNight } from '../../domain/reservations/availability.ts';
import { offerOf, type NotSold, type Offer, type PlanForSale } from '../../domain/reservations/rates.ts';
import { readSeason } from '../../domain/reservations/seasons.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import {
  onTheBooks,
  propertiesForSale,
  whoBooks,
  type BookingGuest,
  type PropertyForSale,
} from '../../host/availability.ts';
import type { Host } from '../../host/client.ts';

/** What is asked for: nights from a day on, for how many, and for whom. */
export type AskedFor = {
  propertyId?: string | undefined;
  arrivalOn?: CalendarDate | undefined;
  nights: number;
  adults: number;
  children: number;
  guestId?: string | undefined;
  accountId?: string | undefined;
};

/** A rate plan at its price, with its conditions. */
export type PlanOffer = Omit<Offer, 'nights'> &
  Pick<PlanForSale, 'name' | 'mealPlan' | 'cancellationRule' | 'paymentRule' | 'promotionText'>;

/** A room type on the nights that are asked for. */
export type TypeOffer = {
  id: string;
  name: string;
  maxOccupancy: number | null;
  isLargeEnough: boolean;
  nights: TypeNight[];
  /** Of these rooms can be sold for all of the nights. */
  toSell: number;
  /** The cheapest first. */
  offers: PlanOffer[];
};

/** Nights of the house with how many of those on the books are expected to come, where the level was reviewed. */
export type NightForSale = HouseNight & { expected: number | null };

export type WhatIsFree = {
  properties: { id: string; name: string }[];
  property: Pick<PropertyForSale, 'id' | 'name' | 'currencyCode' | 'guaranteeRequired'> | null;
  today: CalendarDate | null;
  arrivalOn: CalendarDate | null;
  nights: NightForSale[];
  types: TypeOffer[];
  /** Plans that are sold for none of the types, with why. */
  notSold: { ratePlanId: string; name: string; reason: NotSold }[];
  /** Season prices of the property that cannot be read. */
  unread: string[];
  guest: BookingGuest | null;
};

/**
 * What a property has free on up to 31 nights, at what prices, for whom: as far as who asks may see it. Three requests at most.
 */
export const whatIsFree = async (
  host: Host,
  { propertyId, arrivalOn, nights, adults, children, guestId, accountId }: AskedFor,
  now: Date,
): Promise<WhatIsFree> => {
  const properties = await propertiesForSale(host);
  const property = properties.find(({ id }) => id === propertyId) ?? properties[0];
  if (property === undefined)
    return {
      properties: [],
      property: null,
      today: null,
      arrivalOn: null,
      nights: [],
      types: [],
      notSold: [],
      unread: [],
      guest: null,
    };
  const today = deskDay(property.timeZone, now);
  const from = arrivalOn ?? today;
  const to = addDays(from, nights);
  const [books, who] = await Promise.all([
    onTheBooks(host, property.id, { from, to, today }),
    whoBooks(host, { guestId, accountId }),
  ]);
  const { overbookingLevels: levels, seasonPrices } = property;
  const house = availability(
    books.types,
    books.onTheBooks,
    { from, nights, today, houseRooms: property.roomCount },
    (on) => levels.get(on)?.level ?? null,
  );
  const seasons = seasonPrices.flatMap((line) => readSeason(line) ?? []);
  const asked = { arrivalOn: from, departureOn: to, adults, children, today, tiers: who.tiers, account: who.account };
  const refusals = new Map<string, NotSold>();
  const types = books.types.map((type): TypeOffer => {
    const offers = books.plans.flatMap((plan) => {
      const offer = offerOf(plan, type, seasons, asked);
      if ('code' in offer) {
        refusals.set(plan.id, offer);
        return [];
      }
      const { name, mealPlan, cancellationRule, paymentRule, promotionText } = plan;
      const { ratePlanId, total, perNight } = offer;
      return [{ ratePlanId, total, perNight, name, mealPlan, cancellationRule, paymentRule, promotionText }];
    });
    const ofType = house.types.get(type.id) ?? [];
    return {
      id: type.id,
      name: type.name,
      maxOccupancy: type.maxOccupancy,
      isLargeEnough: type.maxOccupancy === null || adults + children <= type.maxOccupancy,
      nights: ofType,
      toSell: leastToSell(ofType),
      offers: offers.toSorted((one, other) => one.total.amountMicros - other.total.amountMicros),
    };
  });
  const sold = new Set(types.flatMap(({ offers }) => offers.map(({ ratePlanId }) => ratePlanId)));
  return {
    properties: properties.map(({ id, name }) => ({ id, name })),
    property: {
      id: property.id,
      name: property.name,
      currencyCode: property.currencyCode,
      guaranteeRequired: property.guaranteeRequired,
    },
    today,
    arrivalOn: from,
    nights: house.nights.map((night) => ({ ...night, expected: levels.get(night.on)?.expected ?? null })),
    types,
    notSold: books.plans.flatMap(({ id, name }) => {
      const reason = refusals.get(id);
      return reason === undefined || sold.has(id) ? [] : [{ ratePlanId: id, name, reason }];
    }),
    unread: seasonPrices.filter((line) => readSeason(line) === null),
    guest: who.guest,
  };
};
