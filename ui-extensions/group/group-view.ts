import {
  addDays,
  calendarDate,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from '../../plugin/domain/calendar-dates.ts';
import { micros, type Money } from '../../plugin/domain/money.ts';
import type { GroupPage, PageNight } from '../../plugin/flows/sales/groups/page.ts';

/** A night of a group with all its room types. */
export type NightRow = {
  id: string;
  on: CalendarDate;
  rooms: number;
  pickedUp: number;
  held: number;
  types: { name: string; rooms: number; pickedUp: number; rate: Money | null }[];
};

/** The block night by night; a type that nobody knows any more is without a name. */
export const nightRows = ({ nights, types }: Pick<GroupPage, 'nights' | 'types'>): NightRow[] => {
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return [...Map.groupBy(nights, ({ on }) => on)].map(([on, ofNight]) => ({
    id: on,
    on,
    rooms: ofNight.reduce((sum, { rooms }) => sum + rooms, 0),
    pickedUp: ofNight.reduce((sum, { pickedUp }) => sum + pickedUp, 0),
    held: ofNight.reduce((sum, { held }) => sum + held, 0),
    types: ofNight.map(({ roomTypeId, rooms, pickedUp, rate }) => ({
      name: names.get(roomTypeId ?? '') ?? '',
      rooms,
      pickedUp,
      rate,
    })),
  }));
};

/** What is typed to change a block: rooms of a type at a rate on nights from a day to the day of departure. */
export type TypedBlock = { roomTypeId: string; from: string; to: string; rooms: string; rate: string };

type NightToSend = { on: CalendarDate; roomTypeId: string; rooms: number; rate: Money | null };

const wholeNumber = (typed: string): number | null => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);
const amount = (typed: string): number | null => {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
};

/**
 * The whole block with what was typed put into it, as the route takes it; null where something typed cannot be read. An empty rate
 * leaves rates as they are.
 */
export const blockWith = (
  nights: readonly PageNight[],
  { roomTypeId, from, to, rooms, rate }: TypedBlock,
  currencyCode: string,
): NightToSend[] | null => {
  const [many, price] = [wholeNumber(rooms), rate.trim() === '' ? null : amount(rate)];
  if (!isCalendarDate(from) || !isCalendarDate(to) || to <= from || many === null || roomTypeId === '') return null;
  if ((rate.trim() !== '' && price === null) || (price !== null && currencyCode === '')) return null;
  const there = new Map(
    nights.flatMap((night): [string, NightToSend][] =>
      night.roomTypeId === null
        ? []
        : [
            [
              `${night.on}:${night.roomTypeId}`,
              { on: night.on, roomTypeId: night.roomTypeId, rooms: night.rooms, rate: night.rate },
            ],
          ],
    ),
  );
  for (let night = 0; night < daysBetween(calendarDate(from), calendarDate(to)); night += 1) {
    const on = addDays(calendarDate(from), night);
    const key = `${on}:${roomTypeId}`;
    there.set(key, {
      on,
      roomTypeId,
      rooms: many,
      rate: price === null ? (there.get(key)?.rate ?? null) : { amountMicros: micros(price), currencyCode },
    });
  }
  return [...there.values()].filter(({ rooms: left }) => left > 0);
};

/** What can be done about the stage of a group by hand. */
export const stageActions = ({ stage, next }: Pick<GroupPage, 'stage' | 'next'>) => ({
  next,
  canLose: stage === 'INQUIRY' || stage === 'PROPOSED' || stage === 'TENTATIVE' || stage === 'DEFINITE',
  canRefuse: stage === 'INQUIRY' || stage === 'PROPOSED' || stage === 'TENTATIVE',
  canReopen: stage === 'LOST' || stage === 'REFUSED',
});

/** How far the pickup is ahead of what is usual, in points of a hundred; below 0 behind. */
export const pointsAhead = ({ share, usual }: { share: number; usual: number }): number =>
  Math.round((share - usual) * 100);
