import * as z from 'zod/mini';
import { HOUSEKEEPING } from '../../plugin/domain/stays/at-desk.ts';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { count, day, recordId, text } from '../../plugin/host/rows.ts';
import type { FormStay } from '../stay-commands/desk-form-view.ts';

const summary = z.object({ wishes: count, wishesMet: count, musts: count, mustsMet: count });

const arrival = z.object({
  id: recordId,
  name: text,
  guest: z.nullable(z.object({ firstName: text, lastName: text })),
  tier: text,
  arrivalOn: day,
  departureOn: day,
  adults: count,
  children: count,
  bookedType: text,
  roomNumber: text,
  link: z.nullable(z.string()),
  isProposed: z.boolean(),
  room: z.nullable(
    z.object({
      number: text,
      roomType: text,
      housekeeping: z.enum(HOUSEKEEPING),
      score: count,
      mustsMet: z.boolean(),
      classesAbove: count,
    }),
  ),
  said: z.array(z.string()),
});

/** What the route answers for the rooms of a day. */
export const planAnswer = z.object({
  properties: z.array(z.object({ id: recordId, name: text })),
  property: z.nullable(z.object({ id: recordId, name: text })),
  on: day,
  rooms: count,
  arrivals: z.array(arrival),
  together: z.nullable(summary),
  firstCome: z.nullable(summary),
});
export type PlanAnswer = z.output<typeof planAnswer>;
export type PlanRow = PlanAnswer['arrivals'][number] & {
  who: string;
  /** Where the row stands: a must that nobody meets first, then proposals, then what is given. */
  state: 'NO_ROOM' | 'MUST_NOT_MET' | 'PROPOSED' | 'GIVEN';
};

const ORDER: readonly PlanRow['state'][] = ['NO_ROOM', 'MUST_NOT_MET', 'PROPOSED', 'GIVEN'];

const stateOf = ({ room, isProposed, roomNumber }: PlanAnswer['arrivals'][number]): PlanRow['state'] => {
  if (room === null) return roomNumber === '' ? 'NO_ROOM' : 'GIVEN';
  if (!room.mustsMet) return 'MUST_NOT_MET';
  return isProposed ? 'PROPOSED' : 'GIVEN';
};

/** The arrivals in the order in which somebody has to look at them; those of one booking stand together. */
export const planRows = ({ arrivals }: Pick<PlanAnswer, 'arrivals'>, locale: string): PlanRow[] => {
  const names = new Intl.Collator(locale, { numeric: true });
  const rows = arrivals.map((one): PlanRow => ({
    ...one,
    who: (one.guest === null ? '' : writtenName(one.guest)) || one.name,
    state: stateOf(one),
  }));
  const sorted = rows.toSorted(
    (one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || names.compare(one.name, other.name),
  );
  return [...Map.groupBy(sorted, ({ link, id }) => link ?? id).values()].flat();
};

/** The proposals that can be accepted. */
export const proposals = (rows: readonly PlanRow[]): { stayId: string; roomNumber: string }[] =>
  rows.flatMap(({ id, isProposed, room }) =>
    isProposed && room !== null ? [{ stayId: id, roomNumber: room.number }] : [],
  );

/** The row as the form for another room takes it. */
export const planFormStay = (row: PlanRow): FormStay => ({
  id: row.id,
  name: row.who,
  status: 'CONFIRMED',
  arrivalOn: row.arrivalOn,
  departureOn: row.departureOn,
  adults: row.adults,
  children: row.children,
  room: row.room?.number ?? row.roomNumber,
  rate: null,
  paymentMethod: '',
  hasIdentity: false,
  balance: null,
});
