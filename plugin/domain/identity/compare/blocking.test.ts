import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import { visitCandidatePairs } from './blocking.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { hotelGuests } from '../../../../scripts/generators/hotel-guests.ts';
import { seededRandom } from '../../../../scripts/generators/random.ts';
import { guestProfile, type GuestProfile } from '../cleanse/profile.ts';

const visited = (profiles: readonly CleansedProfile[]): { pair: string; shareKey: boolean }[] => {
  const pairs: { pair: string; shareKey: boolean }[] = [];
  visitCandidatePairs(profiles, (a, b, shareKey) => {
    expect(a).toBeLessThan(b);
    pairs.push({ pair: [profiles[a]!.id, profiles[b]!.id].sort().join(' '), shareKey });
  });
  return pairs;
};
const meet = (a: Omit<GuestProfile, 'id'>, b: Omit<GuestProfile, 'id'>) =>
  visited([cleansed({ id: '1', ...a }), cleansed({ id: '2', ...b })]);
const home = (street: string, postcode: string) => ({ street, city: 'Lisboa', postcode, country: 'PT' });

describe('profiles that are compared', () => {
  it.each<[string, Omit<GuestProfile, 'id'>, Omit<GuestProfile, 'id'>, boolean]>([
    [
      'one phone under other names',
      { firstName: 'Ana', lastName: 'Silva', phones: ['912345678'] },
      { firstName: 'Rui', lastName: 'Costa', phones: ['+351 912 345 678'] },
      true,
    ],
    [
      'one mailbox name at two providers',
      { lastName: 'Silva', emails: ['ana.silva77@sapo.pt'] },
      { lastName: 'Costa', emails: ['ana.silva77@iol.pt'] },
      true,
    ],
    ['one document', { lastName: 'Silva', documentHash: 'ab12' }, { lastName: 'Costa', documentHash: 'AB12' }, true],
    [
      'one membership',
      { lastName: 'Silva', loyaltyNumber: 'H771' },
      { lastName: 'Costa', loyaltyNumber: 'H771' },
      true,
    ],
    [
      'names that sound alike',
      { firstName: 'Jon', lastName: 'Schmidt' },
      { firstName: 'John', lastName: 'Schmitt' },
      false,
    ],
    [
      'names in each other’s field',
      { firstName: 'Silva', lastName: 'Ana' },
      { firstName: 'Ana', lastName: 'Silva' },
      false,
    ],
    [
      'another surname, one birthday',
      { firstName: 'Ana', lastName: 'Silva', birthday: '1980-02-13' },
      { firstName: 'Ana', lastName: 'Costa', birthday: '1980-02-13' },
      false,
    ],
    [
      'other names, one address',
      { lastName: 'Silva', address: home('Rua das Flores 5', '1100-048') },
      { lastName: 'Costa', address: home('R. das Flores 5', '1200-011') },
      false,
    ],
  ])('%s', (_, a, b, shareKey) => expect(meet(a, b)).toEqual([{ pair: '1 2', shareKey }]));

  it('not those with nothing in common, nor those of whom nothing is known', () => {
    expect(
      meet(
        { firstName: 'Ana', lastName: 'Silva', birthday: '1980-02-13' },
        { firstName: 'Otto', lastName: 'Kranz', birthday: '1957-11-26' },
      ),
    ).toEqual([]);
    expect(meet({}, {})).toEqual([]);
  });
});

describe('laws', () => {
  const world = (seed: number, profiles: number) =>
    [...hotelGuests(seededRandom(seed), profiles)].map(({ profile }) => cleansed(guestProfile.parse(profile)));

  it(
    'each pair comes once, and which pairs come does not depend on the order',
    () =>
      fc.assert(
        fc.property(
          fc
            .nat(1_000_000)
            .chain((seed) =>
              fc.tuple(fc.constant(world(seed, 120)), fc.shuffledSubarray([...Array(120).keys()], { minLength: 120 })),
            ),
          ([profiles, order]) => {
            const pairs = visited(profiles).map(({ pair }) => pair);
            expect(new Set(pairs).size).toBe(pairs.length);
            expect(
              visited(order.map((at) => profiles[at]!))
                .map(({ pair }) => pair)
                .sort(),
            ).toEqual(pairs.sort());
          },
        ),
        { numRuns: 20 },
      ),
    30_000,
  );

  it.each([
    [
      'one city and surname',
      (i: number) => ({
        id: String(i),
        firstName: `Ana${String.fromCharCode(97 + (i % 26))}`,
        lastName: 'Silva',
        address: home(`Rua ${i}`, '1100-048'),
      }),
    ],
    ['the phone of one agency', (i: number) => ({ id: String(i), lastName: `Silva${i}`, phones: ['912345678'] })],
  ])('the pairs grow with the profiles, not with their square: %s', (_, make) => {
    const pairs = (profiles: number): number =>
      visited(Array.from({ length: profiles }, (_each, i) => cleansed(make(i)))).length;
    expect(pairs(2_000)).toBeLessThan(2.5 * pairs(1_000));
  });
});
