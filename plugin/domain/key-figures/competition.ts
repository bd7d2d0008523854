import { daysBetween, type CalendarDate } from '../calendar-dates.ts';

/** What a competitor asked for a night in a class of rooms, when it was seen. Rates are micros of one currency. */
export type SeenRate = {
  competitor: string;
  day: CalendarDate;
  roomClass: number;
  seenOn: CalendarDate;
  rate: number;
};

/** What competitors ask for a night in a class, as last seen; `own` is null where nothing is known of the own rate. */
export type MarketNight = {
  day: CalendarDate;
  roomClass: number;
  own: number | null;
  lowest: { rate: number; competitor: string };
  median: number;
  highest: { rate: number; competitor: string };
  competitors: number;
  /** How much the median differs from that of the same competitors as seen before; null where they were seen once. */
  change: number | null;
  /** When the oldest of the rates was seen, in days before today. */
  oldest: number;
};

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The nights of which rates were seen, by day and class: of each competitor the rate seen last counts. */
export const marketNights = (
  seen: readonly SeenRate[],
  ownRate: (day: CalendarDate, roomClass: number) => number | null,
  today: CalendarDate,
): MarketNight[] =>
  [...Map.groupBy(seen, ({ day, roomClass }) => `${day} ${roomClass}`).values()]
    .map((ofNight): MarketNight => {
      const { day, roomClass } = ofNight[0]!;
      const byCompetitor = [...Map.groupBy(ofNight, ({ competitor }) => competitor).values()].map((rates) =>
        rates.toSorted((one, other) => other.seenOn.localeCompare(one.seenOn)),
      );
      const last = byCompetitor.map(([rate]) => rate!).toSorted((one, other) => one.rate - other.rate);
      const seenTwice = byCompetitor.filter(({ length }) => length > 1);
      return {
        day,
        roomClass,
        own: ownRate(day, roomClass),
        lowest: last[0]!,
        median: medianOf(last.map(({ rate }) => rate)),
        highest: last.at(-1)!,
        competitors: last.length,
        change:
          seenTwice.length === 0
            ? null
            : medianOf(seenTwice.map(([now]) => now!.rate)) - medianOf(seenTwice.map(([, before]) => before!.rate)),
        oldest: Math.max(...last.map(({ seenOn }) => daysBetween(seenOn, today))),
      };
    })
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.roomClass - other.roomClass);
