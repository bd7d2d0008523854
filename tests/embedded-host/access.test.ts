import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICATION_ID, bookingApp } from './booking-app.ts';
import { runHost, type Answer, type RunningHost } from './running-host.ts';

const DENIED = 'Entity performing the request does not have permission';
let running: RunningHost;
let desk: string;
let concierge: string;
beforeAll(async () => {
  running = await runHost(bookingApp());
  desk = await running.signIn('Desk');
  concierge = await running.signIn('Concierge');
  const admin = await running.signIn('Admin');
  await running.askWith(
    admin,
    'mutation { createPerson(data: { name: { firstName: "Rui" }, jobTitle: "Judge" }) { id } }',
  );
  await running.askWith(
    admin,
    'mutation { createBooking(data: { code: "a", nights: 3, wishes: { floor: 3 }, guest: { connect: { where: { jobTitle: "Judge" } } } }) { id } }',
  );
  await running.askWith(
    admin,
    'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { nights: 4, name: "Long stay" }) { id } }',
  );
  await running.askWith(admin, 'mutation { createNote(data: { title: "Quiet room" }) { id } }');
}, 120_000);
afterAll(() => running.host.stop());

const refusal = async (answer: Promise<Answer>): Promise<unknown> => (await answer).errors?.[0]?.message;

