// Without the names of countries in 60 languages, which the face of the package brings along.
import countries from 'i18n-iso-countries/index.js';
import { addDays, latestToday } from '../calendar-dates.ts';
import { countryCode } from '../identity/cleanse/countries.ts';
import { cleansePhone } from '../identity/cleanse/phones.ts';
import { withoutWritten, type RowProblem } from '../imports/reasons.ts';
import { readRow, type GuestRow, type StayRow } from '../imports/rows.ts';
import { micros } from '../money.ts';
import type { IntakeCancellation, IntakeGuest, IntakeStay, Properties, Translated } from './message.ts';
import type { Stand } from './order.ts';
import { instantIn } from './reading.ts';

/** A booking that was cancelled, of which nothing but its number is told. */
export type CancelledStay = { confirmationNumber: string; cancelledAt: string | null; cancelReason: string };

/** A message as it is stored until it is applied: rows that have been checked, each where it stands in the sender's order. */
export type TakenMessage = {
  guests: (Stand & { row: GuestRow; other: unknown })[];
  stays: (Stand & { row: StayRow })[];
  cancellations: (Stand & { row: CancelledStay })[];
};

/** What is wrong with a record of a message: `of` tells which, as in `stays.0`. Nothing of what stands in it is repeated. */
export type IntakeProblem = { of: string; problems: RowProblem[] };

const given = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** A number as it is unique among all systems: those of two may be the same. */
const numbered = (source: string, number: string | undefined): string | undefined =>
  number === undefined ? undefined : `${source}:${number}`;

const alpha3 = (country: string | undefined): string | undefined => {
  const code = country === undefined ? null : countryCode(country);
  return code === null ? undefined : countries.alpha2ToAlpha3(code);
};

const guestRowOf = (guest: IntakeGuest, source: string): object => {
  const country = guest.nationality === undefined ? null : countryCode(guest.nationality);
  return given({
    guestNumber: numbered(source, guest.id),
    firstName: guest.firstName,
    lastName: guest.lastName,
    email: guest.email,
    phone: guest.phone === undefined ? undefined : (cleansePhone(guest.phone, country)?.e164 ?? guest.phone),
    birthday: guest.birthday,
    nationality: alpha3(guest.nationality),
    language: /^([a-z]{2})(?:[-_]|$)/i.exec(guest.language ?? '')?.[1]?.toLowerCase(),
    jobTitle: guest.jobTitle,
    companyNumber: guest.companyName === undefined ? undefined : numbered(source, guest.companyNumber),
    companyName: guest.companyNumber === undefined ? undefined : guest.companyName,
  });
};

const amount = (units: string | number | undefined): number | undefined =>
  units === undefined || units === '' ? undefined : micros(Number(units));

const stayRowOf = (
  stay: IntakeStay,
  source: string,
  { code, timeZone: zone, currencyCode }: ReturnType<Properties>,
): object => {
  const instant = (text: string | undefined) => (text === undefined ? undefined : (instantIn(text, zone) ?? text));
  const amounts = {
    rate: amount(stay.rate),
    roomRevenue: amount(stay.roomRevenue),
    foodRevenue: amount(stay.foodRevenue),
    otherRevenue: amount(stay.otherRevenue),
  };
  const { version: _, guestId, isNumberedByProperty = false, ...rest } = stay;
  return given({
    ...rest,
    ...amounts,
    propertyCode: code,
    source: isNumberedByProperty ? `${source} ${code ?? ''}`.trim() : source,
    currencyCode: Object.values(amounts).some((value) => value !== undefined)
      ? (stay.currencyCode ?? currencyCode)
      : undefined,
    guestNumber: numbered(source, guestId),
    companyNumber: stay.companyName === undefined ? undefined : numbered(source, stay.companyNumber),
    companyName: stay.companyNumber === undefined ? undefined : stay.companyName,
    travelAgentNumber: stay.travelAgentName === undefined ? undefined : numbered(source, stay.travelAgentNumber),
    travelAgentName: stay.travelAgentNumber === undefined ? undefined : stay.travelAgentName,
    bookedAt: instant(stay.bookedAt),
    checkedInAt: instant(stay.checkedInAt),
    checkedOutAt: instant(stay.checkedOutAt),
    cancelledAt: instant(stay.cancelledAt),
    changedAt: instant(stay.changedAt),
  });
};

