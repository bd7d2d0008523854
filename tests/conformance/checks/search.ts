import { resultOf, type Check } from '../check.ts';
import type { Host } from '../host.ts';
import { OWNER, SHELF } from '../seed.ts';

const SEARCH = `query Search($text: String!, $objects: [String!]) {
  search(searchInput: $text, limit: 30, includedObjectNameSingulars: $objects) {
    edges { node { recordId objectNameSingular label } }
  } }`;
type Answer = { edges: { node: { recordId: string; objectNameSingular: string; label: string } }[] };

/** Whether a text finds a record among others that the host may have. */
const finds = async (host: Host, object: string, id: string, text: string): Promise<unknown> => {
  const result = resultOf(await host.app(SEARCH, { text, objects: [object] }), 'search');
  return typeof result === 'object' && result !== null && 'edges' in result
    ? (result as Answer).edges.some(({ node }) => node.recordId === id)
    : result;
};

const finding = (name: string, object: string, id: string, text: string, answer: boolean): Check => ({
  name: `search: ${name}`,
  from: 'seen on 2.21',
  ask: (host) => finds(host, object, id, text),
  answer,
});

export const searchChecks: Check[] = [
  finding('a person by the start of a name', 'person', OWNER, 'Olg', true),
  finding('a person by both names', 'person', OWNER, 'owner olga', true),
  finding('a person without accents', 'person', OWNER, 'Őlga', true),
  finding('a person by an e-mail', 'person', OWNER, 'olga.owner@conf', true),
  finding('a person by the domain of an e-mail', 'person', OWNER, 'conformance.ex', true),
  finding('a person by a phone from abroad, as it is grouped', 'person', OWNER, '+43 664 777', true),
  finding('a person by a phone as it is dialled at home', 'person', OWNER, '0664 777', true),
  finding('no person by the last digits of a phone', 'person', OWNER, '7788', false),
  finding('a record of an app by the start of its name', 'conformanceShelf', SHELF.north, 'nort', true),
  finding('nothing by the middle of a word', 'conformanceShelf', SHELF.north, 'orth', false),
  {
    name: 'search: what is found, by its object and label',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(await host.app(SEARCH, { text: 'olga.owner@conformance.example', objects: ['person'] }), 'search'),
    answer: { edges: [{ node: { recordId: OWNER, objectNameSingular: 'person', label: 'Olga Owner' } }] },
  },
];
