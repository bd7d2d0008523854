import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  hasWrittenEnough,
  mayEscalate,
  OPENED_BY_GUEST,
  ownPreferences,
  takenBackOn,
  type OwnPageOutcome,
  type OwnPageRefusal,
} from '../../domain/guests/own-page.ts';
import { isOpenCase } from '../../domain/service/case-clock.ts';
import { subjectOf } from '../../domain/service/commands.ts';
import { categoryOfThemes, themesOf } from '../../domain/service/mood.ts';
import type { Host } from '../../host/client.ts';
import {
  guestOfPage,
  languageOfGuest,
  noteNotContent,
  setLanguage,
  withdrawLinks,
  type GuestOfPage,
} from '../../host/guest-page.ts';
import { savePreferences } from '../../host/preferences.ts';
import { openCase } from '../../host/service-desk.ts';
import type { Language } from '../../words/language.ts';
import { PRE_ARRIVAL } from '../../words/own-page.ts';
import { nameOfPreference } from '../../words/preferences.ts';
import type { PublicPages } from '../links/consent-links.ts';
import type { SignedLinks } from '../links/signed-links.ts';
import { keepWishes, readWishes } from '../preferences/commands.ts';
import { openGuestLink, type OpenedLink } from './guest-links.ts';

/** How long a link to the page of a guest opens it: from a booking until its stay is over, for nearly all. */
const LINK_DAYS = 180;
/** The link to what a guest gets, from his page. */
const CONSENTS_DAYS = 1;

/** The address of a guest's own page. `id` names the message, or the press, that it was made for. */
export const guestPageLink = async (
  { links, address }: PublicPages,
  { guestId, id, language }: { guestId: string; id: string; language: string },
  now: Date,
): Promise<string> => {
  const data = { language, at: now.toISOString() };
  const token = await links.sign('GUEST_PAGE', { subject: guestId, id, data }, { now, validDays: LINK_DAYS });
  return `${address}/hotel/guests/me?t=${token}`;
};

/** What was done by a form of the page, or why not. */
export type PageNotice =
  | 'REQUESTED'
  | 'COMPLAINED'
  | 'NOTED'
  | 'CONTRADICTS'
  | 'TAKEN_BACK'
  | 'ESCALATED'
  | 'ENOUGH'
  | 'NOTHING';

/** The page of a guest; GONE for every link that opens nothing. */
export type OwnPage =
  | {
      page: 'OWN';
      guest: GuestOfPage;
      language: Language;
      today: CalendarDate;
      now: Date;
      /** Names the next form, so that a form that is sent twice does what it does once. */
      form: string;
      /** Leads to what the guest gets from the hotel. */
      consents: string;
      notice: PageNotice | null;
    }
  | { page: 'GONE' };

const shown = async (
  { guest, language, linkId }: OpenedLink,
  links: SignedLinks,
  form: string,
  notice: PageNotice | null,
  now: Date,
): Promise<OwnPage> => {
  const hotel = guest.stays[0]?.hotel ?? '';
  const consents = await links.sign(
    'PREFERENCES',
    { subject: guest.id, id: linkId, data: { hotel, language } },
    { now, validDays: CONSENTS_DAYS },
  );
  return {
    page: 'OWN',
    guest: { ...guest, preferences: ownPreferences(guest.preferences, earliestToday(now)) },
    language,
    today: earliestToday(now),
    now,
    form,
    consents,
    notice,
  };
};

/** The page as it stands. `form` is new each time. */
export const openOwnPage = async (
  host: Host,
  links: SignedLinks,
  token: string,
  form: string,
  now: Date,
): Promise<OwnPage> => {
  const found = await openGuestLink(host, links, 'GUEST_PAGE', token, now);
  return found === null ? { page: 'GONE' } : shown(found, links, form, null, now);
};

/** What a guest sends from his page. Texts are trimmed; an id that is none of his does nothing. */
export type Sent =
  | { does: 'REQUEST' | 'COMPLAIN'; form: string; stayId: string; text: string }
  | { does: 'ARRIVE'; form: string; stayId: string; time: string; companions: string; text: string }
  | { does: 'PREFER'; form: string; text: string }
  | { does: 'TAKE_BACK'; form: string; preferenceId: string }
  | { does: 'ESCALATE'; form: string; caseId: string };

const report = async (
  host: Host,
  { guest }: OpenedLink,
  {
    kind,
    form,
    stayId,
    text,
    name,
  }: { kind: 'COMPLAINT' | 'REQUEST'; form: string; stayId: string; text: string; name?: string },
  now: Date,
): Promise<void> => {
  const stay = guest.stays.find(({ id }) => id === stayId) ?? null;
  // Whoever is in the house waits for an answer today.
  const isInHouse = stay?.status === 'IN_HOUSE';
  await openCase(host, {
    key: `${OPENED_BY_GUEST}${guest.id}:${form}`,
    name: name ?? subjectOf(text),
    kind,
    category: name === undefined ? categoryOfThemes(themesOf(text)) : 'RESERVATION',
    severity: isInHouse ? 'HIGH' : 'MEDIUM',
    description: text,
    openedAt: now.toISOString(),
    personId: guest.id,
    stayId: stay?.id ?? null,
    propertyId: stay?.propertyId ?? null,
  });
};

