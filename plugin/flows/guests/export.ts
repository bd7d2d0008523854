import { changeDataRequest, saveDataRequests } from '../../host/erasure.ts';
import { detailsOf, guestWithEverything, type Exported } from '../../host/guest-export.ts';
import type { OwnPageOutcome } from '../../domain/guests/own-page.ts';
import type { Host } from '../../host/client.ts';
import { languageOfGuest } from '../../host/guest-page.ts';
import type { Language } from '../../words/language.ts';
import { requestName, whoAsks } from '../identity/data-requests.ts';
import type { PublicPages } from '../links/consent-links.ts';
import type { SignedLinks } from '../links/signed-links.ts';
import { languageOfHotel } from '../properties/languages.ts';
import type { Hosts } from '../stays/commands.ts';
import { openGuestLink } from './guest-links.ts';

/** A record without what is empty: the host has every field of a record, and an export what stands in one. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? undefined : value;
  const inner = Object.entries(value).flatMap(([name, one]) => {
    const kept = filled(one);
    return kept === undefined ? [] : [[name, kept]];
  });
  return inner.length === 0 ? undefined : Object.fromEntries(inner);
};

const idOf = ({ id }: Exported): string => String(id);

/** What may be told of a stay to who booked it for somebody else: that one’s wishes and bill are his own. */
const bookedOnly = ({ id, source, confirmationNumber, status, arrivalOn, departureOn }: Exported): Exported => ({
  id,
  source,
  confirmationNumber,
  status,
  arrivalOn,
  departureOn,
});

type Everything = NonNullable<Awaited<ReturnType<typeof guestWithEverything>>>;

/** What is given out of what was found, list by list; `host` is asked for the bills, history and ledgers. */
const givenOut = async (
  host: Host,
  guestId: string,
  lists: Everything['lists'],
): Promise<Record<string, Exported[]>> => {
  const { stays, noteTargets, taskTargets, ...others } = lists;
  const own = stays.filter((stay) => stay['guestId'] === guestId);
  const details = await detailsOf(host, {
    stayIds: own.map(idOf),
    membershipIds: others.loyaltyMemberships.map(idOf),
  });
  return {
    stays: own,
    staysBookedForOthers: stays.filter((stay) => stay['guestId'] !== guestId).map(bookedOnly),
    ...details,
    ...others,
    notes: noteTargets.flatMap(({ note }) => (note ? [note as Exported] : [])),
    tasks: taskTargets.flatMap(({ task }) => (task ? [task as Exported] : [])),
  };
};

const written = (guest: Exported, all: Record<string, Exported[]>, now: Date): object => ({
  exportedAt: now.toISOString(),
  guest: filled(guest),
  ...(filled(all) as object),
});

/**
 * Everything that is kept of a guest, under the names of objects and fields, for a guest who asks for it (GDPR, article 15). What
 * belongs to somebody else is not in it: of a stay that he booked for another guest, its number and days alone.
 * Read as the person who asks, so that nobody exports what he may not see; that he does is recorded first.
 * @throws HostError of kind REFUSED where the person may not see all of it, who had data given out included, or not change guests.
 */
export const exportGuest = async (
  { asPerson, host }: Hosts,
  { guestId }: { guestId: string },
  now: Date,
): Promise<{ data: object } | { refused: { code: 'GUEST_NOT_FOUND' } }> => {
  const found = await guestWithEverything(asPerson, guestId);
  if (found === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const { guest, lists } = found;
  const language = await languageOfHotel(host);
  const requestedBy = await whoAsks({ asPerson, host }, guestId);
  const [request] = await saveDataRequests(host, [
    {
      key: `EXPORT:${guestId}:${now.toISOString()}`,
      name: requestName('export', guestId, language),
      kind: 'EXPORT',
      status: 'DONE',
      ground: 'GUEST_ASKED',
      personId: guestId,
      requestedBy,
      requestedAt: now.toISOString(),
      finishedAt: now.toISOString(),
    },
  ]);
  const all = await givenOut(asPerson, guestId, lists);
  if (request !== undefined)
    await changeDataRequest(host, request.id, ['DONE'], {
      recordCount: 1 + Object.values(all).reduce((sum, records) => sum + records.length, 0),
    });
  return { data: written(guest, all, now) };
};

/** How long a link opens what is kept of a guest. */
const EXPORT_LINK_DAYS = 7;

/**
 * The same as a link to a page that the guest can read and print, without an account: good for a week, or until the links
 * of the guest are withdrawn. `id` names the press that it was made for.
 * @throws HostError as `exportGuest`
 */
export const exportLink = async (
  hosts: Hosts,
  pages: PublicPages | null,
  { guestId, id }: { guestId: string; id: string },
  now: Date,
): Promise<
  | { said: OwnPageOutcome[]; data: { link: string } }
  | { refused: { code: 'GUEST_NOT_FOUND' } | { code: 'NO_PUBLIC_PAGES' } }
> => {
  if (pages === null) return { refused: { code: 'NO_PUBLIC_PAGES' } };
  const exported = await exportGuest(hosts, { guestId }, now);
  if ('refused' in exported) return exported;
  const language = await languageOfGuest(hosts.asPerson, guestId);
  const token = await pages.links.sign(
    'EXPORT',
    { subject: guestId, id, data: { language: language ?? 'en', at: now.toISOString() } },
    { now, validDays: EXPORT_LINK_DAYS },
  );
  return {
    said: [{ code: 'EXPORT_LINKED', days: EXPORT_LINK_DAYS }],
    data: { link: `${pages.address}/hotel/identity/exported?t=${token}` },
  };
};

/** What is kept of the guest of a link, as it stands when it is opened; GONE for every link that opens nothing. */
export const openExport = async (
  host: Host,
  links: SignedLinks,
  token: string,
  now: Date,
): Promise<{ page: 'EXPORT'; language: Language; data: object } | { page: 'GONE' }> => {
  const link = await openGuestLink(host, links, 'EXPORT', token, now);
  const found = link === null ? null : await guestWithEverything(host, link.guest.id);
  if (link === null || found === null) return { page: 'GONE' };
  const all = await givenOut(host, link.guest.id, found.lists);
  return { page: 'EXPORT', language: link.language, data: written(found.guest, all, now) };
};
