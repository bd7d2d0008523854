import * as z from 'zod';
import { STAY_CHANNELS } from '../imports/rows.ts';
import { STAY_STATUSES } from '../stays/status.ts';

const text = z.string().max(2_000);
const number = z.string().min(1).max(200);
const decimal = z
  .union([z.number(), z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/)])
  .describe('In units of currencyCode, as a number or, exactly, as a text such as "120.50".');
const day = z.iso.date().describe('A day at the hotel: YYYY-MM-DD.');
const instant = z.iso.datetime({ offset: true, local: true });
const momentAtHotel = instant.describe('ISO 8601. Without an offset it is read by the clock of the property.');
const people = z.number().int().min(0).max(999);

/** What puts messages about one record in order, whatever order they arrive in. */
const order = {
  changedAt: momentAtHotel
    .optional()
    .describe(
      'When the sender last changed the record. A message that is older than what was taken before changes nothing.',
    ),
  version: z
    .number()
    .int()
    .min(0)
    .max(2_000_000_000)
    .optional()
    .describe(
      'Counts the changes of the record at the sender. Where both messages have one, it goes before changedAt.',
    ),
};

const guest = z.strictObject({
  id: number.describe('What the sender knows the guest by.'),
  ...order,
  firstName: text.optional(),
  lastName: text.optional(),
  email: text.optional(),
  phone: text.optional().describe('International, or as dialled in the country of the guest’s nationality.'),
  birthday: day.optional(),
  nationality: text.optional().describe('ISO 3166 code of two or three letters, or the name of the country.'),
  language: text.optional().describe('ISO 639 code, such as "de" or "zh-CN".'),
  jobTitle: text.optional(),
  companyName: text.optional(),
  companyNumber: number.optional(),
  other: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Whatever else the sender knows of the guest; kept in the source record as it is.'),
});

const ofStay = {
  confirmationNumber: number.describe('What the sender knows the booking of this room by.'),
  ...order,
};

const stay = z.strictObject({
  ...ofStay,
  status: z.enum(STAY_STATUSES),
  propertyCode: number.optional().describe('May be left out where there is one property.'),
  propertyName: text.optional(),
  arrivalOn: day,
  departureOn: day,
  guestId: number.optional().describe('The id of a guest, of this message or of an earlier or later one.'),
  roomTypeCode: text.optional(),
  bookedRoomTypeCode: text.optional(),
  roomNumber: text.optional(),
  ratePlanCode: text.optional(),
  companyNumber: number.optional(),
  companyName: text.optional(),
  travelAgentNumber: number.optional(),
  travelAgentName: text.optional(),
  adults: people.optional(),
  children: people.optional(),
  infants: people.optional(),
  bookedAt: momentAtHotel.optional(),
  checkedInAt: momentAtHotel.optional(),
  checkedOutAt: momentAtHotel.optional(),
  cancelledAt: momentAtHotel.optional(),
  cancelReason: text.optional(),
  channel: z.enum(STAY_CHANNELS).optional(),
  marketSegment: text.optional(),
  paymentMethod: text.optional(),
  guarantee: text.optional(),
  currencyCode: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 4217. Left out, it is the currency of the property.'),
  rate: decimal.optional(),
  roomRevenue: decimal.optional(),
  foodRevenue: decimal.optional(),
  otherRevenue: decimal.optional(),
  specialRequests: text.optional(),
});

const cancellation = z.strictObject({
  ...ofStay,
  cancelledAt: momentAtHotel.optional(),
  cancelReason: text.optional(),
});

const MOST = 200;

/**
 * What another system tells of guests and stays, whatever system it is. A missing value says nothing and leaves what is there.
 * Every adapter translates into it; a system that no adapter knows sends it as it is.
 */
export const intakeMessage = z
  .strictObject({
    source: z
      .string()
      .regex(/^[A-Z][A-Z0-9_-]{1,30}$/)
      .describe(
        'What the sending system is called, such as "PROTEL". Its numbers are told apart from those of others by it.',
      ),
    guests: z.array(guest).max(MOST).default([]),
    stays: z.array(stay).max(MOST).default([]),
    cancellations: z
      .array(cancellation)
      .max(MOST)
      .default([])
      .describe('Bookings that were cancelled, where the sender names nothing of them but their number.'),
  })
  .describe('Guests and stays for Hotel for Twenty.');

/** The message in JSON Schema, as it is published to those who send it. */
export const intakeSchema = (): object => ({
  title: 'Hotel for Twenty: intake message',
  ...z.toJSONSchema(intakeMessage, { io: 'input' }),
});

export type IntakeMessage = z.input<typeof intakeMessage>;
type Listed<Key extends keyof IntakeMessage> = NonNullable<IntakeMessage[Key]>[number];
/** As an adapter translates them: texts may be anything that stood there, and are checked when rows are made of them. */
type Loose<Item> = { [Key in keyof Item]: Item[Key] | undefined };
export type IntakeGuest = Loose<Listed<'guests'>>;
export type IntakeStay = Loose<Omit<Listed<'stays'>, 'status' | 'arrivalOn' | 'departureOn'>> & {
  status: string | undefined;
  arrivalOn: string | undefined;
  departureOn: string | undefined;
  /** The sender's properties count their bookings each by itself. */
  isNumberedByProperty?: boolean;
};
export type IntakeCancellation = Loose<Listed<'cancellations'>>;
export type Translated = {
  guests: readonly IntakeGuest[];
  stays: readonly IntakeStay[];
  cancellations: readonly IntakeCancellation[];
};

/** What adapters have to know of a property. */
export type PropertyAtHand = { timeZone: string | undefined; currencyCode: string | undefined };

/**
 * Where an adapter looks a property up by its code; the only one there is, where a message names none.
 * `code` is what the property is called then.
 */
export type Properties = (code: string | undefined) => PropertyAtHand & { code: string | undefined };

/** Translates a message of a system, from which secrets are gone. @returns null where it is not a message of that system. */
export type Adapter = (message: unknown, properties: Properties) => Translated | null;
