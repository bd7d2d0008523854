import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import type { GuestProfile } from '../cleanse/profile.ts';
import { rate } from './rarity.ts';

const rated = (profiles: Omit<GuestProfile, 'id'>[]) =>
  rate(profiles.map((fields, index) => cleansed({ id: String(index), ...fields })));
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const letters = (index: number): string =>
  String.fromCharCode(97 + (Math.floor(index / 26) % 26), 97 + (index % 26)).repeat(2);

describe('how much a value says', () => {
  it('more the fewer bear it', () => {
    const { rated: all } = rated([
      ...times(500, () => ({ lastName: 'Silva' })),
      ...times(50, () => ({ lastName: 'Kranz' })),
      { lastName: 'Quintanilha' },
    ]);
    const [silva, kranz, quintanilha] = [all[0]!.last[0]!, all[500]!.last[0]!, all[550]!.last[0]!];
    expect(silva).toBeLessThan(kranz);
    expect(kranz).toBeLessThan(quintanilha);
  });

  it('the two that are compared do not count as bearers', () => {
    const one = rated([{ lastName: 'Kranz' }, ...times(50, () => ({ lastName: 'Silva' }))]).rated[0]!;
    const two = rated([{ lastName: 'Kranz' }, { lastName: 'Kranz' }, ...times(49, () => ({ lastName: 'Silva' }))])
      .rated[0]!;
    const three = rated([
      { lastName: 'Kranz' },
      { lastName: 'Kranz' },
      { lastName: 'Kranz' },
      ...times(48, () => ({ lastName: 'Silva' })),
    ]).rated[0]!;
    expect(two.last).toEqual(one.last);
    expect(three.last[0]).toBeLessThan(two.last[0]!);
  });

  it('a phone says less the more people use it, told by first letters of their names', () => {
    const shared = (firstNames: string[]) =>
      rated(firstNames.map((firstName) => ({ firstName, phones: ['912345678'] }))).rated[0]!.phones[0]!;
    expect(shared(['Ana', 'Ana', 'Anna'])).toBe(shared(['Ana']));
    expect(shared(['Ana', 'Rui'])).toBeLessThan(shared(['Ana']));
    expect(shared(times(26, (i) => `${String.fromCharCode(97 + i)}na`))).toBeLessThan(shared(['Ana', 'Rui', 'Otto']));
  });

  it('a word that says what kind of street it is says little', () => {
    const { words } = rated([{ address: { street: 'Tullaroop Street 5', city: null, postcode: null, country: null } }])
      .rated[0]!;
    expect(words[0]).toBeGreaterThan(5);
    expect(words[1]).toBe(1);
  });

  it('nothing where nothing is known', () =>
    expect(rated([{}]).rated[0]).toMatchObject({
      first: [],
      last: [],
      birthday: 0,
      emails: [],
      phones: [],
      document: 0,
      city: 0,
    }));
});

describe('what the file says of chance', () => {
  it('first names and surnames of one language go together', () => {
    const apart = times(400, (i) => ({
      firstName: letters(i % 20),
      lastName: letters(Math.floor(i / 20)),
      birthday: `19${50 + (i % 50)}-01-${10 + (i % 19)}`,
    }));
    const together = times(400, (i) => ({ ...apart[i]!, firstName: letters(Math.floor(i / 20)) }));
    expect(rated(together).statistics.namesTogether).toBeGreaterThan(rated(apart).statistics.namesTogether);
  });

  it('how many bear each first name, the first of several', () =>
    expect(
      rated([{ firstName: 'Ana' }, { firstName: 'Ana Rita' }, { firstName: 'Rui' }, {}]).statistics.firstNames,
    ).toEqual(
      new Map([
        ['ana', 2],
        ['rui', 1],
      ]),
    ));
});
