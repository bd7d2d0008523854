import type { Figures } from './demo-hotel.ts';

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** The figures of the hotel as lines for people to read. */
export const figuresText = (figures: Figures): string => [
  `Demo hotel: ${figures.guests} guests, ${figures.stays} stays, ${figures.members} members`,
  ...Object.entries(figures.occupancy).map(([property, occupancy]) => `  occupancy of the last year, ${property}: ${percent(occupancy)}`),
  `  ADR: ${figures.averageDailyRate.toFixed(2)} EUR`,
  `  guests who came back: ${percent(figures.repeatGuestShare)}; stays of guests who had stayed before: ${percent(figures.repeatStayShare)}`,
  `  cancelled: ${percent(figures.cancellationShare)}; no-shows: ${percent(figures.noShowShare)}; booked ${figures.meanLeadDays.toFixed(0)} days ahead on average`,
  `  channels of guests: ${Object.entries(figures.channelMix).map(([channel, part]) => `${channel} ${percent(part)}`).join(', ')}`,
  `  today: ${figures.arrivalsToday} arrivals, ${figures.departuresToday} departures, ${figures.inHouse} stays in house`, '',
].join('\n');
