import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { CLUB_RULES } from './club.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T03:00:00Z');
});
afterAll(() => hotel.host.stop());

const nodes = async <Node>(object: string, fields: string, filter = '{}'): Promise<Node[]> => {
  const answer = await hotel.ask<Record<string, { edges: { node: Node }[] }>>(
    `{ ${object}(filter: ${filter}, first: 60) { edges { node { ${fields} } } } }`,
  );
  return answer[object]!.edges.map(({ node }) => node);
};
const create = async (type: string, data: object): Promise<string> => {
  // Segment and lifecycle are the app's to write, plays the staff's.
  const asks = type === 'Person' ? hotel.askAsApp : hotel.ask;
  const answer = await asks<Record<string, { id: string }>>(
    `mutation ($data: ${type}CreateInput!) { create${type}(data: $data) { id } }`,
    { data },
  );
  await hotel.host.idle();
  return answer[`create${type}`]!.id;
};
const guest = (fields: object = {}): Promise<string> =>
  create('Person', {
    name: { firstName: 'Inês', lastName: 'Almeida' },
    phones: { primaryPhoneNumber: '912345678', primaryPhoneCallingCode: '+351', primaryPhoneCountryCode: 'PT' },
    ...fields,
  });
const tasksOf = (id: string) =>
  nodes<{ task: { title: string } }>('taskTargets', 'task { title }', `{ targetPersonId: { eq: "${id}" } }`);
const setUp = (role = 'Admin') => hotel.postAs(role, '/s/hotel/workflows/set-up', {});

describe('Set up workflows', () => {
  it('is refused to a key and to who may not change workflows, and leaves nothing behind', async () => {
    expect(await hotel.post('/s/hotel/workflows/set-up', {})).toMatchObject({
      status: 403,
      body: { code: 'WORKFLOWS_NOT_ALLOWED' },
    });
    expect(await setUp('Hotel front desk')).toMatchObject({ status: 403 });
  });

  it('makes three that are active, once', async () => {
    const first = await setUp();
    expect(first).toMatchObject({ status: 200, body: { there: [] } });
    expect((first.body as { made: string[] }).made).toHaveLength(3);
    expect(await setUp()).toMatchObject({ status: 200, body: { made: [] } });
    const workflows = await nodes<{ name: string; statuses: string[] }>('workflows', 'name statuses');
    expect(workflows.map(({ name, statuses }) => [name, statuses]).toSorted()).toEqual([
      ['Hotel: call a VIP who is at risk', ['ACTIVE']],
      ['Hotel: draft birthday wishes', ['ACTIVE']],
      ['Hotel: win back an unhappy guest', ['ACTIVE']],
    ]);
  });

  it('does not bring back what staff call otherwise now', async () => {
    const [{ id } = { id: '' }] = await nodes<{ id: string }>(
      'workflows',
      'id',
      '{ name: { eq: "Hotel: draft birthday wishes" } }',
    );
    await hotel.ask(`mutation ($id: UUID!) { updateWorkflow(id: $id, data: { name: "Our birthdays" }) { id } }`, {
      id,
    });
    expect(await setUp()).toMatchObject({ status: 200, body: { made: [] } });
    expect(await nodes('workflows', 'id')).toHaveLength(3);
  });
});

