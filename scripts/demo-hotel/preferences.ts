import { addMonths, fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { sensitiveUntil } from '../../plugin/domain/preferences/preference.ts';
import { below, chance, pick, type Random } from '../../plugin/domain/identity/generator/random.ts';
import type { Guest, GuestKind } from './guests.ts';
import { idOf } from './ids.ts';
import { keyOf, type Stay } from './stays.ts';
import type { DemoRecord } from './table.ts';

/** What a guest lastingly wants, and the words for it in a reservation. */
export type Want = { category: string; value: string; polarity: 'WANTS' | 'AVOIDS'; words: string; isSensitive: boolean; isMust: boolean; isSaid: boolean };

type Row = [category: string, value: string, polarity: Want['polarity'], words: string];
const EVERYDAY: Row[] = [
  ['FLOOR', 'HIGH', 'WANTS', 'high floor'], ['FLOOR', 'LOW', 'WANTS', 'low floor'], ['BED', 'KING', 'WANTS', 'king size bed'], ['BED', 'TWIN', 'WANTS', 'twin beds'],
  ['LOCATION', 'QUIET', 'WANTS', 'quiet room'], ['LOCATION', 'NEAR_ELEVATOR', 'AVOIDS', 'away from the elevator'], ['LOCATION', 'NEAR_ELEVATOR', 'WANTS', 'near the elevator'],
  ['VIEW', 'SEA', 'WANTS', 'sea view'], ['VIEW', 'RIVER', 'WANTS', 'river view'], ['PILLOW', 'FOAM', 'WANTS', 'memory foam pillow'], ['PILLOW', 'LATEX', 'WANTS', 'latex pillow'],
  ['SMOKING', 'SMOKING', 'AVOIDS', 'non-smoking room'], ['AMENITY', 'BATHTUB', 'WANTS', 'bathtub'], ['LOCATION', 'CONNECTING', 'WANTS', 'connecting rooms'], ['TEMPERATURE', '20', 'WANTS', '20 degrees in the room'],
  ['NEWSPAPER', 'FINANCIAL', 'WANTS', 'financial newspaper'], ['SERVICE', 'LATE_CHECKOUT', 'WANTS', 'late check-out'],
];
const SENSITIVE: Row[] = [
  ['DIETARY', 'VEGETARIAN', 'WANTS', 'vegetarian'], ['DIETARY', 'GLUTEN_FREE', 'WANTS', 'gluten free'], ['DIETARY', 'HALAL', 'WANTS', 'halal'], ['DIETARY', 'NUTS', 'AVOIDS', 'nut allergy'],
  ['ACCESSIBILITY', 'WHEELCHAIR', 'WANTS', 'wheelchair accessible room'], ['PILLOW', 'FEATHER', 'AVOIDS', 'allergic to feathers'],
];

const OFTEN: Record<GuestKind, number> = { ONE_TIME: 0.1, LEISURE: 0.6, BUSINESS: 0.75, VIP: 0.97 };

export const wantsOf = (random: Random, kind: GuestKind): Want[] => {
  if (!chance(random, OFTEN[kind])) return [];
  const rows = new Map<string, [Row, boolean]>();
  for (let left = kind === 'ONE_TIME' ? 1 : 1 + below(random, 4); left > 0; left -= 1) {
    const isSensitive = chance(random, 0.09);
    const row = pick(random, isSensitive ? SENSITIVE : EVERYDAY);
    // One bed, one floor: a second wish of a category would contradict the first.
    if (![...rows.values()].some(([[category]]) => category === row[0])) rows.set(`${row[0]}:${row[1]}`, [row, isSensitive]);
  }
  return [...rows.values()].map(([[category, value, polarity, words], isSensitive]) => ({
    category, value, polarity, words, isSensitive, isMust: isSensitive ? chance(random, 0.7) : chance(random, 0.12), isSaid: chance(random, 0.75),
  }));
};

/** What a guest says when booking: each lasting wish more often than not, now and then something for this stay alone. */
export const requestsOf = (random: Random, wants: readonly Want[]): string => {
  const said = wants.filter(() => chance(random, 0.62)).map(({ words }) => words);
  if (chance(random, 0.04)) said.push(pick(random, ['cot for the baby', 'celebrating an anniversary', 'late arrival after 22:00', 'parking space']));
  const text = said.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}, please`;
};

const mentions = ({ requests }: Stay, { words }: Want): boolean => requests.toLowerCase().includes(words);

/** Preferences that a guest's reservations bear out, with the stays that do. What was never said again is not known. */
export const preferenceRecords = function* (guests: readonly Guest[], isSensitive: boolean): Generator<DemoRecord> {
  for (const guest of guests)
    for (const want of guest.wants) {
      if (want.isSensitive !== isSensitive) continue;
      const evidence = guest.stays.filter((stay) => stay.status !== 'CANCELLED' && mentions(stay, want));
      const last = evidence.at(-1);
      if (last === undefined) continue;
      const key = `${guest.number}:${want.category}:${want.value}`;
      const confirmedOn = fromDayNumber(Math.min(last.arrival, last.bookedOn));
      yield {
        id: idOf('preference', key), name: `${want.polarity === 'AVOIDS' ? 'Avoids: ' : ''}${want.words}`, key, personId: guest.id, category: want.category, value: want.value, polarity: want.polarity,
        strength: want.isMust ? 'MUST' : 'PREFERS', origin: want.isSaid ? 'DECLARED' : 'OBSERVED',
        confidence: Math.round(100 * (1 - (want.isSaid ? 0.25 : 0.5) ** evidence.length)) / 100, evidenceStays: evidence.slice(-12).map(keyOf), lastConfirmedOn: confirmedOn,
        validUntil: isSensitive ? sensitiveUntil(confirmedOn) : want.isSaid ? null : addMonths(confirmedOn, 36),
      };
    }
};
