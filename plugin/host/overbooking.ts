import * as z from 'zod/mini';
import type { Money } from '../domain/money.ts';
import type { EnteredCosts } from '../domain/overbooking/costs.ts';
import type { ShowUpModel } from '../domain/overbooking/show-up.ts';
import { calendarDate, isCalendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import { HOUSEKEEPING } from '../domain/stays/at-desk.ts';
import { pagesOf, type Host } from './client.ts';
import {
  HouseToReviewDocument,
  KeepLevelsDocument,
  KeepShowUpDocument,
  StaysToCountDocument,
  type StayFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  instant,
  money,
  number,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  text,
} from './rows.ts';

/** Who of a property's own past showed up, counted up to a day of arrival. */
export type CountedShowUp = { countedTo: CalendarDate; model: ShowUpModel };

const counted = z.object({
  countedTo: z.string().check(z.refine(isCalendarDate)),
  model: z.object({
    groups: z.record(z.string(), z.object({ booked: z.array(z.number()), showedUp: z.array(z.number()) })),
  }),
});
/** What was kept; anything else is as if nothing was. */
const countedShowUp = read(z.unknown(), (value): CountedShowUp | null => {
  const kept = counted.safeParse(value);
  return kept.success ? { countedTo: calendarDate(kept.data.countedTo), model: kept.data.model } : null;
});

const houses = records(
  z.object({
    id: recordId,
    name: text,
    timeZone: text,
    language: read(z.nullish(z.string()), (value) => value ?? ''),
    currencyCode: text,
    roomCount: count,
    overbookingLimitPercent: count,
    emptyRoomCost: money,
    walkRoomCost: money,
    walkTransportCost: money,
    walkLossPercent: number,
    showUpModel: countedShowUp,
  }),
);
const types = records(z.object({ rooms: count, baseRate: money }));
const rooms = z.array(
  z.object({ groupByDimensionValues: z.tuple([z.nullish(z.enum(HOUSEKEEPING))]), totalCount: count }),
);

/** A property as its overbooking is reviewed. `rooms` it lists in all, or says to have where it lists none. */
export type HouseToReview = Omit<z.output<typeof houses>[number], keyof EnteredCosts> &
  EnteredCosts & {
    rooms: number;
    outOfOrder: number;
    types: { rooms: number; baseRate: Money | null }[];
  };

/** A property to review; null when it is gone or closed. One request. */
export const houseToReview = async (host: Host, id: string): Promise<HouseToReview | null> => {
  const answer = await host.request(HouseToReviewDocument, { id });
  const [house] = houses.parse(answer.hotelProperties);
  if (house === undefined) return null;
  const ofTypes = types.parse(answer.roomTypes);
  const listed = rooms.parse(answer.roomsGroupBy ?? []);
  const sum = (of: readonly { totalCount: number }[]): number =>
    of.reduce((all, { totalCount }) => all + totalCount, 0);
  return {
    ...house,
    types: ofTypes,
    rooms: sum(listed) || ofTypes.reduce((all, one) => all + one.rooms, 0) || house.roomCount,
    outOfOrder: sum(listed.filter(({ groupByDimensionValues: [state] }) => state === 'OUT_OF_ORDER')),
  };
};

const stay = z.object({
  status: stayStatus,
  arrivalOn: day,
  departureOn: day,
  bookedAt: instant,
  cancelledAt: instant,
  channel: text,
  marketSegment: text,
  groupId: recordIdOrNull,
  ratePlan: z.nullish(z.object({ code: text })),
});
const stays = z.nullish(z.object({ totalCount: count, edges: z.array(z.object({ node: stay })) }));

/** A stay with what was known when it was booked, and what became of it. */
export type StayToCount = z.output<typeof stay>;

/** Stays by a filter; a request for 200, the further ones at once. */
export const staysToCount = async (host: Host, filter: StayFilterInput): Promise<StayToCount[]> => {
  const page = async (offset: number) =>
    stays.parse((await host.request(StaysToCountDocument, { filter, offset })).stays);
  const first = await page(0);
  const [, ...offsets] = pagesOf(first?.totalCount ?? 0);
  const further = await Promise.all(offsets.map(page));
  return [first, ...further].flatMap((one) => (one?.edges ?? []).map(({ node }) => node));
};

/** Keeps what was counted of a property. */
export const keepShowUp = async (host: Host, id: string, model: CountedShowUp): Promise<void> => {
  await host.request(KeepShowUpDocument, { id, model });
};

/** The level of each day ahead, as it is kept. */
export type KeptLevels = {
  madeOn: CalendarDate;
  days: Record<string, { level: number; expected: number; onBooks: number }>;
};

/** Keeps the levels of a property. */
export const keepLevels = async (host: Host, id: string, levels: KeptLevels): Promise<void> => {
  await host.request(KeepLevelsDocument, { id, levels });
};
