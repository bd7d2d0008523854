import { addDays, anniversaryIn, type CalendarDate } from '../../calendar-dates.ts';
import type { StayStatus } from '../../stays/status.ts';
import type { LifecycleState } from '../lifecycle.ts';
import { festivalsBetween } from './festivals.ts';
import type { Play, PlayKind } from './play.ts';

/**
 * Why a play turns to a guest, and when: `on` is the day of the touch, `name` names the occasion for good, so that it is
 * met once: a booking, a year's birthday, a last stay that lies too far back.
 */
export type Occasion = { playId: string; guestId: string; on: CalendarDate; name: string; stayId: string | null };

/** A stay that may be an occasion. `cancelledOn` is the day on which it was cancelled, `surveyDueOn` that on which its survey is due by the property. */
export type OccasionStay = {
  id: string;
  guestId: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  surveyDueOn: CalendarDate | null;
  channel: string | null;
};

/** A guest whose own dates may be occasions. `completedStays` are those that were checked out. */
export type OccasionGuest = {
  id: string;
  birthday: CalendarDate | null;
  firstStayOn: CalendarDate | null;
  lastStayOn: CalendarDate | null;
  lifecycle: LifecycleState | null;
  lifecycleSince: CalendarDate | null;
};

/** A membership whose dates may be occasions. `reached`: the tier was reached, not fallen to. */
export type OccasionMembership = {
  guestId: string;
  tier: string;
  tierRank: number;
  reached: boolean;
  tierSince: CalendarDate | null;
};

/** A service case that was settled. */
export type OccasionCase = { id: string; guestId: string; resolvedOn: CalendarDate };

/** What may be an occasion on the days looked at, as the host was asked for it. */
export type OccasionSources = {
  stays: readonly OccasionStay[];
  guests: readonly OccasionGuest[];
  memberships: readonly OccasionMembership[];
  cases: readonly OccasionCase[];
};
export const NO_OCCASIONS: OccasionSources = { stays: [], guests: [], memberships: [], cases: [] };

/** The days of touches that are looked at for a play: from the one that would go stale tomorrow until today. */
export type Days = { from: CalendarDate; to: CalendarDate };
export const daysOf = ({ staleAfterDays }: Pick<Play, 'staleAfterDays'>, today: CalendarDate): Days => ({
  from: addDays(today, -Math.max(0, staleAfterDays)),
  to: today,
});

/** The days of the occasion itself behind the days of its touches. */
export const occasionDays = (play: Play, today: CalendarDate): Days => {
  const { from, to } = daysOf(play, today);
  return { from: addDays(from, -play.timingDays), to: addDays(to, -play.timingDays) };
};

/** Completed stays that are worth a word, counted with the one that has just ended. */
export const MILESTONES: readonly number[] = [5, 10, 25, 50, 100];

const EXPECTED: readonly StayStatus[] = ['CONFIRMED', 'TENTATIVE'];

/** The day of a stay that a play counts from; null where the stay is no occasion for it. */
const dayOfStay = ({ kind, timingDays }: Play, stay: OccasionStay): CalendarDate | null => {
  const { status, arrivalOn, departureOn, cancelledOn, surveyDueOn, channel } = stay;
  switch (kind) {
    case 'PRE_ARRIVAL':
      return EXPECTED.includes(status) ? arrivalOn : null;
    case 'IN_STAY':
      return status === 'IN_HOUSE' ? arrivalOn : null;
    case 'POST_STAY_SURVEY':
      // The property has set when; the days of the play hold where nobody was checked out at the desk.
      return status !== 'CHECKED_OUT' ? null : surveyDueOn === null ? departureOn : addDays(surveyDueOn, -timingDays);
    case 'THANK_YOU':
    case 'FIRST_STAY':
    case 'MILESTONE':
      return status === 'CHECKED_OUT' ? departureOn : null;
    case 'OTA_WIN_BACK':
      return status === 'CHECKED_OUT' && channel === 'OTA' ? departureOn : null;
    case 'CANCELLATION_RECOVERY':
      return status === 'CANCELLED' ? cancelledOn : null;
    case 'BIRTHDAY':
    case 'ANNIVERSARY':
    case 'FESTIVAL':
    case 'WIN_BACK':
    case 'TIER_UP':
    case 'TIER_AT_RISK':
    case 'POINTS_EXPIRING':
    case 'SERVICE_RECOVERY':
      return null;
    default:
      return kind satisfies never;
  }
};

