import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookingApp, id } from './booking-app.ts';
import { runHost, type Answer, type RunningHost } from './running-host.ts';

let running: RunningHost;
let admin: string;
let surcharge: string;
let now = Date.parse('2026-03-01T10:00:00Z');

beforeAll(async () => {
  running = await runHost(
    bookingApp({
      functions: [
        {
          name: 'Add surcharge',
          description: '',
          source: 'return { score: payload.nights * 10 };',
          workflowActionTriggerSettings: {
            label: 'Add surcharge',
            inputSchema: [{ type: 'object', properties: { nights: { type: 'number' } } }],
          },
          toolTriggerSettings: {
            inputSchema: {
              type: 'object',
              required: ['booking'],
              properties: {
                booking: { type: 'record', objectUniversalIdentifier: id('booking') },
                nights: { type: 'number', label: 'Nights', minimum: 1 },
              },
            },
          },
        },
        { name: 'hidden', source: 'return null;' },
      ],
    }),
  );
  admin = await running.signIn('Admin');
  const { data } = await ask('{ findManyLogicFunctions { id name workflowActionTriggerSettings } }', {}, '/metadata');
  const found = data!['findManyLogicFunctions'] as {
    id: string;
    name: string;
    workflowActionTriggerSettings: object | null;
  }[];
  expect(
    found.map(({ name, workflowActionTriggerSettings }) => [
      name,
      (workflowActionTriggerSettings as { label: string } | null)?.label,
    ]),
  ).toEqual([
    ['Add surcharge', 'Add surcharge'],
    ['hidden', undefined],
  ]);
  surcharge = found[0]!.id;
}, 120_000);
afterAll(() => running.host.stop());
beforeEach(() => {
  now += 60_000;
  return running.host.advanceTo(new Date(now).toISOString());
});

const ask = (query: string, variables: Record<string, unknown> = {}, path = '/graphql'): Promise<Answer> =>
  running.askWith(admin, query, variables, path);
const step = (
  name: string,
  type: string,
  input: object,
  nextStepIds: string[] = [],
): { id: string; name: string; type: string; [key: string]: unknown } => ({
  id: id(`step.${name}`),
  name,
  type,
  valid: true,
  nextStepIds: nextStepIds.map((next) => id(`step.${next}`)),
  settings: {
    input,
    outputSchema: {},
    errorHandlingOptions: { retryOnFailure: { value: false }, continueOnFailure: { value: false } },
  },
});
const filter = (stepOutputKey: string, operand: string, value: string): object => ({
  stepFilterGroups: [{ id: 'all', logicalOperator: 'AND' }],
  stepFilters: [{ id: 'one', type: 'NUMBER', stepOutputKey, operand, value, stepFilterGroupId: 'all' }],
});

