import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import type { CleansedProfile } from '../cleanse/cleanse.ts';
import { decide, type Conflict, type Decision, type Weakness } from './decision.ts';
import { newEvidence, type Evidence, type Field, type Outcome } from '../compare/evidence.ts';

type Outcomes = Partial<Record<Field, Outcome>>;

const THRESHOLDS = { same: 0.9, review: 0.2 };
const someone = cleansed({ id: '1' });
const found = (outcomes: Outcomes, placeBits = 0): Evidence => {
  const evidence = newEvidence();
  for (const [field, outcome] of Object.entries(outcomes) as [Field, Outcome][])
    evidence.findings[field].outcome = outcome;
  evidence.findings.place.stranger = placeBits;
  return evidence;
};
const decided = (
  outcomes: Outcomes,
  {
    score = 0.95,
    placeBits = 0,
    other = someone,
  }: { score?: number; placeBits?: number; other?: CleansedProfile } = {},
) => decide(someone, other, found(outcomes, placeBits), score, THRESHOLDS);
const ONE_NAME: Outcomes = { firstName: 'SAME', lastName: 'SAME' };
const FAINT: Outcomes = { firstName: 'FAINT', lastName: 'SAME' };
const ONE_HOUSE: Outcomes = { street: 'SAME', number: 'SAME', place: 'SAME' };

describe('thresholds', () => {
  it.each([
    [0.1999, 'DIFFERENT'],
    [0.2, 'REVIEW'],
    [0.8999, 'REVIEW'],
    [0.9, 'SAME'],
  ])('a score of %d: %s', (score, kind) =>
    expect(decided({ ...ONE_NAME, email: 'SAME' }, { score })).toMatchObject({ kind }),
  );
});

describe('grounds on which a machine may decide', () => {
  it.each<[string, Outcomes, number]>([
    ['birthday', { ...ONE_NAME, birthday: 'SAME' }, 0],
    ['a slip in the birthday, one of which cannot exist', { ...ONE_NAME, birthday: 'CLOSE' }, 0],
    ['e-mail', { ...ONE_NAME, email: 'SAME' }, 0],
    ['phone', { ...ONE_NAME, phone: 'SAME' }, 0],
    ['street and house number', { ...ONE_NAME, street: 'CLOSE', number: 'SAME' }, 0],
    ['street and place', { ...ONE_NAME, street: 'SAME', place: 'SAME' }, 1],
    ['a telling place', { ...ONE_NAME, place: 'SAME' }, 6],
    ['a slip in the first name', { firstName: 'CLOSE', lastName: 'SAME', phone: 'SAME' }, 0],
    ['a new surname and the birthday', { firstName: 'SAME', lastName: 'DIFFERENT', birthday: 'SAME' }, 0],
    ['no first name, but the document', { lastName: 'SAME', document: 'SAME' }, 0],
    ['a first name faintly alike and in nobody’s use, and the birthday', { ...FAINT, birthday: 'SAME' }, 0],
    ['such a first name, and a slip in the birthday in one house', { ...FAINT, ...ONE_HOUSE, birthday: 'CLOSE' }, 0],
    [
      'no first name, and a slip in the birthday in one house',
      { lastName: 'SAME', ...ONE_HOUSE, birthday: 'CLOSE' },
      0,
    ],
    [
      'a new surname, and a slip in the birthday in one house',
      { firstName: 'SAME', lastName: 'DIFFERENT', ...ONE_HOUSE, birthday: 'CLOSE' },
      0,
    ],
    ['a surname faintly alike in one house of one place', { firstName: 'SAME', lastName: 'FAINT', ...ONE_HOUSE }, 0],
    ['another house number in one street of one place', { ...ONE_NAME, ...ONE_HOUSE, number: 'DIFFERENT' }, 0],
    ['an initial and the birthday', { firstName: 'INITIAL', lastName: 'SAME', birthday: 'SAME' }, 0],
  ])('%s', (_, outcomes, placeBits) => expect(decided(outcomes, { placeBits })).toEqual({ kind: 'SAME' }));

  it.each<[string, Outcomes, number, Weakness]>([
    ['the name alone', ONE_NAME, 0, 'NOTHING_BUT_THE_NAME'],
    ['a place that many share', { ...ONE_NAME, place: 'SAME' }, 5.9, 'NOTHING_BUT_THE_NAME'],
    [
      'a telling place and another form of the name',
      { firstName: 'VARIANT', lastName: 'SAME', place: 'SAME' },
      6,
      'NOTHING_BUT_THE_NAME',
    ],
    ['another house number', { ...ONE_NAME, street: 'SAME', number: 'DIFFERENT' }, 0, 'NOTHING_BUT_THE_NAME'],
    ['other first names', { firstName: 'DIFFERENT', lastName: 'SAME', birthday: 'SAME' }, 0, 'OTHER_FIRST_NAME'],
    ['first names faintly alike, and the phone', { ...FAINT, phone: 'SAME' }, 0, 'OTHER_FIRST_NAME'],
    ['such first names, and a slip in the birthday', { ...FAINT, birthday: 'CLOSE' }, 0, 'OTHER_FIRST_NAME'],
    [
      'surnames faintly alike, and the phone',
      { firstName: 'SAME', lastName: 'FAINT', phone: 'SAME' },
      0,
      'OTHER_SURNAME',
    ],
    [
      'first names alike, but two',
      { firstName: 'OTHER_NAME', lastName: 'SAME', birthday: 'SAME' },
      0,
      'OTHER_FIRST_NAME',
    ],
    ['no first name', { lastName: 'SAME', email: 'SAME', phone: 'SAME' }, 0, 'NO_FIRST_NAME_ON_ONE_SIDE'],
    ['an initial and the phone', { firstName: 'INITIAL', lastName: 'SAME', phone: 'SAME' }, 0, 'INITIAL_ON_ONE_SIDE'],
    ['another surname and the phone', { firstName: 'SAME', lastName: 'DIFFERENT', phone: 'SAME' }, 0, 'OTHER_SURNAME'],
  ])('not on %s', (_, outcomes, placeBits, weakness) =>
    expect(decided(outcomes, { placeBits })).toMatchObject({
      kind: 'REVIEW',
      conflicts: [],
      weaknesses: [weakness],
    }),
  );
});

