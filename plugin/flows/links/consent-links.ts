import { consentNow, type ConsentChannel, type ConsentPurpose, type ConsentSaid } from '../../domain/consents.ts';
import type { Host } from '../../host/client.ts';
import { consentsOfGuest, recordConsents } from '../../host/consents.ts';
import { CONSENT_PAGES, PAGE_CHOICES, type PageChoice } from '../../words/consent-pages.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { languageOfLink, type SignedLinks } from './signed-links.ts';

/** How long the links of a message can be used: longer than anybody keeps an offer, and more than the law asks for. */
const LINK_DAYS = 730;
/** How long a page may stand open before its form is sent. */
const FORM_DAYS = 1;

/** Where the app's public pages are, and what signs the links to them. */
export type PublicPages = { links: SignedLinks; address: string };

/**
 * The address of public pages, without a slash at its end; null where it is not one that a link may have: only on the computer
 * itself may it be without TLS, since a mail client acts on no other (RFC 8058).
 */
export const publicAddress = (address: string): string | null =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)([:/]|$))/.test(address) ? address.replace(/\/$/, '') : null;

export type ConsentLinks = {
  unsubscribe: string;
  preferences: string;
  /** What a mail has to bear so that one press in a mail client ends it (RFC 8058). */
  headers: { 'List-Unsubscribe': string; 'List-Unsubscribe-Post': string };
};

/** The links of one message to one guest. `touch` names the message, `hotel` who has sent it. */
export const consentLinks = async (
  { links, address }: PublicPages,
  { guestId, touch, hotel, language }: { guestId: string; touch: string; hotel: string; language: string },
  now: Date,
): Promise<ConsentLinks> => {
  const link = { subject: guestId, id: touch, data: { hotel, language } };
  const validity = { now, validDays: LINK_DAYS };
  const unsubscribe = `${address}/hotel/consents/unsubscribe?t=${await links.sign('UNSUBSCRIBE', link, validity)}`;
  return {
    unsubscribe,
    preferences: `${address}/hotel/consents/preferences?t=${await links.sign('PREFERENCES', link, validity)}`,
    headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
};

/** What stands at the foot of a message, in the guest's language. */
export const messageFooter = (links: ConsentLinks | null, language: string): string => {
  const words = CONSENT_PAGES[languageOf(language)];
  return `\n\n--\n${links === null ? words.footerByReply : words.footer(links.unsubscribe, links.preferences)}`;
};

/** Whether a text that somebody may have changed still says how such messages are ended. */
export const hasFooter = (text: string, pages: PublicPages | null, language: string): boolean =>
  text.includes(
    pages === null
      ? CONSENT_PAGES[languageOf(language)].footerByReply
      : `${pages.address}/hotel/consents/unsubscribe?t=`,
  );

/** Of whom a link speaks, and how to speak to him. */
type Known = { hotel: string; language: Language };
const knownOf = (data: Record<string, unknown>): Known => ({
  hotel: typeof data['hotel'] === 'string' ? data['hotel'] : '',
  language: languageOfLink(data),
});

/** What a page shows; GONE for every link that opens nothing, whatever is wrong with it. */
export type ConsentPage =
  | { page: 'ASK_UNSUBSCRIBE' | 'UNSUBSCRIBED'; known: Known; preferences: string }
  | { page: 'CHOOSE'; known: Known; form: string; chosen: readonly PageChoice[] }
  | { page: 'SAVED'; known: Known }
  | { page: 'GONE' };

const preferencesLink = (links: SignedLinks, subject: string, id: string, data: Record<string, unknown>, now: Date) =>
  links.sign('PREFERENCES', { subject, id, data }, { now, validDays: LINK_DAYS });

/** The page that asks before it unsubscribes: a mail scanner opens links, and must not act by that. */
export const askUnsubscribe = async (links: SignedLinks, token: string, now: Date): Promise<ConsentPage> => {
  const link = await links.read('UNSUBSCRIBE', token, now);
  if (link === null) return { page: 'GONE' };
  const preferences = await preferencesLink(links, link.subject, link.id, link.data, now);
  return { page: 'ASK_UNSUBSCRIBE', known: knownOf(link.data), preferences };
};

/** Ends offers by e-mail at once. Sent twice it is done once. */
export const unsubscribe = async (host: Host, links: SignedLinks, token: string, now: Date): Promise<ConsentPage> => {
  const link = await links.read('UNSUBSCRIBE', token, now);
  if (link === null || (await consentsOfGuest(host, link.subject)) === null) return { page: 'GONE' };
  await recordConsents(host, [
    {
      guestId: link.subject,
      channel: 'EMAIL',
      purpose: 'MARKETING',
      state: 'WITHDRAWN',
      at: now.toISOString(),
      evidence: `Link at the foot of a message (${link.id})`,
      key: `unsubscribe:${link.id}`,
    },
  ]);
  const preferences = await preferencesLink(links, link.subject, link.id, link.data, now);
  return { page: 'UNSUBSCRIBED', known: knownOf(link.data), preferences };
};

const parts = (choice: PageChoice): [ConsentChannel, ConsentPurpose] =>
  choice.split(':') as [ConsentChannel, ConsentPurpose];

/** The preference page as it stands for a guest. `formId` is new each time: a form can be sent once. */
export const preferencePage = async (
  host: Host,
  links: SignedLinks,
  token: string,
  formId: string,
  now: Date,
): Promise<ConsentPage> => {
  const link = await links.read('PREFERENCES', token, now);
  const said = link === null ? null : await consentsOfGuest(host, link.subject);
  if (link === null || said === null) return { page: 'GONE' };
  return {
    page: 'CHOOSE',
    known: knownOf(link.data),
    form: await links.sign(
      'PREFERENCES_FORM',
      { subject: link.subject, id: formId, data: link.data },
      { now, validDays: FORM_DAYS },
    ),
    chosen: PAGE_CHOICES.filter((choice) => consentNow(said, ...parts(choice)) === 'GRANTED'),
  };
};

/** Saves what a guest has chosen: what changes by it, and nothing else. A form that was sent before changes nothing. */
export const savePreferences = async (
  host: Host,
  links: SignedLinks,
  form: string,
  chosen: readonly string[],
  now: Date,
): Promise<ConsentPage> => {
  const link = await links.read('PREFERENCES_FORM', form, now);
  const said = link === null ? null : await consentsOfGuest(host, link.subject);
  if (link === null || said === null || said.some(({ key }) => key.endsWith(`:form:${link.id}`)))
    return { page: 'GONE' };
  const changes = PAGE_CHOICES.flatMap((choice): ConsentSaid[] => {
    const [channel, purpose] = parts(choice);
    const before = consentNow(said, channel, purpose);
    const isWanted = chosen.includes(choice);
    if (isWanted === (before === 'GRANTED')) return [];
    return [
      {
        guestId: link.subject,
        channel,
        purpose,
        state: isWanted ? 'GRANTED' : before === null ? 'DENIED' : 'WITHDRAWN',
        at: now.toISOString(),
        evidence: 'Preference page',
        key: `form:${link.id}`,
      },
    ];
  });
  if (changes.length > 0) await recordConsents(host, changes);
  return { page: 'SAVED', known: knownOf(link.data) };
};
