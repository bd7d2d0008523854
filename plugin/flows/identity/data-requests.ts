import { dataRequests } from '../../host/erasure.ts';
import { guestsWithSources, mayChangeGuest } from '../../host/golden-record.ts';
import { ERASED_NAMES } from '../../words/erasure.ts';
import type { Language } from '../../words/language.ts';
import type { Hosts } from '../stays/commands.ts';

/** What a request is called: it tells one from another, and nothing of the guest. */
export const requestName = (of: 'erasure' | 'export', guestId: string, language: Language): string =>
  `${ERASED_NAMES[language][of]} ${guestId.slice(-6).toUpperCase()}`;

/**
 * The name of the person who asks for the data of a guest.
 * @throws HostError of kind REFUSED where he may not see who has asked for it, or not change the guest.
 */
export const whoAsks = async ({ asPerson, host }: Hosts, guestId: string): Promise<string> => {
  await dataRequests(asPerson, { personId: { eq: guestId } });
  const [guest] = await guestsWithSources(host, [guestId]);
  return guest === undefined ? '' : ((await mayChangeGuest(asPerson, guest.record)) ?? '');
};
