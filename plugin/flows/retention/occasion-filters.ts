import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '../../domain/calendar-dates.ts';
import { festivalsBetween } from '../../domain/retention/plays/festivals.ts';
import { occasionDays, type Days } from '../../domain/retention/plays/occasions.ts';
import type { Play, PlayKind } from '../../domain/retention/plays/play.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import type { OccasionFilters } from '../../host/plays.ts';

/** Nobody is older, and no house remembers a first stay that was longer ago. */
const OLDEST_YEARS = 110;

/** The days of all earlier years on which something returns between two days; 29 February returns on the 28th. */
const daysThatReturn = ({ from, to }: Days): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const date = fromDayNumber(day);
    const monthsAndDays = [date.slice(5), ...(date.slice(5) === '02-28' ? ['02-29'] : [])];
    for (let ago = 1; ago <= OLDEST_YEARS; ago += 1)
      for (const monthAndDay of monthsAndDays)
        days.push(`${Number(date.slice(0, 4)) - ago}-${monthAndDay}` as CalendarDate);
  }
  return days.filter((day) => Number.isFinite(Date.parse(day)) && fromDayNumber(dayNumber(day)) === day);
};

/** The host takes one operator for each field, so what lies between two days is asked in two parts. */
const between = <Field extends string>(field: Field, { from, to }: Days) => [
  { [field]: { gte: from } } as Record<Field, { gte: CalendarDate }>,
  { [field]: { lte: to } } as Record<Field, { lte: CalendarDate }>,
];

/** The same of an instant, in whole days of UTC. */
const instantBetween = <Field extends string>(field: Field, { from, to }: Days) => [
  { [field]: { gte: `${from}T00:00:00.000Z` } } as Record<Field, { gte: string }>,
  { [field]: { lt: `${addDays(to, 1)}T00:00:00.000Z` } } as Record<Field, { lt: string }>,
];

const stayFilter = ({ kind, timingDays }: Play, days: Days) => {
  const status = (...statuses: StayStatus[]) => ({ in: statuses });
  switch (kind) {
    case 'PRE_ARRIVAL':
      return { status: status('CONFIRMED', 'TENTATIVE'), and: between('arrivalOn', days) };
    case 'IN_STAY':
      return { status: status('IN_HOUSE'), and: between('arrivalOn', days) };
    case 'POST_STAY_SURVEY': {
      const due: Days = { from: addDays(days.from, timingDays), to: addDays(days.to, timingDays) };
      return {
        status: status('CHECKED_OUT'),
        or: [
          { and: instantBetween('surveyDueAt', due) },
          { and: [{ surveyDueAt: { is: 'NULL' as const } }, ...between('departureOn', days)] },
        ],
      };
    }
    case 'THANK_YOU':
    case 'FIRST_STAY':
    case 'MILESTONE':
      return { status: status('CHECKED_OUT'), and: between('departureOn', days) };
    case 'OTA_WIN_BACK':
      return { status: status('CHECKED_OUT'), channel: { in: ['OTA' as const] }, and: between('departureOn', days) };
    case 'CANCELLATION_RECOVERY':
      return { status: status('CANCELLED'), and: instantBetween('cancelledAt', days) };
    default:
      return null;
  }
};

const guestFilter = (play: Play, days: Days) => {
  switch (play.kind) {
    case 'BIRTHDAY':
      return { guestBirthday: { in: daysThatReturn(days) } };
    case 'ANNIVERSARY':
      return { guestFirstStayOn: { in: daysThatReturn(days) } };
    case 'FESTIVAL':
      return festivalsBetween(play.festivals, days.from, days.to).length === 0
        ? null
        : {
            guestLifecycle: play.lifecycles.length > 0 ? { in: [...play.lifecycles] } : { is: 'NOT_NULL' as const },
            ...(play.segments.length > 0 ? { guestSegment: { in: [...play.segments] } } : {}),
          };
    case 'WIN_BACK':
      return play.lifecycles.length === 0
        ? null
        : { guestLifecycle: { in: [...play.lifecycles] }, and: between('guestLifecycleSince', days) };
    default:
      return null;
  }
};

const membershipFilter = (kind: PlayKind, days: Days) =>
  kind === 'TIER_UP' ? { and: between('tierSince', days), tierRank: { gt: 0 } } : null;

/** The records that are an occasion of some play on the days looked at; null where no play asks for any of a kind. */
export const occasionFilters = (plays: readonly Play[], today: CalendarDate): OccasionFilters => {
  const active = plays.filter(({ active: isActive }) => isActive);
  const asked = <Filter>(filterOf: (play: Play, days: Days) => Filter | null): Filter[] =>
    active.flatMap((play) => filterOf(play, occasionDays(play, today)) ?? []);
  const stays = asked(stayFilter);
  const guests = asked(guestFilter);
  const memberships = asked(({ kind }, days) => membershipFilter(kind, days));
  const cases = asked(({ kind }, days) =>
    kind === 'SERVICE_RECOVERY' ? { and: instantBetween('resolvedAt', days) } : null,
  );
  return {
    stays:
      stays.length === 0
        ? null
        : { and: [{ guestId: { is: 'NOT_NULL' } }, { toCorrect: { eq: false } }, { or: stays }] },
    guests: guests.length === 0 ? null : { or: guests },
    memberships:
      memberships.length === 0
        ? null
        : { and: [{ personId: { is: 'NOT_NULL' } }, { status: { eq: 'ACTIVE' } }, { or: memberships }] },
    cases:
      cases.length === 0
        ? null
        : { and: [{ personId: { is: 'NOT_NULL' } }, { status: { in: ['RESOLVED', 'CLOSED'] } }, { or: cases }] },
  };
};
