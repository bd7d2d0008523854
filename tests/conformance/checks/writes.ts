import { refusalIn, resultOf, type Check } from '../check.ts';
import type { Host, Variables } from '../host.ts';
import { PROBE, SHELF, UNKNOWN } from '../seed.ts';

const FIELDS = `code name remark amount isOpen grade stage colours keywords day price { amountMicros currencyCode } shelfId deletedAt`;

/** Every check makes records of its own, whose codes start with its own prefix, and destroys them before it starts. */
const afresh = async (host: Host, prefix: string): Promise<void> => {
  await host.app(
    'mutation Afresh($filter: ConformanceProbeFilterInput!) { destroyConformanceProbes(filter: $filter) { id } }',
    {
      filter: { code: { startsWith: prefix } },
    },
  );
};

const create = async (host: Host, data: object, fields = FIELDS) =>
  resultOf(
    await host.app(
      `mutation Create($data: ConformanceProbeCreateInput!) { createConformanceProbe(data: $data) { ${fields} } }`,
      { data },
    ),
    'createConformanceProbe',
  );

const upsert = async (host: Host, data: object[], fields = 'code amount name') =>
  resultOf(
    await host.app(
      `mutation Upsert($data: [ConformanceProbeCreateInput!]!) { createConformanceProbes(data: $data, upsert: true) { ${fields} } }`,
      { data },
    ),
    'createConformanceProbes',
  );

const read = async (host: Host, filter: object, fields = FIELDS): Promise<Record<string, unknown>[]> => {
  const answer = await host.app(
    `query Read($filter: ConformanceProbeFilterInput) { conformanceProbes(filter: $filter, orderBy: [{ code: AscNullsLast }]) { edges { node { ${fields} } } } }`,
    { filter },
  );
  const refusal = refusalIn(answer);
  if (refusal) throw new Error(refusal.refused);
  return (answer.data!['conformanceProbes'] as { edges: { node: Record<string, unknown> }[] }).edges.map(
    ({ node }) => node,
  );
};

const idOf = async (host: Host, code: string): Promise<string> => {
  const [record] = await read(
    host,
    { and: [{ code: { eq: code } }, { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] }] },
    'id',
  );
  return record!['id'] as string;
};

const mutate = async (host: Host, query: string, variables: Variables, key: string): Promise<unknown> =>
  resultOf(await host.app(query, variables), key);

const writing = (name: string, prefix: string, ask: (host: Host) => Promise<unknown>, answer: unknown): Check => ({
  name: `write: ${name}`,
  from: 'seen on 2.21',
  ask: async (host) => {
    await afresh(host, prefix);
    return ask(host);
  },
  answer,
});

const UPDATE = `mutation Update($id: UUID!, $data: ConformanceProbeUpdateInput!) { updateConformanceProbe(id: $id, data: $data) { ${FIELDS} } }`;
const UPDATE_MANY = `mutation UpdateMany($filter: ConformanceProbeFilterInput!, $data: ConformanceProbeUpdateInput!) {
  updateConformanceProbes(filter: $filter, data: $data) { code amount }
}`;
const byCode = (left: { code: string }, right: { code: string }): number => (left.code < right.code ? -1 : 1);
const sorted = (result: unknown): unknown => (Array.isArray(result) ? result.toSorted(byCode) : result);

