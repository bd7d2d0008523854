import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { learntPreferences, type StayToLearnFrom } from './learning.ts';
import { phraseTable } from './phrase-table.ts';
import type { Preference } from './preference.ts';

const TABLE = phraseTable();
const FIRST = calendarDate('2026-01-10');
const stay = (index: number, specialRequests = '', bookedBed: string | null = null): StayToLearnFrom => ({
  key: `PMS:${index}`,
  arrivalOn: addDays(FIRST, 30 * index - 2),
  departureOn: addDays(FIRST, 30 * index),
  specialRequests,
  bookedBed,
});
const known = (over: Partial<Preference>): Preference => ({
  category: 'FLOOR',
  value: 'HIGH',
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: FIRST,
  validUntil: null,
  sensitive: false,
  ...over,
});
const learnt = (stays: StayToLearnFrom[], of: Preference[] = []) =>
  learntPreferences(stays, of, TABLE).map(({ category, value, origin, evidenceStays }) => [
    `${category}:${value}`,
    origin,
    evidenceStays.length,
  ]);

describe('what is learnt at check-out', () => {
  it.each<[string, StayToLearnFrom[], Preference[], unknown[]]>([
    ['nothing of one stay', [stay(1, 'high floor')], [], []],
    [
      'what two of three ask for',
      [stay(1, 'high floor'), stay(2), stay(3, '高楼层')],
      [],
      [['FLOOR:HIGH', 'OBSERVED', 2]],
    ],
    ['not what two of the last three do not', [stay(1, 'high floor'), stay(2), stay(3), stay(4, 'high floor')], [], []],
    ['what is booked again', [stay(1, '', 'TWIN'), stay(2, '', 'TWIN')], [], [['BED:TWIN', 'OBSERVED', 2]]],
    ['not a sofa bed', [stay(1, '', 'SOFA'), stay(2, '', 'SOFA')], [], []],
    ['what is said for always, at once', [stay(1, 'always a high floor please')], [], [['FLOOR:HIGH', 'DECLARED', 1]]],
    ['nothing that the guest declared already', [stay(1, 'high floor'), stay(2, 'high floor')], [known({})], []],
    [
      'not against what he declared',
      [stay(1, 'high floor'), stay(2, 'high floor')],
      [known({ polarity: 'AVOIDS' })],
      [],
    ],
    [
      'more of what was seen before',
      [stay(1, 'high floor'), stay(2, 'high floor'), stay(3, 'high floor')],
      [known({ origin: 'OBSERVED', evidenceStays: ['PMS:1', 'PMS:2'], lastConfirmedOn: addDays(FIRST, 60) })],
      [['FLOOR:HIGH', 'OBSERVED', 3]],
    ],
    [
      'not again what was taken back after it was seen',
      [stay(1, 'high floor'), stay(2, 'high floor')],
      [known({ origin: 'OBSERVED', validUntil: addDays(FIRST, 60) })],
      [],
    ],
    [
      'again what shows after it was taken back',
      [stay(1, 'high floor'), stay(2, 'high floor')],
      [known({ origin: 'OBSERVED', validUntil: addDays(FIRST, 59) })],
      [['FLOOR:HIGH', 'OBSERVED', 2]],
    ],
  ])('is %s', (_, stays, of, expected) => expect(learnt(stays, of)).toEqual(expected));

  it('is the same in whatever order the stays come, and nothing once it is known', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'high floor', 'twin beds', 'always feather pillow', '高楼层，双床'), {
          maxLength: 4,
        }),
        fc.integer(),
        (requests, seed) => {
          const stays = requests.map((text, index) => stay(index, text));
          const shuffled = stays.toSorted(
            (a, b) => ((seed * (a.key.charCodeAt(4) + 7)) % 11) - ((seed * (b.key.charCodeAt(4) + 7)) % 11),
          );
          const first = learntPreferences(stays, [], TABLE);
          expect(learntPreferences(shuffled, [], TABLE)).toEqual(first);
          expect(learntPreferences(stays, first, TABLE)).toEqual([]);
        },
      ),
    ));
});
