import { HOURS_TO_SOLVE, isOpenCase, type CaseStatus, type Severity } from './case-clock.ts';
import { afterWork, workBetween, type WorkingHours } from './working-time.ts';

/** How far the matter goes up where a policy does not say: 1 from when it is due, each further half the time later. */
export const MOST_LEVELS = 3;

/** The share of the time after which the owner is warned where a policy does not say: a fifth of it is left then. */
export const WARN_AT = 0.8;

/** The level to which a guest takes a matter up himself: past its owner. */
const GUESTS_LEVEL = 2;

const HOUR_MS = 3_600_000;

/** How the clock of a case runs. `hours` null: around the clock; `warnAt` a share of the time, 0 for no warning. */
export type ClockPolicy = {
  hoursToSolve: number;
  hours: WorkingHours | null;
  pausesForGuest: boolean;
  warnAt: number;
  levels: number;
};

/** A policy as a property has it, with what it is for; empty lists are for all. */
export type CasePolicy = ClockPolicy & {
  propertyId: string | null;
  severities: readonly string[];
  categories: readonly string[];
  levelTwoTo: string | null;
  levelThreeTo: string | null;
};

/** The policy of a severity where no property has set one. */
export const defaultPolicy = (severity: Severity): ClockPolicy => ({
  hoursToSolve: HOURS_TO_SOLVE[severity],
  hours: null,
  pausesForGuest: true,
  warnAt: WARN_AT,
  levels: MOST_LEVELS,
});

/** Of policies in their order the first that fits a case; null where none does. */
export const policyFor = (
  policies: readonly CasePolicy[],
  { propertyId, severity, category }: { propertyId: string | null; severity: Severity; category: string | null },
): CasePolicy | null =>
  policies.find(
    (policy) =>
      (policy.propertyId === null || policy.propertyId === propertyId) &&
      (policy.severities.length === 0 || policy.severities.includes(severity)) &&
      (policy.categories.length === 0 || (category !== null && policy.categories.includes(category))),
  ) ?? null;

/** From a moment on a case had a status. */
export type LogEntry = { at: string; status: CaseStatus };

/** A log with further entries: each moment once, in order, so that entries may come twice, late and in any order. */
export const withEntries = (log: readonly LogEntry[], entries: readonly LogEntry[]): LogEntry[] => {
  const byMoment = new Map([...log, ...entries].map((entry) => [`${Date.parse(entry.at)}:${entry.status}`, entry]));
  return [...byMoment.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** A case as its clock needs it; times are ISO 8601. */
export type ClockedCase = {
  status: CaseStatus;
  openedAt: string;
  resolvedAt: string | null;
  log: readonly LogEntry[];
  /** When the guest took the matter up himself. */
  guestEscalatedAt: string | null;
};

/** What the clock says of a case, the same whenever and however often it is looked at. */
export type CaseClock = {
  /** While the guest is waited for: as if he had answered at once. */
  dueAt: string;
  warnAt: string | null;
  escalationLevel: number;
  escalatedAt: string | null;
  /** When it will say something else; null while it stands still. */
  clockAt: string | null;
};

type Span = [from: number, until: number];

/** When the clock ran: from the opening on, but not while the guest was waited for. The last span is open while it runs. */
const runningSpans = ({ openedAt, log }: ClockedCase, pauses: boolean): Span[] => {
  const opened = Date.parse(openedAt);
  if (!pauses) return [[opened, Infinity]];
  const spans: Span[] = [];
  let from: number | null = opened;
  for (const { at, status } of log) {
    const moment = Math.max(opened, Date.parse(at));
    if (status === 'WAITING_GUEST') {
      if (from !== null) spans.push([from, moment]);
      from = null;
    } else from ??= moment;
  }
  if (from !== null) spans.push([from, Infinity]);
  return spans;
};

/** When so much time will have run; `isReached` says whether it does without anything happening. */
const momentOf = (
  spans: readonly Span[],
  milliseconds: number,
  hours: WorkingHours | null,
): { at: number; isReached: boolean } => {
  let left = milliseconds;
  let last = spans[0]![0];
  for (const [from, until] of spans) {
    const at = afterWork(from, left, hours);
    if (at <= until) return { at, isReached: true };
    left -= workBetween(from, until, hours);
    last = until;
  }
  return { at: afterWork(last, left, hours), isReached: false };
};

/**
 * When a case is due, when its owner is warned, and how far it has gone up by a moment: worked out from its log each time, so
 * that nothing drifts and nothing is lost while nobody looks. A case that is solved stays where it was then; opened again, it
 * has the clock it had.
 */
export const caseClock = (one: ClockedCase, policy: ClockPolicy, now: Date): CaseClock => {
  const spans = runningSpans(one, policy.pausesForGuest);
  const window = policy.hoursToSolve * HOUR_MS;
  const momentAt = (share: number) => momentOf(spans, share * window, policy.hours);
  const at = isOpenCase(one.status) || one.resolvedAt === null ? now.getTime() : Date.parse(one.resolvedAt);
  const begins = Array.from({ length: Math.max(1, policy.levels) }, (_, index) => momentAt(1 + index / 2));
  const reached = begins.filter((moment) => moment.isReached && moment.at <= at);
  const warning = policy.warnAt > 0 ? momentAt(Math.min(1, policy.warnAt)) : null;
  const byGuest = one.guestEscalatedAt === null ? null : Date.parse(one.guestEscalatedAt);
  const level = Math.max(reached.length, byGuest === null ? 0 : GUESTS_LEVEL);
  const since = reached.length >= level ? reached.at(-1)?.at : byGuest;
  const ahead = [warning, ...begins].flatMap((moment) =>
    moment !== null && moment.isReached && moment.at > at ? [moment.at] : [],
  );
  const iso = (moment: number): string => new Date(moment).toISOString();
  return {
    dueAt: iso(begins[0]!.at),
    warnAt: warning === null ? null : iso(warning.at),
    escalationLevel: level,
    escalatedAt: since === undefined || since === null ? null : iso(since),
    clockAt: ahead.length === 0 || !isOpenCase(one.status) ? null : iso(Math.min(...ahead)),
  };
};
