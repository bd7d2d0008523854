import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import { hotelGuests } from '../../../../scripts/generators/hotel-guests.ts';
import { seededRandom } from '../../../../scripts/generators/random.ts';
import type { Conflict } from './decision.ts';
import { matchProfiles, type Match, type MatchSettings } from './match.ts';
import { guestProfile } from '../cleanse/profile.ts';

type Fields = { [field: string]: unknown };

const match = (profiles: readonly Fields[], settings?: MatchSettings) =>
  matchProfiles(
    profiles.map((profile) => cleansed(guestProfile.parse(profile))),
    settings,
  );
const pair = (a: Fields, b: Fields) => {
  const { matches, reasons } = match([
    { id: '1', ...a },
    { id: '2', ...b },
  ]);
  return {
    decision: matches[0]?.decision ?? 'DIFFERENT',
    score: matches[0]?.score ?? null,
    reasons: matches[0] ? reasons(matches[0]) : [],
  };
};

const INES = {
  firstName: 'Inês', lastName: 'Valadares', birthday: '1980-02-13', emails: ['ines.valadares@sapo.pt'], phones: ['912 345 678'], nationality: 'PRT',
  address: { street: 'Rua das Amoreiras 17', city: 'Lisboa', postcode: '1250-020', country: 'PT' },
}; // prettier-ignore
const without = (...fields: (keyof typeof INES)[]): Fields =>
  Object.fromEntries(Object.entries(INES).filter(([field]) => !fields.some((left) => left === field)));

describe('one guest', () => {
  it.each<[string, Fields, Fields]>([
    ['two copies', INES, INES],
    ['accents and case', INES, { ...INES, firstName: 'INES', lastName: 'VALADARES' }],
    ['first name and surname in each other’s field', INES, { ...INES, firstName: 'Valadares', lastName: 'Inês' }],
    ['a title', INES, { ...INES, firstName: 'Sra. Inês' }],
    ['a slip in the surname', INES, { ...INES, lastName: 'Valadraes' }],
    ['an e-mail hidden by a channel', INES, { ...INES, emails: ['iv.77@guest.booking.com'] }],
    [
      'moved',
      INES,
      { ...INES, address: { street: 'Calle Mayor 3', city: 'Madrid', postcode: '28013', country: 'ES' } },
    ],
    [
      'in Cyrillic',
      { ...INES, firstName: 'Иван', lastName: 'Верещагин' },
      { ...INES, firstName: 'Ivan', lastName: 'Vereshchagin' },
    ],
    [
      'name and e-mail only',
      { firstName: 'Inês', lastName: 'Valadares', emails: ['ines@sapo.pt'] },
      { firstName: 'Ines', lastName: 'Valadares', emails: ['Ines@Sapo.pt'] },
    ],
    [
      'name and birthday only',
      { firstName: 'Inês', lastName: 'Valadares', birthday: '1980-02-13' },
      { firstName: 'Ines', lastName: 'Valadares', birthday: '13.02.1980' },
    ],
    ['a second name left out', INES, { ...INES, firstName: 'Inês Sofia' }],
    ['a second surname left out', INES, { ...INES, lastName: 'Valadares Quintela' }],
    [
      'in Greek',
      { ...INES, firstName: 'Γιώργος', lastName: 'Παπαδόπουλος' },
      { ...INES, firstName: 'Giorgos', lastName: 'Papadopoulos' },
    ],
    [
      'in Chinese characters',
      { ...INES, firstName: null, lastName: '王小明' },
      { ...INES, firstName: 'Xiaoming', lastName: 'Wang' },
    ],
    [
      'names, birthday and address only',
      without('emails', 'phones', 'nationality'),
      without('emails', 'phones', 'nationality'),
    ],
  ])('%s', (_, a, b) => expect(pair(a, b)).toMatchObject({ decision: 'SAME' }));

  it('another surname and the same birthday and contacts is found', () =>
    expect(pair(INES, { ...INES, lastName: 'Quintanilha' }).decision).not.toBe('DIFFERENT'));
});