const yearsOf = ({ from, to }: Days): number[] => [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];

type Dated = { guestId: string; on: CalendarDate; name: string; stayId?: string };

/** Returns of a date in the years of some days; one born on 29 February has a birthday every year. */
const returnsOf = (date: CalendarDate | null, days: Days): { on: CalendarDate; year: number }[] =>
  date === null
    ? []
    : yearsOf(days).flatMap((year) =>
        year > Number(date.slice(0, 4)) ? [{ on: anniversaryIn(date, year), year }] : [],
      );

const ofGuests = (play: Play, guests: readonly OccasionGuest[], days: Days): Dated[] => {
  switch (play.kind) {
    case 'BIRTHDAY':
      return guests.flatMap(({ id, birthday }) =>
        returnsOf(birthday, days).map(({ on, year }) => ({ guestId: id, on, name: `birthday ${year}` })),
      );
    case 'ANNIVERSARY':
      return guests.flatMap(({ id, firstStayOn }) =>
        returnsOf(firstStayOn, days).map(({ on, year }) => ({ guestId: id, on, name: `anniversary ${year}` })),
      );
    case 'FESTIVAL': {
      const festivals = festivalsBetween(play.festivals, days.from, days.to);
      return guests.flatMap(({ id }) =>
        festivals.map(({ festival, on }) => ({ guestId: id, on, name: `${festival} ${on.slice(0, 4)}` })),
      );
    }
    case 'WIN_BACK':
      return guests.flatMap(({ id, lifecycle, lifecycleSince, lastStayOn }) =>
        lifecycle !== null && play.lifecycles.includes(lifecycle) && lifecycleSince !== null && lastStayOn !== null
          ? [{ guestId: id, on: lifecycleSince, name: `${lifecycle} since stay of ${lastStayOn}` }]
          : [],
      );
    case 'PRE_ARRIVAL':
    case 'IN_STAY':
    case 'POST_STAY_SURVEY':
    case 'THANK_YOU':
    case 'FIRST_STAY':
    case 'MILESTONE':
    case 'OTA_WIN_BACK':
    case 'CANCELLATION_RECOVERY':
    case 'TIER_UP':
    case 'TIER_AT_RISK':
    case 'POINTS_EXPIRING':
    case 'SERVICE_RECOVERY':
      return [];
    default:
      return play.kind satisfies never;
  }
};

/**
 * Tiers that were reached, as occasions. Of points that expire and tiers that end members are told by the review of
 * loyalty, which takes a notice back when a stay has come between.
 */
export const ofMemberships = (kind: PlayKind, memberships: readonly OccasionMembership[]): Dated[] =>
  kind !== 'TIER_UP'
    ? []
    : memberships.flatMap(({ guestId, tier, tierRank, reached, tierSince }) =>
        tierSince !== null && tierRank > 0 && reached ? [{ guestId, on: tierSince, name: `${tier} ${tierSince}` }] : [],
      );

/** The occasions of a play whose touches fall on the days looked at. */
export const occasionsOf = (play: Play, sources: OccasionSources, today: CalendarDate): Occasion[] => {
  if (!play.active) return [];
  const days = occasionDays(play, today);
  const dated: Dated[] = [
    ...sources.stays.flatMap((stay): Dated[] => {
      const on = dayOfStay(play, stay);
      return on === null ? [] : [{ guestId: stay.guestId, on, name: `stay ${stay.id}`, stayId: stay.id }];
    }),
    ...ofGuests(play, sources.guests, days),
    ...ofMemberships(play.kind, sources.memberships),
    ...(play.kind === 'SERVICE_RECOVERY'
      ? sources.cases.map(({ id, guestId, resolvedOn }) => ({ guestId, on: resolvedOn, name: `case ${id}` }))
      : []),
  ];
  return dated
    .filter(({ on }) => on >= days.from && on <= days.to)
    .map(({ guestId, on, name, stayId }) => ({
      playId: play.id,
      guestId,
      on: addDays(on, play.timingDays),
      name,
      stayId: stayId ?? null,
    }));
};
