import type { RowProblem } from '../imports/reasons.ts';
import type { RunProblem } from '../runs/run.ts';
import type { IntakeProblem } from './taken.ts';

/** Why a message is not taken. */
export type IntakeRefusal =
  | { code: 'SOURCE_UNKNOWN'; known: readonly string[] }
  | { code: 'MESSAGE_TOO_LARGE' }
  /** This version of the host does not hand on what was sent as it was sent. */
  | { code: 'MESSAGE_AS_SENT_MISSING' }
  | { code: 'SIGNATURE_WRONG' }
  | { code: 'TIMESTAMP_STALE' }
  | { code: 'MESSAGE_REPLAYED' }
  | { code: 'MESSAGE_NOT_READABLE'; format: 'JSON' | 'XML' }
  | { code: 'MESSAGE_NOT_BY_FORMAT'; fields: readonly string[] }
  | { code: 'MESSAGE_OF_NO_KIND'; source: string }
  | { code: 'RECORDS_REFUSED'; problems: readonly IntakeProblem[] };

/** What a message came to. */
export type IntakeOutcome = { code: 'MESSAGE_TAKEN'; guests: number; stays: number };

/** Why a message is not applied again. */
export type ReplayRefusal =
  /** None of those named is one that could not be applied. */
  | { code: 'NOTHING_TO_REPLAY' }
  /** What is to be corrected is not in the message any more. */
  | { code: 'NOTHING_TO_REPAIR' }
  | { code: 'STILL_WRONG'; problems: readonly RowProblem[] };

/** What became of messages that are to be applied again. */
export type ReplayOutcome = { code: 'MESSAGES_REPLAYED'; messages: number };

/** What is not right with the systems that send. `last` is an instant in ISO 8601. */
export type SourceTrouble =
  | { code: 'SOURCE_SILENT'; source: string; last: string; perDay: number }
  | { code: 'PULL_FAILING'; source: string; problem: RunProblem | null };
