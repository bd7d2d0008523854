import { learntPreferences } from '../../domain/preferences/learning.ts';
import { preferenceKey } from '../../domain/preferences/preference.ts';
import { batches, type Host } from '../../host/client.ts';
import { staysToLearnFrom } from '../../host/learning.ts';
import { preferencesOfGuests, savePreferences, type PreferenceWrite } from '../../host/preferences.ts';
import { nameOfPreference } from '../../words/preferences.ts';
import { tableOfHotel } from './wordings.ts';

/** Guests whose last three stays come in one request together with those before them. */
const AT_ONCE = 40;

/**
 * Learns from the last stays of guests who have just left. One request for the hotel's wordings and two for 40 guests, one more where something is learnt; it
 * reads what there is now, so that doing it again learns nothing.
 */
export const learnFromStays = async (host: Host, guestIds: Iterable<string>): Promise<{ learnt: number }> => {
  let learnt = 0;
  const ids = new Set(guestIds);
  if (ids.size === 0) return { learnt };
  const table = await tableOfHotel(host);
  for (const batch of batches([...ids], AT_ONCE)) {
    const stays = await staysToLearnFrom(host, batch);
    const known = await preferencesOfGuests(host, batch);
    const writes = [...stays].flatMap(([guestId, own]) => {
      const kept = known.filter((one) => one.guestId === guestId);
      return learntPreferences(own, kept, table).map((one): PreferenceWrite => {
        const id = kept.find((before) => preferenceKey(before) === preferenceKey(one))?.id;
        return {
          ...one,
          guestId,
          name: nameOfPreference(one),
          ...(id === undefined ? {} : { id }),
        };
      });
    });
    await savePreferences(host, writes);
    learnt += writes.length;
  }
  return { learnt };
};
