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
