import * as z from 'zod/mini';
import { cleansePhone } from '../domain/identity/cleanse/phones.ts';
import type { PossibleAsker } from '../domain/reservations/enquiry.ts';
import type { Host } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import {
  EnquiryPageDocument,
  PossibleAskersDocument,
  PropertyForEnquiriesDocument,
  WithdrawEnquiryLinksDocument,
  type PersonFilterInput,
} from './generated/documents.ts';
import { instant, personName, recordId, records, text } from './rows.ts';

const properties = records(
  z.object({
    id: recordId,
    name: text,
    country: text,
    timeZone: text,
    enquiryLinksSince: instant,
    email: z.nullish(z.object({ primaryEmail: text })),
    phone: phoneParts,
  }),
);
const roomTypes = records(z.object({ id: recordId, name: text }));
const counted = z.object({ totalCount: z.int() });
const people = records(z.object({ id: recordId, name: personName, emails: emailParts, phones: phoneParts }));

/** A property that guests can ask for a stay. */
export type EnquiredProperty = {
  id: string;
  hotel: string;
  country: string;
  timeZone: string;
  /** Where a guest can write or call; empty where the property has nothing there. */
  email: string;
  phone: string;
  /** Links that were made before are withdrawn; null where none are. */
  linksSince: string | null;
  roomTypes: { id: string; name: string }[];
  /** Stays of the key asked for since the instant asked for. */
  taken: number;
};

/**
 * A property for the page of enquiries, with how many stays were asked for since an instant under keys that begin so; one
 * request. Null where it is gone or not active.
 */
export const enquiredProperty = async (
  host: Host,
  { propertyId, keyStart, since }: { propertyId: string; keyStart: string; since: string },
): Promise<EnquiredProperty | null> => {
  const answer = await host.request(EnquiryPageDocument, { propertyId, key: `${keyStart}%`, since });
  const [property] = properties.parse(answer.hotelProperties);
  if (property === undefined) return null;
  const [phone] = listedPhones(property.phone);
  return {
    id: property.id,
    hotel: property.name,
    country: property.country,
    timeZone: property.timeZone,
    email: property.email?.primaryEmail ?? '',
    phone: phone === undefined ? '' : `${phone.callingCode} ${phone.number}`.trim(),
    linksSince: property.enquiryLinksSince,
    roomTypes: roomTypes.parse(answer.roomTypes),
    taken: counted.parse(answer.stays).totalCount,
  };
};

/** What has a meaning of its own in a pattern stands for itself. */
const literal = (said: string): string => said.replaceAll(/[\\%_]/gu, String.raw`\$&`);
/** Digits of a number that are asked for; the whole number is compared afterwards. */
const ASKED_DIGITS = 6;

/**
 * Guests who have an e-mail or end on the digits of a phone, with their phones as E.164. One request, none for neither.
 * @param phone as E.164, or ''
 */
export const possibleAskers = async (
  host: Host,
  { email, phone }: { email: string; phone: string },
): Promise<PossibleAsker[]> => {
  const either: PersonFilterInput[] = [];
  if (email !== '')
    either.push(
      { emails: { primaryEmail: { ilike: literal(email) } } },
      { emails: { additionalEmails: { like: `%"${literal(email.toLowerCase())}"%` } } },
    );
  if (phone !== '') {
    const ending = phone.slice(-ASKED_DIGITS);
    either.push(
      { phones: { primaryPhoneNumber: { like: `%${ending}` } } },
      { phones: { additionalPhones: { like: `%${ending}"%` } } },
    );
  }
  if (either.length === 0) return [];
  const answer = await host.request(PossibleAskersDocument, { people: { or: either } });
  return people.parse(answer.people).map(({ id, name, emails, phones }) => ({
    id,
    lastName: name?.lastName ?? '',
    emails: listedEmails(emails),
    phones: listedPhones(phones).flatMap(
      ({ number, callingCode }) => cleansePhone(`${callingCode}${number}`)?.e164 ?? [],
    ),
  }));
};

/** Whether a property is there for who asks. */
export const seesProperty = async (host: Host, id: string): Promise<boolean> =>
  records(z.object({ id: recordId })).parse((await host.request(PropertyForEnquiriesDocument, { id })).hotelProperties)
    .length > 0;

/** Withdraws the links for enquiries that were made until now. @throws HostError of kind `REFUSED` where that may not be changed */
export const withdrawEnquiryLinks = async (host: Host, id: string, at: string): Promise<void> => {
  await host.request(WithdrawEnquiryLinksDocument, { id, at });
};
