import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import { cleansePhone } from '../identity/cleanse/phones.ts';
import { cardNumbersIn, isCardNumberSplitOver, withoutCardNumbers } from '../imports/card-numbers.ts';

/** What somebody without an account writes who asks for a stay; texts are trimmed, all may be empty. */
export type SentEnquiry = {
  arrivalOn: string;
  departureOn: string;
  adults: string;
  children: string;
  roomTypeId: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  wishes: string;
};

/** An enquiry that can be answered. */
export type Enquiry = Omit<SentEnquiry, 'arrivalOn' | 'departureOn' | 'adults' | 'children' | 'roomTypeId'> & {
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  adults: number;
  children: number;
  roomTypeId: string | null;
};

/** What is missing or wrong in what was sent. */
export type EnquiryProblem =
  | 'DAYS_MISSING'
  | 'DAYS_PAST'
  | 'DAYS_ORDER'
  | 'TOO_LONG'
  | 'TOO_FAR'
  | 'PARTY_WRONG'
  | 'NAME_MISSING'
  | 'CONTACT_MISSING'
  | 'EMAIL_WRONG'
  | 'PHONE_WRONG'
  | 'CARD_NUMBER';

/** How many nights can be asked for by the form, and how far ahead: whoever wants more is better called. */
export const MOST_NIGHTS = 60;
export const MOST_DAYS_AHEAD = 730;
const MOST_PEOPLE = 20;
const FEWEST_PHONE_DIGITS = 6;
/** E.164 has no longer number. */
const MOST_PHONE_DIGITS = 15;

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]+$/;

const isPhone = (phone: string, country: string | null): boolean => {
  const digits = phone.replaceAll(/\D/g, '').length;
  if (digits < FEWEST_PHONE_DIGITS || digits > MOST_PHONE_DIGITS) return false;
  return (cleansePhone(phone, country)?.e164 ?? null) !== null || cardNumbersIn(phone).length === 0;
};

const party = (text: string, least: number): number | null => {
  const count = Number(text);
  return Number.isInteger(count) && count >= least && count <= MOST_PEOPLE ? count : null;
};

/** What was sent, with dots for the numbers of payment cards, wherever they stand in words. */
export const withoutCards = (sent: SentEnquiry): SentEnquiry => ({
  ...sent,
  firstName: withoutCardNumbers(sent.firstName),
  lastName: withoutCardNumbers(sent.lastName),
  email: withoutCardNumbers(sent.email),
  wishes: withoutCardNumbers(sent.wishes),
});

/**
 * Reads what was sent: an enquiry that can be answered, or all that is wrong with it.
 * @param today the earliest day that it may be at the property
 * @param country of the property, ISO 3166-1 alpha-2, by which a phone without a prefix is read
 * @param roomTypeIds those that can be asked for; any other choice is none
 */
export const readEnquiry = (
  sent: SentEnquiry,
  { today, country, roomTypeIds }: { today: CalendarDate; country: string | null; roomTypeIds: readonly string[] },
): { enquiry: Enquiry } | { problems: EnquiryProblem[] } => {
  const problems: EnquiryProblem[] = [];
  const { arrivalOn, departureOn, firstName, lastName, email, phone, wishes } = withoutCards(sent);
  const days = isCalendarDate(arrivalOn) && isCalendarDate(departureOn) ? { arrivalOn, departureOn } : null;
  if (days === null) problems.push('DAYS_MISSING');
  else if (days.arrivalOn < today) problems.push('DAYS_PAST');
  else if (days.departureOn <= days.arrivalOn) problems.push('DAYS_ORDER');
  else if (daysBetween(days.arrivalOn, days.departureOn) > MOST_NIGHTS) problems.push('TOO_LONG');
  else if (days.arrivalOn > addDays(today, MOST_DAYS_AHEAD)) problems.push('TOO_FAR');
  const adults = party(sent.adults, 1);
  const children = party(sent.children || '0', 0);
  if (adults === null || children === null) problems.push('PARTY_WRONG');
  if (firstName === '' && lastName === '') problems.push('NAME_MISSING');
  if (email === '' && phone === '') problems.push('CONTACT_MISSING');
  if (email !== '' && !EMAIL.test(email)) problems.push('EMAIL_WRONG');
  if (phone !== '' && !isPhone(phone, country)) problems.push('PHONE_WRONG');
  if (isCardNumberSplitOver([firstName, lastName, wishes])) problems.push('CARD_NUMBER');
  if (days === null || adults === null || children === null || problems.length > 0) return { problems };
  const roomTypeId = roomTypeIds.includes(sent.roomTypeId) ? sent.roomTypeId : null;
  return { enquiry: { ...days, adults, children, roomTypeId, firstName, lastName, email, phone, wishes } };
};

/** How many enquiries one link takes in 24 hours. */
export const MOST_ENQUIRIES_A_DAY = 40;
/** Nobody reads and fills in a form in less. */
export const LEAST_SECONDS = 4;

/** Why an enquiry is not taken whatever stands in it: nobody fills in what he cannot see, or at once. */
export type EnquiryGate = 'NOT_BY_A_PERSON' | 'TOO_QUICK' | 'ENOUGH';

/** @returns null where nothing is in the way */
export const enquiryGate = ({
  trap,
  shownAt,
  taken,
  now,
}: {
  /** What stands in the field that is hidden from people. */
  trap: string;
  shownAt: Date;
  /** Enquiries of the link in the last 24 hours. */
  taken: number;
  now: Date;
}): EnquiryGate | null => {
  if (trap !== '') return 'NOT_BY_A_PERSON';
  if (now.getTime() - shownAt.getTime() < LEAST_SECONDS * 1_000) return 'TOO_QUICK';
  return taken >= MOST_ENQUIRIES_A_DAY ? 'ENOUGH' : null;
};

/** A guest who may be the one who asks. */
export type PossibleAsker = { id: string; lastName: string; emails: readonly string[]; phones: readonly string[] };

/**
 * Whose enquiry it is: who has the e-mail; where none is given, who has the phone and the family name, because a number may be
 * that of a household. Of several the first.
 * @param phones of the guests, and of the enquiry, in one form: E.164
 */
export const askerOf = (
  { email, phone, lastName }: { email: string; phone: string; lastName: string },
  possible: readonly PossibleAsker[],
): string | null => {
  const same = (one: string, other: string): boolean => one !== '' && one.toLowerCase() === other.toLowerCase();
  const found = possible.find((one) =>
    email === ''
      ? phone !== '' && one.phones.includes(phone) && same(one.lastName, lastName)
      : one.emails.some((address) => same(address, email)),
  );
  return found?.id ?? null;
};

/** What a command with the links for enquiries did. */
export type EnquiryLinkOutcome = { code: 'ENQUIRY_LINKS_WITHDRAWN' };

/** Why it did nothing, beside that guests have no pages. */
export type EnquiryLinkRefusal = { code: 'PROPERTY_NOT_FOUND' };
