import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';
import type { CreditAlert } from '../sales/credit/receivable.ts';
import { deskDay, openDays, type AroundStay, type DeskFields, type StayAtDesk } from './at-desk.ts';
import { cancellationFee, noShowFee } from './fees.ts';
import { isOpen } from './folio.ts';
import { MOST_NIGHTS, nightsOf } from './nights.ts';
import type { StayStatus } from './status.ts';

/** What the front desk can be warned of and go on with. */
export const WARNINGS = ['ROOM_NOT_READY', 'ROOM_OCCUPIED', 'ROOM_TAKEN', 'GUEST_NOT_WELCOME_HERE'] as const;
export type Warning = (typeof WARNINGS)[number];
type Accepting = { accept: readonly Warning[] };

/** What of a booking can be changed by the command of that name; what is absent stays as it is. */
export type StayChanges = {
  [
    Name in
      | 'arrivalOn'
      | 'departureOn'
      | 'adults'
      | 'children'
      | 'infants'
      | 'roomTypeId'
      | 'bookedRoomTypeId'
      | 'ratePlanId'
      | 'rate'
      | 'specialRequests'
  ]?: DeskFields[Name] | undefined;
};

/** A command of the front desk, with what was given along. */
export type StayCommand =
  | { verb: 'confirm'; guarantee?: string | undefined; paymentMethod?: string | undefined }
  | ({ verb: 'change'; changes: StayChanges } & Accepting)
  | ({ verb: 'assign'; roomNumber: string } & Accepting)
  | ({
      verb: 'check-in';
      roomNumber?: string | undefined;
      paymentMethod?: string | undefined;
      rate?: Money | undefined;
      identityChecked: boolean;
    } & Accepting)
  | { verb: 'reverse-check-in' }
  | {
      verb: 'check-out';
      /** What is paid now: the whole balance where no amount is named. */
      payment?: { method: string; amount?: Money | undefined } | undefined;
      balanceReason: string;
      receivableAccountId?: string | undefined;
    }
  | ({ verb: 'reverse-check-out' } & Accepting)
  | { verb: 'cancel'; reason: string; waivedBecause: string }
  | { verb: 'no-show'; waivedBecause: string }
  | { verb: 'reinstate' }
  | { verb: 'relocate'; toId: string; compensation?: Money | undefined; reason: string };
export type StayVerb = StayCommand['verb'];

/** Why a command cannot be carried out with a stay. `stay` is its name. */
export type DeskRefusal =
  | { code: 'STAY_NOT_FOUND' }
  | { code: 'STAY_IS'; stay: string; status: StayStatus; verb: StayVerb }
  | { code: 'ARRIVES_ANOTHER_DAY'; stay: string; arrivalOn: CalendarDate }
  | { code: 'STAY_WITHOUT_DATES'; stay: string }
  | { code: 'STAY_WITHOUT_ROOM'; stay: string }
  | { code: 'ROOM_NOT_READY'; stay: string; room: string; housekeeping: 'DIRTY' | 'OUT_OF_ORDER' }
  | { code: 'ROOM_OCCUPIED'; stay: string; room: string; by: string }
  | { code: 'ROOM_TAKEN'; stay: string; room: string; by: string }
  | { code: 'GUEST_NOT_WELCOME_HERE'; stay: string }
  | { code: 'IDENTITY_NOT_CHECKED'; stay: string }
  | { code: 'PAYMENT_METHOD_MISSING'; stay: string }
  | { code: 'GUARANTEE_MISSING'; stay: string }
  | { code: 'BALANCE_OPEN'; stay: string; balance: Money }
  | { code: 'PAYS_IN_ANOTHER_CURRENCY'; stay: string; currencyCode: string }
  | { code: 'NO_BILL_TO_PAY'; stay: string }
  | { code: 'LEFT_ANOTHER_DAY'; stay: string; departureOn: CalendarDate | null }
  | { code: 'NOT_DUE_YET'; stay: string; arrivalOn: CalendarDate }
  | { code: 'STAY_IS_OVER'; stay: string; departureOn: CalendarDate | null }
  | { code: 'NOTHING_TO_CHANGE'; stay: string }
  | { code: 'ARRIVAL_STANDS'; stay: string }
  | { code: 'DAYS_IN_THE_PAST'; stay: string; today: CalendarDate }
  | { code: 'DAYS_IMPOSSIBLE'; stay: string; most: number }
  | { code: 'NOBODY_STAYS_THERE'; stay: string }
  /** Somebody is to be made a guest who is one. */
  | { code: 'GUEST_KNOWN'; guest: string };

