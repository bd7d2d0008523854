import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import { compareGuests, joinGuests, openQuestions, type Edge } from './guests.ts';
import type { GuestProfile } from '../cleanse/profile.ts';
import { rate } from '../compare/rarity.ts';

const edge = (a: number, b: number, score = 1): Edge => ({ a, b, score });

describe('joining profiles into guests', () => {
  it('joins along edges, the guest bearing the smallest number', () =>
    expect(joinGuests(5, [edge(3, 4), edge(1, 3)], () => true)).toEqual([0, 1, 2, 1, 1]));

  it('follows the stronger edge where both cannot be', () => {
    const apart = (a: number, b: number) => !(Math.min(a, b) === 0 && Math.max(a, b) === 2);
    expect(joinGuests(3, [edge(0, 1, 0.99), edge(1, 2, 1)], apart)).toEqual([0, 1, 1]);
    expect(joinGuests(3, [edge(0, 1, 1), edge(1, 2, 0.99)], apart)).toEqual([0, 0, 2]);
  });

  it('never joins two that must be apart, whatever the edges', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }),
        (edges, kept) => {
          const apart = (a: number, b: number) => kept.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
          const guestOf = joinGuests(
            10,
            edges.filter(([a, b]) => a !== b).map(([a, b, score]) => edge(a, b, score)),
            (a, b) => !apart(a, b),
          );
          for (const [a, b] of kept) if (a !== b) expect(guestOf[a]).not.toBe(guestOf[b]);
        },
      ),
    ));
});

describe('comparing two guests by all their profiles', () => {
  const compared = (one: Omit<GuestProfile, 'id'>[], other: Omit<GuestProfile, 'id'>[]) => {
    const { rated, statistics } = rate(
      [...one, ...other].map((fields, index) => cleansed({ id: String(index), ...fields })),
    );
    const { findings } = compareGuests(rated.slice(0, one.length), rated.slice(one.length), statistics);
    return Object.fromEntries(Object.entries(findings).map(([field, { outcome }]) => [field, outcome]));
  };
  const ana = { firstName: 'Ana', lastName: 'Silva' };

  it('takes what lasts from the profiles that agree least', () =>
    expect(
      compared(
        [ana, { ...ana, birthday: '1980-02-13' }],
        [
          { ...ana, birthday: '1980-02-13' },
          { ...ana, birthday: '1957-11-26' },
        ],
      ),
    ).toMatchObject({ birthday: 'GENERATION', firstName: 'SAME' }));

  it('takes names, contacts and addresses from those that agree most', () =>
    expect(
      compared(
        [
          { ...ana, phones: ['912345678'] },
          { ...ana, firstName: 'Anna', phones: ['913456781'] },
        ],
        [{ ...ana, phones: ['913456781'] }],
      ),
    ).toMatchObject({ phone: 'SAME', firstName: 'SAME' }));

  it('knows nothing of what no profile tells', () =>
    expect(compared([ana], [{ ...ana, birthday: '1980-02-13' }])).toMatchObject({
      birthday: 'UNKNOWN',
      email: 'UNKNOWN',
    }));
});

describe('questions for staff', () => {
  const members = new Map([[0, [0, 1]], [2, [2, 3]], [4, [4]]]); // prettier-ignore
  const asked = (reviews: Edge[], score: number, blocked: Edge[] = []) =>
    openQuestions(reviews, blocked, [0, 0, 2, 2, 4], members, {
      pairKey: (a, b) => 10 * Math.min(a, b) + Math.max(a, b),
      review: 0.1,
      scoreOfGuests: () => score,
    })
      .map(({ a, b }) => `${a}-${b}`)
      .sort();

  it.each<[string, Edge[], number, string[]]>([
    ['within one guest there is none', [edge(0, 1)], 1, []],
    ['guests who are two by their other profiles', [edge(0, 2, 0.3)], 0.0999, []],
    ['guests who may be one', [edge(0, 2, 0.3)], 0.1, ['0-2']],
    ['guests not yet likelier one', [edge(0, 2, 0.3)], 0.4999, ['0-2']],
    [
      'guests likelier one, with all pairs across them',
      [edge(0, 2, 0.3), edge(1, 3, 0.3)],
      0.5,
      ['0-2', '0-3', '1-2', '1-3'],
    ],
  ])('%s', (_, reviews, score, pairs) => expect(asked(reviews, score)).toEqual(pairs));

  it('always a pair that could not be joined', () => expect(asked([], 0, [edge(0, 4)])).toEqual(['0-4']));

  it('a pair brought in has the score of the guests, the others their own', () => {
    const questions = openQuestions([edge(0, 2, 0.3)], [], [0, 0, 2, 2, 4], members, {
      pairKey: (a, b) => 10 * Math.min(a, b) + Math.max(a, b),
      review: 0.1,
      scoreOfGuests: () => 0.7,
    });
    expect(questions).toEqual([edge(0, 2, 0.3), edge(0, 3, 0.7), edge(1, 2, 0.7), edge(1, 3, 0.7)]);
  });
});
