import { v5 } from 'uuid';
import { addDays, earliestToday, latestToday } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { batches, type Host } from '../../host/client.ts';
import { arrivalsWithGift, createGuestTasks } from '../../host/loyalty-notices.ts';
import { languageOfProperty } from '../../words/language.ts';
import { LOYALTY_NOTICE_WORDS } from '../../words/loyalty-notices.ts';
import { inWords } from '../../words/words.ts';

/** Names the gift of a stay for good, so that it is not prepared twice. */
const GIFTS = '0d8f0c43-5a2e-4d6b-8f0a-6a3c9f4f0e51';

/**
 * Asks for the welcome gifts of members who arrive today or tomorrow: a task about the guest, once for each stay. One request
 * where nobody arrives.
 */
export const prepareWelcomeGifts = async (host: Host, now: Date): Promise<void> => {
  const arrivals = await arrivalsWithGift(host, earliestToday(now), addDays(latestToday(now), 1));
  const tasks = arrivals.flatMap(({ id: stayId, guestId, guest, arrivalOn, memberTier, propertyLanguage }) => {
    if (guestId === null || arrivalOn === null) return [];
    const id = v5(stayId, GIFTS);
    const reason = {
      code: 'WELCOME_GIFT_ON_ARRIVAL',
      guest: guest === null ? '' : writtenName(guest),
      tier: memberTier,
      on: arrivalOn,
    } as const;
    const title = inWords(LOYALTY_NOTICE_WORDS, reason, languageOfProperty(propertyLanguage));
    return [{ id, targetId: v5(id, GIFTS), guestId, title, body: '', dueAt: `${arrivalOn}T12:00:00.000Z` }];
  });
  for (const batch of batches(tasks)) await createGuestTasks(host, batch);
};
