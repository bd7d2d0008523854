/** How grave a case is. */
export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CASE_STATUSES = ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST', 'RESOLVED', 'CLOSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Hours within which a case of a severity is to be solved. Our proposal: no system publishes defaults. */
export const HOURS_TO_SOLVE: Readonly<Record<Severity, number>> = { LOW: 72, MEDIUM: 24, HIGH: 8, CRITICAL: 2 };

/** How far the matter has gone up: 1 from when it is due, 2 half the time later, 3 the whole time later. */
export const MOST_LEVELS = 3;

const HOUR_MS = 3_600_000;

/** A case as its clock needs it; times are ISO 8601. */
export type ClockedCase = { status: CaseStatus; severity: Severity; openedAt: string; resolvedAt: string | null };

/** What the clock says of a case, the same whenever and however often it is looked at. */
export type CaseClock = { dueAt: string; escalationLevel: number; escalatedAt: string | null };

/** Whether somebody still has to do something about it. */
export const isOpenCase = (status: CaseStatus): boolean => status !== 'RESOLVED' && status !== 'CLOSED';

/**
 * When a case is due and how far it has gone up by a moment. A case that is solved stays where it was then; one that waits
 * for its guest goes up no further than it was, which is `levelBefore`.
 */
export const caseClock = (
  { status, severity, openedAt, resolvedAt }: ClockedCase,
  levelBefore: number,
  now: Date,
): CaseClock => {
  const opened = Date.parse(openedAt);
  const window = HOURS_TO_SOLVE[severity] * HOUR_MS;
  const due = opened + window;
  const beginOf = (level: number): number => due + ((level - 1) * window) / 2;
  const at = isOpenCase(status) || resolvedAt === null ? now.getTime() : Date.parse(resolvedAt);
  const reached = Array.from({ length: MOST_LEVELS }, (_, index) => index + 1).filter((level) => at >= beginOf(level));
  const level = status === 'WAITING_GUEST' ? Math.min(levelBefore, reached.length) : reached.length;
  return {
    dueAt: new Date(due).toISOString(),
    escalationLevel: level,
    escalatedAt: level === 0 ? null : new Date(beginOf(level)).toISOString(),
  };
};
