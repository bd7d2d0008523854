import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../tests/fixtures/cleansed.ts';
import { accuracyOf } from './accuracy.ts';
import type { CleansedProfile } from '../../../plugin/domain/identity/cleanse/cleanse.ts';
import { corruptedRecords, type LabelledProfile } from '../../generators/corrupted-records.ts';
import { hotelGuests } from '../../generators/hotel-guests.ts';
import { seededRandom } from '../../generators/random.ts';
import { matchProfiles } from '../../../plugin/domain/identity/decide/match.ts';
import { guestProfile } from '../../../plugin/domain/identity/cleanse/profile.ts';

const SEED = 20_260_101;
const PROFILES = 3_000;

const measure = (source: Iterable<LabelledProfile>) => {
  const personOf = new Map<string, string>();
  const profiles: CleansedProfile[] = [];
  for (const { person, profile } of source) {
    personOf.set(profile.id, person);
    profiles.push(cleansed(guestProfile.parse(profile)));
  }
  return { profiles: profiles.length, ...accuracyOf(matchProfiles(profiles).matches, personOf) };
};

const registers = (duplicates: number, mostDuplicates: number, perField: number, perRecord: number) => () =>
  corruptedRecords(seededRandom(SEED), {
    originals: PROFILES - duplicates,
    duplicates,
    mostDuplicates,
    perField,
    perRecord,
  });

describe('accuracy on generated profiles', () => {
  it.each<[string, () => Iterable<LabelledProfile>]>([
    ['hotel guests', () => hotelGuests(seededRandom(SEED), PROFILES)],
    ['registers with names, birthday and address only, 1 slip a record', registers(1_500, 1, 1, 1)],
    ['registers, 2 slips a record', registers(600, 5, 2, 2)],
    ['registers, 4 slips a record', registers(1_500, 1, 2, 4)],
    ['registers, 6 slips a record', registers(1_800, 5, 4, 6)],
    ['registers, 10 slips a record', registers(1_500, 3, 3, 10)],
  ])(
    '%s',
    (_, source) => {
      const { profiles, truePairs, precisionOfSame, recallOfSame, recallOfSameAndReview } = measure(source());
      expect(profiles).toBe(PROFILES);
      expect(truePairs).toBeGreaterThan(500);
      expect(recallOfSame).toBeGreaterThan(0);
      expect(precisionOfSame).toBeGreaterThanOrEqual(0.995);
      expect(recallOfSameAndReview).toBeGreaterThanOrEqual(0.95);
    },
    30_000,
  );
});

describe('counting', () => {
  const personOf = new Map([['1', 'p'], ['2', 'p'], ['3', 'p'], ['4', 'q'], ['5', 'q']]); // prettier-ignore
  it('takes the share of right pairs among those decided and of those decided among the true ones', () =>
    expect(
      accuracyOf(
        [
          { a: '1', b: '2', score: 1, decision: 'SAME' },
          { a: '3', b: '4', score: 1, decision: 'SAME' },
          { a: '4', b: '5', score: 0.5, decision: 'REVIEW' },
        ],
        personOf,
      ),
    ).toEqual({
      truePairs: 4,
      precisionOfSame: 0.5,
      recallOfSame: 0.25,
      recallOfSameAndReview: 0.5,
      precisionOfReview: 1,
    }));

  it('a share of nothing counts as 1', () =>
    expect(accuracyOf([], new Map())).toMatchObject({ truePairs: 0, precisionOfSame: 1, recallOfSameAndReview: 1 }));
});
