import type { ChosenField } from './golden-record.ts';
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

/** Why a value of a guest's record is not pinned, or not let go. */
export type PinRefusal =
  | { code: 'NOTHING_TO_PIN'; field: ChosenField }
  | { code: 'SOURCE_WITHOUT_VALUE'; field: ChosenField }
  | { code: 'NOT_PINNED'; field: ChosenField };

/** What was done about a value; `value` is what the record shows from then on. */
export type PinOutcome =
  | { code: 'VALUE_PINNED'; field: ChosenField; value: string }
  | { code: 'VALUE_LET_GO'; field: ChosenField; value: string };
