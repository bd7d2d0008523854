import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { sumMicros, type Money } from '../domain/money.ts';
import {
  HOUSEKEEPING,
  type AroundStay,
  type DeskFields,
  type Holder,
  type Housekeeping,
  type StayAtDesk,
} from '../domain/stays/at-desk.ts';
import type { ChangeKind, Department } from '../domain/stays/commands.ts';
import { termsOf, type Fee } from '../domain/stays/fees.ts';
import { CHARGE_CATEGORIES, folioOf, type ChargeCategory, type ChargeSum } from '../domain/stays/folio.ts';
import type { PersonName } from '../domain/stays/name.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import { batches, type Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  AroundStaysDocument,
  InquireStayDocument,
  MoveStaysDocument,
  RecordStepsDocument,
  RoomHoldersDocument,
  StaysAtDeskDocument,
  type StayCreateInput,
  type StayFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  moneyInput,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  sumOfMicros,
  text,
} from './rows.ts';
import { staysByKey } from './stays.ts';
import { createTasks, targetsOf } from './tasks.ts';

const fee = z.nullish(z.enum(['NONE', 'FIRST_NIGHT', 'HALF', 'WHOLE_STAY'] satisfies Fee[]));

/** Hours after a check-out at which the survey is due where the property does not say. */
const SURVEY_AFTER_HOURS = 24;

/** A stay at the desk, with what messages and tasks about it say. */
export type DeskStay = StayAtDesk & {
  guest: PersonName | null;
  guestLanguage: string;
  /** A tag such as `ZH_TW`. */
  propertyLanguage: string;
  propertyName: string;
  roomTypeName: string;
  relocatedToName: string;
};

const staysAtDesk = records(
  read(
    z.object({
      id: recordId,
      name: text,
      status: stayStatus,
      confirmationNumber: text,
      arrivalOn: day,
      departureOn: day,
      roomNumber: text,
      roomTypeId: recordIdOrNull,
      bookedRoomTypeId: recordIdOrNull,
      ratePlanId: recordIdOrNull,
      adults: number,
      children: number,
      infants: number,
      rate: money,
      roomRevenue: money,
      foodRevenue: money,
      otherRevenue: money,
      checkedInAt: instant,
      checkedOutAt: instant,
      surveyDueAt: instant,
      cancelledAt: instant,
      cancelReason: text,
      identityCheckedAt: instant,
      paymentMethod: text,
      guarantee: text,
      specialRequests: text,
      relocatedToId: recordIdOrNull,
      compensation: money,
      propertyId: recordIdOrNull,
      guestId: recordIdOrNull,
      guest: z.nullish(z.object({ name: personName, guestLanguage: text, guestDoNotRent: flag })),
      roomType: z.nullish(z.object({ name: text })),
      relocatedTo: z.nullish(z.object({ name: text })),
      ratePlan: z.nullish(z.object({ freeCancellationDays: number, cancellationFee: fee })),
      property: z.nullish(
        z.object({
          name: text,
          timeZone: text,
          language: z.nullish(z.string()),
          freeCancellationDays: number,
          cancellationFee: fee,
          noShowFee: fee,
          membersCancelFree: flag,
          guaranteeRequired: flag,
          depositPercent: number,
          identityRequired: flag,
          paymentRequired: flag,
          surveyAfterHours: number,
        }),
      ),
    }),
    ({ property, ratePlan, guest, roomType, relocatedTo, ...stay }): DeskStay => ({
      ...stay,
      guest: guest?.name ?? null,
      guestLanguage: guest?.guestLanguage ?? '',
      isDoNotRent: guest?.guestDoNotRent ?? false,
      roomTypeName: roomType?.name ?? '',
      relocatedToName: relocatedTo?.name ?? '',
      propertyName: property?.name ?? '',
      propertyLanguage: property?.language ?? '',
      timeZone: property?.timeZone ?? '',
      guaranteeRequired: property?.guaranteeRequired ?? false,
      depositPercent: property?.depositPercent ?? 0,
      identityRequired: property?.identityRequired ?? false,
      paymentRequired: property?.paymentRequired ?? false,
      surveyAfterHours: property?.surveyAfterHours ?? SURVEY_AFTER_HOURS,
      terms: termsOf(
        {
          freeDays: property?.freeCancellationDays ?? null,
          cancellationFee: property?.cancellationFee ?? null,
          noShowFee: property?.noShowFee ?? null,
          membersFree: property?.membersCancelFree ?? false,
        },
        ratePlan
          ? { freeDays: ratePlan.freeCancellationDays, cancellationFee: ratePlan.cancellationFee ?? null }
          : null,
      ),
    }),
  ),
);

