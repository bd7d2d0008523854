import fc from 'fast-check';
import { Kind, parse, print, visit, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishMerge, unfinishedMerges } from '../../plugin/flows/identity/merging.ts';
import { mergeGuests, undoMerge } from '../../plugin/flows/identity/commands.ts';
import { followDecisions } from '../../plugin/flows/identity/follow-decisions.ts';
import { connect, type Host, type HostDocument } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T12:00:00Z';
const clock = () => new Date(NOW);

let hotel: HotelHost;
let app: Host;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
  const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
  app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
});
afterAll(() => hotel.host.stop());

let count = 0;
const unused = (): string => `${(count += 1)}`;
/** Records that only the app makes. */
const MADE_BY_THE_APP = ['LoyaltyMembership'];
const create = async (object: string, data: object): Promise<string> => {
  const ask = MADE_BY_THE_APP.includes(object) ? hotel.askAsApp : hotel.ask;
  const created = await ask<Record<string, { id: string }>>(
    `mutation ($data: ${object}CreateInput!) { create${object}(data: $data) { id } }`,
    { data },
  );
  return Object.values(created)[0]!.id;
};
const person = (lastName: string, fields: object = {}): Promise<string> =>
  create('Person', {
    name: { firstName: 'Ana', lastName },
    emails: { primaryEmail: `${lastName}.${unused()}@example.org`.toLowerCase(), additionalEmails: [] },
    ...fields,
  });
const stay = (guestId: string, nights: number, fields: object = {}): Promise<string> =>
  create('Stay', {
    key: `MERGE:${unused()}`,
    status: 'CHECKED_OUT',
    arrivalOn: '2026-01-10',
    departureOn: `2026-01-${10 + nights}`,
    roomRevenue: { amountMicros: nights * 100_000_000, currencyCode: 'EUR' },
    guestId,
    ...fields,
  });

type Person = {
  deletedAt: string | null;
  name: { firstName: string; lastName: string };
  emails: { primaryEmail: string | null; additionalEmails: string[] | null };
  guestStays: number | null;
  guestNights: number | null;
  guestTotalRevenue: { amountMicros: number | null } | null;
  guestTags: string[] | null;
  guestBirthday: string | null;
};
const PERSON = `{ deletedAt name { firstName lastName } emails { primaryEmail additionalEmails } guestStays guestNights
  guestTotalRevenue { amountMicros } guestTags guestBirthday }`;
const personOf = async (id: string): Promise<Person> => {
  await hotel.host.idle();
  const { people } = await hotel.ask<{ people: { edges: { node: Person }[] } }>(
    `query ($id: UUID!) { people(filter: { and: [{ id: { eq: $id } }, { or: [{ deletedAt: { is: NULL } }, { deletedAt: { is: NOT_NULL } }] }] }) { edges { node ${PERSON} } } }`,
    { id },
  );
  return people.edges[0]!.node;
};
const ownerOf = async (list: string, id: string, column = 'personId'): Promise<string | null> => {
  const answer = await hotel.ask<Record<string, { edges: { node: Record<string, string | null> }[] }>>(
    `query ($id: UUID!) { ${list}(filter: { id: { eq: $id } }) { edges { node { ${column} } } } }`,
    { id },
  );
  return answer[list]!.edges[0]!.node[column]!;
};
type Body = { mergeId: string; message: string; code?: string; error?: string };
const send = async (verb: string, body: object, role = 'Hotel front desk') => {
  const answer = await hotel.postAs(role, `/s/hotel/identity/${verb}`, body);
  return { status: answer.status, body: answer.body as Body };
};
const merged = async (keepId: string, otherId: string): Promise<string> => {
  const { status, body } = await send('merge', { keepId, otherId });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.mergeId;
};
const undone = async (mergeId: string): Promise<void> => {
  expect(await send('undo', { mergeId })).toMatchObject({ status: 200 });
};
type Pair = { id: string; status: string; decidedBy: string; personId: string; otherPersonId: string };
const pairsOf = async (id: string): Promise<Pair[]> =>
  (
    await hotel.ask<{ matchCandidates: { edges: { node: Pair }[] } }>(
      'query ($id: UUID!) { matchCandidates(filter: { or: [{ personId: { eq: $id } }, { otherPersonId: { eq: $id } }] }) { edges { node { id status decidedBy personId otherPersonId } } } }',
      { id },
    )
  ).matchCandidates.edges.map(({ node }) => node);

