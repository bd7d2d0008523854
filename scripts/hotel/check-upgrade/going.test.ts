import { describe, expect, it } from 'vitest';
import { columnsInUse, whatGoes } from './going.ts';

const run = {
  universalIdentifier: 'run',
  nameSingular: 'hotelRun',
  namePlural: 'hotelRuns',
  applicationId: 'app',
  fieldsList: [],
};
const field = (name: string, more: object = {}) => ({
  universalIdentifier: `stay.${name}`,
  name,
  type: 'TEXT',
  applicationId: 'app',
  ...more,
});
const stay = (...fieldsList: ReturnType<typeof field>[]) => ({
  universalIdentifier: 'stay',
  nameSingular: 'stay',
  namePlural: 'stays',
  applicationId: 'app',
  fieldsList,
});
const manifest = (...fields: { universalIdentifier: string; type: string; options?: { value: string }[] }[]) => ({
  objects: [
    { universalIdentifier: 'run', fields: [] },
    { universalIdentifier: 'stay', fields },
  ],
  fields: [],
});

describe('what an upgrade would take away', () => {
  it.each([
    ['nothing that the package names', field('note'), { type: 'TEXT' }, []],
    [
      'a field that it no longer names',
      field('note'),
      undefined,
      [{ object: 'stay', plural: 'stays', field: 'note', column: 'note', type: 'TEXT' }],
    ],
    [
      'a relation by its column',
      field('guest', { type: 'RELATION', settings: { relationType: 'MANY_TO_ONE', joinColumnName: 'guestId' } }),
      undefined,
      [{ object: 'stay', plural: 'stays', field: 'guest', column: 'guestId', type: 'RELATION' }],
    ],
    [
      'no side of a relation without a column',
      field('charges', { type: 'RELATION', settings: { relationType: 'ONE_TO_MANY' } }),
      undefined,
      [],
    ],
    ['nothing that staff have added', field('note', { applicationId: 'other' }), undefined, []],
    ['nothing that the host makes', field('createdBy', { type: 'ACTOR' }), undefined, []],
    [
      'a type that becomes another',
      field('note'),
      { type: 'NUMBER' },
      [{ object: 'stay', plural: 'stays', field: 'note', column: 'note', type: 'TEXT', becomes: 'NUMBER' }],
    ],
    [
      'an option that is left out',
      field('status', { type: 'SELECT', options: [{ value: 'A' }, { value: 'B' }] }),
      { type: 'SELECT', options: [{ value: 'A' }] },
      [{ object: 'stay', plural: 'stays', field: 'status', column: 'status', type: 'SELECT', options: ['B'] }],
    ],
    [
      'no option that is new',
      field('status', { type: 'SELECT', options: [{ value: 'A' }] }),
      { type: 'SELECT', options: [{ value: 'A' }, { value: 'B' }] },
      [],
    ],
  ])('is %s', (_, installed, kept, expected) => {
    const next =
      kept === undefined ? manifest() : manifest({ universalIdentifier: installed.universalIdentifier, ...kept });
    expect(whatGoes([run, stay(installed)], next)).toEqual(expected);
  });

  it('is a whole object that the package no longer names', () => {
    const { objects } = manifest();
    expect(whatGoes([run, stay(field('note'))], { objects: objects.slice(0, 1), fields: [] })).toEqual([
      { object: 'stay', plural: 'stays' },
    ]);
  });

  it('is nothing where the app is not installed', () => {
    expect(whatGoes([stay(field('note'))], manifest())).toEqual([]);
  });
});

describe('records that hold something in it', () => {
  const going = { object: 'stay', plural: 'stays', field: 'x', column: 'x' };
  it.each([
    [{ object: 'stay', plural: 'stays' }, ''],
    [{ ...going, type: 'TEXT' }, ', filter: { x: { neq: "" } }'],
    [{ ...going, type: 'BOOLEAN' }, ', filter: { x: { eq: true } }'],
    [{ ...going, type: 'CURRENCY' }, ', filter: { x: { amountMicros: { is: NOT_NULL } } }'],
    [{ ...going, type: 'NUMBER' }, ', filter: { x: { is: NOT_NULL } }'],
    [
      { ...going, type: 'FULL_NAME' },
      ', filter: { or: [{ x: { firstName: { neq: "" } } }, { x: { lastName: { neq: "" } } }] }',
    ],
    [{ ...going, type: 'SELECT', options: ['A', 'B'] }, ', filter: { x: { in: [A, B] } }'],
    [{ ...going, type: 'MULTI_SELECT', options: ['A'] }, ', filter: { x: { containsAny: [A] } }'],
    [{ ...going, type: 'TEXT', becomes: 'NUMBER' }, ', filter: { x: { neq: "" } }'],
  ])('are asked for, %j', (one, expected) => {
    expect(columnsInUse(one)).toBe(expected);
  });
});