/** Up to 200 stays as the front desk has to know them to move them along. Deleted ones are absent. */
export const staysForDesk = async (host: Host, ids: readonly string[]): Promise<DeskStay[]> =>
  staysAtDesk.parse((await host.request(StaysAtDeskDocument, { ids: [...ids] })).stays);

/** A room that a stay has or is to get, on the nights from one day to another. */
export type Claim = { stayId: string; propertyId: string; roomNumber: string; from: CalendarDate; to: CalendarDate };

const holders = z.nullish(
  z.object({
    totalCount: count,
    edges: z.array(
      z.object({
        node: z.object({
          id: recordId,
          name: text,
          status: stayStatus,
          propertyId: recordIdOrNull,
          roomNumber: text,
          arrivalOn: day,
          departureOn: day,
        }),
      }),
    ),
  }),
);

/** Who else has the rooms on some of the nights, by the stay that claims one. `statuses` are those that hold a room. */
export const holdersOf = async (
  host: Host,
  claims: readonly Claim[],
  statuses: readonly StayStatus[],
): Promise<Map<string, Holder[]>> => {
  const found = new Map<string, Holder[]>();
  if (claims.length === 0) return found;
  const days = claims.flatMap(({ from, to }) => [from, to]).toSorted();
  const filter: StayFilterInput = {
    propertyId: { in: [...new Set(claims.map(({ propertyId }) => propertyId))] },
    roomNumber: { in: [...new Set(claims.map(({ roomNumber }) => roomNumber))] },
    status: { in: [...statuses] },
    arrivalOn: { lt: days.at(-1)! },
    // Whoever leaves on the day of an arrival is in the room until then.
    departureOn: { gte: days[0]! },
  };
  for (let offset = 0; ; offset += 200) {
    const page = holders.parse((await host.request(RoomHoldersDocument, { filter, offset })).stays);
    const nodes = (page?.edges ?? []).map(({ node }) => node);
    for (const { stayId, propertyId, roomNumber, from, to } of claims)
      for (const other of nodes) {
        const isSameRoom = other.propertyId === propertyId && other.roomNumber === roomNumber && other.id !== stayId;
        // Somebody who is in the room is in it, whatever the days say.
        const overlaps =
          other.status === 'IN_HOUSE'
            ? other.arrivalOn === null || other.arrivalOn < to
            : other.arrivalOn !== null &&
              other.departureOn !== null &&
              other.arrivalOn < to &&
              other.departureOn > from;
        if (isSameRoom && overlaps) found.set(stayId, [...(found.get(stayId) ?? []), other]);
      }
    if (nodes.length < 200 || offset + 200 >= (page?.totalCount ?? 0)) return found;
  }
};

const rooms = records(
  z.object({
    id: recordId,
    propertyId: recordIdOrNull,
    roomTypeId: recordIdOrNull,
    number: text,
    housekeeping: read(z.nullish(z.enum(HOUSEKEEPING)), (value): Housekeeping => value ?? 'CLEAN'),
  }),
);

/** A kind of charge that the app does not know is another. */
const category = read(
  z.nullish(z.string()),
  (value): ChargeCategory => CHARGE_CATEGORIES.find((known) => known === value) ?? 'OTHER',
);
const chargeSum = read(
  z.object({
    groupByDimensionValues: z.tuple([recordId, category, z.nullable(z.string())]),
    sumAmountAmountMicros: sumOfMicros,
  }),
  ({ groupByDimensionValues: [stayId, of, currencyCode], sumAmountAmountMicros: amountMicros }) => ({
    stayId,
    currencyCode,
    category: of,
    amountMicros,
  }),
);

/** Bills as the host adds them up by stay, category and currency. */
export const chargesByStay = (answered: unknown): Map<string, ChargeSum[]> => {
  const found = new Map<string, ChargeSum[]>();
  for (const { stayId, category: of, currencyCode, amountMicros } of z.array(chargeSum).parse(answered ?? []))
    if (currencyCode)
      found.set(stayId, [...(found.get(stayId) ?? []), { category: of, amount: { amountMicros, currencyCode } }]);
  return found;
};

const fees = records(z.object({ stayId: recordIdOrNull, amount: money }));
const members = records(z.object({ personId: recordIdOrNull }));

