import { addMonths, earliestToday, firstOfMonth, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  causesOf,
  opinionOfAll,
  opinionsBy,
  type CauseFigures,
  type Opinion,
} from '../../domain/service/satisfaction.ts';
import type { Host } from '../../host/client.ts';
import { loadSatisfaction } from '../../host/satisfaction.ts';

/** What guests think of a property, or of all, and what their cases cost, over months. */
export type Satisfaction = {
  propertyId: string | null;
  properties: { id: string; name: string }[];
  /** First days of the first and the last month. */
  from: CalendarDate;
  to: CalendarDate;
  all: Opinion;
  byProperty: (Opinion & { of: string })[];
  byRoomType: (Opinion & { of: string })[];
  byMonth: (Opinion & { of: string })[];
  causes: CauseFigures[];
};

/** Satisfaction over so many months, this one the last, by UTC. One request. */
export const satisfaction = async (
  host: Host,
  { propertyId = null, months }: { propertyId?: string | null | undefined; months: number },
  now: Date,
): Promise<Satisfaction> => {
  const to = firstOfMonth(earliestToday(now));
  const from = addMonths(to, 1 - months);
  const { properties, opinions, cases } = await loadSatisfaction(host, { propertyId, from, to });
  const nameOf = new Map(properties.map(({ id, name }) => [id, name]));
  return {
    propertyId,
    properties,
    from,
    to,
    all: opinionOfAll(opinions),
    byProperty: opinionsBy(opinions, (one) => nameOf.get(one.propertyId ?? '') ?? ''),
    byRoomType: opinionsBy(opinions, ({ roomType }) => roomType),
    byMonth: opinionsBy(opinions, ({ month }) => month ?? ''),
    causes: causesOf(cases),
  };
};
