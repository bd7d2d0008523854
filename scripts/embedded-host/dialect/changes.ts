import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../access/caller.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { HostRecord } from './records.ts';

export type ChangeAction = 'created' | 'updated' | 'deleted' | 'restored' | 'destroyed';
export type Diff = Record<string, { before: unknown; after: unknown }>;

/** What one mutation did to the records of one object; `before`, `after` and `diffs` are in the same order. */
export type RecordChange = {
  object: string;
  action: ChangeAction;
  caller: Caller;
  before: (HostRecord | undefined)[];
  after: (HostRecord | undefined)[];
  diffs: Diff[];
};

/** Fields that differ, with both values. A relation stands under its own name with the ids of both sides. */
export const diffOf = (object: ObjectMetadata, before: HostRecord | undefined, after: HostRecord | undefined): Diff => {
  const diff: Diff = {};
  if (before === undefined || after === undefined) return diff;
  for (const field of object.fields.values()) {
    if (field.name === 'updatedAt' || field.type === 'TS_VECTOR' || field.relation?.kind === 'ONE_TO_MANY') continue;
    const name = field.relation?.joinColumn ?? field.name;
    if (before[name] === after[name] || isDeepStrictEqual(before[name], after[name])) continue;
    diff[field.name] =
      field.relation === undefined
        ? { before: before[name], after: after[name] }
        : { before: { id: before[name] ?? null }, after: { id: after[name] ?? null } };
  }
  return diff;
};