/** What the front desk did. `stays` counts them. */
export type DeskOutcome =
  | { code: 'STAYS_DONE'; verb: StayVerb; stays: number }
  | { code: 'ALREADY_SO'; stays: number; status: StayStatus }
  | { code: 'FEE_CHARGED'; stay: string; fee: Money }
  | { code: 'FEE_TAKEN_BACK'; stay: string; fee: Money }
  | { code: 'BALANCE_LEFT'; stay: string; balance: Money }
  | { code: 'ROOM_RELEASED'; stay: string; room: string }
  | { code: 'ROOM_GIVEN_AWAY'; stay: string; room: string }
  /** Of a guest who is in it, who has to move; otherwise the stay has it no more. */
  | { code: 'ROOM_OF_ANOTHER_TYPE'; stay: string; room: string; isInIt: boolean }
  | { code: 'ROOM_SHARED'; stay: string; room: string; by: string }
  | { code: 'INQUIRED'; number: string; status: StayStatus }
  | { code: 'PUT_ON_ACCOUNT'; stay: string; account: string; amount: Money; dueOn: CalendarDate }
  | { code: 'RECEIVABLE_WITHDRAWN'; stay: string }
  /** Something was received for it already. */
  | { code: 'RECEIVABLE_STAYS'; stay: string; received: Money }
  | CreditAlert
  /** The history of the bookings could not be written. */
  | { code: 'CHANGE_NOT_RECORDED' };