describe('what a role may do', () => {
  it.each<[string, string, string | undefined]>([
    ['reads the object it is given', '{ bookings { edges { node { code } } } }', undefined],
    ['does not read another', '{ people { totalCount edges { node { id } } } }', DENIED],
    ['does not reach another through a relation', '{ bookings { edges { node { guest { id } } } } }', DENIED],
    [
      'does not read a closed field',
      '{ bookings { edges { node { wishes } } } }',
      `${DENIED}: no permission to read field "wishes" on "booking"`,
    ],
    ['does not write', 'mutation { createBooking(data: { code: "b" }) { id } }', DENIED],
    ['does not delete', 'mutation { deleteBookings(filter: { code: { eq: "a" } }) { id } }', DENIED],
  ])('a member with the role %s', async (_, query, message) =>
    expect(await refusal(running.askWith(desk, query))).toBe(message),
  );

  const NIGHTS = `${DENIED}: no permission to read field "nights" on "booking"`;
  const JOB = `${DENIED}: no permission to read field "jobTitle" on "person"`;
  it.each<[string, string, string]>([
    ['selected', '{ bookings { edges { node { nights } } } }', NIGHTS],
    ['selected of one record', '{ booking(filter: { code: { eq: "a" } }) { nights } }', NIGHTS],
    ['selected through a relation', '{ bookings { edges { node { guest { jobTitle } } } } }', JOB],
    ['in the order', '{ bookings(orderBy: [{ nights: AscNullsFirst }]) { edges { node { code } } } }', NIGHTS],
    [
      'in the order, through a relation',
      '{ bookings(orderBy: [{ guest: { jobTitle: AscNullsFirst } }]) { edges { node { code } } } }',
      JOB,
    ],
    ['in a sum', '{ bookings { maxNights } }', NIGHTS],
    ['in a sum of a nested list', '{ people { edges { node { bookings { maxNights } } } } }', NIGHTS],
    ['in a group', '{ bookingsGroupBy(groupBy: [{ nights: true }]) { totalCount } }', NIGHTS],
    [
      'in a group, through a relation',
      '{ bookingsGroupBy(groupBy: [{ guest: { jobTitle: true } }]) { totalCount } }',
      JOB,
    ],
    [
      'in the order of groups',
      '{ bookingsGroupBy(groupBy: [{ code: true }], orderBy: [{ aggregate: { maxNights: AscNullsFirst } }]) { totalCount } }',
      NIGHTS,
    ],
    [
      'in the records of groups',
      '{ bookingsGroupBy(groupBy: [{ code: true }], orderByForRecords: [{ nights: AscNullsFirst }]) { edges { node { id } } } }',
      NIGHTS,
    ],
    [
      'among duplicates',
      '{ personDuplicates(data: [{ name: { firstName: "Rui", lastName: "" } }]) { edges { node { jobTitle } } } }',
      JOB,
    ],
    [
      'in what a write answers',
      'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { name: "seen" }) { nights } }',
      NIGHTS,
    ],
    [
      'to find what a write connects',
      'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { guest: { connect: { where: { jobTitle: "Judge" } } } }) { id } }',
      JOB,
    ],
    [
      'written',
      'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { nights: 9 }) { id } }',
      `${DENIED}: no permission to write field "nights" on "booking"`,
    ],
  ])('a field that a role may not read is refused %s', async (_, query, message) =>
    expect(await refusal(running.askWith(concierge, query))).toBe(message),
  );

  it('a refused write has written nothing', async () =>
    expect((await running.ask('{ bookings { edges { node { name nights } } } }')).data).toEqual({
      bookings: { edges: [{ node: { name: 'Long stay', nights: 4 } }] },
    }));

  it.each([
    ['equal', '{ nights: { eq: 4 } }'],
    ['not equal', '{ nights: { neq: 1 } }'],
    ['the opposite', '{ not: { nights: { eq: 1 } } }'],
    ['through a relation', '{ guest: { jobTitle: { eq: "Judge" } } }'],
  ])('a filter by such a field finds nothing: %s', async (_, filter) =>
    expect((await running.askWith(concierge, `{ bookings(filter: ${filter}) { totalCount } }`)).data).toEqual({
      bookings: { totalCount: 0 },
    }),
  );

  it('a filter through a relation to a closed object is refused', async () =>
    expect(
      await refusal(
        running.askWith(desk, '{ bookings(filter: { guest: { jobTitle: { eq: "Judge" } } }) { totalCount } }'),
      ),
    ).toBe(DENIED));

  it('REST leaves such a field out and does not sort by it', async () => {
    const rest = async (path: string): Promise<unknown> =>
      (await fetch(`${running.host.url}/rest${path}`, { headers: { authorization: `Bearer ${concierge}` } })).json();
    const { data } = (await rest('/bookings')) as { data: { bookings: object[] } };
    expect(data.bookings.map((booking) => ['code' in booking, 'nights' in booking])).toEqual([[true, false]]);
    expect(await rest('/bookings?order_by=nights')).toMatchObject({ statusCode: 403, messages: [NIGHTS] });
  });

  const TIMELINE = '{ timelineActivities(orderBy: [{ name: AscNullsFirst }]) { edges { node { name properties } } } }';
  const entries = async (token: string): Promise<unknown> => {
    const { data } = await running.askWith(token, TIMELINE);
    return (
      data!['timelineActivities'] as { edges: { node: { name: string; properties: { diff?: object } } }[] }
    ).edges.map(({ node }) => [node.name, Object.keys(node.properties.diff ?? {})]);
  };
  it('the timeline tells of closed fields and objects no more than the records do', async () => {
    expect(await entries(concierge)).toEqual([
      ['booking.created', []],
      ['booking.updated', ['name']],
      ['person.created', []],
    ]);
    expect(await entries(desk)).toEqual([
      ['booking.created', []],
      ['booking.updated', ['name', 'nights']],
    ]);
    expect(
      (
        await running.askWith(
          concierge,
          '{ timelineActivities(filter: { properties: { like: "%4%" } }) { totalCount } }',
        )
      ).data,
    ).toEqual({ timelineActivities: { totalCount: 0 } });
  });

  it.each([
    ['reads the apps', '{ findManyApplications { name } }'],
    ['uninstalls one', `mutation { uninstallApplication(universalIdentifier: "${APPLICATION_ID}") }`],
    [
      'runs a function',
      'mutation { executeOneLogicFunction(input: { id: "20202020-1c25-4d02-bf25-6aeccf7ea419", payload: {} }) { status } }',
    ],
    ['reads the roles', '{ getRoles { label } }'],
  ])('nobody without the right to the settings %s', async (_, query) =>
    expect(await refusal(running.askWith(desk, query, {}, '/metadata'))).toBe(DENIED),
  );

  it('a computed field is written by its app and by nobody else', async () => {
    const write = 'mutation { updateBookings(filter: { code: { eq: "a" } }, data: { score: 7 }) { score } }';
    expect((await running.ask(write)).data).toEqual({ updateBookings: [{ score: 7 }] });
    expect(await refusal(running.askWith(running.host.apiKey, write))).toBe(
      'Field "score" can only be written by its application',
    );
  });

  it.each([
    ['makes', 'mutation { createReceipts(data: [{ name: "a" }]) { name } }'],
    ['changes', 'mutation { updateReceipts(filter: { name: { eq: "a" } }, data: { name: "a" }) { name } }'],
    ['deletes', 'mutation { deleteReceipts(filter: { name: { eq: "a" } }) { name } }'],
    ['restores', 'mutation { restoreReceipts(filter: { name: { eq: "a" } }) { name } }'],
    ['destroys', 'mutation { destroyReceipts(filter: { name: { eq: "a" } }) { name } }'],
  ])('of an object that is its app’s alone the app %s records and nobody else', async (_, write) => {
    expect((await running.ask(write)).errors).toBeUndefined();
    expect(await refusal(running.askWith(running.host.apiKey, write))).toBe(
      'Object "receipt" can only be written by its application',
    );
  });
});

