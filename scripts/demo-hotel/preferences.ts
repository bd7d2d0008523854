import { addMonths, fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import {
  sensitiveUntil,
  type Preference,
  type PreferenceCategory,
} from '../../plugin/domain/preferences/preference.ts';
import { asRoom } from '../../plugin/domain/preferences/housing.ts';
import { preferenceInWords } from '../../plugin/words/preferences.ts';
import { answerOf } from '../../plugin/domain/preferences/room.ts';
import { below, chance, pick, type Random } from '../generators/random.ts';
import { keyOf, type Guest, type GuestKind, type Want } from './business.ts';
import { idOf } from './ids.ts';
import { floorsOf, recordedType, type Property, type RoomType } from './properties.ts';
import { capitalised, type DemoRecord } from './table.ts';

export type Row = [category: PreferenceCategory, value: string, polarity: Want['polarity'], words: string];
export const EVERYDAY: Row[] = [
  ['FLOOR', 'HIGH', 'WANTS', 'high floor'],
  ['FLOOR', 'LOW', 'WANTS', 'low floor'],
  ['BED', 'KING', 'WANTS', 'king size bed'],
  ['BED', 'TWIN', 'WANTS', 'twin beds'],
  ['LOCATION', 'QUIET', 'WANTS', 'quiet room'],
  ['LOCATION', 'NEAR_ELEVATOR', 'AVOIDS', 'away from the elevator'],
  ['VIEW', 'SEA', 'WANTS', 'sea view'],
  ['VIEW', 'RIVER', 'WANTS', 'river view'],
  ['PILLOW', 'FOAM', 'WANTS', 'memory foam pillow'],
  ['PILLOW', 'LATEX', 'WANTS', 'latex pillow'],
  ['SMOKING', 'SMOKING', 'AVOIDS', 'non-smoking room'],
  ['AMENITY', 'BATHTUB', 'WANTS', 'bathtub'],
  ['LOCATION', 'CONNECTING', 'WANTS', 'connecting rooms'],
  ['TEMPERATURE', '20', 'WANTS', '20 degrees in the room'],
  ['NEWSPAPER', 'FINANCIAL', 'WANTS', 'financial newspaper'],
  ['SERVICE', 'LATE_CHECKOUT', 'WANTS', 'late check-out'],
];
export const SENSITIVE: Row[] = [
  ['DIETARY', 'VEGETARIAN', 'WANTS', 'vegetarian'],
  ['DIETARY', 'GLUTEN', 'AVOIDS', 'gluten free'],
  ['DIETARY', 'HALAL', 'WANTS', 'halal'],
  ['DIETARY', 'NUTS', 'AVOIDS', 'nut allergy'],
  ['ACCESSIBILITY', 'WHEELCHAIR', 'WANTS', 'wheelchair accessible room'],
  ['PILLOW', 'FEATHER', 'AVOIDS', 'allergic to feathers'],
];

const OFTEN: Record<GuestKind, number> = { ONE_TIME: 0.1, LEISURE: 0.6, BUSINESS: 0.75, VIP: 0.97 };

const asPreference = ([category, value, polarity]: Row): Preference => ({
  category,
  value,
  polarity,
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
});
const isRefusedBy = (type: RoomType, row: Row, property: Property): boolean =>
  answerOf(asRoom(recordedType(type), null), asPreference(row), floorsOf(property)) === 'UNMET';

/** Nobody who comes again and again asks a house for what none of its rooms has. */
const possible = new Map<Property, { everyday: Row[]; sensitive: Row[] }>();
const possibleIn = (property: Property): { everyday: Row[]; sensitive: Row[] } => {
  const isPossible = (row: Row): boolean => property.roomTypes.some((type) => !isRefusedBy(type, row, property));
  const known = possible.get(property) ?? {
    everyday: EVERYDAY.filter(isPossible),
    sensitive: SENSITIVE.filter(isPossible),
  };
  possible.set(property, known);
  return known;
};

/** `needsCare` for guests who in any case ask for something on account of health or belief. */
export const wantsOf = (
  random: Random,
  { kind, home, needsCare }: { kind: GuestKind; home: Property; needsCare: boolean },
): Want[] => {
  if (!chance(random, OFTEN[kind]) && !needsCare) return [];
  const { everyday, sensitive } = possibleIn(home);
  const rows = new Map<string, [Row, boolean]>();
  for (let left = kind === 'ONE_TIME' ? 1 : 1 + below(random, 4); left > 0; left -= 1) {
    const isSensitive = chance(random, 0.09) || (needsCare && rows.size === 0);
    const row = pick(random, isSensitive ? sensitive : everyday);
    // One bed, one floor: a second wish of a category would contradict the first.
    if (![...rows.values()].some(([[category]]) => category === row[0]))
      rows.set(`${row[0]}:${row[1]}`, [row, isSensitive]);
  }
  return [...rows.values()].map(([row, isSensitive]) => {
    const [category, value, polarity, words] = row;
    return {
      category,
      value,
      polarity,
      words,
      isSensitive,
      isMust: isSensitive ? chance(random, 0.7) : chance(random, 0.12),
      isSaid: chance(random, 0.75),
      refusedBy: new Set(home.roomTypes.filter((type) => isRefusedBy(type, row, home))),
    };
  });
};

/** What a guest says when booking: what health or belief asks for always, each other lasting wish more often than not, now and then something for this stay alone. */
export const requestsOf = (random: Random, wants: readonly Want[]): string => {
  const said = wants.filter(({ isSensitive }) => isSensitive || chance(random, 0.62)).map(({ words }) => words);
  if (chance(random, 0.04))
    said.push(
      pick(random, ['cot for the baby', 'celebrating an anniversary', 'late arrival after 22:00', 'parking space']),
    );
  const text = said.join(', ');
  return text === '' ? '' : `${capitalised(text)}, please`;
};

/** What a guest's reservations bear out of his wishes, with the stays that do. What was never said again is not known. */
export const knownPreferences = ({ stays, wants }: Guest): Preference[] =>
  wants.flatMap(({ category, value, polarity, words, isSensitive, isMust, isSaid }) => {
    const evidence = stays.filter((stay) => stay.status !== 'CANCELLED' && stay.requests.toLowerCase().includes(words));
    const last = evidence.at(-1);
    if (last === undefined) return [];
    const confirmedOn = fromDayNumber(Math.min(last.arrival, last.bookedOn));
    return [
      {
        category,
        value,
        polarity,
        strength: isMust ? 'MUST' : 'PREFERS',
        origin: isSaid ? 'DECLARED' : 'OBSERVED',
        confidence: Math.round(100 * (1 - (isSaid ? 0.25 : 0.5) ** evidence.length)) / 100,
        evidenceStays: evidence.slice(-12).map(keyOf),
        lastConfirmedOn: confirmedOn,
        validUntil: isSensitive ? sensitiveUntil(confirmedOn) : isSaid ? null : addMonths(confirmedOn, 36),
        sensitive: isSensitive,
      },
    ];
  });

/** The records of all known preferences that are sensitive, or of all that are not. */
export const preferenceRecords = function* (guests: readonly Guest[], isSensitive: boolean): Generator<DemoRecord> {
  for (const guest of guests)
    for (const { sensitive, ...preference } of knownPreferences(guest)) {
      if (sensitive !== isSensitive) continue;
      const key = `${guest.number}:${preference.category}:${preference.value}`;
      yield {
        id: idOf('preference', key),
        name: capitalised(preferenceInWords(preference, 'en')),
        key,
        personId: guest.id,
        ...preference,
      };
    }
};