export const DEPARTMENTS = ['FRONT_DESK', 'HOUSEKEEPING', 'FOOD_AND_BEVERAGE', 'SALES', 'ACCOUNTING'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** What a department has to do because of a step. */
export type DeskTask = { department: Department } & (
  | { code: 'CLEAN_ROOM'; room: string }
  | { code: 'MOVE_ROOM'; from: string; to: string }
  | { code: 'PREPARE_FOR_CHANGE'; arrivalOn: CalendarDate | null; departureOn: CalendarDate | null; room: string }
  | { code: 'PREPARE_ROOM'; room: string; arrivalOn: CalendarDate | null }
  | { code: 'PARTY_CHANGED'; adults: number; children: number }
  | { code: 'PRICE_CHANGED'; rate: Money | null }
  | { code: 'COLLECT_DEPOSIT'; amount: Money }
  | { code: 'COLLECT_FEE'; amount: Money }
  | { code: 'REPAY_FEE'; amount: Money }
  | { code: 'COLLECT_BALANCE'; amount: Money; reason: string }
  | { code: 'SETTLE_WITH_HOTEL'; compensation: Money | null }
  | { code: 'CALL_GUEST' }
  | { code: 'HOLD_ENDS'; heldUntil: CalendarDate }
  | { code: 'ANSWER_ENQUIRY'; arrivalOn: CalendarDate }
);

/** The message that is drafted for the guest. */
export type DeskMessage = 'CONFIRMATION' | 'CHANGE' | 'CANCELLATION' | 'RELOCATION';

/** How the history calls a change. */
export type ChangeKind = 'CREATED' | 'DATES' | 'ROOM' | 'GUESTS' | 'RATE' | 'STATUS' | 'RELOCATION';

/** A line that is put on the bill. */
export type Posting = { kind: 'FEE' | 'FEE_BACK' | 'PAYMENT'; amount: Money; method: string };

/** What a command does with one stay: the fields it sets, and what follows from it. */
export type Step = {
  kind: ChangeKind;
  set: Partial<DeskFields>;
  postings: readonly Posting[];
  tasks: readonly DeskTask[];
  /** Told without a task, such as housekeeping by the state of the room. */
  told: readonly Department[];
  message: DeskMessage | null;
  /** The room that is dirty from now on. */
  dirties: string | null;
  said: readonly DeskOutcome[];
  /** What of the bill is left open by a check-out. */
  left: Money | null;
  /** What the history keeps beside the fields, such as why a fee was waived. */
  note: Readonly<Record<string, unknown>>;
};

/** The step, `ALREADY` where the stay is so, or why not. */
export type Judged = Step | 'ALREADY' | DeskRefusal;

const step = (kind: ChangeKind, set: Partial<DeskFields>, rest: Partial<Omit<Step, 'kind' | 'set'>> = {}): Step => ({
  kind,
  set,
  postings: [],
  tasks: [],
  told: [],
  message: null,
  dirties: null,
  said: [],
  left: null,
  note: {},
  ...rest,
});

/** From which states each command leads on. */
export const OPEN_TO: Record<StayVerb, readonly StayStatus[]> = {
  confirm: ['INQUIRY', 'TENTATIVE', 'WAITLISTED'],
  change: ['INQUIRY', 'TENTATIVE', 'WAITLISTED', 'CONFIRMED', 'IN_HOUSE'],
  assign: ['INQUIRY', 'TENTATIVE', 'WAITLISTED', 'CONFIRMED', 'IN_HOUSE'],
  'check-in': ['CONFIRMED'],
  'reverse-check-in': ['IN_HOUSE'],
  'check-out': ['IN_HOUSE'],
  'reverse-check-out': ['CHECKED_OUT'],
  cancel: ['INQUIRY', 'TENTATIVE', 'WAITLISTED', 'CONFIRMED'],
  'no-show': ['CONFIRMED'],
  reinstate: ['CANCELLED', 'NO_SHOW', 'RELOCATED'],
  relocate: ['CONFIRMED', 'IN_HOUSE'],
};

/** The state in which a stay is when the command was given to it before. */
const DONE: Partial<Record<StayVerb, StayStatus>> = {
  confirm: 'CONFIRMED',
  'check-in': 'IN_HOUSE',
  'check-out': 'CHECKED_OUT',
  'reverse-check-out': 'IN_HOUSE',
  cancel: 'CANCELLED',
  'no-show': 'NO_SHOW',
  reinstate: 'CONFIRMED',
  relocate: 'RELOCATED',
};

const isAlready = (verb: StayVerb, { status, checkedInAt }: StayAtDesk): boolean =>
  verb === 'reverse-check-in' ? status === 'CONFIRMED' && checkedInAt === null : DONE[verb] === status;

const accepts = ({ accept }: Accepting, warning: Warning): boolean => accept.includes(warning);

const wholePrice = (rate: Money | null, nights: number | null): Money | null =>
  rate === null || nights === null
    ? null
    : { amountMicros: roundToMicros(rate.amountMicros * nights), currencyCode: rate.currencyCode };

const sameMoney = (one: Money | null, other: Money | null): boolean =>
  one?.amountMicros === other?.amountMicros && one?.currencyCode === other?.currencyCode;

const negative = ({ amountMicros, currencyCode }: Money): Money => ({
  amountMicros: roundToMicros(-amountMicros),
  currencyCode,
});

/** What stands in the way of a room: it is out of order or dirty, or somebody is in it. */
const roomWarning = (
  stay: StayAtDesk,
  number: string,
  { room, holders }: AroundStay,
  accepting: Accepting,
): DeskRefusal | null => {
  const inIt = holders.find(({ status }) => status === 'IN_HOUSE');
  if (inIt !== undefined && !accepts(accepting, 'ROOM_OCCUPIED'))
    return { code: 'ROOM_OCCUPIED', stay: stay.name, room: number, by: inIt.name };
  const housekeeping = room?.housekeeping;
  if ((housekeeping === 'DIRTY' || housekeeping === 'OUT_OF_ORDER') && !accepts(accepting, 'ROOM_NOT_READY'))
    return { code: 'ROOM_NOT_READY', stay: stay.name, room: number, housekeeping };
  return null;
};

const confirm = (stay: StayAtDesk, given: Extract<StayCommand, { verb: 'confirm' }>): Judged => {
  const guarantee = given.guarantee ?? stay.guarantee;
  const paymentMethod = given.paymentMethod ?? stay.paymentMethod;
  const nights = nightsOf(stay.arrivalOn, stay.departureOn);
  if (nights === null) return { code: 'STAY_WITHOUT_DATES', stay: stay.name };
  if (stay.guaranteeRequired && guarantee.trim() === '') return { code: 'GUARANTEE_MISSING', stay: stay.name };
  const price = wholePrice(stay.rate, nights);
  const deposit: DeskTask[] =
    price !== null && stay.depositPercent > 0 && price.amountMicros > 0
      ? [
          {
            department: 'ACCOUNTING',
            code: 'COLLECT_DEPOSIT',
            amount: {
              amountMicros: roundToMicros((price.amountMicros * stay.depositPercent) / 100),
              currencyCode: price.currencyCode,
            },
          },
        ]
      : [];
  return step(
    'STATUS',
    {
      status: 'CONFIRMED',
      ...(guarantee === stay.guarantee ? {} : { guarantee }),
      ...(paymentMethod === stay.paymentMethod ? {} : { paymentMethod }),
    },
    { tasks: deposit, message: 'CONFIRMATION' },
  );
};

const KIND_OF_CHANGE: Record<keyof StayChanges, ChangeKind> = {
  arrivalOn: 'DATES',
  departureOn: 'DATES',
  adults: 'GUESTS',
  children: 'GUESTS',
  infants: 'GUESTS',
  roomTypeId: 'ROOM',
  bookedRoomTypeId: 'ROOM',
  ratePlanId: 'RATE',
  rate: 'RATE',
  specialRequests: 'GUESTS',
};

const ORDER = Object.keys(KIND_OF_CHANGE);

/** Days before an arrival from which departments prepare for it. */
const NEAR_DAYS = 2;

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && typeof other === 'object'
    ? sameMoney(one as Money | null, other as Money | null)
    : one === other;

const change = (
  stay: StayAtDesk,
  { changes, accept }: Extract<StayCommand, { verb: 'change' }>,
  around: AroundStay,
  now: Date,
): Judged => {
  const changed = (Object.keys(changes) as (keyof StayChanges)[]).filter(
    (name) => changes[name] !== undefined && !isSame(changes[name], stay[name]),
  );
  if (changed.length === 0) return { code: 'NOTHING_TO_CHANGE', stay: stay.name };
  const set: Partial<DeskFields> = Object.fromEntries(changed.map((name) => [name, changes[name]]));
  const next = { ...stay, ...set };
  const today = deskDay(stay.timeZone, now);
  const { arrivalOn, departureOn } = next;
  const isMoved = changed.includes('arrivalOn') || changed.includes('departureOn');
  if (isMoved) {
    if (arrivalOn === null || departureOn === null) return { code: 'STAY_WITHOUT_DATES', stay: stay.name };
    if (stay.status === 'IN_HOUSE' && changed.includes('arrivalOn')) return { code: 'ARRIVAL_STANDS', stay: stay.name };
    if (departureOn < arrivalOn || daysBetween(arrivalOn, departureOn) > MOST_NIGHTS)
      return { code: 'DAYS_IMPOSSIBLE', stay: stay.name, most: MOST_NIGHTS };
    const first = stay.status === 'IN_HOUSE' ? departureOn : arrivalOn;
    if (first < today) return { code: 'DAYS_IN_THE_PAST', stay: stay.name, today };
  }
  if (
    (next.adults ?? 1) + (next.children ?? 0) <= 0 ||
    [next.adults, next.children, next.infants].some((n) => (n ?? 0) < 0)
  )
    return { code: 'NOBODY_STAYS_THERE', stay: stay.name };
  const expected = wholePrice(stay.rate, nightsOf(stay.arrivalOn, stay.departureOn));
  // What is expected of the room follows nights and rate; what a bill or a system says stands.
  if (around.folio === null && sameMoney(stay.roomRevenue, expected) && expected !== null)
    set.roomRevenue = wholePrice(next.rate, nightsOf(arrivalOn, departureOn));
  const [holder] = isMoved ? around.holders : [];
  const isTaken = holder !== undefined && stay.roomNumber !== '';
  if (isTaken && stay.status === 'IN_HOUSE' && !accept.includes('ROOM_TAKEN'))
    return { code: 'ROOM_TAKEN', stay: stay.name, room: stay.roomNumber, by: holder.name };
  const roomType = around.room?.roomTypeId ?? null;
  const isOfAnotherType =
    changed.includes('roomTypeId') && stay.roomNumber !== '' && roomType !== null && roomType !== next.roomTypeId;
  const isReleased = (isTaken || isOfAnotherType) && stay.status !== 'IN_HOUSE';
  if (isReleased) set.roomNumber = '';
  const kind = KIND_OF_CHANGE[changed.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))[0]!];
  const isNear = arrivalOn !== null && daysBetween(today, arrivalOn) <= NEAR_DAYS;
  const isParty = changed.some((name) => name === 'adults' || name === 'children' || name === 'infants');
  const tasks: DeskTask[] = [
    ...(isMoved && (stay.status === 'IN_HOUSE' || isNear) && stay.roomNumber !== ''
      ? [
          {
            department: 'HOUSEKEEPING',
            code: 'PREPARE_FOR_CHANGE',
            arrivalOn,
            departureOn,
            room: stay.roomNumber,
          } as const,
        ]
      : []),
    ...(isParty && isNear
      ? [
          {
            department: 'FOOD_AND_BEVERAGE',
            code: 'PARTY_CHANGED',
            adults: next.adults ?? 0,
            children: next.children ?? 0,
          } as const,
        ]
      : []),
    ...(stay.status === 'IN_HOUSE' && (changed.includes('rate') || changed.includes('ratePlanId'))
      ? [{ department: 'ACCOUNTING', code: 'PRICE_CHANGED', rate: next.rate } as const]
      : []),
  ];
  return step(kind, set, {
    tasks,
    message: stay.status === 'IN_HOUSE' || (changed.length === 1 && changed[0] === 'specialRequests') ? null : 'CHANGE',
    said: isOfAnotherType
      ? [
          {
            code: 'ROOM_OF_ANOTHER_TYPE',
            stay: stay.name,
            room: stay.roomNumber,
            isInIt: stay.status === 'IN_HOUSE',
          },
        ]
      : isReleased
        ? [{ code: 'ROOM_RELEASED', stay: stay.name, room: stay.roomNumber }]
        : [],
  });
};

