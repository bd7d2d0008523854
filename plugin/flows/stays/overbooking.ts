import { v5 } from 'uuid';
import * as z from 'zod';
import { addDays, calendarDate, daysBetween, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import { sumMicros } from '../../domain/money.ts';
import { houseCosts } from '../../domain/overbooking/costs.ts';
import { levelsAhead, type NightLevel, type StayAhead } from '../../domain/overbooking/levels.ts';
import { withBookings, type BookingTraits, type PastBooking } from '../../domain/overbooking/show-up.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import { propertiesOfDay } from '../../host/day.ts';
import type { Host } from '../../host/client.ts';
import {
  houseToReview,
  keepLevels,
  keepShowUp,
  staysToCount,
  type HouseToReview,
  type StayToCount,
} from '../../host/overbooking.ts';
import { createTasks } from '../../host/tasks.ts';
import { sayOversold } from '../../words/overbooking.ts';
import { languageOfProperty } from '../../words/language.ts';
import { stepped, type Clock, type Step } from '../runs/run.ts';

/** So far back a property's own past is counted when it is counted for the first time. */
const HISTORY_DAYS = 400;
/** Days of arrivals that one step counts, a thousand stays of a large house. */
const DAYS_A_STEP = 14;
/** A booking counts half after so many days (`npm run bench -- overbooking` chooses among such figures). */
const HALF_LIFE_DAYS = 180;
/** Nights for which levels are kept. */
const NIGHTS_AHEAD = 60;
/** Nights ahead of which staff are told that they are oversold. */
const TOLD_NIGHTS = 21;

const NAMESPACE = '9d1f6f0c-8a39-4a7b-8c62-2f0d4b1f6f11';

const cursor = z.object({ waiting: z.array(z.string()).nullable() });
type Cursor = z.infer<typeof cursor>;

const dayOf = (instant: string | null, timeZone: string): CalendarDate | null =>
  instant === null ? null : (todayAt(timeZone, new Date(instant))[0] ?? null);

const traitsOf = (
  { arrivalOn, bookedAt, channel, marketSegment, ratePlan }: StayToCount & { arrivalOn: CalendarDate },
  timeZone: string,
): BookingTraits => ({
  leadDays: Math.max(0, daysBetween(dayOf(bookedAt, timeZone) ?? arrivalOn, arrivalOn)),
  channel,
  segment: marketSegment,
  rate: ratePlan?.code ?? '',
});

/** What became of a stay whose day of arrival is over; null where it says nothing of showing up. */
const pastOf = (stay: StayToCount, until: CalendarDate, timeZone: string): PastBooking | null => {
  const { arrivalOn, status } = stay;
  if (arrivalOn === null) return null;
  const known = { ...traitsOf({ ...stay, arrivalOn }, timeZone), daysAgo: daysBetween(arrivalOn, until) };
  switch (status) {
    case 'IN_HOUSE':
    case 'CHECKED_OUT':
    case 'RELOCATED':
      return { ...known, outcome: { kind: 'SHOWED_UP' } };
    case 'NO_SHOW':
      return { ...known, outcome: { kind: 'NO_SHOW' } };
    case 'CANCELLED': {
      const on = dayOf(stay.cancelledAt, timeZone);
      return on === null
        ? null
        : { ...known, outcome: { kind: 'CANCELLED', daysBefore: Math.max(0, daysBetween(on, arrivalOn)) } };
    }
    case 'INQUIRY':
    case 'TENTATIVE':
    case 'WAITLISTED':
    case 'CONFIRMED':
      return null;
    default:
      return status satisfies never;
  }
};

/** Counts the next days of a property's past; true where it is counted up to yesterday. What was counted is kept with the day. */
const countOn = async (host: Host, house: HouseToReview, today: CalendarDate): Promise<boolean> => {
  const yesterday = addDays(today, -1);
  const before = house.showUpModel ?? { countedTo: addDays(yesterday, -HISTORY_DAYS), model: { groups: {} } };
  const left = daysBetween(before.countedTo, yesterday);
  if (left <= 0) return true;
  const days = Math.min(DAYS_A_STEP, left);
  const countedTo = addDays(before.countedTo, days);
  const stays = await staysToCount(host, {
    propertyId: { eq: house.id },
    toCorrect: { eq: false },
    and: [{ arrivalOn: { gt: before.countedTo } }, { arrivalOn: { lte: countedTo } }],
    status: { in: ['IN_HOUSE', 'CHECKED_OUT', 'RELOCATED', 'NO_SHOW', 'CANCELLED'] },
  });
  const model = withBookings(
    before.model,
    stays.flatMap((stay) => pastOf(stay, countedTo, house.timeZone) ?? []),
    { days, halfLifeDays: HALF_LIFE_DAYS },
  );
  await keepShowUp(host, house.id, { countedTo, model });
  return days === left;
};

const aheadOf = (stay: StayToCount, timeZone: string): StayAhead[] => {
  const { arrivalOn, departureOn, status, groupId } = stay;
  return arrivalOn === null || departureOn === null
    ? []
    : [
        {
          ...traitsOf({ ...stay, arrivalOn }, timeZone),
          arrivalOn,
          departureOn,
          isInHouse: status === 'IN_HOUSE',
          block: groupId,
        },
      ];
};

/** Reviews the levels of the nights ahead, keeps them, and tells of nights that are sold beyond them. */
const review = async (host: Host, house: HouseToReview, today: CalendarDate, now: Date): Promise<NightLevel[]> => {
  const stays = await staysToCount(host, {
    propertyId: { eq: house.id },
    toCorrect: { eq: false },
    arrivalOn: { lt: addDays(today, NIGHTS_AHEAD) },
    departureOn: { gt: today },
    or: [
      { status: { in: ['CONFIRMED', 'IN_HOUSE'] } },
      { status: { eq: 'TENTATIVE' }, or: [{ heldUntil: { is: 'NULL' } }, { heldUntil: { gte: today } }] },
    ],
  });
  const costs = houseCosts(house, house.types);
  const nights = levelsAhead(
    stays.flatMap((stay) => aheadOf(stay, house.timeZone)),
    house.showUpModel?.model ?? { groups: {} },
    {
      today,
      nights: NIGHTS_AHEAD,
      capacity: house.rooms - house.outOfOrder,
      costs: {
        walk: sumMicros([costs.walkRoom, costs.transport, costs.emptyRoom]),
        emptyRoom: costs.emptyRoom,
        currencyCode: costs.currencyCode,
      },
      limitPercent: house.overbookingLimitPercent,
    },
  );
  await keepLevels(host, house.id, {
    madeOn: today,
    days: Object.fromEntries(
      nights.map(({ on, level, expected, onBooks }) => [
        on,
        { level, expected: Math.round(expected * 10) / 10, onBooks },
      ]),
    ),
  });
  const oversold = nights.slice(0, TOLD_NIGHTS).filter(({ onBooks, level }) => onBooks > level);
  if (oversold.length > 0)
    await createTasks(
      host,
      oversold.map((night) => ({
        // One task for each night, however often it is found oversold.
        id: v5(`oversold:${house.id}:${night.on}`, NAMESPACE),
        ...sayOversold({ ...night, property: house.name }, languageOfProperty(house.language)),
        dueAt: now.toISOString(),
      })),
    );
  return nights;
};

/**
 * Reviews each night how far each property is to be overbooked: counts who of its own past showed up, a fortnight a step, then sets
 * the level of each day ahead from what is on the books, and makes a task for a night that is sold beyond it. Killed between two
 * steps it goes on where it stood; a step done twice counts once, because what was counted is kept with the day that it was counted to.
 */
export const overbookingReview = stepped<Cursor>({
  kind: 'OVERBOOKING',
  key: 'overbooking',
  cursor,
  first: () => ({ waiting: null }),
  step: async (host: Host, { waiting }: Cursor, clock: Clock): Promise<Step<Cursor>> => {
    if (waiting === null) {
      const ids = (await propertiesOfDay(host)).map(({ id }) => id);
      return { counts: NOTHING_COUNTED, next: ids.length === 0 ? null : { waiting: ids } };
    }
    const [id = '', ...later] = waiting;
    const rest = later.length === 0 ? null : { waiting: later };
    const house = await houseToReview(host, id);
    if (house === null || house.rooms === 0) return { counts: NOTHING_COUNTED, next: rest };
    const now = clock();
    const today = calendarDate(deskDay(house.timeZone, now));
    if (!(await countOn(host, house, today))) return { counts: NOTHING_COUNTED, next: { waiting } };
    const current = await houseToReview(host, id);
    if (current !== null) await review(host, current, today, now);
    return { counts: { ...NOTHING_COUNTED, read: 1, written: 1 }, next: rest };
  },
});