describe('tokens', () => {
  it('without one the workspace has no fields', async () => {
    const answer = await fetch(`${running.host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ bookings { totalCount } }"}',
    });
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Cannot query field "bookings" on type "Query".' }],
    });
  });

  it('a wrong one is refused', async () =>
    expect(await refusal(running.askWith('nonsense', '{ bookings { totalCount } }'))).toBe('Token invalid.'));

  it('an API key is stopped after 100 requests in a minute and goes on when time has passed; the app is not', async () => {
    const byKey = (): Promise<unknown> => refusal(running.askWith(running.host.apiKey, '{ bookings { totalCount } }'));
    await running.host.advanceTo('2026-03-01T11:00:00Z');
    for (let request = 0; request < 100; request += 1) expect(await byKey()).toBeUndefined();
    expect(await byKey()).toBe('Limit reached (100 tokens per 60000 ms)');
    expect(await refusal(running.ask('{ bookings { totalCount } }'))).toBeUndefined();
    await running.host.advanceTo('2026-03-01T11:00:01Z');
    expect(await byKey()).toBeUndefined();
  });
});

describe('roles are handed out', () => {
  const onMetadata = (token: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    running.askWith(token, query, variables, '/metadata');
  const roleId = async (label: string): Promise<string> => {
    const { data } = await onMetadata(await running.signIn('Admin'), '{ getRoles { id label } }');
    return (data!['getRoles'] as { id: string; label: string }[]).find((role) => role.label === label)!.id;
  };
  const createKey = async (token: string, role: string): Promise<Answer> =>
    onMetadata(token, 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { id role { label } } }', {
      input: { name: 'Channel manager', expiresAt: '2026-04-01T00:00:00Z', roleId: await roleId(role) },
    });

  it('to a key, which is bound by it until it is revoked', async () => {
    await running.host.advanceTo('2026-03-01T12:00:00Z');
    const admin = await running.signIn('Admin');
    const { id: keyId } = (await createKey(admin, 'Bookings app: keys')).data!['createApiKey'] as { id: string };
    const { data } = await onMetadata(
      admin,
      'mutation ($id: UUID!) { generateApiKeyToken(apiKeyId: $id, expiresAt: "2026-04-01T00:00:00Z") { token } }',
      { id: keyId },
    );
    const { token } = data!['generateApiKeyToken'] as { token: string };
    expect(await refusal(running.askWith(token, '{ bookings { totalCount } }'))).toBeUndefined();
    expect(await refusal(running.askWith(token, '{ people { totalCount } }'))).toBe(DENIED);
    expect((await onMetadata(admin, '{ apiKeys { name role { label } } }')).data).toEqual({
      apiKeys: [{ name: 'Channel manager', role: { label: 'Bookings app: keys' } }],
    });
    await onMetadata(admin, 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { id } }', {
      input: { id: keyId },
    });
    expect(await refusal(running.askWith(token, '{ bookings { totalCount } }'))).toBe('Token invalid.');
  });

  it('to a member, whose rights change at once', async () => {
    const admin = await running.signIn('Admin');
    const members = await running.askWith(
      admin,
      '{ workspaceMembers(filter: { userEmail: { eq: "ines.duarte@hotel.example" } }) { edges { node { id } } } }',
    );
    const [member] = (members.data!['workspaceMembers'] as { edges: { node: { id: string } }[] }).edges;
    const assign = async (role: string): Promise<Answer> =>
      onMetadata(
        admin,
        'mutation ($id: UUID!, $role: UUID!) { updateWorkspaceMemberRole(workspaceMemberId: $id, roleId: $role) { userEmail } }',
        { id: member!.node.id, role: await roleId(role) },
      );
    expect(await refusal(running.askWith(desk, '{ people { totalCount } }'))).toBe(DENIED);
    await assign('Concierge');
    expect(await refusal(running.askWith(desk, '{ people { totalCount } }'))).toBeUndefined();
    await assign('Desk');
    expect(await refusal(running.askWith(desk, '{ people { totalCount } }'))).toBe(DENIED);
    expect(await refusal(assign('Bookings app'))).toBe('Role "Bookings app" cannot be assigned to users');
  });

  it.each<[string, () => Promise<string>, string]>([
    ['a key', async () => running.host.apiKey, 'Forbidden resource'],
    ['a role without the right', async () => desk, DENIED],
  ])('but not by %s', async (_, token, message) =>
    expect(await refusal(createKey(await token(), 'Admin'))).toBe(message),
  );
});