/** What a history holds of the fields; anything else that stands there is left. */
const before = z.partial(
  z.object({
    status: stayStatus,
    roomNumber: text,
    departureOn: day,
    roomRevenue: money,
    foodRevenue: money,
    otherRevenue: money,
  }),
);
const changes = records(
  z.object({ stayId: recordIdOrNull, before: z.unknown(), after: z.nullish(z.looseObject({ status: z.unknown() })) }),
);

/** More groups than a bill can have: categories and a few currencies. */
const GROUPS_A_BILL = 40;

/** What was found around stays, but for who holds their rooms. */
export type Surroundings = {
  roomOf: (
    propertyId: string | null,
    number: string,
  ) => { id: string; number: string; housekeeping: Housekeeping; roomTypeId: string | null } | null;
  folioOf: (stayId: string) => AroundStay['folio'];
  feesOf: (stayId: string) => Money | null;
  isMember: (guestId: string | null) => boolean;
  /** What the stay was before it came to its state. */
  beforeOf: (stay: Pick<StayAtDesk, 'id' | 'status'>) => Partial<DeskFields>;
};

/**
 * What has to be known around stays to take a step with them, in one request: the state of rooms, what the bill comes to,
 * who is a member, and with `history` what was charged as a fee and how the stay came to its state.
 */
export const surroundings = async (
  host: Host,
  stays: readonly Pick<StayAtDesk, 'id' | 'guestId' | 'propertyId'>[],
  numbers: readonly string[],
  { bills, history }: { bills: boolean; history: boolean },
): Promise<Surroundings> => {
  const guestIds = [...new Set(stays.flatMap(({ guestId }) => guestId ?? []))];
  const propertyIds = [...new Set(stays.flatMap(({ propertyId }) => propertyId ?? []))];
  const asked = [...new Set(numbers.filter((value) => value !== ''))];
  const answer = await requestIncluded(host, AroundStaysDocument, {
    stayIds: stays.map(({ id }) => id),
    guestIds,
    withGuests: guestIds.length > 0,
    rooms: { propertyId: { in: propertyIds }, number: { in: asked } },
    withRooms: propertyIds.length > 0 && asked.length > 0,
    withBills: bills,
    limit: stays.length * GROUPS_A_BILL,
    withHistory: history,
  });
  const foundRooms = rooms.parse(answer.rooms);
  const charges = chargesByStay(answer.folioChargesGroupBy);
  const feeLines = fees.parse(answer.folioCharges);
  const memberIds = new Set(members.parse(answer.loyaltyMemberships).map(({ personId }) => personId));
  const pastChanges = changes.parse(answer.stayChanges);
  return {
    roomOf: (propertyId, value) =>
      foundRooms.find((room) => room.propertyId === propertyId && room.number === value) ?? null,
    folioOf: (stayId) => folioOf(charges.get(stayId) ?? []),
    feesOf: (stayId) => {
      const lines = feeLines.flatMap((line) => (line.stayId === stayId && line.amount !== null ? [line.amount] : []));
      const [first] = lines;
      return first === undefined
        ? null
        : {
            currencyCode: first.currencyCode,
            amountMicros: sumMicros(
              lines.filter((line) => line.currencyCode === first.currencyCode).map((line) => line.amountMicros),
            ),
          };
    },
    isMember: (guestId) => guestId !== null && memberIds.has(guestId),
    beforeOf: ({ id, status }) => {
      const last = pastChanges.find((change) => change.stayId === id && change.after?.status === status);
      const known = before.safeParse(last?.before ?? {});
      return known.success ? (known.data as Partial<DeskFields>) : {};
    },
  };
};

const moved = z.array(
  z.object({ id: recordId, updatedAt: z.string(), updatedBy: z.nullish(z.object({ name: text })) }),
);

const MONEY: ReadonlySet<string> = new Set(['rate', 'roomRevenue', 'foodRevenue', 'otherRevenue', 'compensation']);

/** Fields as the host takes them: an amount that is emptied is a pair of nulls. */
const input = (fields: Partial<DeskFields>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, MONEY.has(name) ? moneyInput(value as Money | null) : value]),
  );

/**
 * Sets fields of up to 200 stays that still have a status, and a room where one is named. The host reads and writes in one
 * step, so that of several who try the same at once one moves a stay.
 * @returns the moved, with the moment and the name under which the host recorded who did it.
 */
