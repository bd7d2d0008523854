import { setTimeout as wait } from 'node:timers/promises';
import { recordsOf, type Check } from '../check.ts';
import type { Host, Variables } from '../host.ts';
import { SHELF } from '../seed.ts';

/** One event as the function of the probe app received it. */
type Witnessed = {
  name: string;
  recordId: string;
  listener: string;
  keys: string[];
  properties: {
    before?: Record<string, unknown>;
    after?: Record<string, unknown>;
    diff?: Record<string, unknown>;
    updatedFields?: string[];
  };
};

const HEARD = `query Heard($about: [UUID!]) {
  conformanceWitnesses(filter: { about: { in: $about } }, orderBy: [{ createdAt: AscNullsLast }]) { edges { node { name listener about received } } }
}`;

const PATIENCE_MS = 30_000;
const QUIET_MS = 1_200;

const read = async (host: Host, about: string[]): Promise<Record<string, unknown>[]> => {
  const records = recordsOf(await host.app(HEARD, { about }), 'conformanceWitnesses');
  if (!Array.isArray(records)) throw new Error(records.refused);
  return records;
};

/**
 * The events about some records. A further record is made and waited for: what was to be heard before has been heard
 * a moment after its event came in. Functions run beside one another, so the order of arrival says nothing.
 */
const heard = async (host: Host, about: string[], expected: number): Promise<Witnessed[]> => {
  const [bell] = await made(host, { name: 'bell' });
  const until = Date.now() + PATIENCE_MS;
  while ((await read(host, [bell!])).length === 0 && Date.now() < until) await wait(150);
  const quiet = Date.now() + QUIET_MS;
  while (Date.now() < quiet && (await read(host, about)).length < expected) await wait(200);
  await wait(QUIET_MS / 2);
  return (await read(host, about)).map(({ name, listener, about: recordId, received }) => {
    const { properties = {}, ...rest } = received as { properties?: Witnessed['properties'] };
    return {
      name: String(name),
      listener: String(listener),
      recordId: String(recordId),
      keys: Object.keys(rest).toSorted(),
      properties,
    };
  });
};

const must = async (host: Host, query: string, variables: Variables = {}): Promise<Record<string, unknown>> => {
  const { data, errors } = await host.app(query, variables);
  if (errors) throw new Error(errors[0]!.message);
  return data ?? {};
};

const CREATE =
  'mutation Create($data: [ConformanceSubjectCreateInput!]!) { createConformanceSubjects(data: $data) { id } }';
const UPSERT =
  'mutation Upsert($data: [ConformanceSubjectCreateInput!]!) { createConformanceSubjects(data: $data, upsert: true) { id code } }';
const UPDATE =
  'mutation Update($id: UUID!, $data: ConformanceSubjectUpdateInput!) { updateConformanceSubject(id: $id, data: $data) { id } }';
const DELETE = 'mutation Delete($id: UUID!) { deleteConformanceSubject(id: $id) { id } }';

const made = async (host: Host, ...data: object[]): Promise<string[]> =>
  ((await must(host, CREATE, { data }))['createConformanceSubjects'] as { id: string }[]).map(({ id }) => id);

/** Makes records, lets their first events pass, and forgets them, so that only what follows is heard. */
const prepared = async (host: Host, ...data: object[]): Promise<string[]> => {
  const ids = await made(host, ...data);
  await heard(host, ids, ids.length);
  await must(
    host,
    'mutation Forget($about: [UUID!]) { destroyConformanceWitnesses(filter: { about: { in: $about } }) { id } }',
    { about: ids },
  );
  return ids;
};