describe('the workflows', () => {
  it('plan a call of a VIP who comes to be at risk, and of nobody else', async () => {
    const [vip, other] = [await guest({ guestSegment: 'VIP' }), await guest({ guestSegment: 'KEY' })];
    for (const id of [vip, other])
      await hotel.askAsApp(
        'mutation ($id: UUID!) { updatePerson(id: $id, data: { guestLifecycle: AT_RISK }) { id } }',
        { id },
      );
    await hotel.host.idle();
    expect((await tasksOf(vip)).map(({ task }) => task.title)).toEqual(['Call Inês Almeida']);
    expect(await tasksOf(other)).toEqual([]);
  });

  it.each([
    [6, 1],
    [7, 0],
  ])('open a case for a score of %i: %i', async (npsScore, cases) => {
    const personId = await guest();
    await create('GuestFeedback', { key: `f:${personId}`, name: 'Survey', personId, npsScore, source: 'SURVEY' });
    await hotel.host.idle();
    const opened = await nodes<{ name: string; severity: string }>(
      'serviceCases',
      'name severity',
      `{ personId: { eq: "${personId}" } }`,
    );
    expect(opened).toEqual(cases === 0 ? [] : [{ name: 'Would not recommend us: 6 of 10', severity: 'MEDIUM' }]);
    expect(await tasksOf(personId)).toHaveLength(cases);
  });

  it('draft the birthday wishes of the day in the morning, and hold what lacks a value', async () => {
    const playId = await create('RetentionPlay', {
      name: 'Birthday wishes',
      code: 'OUR_BIRTHDAYS',
      kind: 'BIRTHDAY',
      channel: 'EMAIL',
      active: true,
      templates: { en: { subject: 'Happy birthday, {firstName}', body: 'Breakfast is on us.' } },
    });
    const people = [
      await guest({ emails: { primaryEmail: 'a@mail.example', additionalEmails: [] } }),
      await guest({
        emails: { primaryEmail: 'b@mail.example', additionalEmails: [] },
        name: { firstName: '', lastName: 'X' },
      }),
      await guest({ emails: { primaryEmail: 'c@mail.example', additionalEmails: [] } }),
    ];
    for (const personId of people.slice(0, 2))
      await create('ConsentEvent', {
        key: `${personId}:granted`,
        name: 'granted',
        personId,
        channel: 'EMAIL',
        purpose: 'MARKETING',
        state: 'GRANTED',
        recordedAt: '2026-01-01T00:00:00Z',
      });
    for (const personId of people)
      await create('RetentionTouch', {
        key: `BIRTHDAY:${personId}:2026`,
        name: 'Birthday wishes',
        personId,
        playId,
        channel: 'EMAIL',
        status: 'PLANNED',
        plannedFor: '2026-06-15',
        occasion: 'birthday 2026',
      });
    await hotel.host.advanceTo('2026-06-15T05:16:00Z');
    await hotel.host.idle();
    type Touch = { personId: string; status: string; subject: string; heldBackBy: string; suppressedBecause: string };
    const touches = await nodes<Touch>(
      'retentionTouches',
      'personId status subject heldBackBy suppressedBecause',
      `{ playId: { eq: "${playId}" } }`,
    );
    const of = (index: number) => touches.find(({ personId }) => personId === people[index]);
    expect(of(0)).toMatchObject({ status: 'DRAFTED', subject: 'Happy birthday, Inês' });
    expect(of(1)).toMatchObject({
      status: 'HELD',
      heldBackBy: 'VALUES_MISSING',
      suppressedBecause: expect.stringContaining('firstName') as string,
    });
    expect(of(2)).toMatchObject({
      status: 'SUPPRESSED',
      heldBackBy: 'NO_CONSENT',
      suppressedBecause: 'No consent to e-mail for marketing',
    });
  });
});

