import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { objectIdentifier } from '../objects/fields.ts';
import { buildApp, readManifest } from '../scripts/build-app.ts';

const folder = join(import.meta.dirname, '../plugin/host');
const schema = buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
const documents = globSync('*.graphql', { cwd: folder })
  .filter((file) => file !== 'schema.graphql')
  .map((file): [string, DocumentNode] => [file, parse(readFileSync(join(folder, file), 'utf8'))]);

type AnyType = GraphQLOutputType | GraphQLInputType | null | undefined;
const nameOf = (type: AnyType): string => (type ? getNamedType(type).name : '');
const isList = (type: AnyType): boolean => nameOf(type).endsWith('Connection');

/** The object that a type is about: `StayConnection` and `StayFilterInput` → `stay`; none for money, names and the like. */
const objectOf = (type: AnyType): string | null => {
  const name = nameOf(type).replace(/(GroupBy)?(Connection|Edge)$|(Filter|GroupBy|OrderBy)(WithGroupBy)?Input$/, '');
  const isObject = schema.getType(name) !== undefined && schema.getType(`${name}Connection`) !== undefined;
  return isObject ? name.charAt(0).toLowerCase() + name.slice(1) : null;
};

/**
 * Lists that a real server does not give. Below a to-one relation it answers a to-many one as empty, with a total of 0
 * and without an error; within another to-many one it refuses the whole request (TOO_COMPLEX_QUERY). So a list stands at
 * the root, or directly in a record of the root.
 */
const listsThatStayEmpty = (document: DocumentNode): string[] => {
  const found: string[] = [];
  const path: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: ({ name }) => {
          const parent = nameOf(types.getParentType());
          if (objectOf(types.getType()) === null || parent.endsWith('Connection') || parent.endsWith('Edge')) return;
          path.push(name.value);
          if (isList(types.getType()) && path.length > 2) found.push(path.join('.'));
        },
        leave: ({ name }) => {
          if (path.at(-1) === name.value) path.pop();
        },
      },
    }),
  );
  return found;
};

/** Fields that an operation asks the root for more than once, under whatever names: a real server refuses the request. */
const rootsAskedTwice = (document: DocumentNode): string[] =>
  document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const roots = definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : []));
    return roots.filter((root, at) => roots.indexOf(root) !== at);
  });

/** What an operation writes beside tasks, but for what points at no task, or by the name of its variable at earlier ones. */
const besideTasks = (document: DocumentNode): string[] =>
  document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const roots = definition.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
    if (!roots.some(({ name }) => name.value === 'createTasks')) return [];
    return roots.flatMap(({ name, arguments: given = [] }) => {
      const isOfEarlier = given.some(
        ({ value }) => value.kind === Kind.VARIABLE && value.name.value === 'linksOfEarlier',
      );
      return isOfEarlier || ['createTasks', 'createLoyaltyPrograms'].includes(name.value) ? [] : [name.value];
    });
  });