/** Does what was sent. What was done before by the same form is not done again: its case has the key of the form. */
const carryOut = async (host: Host, found: OpenedLink, sent: Sent, now: Date): Promise<PageNotice> => {
  const { guest, language } = found;
  const isNew = !guest.cases.some(({ key }) => key === `${OPENED_BY_GUEST}${guest.id}:${sent.form}`);
  const writes =
    sent.does === 'REQUEST' || sent.does === 'COMPLAIN' || sent.does === 'ARRIVE' || sent.does === 'PREFER';
  if (writes && isNew && hasWrittenEnough(guest.cases, now)) return 'ENOUGH';
  switch (sent.does) {
    case 'REQUEST':
    case 'COMPLAIN': {
      if (sent.text === '') return 'NOTHING';
      const kind = sent.does === 'REQUEST' ? 'REQUEST' : 'COMPLAINT';
      if (isNew) await report(host, found, { ...sent, kind }, now);
      return sent.does === 'REQUEST' ? 'REQUESTED' : 'COMPLAINED';
    }
    case 'ARRIVE': {
      const { time, companions, text, form, stayId } = sent;
      if (time === '' && companions === '' && text === '') return 'NOTHING';
      const words = PRE_ARRIVAL[language];
      const lines = [
        time === '' ? '' : words.arrivesAt(time),
        companions === '' ? '' : words.comesWith(companions),
        text,
      ].filter(Boolean);
      if (isNew)
        await report(
          host,
          found,
          { kind: 'REQUEST', form, stayId, text: lines.join('\n'), name: subjectOf(lines[0]!) },
          now,
        );
      return 'REQUESTED';
    }
    case 'PREFER': {
      if (sent.text === '') return 'NOTHING';
      const today = earliestToday(now);
      const said = await readWishes(host, sent.text, today);
      if (said.length > 0) {
        const { contradictions } = await keepWishes(host, guest.id, said, today);
        return contradictions.length > 0 ? 'CONTRADICTS' : 'NOTED';
      }
      // Words that nobody has taught the app are for staff to read.
      if (isNew) await report(host, found, { kind: 'REQUEST', form: sent.form, stayId: '', text: sent.text }, now);
      return 'REQUESTED';
    }
    case 'TAKE_BACK': {
      const preference = guest.preferences.find(({ id }) => id === sent.preferenceId);
      if (preference === undefined) return 'NOTHING';
      const today = earliestToday(now);
      const name = nameOfPreference(preference);
      await savePreferences(host, [{ ...preference, name, validUntil: takenBackOn(today) }]);
      return 'TAKEN_BACK';
    }
    case 'ESCALATE': {
      const one = guest.cases.find(({ id }) => id === sent.caseId);
      if (one === undefined) return 'NOTHING';
      if (mayEscalate(one, now)) await noteNotContent(host, one.id, now.toISOString(), !isOpenCase(one.status));
      return 'ESCALATED';
    }
    default:
      return sent satisfies never;
  }
};

/** Does what a guest has sent, and shows the page with it. */
export const sendToOwnPage = async (
  host: Host,
  links: SignedLinks,
  token: string,
  sent: Sent | null,
  form: string,
  now: Date,
): Promise<OwnPage> => {
  const found = await openGuestLink(host, links, 'GUEST_PAGE', token, now);
  if (found === null) return { page: 'GONE' };
  const notice = sent === null ? 'NOTHING' : await carryOut(host, found, sent, now);
  const after = await guestOfPage(host, found.guest.id);
  return after === null ? { page: 'GONE' } : shown({ ...found, guest: after }, links, form, notice, now);
};

/** A link to the page of a guest, for whoever sees the guest. */
export const linkForGuest = async (
  asPerson: Host,
  pages: PublicPages | null,
  { guestId, id }: { guestId: string; id: string },
  now: Date,
): Promise<{ link: string } | { refused: OwnPageRefusal }> => {
  if (pages === null) return { refused: { code: 'NO_PUBLIC_PAGES' } };
  const language = await languageOfGuest(asPerson, guestId);
  if (language === null) return { refused: { code: 'GUESTS_GONE' } };
  return { link: await guestPageLink(pages, { guestId, id, language }, now) };
};

/** Withdraws every link to the page of a guest that was made until now, for whoever may change the guest. */
export const withdrawOwnPages = async (
  { asPerson, host }: { asPerson: Host; host: Host },
  guestId: string,
  now: Date,
): Promise<{ said: OwnPageOutcome[]; data: object } | { refused: OwnPageRefusal }> => {
  const language = await languageOfGuest(asPerson, guestId);
  if (language === null) return { refused: { code: 'GUESTS_GONE' } };
  // A change to what it is already: the host checks the right of the person, and the field is the app's alone.
  await setLanguage(asPerson, guestId, language);
  await withdrawLinks(host, guestId, now.toISOString());
  return { said: [{ code: 'LINKS_WITHDRAWN' }], data: {} };
};