describe('the actions', () => {
  let functions: Map<string, string>;
  beforeAll(async () => {
    const answer = await fetch(`${hotel.host.url}/metadata`, {
      method: 'POST',
      headers: { authorization: `Bearer ${hotel.host.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ findManyLogicFunctions { id name } }' }),
    });
    const { data } = (await answer.json()) as {
      data: { findManyLogicFunctions: { id: string; name: string }[] };
    };
    functions = new Map(data.findManyLogicFunctions.map(({ id, name }) => [name, id]));
  });

  /** Does an action as the only step of a workflow, and gives what the step hands on. */
  const act = async (name: string, input: object): Promise<unknown> => {
    const id = crypto.randomUUID();
    const { createWorkflow } = await hotel.ask<{ createWorkflow: { id: string } }>(
      'mutation ($name: String) { createWorkflow(data: { name: $name }) { id } }',
      { name: `${name} ${id}` },
    );
    const [version] = await nodes<{ id: string }>(
      'workflowVersions',
      'id',
      `{ workflowId: { eq: "${createWorkflow.id}" } }`,
    );
    const settings = {
      input: { logicFunctionId: functions.get(name), logicFunctionInput: input },
      outputSchema: {},
      errorHandlingOptions: { retryOnFailure: { value: false }, continueOnFailure: { value: false } },
    };
    const workflowVersionId = version!.id;
    const step = { id, name, type: 'LOGIC_FUNCTION', valid: true, settings, nextStepIds: [] };
    await hotel.ask(
      'mutation ($input: CreateWorkflowVersionStepInput!) { createWorkflowVersionStep(input: $input) { stepsDiff } }',
      { input: { workflowVersionId, stepType: step.type, parentStepId: 'trigger', id } },
    );
    await hotel.ask(
      'mutation ($input: UpdateWorkflowVersionStepInput!) { updateWorkflowVersionStep(input: $input) { id } }',
      { input: { workflowVersionId, step } },
    );
    await hotel.ask(
      'mutation ($id: UUID!, $trigger: JSON) { updateWorkflowVersion(id: $id, data: { trigger: $trigger }) { id } }',
      { id: workflowVersionId, trigger: { name: 'By hand', type: 'MANUAL', settings: {}, nextStepIds: [id] } },
    );
    await hotel.ask('mutation ($id: UUID!) { activateWorkflowVersion(workflowVersionId: $id) }', {
      id: workflowVersionId,
    });
    await hotel.ask(
      'mutation ($input: RunWorkflowVersionInput!) { runWorkflowVersion(input: $input) { workflowRunId } }',
      { input: { workflowVersionId, payload: {} } },
    );
    await hotel.host.idle();
    const [run] = await nodes<{ state: { stepInfos: Record<string, { result?: unknown }> } }>(
      'workflowRuns',
      'state',
      `{ workflowId: { eq: "${createWorkflow.id}" } }`,
    );
    return run!.state.stepInfos[id]!.result;
  };

  it('score a guest by the model of the hotel, once there is one', async () => {
    const guestId = await guest();
    for (const arrivalOn of ['2025-12-01', '2026-01-10', '2026-02-20', '2026-03-25'])
      await create('Stay', {
        key: `S:${arrivalOn}`,
        guestId,
        status: 'CHECKED_OUT',
        arrivalOn,
        departureOn: addDays(calendarDate(arrivalOn), 1),
        roomRevenue: { amountMicros: 100_000_000, currencyCode: 'EUR' },
      });
    expect(await act('score-guest', { guestId })).toMatchObject({ done: false, reason: 'NO_MODEL_YET' });
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-16T03:59:30Z'));
    await hotel.host.advanceTo('2026-06-16T04:05:00Z');
    await hotel.host.idle();
    expect(await act('score-guest', { guestId })).toMatchObject({
      done: true,
      lifecycle: 'LOST',
      why: expect.stringMatching(/4 stays/) as string,
    });
    expect(await act('score-guest', { guestId: crypto.randomUUID() })).toMatchObject({ reason: 'GUEST_GONE' });
    expect(await act('score-guest', { guestId: 'nobody' })).toMatchObject({ reason: 'INPUT_NOT_UNDERSTOOD: guestId' });
  });

  it('tell what is to be known of a guest, and offer nothing while a case is open', async () => {
    await hotel.ask('mutation ($data: RewardCreateInput!) { createReward(data: $data) { id } }', {
      data: { id: '00000000-0000-4000-8000-0000000000aa', key: 'DINNER', name: 'Dinner for two' },
    });
    await hotel.ask(
      'mutation { updateRetentionPlays(filter: { code: { eq: "WIN_BACK" } }, data: { offerRewardId: "00000000-0000-4000-8000-0000000000aa" }) { id } }',
    );
    const guestId = await guest();
    expect(await act('find-offer', { guestId })).toEqual({ done: true, reason: '', offer: 'Dinner for two' });
    expect(await act('guest-brief', { guestId, language: 'en' })).toMatchObject({
      done: true,
      brief: expect.stringContaining('Inês Almeida') as string,
      offer: 'Dinner for two',
    });
    expect(await act('open-case', { guestId, subject: 'Cold soup', reference: 'soup' })).toMatchObject({ done: true });
    expect(await act('find-offer', { guestId })).toEqual({ done: true, reason: '', offer: '' });
  });

  it('give a member points once for one request', async () => {
    await create('LoyaltyProgram', { name: 'Club', code: 'CLUB', status: 'ACTIVE', rules: CLUB_RULES });
    const enrolled = await hotel.postAs('Admin', '/s/hotel/loyalty/enrol', {
      guestId: await guest(),
      programCode: 'CLUB',
    });
    const { membershipId } = enrolled.body as { membershipId: string };
    const award = () => act('award-points', { membershipId, points: '500', reason: 'Our fault', requestId: 'soup' });
    expect(await award()).toMatchObject({ done: true, balance: 500 });
    expect(await award()).toMatchObject({ done: true, balance: 500 });
  });
});
