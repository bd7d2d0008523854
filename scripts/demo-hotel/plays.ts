import { daysBetween, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { KeptModel } from '../../plugin/domain/retention/guest-score.ts';
import { guestScorer } from '../../plugin/domain/retention/guest-score.ts';
import { attribute } from '../../plugin/domain/retention/plays/attribution.ts';
import { DEFAULT_PLAYS } from '../../plugin/domain/retention/plays/defaults.ts';
import type { OccasionSources } from '../../plugin/domain/retention/plays/occasions.ts';
import {
  planTouches,
  type Consent,
  type GuestForPlays,
  type PlannedTouch,
} from '../../plugin/domain/retention/plays/plan.ts';
import type { Play } from '../../plugin/domain/retention/plays/play.ts';
import { noticesOf, toldOn, type Notice } from '../../plugin/domain/loyalty/notices.ts';
import { PLAY_KINDS } from '../../plugin/flows/loyalty/notices.ts';
import { touchWrite } from '../../plugin/flows/retention/planning.ts';
import { resultFields, resultOf } from '../../plugin/flows/retention/proof.ts';
import { defaultPlayWrites, playIdOf } from '../../plugin/flows/retention/seed-plays.ts';
import type { TouchCount } from '../../plugin/host/plays.ts';
import { micros } from '../../plugin/domain/money.ts';
import { LOYALTY_NOTICE_WORDS } from '../../plugin/words/loyalty-notices.ts';
import { inWords } from '../../plugin/words/words.ts';
import { departureOf, totalOf, type Guest, type Stay } from './business.ts';
import { RUNNING_CAMPAIGN } from './campaigns.ts';
import { idOf } from './ids.ts';
import { consentRecords } from './identities.ts';
import { tierNames, type Membership } from './loyalty.ts';
import { staysOf } from './people.ts';
import type { ServiceCase } from './service.ts';
import { CURRENCY, euros, instantOn, type DemoRecord } from './table.ts';

/** Touches are kept of so many days. */
const PAST_DAYS = 90;

const NAMES = new Map(defaultPlayWrites().map(({ code, name }) => [code, name ?? '']));
const COST_OF_A_MAIL = 0.05;
const COST_OF_A_CALL = 6;
const costOf = (channel: Play['channel']): number => (channel === 'PHONE' ? COST_OF_A_CALL : COST_OF_A_MAIL);

/** The plays that the app brings; all are on, and look back as far as touches are kept. */
const PLAYS: Play[] = Object.entries(DEFAULT_PLAYS).map(([code, play]) => ({
  ...play,
  id: playIdOf(code),
  code,
  active: true,
  hasRate: play.offers.includes('RATE'),
  hasReward: play.offers.includes('REWARD'),
  staleAfterDays: PAST_DAYS,
}));
const PLAY_BY_ID = new Map(PLAYS.map((play) => [play.id, play]));

const isOpen = ({ status }: ServiceCase): boolean => status !== 'RESOLVED' && status !== 'CLOSED';

/** What happened to guests in the days that touches are kept of. */
export type Business = {
  guests: readonly Guest[];
  memberships: readonly Membership[];
  cases: Map<Guest, ServiceCase[]>;
  model: KeptModel;
  today: number;
};

type MadeTouch = { planned: PlannedTouch; guest: Guest; status: string; sentAt: string | null; brought: Stay | null };

const consentsOf = (guests: readonly Guest[], today: number): Map<string, Consent[]> => {
  const consents = new Map<string, Map<string, Consent>>();
  // A guest's later word comes after the earlier ones.
  for (const { personId, channel, purpose, state } of consentRecords(guests, today)) {
    const own = consents.get(String(personId)) ?? new Map<string, Consent>();
    own.set(`${String(channel)} ${String(purpose)}`, { channel, purpose, state } as Consent);
    consents.set(String(personId), own);
  }
  return new Map([...consents].map(([id, own]) => [id, [...own.values()]]));
};

const dateOrNull = (day: number | null): CalendarDate | null => (day === null ? null : fromDayNumber(day));

const sourcesOf = (
  { guests, memberships, cases, today }: Business,
  stateOf: (guest: Guest) => ReturnType<ReturnType<typeof guestScorer>>,
): OccasionSources => ({
  stays: guests.flatMap(({ id, stays }) =>
    stays
      .filter((stay) => departureOf(stay) >= today - 2 * PAST_DAYS)
      .map((stay) => ({
        id: stay.id,
        guestId: id,
        status: stay.status,
        arrivalOn: fromDayNumber(stay.arrival),
        departureOn: fromDayNumber(departureOf(stay)),
        cancelledOn: dateOrNull(stay.cancelledOn),
        surveyDueOn: null,
        channel: stay.channel,
      })),
  ),
  guests: guests.map((guest) => {
    const completed = guest.stays.filter(({ status }) => status === 'CHECKED_OUT');
    const { lifecycle, lifecycleSince } = stateOf(guest);
    return {
      id: guest.id,
      birthday: guest.birthday as CalendarDate | null,
      firstStayOn: dateOrNull(completed[0]?.arrival ?? null),
      lastStayOn: completed.length === 0 ? null : fromDayNumber(Math.max(...completed.map(departureOf))),
      lifecycle,
      lifecycleSince,
    };
  }),
  memberships: memberships.map(({ guest, account }) => ({
    guestId: guest.id,
    tier: account.tier,
    tierRank: account.rank,
    reached: account.grounds.some(({ code }) => code === 'TIER_REACHED' || code === 'TIER_RENEWED'),
    tierSince: account.tierSince,
  })),
  cases: [...cases].flatMap(([guest, own]) =>
    own.flatMap((one) =>
      isOpen(one) || one.resolvedOn === null
        ? []
        : [{ id: idOf('serviceCase', one.number), guestId: guest.id, resolvedOn: fromDayNumber(one.resolvedOn) }],
    ),
  ),
});

const guestFor = (
  guest: Guest,
  { cases, today }: Business,
  { segment, lifecycle }: ReturnType<ReturnType<typeof guestScorer>>,
  consents: readonly Consent[],
  isMember: boolean,
): GuestForPlays => {
  const completed = guest.stays.filter(({ status }) => status === 'CHECKED_OUT');
  const total = (of: (stay: Stay) => number): number => completed.reduce((sum, stay) => sum + of(stay), 0);
  const last = completed.length === 0 ? null : Math.max(...completed.map(departureOf));
  const next = guest.stays.filter(({ arrival, status }) => arrival >= today && status === 'CONFIRMED');
  const revenue = total(totalOf);
  return {
    id: guest.id,
    segment,
    lifecycle,
    facts: {
      stays: completed.length,
      nights: total(({ nights }) => nights),
      revenue,
      returnProbability: null,
      lifetimeValue: null,
      cancellations: 0,
      noShows: 0,
      nps: null,
      daysSinceLastStay: last === null ? null : daysBetween(fromDayNumber(last), fromDayNumber(today)),
      age: null,
      language: [guest.language],
      nationality: [guest.culture.nationality],
      tag: guest.tags,
      rfmGroup: [],
      bookedThrough: [],
      tier: [],
    },
    offerFacts: {
      segment,
      meanNights: completed.length === 0 ? null : total(({ nights }) => nights) / completed.length,
      foodShare: revenue === 0 ? null : total(({ food }) => food) / revenue,
      hasMembership: isMember,
    },
    consents,
    hasEmail: true,
    hasPhone: true,
    isMasked: guest.hasMaskedEmail,
    doNotContact: false,
    doNotRent: guest.doNotRent,
    isInHouse: guest.stays.some(({ status }) => status === 'IN_HOUSE'),
    hasOpenCase: (cases.get(guest) ?? []).some(isOpen),
    nextArrivalOn: next.length === 0 ? null : fromDayNumber(Math.min(...next.map(({ arrival }) => arrival))),
    lastStayOn: dateOrNull(last),
    completedStays: completed.length,
    touches: [],
  };
};

const SELLING: ReadonlySet<string> = new Set(
  PLAYS.filter(({ isTransactional }) => !isTransactional).map(({ id }) => id),
);

/** How far a touch has come: a letter is sent the day after it was drafted, a call is answered within days. */
const statusOf = ({ suppressed, play, plannedFor }: PlannedTouch, today: number): string => {
  if (suppressed !== null) return 'SUPPRESSED';
  const age = daysBetween(plannedFor, fromDayNumber(today));
  if (age <= 0) return 'PLANNED';
  if (play.channel === 'PHONE') return age < 4 ? 'TASK_CREATED' : 'RESPONDED';
  return age < 2 ? 'DRAFTED' : 'SENT';
};

/** The touches of the last months, as the app plans them, with what staff made of them and what they brought. */
export const touchesOf = (business: Business): MadeTouch[] => {
  const { guests, memberships, model, today } = business;
  const score = guestScorer(model, fromDayNumber(today));
  const states = new Map(guests.map((guest) => [guest, score(staysOf(guest))]));
  const members = new Set(memberships.map(({ guest }) => guest));
  const consents = consentsOf(guests, today);
  const byId = new Map(guests.map((guest) => [guest.id, guest]));
  const planned = planTouches(
    PLAYS,
    sourcesOf(business, (guest) => states.get(guest)!),
    guests.map((guest) =>
      guestFor(guest, business, states.get(guest)!, consents.get(guest.id) ?? [], members.has(guest)),
    ),
    fromDayNumber(today),
  );
  const touches = planned.map((touch): MadeTouch => {
    const status = statusOf(touch, today);
    return {
      planned: touch,
      guest: byId.get(touch.guestId)!,
      status,
      sentAt: status === 'SENT' || status === 'RESPONDED' ? `${touch.plannedFor}T09:00:00.000Z` : null,
      brought: null,
    };
  });
  const selling = touches.filter(
    ({ planned: { play, isHoldout }, status }) => SELLING.has(play.id) && (status !== 'SUPPRESSED' || isHoldout),
  );
  const followed = new Set(selling.map(({ guest }) => guest));
  const stays = [...followed].flatMap((guest) =>
    guest.stays.filter(
      ({ bookedOn, status }) => bookedOn >= today - PAST_DAYS && status !== 'CANCELLED' && status !== 'NO_SHOW',
    ),
  );
  const stayById = new Map(stays.map((stay) => [stay.id, stay]));
  for (const { touchId, stayId } of attribute(
    stays.map((stay) => ({ stayId: stay.id, guestId: stay.guest!.id, bookedAt: instantOn(stay.bookedOn, 10) })),
    selling.map(({ planned: { guestId, plannedFor, play }, sentAt }, index) => ({
      id: String(index),
      guestId,
      plannedFor,
      at: sentAt,
      attributionDays: play.attributionDays,
      attributedStayId: null,
    })),
  )) {
    selling[Number(touchId)]!.brought = stayById.get(stayId)!;
    selling[Number(touchId)]!.status = 'BOOKED';
  }
  return touches;
};

type MadeNotice = {
  notice: Notice;
  member: Membership;
  playId: string;
  plannedFor: CalendarDate;
  status: string;
  sentAt: string | null;
};

/** The touches about points and tiers that end soon, as the app plans them; those whose day has come were sent. */
export const noticesMade = (memberships: readonly Membership[], today: number): MadeNotice[] => {
  const asOf = fromDayNumber(today);
  return memberships.flatMap((member): MadeNotice[] => {
    const { id, account, isSuspended } = member;
    const { points = 0, on = null } = account.balance.nextExpiry ?? {};
    const noticed = {
      pointsExpiringNext: points,
      pointsExpireOn: on,
      tierRank: account.rank,
      tierUntil: account.tierUntil,
    };
    return (isSuspended ? [] : noticesOf(id, noticed, asOf)).map((notice) => {
      const plannedFor = toldOn(notice.kind, notice.on);
      const isSent = plannedFor < asOf;
      return {
        notice,
        member,
        playId: playIdOf(PLAY_KINDS[notice.kind]),
        plannedFor,
        status: isSent ? 'SENT' : 'PLANNED',
        sentAt: isSent ? `${plannedFor}T09:00:00.000Z` : null,
      };
    });
  });
};

export const noticeRecords = function* (made: readonly MadeNotice[]): Generator<DemoRecord> {
  for (const { notice, member, playId, plannedFor, status, sentAt } of made) {
    const { kind, key, on } = notice;
    const { guest, account } = member;
    const name = `${guest.firstName} ${guest.lastName}`;
    yield {
      id: idOf('retentionTouch', key),
      key,
      name: inWords(
        LOYALTY_NOTICE_WORDS,
        kind === 'POINTS_EXPIRE'
          ? { code: kind, guest: name, points: account.balance.nextExpiry?.points ?? 0, on }
          : { code: kind, guest: name, tier: tierNames.get(account.tier) ?? '', on },
        'en',
      ),
      personId: guest.id,
      playId,
      occasion: `${kind}:${on}`,
      plannedFor,
      status,
      subject: sentAt === null ? '' : (NAMES.get(PLAY_KINDS[kind]) ?? ''),
      body: sentAt === null ? '' : `Dear ${guest.firstName}`,
      sentAt,
    };
  }
};

/** The touches as the app's own count of them would be. */
const countsOf = (touches: readonly MadeTouch[], notices: readonly MadeNotice[]): TouchCount[] => [
  ...notices.map(({ playId, status, sentAt, plannedFor }) => ({
    playId,
    status,
    isHoldout: false,
    wasSent: sentAt !== null,
    currencyCode: null,
    touches: 1,
    revenue: micros(0),
    plannedFor,
  })),
  ...touches
    .filter(({ status, planned }) => status !== 'SUPPRESSED' || planned.isHoldout)
    .map(({ planned: { play, isHoldout, plannedFor }, status, sentAt, brought }) => ({
      playId: play.id,
      status,
      isHoldout,
      wasSent: sentAt !== null,
      currencyCode: brought === null ? null : CURRENCY,
      touches: 1,
      revenue: micros(brought === null ? 0 : totalOf(brought)),
      plannedFor,
    })),
];

export const playRecords = (
  planIds: Map<string, string>,
  rewardId: string,
  { touches, notices }: { touches: readonly MadeTouch[]; notices: readonly MadeNotice[] },
  today: number,
): DemoRecord[] => {
  const counts = countsOf(touches, notices);
  const byPlay = Map.groupBy(counts, ({ playId }) => playId);
  return defaultPlayWrites().map((record) => {
    const play = PLAY_BY_ID.get(playIdOf(record.code))!;
    const costPerTouch = euros(costOf(play.channel));
    const result = resultOf({ ...play, costPerTouch }, byPlay.get(play.id) ?? [], fromDayNumber(today));
    return {
      ...record,
      id: play.id,
      ...(record.code === 'WIN_BACK' ? { audience: [{ measure: 'noShows', atMost: 2 }] } : {}),
      active: true,
      costPerTouch,
      ...(play.hasRate ? { offerRatePlanId: planIds.get('ADV') } : {}),
      ...(play.hasReward ? { offerRewardId: rewardId } : {}),
      ...resultFields(result),
    };
  });
};

export const touchRecords = function* (touches: readonly MadeTouch[], today: number): Generator<DemoRecord> {
  for (const { planned, guest, status, sentAt, brought } of touches) {
    const names = {
      name: NAMES.get(planned.play.code) ?? '',
      guest: `${guest.firstName} ${guest.lastName}`,
      timeZone: 'UTC',
      language: 'en' as const,
    };
    const write = touchWrite(planned, names, new Date(`${fromDayNumber(today)}T12:00:00.000Z`));
    const wasWritten = sentAt !== null || status === 'DRAFTED';
    const isOfCampaign =
      planned.play.code === RUNNING_CAMPAIGN.play && planned.plannedFor >= fromDayNumber(today - RUNNING_CAMPAIGN.days);
    yield {
      ...write,
      ...(isOfCampaign ? { campaignId: RUNNING_CAMPAIGN.id } : {}),
      id: String(write.id),
      status,
      subject: wasWritten ? (NAMES.get(planned.play.code) ?? '') : '',
      body: wasWritten ? `Dear ${guest.firstName}` : '',
      sentAt,
      respondedAt: status === 'RESPONDED' ? `${planned.plannedFor}T17:00:00.000Z` : null,
      ...(brought === null ? {} : { attributedStayId: brought.id, attributedRevenue: euros(totalOf(brought)) }),
    };
  }
};
