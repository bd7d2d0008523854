import { daysBetween } from '../../domain/calendar-dates.ts';
import type { FittingOffer } from '../../domain/offers/fitting.ts';
import {
  changesTo,
  standsAt,
  type AgreedHow,
  type OfferKind,
  type OfferOutcome,
  type OfferRefusal,
  type Terms,
} from '../../domain/offers/offer.ts';
import { leastToSell } from '../../domain/reservations/availability.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import type { DeskOutcome, DeskRefusal, Warning } from '../../domain/stays/commands.ts';
import type { Host } from '../../host/client.ts';
import { changeOffer, offerById, saveOffer, stayToOffer, type MadeOffer, type OfferedStay } from '../../host/offers.ts';
import { languageOfProperty } from '../../words/language.ts';
import { offerName } from '../../words/offers.ts';
import { giveCommand, type Hosts } from '../stays/commands.ts';
import { houseWithout, offersOfStay, profileOf, termsOf, type OffersOfStay } from './fitting.ts';

/** What a command with an offer came to. */
export type OfferResult =
  | { offerId: string; said: (OfferOutcome | DeskOutcome | DeskRefusal)[] }
  | { refused: OfferRefusal | DeskRefusal };

/** The names of what an offer leads to, and the days where it is about days. */
export const namedIn = (
  { roomTypes, ratePlans }: Pick<OffersOfStay, 'roomTypes' | 'ratePlans'>,
  { kind, after }: Pick<FittingOffer, 'kind' | 'after'>,
) => ({
  kind,
  roomType: roomTypes.find(({ id }) => id === after.roomTypeId)?.name ?? '',
  ratePlan: ratePlans.find(({ id }) => id === after.ratePlanId)?.name ?? '',
  arrivalOn: after.arrivalOn,
  departureOn: after.departureOn,
});

const NO_MONEY = { amountMicros: 0, currencyCode: '' } as MadeOffer['difference'] & object;

const targetOf = (kind: OfferKind, after: Terms) => ({
  roomTypeId: kind === 'UPGRADE' ? after.roomTypeId : null,
  ratePlanId: kind === 'RATE_PLAN' ? after.ratePlanId : null,
  arrivalOn: kind === 'LONGER' || kind === 'OTHER_DAYS' ? after.arrivalOn : null,
  departureOn: kind === 'LONGER' || kind === 'OTHER_DAYS' ? after.departureOn : null,
});

/**
 * Remembers that something is offered for a stay: what fits it now, at the price of now. Nothing of the stay changes. Made twice it
 * is one offer.
 * @throws HostError of kind REFUSED where the person may not make offers.
 */
export const makeOffer = async (
  asPerson: Host,
  { stayId, key }: { stayId: string; key: string },
  now: Date,
): Promise<OfferResult> => {
  const offers = await offersOfStay(asPerson, stayId, now);
  if (offers === null) return { refused: { code: 'STAY_NOT_FOUND' } };
  const { stay, terms, fitting, made } = offers;
  const storedKey = `${stayId}:${key}`;
  const before = made.find((one) => one.key === storedKey && one.status === 'OFFERED');
  if (before !== undefined)
    return {
      offerId: before.id,
      said: [{ code: 'OFFER_MADE', what: before.name, difference: before.difference ?? NO_MONEY }],
    };
  const offer = fitting.find((one) => one.key === key);
  if (offer === undefined) return { refused: { code: 'OFFER_DOES_NOT_FIT' } };
  const what = offerName(namedIn(offers, offer), languageOfProperty(stay.property?.language));
  const { party, purpose } = profileOf(stay);
  const offerId = await saveOffer(asPerson, {
    key: storedKey,
    name: what,
    stayId,
    propertyId: stay.propertyId,
    kind: offer.kind,
    status: 'OFFERED',
    difference: offer.difference,
    rate: offer.after.rate,
    ...targetOf(offer.kind, offer.after),
    fit: offer.fit,
    reasons: offer.reasons,
    terms: { before: terms, after: offer.after },
    party,
    marketSegment: purpose,
    offeredAt: now.toISOString(),
    answeredAt: null,
    guestAgreed: null,
    approvedBy: '',
  });
  return { offerId, said: [{ code: 'OFFER_MADE', what, difference: offer.difference }] };
};

/** Whether what an offer leads to can be had: for each night that the stay has not in that type already. */
const isFree = async (host: Host, stay: OfferedStay, after: Terms, now: Date): Promise<boolean> => {
  const { arrivalOn, departureOn, roomTypeId } = after;
  if (arrivalOn === null || departureOn === null || roomTypeId === null || stay.propertyId === null) return true;
  const today = deskDay(stay.property?.timeZone ?? '', now);
  const from = arrivalOn > today ? arrivalOn : today;
  const nights = daysBetween(from, departureOn);
  if (nights <= 0) return true;
  const { freeOf } = await houseWithout(host, { ...stay, propertyId: stay.propertyId }, { from, nights }, today);
  return leastToSell(freeOf.get(roomTypeId) ?? []) > 0;
};

