import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { included } from './included.ts';

const DOCUMENT = `query Around($ids: [UUID!]!, $withBills: Boolean!, $withRooms: Boolean!, $rooms: RoomFilterInput) {
  rooms(filter: $rooms, first: 200) @include(if: $withRooms) { edges { node { id } } }
  charges(filter: {stayId: {in: $ids}, key: {like: "%) @include {%"}}) @include(if: $withBills) { edges { node { id } } }
  stays(filter: {id: {in: $ids}}) { edges { node { id } } }
}
`;
const asked = (document: string, variables: Record<string, unknown>): string =>
  String(included({ toString: () => document }, variables))
    .replace(/\s+/g, ' ')
    .trim();

const STAYS = 'stays(filter: {id: {in: $ids}}) { edges { node { id } } }';
const ROOMS = 'rooms(filter: $rooms, first: 200) { edges { node { id } } }';
const CHARGES = 'charges(filter: {stayId: {in: $ids}, key: {like: "%) @include {%"}}) { edges { node { id } } }';

describe('a document with conditions', () => {
  it.each([
    ['all of it', true, true, `query Around($ids: [UUID!]!, $rooms: RoomFilterInput) { ${ROOMS} ${CHARGES} ${STAYS} }`],
    ['no rooms', true, false, `query Around($ids: [UUID!]!) { ${CHARGES} ${STAYS} }`],
    ['no bills', false, true, `query Around($ids: [UUID!]!, $rooms: RoomFilterInput) { ${ROOMS} ${STAYS} }`],
    ['neither', false, false, `query Around($ids: [UUID!]!) { ${STAYS} }`],
  ])('is asked with %s', (_, withBills, withRooms, expected) => {
    expect(asked(DOCUMENT, { withBills, withRooms })).toBe(expected);
    expect(() => parse(expected)).not.toThrow();
  });

  it('loses its list of variables where nothing needs one', () => {
    const document =
      'mutation Save($adds: Boolean!, $data: [X!]!) { create(data: $data) @include(if: $adds) { id } other { id } }';
    expect(asked(document, { adds: false })).toBe('mutation Save { other { id } }');
    expect(asked(document, { adds: true })).toBe(
      'mutation Save($data: [X!]!) { create(data: $data) { id } other { id } }',
    );
  });

  it('is none where nothing is left', () => {
    expect(
      included({ toString: () => 'query Q($a: Boolean!) { x @include(if: $a) { id } }' }, { a: false }),
    ).toBeNull();
  });

  it('keeps the fragments behind it', () => {
    const document = 'query Q($a: Boolean!) { x @include(if: $a) { ...F } y { ...F } } fragment F on Y { id }';
    expect(asked(document, { a: false })).toBe('query Q { y { ...F } } fragment F on Y { id }');
  });
});