describe('two guests', () => {
  const address = INES.address;
  it.each<[string, Fields, Fields]>([
    ['strangers', INES, { firstName: 'Otto', lastName: 'Kranz', birthday: '1957-11-26', emails: ['otto@kranz.de'] }],
    [
      'an empty document’s hash',
      { firstName: 'Otto', lastName: 'Kranz', documentHash: 'd41d8cd98f00b204e9800998ecf8427e' },
      { firstName: 'Inês', lastName: 'Valadares', documentHash: 'd41d8cd98f00b204e9800998ecf8427e' },
    ],
    [
      'a placeholder e-mail',
      { firstName: 'Otto', lastName: 'Kranz', emails: ['test@test.com'] },
      { firstName: 'Inês', lastName: 'Valadares', emails: ['test@test.com'] },
    ],
    [
      'a relay address',
      { firstName: 'Otto', lastName: 'Kranz', emails: ['x1@guest.trip.com'] },
      { firstName: 'Inês', lastName: 'Valadares', emails: ['x1@guest.trip.com'] },
    ],
    [
      'two unknown guests',
      { firstName: 'unknown', lastName: 'unknown' },
      { firstName: 'unknown', lastName: 'unknown' },
    ],
    ['two profiles of nothing', {}, {}],
    [
      'a couple at one address',
      { firstName: 'Inês', lastName: 'Valadares', birthday: '1980-02-13', address },
      { firstName: 'Rui', lastName: 'Valadares', birthday: '1977-09-30', address },
    ],
  ])('%s', (_, a, b) => expect(pair(a, b)).toMatchObject({ decision: 'DIFFERENT' }));

  const household = { lastName: 'Valadares', phones: ['912 345 678'], address };
  it.each<[string, Fields, Fields]>([
    [
      'twins',
      { ...household, firstName: 'Inês', birthday: '2001-05-09' },
      { ...household, firstName: 'Rita', birthday: '2001-05-09' },
    ],
    ['twins with one e-mail', { ...INES, firstName: 'Inês' }, { ...INES, firstName: 'Rita' }],
    ['a couple with one phone', { ...household, firstName: 'Inês' }, { ...household, firstName: 'Rui' }],
    ['a couple, one of them without a first name', { ...household, firstName: 'Inês' }, household],
    [
      'father and son of one name',
      { ...household, firstName: 'Rui', suffix: 'Sr' },
      { ...household, firstName: 'Rui', suffix: 'Jr' },
    ],
    [
      'father and son of one name, in Portuguese',
      { ...household, firstName: 'Rui', lastName: 'Valadares Filho' },
      { ...household, firstName: 'Rui', lastName: 'Valadares Neto' },
    ],
    [
      'two of one name in a Chinese family',
      { ...household, firstName: '伟', lastName: '王（大）' },
      { ...household, firstName: '伟', lastName: '王（小）' },
    ],
    [
      'father and son of one name, of whom no birthday is known',
      { ...household, firstName: 'Rui' },
      { ...household, firstName: 'Rui' },
    ],
    [
      'one name and one phone',
      { firstName: 'Rui', lastName: 'Valadares', phones: ['912 345 678'] },
      { firstName: 'Rui', lastName: 'Valadares', phones: ['912 345 678'] },
    ],
    ['one initial, phone and e-mail', { ...without('birthday'), firstName: 'I.' }, without('birthday')],
    ['twins called Daniel and Daniela', { ...INES, firstName: 'Daniel' }, { ...INES, firstName: 'Daniela' }],
    ['twins called Nina and Tina', { ...INES, firstName: 'Nina' }, { ...INES, firstName: 'Tina' }],
    ['twins called Emma and Emily', { ...INES, firstName: 'Emma' }, { ...INES, firstName: 'Emily' }],
    [
      'parent and child who share one of two surnames',
      { ...household, firstName: 'Rui', lastName: 'Valadares Quintela' },
      { ...household, firstName: 'Rui', lastName: 'Valadares Monteiro' },
    ],
    [
      'father and son with their birthdays',
      { ...household, firstName: 'Rui', birthday: '1950-01-20' },
      { ...household, firstName: 'Rui', birthday: '1979-08-04' },
    ],
    [
      'brother and sister with one initial',
      { ...household, firstName: 'Rui', title: 'Mr' },
      { ...household, firstName: 'Rita', title: 'Ms' },
    ],
    [
      'namesakes with other birthdays',
      { firstName: 'Ana', lastName: 'Silva', birthday: '1980-02-13' },
      { firstName: 'Ana', lastName: 'Silva', birthday: '1957-11-26' },
    ],
    [
      'namesakes of whom nothing else is known',
      { firstName: 'Ana', lastName: 'Silva' },
      { firstName: 'Ana', lastName: 'Silva' },
    ],
  ])('never without asking: %s', (_, a, b) => expect(pair(a, b).decision).not.toBe('SAME'));
});

