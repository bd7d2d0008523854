import { v5 } from 'uuid';
import type { WorkflowStep, WorkflowTrigger } from '../host/workflows.ts';

/** A native workflow that the app seeds: staff can open it, change it, switch it off. */
export type Recipe = {
  /** Names it for ever; its steps are told from staff's own by ids that follow from it. */
  key: string;
  name: string;
  trigger: (firstStepId: string) => WorkflowTrigger;
  steps: (functionId: (name: string) => string) => WorkflowStep[];
};

const STEPS = 'c8b0f3b2-51d1-4c0e-9b0c-8f1f9b6c1d20';

/** The id of a step of a recipe: the same on every host, also in copies that Twenty makes of a version. */
export const stepId = (recipe: string, step: string): string => v5(`${recipe}:${step}`, STEPS);

/** The ids by which the steps of a recipe are told from staff's own. */
export const stepIdsOf = ({ steps }: Recipe): string[] => steps(() => '').map(({ id }) => id);

const ERROR_HANDLING = { retryOnFailure: { value: false }, continueOnFailure: { value: false } };

const functionStep = (
  id: string,
  name: string,
  logicFunctionId: string,
  input: Record<string, unknown>,
): WorkflowStep => ({
  id,
  name,
  type: 'LOGIC_FUNCTION',
  valid: true,
  settings: {
    input: { logicFunctionId, logicFunctionInput: input },
    outputSchema: {},
    errorHandlingOptions: ERROR_HANDLING,
  },
  nextStepIds: [],
});

/** Conditions that all have to hold: a path into what came before, an operand of Twenty's, a value. */
const filterStep = (
  id: string,
  name: string,
  conditions: readonly (readonly [path: string, type: string, operand: string, value: string])[],
): WorkflowStep => {
  const group = v5('group', id);
  return {
    id,
    name,
    type: 'FILTER',
    valid: true,
    settings: {
      input: {
        stepFilterGroups: [{ id: group, logicalOperator: 'AND' }],
        stepFilters: conditions.map(([path, type, operand, value], position) => ({
          id: v5(path, id),
          type,
          stepOutputKey: `{{${path}}}`,
          operand,
          value,
          stepFilterGroupId: group,
          positionInStepFilterGroup: position,
        })),
      },
      outputSchema: {},
      errorHandlingOptions: ERROR_HANDLING,
    },
    nextStepIds: [],
  };
};

/** Steps one after the other. */
const inARow = (steps: readonly WorkflowStep[]): WorkflowStep[] =>
  steps.map((step, index) => ({ ...step, nextStepIds: index + 1 < steps.length ? [steps[index + 1]!.id] : [] }));

const onEvent =
  (name: string, eventName: string, fields: readonly string[]) =>
  (firstStepId: string): WorkflowTrigger => ({
    name,
    type: 'DATABASE_EVENT',
    settings: {
      eventName,
      objectType: eventName.split('.')[0]!,
      outputSchema: {},
      ...(fields.length === 0 ? {} : { fields: [...fields] }),
    },
    nextStepIds: [firstStepId],
  });

export const RECIPES: readonly Recipe[] = [
  {
    key: 'vip-at-risk',
    name: 'Hotel: call a VIP who is at risk',
    trigger: onEvent('A guest changes', 'person.updated', ['guestLifecycle']),
    steps: (functionId) =>
      inARow([
        filterStep(stepId('vip-at-risk', 'filter'), 'Is a VIP at risk', [
          ['trigger.properties.after.guestLifecycle', 'SELECT', 'IS', 'AT_RISK'],
          ['trigger.properties.after.guestSegment', 'SELECT', 'IS', 'VIP'],
        ]),
        functionStep(stepId('vip-at-risk', 'call'), 'Plan a call', functionId('action:plan-touch'), {
          guestId: '{{trigger.properties.after.id}}',
          by: 'CALL',
        }),
      ]),
  },
  {
    key: 'birthday',
    name: 'Hotel: draft birthday wishes',
    trigger: (firstStepId) => ({
      name: 'Every morning',
      type: 'CRON',
      settings: { type: 'CUSTOM', pattern: '15 5 * * *', outputSchema: {} },
      nextStepIds: [firstStepId],
    }),
    steps: (functionId) =>
      inARow([
        functionStep(stepId('birthday', 'draft'), 'Draft the wishes of the day', functionId('action:act-on-touches'), {
          kind: 'BIRTHDAY',
        }),
      ]),
  },
  {
    key: 'detractor',
    name: 'Hotel: win back an unhappy guest',
    trigger: onEvent('Feedback comes in', 'guestFeedback.created', []),
    steps: (functionId) =>
      inARow([
        filterStep(stepId('detractor', 'filter'), 'Would not recommend us', [
          ['trigger.properties.after.npsScore', 'NUMBER', 'LESS_THAN_OR_EQUAL', '6'],
        ]),
        functionStep(stepId('detractor', 'call'), 'Plan a call', functionId('action:plan-touch'), {
          guestId: '{{trigger.properties.after.personId}}',
          by: 'CALL',
        }),
      ]),
  },
];