export const moveStays = async (
  host: Host,
  ids: readonly string[],
  { from, roomNumber, set }: { from: StayStatus; roomNumber?: string | undefined; set: Partial<DeskFields> },
): Promise<{ id: string; movedAt: string; movedBy: string }[]> => {
  const filter: StayFilterInput = {
    and: [
      { id: { in: [...ids] } },
      { status: { eq: from } },
      { deletedAt: { is: 'NULL' } },
      ...(roomNumber === undefined
        ? []
        : roomNumber === ''
          ? [{ or: [{ roomNumber: { eq: '' } }, { roomNumber: { is: 'NULL' as const } }] }]
          : [{ roomNumber: { eq: roomNumber } }]),
    ],
  };
  const { updateStays } = await host.request(MoveStaysDocument, { filter, data: input(set) });
  return moved.parse(updateStays ?? []).map(({ id, updatedAt, updatedBy }) => ({
    id,
    movedAt: new Date(updatedAt).toISOString(),
    movedBy: updatedBy?.name ?? '',
  }));
};

/** What a step leaves behind. Ids and keys follow from the step, so that recording it again changes nothing. */
export type Recorded = {
  change: {
    key: string;
    name: string;
    stayId: string;
    kind: ChangeKind;
    changedAt: string;
    changedBy: string;
    before: object;
    after: object;
    notifiedDepartments: readonly Department[];
  };
  postings: readonly {
    key: string;
    name: string;
    stayId: string;
    chargedOn: CalendarDate;
    category: ChargeCategory;
    description: string;
    amount: Money;
  }[];
  tasks: readonly {
    id: string;
    targetId: string;
    title: string;
    body: string;
    dueAt: string;
    guestId: string | null;
  }[];
  message: {
    key: string;
    name: string;
    personId: string;
    stayId: string;
    occasion: string;
    plannedFor: CalendarDate;
    subject: string;
    body: string;
  } | null;
  dirtyRoom: { propertyId: string; number: string } | null;
};

/** Records steps in one request for each batch: history, lines of bills, tasks, drafts, rooms to clean. */
export const recordSteps = async (host: Host, steps: readonly Recorded[]): Promise<void> => {
  // A step has a few tasks, and the host takes 200 of them.
  for (const batch of batches(steps, 50)) {
    const tasks = batch.flatMap((step) => step.tasks);
    const targets = targetsOf(tasks);
    const postings = batch.flatMap((step) => step.postings);
    const messages = batch.flatMap(({ message }) => message ?? []);
    const dirty = batch.flatMap(({ dirtyRoom }) => dirtyRoom ?? []);
    await createTasks(host, tasks);
    await requestIncluded(host, RecordStepsDocument, {
      changes: batch.map(({ change: { notifiedDepartments, ...change } }) => ({
        ...change,
        notifiedDepartments: [...notifiedDepartments],
      })),
      postings: [...postings],
      posts: postings.length > 0,
      targets,
      asksForGuests: targets.length > 0,
      messages: messages.map((message) => ({ ...message, status: 'DRAFTED' as const, channel: 'EMAIL' as const })),
      drafts: messages.length > 0,
      dirty: {
        or: dirty.map(({ propertyId, number: value }) => ({
          propertyId: { eq: propertyId },
          number: { eq: value },
          housekeeping: { neq: 'OUT_OF_ORDER' as const },
        })),
      },
      dirties: dirty.length > 0,
    });
  }
};

const inquired = z.tuple([
  z.object({
    id: recordId,
    confirmationNumber: text,
    status: stayStatus,
    createdBy: z.nullish(z.object({ name: text })),
  }),
]);

/**
 * Makes a stay as whoever asks. `key` is unique.
 * @returns null when there is a stay under the key already.
 */
export const createInquiry = async (
  host: Host,
  data: StayCreateInput & { key: string },
): Promise<{ id: string; confirmationNumber: string; status: StayStatus; createdBy: string } | null> => {
  try {
    const { createStays } = await host.request(InquireStayDocument, { data: [data] });
    const [{ id, confirmationNumber, status, createdBy }] = inquired.parse(createStays ?? []);
    return { id, confirmationNumber, status, createdBy: createdBy?.name ?? '' };
  } catch (error) {
    if (!(error instanceof HostError && error.kind === 'INVALID')) throw error;
    if (!(await staysByKey(host, [data.key])).has(data.key)) throw error;
    return null;
  }
};
