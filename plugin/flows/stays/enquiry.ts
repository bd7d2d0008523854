import { createHash } from 'node:crypto';
import { todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { OwnPageRefusal } from '../../domain/guests/own-page.ts';
import { countryCode } from '../../domain/identity/cleanse/countries.ts';
import { cleansePhone } from '../../domain/identity/cleanse/phones.ts';
import {
  askerOf,
  enquiryGate,
  readEnquiry,
  withoutCards,
  type Enquiry,
  type EnquiryLinkOutcome,
  type EnquiryLinkRefusal,
  type EnquiryProblem,
  type SentEnquiry,
} from '../../domain/reservations/enquiry.ts';
import type { Host } from '../../host/client.ts';
import {
  enquiredProperty,
  possibleAskers,
  seesProperty,
  withdrawEnquiryLinks,
  type EnquiredProperty,
} from '../../host/enquiry.ts';
import type { Language } from '../../words/language.ts';
import type { PublicPages } from '../links/consent-links.ts';
import { isWithdrawn, type Link, type SignedLinks } from '../links/signed-links.ts';
import { inquire } from './inquire.ts';

/** A link stands on the pages of a hotel for a season or two; then a new one is made. */
const LINK_DAYS = 365;
/** How long a form may stand open before it is sent. */
const FORM_DAYS = 1;
const DAY_MS = 86_400_000;
/** The system that stays of the form count for. */
const SOURCE = 'ENQUIRY';

type Shown = { hotel: string; email: string; phone: string; language: Language };

/** The page of enquiries; GONE for every link that opens nothing. */
export type EnquiryPage =
  | (Shown & {
      page: 'FORM';
      /** The token of the page, for its other languages. */
      token: string;
      /** Names the form and when it was shown. */
      form: string;
      roomTypes: readonly { id: string; name: string }[];
      today: CalendarDate;
      sent: SentEnquiry | null;
      /** AGAIN: it was sent sooner than anybody fills it in, or stood open too long. */
      problems: readonly (EnquiryProblem | 'AGAIN')[];
    })
  | (Shown & { page: 'SENT' | 'CALL' })
  | { page: 'GONE' };

type Opened = { link: Link<Record<string, unknown>>; property: EnquiredProperty };

const opened = async (host: Host, links: SignedLinks, token: string, now: Date): Promise<Opened | null> => {
  const link = await links.read('ENQUIRY', token, now);
  if (link === null) return null;
  const property = await enquiredProperty(host, {
    propertyId: link.subject,
    keyStart: `${SOURCE}:${link.id}:`,
    since: new Date(now.getTime() - DAY_MS).toISOString(),
  });
  return property === null || isWithdrawn(link.data, property.linksSince) ? null : { link, property };
};

const shownOf = ({ property }: Opened, language: Language): Shown => ({
  hotel: property.hotel,
  email: property.email,
  phone: property.phone,
  language,
});

const todayOf = ({ property }: Opened, now: Date): CalendarDate => todayAt(property.timeZone, now)[0]!;

/** The form, new or as it was sent. It says when it was shown the first time, so that a form sent twice is one. */
const formOf = async (
  found: Opened,
  links: SignedLinks,
  { token, language, now }: { token: string; language: Language; now: Date },
  again: { form: string | null; sent: SentEnquiry; problems: readonly (EnquiryProblem | 'AGAIN')[] } | null = null,
): Promise<EnquiryPage> => ({
  ...shownOf(found, language),
  page: 'FORM',
  token,
  form:
    again?.form ??
    (await links.sign(
      'ENQUIRY_FORM',
      { subject: found.property.id, id: found.link.id, data: { at: now.toISOString() } },
      { now, validDays: FORM_DAYS },
    )),
  roomTypes: found.property.roomTypes,
  today: todayOf(found, now),
  sent: again?.sent ?? null,
  problems: again?.problems ?? [],
});

/** The page as it stands. */
export const openEnquiry = async (
  host: Host,
  links: SignedLinks,
  { token, language }: { token: string; language: Language },
  now: Date,
): Promise<EnquiryPage> => {
  const found = await opened(host, links, token, now);
  return found === null ? { page: 'GONE' } : formOf(found, links, { token, language, now });
};

/** What was sent, in one word: the same of one day is one enquiry, however often and by how many forms it was sent. */
const nameOf = (enquiry: Enquiry, shownAt: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([shownAt.toISOString().slice(0, 10), { ...enquiry, email: enquiry.email.toLowerCase() }]))
    .digest('hex')
    .slice(0, 32);

/** Takes an enquiry. It never tells whether the guest is known. */
export const sendEnquiry = async (
  host: Host,
  links: SignedLinks,
  {
    token,
    language,
    form,
    trap,
    sent,
  }: { token: string; language: Language; form: string; trap: string; sent: SentEnquiry },
  now: Date,
): Promise<EnquiryPage> => {
  const found = await opened(host, links, token, now);
  if (found === null) return { page: 'GONE' };
  const { link, property } = found;
  const shown = shownOf(found, language);
  const back = (problems: readonly (EnquiryProblem | 'AGAIN')[], isSame = true) =>
    formOf(found, links, { token, language, now }, { form: isSame ? form : null, sent: withoutCards(sent), problems });

  const shownForm = await links.read('ENQUIRY_FORM', form, now);
  if (shownForm === null || shownForm.id !== link.id) return back(['AGAIN'], false);
  const shownAt = new Date(String(shownForm.data['at']));
  const gate = enquiryGate({ trap, shownAt, taken: property.taken, now });
  if (gate === 'TOO_QUICK') return back(['AGAIN']);
  if (gate !== null) return { ...shown, page: 'CALL' };

  const country = countryCode(property.country);
  const read = readEnquiry(sent, {
    today: todayOf(found, now),
    country,
    roomTypeIds: property.roomTypes.map(({ id }) => id),
  });
  if ('problems' in read) return back(read.problems);
  const { enquiry } = read;
  const { arrivalOn, departureOn, adults, children, roomTypeId, firstName, lastName, email, phone, wishes } = enquiry;
  const e164 = cleansePhone(phone, country)?.e164 ?? '';
  const guestId = askerOf({ email, phone: e164, lastName }, await possibleAskers(host, { email, phone: e164 }));
  const inquired = await inquire(
    { asPerson: host, host },
    {
      requestId: `${link.id}:${nameOf(enquiry, shownAt)}`,
      hold: false,
      propertyId: property.id,
      arrivalOn,
      departureOn,
      adults,
      children,
      channel: 'DIRECT_WEB',
      ...(roomTypeId === null ? {} : { roomTypeId }),
      ...(wishes === '' ? {} : { specialRequests: wishes }),
      ...(guestId === null ? { newGuest: { firstName, lastName, email, phone, language } } : { guestId }),
    },
    now,
    { source: SOURCE, task: { department: 'FRONT_DESK', code: 'ANSWER_ENQUIRY', arrivalOn } },
  );
  // Somebody took the e-mail meanwhile: sent again, the enquiry finds him.
  return 'refused' in inquired ? back(['AGAIN']) : { ...shown, page: 'SENT' };
};

/** A link to the form of a property, for whoever sees the property. */
export const linkForEnquiries = async (
  asPerson: Host,
  pages: PublicPages | null,
  { propertyId, id }: { propertyId: string; id: string },
  now: Date,
): Promise<{ link: string } | { refused: OwnPageRefusal | EnquiryLinkRefusal }> => {
  if (pages === null) return { refused: { code: 'NO_PUBLIC_PAGES' } };
  if (!(await seesProperty(asPerson, propertyId))) return { refused: { code: 'PROPERTY_NOT_FOUND' } };
  const data = { at: now.toISOString() };
  const token = await pages.links.sign('ENQUIRY', { subject: propertyId, id, data }, { now, validDays: LINK_DAYS });
  return { link: `${pages.address}/hotel/reservations/enquiry?t=${token}` };
};

/** Withdraws every link for enquiries of a property that was made until now, for whoever may change the property. */
export const withdrawEnquiries = async (
  asPerson: Host,
  propertyId: string,
  now: Date,
): Promise<{ said: EnquiryLinkOutcome[]; data: object } | { refused: EnquiryLinkRefusal }> => {
  if (!(await seesProperty(asPerson, propertyId))) return { refused: { code: 'PROPERTY_NOT_FOUND' } };
  await withdrawEnquiryLinks(asPerson, propertyId, now.toISOString());
  return { said: [{ code: 'ENQUIRY_LINKS_WITHDRAWN' }], data: {} };
};