/** Sends rows of one kind as an import does. */
const imported = async (kind: string, ...values: object[]) => {
  const answer = await hotel.post('/s/hotel/imports/slice', {
    kind,
    dryRun: false,
    run: { key: `import:${unused()}`, name: 'test' },
    before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
    read: values.length,
    rows: values.map((value, row) => ({ row, value })),
    rejects: [],
    isLast: true,
  });
  expect(answer.status).toBe(200);
  return answer.body as { written: number; unchanged: number };
};
/** Who has a number. */
const numbered = async (number: string) =>
  (
    await hotel.ask<{ people: { edges: { node: { id: string } }[] } }>(
      'query ($number: String!) { people(filter: { guestNumber: { eq: $number } }) { edges { node { id } } } }',
      { number },
    )
  ).people.edges.map(({ node }) => node.id);
const bookingOf = (guestNumber: string, confirmationNumber: string) => ({
  source: 'PMS',
  confirmationNumber,
  status: 'CHECKED_OUT',
  propertyCode: 'P',
  guestNumber,
  arrivalOn: '2026-02-01',
  departureOn: '2026-02-04',
});

/** A guest with one record of everything that can belong to one. */
const withEverything = async (guestId: string): Promise<[list: string, column: string, id: string][]> => {
  const stayId = await stay(guestId, 2);
  const task = await create('Task', { title: 'Call' });
  const note = await create('Note', { title: 'Quiet room' });
  const key = () => unused();
  return [
    ['stays', 'guestId', stayId],
    ['stays', 'bookerId', await stay(await person('Other'), 1, { bookerId: guestId })],
    [
      'roomPreferences',
      'personId',
      await create('RoomPreference', { key: key(), personId: guestId, category: 'FLOOR' }),
    ],
    ['sensitivePreferences', 'personId', await create('SensitivePreference', { key: key(), personId: guestId })],
    ['guestFeedbacks', 'personId', await create('GuestFeedback', { key: key(), personId: guestId })],
    ['serviceCases', 'personId', await create('ServiceCase', { key: key(), personId: guestId })],
    ['retentionTouches', 'personId', await create('RetentionTouch', { key: key(), personId: guestId })],
    [
      'loyaltyMemberships',
      'personId',
      await create('LoyaltyMembership', { key: key(), number: key(), personId: guestId }),
    ],
    ['consentEvents', 'personId', await create('ConsentEvent', { key: key(), personId: guestId })],
    ['guestProfiles', 'personId', await create('GuestProfile', { key: key(), personId: guestId })],
    ['quotes', 'personId', await create('Quote', { key: key(), personId: guestId })],
    ['opportunities', 'pointOfContactId', await create('Opportunity', { name: 'Wedding', pointOfContactId: guestId })],
    ['taskTargets', 'targetPersonId', await create('TaskTarget', { taskId: task, targetPersonId: guestId })],
    ['noteTargets', 'targetPersonId', await create('NoteTarget', { noteId: note, targetPersonId: guestId })],
    ['attachments', 'targetPersonId', await create('Attachment', { name: 'letter.pdf', targetPersonId: guestId })],
  ];
};