/** A workflow as an app seeds one: made, given a trigger and steps, and activated. */
const seed = async (
  name: string,
  trigger: { type: string; settings: object },
  steps: { id: string; type: string }[],
): Promise<{ workflowId: string; versionId: string }> => {
  const { data } = await ask('mutation ($name: String) { createWorkflow(data: { name: $name }) { id } }', { name });
  const workflowId = (data!['createWorkflow'] as { id: string }).id;
  const versions = await ask(
    'query ($id: UUID) { workflowVersions(filter: { workflowId: { eq: $id } }) { edges { node { id status name } } } }',
    { id: workflowId },
  );
  const [version] = (
    versions.data!['workflowVersions'] as { edges: { node: { id: string; status: string; name: string } }[] }
  ).edges;
  expect(version!.node).toMatchObject({ status: 'DRAFT', name: 'v1' });
  const versionId = version!.node.id;
  await ask(
    'mutation ($id: UUID!, $trigger: JSON) { updateWorkflowVersion(id: $id, data: { trigger: $trigger }) { id } }',
    { id: versionId, trigger: { name, nextStepIds: [], ...trigger } },
  );
  let parentStepId = 'trigger';
  for (const made of steps) {
    const input = { workflowVersionId: versionId, stepType: made.type, parentStepId, id: made.id };
    expect(
      (
        await ask(
          'mutation ($input: CreateWorkflowVersionStepInput!) { createWorkflowVersionStep(input: $input) { stepsDiff } }',
          { input },
        )
      ).errors,
    ).toBeUndefined();
    parentStepId = made.id;
  }
  for (const made of steps)
    expect(
      (
        await ask(
          'mutation ($input: UpdateWorkflowVersionStepInput!) { updateWorkflowVersionStep(input: $input) { id } }',
          { input: { workflowVersionId: versionId, step: made } },
        )
      ).data,
    ).toEqual({ updateWorkflowVersionStep: { id: made.id } });
  expect(
    (await ask('mutation ($id: UUID!) { activateWorkflowVersion(workflowVersionId: $id) }', { id: versionId })).data,
  ).toEqual({ activateWorkflowVersion: true });
  return { workflowId, versionId };
};
type Run = {
  name: string;
  status: string;
  state: { stepInfos: Record<string, { status: string; result?: unknown; error?: string }>; workflowRunError?: string };
};
const runsOf = async (workflowId: string): Promise<Run[]> => {
  await running.host.idle();
  const { data } = await ask(
    'query ($id: UUID) { workflowRuns(filter: { workflowId: { eq: $id } }, orderBy: [{ name: AscNullsFirst }]) { edges { node { name status state createdBy { source name } } } } }',
    { id: workflowId },
  );
  return (data!['workflowRuns'] as { edges: { node: Run }[] }).edges.map(({ node }) => node);
};
const book = (code: string, nights: number): Promise<Answer> =>
  ask('mutation ($code: String, $nights: Float) { createBooking(data: { code: $code, nights: $nights }) { id } }', {
    code,
    nights,
  });

it('a function is a tool with the schema that an assistant reads', async () => {
  const { data } = await ask(
    '{ getToolIndex { name label description category } getToolInputSchema(toolName: "app_add_surcharge") }',
    {},
    '/metadata',
  );
  expect(data).toEqual({
    getToolIndex: [
      {
        name: 'app_add_surcharge',
        label: 'Add surcharge',
        description: 'Execute the Add surcharge logic function',
        category: 'LOGIC_FUNCTION',
      },
    ],
    getToolInputSchema: {
      type: 'object',
      required: ['booking'],
      properties: {
        booking: { type: 'string', description: 'Id of the Booking record' },
        nights: { type: 'number', minimum: 1 },
      },
    },
  });
});