/** The type of the room that a stay gets, and what was booked where that is not it and nobody has said. */
const typeWith = (stay: StayAtDesk, roomTypeId: string | null): Partial<DeskFields> =>
  roomTypeId === null || roomTypeId === stay.roomTypeId
    ? {}
    : {
        roomTypeId,
        ...(stay.bookedRoomTypeId === null && stay.roomTypeId !== null ? { bookedRoomTypeId: stay.roomTypeId } : {}),
      };

const assign = (
  stay: StayAtDesk,
  { roomNumber, ...accepting }: Extract<StayCommand, { verb: 'assign' }>,
  around: AroundStay,
): Judged => {
  const number = roomNumber.trim();
  if (number === stay.roomNumber) return { code: 'NOTHING_TO_CHANGE', stay: stay.name };
  const isInHouse = stay.status === 'IN_HOUSE';
  if (number === '') {
    if (isInHouse) return { code: 'STAY_WITHOUT_ROOM', stay: stay.name };
    return step('ROOM', { roomNumber: '', ...typeWith(stay, stay.bookedRoomTypeId) });
  }
  const [holder] = around.holders;
  if (holder !== undefined && !accepts(accepting, 'ROOM_TAKEN'))
    return { code: 'ROOM_TAKEN', stay: stay.name, room: number, by: holder.name };
  // A room that is dirty now is clean when the guest comes; one that is out of order may not be.
  const isBad = isInHouse || around.room?.housekeeping === 'OUT_OF_ORDER';
  const warning = isBad ? roomWarning(stay, number, { ...around, holders: [] }, accepting) : null;
  if (warning !== null) return warning;
  return step(
    'ROOM',
    { roomNumber: number, ...typeWith(stay, around.room?.roomTypeId ?? null) },
    isInHouse && stay.roomNumber !== ''
      ? {
          tasks: [{ department: 'HOUSEKEEPING', code: 'MOVE_ROOM', from: stay.roomNumber, to: number }],
          dirties: stay.roomNumber,
        }
      : {},
  );
};