const CONFLICTS: [string, Fields, Fields, Conflict][] = [
  ['two identity documents', { documentHash: 'aa11bb' }, { documentHash: 'cc22dd' }, 'TWO_DOCUMENTS'],
  ['two birthdays', {}, { birthday: '1981-03-24' }, 'TWO_BIRTHDAYS'],
  ['two memberships of one program', { loyaltyNumber: 'P771' }, { loyaltyNumber: 'P882' }, 'TWO_MEMBERSHIPS'],
  ['do not rent on one side', { doNotRent: true }, {}, 'DO_NOT_RENT_ON_ONE_SIDE'],
  ['two suffixes', { suffix: 'Jr' }, { suffix: 'Sr' }, 'TWO_SUFFIXES'],
  ['two genders', { gender: 'M' }, { gender: 'F' }, 'TWO_GENDERS'],
];

const CONFLICT_CODES: ReadonlySet<string> = new Set(CONFLICTS.map(([, , , code]) => code));

describe('a conflict goes to a person', () => {
  it.each(CONFLICTS)('%s', (_, a, b, conflict) => {
    const { decision, reasons } = pair({ ...INES, ...a }, { ...INES, ...b });
    expect(decision).toBe('REVIEW');
    expect(reasons).toContainEqual({ code: conflict });
  });

  it.each<[string, Fields, Fields]>([
    ['the same document', { documentHash: 'aa11bb' }, { documentHash: 'AA11BB ' }],
    ['a document on one side only', { documentHash: 'aa11bb' }, {}],
    ['memberships of two programs', { loyaltyNumber: 'P771' }, { loyaltyNumber: 'P882', loyaltyProgram: 'airline' }],
    ['do not rent on both sides', { doNotRent: true }, { doNotRent: true }],
    ['a birthday on one side only', { birthday: null }, {}],
  ])('%s is none', (_, a, b) => expect(pair({ ...INES, ...a }, { ...INES, ...b })).toMatchObject({ decision: 'SAME' }));
});

describe('what cannot be a guest’s', () => {
  const ANNA = { firstName: 'Anna', lastName: 'Lisowska', emails: ['al@wp.pl'] };
  it.each([
    ['a birthday to come', '2068-07-16', '1968-07-16'],
    ['a birthday to come, quite another day', '2031-01-01', '1968-07-16'],
    ['a birthday too long ago', '1868-07-16', '1968-07-16'],
    ['a placeholder', '0001-01-01', '1971-03-04'],
    ['a placeholder with a time', '1900-01-01T00:00:00Z', '1971-03-04'],
  ])('as a birthday is no conflict: %s', (_, one, other) =>
    expect(pair({ ...ANNA, birthday: one }, { ...ANNA, birthday: other })).toMatchObject({ decision: 'SAME' }),
  );

  const DESK = { phones: ['+34911222333'], emails: ['gm@seaview.es'] };
  it.each([
    ['Walk-In', { lastName: 'Walk-In' }, { firstName: 'Walk', lastName: 'In' }],
    ['Walk In over two fields', { firstName: 'Walk', lastName: 'In' }, { firstName: 'Walk', lastName: 'In' }],
    ['a house account', { firstName: 'House', lastName: 'Account' }, { firstName: 'House', lastName: 'Account' }],
    ['a day-use room', { firstName: 'Day Use', lastName: 'Room' }, { firstName: 'Day', lastName: 'Use Room' }],
    ['散客', { lastName: '散客' }, { firstName: '客', lastName: '散' }],
  ])('as a name joins nobody without asking: %s', (_, one, other) =>
    expect(pair({ ...DESK, ...one }, { ...DESK, ...other }).decision).toBe('REVIEW'),
  );
});

describe('thresholds', () => {
  const two = [
    { id: '1', ...INES },
    { id: '2', ...without('emails', 'phones'), lastName: 'Valadraes' },
  ];
  const { score } = match(two).matches[0]!;
  it.each([
    ['at', score, 'SAME'],
    ['above', score + 1e-6, 'REVIEW'],
    ['below', score - 1e-6, 'SAME'],
  ])('a SAME threshold %s the score', (_, same, decision) =>
    expect(match(two, { thresholds: { same, review: 0.1 } }).matches).toMatchObject([{ score, decision }]),
  );

  it('a review threshold above the score leaves the pair out', () =>
    expect(match(two, { thresholds: { same: 1, review: Math.min(0.99999, score + 1e-6) } }).matches).toEqual([]));
});

