/**
 * The pieces of long work that there are. An import is pushed slice by slice by its sender; a backup and a restore are the command
 * line's, which notes them when they are through; the others go on by themselves.
 */
export const RUN_KINDS = [
  'IMPORT',
  'RECALCULATION',
  'RECONCILIATION',
  'LOYALTY_REVIEW',
  'LOYALTY_RECONCILIATION',
  'MATCHING',
  'INTAKE',
  'PULL',
  'ERASURE',
  'PERIODS_OVER',
  'OVERBOOKING',
  'LOYALTY_SIMULATION',
  'RETENTION_ACTING',
  'RETENTION_FIT',
  'RETENTION_SCORING',
  'RETENTION_PLANNING',
  'RETENTION_PROOF',
  'DAY_FIGURES',
  'ACCOUNT_REVIEW',
  'BACKUP',
  'RESTORE',
  'GROUP_REVIEW',
  'HANDOVER',
  'CAMPAIGN',
  'COMMISSION_REVIEW',
  'CREDIT_REVIEW',
] as const;
export type RunKindName = (typeof RUN_KINDS)[number];
/** Those that go on by themselves. */
export type PulledKindName = Exclude<RunKindName, 'IMPORT' | 'BACKUP' | 'RESTORE'>;

/**
 * How far a run is. FAILED said no: it cannot succeed, or did not within its tries. INTERRUPTED fell silent: its sender
 * went away, or it was stopped half-way each time it was taken up. CANCELLED was ended by a person.
 */
export const RUN_STATUSES = ['RUNNING', 'DONE', 'DONE_WITH_REJECTS', 'FAILED', 'INTERRUPTED', 'CANCELLED'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/**
 * What became of what a run looked at. A run over records of the host reads each once: `read` = `written` + `unchanged` +
 * `rejected` when it is through. An import reads lines of a file, of which the mapping may skip some and make several
 * records of others.
 */
export type RunCounts = { read: number; written: number; unchanged: number; rejected: number };

export const NOTHING_COUNTED: RunCounts = { read: 0, written: 0, unchanged: 0, rejected: 0 };

/** The counts of a run after one more slice. */
export const addCounts = (before: RunCounts, slice: RunCounts): RunCounts => ({
  read: before.read + slice.read,
  written: before.written + slice.written,
  unchanged: before.unchanged + slice.unchanged,
  rejected: before.rejected + slice.rejected,
});

/** How a run ends that is through. */
export const endOf = ({ rejected }: RunCounts): 'DONE' | 'DONE_WITH_REJECTS' =>
  rejected > 0 ? 'DONE_WITH_REJECTS' : 'DONE';

/** Waits before a slice that failed is tried again, in minutes; they grow, so that a host in trouble is left alone. */
const RETRY_AFTER_MINUTES = [1, 2, 5, 15, 60] as const;

/** How often a slice is taken up at most before its run ends. */
export const MOST_TRIES = RETRY_AFTER_MINUTES.length + 1;

/**
 * When a slice that failed for the `tries`-th time in a row is due again; null when it has been tried often enough.
 * `nextTry(1, 12:00)` → 12:01; `nextTry(6, …)` → null.
 */
export const nextTry = (tries: number, now: Date): Date | null => {
  const minutes = RETRY_AFTER_MINUTES[tries - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
};

/** Why a run did not end well, or waits. `tries` counts how often its slice was taken up in a row. */
export type RunProblem =
  /** The host did not let the app do it: a right is missing. */
  | { code: 'RUN_REFUSED' }
  /** The host did not accept what the app sent. */
  | { code: 'RUN_NOT_ACCEPTED' }
  /** A fault of the app itself. */
  | { code: 'RUN_BROKEN' }
  /** The run's kind or where it stands cannot be read: another version of the app has written it. */
  | { code: 'RUN_NOT_UNDERSTOOD' }
  | { code: 'RUN_HOST_UNAVAILABLE'; tries: number }
  | { code: 'RUN_STOPPED_HALF_WAY'; tries: number }
  /** Another system does not let us in: what the administrator has set is missing or wrong. */
  | { code: 'RUN_SYSTEM_REFUSED'; system: string }
  /** Another system answers what nobody can go on with. */
  | { code: 'RUN_SYSTEM_NOT_UNDERSTOOD'; system: string }
  | { code: 'RUN_SYSTEM_UNAVAILABLE'; system: string; tries: number }
  | { code: 'RUN_SENDER_SILENT'; minutes: number }
  /** The sender of an import stopped before the end: its mapping and its file do not fit. */
  | { code: 'RUN_MOSTLY_REJECTED'; read: number; rejected: number };

/** Why a run cannot be started, gone on with or ended. */
export type RunRefusal =
  | { code: 'RUN_NOT_FOUND' }
  | { code: 'RUN_NOT_UNDER_WAY'; name: string }
  | { code: 'RUN_UNDER_WAY'; name: string }
  | { code: 'RUN_NEEDS_ITS_FILE'; name: string }
  | { code: 'RUN_CANCELLED'; name: string }
  /** Rows between where the run stands and where the slice begins would be lost. Both are rows of the source. */
  | { code: 'RUN_STANDS_ELSEWHERE'; name: string; standsAt: number; beginsAt: number };

/** What a command did with runs. */
export type RunOutcome =
  | { code: 'RUN_DONE'; name: string; read: number; written: number; rejected: number }
  | { code: 'RUN_GOES_ON'; name: string; read: number }
  | { code: 'RUN_DID_NOT_END_WELL'; name: string; problem: RunProblem | null }
  /** `imports` of them were imports, which nobody but their sender can go on with. */
  | { code: 'RUNS_CANCELLED'; runs: number; imports: number }
  | { code: 'GUESTS_RECALCULATED'; read: number; written: number };

export type RunReason = RunProblem | RunRefusal | RunOutcome;
