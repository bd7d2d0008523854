import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { partyOf } from '../../plugin/domain/offers/association.ts';
import { fitOf } from '../../plugin/domain/offers/fitting.ts';
import {
  offerKey,
  type OfferKind,
  type OfferReason,
  type OfferStatus,
  type Terms,
} from '../../plugin/domain/offers/offer.ts';
import { offerName } from '../../plugin/words/offers.ts';
import { below, chance, pick, pickWeighted, type Random } from '../generators/random.ts';
import { departureOf, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import type { RatePlan, RoomType } from './properties.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

/** Of the stays of the last year, and of those to come soon, so many were offered something. */
const OFFERED_SHARE = 0.3;
const DAYS_BACK = 360;
const DAYS_AHEAD = 7;
/** What a hundred guests answer. */
const ANSWERS = { ACCEPTED: 27, DECLINED: 70, WITHDRAWN: 3 };
/** What half board costs beside bed and breakfast, of the base rate. */
const HALF_BOARD_SHARE = 0.22;

type Side = { roomType: RoomType; plan: RatePlan; departure: number; rate: number };

const termsOf = ({ arrival }: Stay, { roomType, plan, departure, rate }: Side): Terms => ({
  arrivalOn: fromDayNumber(arrival),
  departureOn: fromDayNumber(departure),
  roomTypeId: roomType.id,
  ratePlanId: plan.id,
  rate: euros(rate),
});

/** The other side of an offer of a kind: what the stay would be with it, or was without it where it was accepted. */
const otherSide = (stay: Stay, kind: OfferKind, step: 1 | -1): Side | null => {
  const { bookedType, plan, rate, nights, property } = stay;
  const now = { roomType: bookedType, plan, departure: departureOf(stay), rate };
  switch (kind) {
    case 'UPGRADE': {
      const roomType = property.roomTypes[property.roomTypes.indexOf(bookedType) + step];
      return roomType === undefined || (roomType.roomClass - bookedType.roomClass) * step <= 0
        ? null
        : { ...now, roomType, rate: rate + Math.round((roomType.base - bookedType.base) * plan.factor) };
    }
    case 'RATE_PLAN': {
      const [from, to] = step === 1 ? ['BAR', 'HBD'] : ['HBD', 'BAR'];
      const other = property.ratePlans.find(({ code }) => code === to);
      return plan.code !== from || other === undefined
        ? null
        : { ...now, plan: other, rate: rate + step * Math.round(bookedType.base * HALF_BOARD_SHARE) };
    }
    case 'LONGER':
      return nights + step < 1 ? null : { ...now, departure: now.departure + step };
    case 'OTHER_DAYS':
      return null;
    default:
      return kind satisfies never;
  }
};

/** What was offered for stays, and what guests said. */
export const offerRecords = function* (random: Random, stays: readonly Stay[], today: number): Generator<DemoRecord> {
  for (const stay of stays) {
    const { guest, arrival, nights, status, property, group } = stay;
    const isOver = status === 'CHECKED_OUT' && arrival >= today - DAYS_BACK;
    const isComing = (status === 'CONFIRMED' && arrival <= today + DAYS_AHEAD) || status === 'IN_HOUSE';
    if (guest === null || group !== null || !(isOver || isComing) || !chance(random, OFFERED_SHARE)) continue;
    const answer: OfferStatus = isComing && chance(random, 0.6) ? 'OFFERED' : pickWeighted(random, ANSWERS);
    const kind = pick(random, ['UPGRADE', 'UPGRADE', 'LONGER', 'RATE_PLAN'] as const);
    const other = otherSide(stay, kind, answer === 'ACCEPTED' ? -1 : 1);
    if (other === null) continue;
    const is: Side = { roomType: stay.bookedType, plan: stay.plan, departure: departureOf(stay), rate: stay.rate };
    const [before, after] = answer === 'ACCEPTED' ? [other, is] : [is, other];
    const terms = { before: termsOf(stay, before), after: termsOf(stay, after) };
    const offeredOn = Math.max(stay.bookedOn, Math.min(today, arrival) - 1 - below(random, 3));
    const hour = 9 + below(random, 10);
    const reasons: OfferReason[] = [{ code: 'ROOMS_LEFT', rooms: 2 + below(random, 6) }];
    const key = `${stay.id}:${offerKey(kind, terms.after)}`;
    const isAnswered = answer === 'ACCEPTED' || answer === 'DECLINED';
    const isAboutDays = kind === 'LONGER';
    yield {
      id: idOf('stayOffer', key),
      name: offerName(
        {
          kind,
          roomType: after.roomType.name,
          ratePlan: after.plan.name,
          arrivalOn: terms.after.arrivalOn,
          departureOn: terms.after.departureOn,
        },
        'en',
      ),
      key,
      stayId: stay.id,
      propertyId: property.id,
      kind,
      status: answer,
      difference: euros(after.rate * (after.departure - arrival) - before.rate * (before.departure - arrival)),
      rate: euros(after.rate),
      roomTypeId: kind === 'UPGRADE' ? after.roomType.id : null,
      ratePlanId: kind === 'RATE_PLAN' ? after.plan.id : null,
      arrivalOn: isAboutDays ? terms.after.arrivalOn : null,
      departureOn: isAboutDays ? terms.after.departureOn : null,
      fit: fitOf(reasons),
      reasons,
      terms,
      party: partyOf(stay.adults, stay.children),
      marketSegment: stay.segment,
      offeredAt: instantOn(offeredOn, hour),
      answeredAt: isAnswered ? instantOn(Math.min(today, offeredOn + Math.min(1, nights)), hour) : null,
      guestAgreed:
        answer === 'ACCEPTED' ? pick(random, ['AT_DESK', 'AT_DESK', 'BY_PHONE', 'IN_WRITING'] as const) : null,
      approvedBy: answer === 'ACCEPTED' ? 'Reception desk' : '',
    };
  }
};