const inOrder = (diff: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(diff).toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** For sorting; hosts name `before` and `after` in either order. */
const inText = ({ name, diff }: { name: string; diff?: Record<string, unknown> }): string =>
  JSON.stringify([
    name,
    Object.values(diff ?? {}).map((change) => {
      const { before, after } = change as { before: unknown; after: unknown };
      return [before, after];
    }),
  ]);

const told = (events: Witnessed[]): unknown =>
  events
    .map(({ name, listener, properties: { diff, updatedFields } }) => ({
      name: `${name} (${listener})`,
      ...(updatedFields ? { updatedFields: updatedFields.toSorted() } : {}),
      ...(diff && !('deletedAt' in diff) ? { diff: inOrder(diff) } : {}),
    }))
    .toSorted((left, right) => (inText(left) < inText(right) ? -1 : 1));

const event = (name: string, ask: (host: Host) => Promise<unknown>, answer: unknown): Check => ({
  name: `event: ${name}`,
  from: 'seen on 2.21',
  ask,
  answer,
});

export const eventChecks: Check[] = [
  event('create', async (host) => told(await heard(host, await made(host, { name: 'e1' }), 1)), [
    { name: 'conformanceSubject.created (every)' },
  ]),
  event(
    'what a function is given',
    async (host) => {
      const [first] = await heard(host, await made(host, { name: 'e2' }), 1);
      return {
        keys: first!.keys,
        properties: Object.keys(first!.properties).toSorted(),
        recordId: first!.recordId === first!.properties.after?.['id'],
      };
    },
    { keys: ['name', 'objectMetadata', 'recordId', 'workspaceId'], properties: ['after'], recordId: true },
  ),
  event(
    'the record as it is afterwards',
    async (host) => {
      const [first] = await heard(
        host,
        await made(host, {
          name: 'e3',
          amount: 4,
          price: { amountMicros: 5, currencyCode: 'EUR' },
          day: '2026-03-29',
          shelfId: SHELF.bare,
        }),
        1,
      );
      const { name, amount, price, day, shelfId, stage, deletedAt, code, createdBy } = first!.properties.after!;
      return { name, amount, price, day, shelfId, stage, deletedAt, code, createdBy };
    },
    {
      name: 'e3',
      amount: 4,
      price: { amountMicros: 5, currencyCode: 'EUR' },
      day: '2026-03-29',
      shelfId: '5eed0000-0000-4000-8000-000000001003',
      stage: null,
      deletedAt: null,
      code: '',
      createdBy: { name: 'Conformance probe', source: 'APPLICATION', context: {}, workspaceMemberId: null },
    },
  ),
  event(
    'every one of many created',
    async (host) => told(await heard(host, await made(host, { name: 'e4a' }, { name: 'e4b' }, { name: 'e4c' }), 3)),
    [
      { name: 'conformanceSubject.created (every)' },
      { name: 'conformanceSubject.created (every)' },
      { name: 'conformanceSubject.created (every)' },
    ],
  ),
  event(
    'update, heard also by those who asked for one of the fields',
    async (host) => {
      const [id] = await prepared(host, { name: 'e5', amount: 1, stage: 'DRAFT' });
      await must(host, UPDATE, { id, data: { stage: 'READY', amount: 2 } });
      return told(await heard(host, [id!], 2));
    },
    [
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['amount', 'stage'],
        diff: { stage: { after: 'READY', before: 'DRAFT' }, amount: { after: 2, before: 1 } },
      },
      {
        name: 'conformanceSubject.updated (stage)',
        updatedFields: ['amount', 'stage'],
        diff: { stage: { after: 'READY', before: 'DRAFT' }, amount: { after: 2, before: 1 } },
      },
    ],
  ),
  event(
    'update of another field is not heard by those',
    async (host) => {
      const [id] = await prepared(host, { name: 'e6', amount: 1 });
      await must(host, UPDATE, { id, data: { amount: 2 } });
      return told(await heard(host, [id!], 1));
    },
    [
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['amount'],
        diff: { amount: { after: 2, before: 1 } },
      },
    ],
  ),
  event(
    'before and after an update',
    async (host) => {
      const [id] = await prepared(host, { name: 'e7', amount: 1 });
      await must(host, UPDATE, { id, data: { amount: 2 } });
      const [first] = await heard(host, [id!], 1);
      const { before, after } = first!.properties;
      return { before: [before?.['name'], before?.['amount']], after: [after?.['name'], after?.['amount']] };
    },
    { before: ['e7', 1], after: ['e7', 2] },
  ),
  event(
    'no event when the same value is written again',
    async (host) => {
      const [id] = await prepared(host, { name: 'e8', amount: 1 });
      await must(host, UPDATE, { id, data: { amount: 1 } });
      return told(await heard(host, [id!], 1));
    },
    [],
  ),
  event(
    'update of one part of money',
    async (host) => {
      const [id] = await prepared(host, { name: 'e9', price: { amountMicros: 1, currencyCode: 'EUR' } });
      await must(host, UPDATE, { id, data: { price: { amountMicros: 2 } } });
      return told(await heard(host, [id!], 1));
    },
    [
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['price'],
        diff: {
          price: { after: { amountMicros: 2, currencyCode: 'EUR' }, before: { amountMicros: 1, currencyCode: 'EUR' } },
        },
      },
    ],
  ),
  event(
    'a record is put on another shelf',
    async (host) => {
      const [id] = await prepared(host, { name: 'e10', shelfId: SHELF.north });
      await must(host, UPDATE, { id, data: { shelfId: SHELF.south } });
      return told(await heard(host, [id!], 1));
    },
    [
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['shelf', 'shelfId'],
        diff: {
          shelf: {
            after: { id: '5eed0000-0000-4000-8000-000000001002' },
            before: { id: '5eed0000-0000-4000-8000-000000001001' },
          },
        },
      },
    ],
  ),
  event(
    'the shelf before and after',
    async (host) => {
      const [id] = await prepared(host, { name: 'e11', shelfId: SHELF.north });
      await must(host, UPDATE, { id, data: { shelfId: SHELF.south } });
      const [first] = await heard(host, [id!], 1);
      const { before, after } = first!.properties;
      return { before: [before?.['shelfId'], before?.['shelf']], after: [after?.['shelfId'], after?.['shelf']] };
    },
    { before: ['5eed0000-0000-4000-8000-000000001001', null], after: ['5eed0000-0000-4000-8000-000000001002', null] },
  ),
  event(
    'upsert of a new and of a known record',
    async (host) => {
      const [known] = await prepared(host, { code: 'e12a', amount: 1 });
      const upserted = (
        await must(host, UPSERT, {
          data: [
            { code: 'e12a', amount: 2 },
            { code: 'e12b', amount: 2 },
          ],
        })
      )['createConformanceSubjects'] as { id: string; code: string }[];
      return told(await heard(host, [known!, upserted.find(({ code }) => code === 'e12b')!.id], 2));
    },
    [
      { name: 'conformanceSubject.created (every)' },
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['amount'],
        diff: { amount: { after: 2, before: 1 } },
      },
    ],
  ),
  event(
    'no event when an upsert changes nothing',
    async (host) => {
      const [id] = await prepared(host, { code: 'e13', amount: 1 });
      await must(host, UPSERT, { data: [{ code: 'e13', amount: 1 }] });
      return told(await heard(host, [id!], 1));
    },
    [],
  ),
  event(
    'upsert of a deleted record',
    async (host) => {
      const [id] = await prepared(host, { code: 'e14', amount: 1 });
      await must(host, DELETE, { id });
      await heard(host, [id!], 1);
      await must(host, UPSERT, { data: [{ code: 'e14', amount: 2 }] });
      return told(await heard(host, [id!], 2));
    },
    [
      { name: 'conformanceSubject.deleted (every)', updatedFields: ['deletedAt'] },
      { name: 'conformanceSubject.updated (every)', updatedFields: ['amount', 'deletedAt'] },
    ],
  ),
  event(
    'delete',
    async (host) => {
      const [id] = await prepared(host, { name: 'e15' });
      await must(host, DELETE, { id });
      return told(await heard(host, [id!], 1));
    },
    [{ name: 'conformanceSubject.deleted (every)', updatedFields: ['deletedAt'] }],
  ),
  event(
    'restore',
    async (host) => {
      const [id] = await prepared(host, { name: 'e16' });
      await must(host, DELETE, { id });
      await heard(host, [id!], 1);
      await must(host, 'mutation Restore($id: UUID!) { restoreConformanceSubject(id: $id) { id } }', { id });
      return told(await heard(host, [id!], 2));
    },
    [
      { name: 'conformanceSubject.deleted (every)', updatedFields: ['deletedAt'] },
      { name: 'conformanceSubject.restored (every)', updatedFields: ['deletedAt'] },
    ],
  ),
  event(
    'destroy',
    async (host) => {
      const [id] = await prepared(host, { name: 'e17' });
      await must(host, 'mutation Destroy($id: UUID!) { destroyConformanceSubject(id: $id) { id } }', { id });
      const events = await heard(host, [id!], 1);
      return [told(events), events[0]?.properties.before?.['name']];
    },
    [[{ name: 'conformanceSubject.destroyed (every)' }], 'e17'],
  ),
  event(
    'destroy of three records at once: one event',
    async (host) => {
      const ids = await prepared(host, { name: 'e18' }, { name: 'e18' }, { name: 'e18' });
      await must(host, 'mutation { destroyConformanceSubjects(filter: { name: { eq: "e18" } }) { id } }');
      return told(await heard(host, ids, 3));
    },
    [{ name: 'conformanceSubject.destroyed (every)' }],
  ),
  event(
    'delete of two records at once',
    async (host) => {
      const ids = await prepared(host, { name: 'e19' }, { name: 'e19' });
      await must(host, 'mutation { deleteConformanceSubjects(filter: { name: { eq: "e19" } }) { id } }');
      return told(await heard(host, ids, 2));
    },
    [
      { name: 'conformanceSubject.deleted (every)', updatedFields: ['deletedAt'] },
      { name: 'conformanceSubject.deleted (every)', updatedFields: ['deletedAt'] },
    ],
  ),
  event(
    'filtered update of records that still match',
    async (host) => {
      const ids = await prepared(host, { name: 'e20', amount: 1 }, { name: 'e20', amount: 2 });
      await must(
        host,
        'mutation { updateConformanceSubjects(filter: { name: { eq: "e20" } }, data: { amount: 5 }) { id } }',
      );
      return told(await heard(host, ids, 2));
    },
    [
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['amount'],
        diff: { amount: { after: 5, before: 1 } },
      },
      {
        name: 'conformanceSubject.updated (every)',
        updatedFields: ['amount'],
        diff: { amount: { after: 5, before: 2 } },
      },
    ],
  ),
  {
    ...event(
      'filtered update of a record that matches no longer',
      async (host) => {
        const [id] = await prepared(host, { name: 'e21', amount: 1 });
        await must(
          host,
          'mutation { updateConformanceSubjects(filter: { name: { eq: "e21" }, amount: { eq: 1 } }, data: { amount: 2 }) { id } }',
        );
        return told(await heard(host, [id!], 1));
      },
      [],
    ),
    newer: {
      from: 'handbook, known traps',
      answer: [
        {
          name: 'conformanceSubject.updated (every)',
          updatedFields: ['amount'],
          diff: { amount: { after: 2, before: 1 } },
        },
      ],
    },
  },
  event(
    'a write by the API key says so',
    async (host) => {
      const { data, errors } = await host.withKey(
        'mutation { createConformanceSubject(data: { name: "e22" }) { id createdBy { source } } }',
      );
      if (errors) throw new Error(errors[0]!.message);
      const { id, createdBy } = data!['createConformanceSubject'] as { id: string; createdBy: unknown };
      const [first] = await heard(host, [id], 1);
      return {
        createdBy,
        after: (first!.properties.after!['createdBy'] as { source: string }).source,
        keys: first!.keys,
      };
    },
    { createdBy: { source: 'API' }, after: 'API', keys: ['name', 'objectMetadata', 'recordId', 'workspaceId'] },
  ),
  event(
    'destroying the shelf of a record is not an event of the record',
    async (host) => {
      const { createConformanceShelf } = (await must(
        host,
        'mutation { createConformanceShelf(data: { name: "e23" }) { id } }',
      )) as { createConformanceShelf: { id: string } };
      const [id] = await prepared(host, { name: 'e23', shelfId: createConformanceShelf.id });
      await must(
        host,
        'mutation Destroy($id: UUID!) { destroyConformanceShelf(id: $id) { id } }',
        createConformanceShelf,
      );
      return told(await heard(host, [id!], 1));
    },
    [],
  ),
];