describe('an operation', () => {
  it.each(documents)(
    '%s makes no task beside what points at it: a real server works on all root fields at once',
    (_, document) => expect(besideTasks(document)).toEqual([]),
  );

  it.each<[string, string, string[]]>([
    ['tasks alone', 'mutation ($tasks: X) { createTasks(data: $tasks) { id } }', []],
    ['links alone', 'mutation ($targets: X) { createTaskTargets(data: $targets) { id } }', []],
    [
      'tasks and their links',
      'mutation { createTasks(data: $tasks) { id } createTaskTargets(data: $targets) { id } }',
      ['createTaskTargets'],
    ],
    [
      'tasks, links of earlier ones and what knows no tasks',
      'mutation { createTasks(data: $tasks) { id } createTaskTargets(data: $linksOfEarlier) { id } createLoyaltyPrograms(data: $programs) { id } }',
      [],
    ],
  ])('of %s', (_, text, beside) => expect(besideTasks(parse(text))).toEqual(beside));

  it.each(documents)('%s asks for each field of the root once', (_, document) => {
    expect(rootsAskedTwice(document)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['each once', '{ stays { totalCount } people { totalCount } }', []],
    ['one under two names', '{ stays { totalCount } late: stays { totalCount } }', ['stays']],
    ['in two operations', 'query A { stays { totalCount } } query B { stays { totalCount } }', []],
  ])('%s', (_, text, twice) => expect(rootsAskedTwice(parse(text))).toEqual(twice));
});

describe('a list of a document', () => {
  it.each(documents)('%s asks for none that a real server leaves empty or refuses', (_, document) => {
    expect(listsThatStayEmpty(document)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['at the root', '{ stays { edges { node { id guest { id } } } } }', []],
    ['in a record of the root', '{ stays { edges { node { charges { edges { node { id } } } } } } }', []],
    [
      'below a to-one relation',
      '{ stays { edges { node { guest { guestStayHistory { totalCount } } } } } }',
      ['stays.guest.guestStayHistory'],
    ],
    [
      'within another list',
      '{ people { edges { node { guestStayHistory { edges { node { charges { totalCount } } } } } } } }',
      ['people.guestStayHistory.charges'],
    ],
    [
      'below a to-one relation of a list in a record',
      '{ people { edges { node { guestStayHistory { edges { node { property { rooms: roomTypes { totalCount } } } } } } } } }',
      ['people.guestStayHistory.property.roomTypes'],
    ],
    [
      'below a to-one relation of what was written',
      'mutation { createStay(data: {}) { guest { guestStayHistory { totalCount } } } }',
      ['createStay.guest.guestStayHistory'],
    ],
  ])('%s', (_, document, expected) => expect(listsThatStayEmpty(parse(document))).toEqual(expected));
});

/** Conditions below the root that rest on a variable, which a real server does not know there. */
const conditionsBelowTheRoot = (document: DocumentNode): string[] => {
  const found: string[] = [];
  visit(document, {
    Field: ({ name, directives = [] }, _key, _parent, _path, ancestors) => {
      const isBelow = ancestors.some(
        (node) => 'kind' in node && (node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_DEFINITION),
      );
      const isOpen = directives.some(({ arguments: args = [] }) =>
        args.some(({ value }) => value.kind === Kind.VARIABLE),
      );
      if (isOpen && isBelow) found.push(name.value);
    },
  });
  return found;
};

describe('a condition of a document', () => {
  it('goes to a host without what it leaves out, because a real server looks at no condition', () => {
    const conditional = documents.flatMap(([, { definitions }]) =>
      definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.some(({ directives = [] }) => directives.length > 0)
          ? [`${definition.name!.value}Document`]
          : [],
      ),
    );
    const sources = globSync('*.ts', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(conditional.length).toBeGreaterThan(0);
    for (const name of conditional) {
      expect(sources.filter((source) => new RegExp(`\\.request\\(\\s*${name}\\b`).test(source))).toEqual([]);
      expect(sources.some((source) => new RegExp(`requestIncluded\\(\\w+, ${name}\\b`).test(source))).toBe(true);
    }
  });

  it.each(documents)('%s has none below the root that rests on a variable', (_, document) => {
    expect(conditionsBelowTheRoot(document)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['at the root', 'query A($a: Boolean!) { stays @include(if: $a) { totalCount } }', []],
    ['below it', 'query A($a: Boolean!) { stays { totalCount @include(if: $a) } }', ['totalCount']],
    ['in a fragment', 'fragment F on Stay { id @include(if: $a) }', ['id']],
    ['below it, of a constant', '{ stays { totalCount @include(if: true) } }', []],
  ])('%s', (_, document, expected) => expect(conditionsBelowTheRoot(parse(document))).toEqual(expected));
});

type Rights = { reads: boolean; writes: boolean; deletes: boolean; destroys: boolean };

/** The host's own affair, open to every app whatever its role. */
const OPEN_TO_APPS = new Set([
  'taskTarget',
  'noteTarget',
  'attachment',
  'timelineActivity',
  'workspaceMember',
  'workflow',
  'workflowVersion',
]);

/** What the documents do with each object, filters and groupings through relations included. */
const rightsUsed = (): Map<string, Rights> => {
  const used = new Map<string, Rights>();
  const uses = (object: string | null, right: keyof Rights): void => {
    if (object === null || OPEN_TO_APPS.has(object)) return;
    const before = used.get(object) ?? { reads: false, writes: false, deletes: false, destroys: false };
    used.set(object, { ...before, [right]: true });
  };
  for (const [, document] of documents) {
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const object = objectOf(types.getType());
          uses(object, 'reads');
          if (types.getParentType()?.name !== 'Mutation') return;
          uses(
            object,
            name.value.startsWith('delete') ? 'deletes' : name.value.startsWith('destroy') ? 'destroys' : 'writes',
          );
        },
        ObjectField: () => uses(objectOf(types.getInputType()), 'reads'),
      }),
    );
  }
  return used;
};

type Manifest = {
  objects: { nameSingular: string }[];
  roles: {
    label: string;
    objectPermissions: {
      objectUniversalIdentifier: string;
      canReadObjectRecords: boolean;
      canUpdateObjectRecords: boolean;
      canSoftDeleteObjectRecords: boolean;
      canDestroyObjectRecords: boolean;
    }[];
  }[];
};

describe('the role of the app', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await buildApp();
    manifest = readManifest<Manifest>();
  });

  it('may do what the documents and backups do, and nothing else', () => {
    const role = manifest.roles.find(({ label }) => label === 'Hotel app');
    const granted = new Map(
      role?.objectPermissions.map((permission): [string, Rights] => [
        permission.objectUniversalIdentifier,
        {
          reads: permission.canReadObjectRecords,
          writes: permission.canUpdateObjectRecords,
          deletes: permission.canSoftDeleteObjectRecords,
          destroys: permission.canDestroyObjectRecords,
        },
      ]),
    );
    const used = rightsUsed();
    expect(used.size).toBeGreaterThan(0);
    // A backup reads and a restore writes all that the app keeps, by documents that are made as they go.
    for (const { nameSingular } of manifest.objects)
      used.set(nameSingular, {
        ...(used.get(nameSingular) ?? { deletes: false, destroys: false }),
        reads: true,
        writes: true,
      });
    for (const [object, rights] of used) expect(granted.get(objectIdentifier(object)), object).toEqual(rights);
    expect(granted.size).toBe(used.size);
  });
});
