import { isDeepStrictEqual } from 'node:util';
import type { RecordChange } from '../dialect/changes.ts';
import type { HostRecord } from '../dialect/records.ts';
import type { LogicFunctionManifest } from '../metadata/manifest.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';

export type RecordEvent = {
  recordId: string;
  userId?: string;
  userWorkspaceId?: string;
  workspaceMemberId?: string;
  properties: { before?: HostRecord; after?: HostRecord; diff?: Record<string, { before: unknown; after: unknown }>; updatedFields?: string[] };
};

/** Fields that differ, with both values. A relation stands under its own name with the ids of both sides. */
const diffOf = (object: ObjectMetadata, before: HostRecord, after: HostRecord): Record<string, { before: unknown; after: unknown }> => {
  const diff: Record<string, { before: unknown; after: unknown }> = {};
  for (const field of object.fields.values()) {
    if (field.name === 'updatedAt' || field.type === 'TS_VECTOR' || field.relation?.kind === 'ONE_TO_MANY') continue;
    const name = field.relation?.joinColumn ?? field.name;
    if (isDeepStrictEqual(before[name], after[name])) continue;
    diff[field.name] = field.relation === undefined
      ? { before: before[name], after: after[name] }
      : { before: { id: before[name] ?? null }, after: { id: after[name] ?? null } };
  }
  return diff;
};

/** The events of a change. A write that changed nothing but the time of the change makes none. */
export const eventsOf = (object: ObjectMetadata, change: RecordChange, user: { userId?: string }): RecordEvent[] => {
  const { caller } = change;
  const actor = caller.kind === 'member' ? { ...user, userWorkspaceId: caller.userWorkspaceId, workspaceMemberId: caller.workspaceMemberId } : {};
  const count = Math.max(change.before.length, change.after.length);
  return Array.from({ length: count }, (_, index) => [change.before[index], change.after[index]] as const).flatMap(([before, after]): RecordEvent[] => {
    const recordId = after?.id ?? before?.id;
    if (recordId === undefined) return [];
    switch (change.action) {
      case 'created': return after === undefined ? [] : [{ recordId, ...actor, properties: { after } }];
      case 'destroyed': return before === undefined ? [] : [{ recordId, ...actor, properties: { before } }];
      case 'updated': case 'deleted': case 'restored': {
        if (before === undefined || after === undefined) return [];
        const changed = changes(object, before, after);
        return changed.updatedFields.length === 0 ? [] : [{ recordId, ...actor, properties: { before, after, ...changed } }];
      }
      default: return change.action satisfies never;
    }
  });
};

const changes = (object: ObjectMetadata, before: HostRecord, after: HostRecord): { diff: Record<string, { before: unknown; after: unknown }>; updatedFields: string[] } => {
  const diff = diffOf(object, before, after);
  const updatedFields = Object.keys(diff).flatMap((name) => {
    const relation = object.fields.get(name)?.relation;
    return relation?.kind === 'MANY_TO_ONE' ? [name, relation.joinColumn] : [name];
  });
  return { diff, updatedFields };
};

export const isTriggeredBy = ({ databaseEventTriggerSettings: settings }: LogicFunctionManifest, object: string, action: string): boolean =>
  settings !== undefined && [`${object}.${action}`, `*.${action}`, `${object}.*`, '*.*'].includes(settings.eventName);

/** `updatedFields` narrows updates only, as on Twenty. */
export const relevantEvents = ({ databaseEventTriggerSettings: settings }: LogicFunctionManifest, action: string, events: RecordEvent[]): RecordEvent[] => {
  const wanted = settings?.updatedFields ?? [];
  if (action !== 'updated' || wanted.length === 0) return events;
  return events.filter(({ properties }) => properties.updatedFields?.some((name) => wanted.includes(name)) === true);
};