const checkIn = (
  stay: StayAtDesk,
  given: Extract<StayCommand, { verb: 'check-in' }>,
  around: AroundStay,
  now: Date,
): Judged => {
  const { name, arrivalOn } = stay;
  const roomNumber = (given.roomNumber ?? stay.roomNumber).trim();
  const paymentMethod = given.paymentMethod ?? stay.paymentMethod;
  if (arrivalOn === null || stay.departureOn === null) return { code: 'STAY_WITHOUT_DATES', stay: name };
  if (!openDays(stay.timeZone, now).includes(arrivalOn)) return { code: 'ARRIVES_ANOTHER_DAY', stay: name, arrivalOn };
  if (roomNumber === '') return { code: 'STAY_WITHOUT_ROOM', stay: name };
  if (stay.isDoNotRent && !accepts(given, 'GUEST_NOT_WELCOME_HERE'))
    return { code: 'GUEST_NOT_WELCOME_HERE', stay: name };
  if (stay.identityRequired && !given.identityChecked && stay.identityCheckedAt === null)
    return { code: 'IDENTITY_NOT_CHECKED', stay: name };
  if (stay.paymentRequired && paymentMethod.trim() === '') return { code: 'PAYMENT_METHOD_MISSING', stay: name };
  const warning = roomWarning(stay, roomNumber, around, given);
  if (warning !== null) return warning;
  return step('STATUS', {
    status: 'IN_HOUSE',
    checkedInAt: now.toISOString(),
    ...(roomNumber === stay.roomNumber ? {} : { roomNumber, ...typeWith(stay, around.room?.roomTypeId ?? null) }),
    ...(paymentMethod === stay.paymentMethod ? {} : { paymentMethod }),
    ...(given.rate === undefined || sameMoney(given.rate, stay.rate) ? {} : { rate: given.rate }),
    ...(given.identityChecked && stay.identityCheckedAt === null ? { identityCheckedAt: now.toISOString() } : {}),
  });
};