describe('a merge', () => {
  it('moves everything, puts the other guest into the bin, adds the totals up, and is undone without a trace', async () => {
    const [keepId, otherId] = [
      await person('Silva', { guestTags: ['golf'] }),
      await person('Sylva', { guestTags: ['quiet'], guestBirthday: '1980-05-01' }),
    ];
    await stay(keepId, 3);
    const records = await withEverything(otherId);
    const before = [await personOf(keepId), await personOf(otherId)];
    expect(before.map(({ guestNights }) => guestNights)).toEqual([3, 2]);

    const mergeId = await merged(keepId, otherId);
    for (const [list, column, id] of records) expect([list, await ownerOf(list, id, column)]).toEqual([list, keepId]);
    const kept = await personOf(keepId);
    expect(kept).toMatchObject({
      guestStays: 2,
      guestNights: 5,
      guestTags: ['golf', 'quiet'],
      guestBirthday: '1980-05-01',
      emails: { additionalEmails: [before[1]!.emails.primaryEmail] },
    });
    expect((await personOf(otherId)).deletedAt).not.toBeNull();
    expect(await pairsOf(keepId)).toMatchObject([{ status: 'SAME', decidedBy: expect.stringMatching(/\w/) as string }]);

    await undone(mergeId);
    for (const [list, column, id] of records) expect([list, await ownerOf(list, id, column)]).toEqual([list, otherId]);
    expect([await personOf(keepId), await personOf(otherId)]).toEqual(before);
    expect(await pairsOf(keepId)).toMatchObject([{ status: 'OPEN', decidedBy: '' }]);
  });

  it('moves more records than one request holds', async () => {
    const [keepId, otherId] = [await person('Many'), await person('Manny')];
    const data = Array.from({ length: 450 }, () => ({
      key: `MERGE:${unused()}`,
      status: 'CHECKED_OUT',
      arrivalOn: '2026-01-10',
      departureOn: '2026-01-11',
      guestId: otherId,
    }));
    for (const part of [data.slice(0, 200), data.slice(200, 400), data.slice(400)])
      await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', { data: part });
    const mergeId = await merged(keepId, otherId);
    expect((await personOf(keepId)).guestStays).toBe(450);
    await undone(mergeId);
    expect((await personOf(otherId)).guestStays).toBe(450);
    expect((await personOf(keepId)).guestStays).toBe(0);
  });

  it('leaves new stays with the guest whose source record brought them when it is undone', async () => {
    const [keepId, otherId] = [await person('New'), await person('Neu', { guestNumber: 'N-2' })];
    await create('GuestProfile', { key: 'OPERA:77', personId: otherId });
    const mergeId = await merged(keepId, otherId);
    const own = await stay(keepId, 1);
    const byProfile = await stay(keepId, 1, { guestProfileKey: 'OPERA:77' });
    const byNumber = await stay(keepId, 1, { guestProfileKey: 'IMPORT:N-2' });
    await hotel.host.idle();
    await undone(mergeId);
    expect(await ownerOf('stays', own, 'guestId')).toBe(keepId);
    expect(await ownerOf('stays', byProfile, 'guestId')).toBe(otherId);
    expect(await ownerOf('stays', byNumber, 'guestId')).toBe(otherId);
  });

  it('is known to imports: what comes under the number of the guest given up goes to the one who is kept', async () => {
    const guest = { guestNumber: 'IMP-2', firstName: 'Eva', lastName: 'Import' };
    await imported('guests', { guestNumber: 'IMP-1', firstName: 'Eva', lastName: 'Imports' }, guest);
    const [[keepId], [otherId]] = [await numbered('IMP-1'), await numbered('IMP-2')];
    const mergeId = await merged(keepId!, otherId!);

    const booking = bookingOf('IMP-2', 'MERGED-1');
    expect(await imported('guests', { ...guest, phone: '+351912345678' })).toMatchObject({ written: 1 });
    expect(await imported('guests', { ...guest, phone: '+351912345678' })).toMatchObject({ written: 0, unchanged: 1 });
    expect(await imported('stays', booking)).toMatchObject({ written: 1 });
    expect(await imported('stays', booking)).toMatchObject({ written: 0, unchanged: 1 });
    expect(await numbered('IMP-2')).toEqual([]);
    expect((await personOf(keepId!)).guestNights).toBe(3);

    await undone(mergeId);
    expect((await personOf(keepId!)).guestNights).toBe(0);
    expect((await personOf(otherId!)).guestNights).toBe(3);
  });

  it('asked for twice, or at once, is made once', async () => {
    const [keepId, otherId] = [await person('Twice'), await person('Twyce')];
    const answers = await Promise.all([1, 2, 3].map(() => send('merge', { keepId, otherId })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.mergeId)).size).toBe(1);
    expect(await send('merge', { keepId, otherId })).toMatchObject({
      status: 200,
      body: { message: 'The two are one guest already.' },
    });
  });

  it('is refused with himself, of a guest who is gone, and where staff said that they are two, also through a merge', async () => {
    const [one, two, three] = [await person('One'), await person('Two'), await person('Three')];
    expect(await send('merge', { keepId: one, otherId: one })).toMatchObject({
      status: 422,
      body: { code: 'ONE_GUEST' },
    });
    expect(await send('merge', { keepId: one, otherId: '2c9d6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11' })).toMatchObject({
      status: 404,
      body: { code: 'GUEST_NOT_FOUND' },
    });
    expect(await send('different', { guestId: one, otherId: two })).toMatchObject({
      status: 200,
      body: { message: 'One, Ana and Two, Ana are two people; they will not be proposed again.' },
    });
    await merged(three, one);
    expect(await send('merge', { keepId: three, otherId: two })).toMatchObject({
      status: 409,
      body: { code: 'KEPT_APART' },
    });
  });

  it('is refused to a role that may not decide, and nothing happens', async () => {
    const [keepId, otherId] = [await person('Role'), await person('Roll')];
    for (const verb of ['merge', 'different'])
      expect(
        await send(
          verb,
          verb === 'merge' ? { keepId, otherId } : { guestId: keepId, otherId },
          'Hotel sales and marketing',
        ),
      ).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect((await personOf(otherId)).deletedAt).toBeNull();
  });
});

