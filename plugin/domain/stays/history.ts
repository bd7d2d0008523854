import type { DeskFields } from './at-desk.ts';
import type { ChangeKind, StayVerb } from './commands.ts';
import type { StayStatus } from './status.ts';

/** What of a stay the history of a booking is kept of, and how a change of it is called; the weightiest first. */
const KEPT = {
  status: 'STATUS',
  relocatedToId: 'RELOCATION',
  arrivalOn: 'DATES',
  departureOn: 'DATES',
  roomNumber: 'ROOM',
  roomTypeId: 'ROOM',
  adults: 'GUESTS',
  children: 'GUESTS',
  infants: 'GUESTS',
  ratePlanId: 'RATE',
  rate: 'RATE',
} as const satisfies Partial<Record<keyof DeskFields, ChangeKind>>;
export const KEPT_FIELDS = Object.keys(KEPT) as (keyof typeof KEPT)[];

type Kept = Partial<Record<keyof typeof KEPT, unknown>>;

/** A change of a booking as the history has it; `verb` names it as the command does that would have come to the same. */
export type KeptChange = { kind: ChangeKind; verb: StayVerb; before: Kept; after: Kept };

const VERB_TO: Record<StayStatus, StayVerb> = {
  INQUIRY: 'change',
  TENTATIVE: 'change',
  WAITLISTED: 'change',
  CONFIRMED: 'confirm',
  IN_HOUSE: 'check-in',
  CHECKED_OUT: 'check-out',
  CANCELLED: 'cancel',
  NO_SHOW: 'no-show',
  RELOCATED: 'relocate',
};

/** Nothing and an empty text are the same; so are amounts of which only the writing differs. */
const said = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value as string | number);
  const { amountMicros, currencyCode } = value as { amountMicros?: unknown; currencyCode?: unknown };
  return amountMicros === null || amountMicros === undefined ? '' : `${String(amountMicros)} ${String(currencyCode)}`;
};

/** What changed of what the history is kept of; null where nothing did. */
export const keptChange = (before: Kept, after: Kept): KeptChange | null => {
  const changed = KEPT_FIELDS.filter((name) => name in after && said(before[name]) !== said(after[name]));
  const [first] = changed;
  if (first === undefined) return null;
  const of = (fields: Kept): Kept => Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]));
  const status = changed.includes('status') ? (after.status as StayStatus) : null;
  return {
    kind: status === 'RELOCATED' ? 'RELOCATION' : KEPT[first],
    verb: status === null ? (KEPT[first] === 'ROOM' ? 'assign' : 'change') : (VERB_TO[status] ?? 'change'),
    before: of(before),
    after: of(after),
  };
};