const HOUR_MS = 3_600_000;

const checkOut = (
  stay: StayAtDesk,
  { payment, balanceReason, receivableAccountId }: Extract<StayCommand, { verb: 'check-out' }>,
  { folio, room }: AroundStay,
  now: Date,
): Judged => {
  const { name } = stay;
  if (payment !== undefined && folio === null) return { code: 'NO_BILL_TO_PAY', stay: name };
  const due = folio?.balance ?? null;
  const paid = payment === undefined || due === null ? null : (payment.amount ?? due);
  if (paid !== null && due !== null && paid.currencyCode !== due.currencyCode)
    return { code: 'PAYS_IN_ANOTHER_CURRENCY', stay: name, currencyCode: due.currencyCode };
  const balance: Money | null =
    due === null
      ? null
      : { amountMicros: roundToMicros(due.amountMicros - (paid?.amountMicros ?? 0)), currencyCode: due.currencyCode };
  const reason = balanceReason.trim();
  if (isOpen(balance) && reason === '' && receivableAccountId === undefined)
    return { code: 'BALANCE_OPEN', stay: name, balance };
  const days = openDays(stay.timeZone, now);
  const left = stay.departureOn !== null && days.includes(stay.departureOn) ? stay.departureOn : days.at(-1)!;
  // Whoever leaves on the day of arrival, also before the audit, has stayed no night.
  const departureOn = stay.arrivalOn !== null && left < stay.arrivalOn ? stay.arrivalOn : left;
  return step(
    'STATUS',
    {
      status: 'CHECKED_OUT',
      checkedOutAt: now.toISOString(),
      surveyDueAt: new Date(now.getTime() + stay.surveyAfterHours * HOUR_MS).toISOString(),
      ...(departureOn === stay.departureOn ? {} : { departureOn }),
      ...(folio === null
        ? {}
        : { roomRevenue: folio.roomRevenue, foodRevenue: folio.foodRevenue, otherRevenue: folio.otherRevenue }),
    },
    {
      postings:
        payment === undefined || paid === null || !isOpen(paid)
          ? []
          : [{ kind: 'PAYMENT', amount: negative(paid), method: payment.method }],
      dirties: stay.roomNumber === '' ? null : stay.roomNumber,
      tasks: [
        ...(room === null && stay.roomNumber !== ''
          ? [{ department: 'HOUSEKEEPING', code: 'CLEAN_ROOM', room: stay.roomNumber } as const]
          : []),
        ...(isOpen(balance)
          ? [{ department: 'ACCOUNTING', code: 'COLLECT_BALANCE', amount: balance, reason } as const]
          : []),
      ],
      told: room === null ? [] : ['HOUSEKEEPING'],
      said: isOpen(balance) ? [{ code: 'BALANCE_LEFT', stay: name, balance }] : [],
      left: isOpen(balance) ? balance : null,
      note: isOpen(balance)
        ? { balance, balanceReason: reason, ...(receivableAccountId === undefined ? {} : { receivableAccountId }) }
        : {},
    },
  );
};

const reverseCheckOut = (stay: StayAtDesk, accepting: Accepting, around: AroundStay, now: Date): Judged => {
  const days = openDays(stay.timeZone, now);
  if (stay.departureOn === null || !days.includes(stay.departureOn))
    return { code: 'LEFT_ANOTHER_DAY', stay: stay.name, departureOn: stay.departureOn };
  const warning = roomWarning(stay, stay.roomNumber, { ...around, room: null }, accepting);
  if (warning !== null) return warning;
  const { departureOn } = around.before;
  return step('STATUS', {
    status: 'IN_HOUSE',
    checkedOutAt: null,
    surveyDueAt: null,
    ...(departureOn && departureOn > stay.departureOn ? { departureOn } : {}),
  });
};

/** The room is free for others, and nothing is expected of the stay but the fee. */
const givenUp = (stay: StayAtDesk, fee: Money | null): Partial<DeskFields> => ({
  ...(stay.roomNumber === '' ? {} : { roomNumber: '' }),
  roomRevenue: fee,
  foodRevenue: null,
  otherRevenue: null,
});

