import type { Caller } from '../access/caller.ts';
import type { HostRecord } from './records.ts';

export type ChangeAction = 'created' | 'updated' | 'deleted' | 'restored' | 'destroyed';

/** What one mutation did to the records of one object; `before` and `after` are in the same order. */
export type RecordChange = {
  object: string;
  action: ChangeAction;
  caller: Caller;
  before: (HostRecord | undefined)[];
  after: (HostRecord | undefined)[];
};
