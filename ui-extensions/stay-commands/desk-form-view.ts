import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros, units, type Money } from '../../plugin/domain/money.ts';
import type { StayVerb } from '../../plugin/domain/stays/commands.ts';
import { isOpen } from '../../plugin/domain/stays/folio.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';

/** A stay as the form of a command shows it. */
export type FormStay = {
  id: string;
  name: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  adults: number;
  children: number;
  room: string;
  rate: Money | null;
  paymentMethod: string;
  hasIdentity: boolean;
  balance: Money | null;
  /** The account that can pay later. */
  accountId?: string | null;
  account?: string;
};

/** What is typed into the form; empty where nothing is. */
export type FormValues = {
  room: string;
  rate: string;
  paymentMethod: string;
  identityChecked: boolean;
  arrivalOn: string;
  departureOn: string;
  adults: string;
  children: string;
  reason: string;
  waivedBecause: string;
  pays: boolean;
  /** The hotel that takes the guest, or the account that pays for him. */
  toId: string;
  compensation: string;
};

const written = (amount: Money | null): string => (amount === null ? '' : String(units(amount.amountMicros)));

/** The form as it opens: what is known is filled in, so that a press confirms it. */
export const openedForm = (stays: readonly FormStay[]): FormValues => {
  const [only] = stays.length === 1 ? stays : [];
  return {
    room: only?.room ?? '',
    rate: written(only?.rate ?? null),
    paymentMethod: only?.paymentMethod ?? '',
    identityChecked: stays.every(({ hasIdentity }) => hasIdentity),
    arrivalOn: only?.arrivalOn ?? '',
    departureOn: only?.departureOn ?? '',
    adults: String(only?.adults ?? ''),
    children: String(only?.children ?? ''),
    reason: '',
    waivedBecause: '',
    pays: stays.some(({ balance }) => isOpen(balance)),
    toId: '',
    compensation: '',
  };
};

const amountOf = (typed: string, currencyCode: string): Money | null => {
  const value = Number(typed.replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(value) ? null : { amountMicros: micros(value), currencyCode };
};

const whole = (typed: string): number | undefined => (/^\d+$/.test(typed.trim()) ? Number(typed) : undefined);

/** The body that the form sends. `currencyCode` is the property's, for amounts of a stay that has none yet. */
export const formBody = (
  verb: StayVerb,
  stays: readonly FormStay[],
  values: FormValues,
  currencyCode: string,
): Record<string, unknown> => {
  const stayIds = stays.map(({ id }) => id);
  const [first] = stays;
  const stayId = first?.id;
  const isOne = stays.length === 1;
  const rate = amountOf(values.rate, first?.rate?.currencyCode ?? currencyCode);
  const method = values.paymentMethod.trim();
  switch (verb) {
    case 'check-in':
      return {
        stayIds,
        identityChecked: values.identityChecked,
        ...(method === '' ? {} : { paymentMethod: method }),
        ...(isOne && values.room.trim() !== '' ? { roomNumber: values.room.trim() } : {}),
        ...(isOne && rate !== null ? { rate } : {}),
      };
    case 'check-out':
      return {
        stayIds,
        ...(values.pays && method !== '' ? { payment: { method } } : {}),
        balanceReason: values.pays ? '' : values.reason.trim(),
        ...(values.pays || values.toId === '' ? {} : { receivableAccountId: values.toId }),
      };
    case 'assign':
      return { stayId, roomNumber: values.room.trim() };
    case 'change': {
      const [adults, children] = [whole(values.adults), whole(values.children)];
      return {
        stayId,
        changes: {
          ...(values.arrivalOn === '' ? {} : { arrivalOn: values.arrivalOn }),
          ...(values.departureOn === '' ? {} : { departureOn: values.departureOn }),
          ...(adults === undefined ? {} : { adults }),
          ...(children === undefined ? {} : { children }),
          ...(rate === null ? {} : { rate }),
        },
      };
    }
    case 'cancel':
      return { stayIds, reason: values.reason.trim(), waivedBecause: values.waivedBecause.trim() };
    case 'no-show':
      return { stayIds, waivedBecause: values.waivedBecause.trim() };
    case 'relocate': {
      const compensation = amountOf(values.compensation, first?.rate?.currencyCode ?? currencyCode);
      return {
        stayId,
        toId: values.toId,
        reason: values.reason.trim(),
        ...(compensation === null ? {} : { compensation }),
      };
    }
    case 'confirm':
      return { stayIds, ...(method === '' ? {} : { paymentMethod: method }) };
    case 'reverse-check-in':
    case 'reverse-check-out':
    case 'reinstate':
      return { stayIds };
    default:
      return verb satisfies never;
  }
};

/** What can be done with a stay, the likeliest first. */
export const verbsFor = (status: StayStatus): StayVerb[] => {
  switch (status) {
    case 'INQUIRY':
    case 'TENTATIVE':
    case 'WAITLISTED':
      return ['confirm', 'change', 'assign', 'cancel'];
    case 'CONFIRMED':
      return ['check-in', 'assign', 'change', 'cancel', 'no-show', 'relocate'];
    case 'IN_HOUSE':
      return ['check-out', 'assign', 'change', 'reverse-check-in', 'relocate'];
    case 'CHECKED_OUT':
      return ['reverse-check-out'];
    case 'CANCELLED':
    case 'NO_SHOW':
    case 'RELOCATED':
      return ['reinstate'];
    default:
      return status satisfies never;
  }
};

/** What several stays can be given at once. */
export const BULK_VERBS: ReadonlySet<StayVerb> = new Set([
  'confirm',
  'check-in',
  'check-out',
  'cancel',
  'no-show',
  'reverse-check-in',
]);

/** What every one of several stays is open to. */
export const verbsForAll = (stays: readonly Pick<FormStay, 'status'>[]): StayVerb[] => {
  const [first, ...rest] = stays.map(({ status }) => verbsFor(status));
  return (first ?? []).filter((verb) => BULK_VERBS.has(verb) && rest.every((verbs) => verbs.includes(verb)));
};
