import type { MergeRefusal } from './merge.ts';

/** Why a command about two guests is not done. Guests are named as lists name them. */
export type MergeCommandRefusal =
  | MergeRefusal
  | { code: 'MERGE_UNDER_WAY' }
  /** Staff said that the two, or guests who were merged into them, are different. */
  | { code: 'KEPT_APART'; guest: string; other: string };

/** What was done about two guests. `records` moved. */
export type MergeCommandOutcome =
  | { code: 'GUESTS_MERGED'; kept: string; records: number }
  | { code: 'MERGED_ALREADY' }
  | { code: 'MERGE_UNDONE'; restored: string; records: number }
  | { code: 'KEPT_APART_FROM_NOW'; guest: string; other: string };