const charged = (stay: StayAtDesk, fee: Money | null): Partial<Step> =>
  fee === null
    ? {}
    : {
        postings: [{ kind: 'FEE', amount: fee, method: '' }],
        tasks: [{ department: 'ACCOUNTING', code: 'COLLECT_FEE', amount: fee }],
        said: [{ code: 'FEE_CHARGED', stay: stay.name, fee }],
      };

const waived = (because: string, fee: Money | null): { fee: Money | null; note: Record<string, unknown> } =>
  because.trim() === '' || fee === null
    ? { fee, note: {} }
    : { fee: null, note: { waived: fee, waivedBecause: because.trim() } };

const cancel = (
  stay: StayAtDesk,
  { reason, waivedBecause }: Extract<StayCommand, { verb: 'cancel' }>,
  { isMember }: AroundStay,
  now: Date,
): Judged => {
  const today = deskDay(stay.timeZone, now);
  const isBinding = stay.status === 'CONFIRMED';
  const { fee, note } = waived(
    waivedBecause,
    isBinding ? cancellationFee(stay, stay.terms, { today, isMember }) : null,
  );
  const isNear = stay.arrivalOn !== null && daysBetween(today, stay.arrivalOn) <= NEAR_DAYS;
  return step(
    'STATUS',
    { status: 'CANCELLED', cancelledAt: now.toISOString(), cancelReason: reason.trim(), ...givenUp(stay, fee) },
    {
      ...charged(stay, fee),
      told: isNear && stay.roomNumber !== '' ? ['HOUSEKEEPING'] : [],
      message: 'CANCELLATION',
      note,
    },
  );
};

const noShow = (
  stay: StayAtDesk,
  { waivedBecause }: Extract<StayCommand, { verb: 'no-show' }>,
  { isMember }: AroundStay,
  now: Date,
): Judged => {
  if (stay.arrivalOn === null) return { code: 'STAY_WITHOUT_DATES', stay: stay.name };
  if (stay.arrivalOn > openDays(stay.timeZone, now).at(-1)!)
    return { code: 'NOT_DUE_YET', stay: stay.name, arrivalOn: stay.arrivalOn };
  const { fee, note } = waived(waivedBecause, noShowFee(stay, stay.terms, isMember));
  return step('STATUS', { status: 'NO_SHOW', ...givenUp(stay, fee) }, { ...charged(stay, fee), note });
};

const reinstate = (stay: StayAtDesk, { fees, holders, before }: AroundStay, now: Date): Judged => {
  const today = deskDay(stay.timeZone, now);
  if (stay.departureOn === null || stay.departureOn < today)
    return { code: 'STAY_IS_OVER', stay: stay.name, departureOn: stay.departureOn };
  const roomNumber = before.roomNumber ?? '';
  const isGone = roomNumber !== '' && holders.length > 0;
  const hasCome = stay.checkedInAt !== null;
  return step(
    'STATUS',
    {
      // Whoever was moved out of the house comes back into it.
      status: hasCome ? 'IN_HOUSE' : 'CONFIRMED',
      ...(stay.cancelledAt === null ? {} : { cancelledAt: null }),
      ...(stay.cancelReason === '' ? {} : { cancelReason: '' }),
      ...(stay.relocatedToId === null ? {} : { relocatedToId: null, compensation: null }),
      ...(roomNumber === '' || isGone ? {} : { roomNumber }),
      ...('roomRevenue' in before ? { roomRevenue: before.roomRevenue ?? null } : {}),
      ...('foodRevenue' in before ? { foodRevenue: before.foodRevenue ?? null } : {}),
      ...('otherRevenue' in before ? { otherRevenue: before.otherRevenue ?? null } : {}),
    },
    {
      postings: fees === null || !isOpen(fees) ? [] : [{ kind: 'FEE_BACK', amount: negative(fees), method: '' }],
      tasks: [
        ...(fees !== null && isOpen(fees)
          ? [{ department: 'ACCOUNTING', code: 'REPAY_FEE', amount: fees } as const]
          : []),
        ...(stay.arrivalOn !== null && daysBetween(today, stay.arrivalOn) <= NEAR_DAYS && roomNumber !== '' && !isGone
          ? [{ department: 'HOUSEKEEPING', code: 'PREPARE_ROOM', room: roomNumber, arrivalOn: stay.arrivalOn } as const]
          : []),
      ],
      message: hasCome ? null : 'CONFIRMATION',
      said: [
        ...(fees !== null && isOpen(fees) ? [{ code: 'FEE_TAKEN_BACK', stay: stay.name, fee: fees } as const] : []),
        ...(isGone ? [{ code: 'ROOM_GIVEN_AWAY', stay: stay.name, room: roomNumber } as const] : []),
      ],
    },
  );
};

