import type { LogicFunctionConfig } from 'twenty-sdk/define';
import * as z from 'zod';
import { HostError } from '../../host/errors.ts';
import { logFault } from '../slice.ts';

type Property = { type: 'string' | 'number' | 'boolean'; label: string; enum?: string[] };

/** How a function shows among the actions of a workflow: what it asks for and what later steps can take from it. */
export const workflowAction = (
  label: string,
  icon: string,
  input: Record<string, Property>,
  output: Record<string, Property>,
): NonNullable<LogicFunctionConfig['workflowActionTriggerSettings']> => ({
  label,
  icon,
  inputSchema: [{ type: 'object', properties: input }],
  outputSchema: [{ type: 'object', properties: output }],
});

/** A field that staff left empty in a step comes as an empty text, or as the variable that nothing stood for. */
export const filled = z.preprocess(
  (value) => (value === '' || value === null ? undefined : value),
  z.string().optional(),
);

/**
 * Does an action of a workflow. What it cannot do is its answer, so that a step after it can see to that: `done` is false and
 * `reason` the code of why. Only what trying again may mend fails the step.
 */
export const doAction = async <Schema extends z.ZodType>(
  payload: unknown,
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<{ refused: { code: string } } | Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  const input = schema.safeParse(payload);
  if (!input.success)
    return {
      done: false,
      reason: `INPUT_NOT_UNDERSTOOD: ${input.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    };
  try {
    const answer = await work(input.data);
    return 'refused' in answer
      ? { done: false, reason: (answer.refused as { code: string }).code }
      : { done: true, reason: '', ...answer };
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return { done: false, reason: 'NOT_ACCEPTED' };
    logFault(error);
    // What was caught may hold what a record says of a person, and a failed step shows its error.
    // oxlint-disable-next-line preserve-caught-error
    throw new Error('The action could not be done; the log of the function says where it stopped.');
  }
};
