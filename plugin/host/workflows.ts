import * as z from 'zod/mini';
import type { Host, HostDocument } from './client.ts';
import {
  ActivateWorkflowDocument,
  CreateWorkflowDocument,
  CreateWorkflowStepDocument,
  DeleteWorkflowsDocument,
  SetWorkflowTriggerDocument,
  UpdateWorkflowStepDocument,
  VersionsOfWorkflowDocument,
  WorkflowsAndVersionsDocument,
} from './generated/documents.ts';
import { read, recordId, recordIdOrNull, records, text } from './rows.ts';

const steps = read(z.unknown(), (value): { id: string }[] => (Array.isArray(value) ? (value as { id: string }[]) : []));
const versionNode = z.object({ id: recordId, status: text, workflowId: recordIdOrNull, steps });
export type WorkflowVersion = z.infer<typeof versionNode>;
const workflowNode = z.object({ id: recordId, name: text });

/** Workflows under these names, and the latest 200 versions of all that there are. */
export const workflowsNamed = async (
  host: Host,
  names: readonly string[],
): Promise<{ workflows: z.infer<typeof workflowNode>[]; versions: WorkflowVersion[] }> => {
  const answer = await host.request(WorkflowsAndVersionsDocument, { names: [...names] });
  return {
    workflows: records(workflowNode).parse(answer.workflows),
    versions: records(versionNode).parse(answer.workflowVersions),
  };
};

/** Makes a workflow as whoever asks. @returns its first version, which is a draft; null where the host made none. */
export const createWorkflow = async (host: Host, name: string): Promise<WorkflowVersion | null> => {
  const { createWorkflow: created } = await host.request(CreateWorkflowDocument, { name });
  if (!created) return null;
  const { workflowVersions } = await host.request(VersionsOfWorkflowDocument, { id: created.id });
  return (
    records(versionNode)
      .parse(workflowVersions)
      .find(({ status }) => status === 'DRAFT') ?? null
  );
};

/** What sets a workflow off, and what it does then, as Twenty keeps them. */
export type WorkflowTrigger = { name: string; type: string; settings: Record<string, unknown>; nextStepIds: string[] };
export type WorkflowStep = {
  id: string;
  name: string;
  type: string;
  valid: boolean;
  settings: Record<string, unknown>;
  nextStepIds: string[];
};

/**
 * Puts trigger and steps, one after the other, into a draft, and activates it. A step that is there is left where it is.
 * Hosts as old as 2.21 refuse it to an API key; whoever is signed in needs the right to workflows.
 */
export const buildWorkflow = async (
  host: Host,
  { id, steps: there }: WorkflowVersion,
  trigger: WorkflowTrigger,
  wanted: readonly WorkflowStep[],
): Promise<void> => {
  await host.request(SetWorkflowTriggerDocument, { id, trigger: { ...trigger, nextStepIds: [] } });
  let parentStepId = 'trigger';
  for (const step of wanted) {
    if (!there.some((one) => one.id === step.id))
      await host.request(CreateWorkflowStepDocument, {
        input: {
          workflowVersionId: id,
          stepType: step.type,
          parentStepId,
          id: step.id,
          defaultSettings: { input: step.settings['input'] },
        },
      });
    parentStepId = step.id;
  }
  for (const step of wanted) await host.request(UpdateWorkflowStepDocument, { input: { workflowVersionId: id, step } });
  await host.request(SetWorkflowTriggerDocument, { id, trigger });
  await host.request(ActivateWorkflowDocument, { id });
};

const functionNode = z.object({ id: recordId, universalIdentifier: z.nullish(z.string()) });

/** Asked of the metadata of the host, whose schema is not that of the records. */
const LOGIC_FUNCTIONS: HostDocument<
  { findManyLogicFunctions: unknown },
  Record<string, never>
> = 'query LogicFunctions { findManyLogicFunctions { id universalIdentifier } }';

/** The ids that functions of apps have on this host, by their universal identifiers. */
export const functionIds = async (metadata: Host): Promise<Map<string, string>> => {
  const { findManyLogicFunctions } = await metadata.request(LOGIC_FUNCTIONS, {});
  return new Map(
    z
      .array(functionNode)
      .parse(findManyLogicFunctions)
      .flatMap(({ id, universalIdentifier }) => (universalIdentifier ? [[universalIdentifier, id] as const] : [])),
  );
};

/** Puts workflows into the bin, where nothing sets them off any more. */
export const deleteWorkflows = async (host: Host, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await host.request(DeleteWorkflowsDocument, { ids: [...ids] });
};
