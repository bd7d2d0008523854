import type { Host } from '../../host/client.ts';
import { guestOfPage, type GuestOfPage } from '../../host/guest-page.ts';
import type { Language } from '../../words/language.ts';
import { isWithdrawn, languageOfLink, type LinkPurpose, type SignedLinks } from '../links/signed-links.ts';

export type OpenedLink = { guest: GuestOfPage; language: Language; linkId: string };

/** The guest whom a link to a page of his own opens; null for one that is none, has expired, or was withdrawn with all before it. */
export const openGuestLink = async (
  host: Host,
  links: SignedLinks,
  purpose: Extract<LinkPurpose, 'GUEST_PAGE' | 'EXPORT'>,
  token: string,
  now: Date,
): Promise<OpenedLink | null> => {
  const link = await links.read(purpose, token, now);
  const guest = link === null ? null : await guestOfPage(host, link.subject);
  if (link === null || guest === null || isWithdrawn(link.data, guest.linksSince)) return null;
  return { guest, language: languageOfLink(link.data), linkId: link.id };
};
