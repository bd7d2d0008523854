import { changeDataRequest, saveDataRequests } from '../../host/erasure.ts';
import { detailsOf, guestWithEverything, type Exported } from '../../host/guest-export.ts';
import { requestName, whoAsks } from '../identity/data-requests.ts';
import { languageOfHotel } from '../properties/languages.ts';
import type { Hosts } from '../stays/commands.ts';

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
  const { stays, noteTargets, taskTargets, ...others } = lists;
  const own = stays.filter((stay) => stay['guestId'] === guestId);
  const details = await detailsOf(asPerson, {
    stayIds: own.map(idOf),
    membershipIds: others.loyaltyMemberships.map(idOf),
  });
  const all = {
    stays: own,
    staysBookedForOthers: stays.filter((stay) => stay['guestId'] !== guestId).map(bookedOnly),
    ...details,
    ...others,
    notes: noteTargets.flatMap(({ note }) => (note ? [note] : [])),
    tasks: taskTargets.flatMap(({ task }) => (task ? [task] : [])),
  };
  if (request !== undefined)
    await changeDataRequest(host, request.id, ['DONE'], {
      recordCount: 1 + Object.values(all).reduce((sum, records) => sum + records.length, 0),
    });
  return {
    data: { exportedAt: now.toISOString(), guest: filled(guest), ...(filled(all) as object) },
  };
};
