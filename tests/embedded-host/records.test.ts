import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHost, type Answer, type RunningHost } from './running-host.ts';

let running: RunningHost;
beforeAll(async () => {
  running = await runHost();
}, 120_000);
afterAll(() => running.host.stop());

const ask = (query: string, variables?: Record<string, unknown>): Promise<Answer> => running.ask(query, variables);
const CREATE =
  'mutation Create($data: [BookingCreateInput!]!, $upsert: Boolean) { createBookings(data: $data, upsert: $upsert) { id code name nights deletedAt } }';
const codes = async (filter: object, orderBy: object[] = [{ code: 'AscNullsFirst' }]): Promise<unknown> => {
  const { data, errors } = await ask(
    'query Find($filter: BookingFilterInput, $orderBy: [BookingOrderByInput]) { bookings(filter: $filter, orderBy: $orderBy) { edges { node { code } } } }',
    { filter: { and: [{ code: { startsWith: 'f' } }, filter] }, orderBy },
  );
  return (
    errors?.[0]?.message ??
    (data!['bookings'] as { edges: { node: { code: string } }[] }).edges.map(({ node }) => node.code)
  );
};

describe('finding records', () => {
  beforeAll(async () => {
    await ask(CREATE, {
      data: [
        {
          code: 'f1',
          name: 'Atlantic',
          nights: 1,
          arrivalOn: '2026-01-31',
          bookedAt: '2026-01-01T10:00:00Z',
          total: { amountMicros: 100, currencyCode: 'EUR' },
          paid: true,
          status: 'STAYED',
          extras: ['SPA'],
        },
        {
          code: 'f2',
          name: 'bay',
          nights: 3,
          arrivalOn: '2026-02-01',
          total: { amountMicros: 300, currencyCode: 'USD' },
          paid: false,
          status: 'CANCELLED',
          extras: ['SPA', 'BREAKFAST'],
        },
        { code: 'f3', status: 'OPEN' },
      ],
    });
  });

  it('looks for every field of the root, whatever its condition', async () => {
    const { data } = await ask(
      'query Find($no: Boolean!) { bookings(first: 1) @include(if: $no) { totalCount } people(first: 1) { totalCount } }',
      { no: false },
    );
    expect(Object.keys(data!).sort()).toEqual(['bookings', 'people']);
  });

  it.each<[string, object, string[]]>([
    ['text equal', { name: { eq: 'Atlantic' } }, ['f1']],
    ['empty text is a missing text', { name: { eq: '' } }, ['f3']],
    ['text pattern whatever the case', { name: { ilike: '%B%' } }, ['f2']],
    ['number below', { nights: { lt: 3 } }, ['f1']],
    ['number from', { nights: { gte: 3 } }, ['f2']],
    ['number missing', { nights: { is: 'NULL' } }, ['f3']],
    ['day in a list', { arrivalOn: { in: ['2026-02-01', '2026-02-02'] } }, ['f2']],
    ['moment after', { bookedAt: { gt: '2026-01-01T09:59:59Z' } }, ['f1']],
    ['part of a currency', { total: { currencyCode: { eq: 'EUR' } } }, ['f1']],
    ['truth', { paid: { eq: false } }, ['f2']],
    ['choice in a list', { status: { in: ['OPEN', 'CANCELLED'] } }, ['f2', 'f3']],
    ['any of several choices', { extras: { containsAny: ['BREAKFAST'] } }, ['f2']],
    ['either', { or: [{ nights: { eq: 1 } }, { paid: { is: 'NULL' } }] }, ['f1', 'f3']],
    ['not', { not: { paid: { eq: true } } }, ['f2']],
  ])('%s', async (_, filter, expected) => expect(await codes(filter)).toEqual(expected));

  it.each<[string, object[], string[]]>([
    ['numbers, missing ones first', [{ nights: 'AscNullsFirst' }], ['f3', 'f1', 'f2']],
    ['numbers down, missing ones last', [{ nights: 'DescNullsLast' }], ['f2', 'f1', 'f3']],
    ['choices in their declared order', [{ status: 'AscNullsFirst' }], ['f3', 'f1', 'f2']],
    ['part of a currency', [{ total: { amountMicros: 'DescNullsLast' } }], ['f2', 'f1', 'f3']],
  ])('ordered by %s', async (_, orderBy, expected) => expect(await codes({}, orderBy)).toEqual(expected));

  it.each<[string, string, string]>([
    [
      'unknown field',
      '{ bookings(filter: { nope: { eq: 1 } }) { totalCount } }',
      'Object booking doesn\'t have any "nope" field.',
    ],
    [
      'unknown operator',
      '{ bookings(filter: { name: { near: "x" } }) { totalCount } }',
      'Operator "near" is not valid for field "name" of type TEXT - Allowed operators: eq, neq, gt, gte, lt, lte, in, is, like, ilike, startsWith, endsWith',
    ],
    [
      'two operators',
      '{ bookings(filter: { name: { eq: "a", neq: "b" } }) { totalCount } }',
      'Filter for field "name" must have exactly one operator',
    ],
    [
      'empty list',
      '{ bookings(filter: { code: { in: [] } }) { totalCount } }',
      'Invalid filter value for field code. Expected non-empty array',
    ],
    ['no cursor', '{ bookings(after: "garbage") { edges { node { id } } } }', 'Invalid cursor: garbage'],
    ['both ends', '{ bookings(first: 1, last: 1) { edges { node { id } } } }', 'Cannot provide both first and last'],
    [
      'one field twice',
      '{ a: bookings { totalCount } bookings { totalCount } }',
      'Duplicate root resolver: "bookings"',
    ],
    [
      'list in a list',
      '{ people { edges { node { bookings { edges { node { taskTargets { edges { node { id } } } } } } } } } }',
      'Query complexity is too high. One-to-Many relation cannot be nested in another One-to-Many relation.',
    ],
    ['no such record', '{ booking(filter: { code: { eq: "none" } }) { id } }', 'Record not found'],
    ['unknown root field', '{ nothing { id } }', 'Cannot query field "nothing" on type "Query".'],
  ])('refuses: %s', async (_, query, message) => expect((await ask(query)).errors?.[0]?.message).toBe(message));

  it('pages forward by the cursor until nothing is left', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { data } = await ask(
        'query Page($after: String) { bookings(first: 1, after: $after, filter: { code: { startsWith: "f" } }, orderBy: [{ code: DescNullsLast }]) { edges { node { code } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      const connection = data!['bookings'] as {
        edges: { node: { code: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      seen.push(...connection.edges.map(({ node }) => node.code));
      after = connection.pageInfo.endCursor;
      if (!connection.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['f3', 'f2', 'f1']);
  });

  it('counts and sums over the filter, whatever the page', async () => {
    const { data } = await ask(
      '{ bookings(filter: { code: { startsWith: "f" } }) { totalCount sumNights maxArrivalOn sumTotalAmountMicros countEmptyName countTruePaid } }',
    );
    expect(data?.['bookings']).toEqual({
      totalCount: 3,
      sumNights: 4,
      maxArrivalOn: '2026-02-01',
      sumTotalAmountMicros: 400,
      countEmptyName: 1,
      countTruePaid: 1,
    });
  });

  it('groups by the month of a day', async () => {
    const { data } = await ask(
      '{ bookingsGroupBy(groupBy: [{ arrivalOn: { granularity: MONTH } }], filter: { code: { startsWith: "f" }, arrivalOn: { is: NOT_NULL } }, orderBy: [{ arrivalOn: { orderBy: AscNullsFirst, granularity: MONTH } }]) { totalCount groupByDimensionValues } }',
    );
    expect(data?.['bookingsGroupBy']).toEqual([
      { totalCount: 1, groupByDimensionValues: ['2026-01-01'] },
      { totalCount: 1, groupByDimensionValues: ['2026-02-01'] },
    ]);
  });
});

describe('writing records', () => {
  it('fills in defaults, the actor and the clock', async () => {
    const { data } = await ask(
      'mutation { createBooking(data: { code: "w1" }) { status name extras score createdAt createdBy { source name } total { amountMicros } } }',
    );
    expect(data?.['createBooking']).toEqual({
      status: 'OPEN',
      name: '',
      extras: [],
      score: null,
      createdAt: '2026-03-01T10:00:00.000Z',
      createdBy: { source: 'APPLICATION', name: 'Bookings' },
      total: { amountMicros: null },
    });
  });

  it('upserts on the unique key, deleted records included, and answers updates first', async () => {
    await ask(CREATE, { data: [{ code: 'u1', name: 'old' }] });
    await ask('mutation { deleteBookings(filter: { code: { eq: "u1" } }) { id } }');
    const { data } = await ask(CREATE, {
      upsert: true,
      data: [
        { code: 'u2', name: 'new' },
        { code: 'u1', name: 'changed' },
      ],
    });
    expect(
      (data!['createBookings'] as { code: string; name: string; deletedAt: null }[]).map(
        ({ code, name, deletedAt }) => [code, name, deletedAt],
      ),
    ).toEqual([
      ['u1', 'changed', null],
      ['u2', 'new', null],
    ]);
  });

  it('refuses a second record with the same unique key and names the first', async () => {
    await ask(CREATE, { data: [{ code: 'd1' }] });
    const { errors } = await ask(CREATE, { data: [{ code: 'd1' }] });
    expect([errors?.[0]?.message, errors?.[0]?.extensions?.['conflictingObjectNameSingular']]).toEqual([
      'A duplicate entry was detected',
      'booking',
    ]);
  });

  it.each([
    [200, undefined],
    [201, 'Maximum number of records to upsert is 200.'],
  ])('takes %i records at once', async (count, message) => {
    const data = Array.from({ length: count }, (_, index) => ({ code: `m${index}` }));
    expect((await ask(CREATE, { data, upsert: true })).errors?.[0]?.message).toBe(message);
  });

  it('a filtered update is a compare-and-set', async () => {
    await ask(CREATE, { data: [{ code: 'c1', nights: 1 }] });
    const set = (from: number, to: number): Promise<Answer> =>
      ask(
        'mutation Set($from: Int, $to: Int) { updateBookings(filter: { code: { eq: "c1" }, nights: { eq: $from } }, data: { nights: $to }) { nights } }',
        { from, to },
      );
    expect((await set(1, 2)).data).toEqual({ updateBookings: [{ nights: 2 }] });
    expect((await set(1, 3)).data).toEqual({ updateBookings: [] });
  });

  it('deletes, restores and destroys', async () => {
    await ask(CREATE, { data: [{ code: 'x1' }] });
    const find = async (): Promise<unknown> =>
      (await ask('{ bookings(filter: { code: { eq: "x1" } }) { totalCount } }')).data?.['bookings'];
    const filter = 'filter: { code: { eq: "x1" } }';
    await ask(`mutation { deleteBookings(${filter}) { id } }`);
    expect(await find()).toEqual({ totalCount: 0 });
    await ask(`mutation { restoreBookings(${filter}) { id } }`);
    expect(await find()).toEqual({ totalCount: 1 });
    await ask(`mutation { destroyBookings(${filter}) { id } }`);
    expect((await ask(`mutation { restoreBookings(${filter}) { id } }`)).data).toEqual({ restoreBookings: [] });
  });

  it.each<[string, object, string]>([
    ['unknown field', { nope: 1 }, 'Object booking doesn\'t have any "nope" field.'],
    ['text for a number', { nights: 'two' }, 'Invalid number value \'two\' for field "nights"'],
    [
      'a day that is none',
      { arrivalOn: 'soon' },
      "Invalid value 'soon' for date field \"arrivalOn\". Expected format: 'YYYY-MM-DD'",
    ],
    [
      'unknown option',
      { status: 'LOST' },
      'Invalid value "LOST" for field "status". Valid values are: OPEN, STAYED, CANCELLED',
    ],
    [
      'a guest that is not there',
      { guestId: '20202020-0000-4000-8000-000000000000' },
      'insert or update on table "_booking" violates foreign key constraint "FK__booking_guestId"',
    ],
  ])('refuses: %s', async (_, data, message) =>
    expect((await ask(CREATE, { data: [data] })).errors?.[0]?.message).toBe(message),
  );
});