describe('what staff decided', () => {
  const three = [
    { id: '1', ...INES },
    { id: '2', ...INES },
    { id: '3', ...INES, documentHash: 'aa11bb' },
  ];
  it('DIFFERENT is never proposed nor joined again, not even through a third profile', () => {
    const { matches, guests } = match(three, { remembered: [{ a: '2', b: '1', status: 'DIFFERENT' }] });
    expect(matches.some(({ a, b }) => a === '1' && b === '2')).toBe(false);
    expect(guests.some((guest) => guest.includes('1') && guest.includes('2'))).toBe(false);
  });

  it('SAME joins a pair in conflict', () => {
    const two = [{ id: '1', ...INES, documentHash: 'cc22dd' }, three[2]!];
    const { matches, guests, reasons } = match(two, { remembered: [{ a: '1', b: '3', status: 'SAME' }] });
    expect(guests).toEqual([['1', '3']]);
    expect(matches).toMatchObject([{ decision: 'SAME' }]);
    expect(reasons(matches[0]!)).toContainEqual({ code: 'STAFF_SAID_SAME' });
  });
});

describe('a name in Chinese characters', () => {
  const daisuke = { firstName: '大輔', lastName: '中村', phones: ['+81 90 3250 3687'] };
  const inLatin = {
    firstName: 'Daisuke',
    lastName: 'Nakamura',
    phones: ['+81 90 3250 3687'],
    emails: ['daisuke.nakamura@example.jp'],
  };
  it('of a guest from elsewhere may be spelt by another reading', () =>
    expect(pair(daisuke, inLatin).decision).toBe('REVIEW'));
  it('of a Chinese guest is read as pinyin', () =>
    expect(pair({ ...daisuke, nationality: 'CHN' }, inLatin).decision).toBe('DIFFERENT'));
});

describe('father and son', () => {
  /** Families in which father and son share name, phone and address; of some both birthdays are known. */
  const families = (sons: boolean) =>
    Array.from({ length: 60 }, (_, i) => {
      const surname = `${'bcdfghklmn'[i % 10]}a${'rstvlm'[Math.floor(i / 10)]}ineli`;
      const person = {
        firstName: 'Rui',
        lastName: surname,
        phones: [`+3519${String(12_000_000 + 7_919 * i)}`],
        address: { ...INES.address, street: `Rua ${surname} ${i + 3}` },
      };
      const [father, son] = [`19${50 + (i % 20)}-03-${10 + (i % 19)}`, `19${78 + (i % 20)}-11-${11 + (i % 17)}`];
      return [
        { ...person, id: `a${i}`, birthday: father },
        { ...person, id: `b${i}`, birthday: sons ? son : father },
        { ...person, id: `c${i}` },
        { ...person, id: `d${i}` },
      ];
    }).flat();
  const withoutBirthday = ({ a, b }: Match): boolean => a.startsWith('c') && b === `d${a.slice(1)}`;

  it('are told by the birthdays of others in the file: where many are born a generation apart, the rest goes to staff', () => {
    expect(
      match(families(true))
        .matches.filter(withoutBirthday)
        .map(({ decision }) => decision),
    ).toEqual(Array(60).fill('REVIEW'));
    expect(
      match(families(false))
        .matches.filter(withoutBirthday)
        .map(({ decision }) => decision),
    ).toEqual(Array(60).fill('SAME'));
  });
});