/**
 * Makes rows of a translated message, checked as those of an import are: what cannot be read of a field that may miss is left
 * out. Records that cannot come in are `refused`; what is `taken` is the rest, for a sender who can take nothing back.
 * @param source what the sending system is called; its numbers are told apart from those of others by it
 */
export const takenOf = (
  { guests, stays, cancellations }: Translated,
  { source, properties, now }: { source: string; properties: Properties; now: Date },
): { taken: TakenMessage; leftOut: IntakeProblem[]; refused: IntakeProblem[] } => {
  const today = latestToday(now);
  const [refused, leftOut]: [IntakeProblem[], IntakeProblem[]] = [[], []];
  const latest = Date.parse(addDays(today, 1));
  const told = (of: string, list: IntakeProblem[], problems: readonly RowProblem[]): void => {
    if (problems.length > 0) list.push({ of, problems: problems.map(withoutWritten) });
  };
  /** A clock that is years ahead would make every later message come too late. */
  const standOf = (
    of: string,
    { version, changedAt }: { version?: number | undefined; changedAt?: string | undefined },
    zone: string | undefined,
  ): Stand => {
    const at = instantIn(changedAt, zone) ?? null;
    const isAhead = at !== null && Date.parse(at) > latest;
    if (isAhead) told(of, leftOut, [{ field: 'changedAt', code: 'IN_THE_FUTURE' }]);
    return { version: version ?? null, changedAt: isAhead ? null : at };
  };
  const only = properties(undefined).timeZone;
  const taken: TakenMessage = { guests: [], stays: [], cancellations: [] };
  for (const [place, guest] of guests.entries()) {
    const of = `guests.${place}`;
    const read = readRow('guests', guestRowOf(guest, source), today);
    if (!read.ok) told(of, refused, read.problems);
    else {
      told(of, leftOut, read.leftOut);
      taken.guests.push({ ...standOf(of, guest, only), row: read.row, other: guest.other ?? {} });
    }
  }
  const cancelled = cancellations.map((cancellation, place) => ({
    of: `cancellations.${place}`,
    cancellation,
    zone: only,
  }));
  for (const [place, stay] of stays.entries()) {
    const of = `stays.${place}`;
    const property = properties(stay.propertyCode);
    if (stay.status === 'CANCELLED' && stay.arrivalOn === undefined && stay.departureOn === undefined) {
      cancelled.push({ of, cancellation: stay, zone: property.timeZone });
      continue;
    }
    const { changedAt: _, ...row } = stayRowOf(stay, source, property) as { changedAt?: string };
    const read = readRow('stays', row, today);
    if (!read.ok) told(of, refused, read.problems);
    else {
      told(of, leftOut, read.leftOut);
      taken.stays.push({ ...standOf(of, stay, property.timeZone), row: read.row });
    }
  }
  for (const { of, cancellation, zone } of cancelled) {
    const row = cancelledOf(cancellation, zone);
    if (row === null) told(of, refused, [{ field: 'confirmationNumber', code: 'MISSING' }]);
    else taken.cancellations.push({ ...standOf(of, cancellation, zone), row });
  }
  if (refused.length === 0 && taken.guests.length + taken.stays.length + taken.cancellations.length === 0)
    told('message', refused, [{ field: 'row', code: 'MISSING' }]);
  return { taken, leftOut, refused };
};

const MOST_CHARACTERS = 200;

const cancelledOf = (
  { confirmationNumber, cancelledAt, cancelReason }: IntakeCancellation,
  zone: string | undefined,
): CancelledStay | null =>
  confirmationNumber === undefined || confirmationNumber === '' || confirmationNumber.length > MOST_CHARACTERS
    ? null
    : {
        confirmationNumber,
        cancelledAt: instantIn(cancelledAt, zone) ?? null,
        cancelReason: (cancelReason ?? '').slice(0, MOST_CHARACTERS),
      };