describe('the merge of the host itself', () => {
  const profilesOf = async (key: string) =>
    (
      await hotel.ask<{ guestProfiles: { edges: { node: object }[] } }>(
        'query ($key: String!) { guestProfiles(filter: { key: { eq: $key } }) { edges { node { personId rawFields } } } }',
        { key },
      )
    ).guestProfiles.edges.map(({ node }) => node);
  /** What the host does in its merge: whatever points at one of the two points at the other, who gets the e-mails, and one is destroyed. */
  const mergedByHost = async (keepId: string, otherId: string, additionalEmails: string[]): Promise<void> => {
    await hotel.ask(
      `mutation ($keep: UUID!, $other: UUID!, $kept: PersonUpdateInput!) {
        updateStays(filter: { guestId: { eq: $other } }, data: { guestId: $keep }) { id }
        updateMatchCandidates(filter: { otherPersonId: { eq: $other } }, data: { otherPersonId: $keep }) { id }
        updatePerson(id: $keep, data: $kept) { id }
      }`,
      { keep: keepId, other: otherId, kept: { emails: { additionalEmails } } },
    );
    await hotel.ask('mutation ($id: UUID!) { destroyPerson(id: $id) { id } }', { id: otherId });
    await hotel.host.idle();
  };

  it.each([
    ['with an e-mail', 'dora@example.test'],
    ['without one', undefined],
  ])('leaves one guest %s with the totals of both, to whom imports go on bringing', async (name, email) => {
    const [first, second] = [`HOST-1 ${name}`, `HOST-2 ${name}`];
    const guest = { guestNumber: second, firstName: 'Dora', lastName: 'Hostova', ...(email ? { email } : {}) };
    await imported('guests', { guestNumber: first, firstName: 'Dora', lastName: 'Host' }, guest);
    await imported('stays', bookingOf(first, first), bookingOf(second, second));
    await hotel.host.idle();
    const [[keepId], [otherId]] = [await numbered(first), await numbered(second)];
    await create('MatchCandidate', {
      key: `${otherId}:${keepId}`,
      personId: keepId,
      otherPersonId: otherId,
      name: 'P',
    });

    await mergedByHost(keepId!, otherId!, email === undefined ? [] : [email]);
    expect(await personOf(keepId!)).toMatchObject({ guestStays: 2, guestNights: 6 });
    const ofHimself = (await pairsOf(keepId!)).filter(({ personId, otherPersonId }) => personId === otherPersonId);
    expect(ofHimself).toMatchObject([{ status: 'SAME' }]);
    expect(await profilesOf(`IMPORT:${second}`)).toEqual([{ personId: keepId, rawFields: guest }]);

    expect(await imported('guests', guest)).toMatchObject({ written: 0, unchanged: 1 });
    await imported('stays', {
      ...bookingOf(second, `${second} again`),
      arrivalOn: '2026-03-01',
      departureOn: '2026-03-02',
    });
    expect(await numbered(second)).toEqual([]);
    expect(await personOf(keepId!)).toMatchObject({ guestStays: 3, guestNights: 7 });
  });

  it('is told from a guest who is destroyed for good, of whom nothing is kept', async () => {
    await imported('guests', {
      guestNumber: 'GONE-1',
      firstName: 'Gone',
      lastName: 'Forgood',
      email: 'gone@example.test',
    });
    await imported('stays', bookingOf('GONE-1', 'GONE-1'));
    const [id] = await numbered('GONE-1');
    // The first import brings the source record too.
    expect(await profilesOf('IMPORT:GONE-1')).toMatchObject([{ personId: id, rawFields: { lastName: 'Forgood' } }]);
    // Staff found out before that the stay was somebody else's.
    const someoneElse = await person('Else');
    await hotel.ask(
      'mutation ($id: UUID!) { updateStays(filter: { guestProfileKey: { eq: "IMPORT:GONE-1" } }, data: { guestId: $id }) { id } }',
      { id: someoneElse },
    );
    await hotel.ask('mutation ($id: UUID!) { destroyPerson(id: $id) { id } }', { id });
    await hotel.host.idle();
    expect(await profilesOf('IMPORT:GONE-1')).toEqual([]);
  });
});