describe('a surname and the birthday without a first name', () => {
  it.each([
    [0.9979, 'REVIEW'],
    [0.998, 'SAME'],
  ])('at a score of %d: %s', (score, kind) =>
    expect(decided({ lastName: 'SAME', birthday: 'SAME' }, { score })).toMatchObject({ kind }),
  );
});

it('double surnames that are faintly alike are those of parent and child', () => {
  const [a, b] = ['López', 'Ruiz'].map((second, id) =>
    cleansed({ id: String(id), firstName: 'Ana', lastName: `García ${second}` }),
  );
  const evidence = found({ firstName: 'SAME', lastName: 'FAINT', ...ONE_HOUSE });
  expect(decide(a!, b!, evidence, 1, THRESHOLDS)).toMatchObject({ weaknesses: ['OTHER_SURNAME'] });
});

describe('conflicts', () => {
  const SURE: Outcomes = { ...ONE_NAME, email: 'SAME' };
  it.each<[string, Outcomes, Conflict]>([
    ['two documents', { ...SURE, document: 'DIFFERENT' }, 'TWO_DOCUMENTS'],
    ['two memberships', { ...SURE, loyalty: 'DIFFERENT' }, 'TWO_MEMBERSHIPS'],
    ['two suffixes', { ...SURE, suffix: 'DIFFERENT' }, 'TWO_SUFFIXES'],
    ['two genders', { ...SURE, gender: 'DIFFERENT' }, 'TWO_GENDERS'],
  ])('%s', (_, outcomes, conflict) =>
    expect(decided(outcomes, { score: 1 })).toMatchObject({
      kind: 'REVIEW',
      conflicts: [conflict],
    }),
  );

  it.each<[string, string, string, Outcome, number]>([
    ['two', '1980-02-13', '1981-03-24', 'DIFFERENT', 1],
    ['two that are two slips apart', '1980-02-13', '1981-02-14', 'NEAR', 1],
    ['one with a slip', '1980-02-13', '1980-02-14', 'CLOSE', 0],
    ['day and month swapped', '1980-02-11', '1980-11-02', 'CLOSE', 0],
    ['those of parent and child, one digit apart', '1963-02-13', '1983-02-13', 'CLOSE', 1],
    ['one with a slip of the decade', '1973-02-13', '1983-02-13', 'CLOSE', 0],
    ['fifteen years and a digit apart', '1980-02-13', '1995-02-14', 'NEAR', 1],
    ['one of which cannot exist', '1980-02-13', '1980-02-31', 'DIFFERENT', 0],
    ['the year alone on one side', '1980-02-13', '1980', 'SAME_YEAR', 0],
  ])('birthdays: %s', (_, a, b, birthday, conflicts) => {
    const decision = decide(
      cleansed({ id: '1', birthday: a }),
      cleansed({ id: '2', birthday: b }),
      found({ ...SURE, birthday }),
      1,
      THRESHOLDS,
    );
    expect(decision.kind === 'REVIEW' ? decision.conflicts : []).toHaveLength(conflicts);
  });

  it.each<[string, string, string, Outcomes, Decision['kind']]>([
    ['in one house, fewer years apart than parent and child', '1980-02-13', '1995-02-14', ONE_HOUSE, 'SAME'],
    ['as many', '1980-02-13', '1996-02-14', ONE_HOUSE, 'REVIEW'],
    ['grandparent and grandchild', '1931-02-13', '1992-02-13', ONE_HOUSE, 'REVIEW'],
    ['not in one house', '1980-02-13', '1981-02-14', {}, 'REVIEW'],
  ])('two slips in the birthday, %s', (_, a, b, outcomes, kind) =>
    expect(
      decide(
        cleansed({ id: '1', birthday: a }),
        cleansed({ id: '2', birthday: b }),
        found({ ...SURE, ...outcomes, birthday: 'NEAR' }),
        1,
        THRESHOLDS,
      ),
    ).toMatchObject({ kind }),
  );

  it('a slip in the birthday where something else is doubtful', () =>
    expect(
      decide(
        cleansed({ id: '1', birthday: '1980-02-13' }),
        cleansed({ id: '2', birthday: '1980-02-14' }),
        found({ ...SURE, firstName: 'OTHER_NAME', birthday: 'CLOSE' }),
        1,
        THRESHOLDS,
      ),
    ).toEqual({ kind: 'REVIEW', conflicts: ['TWO_BIRTHDAYS'], weaknesses: ['OTHER_FIRST_NAME'] }));

  it('do not rent on one side', () =>
    expect(decided(SURE, { other: cleansed({ id: '2', doNotRent: true }) })).toMatchObject({
      kind: 'REVIEW',
      conflicts: ['DO_NOT_RENT_ON_ONE_SIDE'],
    }));
});
