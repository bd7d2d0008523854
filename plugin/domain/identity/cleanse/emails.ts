import { isPlaceholderEmail } from '../../impossible-values.ts';

/** What an address is worth as a sign of who its owner is. Only a PERSONAL one identifies a guest. */
export type CleansedEmail = { kind: 'PERSONAL' | 'RELAY' | 'SHARED'; address: string };

/** Domains under which channels hide a guest's own address; a new one is made for each booking. */
export const RELAY_DOMAINS: readonly string[] = [
  'agoda-messaging.com',
  'guest.airbnb.com',
  'guest.booking.com',
  'm.expediapartnercentral.com',
  'guest.trip.com',
];

/** Mailboxes of a role: bookings made by a company or agency carry them for every guest. */
const ROLES = new Set([
  'admin', 'booking', 'bookings', 'contact', 'contato', 'events', 'frontdesk', 'fo', 'groups', 'hello', 'hotel', 'info', 'mail', 'office',
  'reception', 'recepcion', 'reservas', 'reservation', 'reservations', 'res', 'rsvn', 'sales', 'secretary', 'travel', 'traveldesk', 'tours',
]); // prettier-ignore

const SHAPE = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]{2,}$/;

/** True when the address is one that a channel made up for a booking. Subdomains count. */
export const isRelayEmail = (address: string, domains: readonly string[] = RELAY_DOMAINS): boolean => {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domains.some((relay) => domain === relay || domain.endsWith(`.${relay}`));
};

/**
 * The normal form of an e-mail address, or null for what is none or a placeholder. Lower case; no `+tag`; Gmail's
 * dots, which Gmail itself does not read, are left out.
 *
 * `cleanseEmail(' Ana.Silva+spa@googlemail.com ')` → `{ kind: 'PERSONAL', address: 'anasilva@gmail.com' }`
 */
export const cleanseEmail = (text: string, relayDomains: readonly string[] = RELAY_DOMAINS): CleansedEmail | null => {
  const address = text
    .normalize('NFKC')
    .replace(/^.*<([^<>]*)>\s*$/, '$1')
    .replace(/^\s*mailto:/i, '')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  if (!SHAPE.test(address)) return null;
  const at = address.lastIndexOf('@');
  let domain = address.slice(at + 1);
  if (isRelayEmail(address, relayDomains)) return { kind: 'RELAY', address };
  let mailbox = address.slice(0, at).replace(/\+.*$/, '');
  if (domain === 'googlemail.com') domain = 'gmail.com';
  if (domain === 'gmail.com') mailbox = mailbox.replaceAll('.', '');
  const normal = `${mailbox}@${domain}`;
  if (isPlaceholderEmail(normal)) return null;
  return { kind: ROLES.has(mailbox) ? 'SHARED' : 'PERSONAL', address: normal };
};