describe('a decision in the list', () => {
  const pair = async (one: string, other: string): Promise<string> =>
    create('MatchCandidate', {
      key: [one, other].toSorted().join(':'),
      personId: one,
      otherPersonId: other,
      name: 'Pair',
    });
  const decide = async (id: string, status: string): Promise<void> => {
    await hotel.ask(
      'mutation ($id: UUID!, $data: MatchCandidateUpdateInput!) { updateMatchCandidate(id: $id, data: $data) { id } }',
      { id, data: { status } },
    );
    await hotel.host.idle();
  };

  it('Same merges the two, into the one who stayed more often', async () => {
    const [few, many] = [await person('Lyst'), await person('List')];
    await stay(few, 1);
    await stay(many, 1);
    await stay(many, 1);
    await hotel.host.idle();
    await decide(await pair(few, many), 'SAME');
    expect((await personOf(many)).guestStays).toBe(3);
    expect((await personOf(few)).deletedAt).not.toBeNull();
  });

  it('Different is noted with who said so, and a change of mind merges', async () => {
    const [one, other] = [await person('Mind'), await person('Mynd')];
    const id = await pair(one, other);
    await decide(id, 'DIFFERENT');
    expect(await pairsOf(one)).toMatchObject([
      { status: 'DIFFERENT', decidedBy: expect.stringMatching(/\w/) as string },
    ]);
    await decide(id, 'SAME');
    expect([await personOf(one), await personOf(other)].filter(({ deletedAt }) => deletedAt !== null)).toHaveLength(1);
  });
});

/** A host that does the parts of a mutation from the last to the first: one that does all at once may come to that. */
const lastFirst: Host = {
  request: async <Result, Variables extends Record<string, unknown>>(
    document: HostDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const { definitions } = parse(document.toString());
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    const parts = operation.operation === 'mutation' ? operation.selectionSet.selections : [];
    if (parts.length < 2) return app.request(document, variables);
    const answers: Result[] = [];
    for (const part of parts.toReversed()) {
      const used = new Set<string>();
      visit(part, { Variable: ({ name }) => void used.add(name.value) });
      const alone: OperationDefinitionNode = {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { ...operation.selectionSet, selections: [part] },
      };
      const text = print({ kind: Kind.DOCUMENT, definitions: [alone, ...fragments] });
      const given = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
      answers.push(await app.request<Result, Record<string, unknown>>(text, given));
    }
    return Object.assign({}, ...answers) as Result;
  },
};

describe('a merge and its undoing, with all that follows between any two requests', () => {
  it('end as they do alone', async () => {
    const [keepId, otherId] = [await person('Calm'), await person('Kalm')];
    await stay(keepId, 1);
    await stay(otherId, 2);
    await hotel.host.idle();
    const before = [await personOf(keepId), await personOf(otherId)];
    const host: Host = {
      request: async (document, variables) => {
        await hotel.host.idle();
        return lastFirst.request(document, variables);
      },
    };
    let mergedAgain = 0;
    // On a busy host functions run late: the decision is followed just before the person's requests.
    const asPerson: Host = {
      request: async (document, variables) => {
        const [pair] = await pairsOf(otherId);
        const event = { recordId: pair?.id ?? otherId, properties: { before: {}, after: { decidedAt: NOW } } };
        mergedAgain += (await followDecisions(app, event, clock)).merged;
        return host.request(document, variables);
      },
    };
    const result = await mergeGuests({ asPerson, host }, { keepId, otherId }, clock);
    expect(result).toMatchObject({ said: [{ code: 'GUESTS_MERGED' }] });
    expect(await personOf(otherId)).toMatchObject({ emails: { primaryEmail: '' } });
    const { mergeId } = (result as { data: { mergeId: string } }).data;
    await undoMerge({ asPerson, host }, { mergeId }, clock);
    expect([await personOf(keepId), await personOf(otherId)]).toEqual(before);
    expect(mergedAgain).toBe(0);
  });
});