describe('a native workflow', () => {
  it('runs on an event: filter, function, find and update, with the results of earlier steps', async () => {
    const { workflowId } = await seed(
      'Long stays',
      { type: 'DATABASE_EVENT', settings: { eventName: 'booking.created', outputSchema: {} } },
      [
        step('long', 'FILTER', filter('{{trigger.properties.after.nights}}', 'GREATER_THAN_OR_EQUAL', '7'), [
          'surcharge',
        ]),
        step(
          'surcharge',
          'LOGIC_FUNCTION',
          { logicFunctionId: surcharge, logicFunctionInput: { nights: '{{trigger.properties.after.nights}}' } },
          ['find'],
        ),
        step(
          'find',
          'FIND_RECORDS',
          {
            objectName: 'booking',
            limit: 5,
            filter: { gqlOperationFilter: { code: { eq: '{{trigger.properties.after.code}}' } } },
          },
          ['rename'],
        ),
        step('rename', 'UPDATE_RECORD', {
          objectName: 'booking',
          objectRecordId: `{{${id('step.find')}.first.id}}`,
          fieldsToUpdate: ['name'],
          objectRecord: { name: `Surcharge {{${id('step.surcharge')}.score}}`, code: 'not asked for' },
        }),
      ],
    );
    await book('short', 6);
    await book('long', 7);
    const [short, long] = await runsOf(workflowId);
    expect(short).toMatchObject({
      name: '#1 - Long stays',
      status: 'COMPLETED',
      state: {
        stepInfos: {
          [id('step.long')]: { status: 'STOPPED', result: { matchesFilter: false } },
          [id('step.surcharge')]: { status: 'NOT_STARTED' },
        },
      },
    });
    expect(long).toMatchObject({
      name: '#2 - Long stays',
      status: 'COMPLETED',
      createdBy: { source: 'WORKFLOW', name: 'Long stays' },
      state: {
        stepInfos: {
          [id('step.surcharge')]: { status: 'SUCCESS', result: { score: 70 } },
          [id('step.find')]: { result: { totalCount: 1 } },
        },
      },
    });
    expect(
      (
        await ask(
          '{ bookings(filter: { code: { in: ["short", "long"] } }, orderBy: [{ code: AscNullsFirst }]) { edges { node { code name } } } }',
        )
      ).data,
    ).toEqual({
      bookings: { edges: [{ node: { code: 'long', name: 'Surcharge 70' } }, { node: { code: 'short', name: '' } }] },
    });
    await ask('mutation ($id: UUID!) { deleteWorkflow(id: $id) { id } }', { id: workflowId });
    await running.host.idle();
    await book('after', 9);
    expect(await runsOf(workflowId)).toHaveLength(2);
  });

  it('runs when it is asked for, takes the branch that matches, and fails with a reason at what the host cannot do', async () => {
    const branches = [
      { id: 'vip', filterGroupId: 'all', nextStepIds: [id('step.welcome')] },
      { id: 'other', nextStepIds: [id('step.create')] },
    ];
    const { workflowId, versionId } = await seed('Arrival', { type: 'MANUAL', settings: {} }, [
      step('tier', 'IF_ELSE', { ...filter('{{trigger.tier}}', 'IS', 'GOLD'), branches }),
      step('welcome', 'SEND_EMAIL', { email: 'guest@hotel.example' }),
      step('create', 'CREATE_RECORD', { objectName: 'booking', objectRecord: { code: '{{trigger.code}}' } }),
    ]);
    const start = async (payload: object): Promise<void> => {
      expect(
        (
          await ask(
            'mutation ($input: RunWorkflowVersionInput!) { runWorkflowVersion(input: $input) { workflowRunId } }',
            { input: { workflowVersionId: versionId, payload } },
          )
        ).errors,
      ).toBeUndefined();
      await running.host.idle();
    };
    await start({ tier: 'NONE', code: 'by hand' });
    await start({ tier: 'GOLD', code: 'never' });
    expect(await runsOf(workflowId)).toMatchObject([
      {
        status: 'COMPLETED',
        state: {
          stepInfos: {
            [id('step.create')]: { status: 'SUCCESS', result: { code: 'by hand', createdBy: { source: 'WORKFLOW' } } },
            [id('step.welcome')]: { status: 'NOT_STARTED' },
          },
        },
      },
      {
        status: 'FAILED',
        state: {
          workflowRunError: 'The embedded host sends no e-mail',
          stepInfos: { [id('step.welcome')]: { status: 'FAILED' } },
        },
      },
    ]);
  });

  it('runs by the clock until it is deactivated', async () => {
    const { workflowId, versionId } = await seed(
      'Hourly',
      { type: 'CRON', settings: { type: 'HOURS', schedule: { hour: 1, minute: 30 }, outputSchema: {} } },
      [step('nothing', 'EMPTY', {})],
    );
    now += 3_600_000;
    await running.host.advanceTo(new Date(now).toISOString());
    expect((await runsOf(workflowId)).map(({ status }) => status)).toEqual(['COMPLETED']);
    await ask('mutation ($id: UUID!) { deactivateWorkflowVersion(workflowVersionId: $id) }', { id: versionId });
    now += 3_600_000;
    await running.host.advanceTo(new Date(now).toISOString());
    expect(await runsOf(workflowId)).toHaveLength(1);
  });

  it('says what is wrong with a step that is none', async () => {
    const { errors } = await ask(
      'mutation { updateWorkflowVersionStep(input: { workflowVersionId: "none", step: { id: 7 } }) { id } }',
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining('expected string, received number'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each([
    ['an API key', () => running.host.apiKey, 'Forbidden resource'],
    [
      'a role without the right to workflows',
      () => running.signIn('Desk'),
      'Entity performing the request does not have permission',
    ],
  ])('is not activated by %s', async (_, token, message) =>
    expect(
      (
        await running.askWith(
          await token(),
          'mutation { activateWorkflowVersion(workflowVersionId: "20202020-1c25-4d02-bf25-6aeccf7ea419") }',
        )
      ).errors?.[0]?.message,
    ).toBe(message),
  );
});