const found = async (
  host: Host,
  offerId: string,
): Promise<{ offer: MadeOffer; stay: OfferedStay } | { refused: OfferRefusal }> => {
  const offer = await offerById(host, offerId);
  const subject = offer === null || offer.stayId === null ? null : await stayToOffer(host, offer.stayId);
  return offer === null || subject === null ? { refused: { code: 'OFFER_NOT_FOUND' } } : { offer, stay: subject.stay };
};

const without = (said: readonly (DeskOutcome | DeskRefusal)[]): (DeskOutcome | DeskRefusal)[] =>
  said.filter(({ code }) => code !== 'STAYS_DONE');

/**
 * Takes an offer that the guest has agreed to: the stay is changed by the command that changes stays, with all its rules, and only
 * then is anything charged. Who of the staff did it is written beside the guest's yes. The stay goes before the offer, so that what
 * was stopped in between is done by doing it again.
 * @throws HostError of kind REFUSED where the person may not change stays.
 */
export const acceptOffer = async (
  hosts: Hosts,
  { offerId, guestAgreed, accept }: { offerId: string; guestAgreed: AgreedHow; accept: readonly Warning[] },
  now: Date,
): Promise<OfferResult> => {
  const { asPerson } = hosts;
  const subject = await found(asPerson, offerId);
  if ('refused' in subject) return subject;
  const { offer, stay } = subject;
  const done: OfferOutcome = { code: 'OFFER_ACCEPTED', what: offer.name, difference: offer.difference ?? NO_MONEY };
  if (offer.status === 'ACCEPTED') return { offerId, said: [done] };
  if (offer.status !== 'OFFERED') return { refused: { code: 'OFFER_IS', status: offer.status } };
  const terms = termsOf(stay);
  const at = standsAt(terms, offer.terms);
  if (at === 'ELSEWHERE') return { refused: { code: 'STAY_CHANGED_SINCE' } };
  const told: (DeskOutcome | DeskRefusal)[] = [];
  if (at === 'BEFORE') {
    if (!(await isFree(asPerson, stay, offer.terms.after, now))) return { refused: { code: 'OFFER_ROOMS_GONE' } };
    const changes = changesTo(offer.terms.after, terms);
    const result = await giveCommand(hosts, { verb: 'change', changes, accept }, [stay.id], now);
    if ('refused' in result) return result;
    told.push(...without(result.said));
  }
  // Whoever declined it meanwhile came too late: the stay is changed.
  const changed = await changeOffer(
    asPerson,
    { and: [{ id: { eq: offerId } }, { status: { in: ['OFFERED', 'DECLINED'] } }] },
    { status: 'ACCEPTED', guestAgreed, answeredAt: now.toISOString() },
  );
  if (changed !== null) await changeOffer(asPerson, { id: { eq: offerId } }, { approvedBy: changed.by });
  return { offerId, said: [done, ...told] };
};

/** The guest does not want it: it is not offered again for the stay, and counts with similar guests. */
export const declineOffer = async (asPerson: Host, offerId: string, now: Date): Promise<OfferResult> => {
  const offer = await offerById(asPerson, offerId);
  if (offer === null) return { refused: { code: 'OFFER_NOT_FOUND' } };
  const said: OfferOutcome[] = [{ code: 'OFFER_DECLINED', what: offer.name }];
  if (offer.status === 'DECLINED') return { offerId, said };
  const changed = await changeOffer(
    asPerson,
    { and: [{ id: { eq: offerId } }, { status: { eq: 'OFFERED' } }] },
    { status: 'DECLINED', answeredAt: now.toISOString() },
  );
  return changed === null
    ? { refused: { code: 'OFFER_IS', status: (await offerById(asPerson, offerId))?.status ?? offer.status } }
    : { offerId, said };
};

/**
 * Takes back that something was offered, accepted or declined: it counts nowhere then. A stay that was changed becomes what it was,
 * as long as it is still what the offer made of it.
 * @throws HostError of kind REFUSED where the person may not change stays.
 */
export const withdrawOffer = async (
  hosts: Hosts,
  { offerId, accept }: { offerId: string; accept: readonly Warning[] },
  now: Date,
): Promise<OfferResult> => {
  const { asPerson } = hosts;
  const subject = await found(asPerson, offerId);
  if ('refused' in subject) return subject;
  const { offer, stay } = subject;
  const done: OfferOutcome = { code: 'OFFER_WITHDRAWN', what: offer.name };
  if (offer.status === 'WITHDRAWN') return { offerId, said: [done] };
  const told: (DeskOutcome | DeskRefusal)[] = [];
  if (offer.status === 'ACCEPTED') {
    const terms = termsOf(stay);
    const at = standsAt(terms, offer.terms);
    if (at === 'ELSEWHERE') return { refused: { code: 'STAY_CHANGED_SINCE' } };
    if (at === 'AFTER') {
      const changes = changesTo(offer.terms.before, terms);
      const result = await giveCommand(hosts, { verb: 'change', changes, accept }, [stay.id], now);
      if ('refused' in result) return result;
      told.push(...without(result.said));
    }
  }
  await changeOffer(
    asPerson,
    { and: [{ id: { eq: offerId } }, { status: { neq: 'WITHDRAWN' } }] },
    { status: 'WITHDRAWN' },
  );
  return { offerId, said: [done, ...told] };
};