/** Dies at a request, as a process does that is killed: what it had sent stays done. */
const dyingAfter = (requests: number): Host => {
  let left = requests;
  return {
    request: (document, variables) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      return app.request(document, variables);
    },
  };
};
const finishAll = async (): Promise<void> => {
  for (const merge of await unfinishedMerges(app)) await finishMerge(app, merge, clock);
};

describe('a merge that is killed', () => {
  it('at any request goes on to its end, or has not begun', async () => {
    for (let requests = 1; ; requests += 1) {
      const [keepId, otherId] = [await person(`Kill${requests}`), await person(`Kyll${requests}`)];
      const moved = await stay(otherId, 2);
      await stay(keepId, 1);
      let died = false;
      try {
        await mergeGuests({ asPerson: app, host: dyingAfter(requests) }, { keepId, otherId }, clock);
      } catch {
        died = true;
      }
      await finishAll();
      const [kept, other, owner] = [
        await personOf(keepId),
        await personOf(otherId),
        await ownerOf('stays', moved, 'guestId'),
      ];
      const state = { isGone: other.deletedAt !== null, owner, nights: kept.guestNights };
      expect([
        { isGone: true, owner: keepId, nights: 3 },
        { isGone: false, owner: otherId, nights: 1 },
      ]).toContainEqual(state);
      if (!died) break;
    }
  });

  it('while it is undone, is undone to its end', async () => {
    for (let requests = 1; ; requests += 1) {
      const [keepId, otherId] = [
        await person(`Back${requests}`),
        await person(`Bakk${requests}`, { guestTags: ['x'] }),
      ];
      const moved = await stay(otherId, 2);
      await stay(keepId, 1);
      const mergeId = await merged(keepId, otherId);
      await hotel.host.idle();
      let died = false;
      try {
        await undoMerge({ asPerson: app, host: dyingAfter(requests) }, { mergeId }, clock);
      } catch {
        died = true;
      }
      await finishAll();
      const [kept, other, owner] = [
        await personOf(keepId),
        await personOf(otherId),
        await ownerOf('stays', moved, 'guestId'),
      ];
      const state = { isGone: other.deletedAt !== null, owner, nights: kept.guestNights, tags: kept.guestTags ?? [] };
      expect([
        { isGone: true, owner: keepId, nights: 3, tags: ['x'] },
        { isGone: false, owner: otherId, nights: 1, tags: [] },
      ]).toContainEqual(state);
      if (!died) break;
    }
  });
});

describe('the law of merge and undo', () => {
  it('any sequence, once undone in any order, ends in the totals and owners of never having merged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (steps, picks) => {
          const guests = [await person('LawA'), await person('LawB'), await person('LawC')];
          for (const [index, id] of guests.entries()) await stay(id, index + 1);
          await hotel.host.idle();
          const before = await Promise.all(guests.map(personOf));
          const inForce: string[] = [];
          for (const [one, other, undoes] of steps) {
            if (undoes && inForce.length > 0) {
              const [mergeId] = inForce.splice(picks.next().value! % inForce.length, 1);
              await undoMerge({ asPerson: app, host: lastFirst }, { mergeId: mergeId! }, clock);
            } else {
              const result = await mergeGuests(
                { asPerson: app, host: lastFirst },
                { keepId: guests[one]!, otherId: guests[other]! },
                clock,
              );
              if ('said' in result && result.said[0]!.code === 'GUESTS_MERGED') inForce.push(result.data.mergeId!);
            }
          }
          while (inForce.length > 0) {
            const [mergeId] = inForce.splice(picks.next().value! % inForce.length, 1);
            const result = await undoMerge({ asPerson: app, host: lastFirst }, { mergeId: mergeId! }, clock);
            expect(result).toMatchObject({ said: [{ code: 'MERGE_UNDONE' }] });
          }
          expect(await Promise.all(guests.map(personOf))).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });
});
