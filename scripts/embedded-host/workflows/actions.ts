import * as z from 'zod';
import type { RequestContext } from '../dialect/context.ts';
import { createOne, deleteMany, one, updateMany } from '../dialect/mutations.ts';
import { findMany } from '../dialect/read.ts';
import { everyField } from '../dialect/records.ts';
import type { FunctionEngine } from '../functions/engine.ts';
import { runtimeId, type ObjectMetadata } from '../metadata/workspace-model.ts';
import { matches } from './conditions.ts';
import { filterShape, withVariables, type Step } from './flow.ts';

/** `next` are the steps that follow instead of those that the step names. */
export type Outcome =
  | { kind: 'done'; result: unknown; next?: string[] }
  | { kind: 'stop'; result: unknown }
  | { kind: 'failed'; error: string };

const fields = z.record(z.string(), z.unknown());
const functionShape = z.object({ logicFunctionId: z.string(), logicFunctionInput: z.unknown() });
const recordShape = z.object({
  objectName: z.string(),
  objectRecord: fields.default({}),
  objectRecordId: z.string().optional(),
  fieldsToUpdate: z.array(z.string()).optional(),
});
const findShape = z.object({
  objectName: z.string(),
  limit: z.number().optional(),
  offset: z.number().optional(),
  filter: z.object({ gqlOperationFilter: z.unknown() }).loose().nullish(),
  orderBy: z.object({ gqlOperationOrderBy: z.unknown() }).loose().nullish(),
});
const branchesShape = z.object({
  branches: z.array(
    z.object({ id: z.string(), nextStepIds: z.array(z.string()), filterGroupId: z.string().nullish() }),
  ),
});

/** Does one step. What the host cannot do, such as sending e-mail, fails with a sentence that says so. */
export const doStep = async (
  context: RequestContext,
  engine: FunctionEngine,
  step: Step,
  results: Record<string, unknown>,
): Promise<Outcome> => {
  const { input: raw } = step.settings;
  const input = withVariables(raw, results);
  switch (step.type) {
    case 'EMPTY':
      return { kind: 'done', result: {} };
    case 'LOGIC_FUNCTION': {
      const { logicFunctionId, logicFunctionInput } = functionShape.parse(input);
      const target = engine
        .functions()
        .find(({ manifest }) => runtimeId(manifest.universalIdentifier) === logicFunctionId);
      if (target === undefined) return { kind: 'failed', error: `Logic function with id ${logicFunctionId} not found` };
      if (target.manifest.workflowActionTriggerSettings === undefined)
        return { kind: 'failed', error: `Logic function ${target.manifest.name} is not exposed as a workflow action` };
      const { error, data } = await engine.call(target, logicFunctionInput, 'workflow', null);
      return error === undefined ? { kind: 'done', result: data ?? {} } : { kind: 'failed', error: error.errorMessage };
    }
    case 'CREATE_RECORD': {
      const { objectName, objectRecord } = recordShape.parse(input);
      const object = objectOf(context, objectName);
      return {
        kind: 'done',
        result: await createOne(context, object, { data: objectRecord }, everyField(context, object)),
      };
    }
    case 'UPDATE_RECORD': {
      const {
        objectName,
        objectRecord,
        objectRecordId,
        fieldsToUpdate = Object.keys(objectRecord),
      } = recordShape.parse(input);
      const object = objectOf(context, objectName);
      const data = Object.fromEntries(Object.entries(objectRecord).filter(([name]) => fieldsToUpdate.includes(name)));
      return {
        kind: 'done',
        result: await one(updateMany)(context, object, { id: objectRecordId, data }, everyField(context, object)),
      };
    }
    case 'DELETE_RECORD': {
      const { objectName, objectRecordId } = recordShape.parse(input);
      return {
        kind: 'done',
        result: await one(deleteMany)(context, objectOf(context, objectName), { id: objectRecordId }, { id: {} }),
      };
    }
    case 'FIND_RECORDS': {
      const { objectName, limit = 1, offset = 0, filter, orderBy } = findShape.parse(input);
      const object = objectOf(context, objectName);
      const found = await findMany(
        context,
        object,
        { filter: filter?.gqlOperationFilter ?? {}, orderBy: orderBy?.gqlOperationOrderBy ?? [], first: limit, offset },
        { totalCount: {}, edges: { node: everyField(context, object) } },
      );
      const { edges, totalCount } = found as { edges: { node: unknown }[]; totalCount: number };
      const all = edges.map(({ node }) => node);
      return { kind: 'done', result: { first: all[0], all, totalCount } };
    }
    case 'FILTER': {
      const matchesFilter = matches(filterShape.parse(raw), results);
      return { kind: matchesFilter ? 'done' : 'stop', result: { matchesFilter } };
    }
    case 'IF_ELSE': {
      const { branches } = branchesShape.parse(raw);
      const branch = branches.find(
        ({ filterGroupId }) => !filterGroupId || matches(filterShape.parse(raw), results, filterGroupId),
      );
      return branch === undefined
        ? { kind: 'failed', error: 'No branch of the step matches' }
        : { kind: 'done', result: { matchingBranchId: branch.id }, next: branch.nextStepIds };
    }
    case 'SEND_EMAIL':
    case 'DRAFT_EMAIL':
      return { kind: 'failed', error: 'The embedded host sends no e-mail' };
    default:
      return { kind: 'failed', error: `The embedded host does not run steps of the type ${step.type}` };
  }
};

const objectOf = ({ model }: RequestContext, name: string): ObjectMetadata => {
  const object = model.objects.get(name);
  if (object === undefined) throw new Error(`Object ${name} not found`);
  return object;
};
