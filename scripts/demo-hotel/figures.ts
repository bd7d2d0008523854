import { bookingChannels } from '../../objects/channels.ts';
import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { departureOf, type Channel, type Stay } from './business.ts';
import type { DemoHotel } from './demo-hotel.ts';
import type { Property } from './properties.ts';

/** Houses of one kind. Occupancy and ADR are of the last 365 days; months in the order of the year; nights are of stays of guests. */
export type KindFigures = {
  houses: number;
  occupancy: number;
  averageDailyRate: number;
  months: { occupancy: number; averageDailyRate: number }[];
  meanNights: number;
};
export type ChannelFigures = { share: number; meanLeadDays: number; cancellationShare: number };
export type Figures = {
  guests: number;
  stays: number;
  members: number;
  kinds: Record<Property['kind'], KindFigures>;
  repeatGuestShare: number;
  repeatStayShare: number;
  cancellationShare: number;
  noShowShare: number;
  channels: Map<Channel, ChannelFigures>;
  meanLeadDays: number;
  arrivalsToday: number;
  departuresToday: number;
  inHouse: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0);
const shareOf = (stays: readonly Stay[], status: Stay['status']): number =>
  share(stays.filter((stay) => stay.status === status).length, stays.length);

const kindFigures = ({ today, properties, days, stays }: DemoHotel, kind: Property['kind']): KindFigures => {
  const houses = properties.filter((property) => property.kind === kind);
  const lastYear = days.filter(
    ({ property, day }) => property.kind === kind && day >= fromDayNumber(today - 365) && day < fromDayNumber(today),
  );
  const keyFigures = (of: DemoHotel['days']): KindFigures['months'][number] => {
    const sold = sumOf(of, (day) => day.roomsSold);
    return {
      occupancy: share(
        sold,
        sumOf(of, ({ property }) => property.rooms),
      ),
      averageDailyRate: share(sumOf(of, ({ roomRevenue }) => roomRevenue) / 1_000_000, sold),
    };
  };
  const completed = stays.filter(
    ({ guest, status, property }) => guest !== null && status === 'CHECKED_OUT' && property.kind === kind,
  );
  return {
    houses: houses.length,
    ...keyFigures(lastYear),
    months: Array.from({ length: 12 }, (_, month) =>
      keyFigures(lastYear.filter(({ day }) => Number(day.slice(5, 7)) === month + 1)),
    ),
    meanNights: share(
      sumOf(completed, ({ nights }) => nights),
      completed.length,
    ),
  };
};

/** The hotel in figures. Channels, cancellations and lead times are those of guests, without groups and contracts, of all the years. */
export const figuresOf = (hotel: DemoHotel): Figures => {
  const { today, guests, stays, memberships } = hotel;
  const decided = stays.filter(({ guest, arrival }) => guest !== null && arrival < today);
  const completed = decided.filter(({ status }) => status === 'CHECKED_OUT');
  const count = (kept: (stay: Stay) => boolean): number => stays.filter(kept).length;
  const leadDays = (of: readonly Stay[]): number =>
    share(
      sumOf(of, ({ arrival, bookedOn }) => arrival - bookedOn),
      of.length,
    );
  const channels = [...Map.groupBy(decided, ({ channel }) => channel)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const stayed = guests
    .map((guest) => guest.stays.filter(({ status }) => status === 'CHECKED_OUT').length)
    .filter((times) => times > 0);
  return {
    guests: guests.length,
    stays: stays.length,
    members: memberships.length,
    kinds: { CITY: kindFigures(hotel, 'CITY'), RESORT: kindFigures(hotel, 'RESORT') },
    repeatGuestShare: share(stayed.filter((times) => times > 1).length, stayed.length),
    repeatStayShare: share(completed.filter(({ isRepeat }) => isRepeat).length, completed.length),
    cancellationShare: shareOf(decided, 'CANCELLED'),
    noShowShare: shareOf(decided, 'NO_SHOW'),
    channels: new Map(
      channels.map(([channel, of]) => [
        channel,
        {
          share: share(of.length, decided.length),
          meanLeadDays: leadDays(of),
          cancellationShare: shareOf(of, 'CANCELLED'),
        },
      ]),
    ),
    meanLeadDays: leadDays(decided),
    arrivalsToday: count(
      ({ arrival, status }) => arrival === today && (status === 'CONFIRMED' || status === 'IN_HOUSE'),
    ),
    departuresToday: count(
      (stay) => departureOf(stay) === today && (stay.status === 'CHECKED_OUT' || stay.status === 'IN_HOUSE'),
    ),
    inHouse: count(({ status }) => status === 'IN_HOUSE'),
  };
};

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month))),
);
const kindText = (name: string, { houses, occupancy, averageDailyRate, months, meanNights }: KindFigures): string => {
  const inOrder = months
    .map((figures, month) => ({ ...figures, name: MONTHS[month] }))
    .toSorted((one, other) => one.occupancy - other.occupancy);
  const [low, high] = [inOrder[0]!, inOrder.at(-1)!];
  return (
    `  ${houses} ${name}${houses === 1 ? '' : 's'}, last year: occupancy ${percent(occupancy)}, ADR ${averageDailyRate.toFixed(0)} EUR, guests stay ${meanNights.toFixed(1)} nights; ` +
    `${low.name} ${percent(low.occupancy)} at ${low.averageDailyRate.toFixed(0)} EUR, ${high.name} ${percent(high.occupancy)} at ${high.averageDailyRate.toFixed(0)} EUR`
  );
};

/** The figures of the hotel as lines for people to read. */
export const figuresText = (figures: Figures): string =>
  [
    `Demo hotel: ${figures.guests} guests, ${figures.stays} stays, ${figures.members} members`,
    kindText('city hotel', figures.kinds.CITY),
    kindText('resort', figures.kinds.RESORT),
    `  guests who came back: ${percent(figures.repeatGuestShare)}; stays of guests who had stayed before: ${percent(figures.repeatStayShare)}`,
    `  without groups and contracts: ${percent(figures.cancellationShare)} cancelled, ${(100 * figures.noShowShare).toFixed(1)} % no-shows, booked ${figures.meanLeadDays.toFixed(0)} days ahead on average`,
    `  booked through: ${[...figures.channels].map(([channel, { share: part, meanLeadDays }]) => `${bookingChannels[channel]![0]} ${percent(part)} (${meanLeadDays.toFixed(0)} days ahead)`).join(', ')}`,
    `  today: ${figures.arrivalsToday} arrivals, ${figures.departuresToday} departures, ${figures.inHouse} stays in house`,
    '',
  ].join('\n');
