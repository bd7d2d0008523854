import { learntPreferences } from '../../domain/preferences/learning.ts';
import { phraseTable } from '../../domain/preferences/phrase-table.ts';
import { preferenceKey } from '../../domain/preferences/preference.ts';
import { batches, type Host } from '../../host/client.ts';
import { staysToLearnFrom } from '../../host/learning.ts';
import { preferencesOfGuests, savePreferences, type PreferenceWrite } from '../../host/preferences.ts';
import { preferenceInWords } from '../../words/preferences.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Guests whose last three stays come in one request together with those before them. */
const AT_ONCE = 40;

/**
 * Learns from the last stays of guests who have just left. Two requests for 40 guests, one more where something is learnt; it
 * reads what there is now, so that doing it again learns nothing.
 */
export const learnFromStays = async (host: Host, guestIds: Iterable<string>): Promise<{ learnt: number }> => {
  let learnt = 0;
  for (const batch of batches([...new Set(guestIds)], AT_ONCE)) {
    const stays = await staysToLearnFrom(host, batch);
    const known = await preferencesOfGuests(host, batch);
    const writes = [...stays].flatMap(([guestId, own]) => {
      const kept = known.filter((one) => one.guestId === guestId);
      return learntPreferences(own, kept, phraseTable()).map((one): PreferenceWrite => {
        const id = kept.find((before) => preferenceKey(before) === preferenceKey(one))?.id;
        return {
          ...one,
          guestId,
          name: capitalised(preferenceInWords(one, 'en')),
          ...(id === undefined ? {} : { id }),
        };
      });
    });
    await savePreferences(host, writes);
    learnt += writes.length;
  }
  return { learnt };
};
