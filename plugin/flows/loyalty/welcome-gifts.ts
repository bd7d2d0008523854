import { v5 } from 'uuid';
import { addDays, todayAt } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { ArrivalWithGift, WelcomeWrite } from '../../host/loyalty.ts';
import { languageOfProperty } from '../../words/language.ts';
import { LOYALTY_NOTICE_WORDS } from '../../words/loyalty-notices.ts';
import { inWords } from '../../words/words.ts';

/** Names the gift of an arrival for good, so that it is not prepared twice. */
const GIFTS = '0d8f0c43-5a2e-4d6b-8f0a-6a3c9f4f0e51';

/**
 * The tasks by which the front desk prepares welcome gifts: for members who arrive today or tomorrow as it is at their
 * property, one about each guest, property and day of arrival, however many rooms he has taken.
 */
export const giftTasks = (arrivals: readonly ArrivalWithGift[], now: Date): WelcomeWrite[] => {
  const tasks = new Map<string, WelcomeWrite>();
  for (const { guestId, guest, arrivalOn, memberTier, property, propertyLanguage, propertyTimeZone } of arrivals) {
    const days = todayAt(propertyTimeZone, now);
    if (guestId === null || arrivalOn === null || arrivalOn < days[0]! || arrivalOn > addDays(days.at(-1)!, 1))
      continue;
    const id = v5(`${guestId}:${property}:${arrivalOn}`, GIFTS);
    const reason = {
      code: 'WELCOME_GIFT_ON_ARRIVAL',
      guest: writtenName(guest),
      tier: memberTier,
      on: arrivalOn,
    } as const;
    const title = inWords(LOYALTY_NOTICE_WORDS, reason, languageOfProperty(propertyLanguage));
    tasks.set(id, { id, targetId: v5(id, GIFTS), guestId, title, body: '', dueAt: `${arrivalOn}T12:00:00.000Z` });
  }
  return [...tasks.values()];
};
