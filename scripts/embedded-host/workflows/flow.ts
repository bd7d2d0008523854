import * as z from 'zod';

const groupShape = z.object({
  id: z.string(),
  logicalOperator: z.enum(['AND', 'OR']),
  parentStepFilterGroupId: z.string().nullish(),
});
const conditionShape = z.object({
  stepOutputKey: z.string(),
  operand: z.string(),
  value: z.unknown(),
  stepFilterGroupId: z.string(),
});
export const filterShape = z.object({
  stepFilterGroups: z.array(groupShape).default([]),
  stepFilters: z.array(conditionShape).default([]),
});
export type StepFilter = z.infer<typeof filterShape>;

/** A step as a workflow version keeps it; what its `input` holds depends on its type. */
export const stepShape = z
  .object({
    id: z.string(),
    name: z.string().default(''),
    type: z.string(),
    nextStepIds: z.array(z.string()).nullish(),
    settings: z
      .object({
        input: z.record(z.string(), z.unknown()).default({}),
        errorHandlingOptions: z
          .object({ continueOnFailure: z.object({ value: z.boolean() }).optional() })
          .loose()
          .optional(),
      })
      .loose(),
  })
  .loose();
export type Step = z.infer<typeof stepShape>;

const amount = z.number();
const cronShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DAYS'), schedule: z.object({ day: amount, hour: amount, minute: amount }) }),
  z.object({ type: z.literal('HOURS'), schedule: z.object({ hour: amount, minute: amount }) }),
  z.object({ type: z.literal('MINUTES'), schedule: z.object({ minute: amount }) }),
  z.object({ type: z.literal('CUSTOM'), pattern: z.string() }),
]);
const next = { name: z.string().nullish(), nextStepIds: z.array(z.string()).nullish() };
export const triggerShape = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('DATABASE_EVENT'),
      settings: z
        .object({ eventName: z.string(), fields: z.array(z.string()).nullish(), filter: filterShape.nullish() })
        .loose(),
      ...next,
    })
    .loose(),
  z.object({ type: z.literal('MANUAL'), settings: z.looseObject({}).nullish(), ...next }).loose(),
  z.object({ type: z.literal('CRON'), settings: cronShape, ...next }).loose(),
  z.object({ type: z.literal('WEBHOOK'), settings: z.looseObject({}).nullish(), ...next }).loose(),
]);
export type Trigger = z.infer<typeof triggerShape>;
export type Flow = { trigger: Trigger; steps: Step[] };

/** The cron pattern that Twenty makes of a schedule (twenty-server, compute-cron-pattern-from-schedule.ts). */
export const cronPattern = (settings: z.infer<typeof cronShape>): string => {
  switch (settings.type) {
    case 'CUSTOM':
      return settings.pattern;
    case 'DAYS':
      return `${settings.schedule.minute} ${settings.schedule.hour} */${settings.schedule.day} * *`;
    case 'HOURS':
      return `${settings.schedule.minute} */${settings.schedule.hour} * * *`;
    case 'MINUTES':
      return `*/${settings.schedule.minute} * * * *`;
    default:
      return settings satisfies never;
  }
};

const VARIABLE = /\{\{([^{}]+)\}\}/g;
const valueAt = (context: Record<string, unknown>, path: string): unknown =>
  path
    .trim()
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      context,
    );

/** Puts the results of earlier steps in place of `{{trigger.…}}` and `{{<step id>.…}}`; a text that is only a variable takes its type. */
export const withVariables = (value: unknown, context: Record<string, unknown>): unknown => {
  if (typeof value === 'string') {
    const [whole, path] = /^\{\{([^{}]+)\}\}$/.exec(value) ?? [];
    if (whole !== undefined && path !== undefined) return valueAt(context, path);
    return value.replace(VARIABLE, (_, inner: string) => {
      const found = valueAt(context, inner);
      return typeof found === 'object' && found !== null ? JSON.stringify(found) : String(found ?? '');
    });
  }
  if (Array.isArray(value)) return value.map((item) => withVariables(item, context));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withVariables(inner, context)]));
  return value;
};