describe('clusters', () => {
  it('a pair is not put before staff when the other profiles of the two guests show that they are two', () => {
    const mail = { firstName: 'Inês', lastName: 'Valadares', emails: ['ines.valadares@sapo.pt'] };
    const passport = { firstName: 'Inês', lastName: 'Valadares', documentHash: 'aa11bb' };
    const alone = match([
      { id: '1', ...mail },
      { id: '2', ...passport },
    ]);
    expect(alone.matches.map(({ decision }) => decision)).toEqual(['REVIEW']);
    const known = match([
      { id: '1', ...mail },
      { id: '2', ...passport },
      { id: '3', ...mail, birthday: '1980-02-13' },
      { id: '4', ...passport, birthday: '1957-11-26' },
    ]);
    expect(known.guests).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
    expect(known.matches.map(({ a, b }) => `${a}-${b}`)).toEqual(['1-3', '2-4']);
  });

  it('a profile never joins two others that are in conflict', () => {
    const { guests, matches } = match([
      { id: '1', ...INES, documentHash: 'aa11bb' },
      { id: '2', ...INES },
      { id: '3', ...INES, documentHash: 'cc22dd' },
    ]);
    expect(guests.map((guest) => guest.length).sort()).toEqual([1, 2]);
    expect(matches).toHaveLength(3);
    expect(matches.filter(({ decision }) => decision === 'SAME')).toHaveLength(1);
    expect(matches.find(({ a, b }) => a === '1' && b === '3')).toMatchObject({ decision: 'REVIEW' });
  });

  it('a guest for whom each booking left a profile of its own is one guest', () => {
    const bookings = Array.from({ length: 60 }, (_, i) => ({ id: String(i), ...INES }));
    expect(match(bookings).guests).toEqual([bookings.map(({ id }) => id)]);
  });

  it('refuses two profiles with one id', () =>
    expect(() =>
      match([
        { id: '1', ...INES },
        { id: '1', ...INES },
      ]),
    ).toThrow(RangeError));

  it('sorts ids that are numbers by value', () =>
    expect(match(['10', '2', '1'].map((id) => ({ id, ...INES }))).matches.map(({ a, b }) => `${a}-${b}`)).toEqual([
      '1-2',
      '1-10',
      '2-10',
    ]));
});

describe('laws', () => {
  const world = (seed: number) =>
    [...hotelGuests(seededRandom(seed), 150)].map(({ profile }) => cleansed(guestProfile.parse(profile)));
  const seeds = fc.integer({ min: 0, max: 1_000_000 });
  const withReasons = ({ matches, reasons, guests }: ReturnType<typeof matchProfiles>) => ({
    guests,
    lines: matches.map((found: Match) => ({ ...found, reasons: reasons(found) })),
  });

  it(
    'the result, reasons included, does not depend on the order of the profiles',
    () =>
      fc.assert(
        fc.property(
          seeds.chain((seed) =>
            fc.tuple(fc.constant(world(seed)), fc.shuffledSubarray([...Array(150).keys()], { minLength: 150 })),
          ),
          ([profiles, order]) => {
            expect(withReasons(matchProfiles(order.map((at) => profiles[at]!)))).toEqual(
              withReasons(matchProfiles(profiles)),
            );
          },
        ),
        { numRuns: 15 },
      ),
    30_000,
  );

  it(
    'a pair is judged alike whichever of the two comes first',
    () =>
      fc.assert(
        fc.property(seeds, (seed) => {
          const found = world(seed);
          for (const { a, b } of matchProfiles(found).matches) {
            const [one, other] = [found.find(({ id }) => id === a)!, found.find(({ id }) => id === b)!];
            // The ids decide which of the two is asked about first.
            const [forth, back] = [
              matchProfiles([
                { ...one, id: '1' },
                { ...other, id: '2' },
              ]),
              matchProfiles([
                { ...one, id: '2' },
                { ...other, id: '1' },
              ]),
            ];
            expect(withReasons(back)).toEqual(withReasons(forth));
          }
        }),
        { numRuns: 15 },
      ),
    30_000,
  );

  it(
    'guests are exactly what the pairs decided SAME make, and no guest holds a pair in conflict',
    () =>
      fc.assert(
        fc.property(seeds, (seed) => {
          const profiles = world(seed);
          const { matches, guests, reasons } = matchProfiles(profiles);
          expect(guests.flat().sort()).toEqual(profiles.map(({ id }) => id).sort());
          const guestOf = new Map(guests.flatMap((guest, at) => guest.map((id) => [id, at] as const)));
          const key = ({ a, b }: Match): string => `${a} ${b}`;
          expect(new Set(matches.map(key)).size).toBe(matches.length);
          for (const found of matches) {
            expect(found.a).not.toBe(found.b);
            expect(guestOf.get(found.a) === guestOf.get(found.b)).toBe(found.decision === 'SAME');
            if (found.decision === 'SAME')
              expect(reasons(found).filter(({ code }) => CONFLICT_CODES.has(code))).toEqual([]);
          }
          const joined = guests.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
          expect(matches.filter(({ decision }) => decision === 'SAME')).toHaveLength(joined);
        }),
        { numRuns: 30 },
      ),
    30_000,
  );
});
