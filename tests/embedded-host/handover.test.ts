import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handover } from '../../plugin/flows/sales/handover.ts';
import type { HandoverMade, HandoverPreview } from '../../plugin/flows/sales/handover.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
let [leaver, rui, eva] = ['', '', ''];
const id = (n: number): string => `5eed0000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const [DOURO, ATLAS, OTHER] = [id(10), id(11), id(12)];
const [CONGRESS, OVER] = [id(13), id(14)];
const [CALL, DONE, ODD] = [id(15), id(16), id(17)];
const GUEST = id(18);

const create = (object: string, plural: string, data: object[]): Promise<unknown> =>
  hotel.ask(`mutation ($data: [${object}CreateInput!]!) { create${plural}(data: $data, upsert: true) { id } }`, {
    data,
  });

/** Who has what of the records of the test, by their ids. */
const owners = async (): Promise<Record<string, string | null>> => {
  type Rows<Field extends string> = { edges: { node: { id: string } & Record<Field, string | null> }[] };
  const { companies, opportunities, tasks, people } = await hotel.ask<{
    companies: Rows<'accountOwnerId'>;
    opportunities: Rows<'ownerId'>;
    tasks: Rows<'assigneeId'>;
    people: Rows<'guestKeeperId'>;
  }>(`{ companies(filter: { id: { in: ["${DOURO}", "${ATLAS}", "${OTHER}"] } }) { edges { node { id accountOwnerId } } }
        opportunities(filter: { id: { in: ["${CONGRESS}", "${OVER}"] } }) { edges { node { id ownerId } } }
        tasks(filter: { id: { in: ["${CALL}", "${DONE}", "${ODD}"] } }) { edges { node { id assigneeId } } }
        people(filter: { id: { eq: "${GUEST}" } }) { edges { node { id guestKeeperId } } } }`);
  return Object.fromEntries([
    ...companies.edges.map(({ node }) => [node.id, node.accountOwnerId]),
    ...opportunities.edges.map(({ node }) => [node.id, node.ownerId]),
    ...tasks.edges.map(({ node }) => [node.id, node.assigneeId]),
    ...people.edges.map(({ node }) => [node.id, node.guestKeeperId]),
  ]) as Record<string, string | null>;
};
const notesOn = async (companyId: string): Promise<string[]> => {
  const { noteTargets } = await hotel.ask<{ noteTargets: { edges: { node: { note: { title: string } } }[] } }>(
    `{ noteTargets(filter: { targetCompanyId: { eq: "${companyId}" } }, orderBy: [{ createdAt: AscNullsLast }]) { edges { node { note { title } } } } }`,
  );
  return noteTargets.edges.map(({ node }) => node.note.title);
};
/** Everything is the leaver's, but what is another's. */
const begin = async (): Promise<void> => {
  await create('Company', 'Companies', [
    { id: DOURO, name: 'Douro', accountOwnerId: leaver },
    { id: ATLAS, name: 'Atlas', accountOwnerId: leaver },
    { id: OTHER, name: 'Other', accountOwnerId: rui },
  ]);
  await create('Opportunity', 'Opportunities', [
    { id: CONGRESS, name: 'Congress', groupStage: 'INQUIRY', companyId: DOURO, ownerId: leaver },
    { id: OVER, name: 'Over', groupStage: 'LOST', groupLostReason: 'Price', companyId: DOURO, ownerId: leaver },
  ]);
  await create('Task', 'Tasks', [
    { id: CALL, title: 'Call Douro', status: 'TODO', assigneeId: leaver },
    { id: DONE, title: 'Done', status: 'DONE', assigneeId: leaver },
    { id: ODD, title: 'Tidy up', status: 'IN_PROGRESS', assigneeId: leaver },
  ]);
  await create('TaskTarget', 'TaskTargets', [{ id: id(40), taskId: CALL, targetOpportunityId: CONGRESS }]);
  await create('Person', 'People', [
    { id: GUEST, name: { firstName: 'Ana', lastName: 'Lopes' }, guestKeeperId: leaver },
  ]);
  await hotel.host.idle();
};
const asManager = (path: string, body: object) => hotel.postAs('Hotel manager', `/s/hotel/handover/${path}`, body);

beforeAll(async () => {
  hotel = await startHotelHost();
  [leaver, rui, eva] = hotel.host.workspace.members().map((member) => member.id) as [string, string, string];
  await begin();
});
afterAll(() => hotel.host.stop());

/** What is to be handed over, six moves, who they are, the language, and a note with its links for each of two. */
const REQUESTS = 1 + 6 + 1 + 1 + 4;

const handed = () => ({
  [DOURO]: rui,
  [CONGRESS]: rui,
  [CALL]: rui,
  [ATLAS]: eva,
  [ODD]: eva,
  [GUEST]: eva,
  [OVER]: leaver,
  [DONE]: leaver,
  [OTHER]: rui,
});
const before = () => ({ ...Object.fromEntries(Object.keys(handed()).map((each) => [each, leaver])), [OTHER]: rui });

describe('a handover', () => {
  let runId = '';

  it('is shown before, by number and by name, and changes nothing', async () => {
    const { status, body } = await asManager('preview', { fromId: leaver, toIds: [rui, eva] });
    expect(status).toBe(200);
    const { shares } = body as HandoverPreview;
    expect(shares.map(({ kinds }) => kinds.map(({ count }) => count))).toEqual([
      [1, 1, 1, 0],
      [1, 0, 1, 1],
    ]);
    expect(shares[0]!.kinds.flatMap(({ names }) => names)).toEqual(['Douro', 'Congress', 'Call Douro']);
    expect(await owners()).toEqual(before());
  });

  it.each([
    ['to himself', () => ({ fromId: leaver, toIds: [leaver, rui] }), 422],
    ['to nobody', () => ({ fromId: leaver, toIds: [] }), 400],
    ['to somebody who is not there', () => ({ fromId: leaver, toIds: [id(99)] }), 404],
    ['of somebody who has nothing', () => ({ fromId: eva, toIds: [rui] }), 409],
  ])('is refused %s', async (_, body, status) => {
    expect(await asManager('start', { ...body(), requestId: 'press-refused' })).toMatchObject({ status });
    expect(await owners()).toEqual(before());
  });

  it('is not for sales', async () => {
    expect(
      await hotel.postAs('Hotel sales and marketing', '/s/hotel/handover/start', {
        fromId: leaver,
        toIds: [rui],
        requestId: 'press-of-sales',
      }),
    ).toMatchObject({ status: 403 });
    expect(await owners()).toEqual(before());
  });

  it('moves what is open, and notes who had it before', async () => {
    const { status, body } = await asManager('start', { fromId: leaver, toIds: [rui, eva], requestId: 'press-0001' });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { moved: { ACCOUNT: 2, OPPORTUNITY: 1, TASK: 2, GUEST: 1 } },
    });
    ({ runId } = body as { runId: string });
    expect(await owners()).toEqual(handed());
    const [leaverName, ruiName] = hotel.host.workspace.members().map((each) => `${each.firstName} ${each.lastName}`);
    expect(await notesOn(DOURO)).toEqual([`Handed over from ${leaverName} to ${ruiName}`]);
  });

  it('is the same when it is asked for again', async () => {
    await create('Company', 'Companies', [{ id: OTHER, name: 'Other', accountOwnerId: leaver }]);
    expect(await asManager('start', { fromId: leaver, toIds: [rui, eva], requestId: 'press-0001' })).toMatchObject({
      status: 200,
      body: { runId, moved: { ACCOUNT: 2 } },
    });
    expect((await owners())[OTHER]).toBe(leaver);
    await create('Company', 'Companies', [{ id: OTHER, name: 'Other', accountOwnerId: rui }]);
  });

  it('is taken back once, but for what others have by now', async () => {
    await create('Company', 'Companies', [{ id: ATLAS, name: 'Atlas', accountOwnerId: rui }]);
    const list = async () => ((await asManager('list', {})).body as { handovers: HandoverMade[] }).handovers;
    expect(await list()).toMatchObject([{ id: runId, canBeTakenBack: true }]);
    expect(await asManager('take-back', { runId })).toMatchObject({
      status: 200,
      body: { moved: { ACCOUNT: 1, OPPORTUNITY: 1, TASK: 2, GUEST: 1 } },
    });
    expect(await owners()).toEqual({ ...before(), [ATLAS]: rui });
    expect(await notesOn(DOURO)).toHaveLength(2);
    expect(await asManager('take-back', { runId })).toMatchObject({ status: 409 });
    expect((await list()).map(({ canBeTakenBack }) => canBeTakenBack)).toEqual([false, false]);
    expect(await asManager('take-back', { runId: id(98) })).toMatchObject({ status: 404 });
  });

  it('ends as if it had not been killed, wherever it is', async () => {
    const app = connect({
      wait: async () => undefined,
      random: () => 0.5,
      url: hotel.host.url,
      token: await hotel.host.applicationToken(
        hotel.host.workspace.apps()[0]!.manifest.application.universalIdentifier,
      ),
    });
    let kills = 0;
    // One of its requests is for the language of the notes, which falls back to English.
    for (let at = 1; at <= REQUESTS; at += 1) {
      await begin();
      let left = at;
      const dying: Host = {
        request: async (document, variables) => {
          const answer = await app.request(document, variables);
          // What was asked for is done, and nobody hears of it.
          if ((left -= 1) === 0) throw new HostError('UNREACHABLE', 'killed');
          return answer;
        },
      };
      let cursor: unknown = handover.first(
        { cursor: { of: 'SHARES', key: `killed:${at}`, fromId: leaver, toIds: [rui, eva], settled: null } } as never,
        new Date(),
      );
      let result: unknown;
      while (cursor !== null)
        try {
          ({ next: cursor, result } = await handover.step(dying, cursor, () => new Date()));
        } catch {
          kills += 1;
        }
      expect(result).toMatchObject({ moved: Array.from({ length: 6 }, () => ({ ids: [expect.any(String)] })) });
      expect(await owners()).toEqual(handed());
      expect(await notesOn(ATLAS)).toHaveLength(1 + at);
    }
    expect(kills).toBe(REQUESTS - 1);
  });
});
