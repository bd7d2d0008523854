import { addDays, addMonths, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import { marketNights, type MarketNight } from '../../domain/key-figures/competition.ts';
import { measuredOffers, type OffersMeasured } from '../../domain/offers/measured.ts';
import type { Host } from '../../host/client.ts';
import { loadMarket } from '../../host/market.ts';

/** Nights ahead that are compared. */
const NIGHTS = 30;

/** Groups that were lost for a reason to a competitor; one of the two may be empty. Amounts are micros. */
export type LostGroups = { reason: string; competitor: string; groups: number; amount: number };

/** What the page of the market shows. */
export type Market = {
  on: CalendarDate;
  propertyId: string | null;
  properties: { id: string; name: string }[];
  currencyCode: string;
  nights: MarketNight[];
  lost: LostGroups[];
  lostGroups: number;
  wonGroups: number;
  /** What became of the offers for stays in the last twelve months. */
  offers: OffersMeasured[];
};

/**
 * What competitors of a property ask for the coming nights beside its own rate (the mean of what is booked for the night in the
 * class, otherwise the base rate of the class), what business was lost to whom, and what
 * became of the offers for stays. Without a property it is the first of which rates are known. One request,
 * two where none was named.
 */
export const loadMarketPage = async (
  host: Host,
  { propertyId, on }: { propertyId?: string | undefined; on?: CalendarDate | undefined },
  now: Date,
): Promise<Market> => {
  const today = on ?? todayAt('UTC', now)[0]!;
  const loaded = await loadMarket(host, {
    propertyId: propertyId ?? null,
    from: today,
    to: addDays(today, NIGHTS - 1),
    offersSince: addMonths(today, -12),
  });
  const compared = new Set(loaded.rates.map((rate) => rate.propertyId));
  const chosen =
    loaded.properties.find(({ id }) => id === propertyId) ??
    loaded.properties.find(({ id }) => compared.has(id)) ??
    loaded.properties[0];
  const ofChosen = <Row extends { propertyId: string | null; currencyCode: string | null; roomClass: number | null }>(
    rows: readonly Row[],
  ) =>
    rows.flatMap((row) =>
      row.propertyId === chosen?.id && row.currencyCode === chosen?.currencyCode && row.roomClass !== null
        ? [{ ...row, roomClass: row.roomClass }]
        : [],
    );
  const [rates, baseRates, booked] = [ofChosen(loaded.rates), ofChosen(loaded.baseRates), ofChosen(loaded.booked)];
  const ownRate = (day: CalendarDate, roomClass: number): number | null => {
    const stays = booked.filter(
      (each) =>
        each.roomClass === roomClass &&
        each.rate > 0 &&
        each.arrivalOn !== null &&
        each.departureOn !== null &&
        each.arrivalOn <= day &&
        day < each.departureOn,
    );
    const rooms = stays.reduce((sum, each) => sum + each.stays, 0);
    if (rooms > 0) return stays.reduce((sum, each) => sum + each.stays * each.rate, 0) / rooms;
    return baseRates.find((each) => each.roomClass === roomClass && each.rate > 0)?.rate ?? null;
  };
  const lost = loaded.lost
    .filter(({ currencyCode }) => currencyCode === null || currencyCode === chosen?.currencyCode)
    .map(({ reason, competitor, groups, amount }) => ({ reason, competitor, groups, amount }))
    .toSorted((one, other) => other.amount - one.amount || other.groups - one.groups);
  return {
    on: today,
    propertyId: chosen?.id ?? null,
    properties: loaded.properties.map(({ id, name }) => ({ id, name })),
    currencyCode: chosen?.currencyCode ?? '',
    nights: marketNights(
      rates.flatMap(({ day, seenOn, ...rate }) => (day === null || seenOn === null ? [] : [{ ...rate, day, seenOn }])),
      ownRate,
      today,
    ),
    lost,
    lostGroups: lost.reduce((sum, { groups }) => sum + groups, 0),
    wonGroups: loaded.won,
    offers: measuredOffers(
      loaded.offers.filter((one) => one.propertyId === chosen?.id),
      chosen?.currencyCode ?? '',
    ),
  };
};