const relocate = (
  stay: StayAtDesk,
  { toId, compensation, reason }: Extract<StayCommand, { verb: 'relocate' }>,
): Judged =>
  step(
    'RELOCATION',
    {
      status: 'RELOCATED',
      relocatedToId: toId,
      ...(compensation === undefined ? {} : { compensation }),
      ...givenUp(stay, null),
    },
    {
      tasks: [
        { department: 'FRONT_DESK', code: 'CALL_GUEST' },
        { department: 'ACCOUNTING', code: 'SETTLE_WITH_HOTEL', compensation: compensation ?? null },
      ],
      dirties: stay.status === 'IN_HOUSE' && stay.roomNumber !== '' ? stay.roomNumber : null,
      message: 'RELOCATION',
      note: reason.trim() === '' ? {} : { reason: reason.trim() },
    },
  );

/**
 * What a command does with a stay, by the state that the stay is in, the terms of its rate plan and the policies of its
 * property. The clock is the hotel's: until the night audit at six its day is still the day before.
 */
export const judge = (command: StayCommand, stay: StayAtDesk, around: AroundStay, now: Date): Judged => {
  const { verb } = command;
  if (isAlready(verb, stay)) return 'ALREADY';
  if (!OPEN_TO[verb].includes(stay.status)) return { code: 'STAY_IS', stay: stay.name, status: stay.status, verb };
  switch (command.verb) {
    case 'confirm':
      return confirm(stay, command);
    case 'change':
      return change(stay, command, around, now);
    case 'assign':
      return assign(stay, command, around);
    case 'check-in':
      return checkIn(stay, command, around, now);
    case 'reverse-check-in':
      return step('STATUS', { status: 'CONFIRMED', checkedInAt: null });
    case 'check-out':
      return checkOut(stay, command, around, now);
    case 'reverse-check-out':
      return reverseCheckOut(stay, command, around, now);
    case 'cancel':
      return cancel(stay, command, around, now);
    case 'no-show':
      return noShow(stay, command, around, now);
    case 'reinstate':
      return reinstate(stay, around, now);
    case 'relocate':
      return relocate(stay, command);
    default:
      return command satisfies never;
  }
};

/** The days and the room that a command is about, which others may hold: as they will be after it. */
export const claimOf = (
  command: StayCommand,
  stay: StayAtDesk,
  before: Partial<DeskFields>,
): { roomNumber: string; from: CalendarDate; to: CalendarDate } | null => {
  const roomNumber = (
    command.verb === 'assign' || command.verb === 'check-in'
      ? (command.roomNumber ?? stay.roomNumber)
      : command.verb === 'reinstate'
        ? (before.roomNumber ?? '')
        : stay.roomNumber
  ).trim();
  const changes = command.verb === 'change' ? command.changes : {};
  const from = changes.arrivalOn ?? stay.arrivalOn;
  const to = changes.departureOn ?? before.departureOn ?? stay.departureOn;
  if (roomNumber === '' || from === null || to === null) return null;
  return { roomNumber, from, to: to > from ? to : addDays(from, 1) };
};

/** The command that takes a step back; null where there is none. */
export const wayBack = (
  command: StayCommand,
  stay: StayAtDesk,
  taken: Step,
): { verb: StayVerb; body: object } | null => {
  switch (command.verb) {
    case 'check-in':
      return { verb: 'reverse-check-in', body: { stayIds: [stay.id] } };
    case 'reverse-check-in':
      return { verb: 'check-in', body: { stayIds: [stay.id] } };
    case 'check-out':
      return { verb: 'reverse-check-out', body: { stayIds: [stay.id] } };
    case 'reverse-check-out':
      return { verb: 'check-out', body: { stayIds: [stay.id] } };
    case 'cancel':
    case 'no-show':
    case 'relocate':
      return { verb: 'reinstate', body: { stayIds: [stay.id] } };
    case 'assign':
      return stay.status === 'IN_HOUSE' && stay.roomNumber === ''
        ? null
        : { verb: 'assign', body: { stayId: stay.id, roomNumber: stay.roomNumber } };
    case 'change':
      return {
        verb: 'change',
        body: {
          stayId: stay.id,
          changes: Object.fromEntries(
            Object.keys(KIND_OF_CHANGE)
              .filter((name) => name in taken.set)
              .map((name) => [name, stay[name as keyof StayChanges]]),
          ),
        },
      };
    case 'reinstate':
    case 'confirm':
      return null;
    default:
      return command satisfies never;
  }
};
