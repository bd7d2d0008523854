import { addDays, daysBetween, type CalendarDate } from '../../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../domain/money.ts';
import type { OfferKind } from '../../domain/offers/offer.ts';
import type { Host } from '../../host/client.ts';
import type { MadeOffer } from '../../host/offers.ts';
import { languageOf, languageOfProperty, type Language } from '../../words/language.ts';
import { NO_OFFERS_WORDS, OFFER_REASON_WORDS, offerName, offerToGuest } from '../../words/offers.ts';
import { inWords } from '../../words/words.ts';
import { namedIn } from './commands.ts';
import { offersOfStay } from './fitting.ts';

/** Something that fits, told in words: `toGuest` in the language `guestLanguage`, the rest in the reader's. */
export type OfferShown = {
  key: string;
  kind: OfferKind;
  what: string;
  difference: Money;
  fit: number;
  reasons: string[];
  toGuest: string;
};

/** What the page of a stay shows of offers. */
export type OffersShown = {
  name: string;
  timeZone: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  rate: Money | null;
  guestLanguage: Language;
  withheld: string;
  fitting: OfferShown[];
  made: Omit<MadeOffer, 'terms' | 'key' | 'stayId'>[];
};

/** What fits a stay and what was offered for it, in words for whoever serves the guest; null where the stay is gone or hidden. */
export const offersForDesk = async (
  host: Host,
  stayId: string,
  language: Language,
  now: Date,
): Promise<OffersShown | null> => {
  const offers = await offersOfStay(host, stayId, now);
  if (offers === null) return null;
  const { stay, terms, withheld, fitting, made } = offers;
  const guestLanguage = stay.guest?.guestLanguage
    ? languageOf(stay.guest.guestLanguage)
    : languageOfProperty(stay.property?.language);
  return {
    name: stay.name,
    timeZone: stay.property?.timeZone || 'UTC',
    arrivalOn: terms.arrivalOn,
    departureOn: terms.departureOn,
    rate: terms.rate,
    guestLanguage,
    withheld: withheld === null ? '' : inWords(NO_OFFERS_WORDS, withheld, language),
    fitting: fitting.map(({ key, kind, after, difference, fit, reasons }) => {
      const named = namedIn(offers, { kind, after });
      const nights = Math.max(1, daysBetween(after.arrivalOn ?? addDays(after.departureOn!, -1), after.departureOn!));
      const perNight = {
        ...difference,
        amountMicros: roundToMicros(Math.round(difference.amountMicros / nights / 1e4) * 1e4),
      };
      return {
        key,
        kind,
        what: offerName(named, language),
        difference,
        fit,
        reasons: reasons.map((reason) => inWords(OFFER_REASON_WORDS, reason, language)),
        toGuest: offerToGuest(named, { difference, perNight }, guestLanguage),
      };
    }),
    made: made.map(
      ({ id, name, kind, status, difference, offeredAt, answeredAt, guestAgreed, approvedBy, offeredBy }) => ({
        id,
        name,
        kind,
        status,
        difference,
        offeredAt,
        answeredAt,
        guestAgreed,
        approvedBy,
        offeredBy,
      }),
    ),
  };
};
