import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { deskDay, type Housekeeping } from '../../domain/stays/at-desk.ts';
import {
  dayCounts,
  minutesOf,
  type DayCounts,
  type DayList,
  type DayStay,
  type DeskClock,
} from '../../domain/stays/day.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import { pagesOf, type Host } from '../../host/client.ts';
import {
  propertiesOfDay,
  staysOfDay,
  withSurroundings,
  type DayFilter,
  type DayPage,
  type HostedDayStay,
  type PropertyOfDay,
} from '../../host/day.ts';
import { relocationPartners } from '../../host/relocation.ts';
import type { Language } from '../../words/language.ts';
import { preferenceInWords } from '../../words/preferences.ts';

/** What a day of a property looks like. Without properties there is nothing to show yet. */
export type Day = {
  properties: { id: string; name: string }[];
  property: { id: string; name: string; timeZone: string; currencyCode: string } | null;
  /** Hotels that take guests when this one is full. */
  partners: { id: string; name: string }[];
  on: CalendarDate | null;
  clock: DeskClock | null;
  counts: DayCounts | null;
  rooms: Partial<Record<Housekeeping, number>>;
  lists: Partial<Record<DayList, DayStay[]>>;
};

const ON_THE_BOOKS = ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] satisfies StayStatus[];

const right = { toCorrect: { eq: false } };

/** The stays of a list. Today's arrivals and departures have those from before that are still open. */
const filterOf = (list: DayList, propertyId: string, on: CalendarDate, today: CalendarDate): DayFilter => {
  const here = { propertyId: { eq: propertyId } };
  switch (list) {
    case 'ARRIVALS':
      return {
        ...here,
        ...right,
        or: [
          { arrivalOn: { eq: on }, status: { in: ON_THE_BOOKS } },
          ...(on === today
            ? [{ arrivalOn: { lt: on }, departureOn: { gte: on }, status: { eq: 'CONFIRMED' as const } }]
            : []),
        ],
      };
    case 'IN_HOUSE':
      return on === today
        ? { ...here, ...right, status: { eq: 'IN_HOUSE' } }
        : { ...here, ...right, arrivalOn: { lte: on }, departureOn: { gt: on }, status: { in: ON_THE_BOOKS } };
    case 'DEPARTURES':
      return {
        ...here,
        ...right,
        or: [
          { departureOn: { eq: on }, status: { in: ON_THE_BOOKS } },
          ...(on === today ? [{ departureOn: { lt: on }, status: { eq: 'IN_HOUSE' as const } }] : []),
        ],
      };
    case 'TO_CORRECT':
      return { ...here, toCorrect: { eq: true } };
    default:
      return list satisfies never;
  }
};

/** Whatever a day counts. */
const counted = (propertyId: string, on: CalendarDate): DayFilter => ({
  propertyId: { eq: propertyId },
  or: [
    { arrivalOn: { lte: on }, departureOn: { gte: on }, status: { in: ON_THE_BOOKS } },
    { status: { eq: 'IN_HOUSE' } },
    { toCorrect: { eq: true } },
  ],
});

const clockOf = ({ timeZone, checkOutTime, lateCheckOutTime }: PropertyOfDay, now: Date): DeskClock => {
  const today = deskDay(timeZone, now);
  const format = (zone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  const time = (() => {
    try {
      return format(timeZone);
    } catch {
      // Not a zone.
      return format('UTC');
    }
  })();
  return {
    today,
    minutes: minutesOf(time) ?? 0,
    checkOut: minutesOf(checkOutTime),
    lateCheckOut: minutesOf(lateCheckOutTime),
  };
};

const inWordsOf = ({ brokenMusts, ...stay }: HostedDayStay, language: Language): DayStay => ({
  ...stay,
  brokenMusts: brokenMusts.map((must) => preferenceInWords(must, language)),
});

/**
 * A day of a property as its front desk sees it, as far as who asks may see it: the lists that are asked for, in no order,
 * and what the day comes to. Three requests and two for each list; one more each for every further 200 stays, at once.
 */
export const loadDay = async (
  host: Host,
  {
    propertyId,
    on: asked,
    lists,
  }: { propertyId?: string | undefined; on?: CalendarDate | undefined; lists: readonly DayList[] },
  now: Date,
  language: Language,
): Promise<Day> => {
  const properties = await propertiesOfDay(host);
  const property = properties.find(({ id }) => id === propertyId) ?? properties[0];
  if (property === undefined)
    return { properties: [], property: null, partners: [], on: null, clock: null, counts: null, rooms: {}, lists: {} };
  const clock = clockOf(property, now);
  const on = asked ?? clock.today;
  const [partners, ...listed] = await Promise.all([
    relocationPartners(host, property.id),
    ...lists.map(async (list): Promise<[DayList, HostedDayStay[], DayPage]> => {
      const page = (offset: number) =>
        staysOfDay(host, {
          propertyId: property.id,
          filter: filterOf(list, property.id, on, clock.today),
          counted: counted(property.id, on),
          offset,
        });
      const first = await page(0);
      const [, ...offsets] = pagesOf(first.total);
      const stays = await Promise.all([
        withSurroundings(host, property, first.stays, now),
        ...offsets.map(async (offset) => withSurroundings(host, property, (await page(offset)).stays, now)),
      ]);
      return [list, stays.flat(), first];
    }),
  ]);
  const [, , first] = listed[0]!;
  return {
    properties: properties.map(({ id, name }) => ({ id, name })),
    property: {
      id: property.id,
      name: property.name,
      timeZone: property.timeZone,
      currencyCode: property.currencyCode,
    },
    partners,
    on,
    clock,
    counts: dayCounts(first.groups, on, clock.today),
    rooms: first.rooms,
    lists: Object.fromEntries(listed.map(([list, stays]) => [list, stays.map((stay) => inWordsOf(stay, language))])),
  };
};
