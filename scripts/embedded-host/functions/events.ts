import type { Diff, RecordChange } from '../dialect/changes.ts';
import type { HostRecord } from '../dialect/records.ts';
import type { LogicFunctionManifest } from '../metadata/manifest.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';

export type RecordEvent = {
  recordId: string;
  userId?: string;
  userWorkspaceId?: string;
  workspaceMemberId?: string;
  properties: { before?: HostRecord; after?: HostRecord; diff?: Diff; updatedFields?: string[] };
};

/** The events of a change. A write that changed nothing but the time of the change makes none. */
export const eventsOf = (object: ObjectMetadata, change: RecordChange, user: { userId?: string }): RecordEvent[] => {
  const { caller } = change;
  const actor =
    caller.kind === 'member'
      ? { ...user, userWorkspaceId: caller.userWorkspaceId, workspaceMemberId: caller.workspaceMemberId }
      : {};
  const count = Math.max(change.before.length, change.after.length);
  return Array.from({ length: count }, (_, index) => [change.before[index], change.after[index]] as const).flatMap(
    ([before, after], index): RecordEvent[] => {
      const recordId = after?.id ?? before?.id;
      if (recordId === undefined) return [];
      switch (change.action) {
        case 'created':
          return after === undefined ? [] : [{ recordId, ...actor, properties: { after } }];
        case 'destroyed':
          return before === undefined ? [] : [{ recordId, ...actor, properties: { before } }];
        case 'updated':
        case 'deleted':
        case 'restored': {
          if (before === undefined || after === undefined) return [];
          const diff = change.diffs[index] ?? {};
          const updatedFields = updatedFieldsOf(object, diff);
          return updatedFields.length === 0
            ? []
            : [{ recordId, ...actor, properties: { before, after, diff, updatedFields } }];
        }
        default:
          return change.action satisfies never;
      }
    },
  );
};

const updatedFieldsOf = (object: ObjectMetadata, diff: Diff): string[] =>
  Object.keys(diff).flatMap((name) => {
    const relation = object.fields.get(name)?.relation;
    return relation?.kind === 'MANY_TO_ONE' ? [name, relation.joinColumn] : [name];
  });

/** Twenty tells functions of every object but the timeline. */
export const isTriggeredBy = (
  { databaseEventTriggerSettings: settings }: LogicFunctionManifest,
  object: string,
  action: string,
): boolean =>
  settings !== undefined &&
  object !== 'timelineActivity' &&
  [`${object}.${action}`, `*.${action}`, `${object}.*`, '*.*'].includes(settings.eventName);

/** `updatedFields` narrows updates only, as on Twenty. */
export const relevantEvents = (
  { databaseEventTriggerSettings: settings }: LogicFunctionManifest,
  action: string,
  events: RecordEvent[],
): RecordEvent[] => {
  const wanted = settings?.updatedFields ?? [];
  if (action !== 'updated' || wanted.length === 0) return events;
  return events.filter(({ properties }) => properties.updatedFields?.some((name) => wanted.includes(name)) === true);
};
