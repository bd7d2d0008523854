import * as z from 'zod';
import { membershipLack } from '../../domain/loyalty/members.ts';
import type { Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { saveMemberships } from '../../host/loyalty.ts';
import { languageOfProperty } from '../../words/language.ts';
import { LACK_WORDS } from '../../words/loyalty-commands.ts';
import { inWords } from '../../words/words.ts';
import { refreshMembers } from './accounts.ts';

const membership = z
  .object({ personId: z.string().nullish(), programId: z.string().nullish(), problem: z.string().nullish() })
  .nullish();
const membershipEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: membership, after: membership }),
});
const membershipEvents = eventsOf(membershipEvent);

/** What memberships lack that cannot be reckoned, to be told on them; nothing of those on which it stands already. */
const lacksOf = (events: z.infer<typeof membershipEvents>): { id: string; problem: string }[] =>
  events.flatMap(({ recordId, properties: { after } }) => {
    const lack = after && membershipLack({ personId: after.personId ?? null, programId: after.programId ?? null });
    if (!lack) return [];
    // Nobody knows the property of a membership that is nobody's.
    const problem = inWords(LACK_WORDS, lack, languageOfProperty(null));
    return after.problem === problem ? [] : [{ id: recordId, problem }];
  });

/**
 * Follows memberships that people made or changed: one made by hand gets a number and its account, a tier given by hand
 * counts at once, one that moved to another guest counts his stays. One without a guest or a program says so.
 */
export const followMemberships = async (
  host: Host,
  payload: unknown,
  now: Date,
): Promise<{ guestsWritten: number }> => {
  const events = membershipEvents.parse(payload);
  const guestIds = events
    .flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId])
    .filter((id) => typeof id === 'string');
  const lacks = lacksOf(events);
  if (lacks.length > 0) await saveMemberships(host, lacks);
  return { guestsWritten: await refreshMembers(host, guestIds, now) };
};

const personEvent = z.object({ recordId: z.string() });
const personEvents = eventsOf(personEvent);

/** Follows guests who were marked or tagged otherwise: a program may leave them out, or count them again. */
export const followMarks = async (host: Host, payload: unknown, now: Date): Promise<{ guestsWritten: number }> => ({
  guestsWritten: await refreshMembers(
    host,
    personEvents.parse(payload).map(({ recordId }) => recordId),
    now,
  ),
});
