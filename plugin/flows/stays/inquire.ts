import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../../domain/money.ts';
import type { DeskOutcome, DeskRefusal, DeskTask } from '../../domain/stays/commands.ts';
import { nightsOf } from '../../domain/stays/nights.ts';
import { createInquiry, staysForDesk } from '../../host/front-desk.ts';
import { staysByKey } from '../../host/stays.ts';
import { STEP_NAMES, sayTask } from '../../words/desk.ts';
import { languageOfProperty } from '../../words/language.ts';
import { makeGuest, type NewGuest } from '../guests/make.ts';
import { creditWarnings } from '../sales/credit/stays.ts';
import { idFrom, record, type Hosts } from './commands.ts';

/** What somebody asks for who is not booked yet. `requestId` names the request for ever. */
export type Inquiry = {
  requestId: string;
  hold: boolean;
  /** The last day of a hold. */
  heldUntil?: CalendarDate | undefined;
  propertyId: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  guestId?: string | undefined;
  /** Who becomes a guest by this; not beside `guestId`. */
  newGuest?: NewGuest | undefined;
  companyId?: string | undefined;
  travelAgentId?: string | undefined;
  groupId?: string | undefined;
  roomTypeId?: string | undefined;
  ratePlanId?: string | undefined;
  rate?: Money | undefined;
  adults?: number | undefined;
  children?: number | undefined;
  infants?: number | undefined;
  channel?: 'DIRECT_WEB' | 'PHONE' | 'EMAIL' | 'WALK_IN' | 'CORPORATE' | 'TRAVEL_AGENT' | 'PARTNER' | undefined;
  specialRequests?: string | undefined;
};

/** Letters and digits that are not mistaken for one another on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A confirmation number that is always the same for an id. */
export const numberFrom = (id: string): string => {
  const digits = [...id.replaceAll('-', '')].map((hex) => Number.parseInt(hex, 16));
  return `H${Array.from({ length: 7 }, (_, at) => ALPHABET[(digits[2 * at]! * 16 + digits[2 * at + 1]!) % ALPHABET.length]).join('')}`;
};

/** What the stay is expected to bring. */
const expectedOf = ({ rate, arrivalOn, departureOn }: Inquiry) => {
  const nights = nightsOf(arrivalOn, departureOn) ?? 0;
  return rate === undefined || nights === 0
    ? {}
    : { roomRevenue: { amountMicros: roundToMicros(rate.amountMicros * nights), currencyCode: rate.currencyCode } };
};

/** What an inquiry came to: the stay with its guest; or why there is none. */
export type Inquired = { stayId: string; guestId: string | null; said: DeskOutcome[] } | { refused: DeskRefusal };

/**
 * Writes down what somebody asks for, or holds a room for him. Sent again, it is the same stay, whatever it is by now, and the
 * same guest. Three requests, five with a guest who is made, one more for an account, of whose credit is warned.
 * @param source the system that it counts for, with what is to be done about it
 */
export const inquire = async (
  { asPerson, host }: Hosts,
  inquiry: Inquiry,
  now: Date,
  { source, task }: { source: string; task: DeskTask | null } = { source: 'HOTEL', task: null },
): Promise<Inquired> => {
  const { requestId, hold, newGuest, ...given } = inquiry;
  const key = `${source}:${requestId}`;
  const guestId = given.guestId ?? (newGuest === undefined ? null : idFrom(`guest:${key}`));
  if (newGuest !== undefined && given.guestId === undefined) {
    const known = await makeGuest(asPerson, guestId!, given.propertyId, newGuest);
    if (known !== null) return { refused: { code: 'GUEST_KNOWN', guest: known } };
  }
  const { roomTypeId, heldUntil } = given;
  const asked = await createInquiry(asPerson, {
    ...given,
    ...expectedOf(inquiry),
    ...(guestId === null ? {} : { guestId }),
    ...(roomTypeId === undefined ? {} : { bookedRoomTypeId: roomTypeId }),
    key,
    source,
    confirmationNumber: numberFrom(idFrom(`inquiry:${source === 'HOTEL' ? requestId : key}`)),
    status: hold ? 'TENTATIVE' : 'INQUIRY',
    bookedAt: now.toISOString(),
  });
  if (asked === null) {
    const before = (await staysByKey(asPerson, [key])).get(key)!;
    return { stayId: before.id, guestId, said: [{ code: 'ALREADY_SO', stays: 1, status: before.status }] };
  }
  const [stay] = await staysForDesk(asPerson, [asked.id]);
  const language = languageOfProperty(stay?.propertyLanguage ?? '');
  const toDo: DeskTask | null =
    task ?? (hold && heldUntil !== undefined ? { department: 'FRONT_DESK', code: 'HOLD_ENDS', heldUntil } : null);
  const isRecorded = await record(host, [
    {
      change: {
        key: `${asked.id}:inquire`,
        name: STEP_NAMES.inquire[language],
        stayId: asked.id,
        kind: 'CREATED',
        changedAt: now.toISOString(),
        changedBy: asked.createdBy,
        before: {},
        after: { status: asked.status, arrivalOn: given.arrivalOn, departureOn: given.departureOn },
        notifiedDepartments: toDo === null ? [] : [toDo.department],
      },
      postings: [],
      tasks:
        toDo === null
          ? []
          : [
              {
                id: idFrom(`${asked.id}:${toDo.code}`),
                targetId: idFrom(`${asked.id}:${toDo.code}:target`),
                title: `${sayTask(toDo, language)} · ${stay?.name || asked.confirmationNumber}`,
                body: [asked.confirmationNumber, stay?.propertyName ?? ''].filter(Boolean).join('\n\n'),
                dueAt: toDo.code === 'HOLD_ENDS' ? `${toDo.heldUntil}T12:00:00.000Z` : now.toISOString(),
                guestId,
              },
            ],
      message: null,
      dirtyRoom: null,
    },
  ]);
  const payer = given.companyId ?? given.travelAgentId;
  return {
    stayId: asked.id,
    guestId,
    said: [
      { code: 'INQUIRED', number: asked.confirmationNumber, status: asked.status },
      ...(payer === undefined ? [] : await creditWarnings(host, payer)),
      ...(isRecorded ? [] : [{ code: 'CHANGE_NOT_RECORDED' } as const]),
    ],
  };
};
