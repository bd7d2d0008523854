import * as z from 'zod/mini';
import { SET_UP_STEPS, type PropertyEntry } from '../../plugin/domain/properties/set-up.ts';
import { units } from '../../plugin/domain/money.ts';
import { count, money, recordIdOrNull, text } from '../../plugin/host/rows.ts';

/** What the route tells of the set-up. */
export const readSetUp = z.object({
  steps: z.array(
    z.object({
      step: z.enum(SET_UP_STEPS),
      state: z.enum(['DONE', 'TO_DO', 'OPEN', 'TO_KNOW']),
      says: z.array(z.string()),
    }),
  ),
  properties: z.array(
    z.object({
      id: z.string(),
      code: text,
      name: text,
      timeZone: text,
      currencyCode: text,
      language: text,
      rooms: count,
    }),
  ),
  roomTypes: z.array(
    z.object({ id: z.string(), propertyId: recordIdOrNull, code: text, name: text, rooms: count, baseRate: money }),
  ),
  shows: z.object({ ahead: count, inHouse: count, scoredGuests: count, members: count, days: count }),
});
export type SetUp = z.infer<typeof readSetUp>;
export type Property = SetUp['properties'][number];
export type RoomType = SetUp['roomTypes'][number];

/** How many of the steps that the pages of every day miss are done. */
export const progress = ({ steps }: SetUp): { done: number; of: number } => {
  const needed = steps.filter(({ step, state }) => state !== 'TO_KNOW' && step !== 'LOYALTY' && step !== 'MESSAGES');
  return { done: needed.filter(({ state }) => state !== 'TO_DO').length, of: needed.length };
};

/** The step that is to be done next; null when none is. */
export const nextStep = ({ steps }: SetUp): (typeof SET_UP_STEPS)[number] | null =>
  steps.find(({ state }) => state === 'TO_DO')?.step ?? null;

/** What stands in the form of a property; `rooms` as it is typed. */
export type PropertyForm = Omit<PropertyEntry, 'id' | 'rooms' | 'language'> & { rooms: string; language: string };

/** The form of a property: of one that is there, or an empty one that guesses the reader's zone. */
export const propertyForm = (property: Property | null, zone: string): PropertyForm =>
  property === null
    ? { code: '', name: '', timeZone: zone, currencyCode: '', language: 'EN', rooms: '' }
    : {
        code: property.code,
        name: property.name,
        timeZone: property.timeZone === '' ? zone : property.timeZone,
        currencyCode: property.currencyCode,
        language: property.language === '' ? 'EN' : property.language,
        rooms: property.rooms > 0 ? String(property.rooms) : '',
      };

const whole = (typed: string): number | null => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null);

/** What is sent of a form; null while it is not complete. */
export const propertyToSave = (
  form: PropertyForm,
  id: string | null,
): (Omit<PropertyForm, 'rooms'> & { rooms: number; id?: string }) | null => {
  const rooms = whole(form.rooms);
  const { code, name, timeZone, currencyCode } = form;
  if (rooms === null || rooms < 1 || [code, name, timeZone, currencyCode].some((value) => value.trim() === ''))
    return null;
  return { ...form, rooms, ...(id === null ? {} : { id }) };
};

/** What stands in the form of a room type, as it is typed. */
export type RoomTypeForm = { propertyId: string; code: string; name: string; rooms: string; baseRate: string };

/** The form of a room type of a property: of one that is there, or an empty one. */
export const roomTypeForm = (propertyId: string, type: RoomType | null): RoomTypeForm =>
  type === null
    ? { propertyId, code: '', name: '', rooms: '', baseRate: '' }
    : {
        propertyId,
        code: type.code,
        name: type.name,
        rooms: type.rooms > 0 ? String(type.rooms) : '',
        baseRate: type.baseRate === null ? '' : String(units(type.baseRate.amountMicros)),
      };

/** What is sent of a form; a price may be missing. Null while it is not complete. */
export const roomTypeToSave = ({
  rooms: typedRooms,
  baseRate: typedRate,
  ...form
}: RoomTypeForm): { propertyId: string; code: string; name: string; rooms: number; baseRate: number | null } | null => {
  const rooms = whole(typedRooms);
  const baseRate = typedRate.trim() === '' ? null : Number(typedRate);
  if (rooms === null || form.code.trim() === '' || form.name.trim() === '') return null;
  if (baseRate !== null && !(baseRate >= 0 && baseRate <= 10_000_000)) return null;
  return { ...form, rooms, baseRate };
};

/** The commands that bring a file of bookings in, its guests first, for the server at `url`, in the order in which they are given. */
export const importCommands = (url: string): string[] => [
  'npm run hotel -- import bookings.csv --suggest --kind guests > guests.yaml',
  `npm run hotel -- import bookings.csv --mapping guests.yaml --url ${url} --key …`,
  'npm run hotel -- import bookings.csv --suggest > stays.yaml',
  `npm run hotel -- import bookings.csv --mapping stays.yaml --url ${url} --key …`,
];
