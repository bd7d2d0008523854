import type { Access } from '../access/permissions.ts';
import type { Caller } from '../access/caller.ts';
import type { WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Database } from '../storage/database.ts';
import type { FileStore } from '../storage/files.ts';
import type { Positions } from '../storage/positions.ts';
import type { RecordChange } from './changes.ts';
import type { Selection } from './document.ts';

/** A mutation that is not one of an object, such as the activation of a workflow. */
export type Operation = (
  context: RequestContext,
  args: Record<string, unknown>,
  selection: Selection,
) => Promise<unknown>;

/** What one request works with. */
export type RequestContext = {
  model: WorkspaceModel;
  database: Database;
  positions: Positions;
  files: FileStore;
  caller: Caller;
  access: Access;
  now: () => Date;
  operations: ReadonlyMap<string, Operation>;
  /** Whether anything listens to the changes of an object; if not, the records before a write need not be read. */
  isWatched: (object: string, action: RecordChange['action']) => boolean;
  onChange: (change: RecordChange) => void;
};
