import * as z from 'zod/mini';
import { addDays, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { SourceOfPeriod } from '../../plugin/domain/key-figures/performance.ts';
import type { PerformanceFigures, Valued } from '../../plugin/flows/management/figures.ts';
import type { ListCondition } from '../kit/record-link.tsx';

export type { AheadFigures, PerformanceFigures, PeriodFigures, Valued } from '../../plugin/flows/management/figures.ts';
export type Source = SourceOfPeriod;

/** What the route answers: written by the app itself. */
export const readFigures = z.custom<PerformanceFigures>(
  (answer) => typeof answer === 'object' && answer !== null && 'periods' in answer,
);

/** The days that a figure is of, the last included, at a property or, with null, at all. */
export type ShownDays = { span: { from: CalendarDate; to: CalendarDate }; propertyId: string | null };

/** Records of one property, or of all. */
export const at = (propertyId: string | null): ListCondition[] =>
  propertyId === null
    ? []
    : [
        [
          'property',
          'IS',
          JSON.stringify({ isCurrentWorkspaceMemberSelected: false, selectedRecordIds: [propertyId] }),
        ],
      ];

/** The days of business behind a figure. */
export const daysWithin = ({ span: { from, to }, propertyId }: ShownDays): ListCondition[] => [
  ['day', 'IS_AFTER', from],
  ['day', 'IS_BEFORE', addDays(to, 1)],
  ...at(propertyId),
];

const SOLD = ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'];

/** The stays that have a night among the days of a figure. */
export const staysWithin = ({ span: { from, to }, propertyId }: ShownDays): ListCondition[] => [
  ['arrivalOn', 'IS_BEFORE', addDays(to, 1)],
  ['departureOn', 'IS_AFTER', addDays(from, 1)],
  ['status', 'IS', JSON.stringify(SOLD)],
  ...at(propertyId),
];

/**
 * What changed against the year before: how much of the difference in room revenue comes from rooms, at the rate of then, and
 * how much from the rate, on the rooms of now; and which source lost and gained most rooms. Amounts are micros.
 */
export type Finding =
  | { code: 'REVENUE'; change: number; share: number; byRooms: number; byRate: number; rooms: number }
  | { code: 'LOST_MOST' | 'GAINED_MOST'; value: string; rooms: number };

const ratedRooms = ({ sums }: Valued): number => sums.roomsSold - sums.complimentary;

export const findingsOf = ({
  now,
  before,
  sources,
}: {
  now: Valued | null;
  before: Valued | null;
  sources: readonly Source[];
}): Finding[] => {
  if (now === null || before === null || before.sums.roomRevenue <= 0 || ratedRooms(before) <= 0) return [];
  const [rateThen, roomsNow, roomsThen] = [
    before.sums.roomRevenue / ratedRooms(before),
    ratedRooms(now),
    ratedRooms(before),
  ];
  const change = now.sums.roomRevenue - before.sums.roomRevenue;
  const byRooms = (roomsNow - roomsThen) * rateThen;
  const moved = sources
    .map(({ value, roomsSold, roomsBefore }) => ({ value, rooms: roomsSold - roomsBefore }))
    .toSorted((one, other) => one.rooms - other.rooms);
  const [lost, gained] = [moved[0], moved.at(-1)];
  return [
    {
      code: 'REVENUE',
      change,
      share: change / before.sums.roomRevenue,
      byRooms,
      byRate: change - byRooms,
      rooms: roomsNow - roomsThen,
    },
    ...(lost !== undefined && lost.rooms < 0 ? [{ code: 'LOST_MOST' as const, ...lost }] : []),
    ...(gained !== undefined && gained.rooms > 0 ? [{ code: 'GAINED_MOST' as const, ...gained }] : []),
  ];
};

/** A source with its share of the rooms; `value` is null for those that are added up. */
export type ShareRow = Omit<Source, 'value'> & { id: string; value: string | null; share: number };

/** The largest sources, and the rest as one where it is more than one. */
export const shareRows = (sources: readonly Source[], most: number): ShareRow[] => {
  const all = sources.reduce((sum, { roomsSold }) => sum + roomsSold, 0);
  const share = (rooms: number): number => (all === 0 ? 0 : rooms / all);
  const shown = sources.length <= most + 1 ? sources : sources.slice(0, most);
  const rest = sources.slice(shown.length);
  const sum = (key: Exclude<keyof Source, 'value'>): number => rest.reduce((total, each) => total + each[key], 0);
  return [
    ...shown.map((source) => ({ ...source, id: `:${source.value}`, share: share(source.roomsSold) })),
    ...(rest.length === 0
      ? []
      : [
          {
            id: 'rest',
            value: null,
            roomsSold: sum('roomsSold'),
            roomRevenue: sum('roomRevenue'),
            roomsBefore: sum('roomsBefore'),
            revenueBefore: sum('revenueBefore'),
            share: share(sum('roomsSold')),
          },
        ]),
  ];
};
