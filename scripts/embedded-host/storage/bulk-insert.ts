import { fullAccess } from '../access/permissions.ts';
import type { Caller } from '../access/caller.ts';
import { readInput } from '../dialect/input.ts';
import type { ColumnValues } from '../dialect/values.ts';
import { insertRecords } from '../dialect/write.ts';
import type { Workspace } from '../workspace.ts';
import type { Queryable } from './database.ts';

/** Records of one object in the form that its create mutation takes, each with an id of its own. */
export type BulkTable = { object: string; records: Iterable<object> };

const BATCH = 1_000;

/**
 * Puts new records in past the API: checked and completed as the API does, in big statements of one transaction, with no
 * event for functions to follow. Either all are in or none. @returns how many there are of each object.
 * @throws ApiError in the host's words for a record that it would not take.
 */
export const bulkInsert = async (workspace: Workspace, caller: Caller, tables: Iterable<BulkTable>): Promise<Map<string, number>> => {
  const context = workspace.contextFor(caller, fullAccess);
  const counts = new Map<string, number>();
  await workspace.database.transaction(async (transaction) => {
    // The foreign keys of so many records are checked once by those who made them, not row by row by triggers.
    if (await mayLeaveKeysUnchecked(transaction)) await transaction.exec(`SET LOCAL session_replication_role = replica`);
    for (const { object: name, records } of tables) {
      const object = context.model.objects.get(name);
      if (object === undefined) throw new Error(`The host has no object "${name}".`);
      let batch: ColumnValues[] = [];
      let count = 0;
      const flush = async (): Promise<void> => {
        count += (await insertRecords(context, transaction, object, batch)).length;
        batch = [];
      };
      for (const record of records) {
        batch.push((await readInput(context, object, record)).columns);
        if (batch.length === BATCH) await flush();
      }
      await flush();
      counts.set(name, count);
    }
  });
  return counts;
};

const mayLeaveKeysUnchecked = async (database: Queryable): Promise<boolean> =>
  (await database.query(`SELECT rolsuper AS "super" FROM pg_roles WHERE rolname = current_user`))[0]?.['super'] === true;
