import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Queryable } from './database.ts';
import { tableOf } from './tables.ts';

/** New records go to the top of the list: each gets a position below the lowest one. The lowest is remembered per table. */
export type Positions = {
  next: (database: Queryable, object: ObjectMetadata, count: number) => Promise<number[]>;
  forget: () => void;
};

export const trackPositions = (): Positions => {
  const lowest = new Map<string, number>();
  return {
    next: async (database, object, count) => {
      let low = lowest.get(object.table);
      if (low === undefined) {
        const [row] = await database.query(`SELECT min("position") AS "low" FROM ${tableOf(object)}`);
        low = typeof row?.['low'] === 'number' ? row['low'] : 1;
      }
      const after = lowest.get(object.table) ?? low;
      lowest.set(object.table, after - count);
      return Array.from({ length: count }, (_, index) => after - 1 - index);
    },
    forget: () => lowest.clear(),
  };
};
