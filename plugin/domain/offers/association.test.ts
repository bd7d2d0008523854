import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  associationOf,
  BEYOND_CHANCE,
  LEAST_ALIKE,
  LEAST_EXPECTED,
  PARTIES,
  partyOf,
  type Counted,
  type Profile,
} from './association.ts';

type Row = Counted<{ had: boolean }>;
const couple: Profile = { party: 'COUPLE', purpose: 'LEISURE', segment: 'KEY' };
const others: Profile = { party: 'SOLO', purpose: 'BUSINESS', segment: 'REGULAR' };
const counted = (profile: Profile, had: number, not: number): Row[] => [
  { ...profile, had: true, stays: had },
  { ...profile, had: false, stays: not },
];
const told = (rows: Row[], profile = couple) => associationOf(rows, profile, ({ had }) => had);

describe('the party of a booking', () => {
  it.each([
    [null, null, 'SOLO'],
    [1, 0, 'SOLO'],
    [2, 0, 'COUPLE'],
    [3, 0, 'SEVERAL'],
    [1, 1, 'FAMILY'],
    [3, 2, 'FAMILY'],
  ])('of %s adults and %s children is %s', (adults, children, party) => expect(partyOf(adults, children)).toBe(party));
});

describe('what similar stays had', () => {
  it('is counted, with its share and its lift over all stays', () =>
    expect(told([...counted(couple, 40, 60), ...counted(others, 10, 90)])).toEqual({
      alike: 'PARTY_PURPOSE_SEGMENT',
      taken: 40,
      of: 100,
      share: 0.4,
      lift: 1.6,
      tells: 'MORE',
    }));

  it.each([
    ['one below the least', LEAST_ALIKE - 1, false],
    ['the least', LEAST_ALIKE, true],
    ['one above', LEAST_ALIKE + 1, true],
  ])('is told of %s that are alike', (_, stays, isTold) =>
    expect(told([...counted(couple, stays - 10, 10), ...counted(others, 500, 500)]) !== null).toBe(isTold),
  );

  it.each([
    ['below five', 0.049, false],
    ['five', 0.05, true],
    ['above five', 0.06, true],
  ])('is told where %s would be expected to have had it', (_, usual, isTold) => {
    const all = 100_000;
    const had = Math.round(usual * all);
    const rows = [...counted(couple, LEAST_EXPECTED, 95), ...counted(others, had - LEAST_EXPECTED, all - had - 95)];
    expect(told(rows) !== null).toBe(isTold);
  });

  it.each([
    ['well above chance', 60, 'MORE'],
    ['just within chance', Math.floor(100 * (0.5 + BEYOND_CHANCE * 0.05)), 'AS_OTHERS'],
    ['just beyond chance', Math.ceil(100 * (0.5 + BEYOND_CHANCE * 0.05)), 'MORE'],
    ['as many', 50, 'AS_OTHERS'],
    ['well below chance', 40, 'LESS'],
  ])('says of a share %s what it tells', (_, had, tells) => {
    // So many other stays that half of all had it whatever these had.
    const rows = [...counted(couple, had, 100 - had), ...counted(others, 1_000_000 - had, 999_900 + had)];
    expect(told(rows)?.tells).toBe(tells);
  });

  it.each([
    ['party, purpose and segment', couple, 'PARTY_PURPOSE_SEGMENT'],
    ['party and purpose where the segment is rare', { ...couple, segment: 'VIP' }, 'PARTY_PURPOSE'],
    ['party and purpose where nobody knows the segment', { ...couple, segment: null }, 'PARTY_PURPOSE'],
    ['the party where the purpose is rare', { ...couple, purpose: 'CREW' }, 'PARTY'],
    ['the party where nobody knows the purpose', { ...couple, purpose: '' }, 'PARTY'],
  ] as const)('goes by %s', (_, profile, alike) =>
    expect(told([...counted(couple, 40, 60), ...counted(others, 10, 90)], profile)?.alike).toBe(alike),
  );

  it('is nothing where nobody of the party ever came', () =>
    expect(told([...counted(couple, 40, 60)], { ...couple, party: 'FAMILY' })).toBeNull());

  it('never counts more than there are, whatever there is', () => {
    const profile = fc.record({
      party: fc.constantFrom(...PARTIES),
      purpose: fc.constantFrom('', 'LEISURE', 'BUSINESS'),
      segment: fc.constantFrom(null, 'VIP' as const, 'KEY' as const),
    });
    const row = fc.tuple(profile, fc.boolean(), fc.nat(200)).map(([of, had, stays]): Row => ({ ...of, had, stays }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), profile, (rows, of) => {
        const association = told(rows, of);
        if (association === null) return;
        const all = rows.reduce((sum, { stays }) => sum + stays, 0);
        expect(association.of).toBeGreaterThanOrEqual(LEAST_ALIKE);
        expect(association.of).toBeLessThanOrEqual(all);
        expect(association.taken).toBeLessThanOrEqual(association.of);
        expect(association.share).toBeCloseTo(association.taken / association.of);
        expect(association.lift).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