export const writeChecks: Check[] = [
  writing(
    'an empty object and an empty list of structured data are kept as nothing, within others as they are',
    'Y',
    async (host) => [
      await create(host, { code: 'Y-1', details: {} }, 'details'),
      await create(host, { code: 'Y-2', details: [] }, 'details'),
      await create(host, { code: 'Y-3', details: { floors: [], wing: {} } }, 'details'),
    ],
    [{ details: null }, { details: null }, { details: { floors: [], wing: {} } }],
  ),
  writing('a record made of nothing but its code gets the defaults', 'w01', (host) => create(host, { code: 'w01' }), {
    code: 'w01',
    name: '',
    remark: '',
    amount: null,
    isOpen: false,
    grade: 'LOW',
    stage: null,
    colours: [],
    keywords: [],
    day: null,
    price: { amountMicros: null, currencyCode: null },
    shelfId: null,
    deletedAt: null,
  }),
  writing(
    'a record knows who made it, with which source',
    'w02',
    (host) =>
      create(host, { code: 'w02' }, 'createdBy { source name workspaceMemberId context } updatedBy { source name }'),
    {
      createdBy: { source: 'APPLICATION', name: 'Conformance probe', workspaceMemberId: null, context: {} },
      updatedBy: { source: 'APPLICATION', name: 'Conformance probe' },
    },
  ),
  writing(
    'a new record goes to the front of its list',
    'w03',
    async (host) => {
      const { position } = (await create(host, { code: 'w03' }, 'position')) as { position: number };
      const others = await read(host, { code: { neq: 'w03' } }, 'position');
      return others.every((other) => (other['position'] as number) > position);
    },
    true,
  ),
  writing('text null becomes the empty text', 'w04', (host) => create(host, { code: 'w04', remark: null }, 'remark'), {
    remark: '',
  }),
  writing(
    'text is kept with its spaces',
    'w05',
    (host) => create(host, { code: 'w05', remark: '  two  spaces ' }, 'remark'),
    { remark: '  two  spaces ' },
  ),
  writing(
    'an empty list of words',
    'w06',
    (host) => create(host, { code: 'w06', keywords: [], colours: [] }, 'keywords colours'),
    { keywords: [], colours: [] },
  ),
  writing(
    'money given in part',
    'w07',
    (host) => create(host, { code: 'w07', price: { amountMicros: 5 } }, 'price { amountMicros currencyCode }'),
    { price: { amountMicros: 5, currencyCode: null } },
  ),
  writing(
    'money beyond 2^53',
    'w08',
    (host) =>
      create(
        host,
        { code: 'w08', price: { amountMicros: '9007199254740993', currencyCode: 'EUR' } },
        'price { amountMicros }',
      ),
    { price: { amountMicros: 9007199254740992 } },
  ),
  writing('a decimal in a whole number', 'w09', (host) => create(host, { code: 'w09', amount: 1.5 }, 'amount'), {
    amount: 1.5,
  }),
  writing(
    'a whole number beyond 32 bits',
    'w10',
    (host) => create(host, { code: 'w10', amount: 3_000_000_000 }, 'amount'),
    { amount: 3000000000 },
  ),
  writing('a number given as text', 'w11', (host) => create(host, { code: 'w11', amount: '12' }, 'amount'), {
    refused: 'Invalid number value \'12\' for field "amount"',
    code: 'BAD_USER_INPUT',
  }),
  writing(
    'a date given with a time',
    'w12',
    (host) => create(host, { code: 'w12', day: '2026-05-06T07:08:09.000Z' }, 'day'),
    { day: '2026-05-06' },
  ),
  writing(
    'a moment comes back in UTC with milliseconds',
    'w13',
    (host) => create(host, { code: 'w13', moment: '2026-05-06T07:08:09+02:00' }, 'moment'),
    { moment: '2026-05-06T05:08:09.000Z' },
  ),
  writing('a choice that does not exist', 'w14', (host) => create(host, { code: 'w14', stage: 'LOST' }, 'stage'), {
    refused: 'Invalid value "LOST" for field "stage". Valid values are: DRAFT, READY, CLOSED',
    code: 'BAD_USER_INPUT',
  }),
  writing(
    'one of several choices that does not exist',
    'w15',
    (host) => create(host, { code: 'w15', colours: ['RED', 'MAUVE'] }, 'colours'),
    { refused: "Invalid value [ 'RED', 'MAUVE' ] for multi select field \"colours\"", code: 'BAD_USER_INPUT' },
  ),
  writing('null where a default is required', 'w16', (host) => create(host, { code: 'w16', isOpen: null }, 'isOpen'), {
    refused: 'null value in column "isOpen" of relation "_conformanceProbe" violates not-null constraint',
    code: 'BAD_USER_INPUT',
  }),
  writing('a field that does not exist', 'w17', (host) => create(host, { code: 'w17', colour: 'red' }), {
    refused: 'Object conformanceProbe doesn\'t have any "colour" field.',
    code: 'BAD_USER_INPUT',
  }),
  writing('text where a number is wanted', 'w18', (host) => create(host, { code: 'w18', amount: 'many' }, 'amount'), {
    refused: 'Invalid number value \'many\' for field "amount"',
    code: 'BAD_USER_INPUT',
  }),
  writing(
    'an e-mail address that is none',
    'w19',
    (host) => create(host, { code: 'w19', mailboxes: { primaryEmail: 'nobody' } }, 'mailboxes { primaryEmail }'),
    { refused: 'Invalid string value \'nobody\' for email field "mailboxes.primaryEmail"', code: 'BAD_USER_INPUT' },
  ),
  writing(
    'an e-mail address in capitals',
    'w20',
    (host) =>
      create(
        host,
        { code: 'w20', mailboxes: { primaryEmail: 'Big@Example.COM' } },
        'mailboxes { primaryEmail additionalEmails }',
      ),
    { mailboxes: { primaryEmail: 'big@example.com', additionalEmails: [] } },
  ),
  writing(
    'a phone number with its country found out',
    'w21',
    (host) =>
      create(
        host,
        { code: 'w21', lines: { primaryPhoneNumber: '+436641234567' } },
        'lines { primaryPhoneNumber primaryPhoneCallingCode primaryPhoneCountryCode additionalPhones }',
      ),
    {
      lines: {
        primaryPhoneNumber: '6641234567',
        primaryPhoneCallingCode: '+43',
        primaryPhoneCountryCode: 'AT',
        additionalPhones: [],
      },
    },
  ),
  writing(
    'a phone number that is none',
    'w22',
    (host) => create(host, { code: 'w22', lines: { primaryPhoneNumber: 'hello' } }, 'lines { primaryPhoneNumber }'),
    { refused: 'Provided phone number is invalid hello', code: 'BAD_USER_INPUT' },
  ),
  writing(
    'a link without a scheme',
    'w23',
    (host) =>
      create(
        host,
        { code: 'w23', pages: { primaryLinkUrl: 'Example.com/Path' } },
        'pages { primaryLinkUrl primaryLinkLabel secondaryLinks }',
      ),
    { pages: { primaryLinkUrl: 'Example.com/Path', primaryLinkLabel: '', secondaryLinks: [] } },
  ),
  writing(
    'rich text given as markdown',
    'w24',
    (host) => create(host, { code: 'w24', story: { markdown: 'plain' } }, 'story { markdown }'),
    { story: { markdown: 'plain' } },
  ),
  writing(
    'structured data given as an object and as text',
    'w25',
    async (host) => [
      await create(host, { code: 'w25a', details: { a: [1, { b: null }] } }, 'details'),
      await create(host, { code: 'w25b', details: '{"a":1}' }, 'details'),
    ],
    [{ details: { a: [1, { b: null }] } }, { details: { a: 1 } }],
  ),
  writing(
    'a relation by identifier',
    'w26',
    (host) => create(host, { code: 'w26', shelfId: SHELF.bare }, 'shelfId shelf { name }'),
    { shelfId: '5eed0000-0000-4000-8000-000000001003', shelf: { name: 'Bare' } },
  ),
  writing(
    'a relation to a record that is not there',
    'w27',
    (host) => create(host, { code: 'w27', shelfId: UNKNOWN }, 'shelfId'),
    {
      refused: 'insert or update on table "_conformanceProbe" violates foreign key constraint "FK_<id>"',
      code: 'BAD_USER_INPUT',
    },
  ),
  writing(
    'a relation by connect',
    'w28',
    (host) =>
      create(
        host,
        { code: 'w28', owner: { connect: { where: { emails: { primaryEmail: 'olga.owner@conformance.example' } } } } },
        'owner { name { lastName } }',
      ),
    { owner: { name: { lastName: 'Owner' } } },
  ),
  writing(
    'a relation by connect to nobody',
    'w29',
    (host) =>
      create(
        host,
        { code: 'w29', owner: { connect: { where: { emails: { primaryEmail: 'nobody@conformance.example' } } } } },
        'owner { id }',
      ),
    {
      refused: 'Expected 1 record to connect to owner, but found 0 for emailsPrimaryEmail = nobody@conformance.example',
      code: 'BAD_USER_INPUT',
    },
  ),
  writing(
    'a given identifier is kept',
    'w30',
    (host) => create(host, { code: 'w30', id: '5eed0000-0000-4000-8000-0000000fff30' }, 'id'),
    { id: '5eed0000-0000-4000-8000-0000000fff30' },
  ),
  writing('an identifier that is none', 'w31', (host) => create(host, { code: 'w31', id: 'mine' }, 'id'), {
    refused: 'Value "mine" is not a valid UUID',
    code: 'BAD_USER_INPUT',
  }),
  writing(
    'the identifier of nothing',
    'w31',
    (host) => create(host, { code: 'w31', id: '00000000-0000-0000-0000-000000000000' }, 'id'),
    { refused: 'Value "<id>" is not a valid UUID', code: 'BAD_USER_INPUT' },
  ),
  writing('an identifier that is taken', 'w32', (host) => create(host, { code: 'w32', id: PROBE.a }, 'id'), {
    refused: 'A duplicate entry was detected',
    code: 'BAD_USER_INPUT',
  }),
  writing('a unique value that is taken', 'w33', (host) => create(host, { code: 'A' }), {
    refused: 'A duplicate entry was detected',
    code: 'BAD_USER_INPUT',
  }),
  writing(
    'two unique values together that are taken',
    'w34',
    (host) => create(host, { code: 'w34', partOne: 'x', partTwo: '1' }),
    { refused: 'A duplicate entry was detected', code: 'BAD_USER_INPUT' },
  ),
  writing(
    'one of two values that are unique together only',
    'w35',
    (host) => create(host, { code: 'w35', partOne: 'x', partTwo: 'w35' }, 'partOne partTwo'),
    { partOne: 'x', partTwo: 'w35' },
  ),
  writing(
    'missing unique values do not clash',
    'w36',
    async (host) => {
      const { data } = await host.app(
        'mutation { createConformanceProbes(data: [{ name: "w36" }, { name: "w36" }]) { id code } }',
      );
      await host.app('mutation { destroyConformanceProbes(filter: { name: { eq: "w36" } }) { id } }');
      return (data?.['createConformanceProbes'] as { code: string | null }[] | undefined)?.map(({ code }) => code);
    },
    ['', ''],
  ),
  writing(
    'many records come back in the order given',
    'w37',
    async (host) =>
      resultOf(
        await host.app(
          'mutation { createConformanceProbes(data: [{ code: "w37c" }, { code: "w37a" }, { code: "w37b" }]) { code } }',
        ),
        'createConformanceProbes',
      ),
    [{ code: 'w37c' }, { code: 'w37a' }, { code: 'w37b' }],
  ),
  writing(
    'of many, one bad record refuses all',
    'w38',
    async (host) => [
      resultOf(
        await host.app('mutation { createConformanceProbes(data: [{ code: "w38" }, { code: "A" }]) { code } }'),
        'createConformanceProbes',
      ),
      await read(host, { code: { eq: 'w38' } }, 'code'),
    ],
    [{ refused: 'A duplicate entry was detected', code: 'BAD_USER_INPUT' }, []],
  ),

  writing(
    'update leaves other fields alone',
    'w40',
    async (host) => {
      await create(host, { code: 'w40', name: 'before', amount: 1, price: { amountMicros: 7, currencyCode: 'EUR' } });
      return mutate(host, UPDATE, { id: await idOf(host, 'w40'), data: { amount: 2 } }, 'updateConformanceProbe');
    },
    {
      code: 'w40',
      name: 'before',
      remark: '',
      amount: 2,
      isOpen: false,
      grade: 'LOW',
      stage: null,
      colours: [],
      keywords: [],
      day: null,
      price: { amountMicros: 7, currencyCode: 'EUR' },
      shelfId: null,
      deletedAt: null,
    },
  ),
  writing(
    'update of one part of money leaves the other alone',
    'w41',
    async (host) => {
      await create(host, { code: 'w41', price: { amountMicros: 7, currencyCode: 'EUR' } });
      await host.app(UPDATE, { id: await idOf(host, 'w41'), data: { price: { amountMicros: 8 } } });
      return read(host, { code: { eq: 'w41' } }, 'price { amountMicros currencyCode }');
    },
    [{ price: { amountMicros: 8, currencyCode: 'EUR' } }],
  ),
  writing(
    'update of money to null leaves it, of its parts to null empties it',
    'w39',
    async (host) => {
      await create(host, { code: 'w39', price: { amountMicros: 7, currencyCode: 'EUR' } });
      const priceAfter = async (price: object | null): Promise<unknown> => {
        await host.app(UPDATE, { id: await idOf(host, 'w39'), data: { price } });
        return (await read(host, { code: { eq: 'w39' } }, 'price { amountMicros currencyCode }'))[0]!['price'];
      };
      return [await priceAfter(null), await priceAfter({ amountMicros: null, currencyCode: null })];
    },
    [
      { amountMicros: 7, currencyCode: 'EUR' },
      { amountMicros: null, currencyCode: null },
    ],
  ),
  writing(
    'upsert of money as null leaves it',
    'w38u',
    async (host) => {
      await create(host, { code: 'w38u', price: { amountMicros: 7, currencyCode: 'EUR' } });
      return upsert(host, [{ code: 'w38u', price: null }], 'code price { amountMicros currencyCode }');
    },
    [{ code: 'w38u', price: { amountMicros: 7, currencyCode: 'EUR' } }],
  ),
  writing(
    'update to null empties',
    'w42',
    async (host) => {
      await create(host, {
        code: 'w42',
        name: 'x',
        amount: 3,
        stage: 'READY',
        shelfId: SHELF.bare,
        day: '2026-01-01',
        colours: ['RED'],
      });
      return mutate(
        host,
        UPDATE,
        {
          id: await idOf(host, 'w42'),
          data: { name: null, amount: null, stage: null, shelfId: null, day: null, colours: null },
        },
        'updateConformanceProbe',
      );
    },
    {
      code: 'w42',
      name: '',
      remark: '',
      amount: null,
      isOpen: false,
      grade: 'LOW',
      stage: null,
      colours: [],
      keywords: [],
      day: null,
      price: { amountMicros: null, currencyCode: null },
      shelfId: null,
      deletedAt: null,
    },
  ),
  writing(
    'update of an unknown identifier',
    'w43',
    (host) => mutate(host, UPDATE, { id: UNKNOWN, data: { amount: 2 } }, 'updateConformanceProbe'),
    { refused: 'Record not found', code: 'NOT_FOUND' },
  ),
  writing(
    'update of a deleted record',
    'w44',
    (host) =>
      mutate(
        host,
        'mutation Update($id: UUID!) { updateConformanceProbe(id: $id, data: { remark: "still there" }) { code remark } }',
        { id: PROBE.f },
        'updateConformanceProbe',
      ),
    { code: 'F', remark: 'still there' },
  ),
  writing(
    'update to a unique value that is taken',
    'w45',
    async (host) => {
      await create(host, { code: 'w45' });
      return mutate(host, UPDATE, { id: await idOf(host, 'w45'), data: { code: 'A' } }, 'updateConformanceProbe');
    },
    { refused: 'A duplicate entry was detected', code: 'BAD_USER_INPUT' },
  ),
  writing(
    'updatedAt moves with an update',
    'w46',
    async (host) => {
      await create(host, { code: 'w46' });
      const [before] = await read(host, { code: { eq: 'w46' } }, 'updatedAt createdAt');
      await host.app(UPDATE, { id: await idOf(host, 'w46'), data: { amount: 4 } });
      const [after] = await read(host, { code: { eq: 'w46' } }, 'updatedAt createdAt');
      return [after!['createdAt'] === before!['createdAt'], after!['updatedAt']! > before!['updatedAt']!];
    },
    [true, true],
  ),
  writing(
    'filtered update answers with what it changed',
    'w47',
    async (host) => {
      await upsert(host, [
        { code: 'w47a', amount: 1 },
        { code: 'w47b', amount: 2 },
        { code: 'w47c', amount: 3 },
      ]);
      return sorted(
        await mutate(
          host,
          UPDATE_MANY,
          { filter: { code: { startsWith: 'w47' }, amount: { gte: 2 } }, data: { amount: 9 } },
          'updateConformanceProbes',
        ),
      );
    },
    [
      { code: 'w47b', amount: 9 },
      { code: 'w47c', amount: 9 },
    ],
  ),
  writing(
    'filtered update as compare-and-set: only the first of two wins',
    'w48',
    async (host) => {
      await create(host, { code: 'w48', amount: 1 });
      const filter = { code: { eq: 'w48' }, amount: { eq: 1 } };
      return [
        await mutate(host, UPDATE_MANY, { filter, data: { amount: 2 } }, 'updateConformanceProbes'),
        await mutate(host, UPDATE_MANY, { filter, data: { amount: 3 } }, 'updateConformanceProbes'),
      ];
    },
    [[{ code: 'w48', amount: 2 }], []],
  ),
  writing(
    'filtered update reaches deleted records too',
    'w49',
    async (host) =>
      mutate(host, UPDATE_MANY, { filter: { code: { eq: 'F' } }, data: { amount: 1000 } }, 'updateConformanceProbes'),
    [{ code: 'F', amount: 1000 }],
  ),
  writing(
    'filtered update that matches nothing',
    'w50',
    (host) =>
      mutate(host, UPDATE_MANY, { filter: { code: { eq: 'w50' } }, data: { amount: 1 } }, 'updateConformanceProbes'),
    [],
  ),
  writing(
    'filtered update by a field of a related record',
    'w51',
    async (host) => {
      await create(host, { code: 'w51', shelfId: SHELF.bare });
      return mutate(
        host,
        UPDATE_MANY,
        { filter: { shelf: { name: { eq: 'Bare' } }, code: { eq: 'w51' } }, data: { amount: 51 } },
        'updateConformanceProbes',
      );
    },
    [{ code: 'w51', amount: 51 }],
  ),

  writing(
    'upsert by one unique field',
    'w60',
    async (host) => {
      await create(host, { code: 'w60', name: 'kept', amount: 1 });
      return [
        await upsert(host, [{ code: 'w60', amount: 2 }]),
        (await read(host, { code: { eq: 'w60' } }, 'code')).length,
      ];
    },
    [[{ code: 'w60', amount: 2, name: 'kept' }], 1],
  ),
  writing(
    'upsert by two unique fields together',
    'w61',
    async (host) => {
      await create(host, { code: 'w61', partOne: 'w61', partTwo: 'q', name: 'kept' });
      return upsert(host, [{ partOne: 'w61', partTwo: 'q', amount: 5 }], 'code name amount');
    },
    [{ code: 'w61', name: 'kept', amount: 5 }],
  ),
  writing(
    'upsert with one of two unique fields makes a new record',
    'w62',
    async (host) => {
      await create(host, { code: 'w62a', partOne: 'w62', partTwo: 'q' });
      return upsert(host, [{ code: 'w62b', partOne: 'w62', partTwo: 'other' }], 'code partTwo');
    },
    [{ code: 'w62b', partTwo: 'other' }],
  ),
  writing(
    'upsert by identifier leaves other fields alone',
    'w63',
    async (host) => {
      await create(host, { code: 'w63', name: 'kept', amount: 1, price: { amountMicros: 7, currencyCode: 'EUR' } });
      return upsert(host, [{ id: await idOf(host, 'w63'), amount: 2 }], FIELDS);
    },
    [
      {
        code: 'w63',
        name: 'kept',
        remark: '',
        amount: 2,
        isOpen: false,
        grade: 'LOW',
        stage: null,
        colours: [],
        keywords: [],
        day: null,
        price: { amountMicros: 7, currencyCode: 'EUR' },
        shelfId: null,
        deletedAt: null,
      },
    ],
  ),
  writing(
    'upsert with a new identifier makes the record',
    'w64',
    (host) => upsert(host, [{ id: '5eed0000-0000-4000-8000-0000000fff64', code: 'w64', amount: 1 }], 'id code'),
    [{ id: '5eed0000-0000-4000-8000-0000000fff64', code: 'w64' }],
  ),
  writing(
    'upsert of a deleted record brings it back',
    'w65',
    async (host) => {
      await create(host, { code: 'w65', name: 'kept', amount: 1 });
      await host.app('mutation Delete($id: UUID!) { deleteConformanceProbe(id: $id) { id } }', {
        id: await idOf(host, 'w65'),
      });
      return upsert(host, [{ code: 'w65', amount: 2 }], 'code name amount deletedAt');
    },
    [{ code: 'w65', name: 'kept', amount: 2, deletedAt: null }],
  ),
  writing(
    'upsert that matches two records',
    'w66',
    async (host) => {
      await create(host, { code: 'w66a', partOne: 'w66', partTwo: 'q' });
      await create(host, { code: 'w66b' });
      return upsert(host, [{ code: 'w66b', partOne: 'w66', partTwo: 'q' }]);
    },
    {
      refused:
        'Multiple records found with the same unique field values for code (code: w66b); partOne, partTwo (partOne: w66, partTwo: q). Cannot determine which record to update.',
      code: 'BAD_USER_INPUT',
    },
  ),
  writing(
    'upsert of a batch of new and known records: the known ones come back first',
    'w67',
    async (host) => {
      await upsert(host, [
        { code: 'w67b', amount: 1 },
        { code: 'w67d', amount: 1 },
      ]);
      return upsert(
        host,
        ['w67a', 'w67b', 'w67c', 'w67d'].map((code) => ({ code, amount: 2 })),
        'code amount',
      );
    },
    [
      { code: 'w67b', amount: 2 },
      { code: 'w67d', amount: 2 },
      { code: 'w67a', amount: 2 },
      { code: 'w67c', amount: 2 },
    ],
  ),
  writing(
    'upsert of the same new key twice in a batch',
    'w68',
    (host) =>
      upsert(host, [
        { code: 'w68', amount: 1 },
        { code: 'w68', amount: 2 },
      ]),
    { refused: 'A duplicate entry was detected', code: 'BAD_USER_INPUT' },
  ),
  writing(
    'upsert of the same known key twice in a batch',
    'w69',
    async (host) => {
      await create(host, { code: 'w69', amount: 0 });
      return [
        await upsert(host, [
          { code: 'w69', amount: 1 },
          { code: 'w69', amount: 2 },
        ]),
        await read(host, { code: { eq: 'w69' } }, 'amount'),
      ];
    },
    [[{ code: 'w69', amount: 2, name: '' }], [{ amount: 2 }]],
  ),
  writing(
    'upsert of records that name different fields',
    'w70',
    async (host) => {
      await upsert(host, [
        { code: 'w70a', amount: 1, name: 'a' },
        { code: 'w70b', amount: 1, name: 'b' },
      ]);
      await upsert(host, [
        { code: 'w70a', amount: 2 },
        { code: 'w70b', name: 'changed' },
      ]);
      return read(host, { code: { startsWith: 'w70' } }, 'code amount name');
    },
    [
      { code: 'w70a', amount: 2, name: 'a' },
      { code: 'w70b', amount: 1, name: 'changed' },
    ],
  ),
  writing(
    'upsert of new records that name different fields',
    'w71',
    async (host) => {
      await upsert(host, [
        { code: 'w71a', isOpen: true },
        { code: 'w71b', amount: 4 },
      ]);
      return read(host, { code: { startsWith: 'w71' } }, 'code amount isOpen grade');
    },
    [
      { code: 'w71a', amount: null, isOpen: true, grade: 'LOW' },
      { code: 'w71b', amount: 4, isOpen: false, grade: 'LOW' },
    ],
  ),
  writing(
    'upsert keeps who made the record',
    'w72',
    async (host) => {
      await create(host, { code: 'w72' });
      const [before] = await read(host, { code: { eq: 'w72' } }, 'createdAt id createdBy { source }');
      await upsert(host, [{ code: 'w72', amount: 2 }]);
      const [after] = await read(host, { code: { eq: 'w72' } }, 'createdAt id createdBy { source }');
      return JSON.stringify(after) === JSON.stringify(before);
    },
    true,
  ),
  writing(
    'upsert with an explicit null empties',
    'w73',
    async (host) => {
      await create(host, { code: 'w73', amount: 1, name: 'x' });
      return upsert(host, [{ code: 'w73', amount: null, name: null }]);
    },
    [{ code: 'w73', amount: null, name: '' }],
  ),
  writing(
    'upsert of one record',
    'w74',
    async (host) => {
      await create(host, { code: 'w74', amount: 1 });
      return mutate(
        host,
        'mutation { createConformanceProbe(data: { code: "w74", amount: 2 }, upsert: true) { code amount } }',
        {},
        'createConformanceProbe',
      );
    },
    { code: 'w74', amount: 2 },
  ),
  writing(
    'upsert of a person by primary e-mail',
    'w75',
    async (host) => {
      const email = 'upsert@conformance.example';
      const query = `mutation Upsert($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) { name { firstName lastName } jobTitle } }`;
      await host.app(query, {
        data: [{ name: { firstName: 'Uma', lastName: 'First' }, jobTitle: 'kept', emails: { primaryEmail: email } }],
      });
      return resultOf(
        await host.app(query, { data: [{ name: { lastName: 'Second' }, emails: { primaryEmail: email } }] }),
        'createPeople',
      );
    },
    [{ name: { firstName: 'Uma', lastName: 'Second' }, jobTitle: 'kept' }],
  ),

  writing(
    'delete is soft: the record is hidden, still there, and keeps its unique value',
    'w80',
    async (host) => {
      await create(host, { code: 'w80' });
      const id = await idOf(host, 'w80');
      const deleted = await mutate(
        host,
        'mutation Delete($id: UUID!) { deleteConformanceProbe(id: $id) { code deletedAt } }',
        { id },
        'deleteConformanceProbe',
      );
      return [
        typeof (deleted as { deletedAt: unknown }).deletedAt,
        (await read(host, { code: { eq: 'w80' } })).length,
        (await read(host, { code: { eq: 'w80' }, deletedAt: { is: 'NOT_NULL' } })).length,
        await create(host, { code: 'w80' }),
      ];
    },
    ['string', 0, 1, { refused: 'A duplicate entry was detected', code: 'BAD_USER_INPUT' }],
  ),
  writing(
    'delete of a deleted record',
    'w81',
    (host) =>
      mutate(
        host,
        'mutation Delete($id: UUID!) { deleteConformanceProbe(id: $id) { code } }',
        { id: PROBE.f },
        'deleteConformanceProbe',
      ),
    { code: 'F' },
  ),
  writing(
    'delete of an unknown identifier',
    'w82',
    (host) =>
      mutate(
        host,
        'mutation Delete($id: UUID!) { deleteConformanceProbe(id: $id) { code } }',
        { id: UNKNOWN },
        'deleteConformanceProbe',
      ),
    { refused: 'Record not found', code: 'NOT_FOUND' },
  ),
  writing(
    'a deleted record is not found by identifier',
    'w83',
    async (host) =>
      resultOf(
        await host.app('query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { code } }', {
          id: PROBE.f,
        }),
        'conformanceProbe',
      ),
    { refused: 'Record not found', code: 'NOT_FOUND' },
  ),
  writing(
    'filtered delete',
    'w84',
    async (host) => {
      await upsert(host, [{ code: 'w84a' }, { code: 'w84b' }]);
      return sorted(
        await mutate(
          host,
          'mutation Delete($filter: ConformanceProbeFilterInput!) { deleteConformanceProbes(filter: $filter) { code } }',
          { filter: { code: { startsWith: 'w84' } } },
          'deleteConformanceProbes',
        ),
      );
    },
    [{ code: 'w84a' }, { code: 'w84b' }],
  ),
  writing(
    'restore',
    'w85',
    async (host) => {
      await create(host, { code: 'w85' });
      const id = await idOf(host, 'w85');
      await host.app('mutation Delete($id: UUID!) { deleteConformanceProbe(id: $id) { id } }', { id });
      const restored = await mutate(
        host,
        'mutation Restore($id: UUID!) { restoreConformanceProbe(id: $id) { code deletedAt } }',
        { id },
        'restoreConformanceProbe',
      );
      return [restored, (await read(host, { code: { eq: 'w85' } })).length];
    },
    [{ code: 'w85', deletedAt: null }, 1],
  ),
  writing(
    'restore of a record that was not deleted',
    'w86',
    (host) =>
      mutate(
        host,
        'mutation Restore($id: UUID!) { restoreConformanceProbe(id: $id) { code deletedAt } }',
        { id: PROBE.b },
        'restoreConformanceProbe',
      ),
    { code: 'B', deletedAt: null },
  ),
  writing(
    'restore of an unknown identifier',
    'w87',
    (host) =>
      mutate(
        host,
        'mutation Restore($id: UUID!) { restoreConformanceProbe(id: $id) { code } }',
        { id: UNKNOWN },
        'restoreConformanceProbe',
      ),
    { refused: 'Record not found', code: 'NOT_FOUND' },
  ),
  writing(
    'filtered restore by deletedAt restores, and answers with what still matches: nothing',
    'w88',
    async (host) => {
      await upsert(host, [{ code: 'w88a' }, { code: 'w88b' }]);
      await host.app('mutation { deleteConformanceProbes(filter: { code: { startsWith: "w88" } }) { id } }');
      const answered = await mutate(
        host,
        'mutation { restoreConformanceProbes(filter: { code: { startsWith: "w88" }, deletedAt: { is: NOT_NULL } }) { code } }',
        {},
        'restoreConformanceProbes',
      );
      return [answered, (await read(host, { code: { startsWith: 'w88' } })).length];
    },
    [[], 2],
  ),
  writing(
    'filtered restore without naming deletedAt',
    'w89',
    async (host) => {
      await upsert(host, [{ code: 'w89a' }]);
      await host.app('mutation { deleteConformanceProbes(filter: { code: { startsWith: "w89" } }) { id } }');
      return mutate(
        host,
        'mutation { restoreConformanceProbes(filter: { code: { startsWith: "w89" } }) { code } }',
        {},
        'restoreConformanceProbes',
      );
    },
    [{ code: 'w89a' }],
  ),
  writing(
    'destroy is for good',
    'w90',
    async (host) => {
      await create(host, { code: 'w90' });
      const id = await idOf(host, 'w90');
      const destroyed = await mutate(
        host,
        'mutation Destroy($id: UUID!) { destroyConformanceProbe(id: $id) { code } }',
        { id },
        'destroyConformanceProbe',
      );
      return [
        destroyed,
        (await read(host, { code: { eq: 'w90' }, deletedAt: { is: 'NOT_NULL' } })).length,
        await create(host, { code: 'w90' }, 'code'),
      ];
    },
    [{ code: 'w90' }, 0, { code: 'w90' }],
  ),
  writing(
    'destroy of an unknown identifier',
    'w91',
    (host) =>
      mutate(
        host,
        'mutation Destroy($id: UUID!) { destroyConformanceProbe(id: $id) { code } }',
        { id: UNKNOWN },
        'destroyConformanceProbe',
      ),
    { refused: 'Record not found', code: 'NOT_FOUND' },
  ),
  writing(
    'filtered destroy reaches deleted records too',
    'w92',
    async (host) => {
      await upsert(host, [{ code: 'w92a' }, { code: 'w92b' }]);
      await host.app('mutation { deleteConformanceProbes(filter: { code: { eq: "w92a" } }) { id } }');
      return sorted(
        await mutate(
          host,
          'mutation { destroyConformanceProbes(filter: { code: { startsWith: "w92" } }) { code } }',
          {},
          'destroyConformanceProbes',
        ),
      );
    },
    [{ code: 'w92a' }, { code: 'w92b' }],
  ),
  writing(
    'destroying the one side empties the relation of the many side',
    'w93',
    async (host) => {
      const { data } = await host.app('mutation { createConformanceShelf(data: { name: "w93" }) { id } }');
      const { id } = data!['createConformanceShelf'] as { id: string };
      await create(host, { code: 'w93', shelfId: id });
      await host.app('mutation Destroy($id: UUID!) { destroyConformanceShelf(id: $id) { id } }', { id });
      return read(host, { code: { eq: 'w93' } }, 'code shelfId');
    },
    [{ code: 'w93', shelfId: null }],
  ),
  writing(
    'destroying a record takes along what belongs to it by cascade',
    'w94',
    async (host) => {
      const { data } = await host.withKey('mutation { createConformanceShelf(data: { name: "w94" }) { id } }');
      const { id } = data!['createConformanceShelf'] as { id: string };
      await host.withKey(
        'mutation Label($id: UUID!) { createConformanceLabel(data: { name: "w94", shelfId: $id }) { id } }',
        { id },
      );
      await host.app('mutation Destroy($id: UUID!) { destroyConformanceShelf(id: $id) { id } }', { id });
      return resultOf(
        await host.app('{ conformanceLabels(filter: { name: { eq: "w94" } }) { totalCount } }'),
        'conformanceLabels',
      );
    },
    { totalCount: 0 },
  ),
  writing(
    'a deleted record is hidden from its relations, whose identifier shows only where the relation is not selected',
    'w95',
    async (host) => {
      const { data } = await host.app('mutation { createConformanceShelf(data: { name: "w95" }) { id } }');
      const { id } = data!['createConformanceShelf'] as { id: string };
      await create(host, { code: 'w95', shelfId: id });
      await host.app('mutation Delete($id: UUID!) { deleteConformanceShelf(id: $id) { id } }', { id });
      const [beside] = await read(host, { code: { eq: 'w95' } }, 'shelfId shelf { name }');
      const [alone] = await read(host, { code: { eq: 'w95' } }, 'shelfId');
      await host.app('mutation Destroy($id: UUID!) { destroyConformanceShelf(id: $id) { id } }', { id });
      return { beside, alone: alone!['shelfId'] === id };
    },
    { beside: { shelfId: null, shelf: null }, alone: true },
  ),
];
