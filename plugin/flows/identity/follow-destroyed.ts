import * as z from 'zod';
import { CHOSEN_FIELDS, importedProfileKey, staffKey } from '../../domain/identity/merge/golden-record.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import {
  changePairs,
  destroyOrphanedProfiles,
  pairsAndPeople,
  takenOver,
  upsertProfiles,
  type Holder,
} from '../../host/merging.ts';
import { recalculateGuests } from '../totals/recalculation.ts';
import type { Clock } from '../runs/run.ts';
import { refreshRecords } from './golden-record.ts';

const said = z.string().nullish().catch(null);
const person = z.object({
  guestNumber: said,
  name: z.object({ firstName: said, lastName: said }).nullish().catch(null),
  emails: z.object({ primaryEmail: said }).nullish().catch(null),
  phones: z.object({ primaryPhoneNumber: said, primaryPhoneCallingCode: said }).nullish().catch(null),
  guestBirthday: said,
  guestNationality: said,
  guestLanguage: said,
  jobTitle: said,
});
const destroyedEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: person.nullish() }),
});
const destroyedEvents = eventsOf(destroyedEvent);
type Destroyed = z.infer<typeof person>;

/**
 * Who stands for a guest who was destroyed: the one who has what came under his number, where that is one guest alone. The
 * host's merge gives him the e-mail too: he who has not was given a stay by staff, for another reason.
 */
const successorOf = (
  { emails }: Destroyed,
  holders: readonly Holder[],
  byEmail: ReadonlyMap<string, Holder>,
): string | null => {
  const email = emails?.primaryEmail ?? '';
  const [first, ...others] = new Set(
    [...holders, ...(holders.length === 0 ? [byEmail.get(email)] : [])].flatMap((holder) =>
      holder !== undefined && (email === '' || holder.emails.has(email)) ? [holder.id] : [],
    ),
  );
  return others.length === 0 ? (first ?? null) : null;
};

/** The row of an import that says what was said of him. */
const rowOf = (number: string, { name, emails, phones, ...rest }: Destroyed): object =>
  Object.fromEntries(
    Object.entries({
      guestNumber: number,
      firstName: name?.firstName,
      lastName: name?.lastName,
      email: emails?.primaryEmail,
      phone: phones?.primaryPhoneNumber ? `${phones.primaryPhoneCallingCode ?? ''}${phones.primaryPhoneNumber}` : null,
      birthday: rest.guestBirthday,
      nationality: rest.guestNationality,
      language: rest.guestLanguage,
      jobTitle: rest.jobTitle,
    }).filter(([, value]) => typeof value === 'string' && value !== ''),
  );

/** The pairs of guests with themselves, which the host has made of pairs of two, were pairs of one and the same. */
const settlePairs = async (host: Host, guestIds: string[], clock: Clock): Promise<void> => {
  const { pairs } = await pairsAndPeople(host, { personId: { in: guestIds } }, []);
  const ids = pairs.flatMap(({ id, personId, otherPersonId, status }) =>
    personId === otherPersonId && status === 'OPEN' ? [id] : [],
  );
  if (ids.length > 0)
    await changePairs(host, { id: { in: ids } }, { status: 'SAME', decidedAt: clock().toISOString() });
};

/**
 * Follows guests who were destroyed by the merge of the host, which moves what they had to another guest and forgets them: their
 * source record stays with him, so that what a system sends under their number goes to him and is nobody new; a pair of the two
 * is settled, and his totals and account are added up anew. Of who was destroyed for good nothing is kept.
 */
export const followDestroyed = async (
  host: Host,
  payload: unknown,
  clock: Clock,
): Promise<{ guestsWritten: number; profilesWritten: number }> => {
  const counts = { guestsWritten: 0, profilesWritten: 0 };
  const gone = destroyedEvents
    .parse(payload)
    .flatMap(({ recordId, properties: { before } }) =>
      before ? [{ ...before, recordId, number: before.guestNumber ?? '' }] : [],
    );
  for (const batch of batches(gone)) {
    const { profiles, byKey, byEmail } = await takenOver(host, {
      keys: batch.flatMap(({ number }) => (number === '' ? [] : [importedProfileKey(number)])),
      emails: batch.flatMap(({ emails }) => emails?.primaryEmail || []),
    });
    const successors = batch.flatMap((one) => {
      const personId = successorOf(one, byKey.get(importedProfileKey(one.number)) ?? [], byEmail);
      return personId === null ? [] : [{ one, personId }];
    });
    const followed = new Set(successors.map(({ one }) => one));
    const forGood = batch.filter((one) => !followed.has(one));
    await destroyOrphanedProfiles(
      host,
      forGood.flatMap(({ recordId, number }) => [
        ...(number === '' ? [] : [importedProfileKey(number)]),
        ...CHOSEN_FIELDS.map((field) => staffKey(recordId, field)),
      ]),
    );
    if (successors.length === 0) continue;
    const missing = successors.flatMap(({ one, personId }) => {
      const key = importedProfileKey(one.number);
      // One that is there says all that a system gave.
      if (one.number === '' || profiles.has(key)) return [];
      const name = [one.name?.firstName, one.name?.lastName].filter(Boolean).join(' ') || one.number;
      const rawFields = rowOf(one.number, one);
      return [{ key, name, source: 'IMPORT' as const, externalId: one.number, personId, rawFields }];
    });
    if (missing.length > 0) await upsertProfiles(host, missing);
    counts.profilesWritten += missing.length;
    const ids = [...new Set(successors.map(({ personId }) => personId))];
    await refreshRecords(host, ids);
    await settlePairs(host, ids, clock);
    counts.guestsWritten += (await recalculateGuests(host, ids, clock)).written;
  }
  return counts;
};
