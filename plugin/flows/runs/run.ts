import * as z from 'zod';
import {
  addCounts,
  endOf,
  MOST_TRIES,
  nextTry,
  NOTHING_COUNTED,
  type RunCounts,
  type PulledKindName,
  type RunProblem,
  type RunRefusal,
} from '../../domain/runs/run.ts';
import { LONGEST_REQUEST_MS, type Host } from '../../host/client.ts';
import { HostError, SystemError } from '../../host/errors.ts';
import {
  changeRuns,
  createRun,
  findRun,
  findRunAndLanguages,
  runsById,
  runsToContinue,
  type Run,
  type RunChanges,
} from '../../host/runs.ts';
import type { Language } from '../../words/language.ts';
import { RUN_NAMES, sayRun } from '../../words/runs.ts';
import { languageOfHotel, sharedLanguage } from '../properties/languages.ts';

/**
 * A kind of long work, page by page. Doing a page twice must end as doing it once: a run that is killed repeats the
 * page it was at. `Cursor` is what is recorded of where a run stands, as JSON.
 */
export type RunKind<Cursor, Item> = {
  kind: PulledKindName;
  /** What the run is of, unique: there is one run at a time under it. */
  key: string;
  cursor: z.ZodType<Cursor>;
  /** Where a run begins that is started now; `previous` is the last one under the same key. */
  first: (previous: Run | null, now: Date) => Cursor;
  /** The items at a cursor, and the cursor behind them; null when nothing follows. */
  page: (host: Host, cursor: Cursor, now: Date) => Promise<{ items: readonly Item[] } & Omit<Step<Cursor>, 'counts'>>;
  work: (host: Host, items: readonly Item[], clock: Clock) => Promise<RunCounts>;
  /** What is started when a run of this kind has done its last page. */
  followedBy?: PulledKind;
};

/** A kind as the engine sees it: its cursor is known to itself alone. */
export type PulledKind = Pick<RunKind<unknown, unknown>, 'kind' | 'key' | 'first' | 'followedBy'> & {
  /** What a run is called, where that is not the name of its kind. */
  named?: string;
  /** Does the page at a recorded cursor. @throws NotUnderstood when the cursor cannot be read. */
  step: (host: Host, cursor: unknown, clock: Clock) => Promise<Step<unknown>>;
};

/**
 * What a page came to: where the next begins, null when nothing follows; and at the end what the run came to, if anything,
 * and what the next run is to know of it as `previous`.
 */
export type Step<Cursor> = { counts: RunCounts; next: Cursor | null; last?: Cursor; result?: unknown };

/** The kinds that go on by themselves, by name. */
export type PulledKinds = readonly PulledKind[];

export type Clock = () => Date;

class NotUnderstood extends Error {}

/** Another slice holds the run now, or a person has ended it: what this one does no longer counts. */
class LostTheRun extends Error {}

/** Makes a kind ready for the table of kinds whose pages are one step each: what it adds up is part of its cursor. */
export const stepped = <Cursor>({
  cursor,
  step,
  ...rest
}: Omit<RunKind<Cursor, never>, 'page' | 'work'> & {
  step: (host: Host, cursor: Cursor, clock: Clock) => Promise<Step<Cursor>>;
}): PulledKind => ({
  ...rest,
  step: async (host, stored, clock) => {
    const at = cursor.safeParse(stored);
    if (!at.success) throw new NotUnderstood();
    return step(host, at.data, clock);
  },
});

/** Makes a kind ready for the table of kinds. */
export const pulled = <Cursor, Item>({ page, work, ...rest }: RunKind<Cursor, Item>): PulledKind =>
  stepped({
    ...rest,
    step: async (host, cursor, clock) => {
      const { items, ...step } = await page(host, cursor, clock());
      return { counts: await work(host, items, clock), ...step };
    },
  });

/**
 * How long a slice holds a run: longer than one request can take with all its repeats, so that whoever holds it and still
 * works can say so in time. A run whose slice was killed stands still until then.
 */
export const LEASE_MS = LONGEST_REQUEST_MS + 5 * 60_000;

const heldFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);
const released = { leaseOwner: '', leaseUntil: null } satisfies RunChanges;
const withoutProblem = { problem: null, error: '', attempts: 0, nextTryAt: null } satisfies RunChanges;

/** A problem as it is recorded: as data, and for lists as a sentence in the language of the hotel. */
const withProblem = (problem: RunProblem, language: Language): RunChanges => ({
  problem,
  error: sayRun(problem, language),
});

/** What a run is when it begins. */
const begun = (name: string, cursor: unknown, now: Date): RunChanges => ({
  name,
  status: 'RUNNING',
  cursor,
  counts: NOTHING_COUNTED,
  result: null,
  startedAt: now,
  startedBy: '',
  finishedAt: null,
  ...released,
  ...withoutProblem,
});

const ENDED = ['DONE', 'DONE_WITH_REJECTS', 'FAILED', 'INTERRUPTED', 'CANCELLED'] as const;

/** Who started a run is who wrote it last before it was first taken up; the host says it, so nobody can claim to be another. */
const starter = (run: Run): RunChanges => (run.startedBy === '' ? { startedBy: run.lastWrittenBy } : {});

/** The last run under a key, and the language in which the app writes; English where the person may not see properties. */
const lookUp = async (host: Host, { key }: PulledKind): Promise<{ previous: Run | null; language: Language }> => {
  try {
    const { run, languages } = await findRunAndLanguages(host, key);
    return { previous: run, language: sharedLanguage(languages) };
  } catch (error) {
    if (!(error instanceof HostError && error.kind === 'REFUSED')) throw error;
    return { previous: await findRun(host, key), language: 'en' };
  }
};

const begin = async (
  host: Host,
  kind: PulledKind,
  { previous, now, held, language }: { previous: Run | null; now: Date; held: RunChanges; language: Language },
): Promise<Run> => {
  if (previous?.status === 'RUNNING') return previous;
  const changes = { ...begun(kind.named ?? RUN_NAMES[kind.kind][language], kind.first(previous, now), now), ...held };
  if (previous === null) return createRun(host, kind, changes);
  const [restarted] = await changeRuns(host, { ids: [previous.id], status: ENDED }, changes);
  return restarted ?? (await findRun(host, kind.key)) ?? previous;
};

/**
 * Starts a run of a kind from its beginning, as the person whose `host` it is; the schedule goes on with it. One that is
 * under way is answered instead: of several starts at once one begins it.
 */
export const startRun = async (host: Host, kind: PulledKind, now: Date): Promise<Run> =>
  begin(host, kind, { ...(await lookUp(host, kind)), now, held: {} });

/** A host whose requests renew the lease in time. @throws LostTheRun from `request` when it cannot be renewed. */
const renewing = (host: Host, run: Run, owner: string, clock: Clock): Host => {
  let until = run.leaseUntil === null ? 0 : Date.parse(run.leaseUntil);
  return {
    request: async (document, variables) => {
      const now = clock();
      if (now.getTime() + LONGEST_REQUEST_MS > until) {
        const leaseUntil = heldFrom(now);
        const [renewed] = await changeRuns(host, { ids: [run.id], owner, status: ['RUNNING'] }, { leaseUntil });
        if (renewed === undefined) throw new LostTheRun();
        until = leaseUntil.getTime();
      }
      return host.request(document, variables);
    },
  };
};

/**
 * Writes how far a run is, in one write and only while `owner` holds it, so that a slice that lost it counts nothing.
 * What was done before a person cancelled is counted, and the run stays cancelled.
 * @returns null when another slice holds the run.
 */
const saveProgress = async (host: Host, run: Run, owner: string, changes: RunChanges): Promise<Run | null> => {
  const [saved] = await changeRuns(host, { ids: [run.id], owner, status: ['RUNNING'] }, changes);
  if (saved !== undefined) return saved;
  const { cursor, counts } = changes;
  const [cancelled] = await changeRuns(
    host,
    { ids: [run.id], owner, status: ['CANCELLED'] },
    { ...(cursor === undefined ? {} : { cursor }), ...(counts === undefined ? {} : { counts }), ...released },
  );
  return cancelled ?? null;
};

/** Whether trying again can mend a failure. */
const isPassing = (error: unknown): boolean =>
  error instanceof HostError && !(['REFUSED', 'INVALID'] as const).some((kind) => kind === error.kind);

const problemOfSystem = ({ system, kind }: SystemError, tries: number): RunProblem => {
  if (kind === 'REFUSED') return { code: 'RUN_SYSTEM_REFUSED', system };
  return kind === 'INVALID'
    ? { code: 'RUN_SYSTEM_NOT_UNDERSTOOD', system }
    : { code: 'RUN_SYSTEM_UNAVAILABLE', system, tries };
};

const problemOf = (error: unknown, tries: number): RunProblem => {
  if (error instanceof SystemError) return problemOfSystem(error, tries);
  if (isPassing(error)) return { code: 'RUN_HOST_UNAVAILABLE', tries };
  if (error instanceof NotUnderstood) return { code: 'RUN_NOT_UNDERSTOOD' };
  if (error instanceof HostError) return { code: error.kind === 'REFUSED' ? 'RUN_REFUSED' : 'RUN_NOT_ACCEPTED' };
  return { code: 'RUN_BROKEN' };
};

/** A failure that passes is a date on the record, which the next pass of the schedule finds; any other is the end. */
const afterFailure = (error: unknown, tries: number, now: Date, language: Language): RunChanges => {
  const due = isPassing(error) ? nextTry(tries, now) : null;
  const wanted = error instanceof SystemError ? now.getTime() + error.retryAfterMs : 0;
  const again = due === null ? null : new Date(Math.max(due.getTime(), wanted));
  return {
    ...withProblem(problemOf(error, tries), language),
    ...released,
    ...(again === null ? { status: 'FAILED', finishedAt: now } : { nextTryAt: again }),
  };
};

/** A run that was taken up in vain often enough: it failed each time, or was stopped without a word. */
const givenUp = (run: Run, now: Date, language: Language): RunChanges => ({
  status: run.problem === null ? 'INTERRUPTED' : 'FAILED',
  finishedAt: now,
  ...(run.problem === null ? withProblem({ code: 'RUN_STOPPED_HALF_WAY', tries: run.attempts }, language) : {}),
});

/** One slice: how it tells the time, and a name that no other slice has. */
export type Slice = { clock: Clock; owner: string };

export type SliceOptions = Slice & {
  /** Says to leave the rest to the next slice. */
  isTimeUp: () => boolean;
  /** Told of a fault of the app itself, which the record does not describe. */
  onFault: (error: unknown) => void;
};

/** A slice that takes runs up, and the language of what it writes. */
type Taking = SliceOptions & { language: Language };

/** Takes a run up that nobody holds; one that was taken up in vain often enough is ended. Null where another was quicker. */
const takeUp = async (host: Host, run: Run, { clock, owner, language }: Taking): Promise<Run | null> => {
  const now = clock();
  const changes =
    run.attempts >= MOST_TRIES
      ? givenUp(run, now, language)
      : {
          leaseOwner: owner,
          leaseUntil: heldFrom(now),
          nextTryAt: null,
          attempts: run.attempts + 1,
          ...starter(run),
        };
  const [taken] = await changeRuns(host, { ids: [run.id], status: ['RUNNING'], freeAt: now }, changes);
  return taken ?? null;
};

/** Does page after page of a run that `owner` holds, until it is through, the time is up, or it is lost. */
const doSlice = async (
  host: Host,
  kinds: PulledKinds,
  taken: Run,
  { clock, owner, isTimeUp, onFault, language }: Taking,
): Promise<Run> => {
  const held = renewing(host, taken, owner, clock);
  for (let current = taken; ;) {
    let changes: RunChanges;
    let givesWay = true;
    try {
      const kind = kinds.find(({ kind: name }) => name === taken.kind);
      if (kind === undefined) throw new NotUnderstood();
      const { counts, next, last, result } = await kind.step(held, current.cursor, clock);
      // Before the end is written: a slice that is killed in between repeats its page, and finds it under way.
      if (next === null && kind.followedBy !== undefined)
        await begin(held, kind.followedBy, {
          previous: await findRun(held, kind.followedBy.key),
          now: clock(),
          held: {},
          language,
        });
      const total = addCounts(current.counts, counts);
      givesWay = next === null || isTimeUp();
      changes = {
        ...withoutProblem,
        ...starter(current),
        counts: total,
        ...(result === undefined ? {} : { result }),
        ...(next === null ? { status: endOf(total), finishedAt: clock() } : {}),
        ...((next ?? last) === undefined ? {} : { cursor: next ?? last }),
        ...(givesWay ? released : { attempts: 1, leaseUntil: heldFrom(clock()) }),
      };
    } catch (error) {
      if (error instanceof LostTheRun) return (await findRun(host, taken.key)) ?? current;
      if (problemOf(error, 1).code === 'RUN_BROKEN') onFault(error);
      changes = { ...starter(current), ...afterFailure(error, current.attempts, clock(), language) };
    }
    const saved = await saveProgress(host, taken, owner, changes);
    if (saved === null) return (await findRun(host, taken.key)) ?? current;
    if (givesWay || saved.status !== 'RUNNING') return saved;
    current = saved;
  }
};

/**
 * Goes on with a run that nobody holds: takes it up, does page after page until it is through or the time is up, and gives
 * way. Killed at any point, it is taken up again at the page it was at.
 * @returns the run as it is then; the same run when another slice holds it.
 * @throws HostError when the host cannot even record how far it is; the lease then runs out by itself.
 */
const continueRun = async (host: Host, kinds: PulledKinds, run: Run, options: Taking): Promise<Run> => {
  const taken = await takeUp(host, run, options);
  if (taken === null) return run;
  return taken.status === 'RUNNING' ? doSlice(host, kinds, taken, options) : taken;
};

/** Starts a run as the person behind `asPerson` and does its first slice at once. */
export const startAndContinue = async (
  { asPerson, host }: { asPerson: Host; host: Host },
  kind: PulledKind,
  options: SliceOptions,
): Promise<Run> => {
  const { clock, owner } = options;
  const now = clock();
  const found = await lookUp(asPerson, kind);
  const taking = { ...options, language: found.language };
  const held = { leaseOwner: owner, leaseUntil: heldFrom(now), attempts: 1 };
  const run = await begin(asPerson, kind, { ...found, now, held });
  return run.leaseOwner === owner ? doSlice(host, [kind], run, taking) : continueRun(host, [kind], run, taking);
};

/**
 * What the schedule does: goes on with every run that stands still, and ends imports whose sender has gone.
 * @returns whether one of them has more to do.
 */
export const continueRuns = async (host: Host, kinds: PulledKinds, options: SliceOptions): Promise<boolean> => {
  let goesOn = false;
  const runs = await runsToContinue(host, options.clock());
  if (runs.length === 0) return false;
  const taking = { ...options, language: await languageOfHotel(host) };
  for (const run of runs) {
    const now = options.clock();
    if (run.kind === 'IMPORT')
      await changeRuns(
        host,
        { ids: [run.id], status: ['RUNNING'], freeAt: now },
        {
          status: 'INTERRUPTED',
          finishedAt: now,
          ...released,
          ...withProblem({ code: 'RUN_SENDER_SILENT', minutes: Math.round(LEASE_MS / 60_000) }, taking.language),
        },
      );
    else {
      const { status, problem } = await continueRun(host, kinds, run, taking);
      const isFollowed = kinds.find(({ kind }) => kind === run.kind)?.followedBy !== undefined;
      goesOn ||= problem === null && (status === 'RUNNING' || (status === 'DONE' && isFollowed));
    }
  }
  return goesOn;
};

/** Ends runs, as the person whose `host` it is; a slice at work stops after the page it is at. */
export const cancelRuns = async (
  host: Host,
  ids: readonly string[],
  now: Date,
): Promise<{ cancelled: Run[] } | { refused: RunRefusal }> => {
  const cancelled = await changeRuns(host, { ids, status: ['RUNNING'] }, { status: 'CANCELLED', finishedAt: now });
  if (cancelled.length > 0) return { cancelled };
  const [run] = await runsById(host, ids);
  return { refused: run === undefined ? { code: 'RUN_NOT_FOUND' } : { code: 'RUN_NOT_UNDER_WAY', name: run.name } };
};

/** The kind of a run that has ended and can be repeated from its beginning. */
export const repeatable = async (
  host: Host,
  kinds: PulledKinds,
  id: string,
): Promise<{ kind: PulledKind } | { refused: RunRefusal }> => {
  const [run] = await runsById(host, [id]);
  if (run === undefined) return { refused: { code: 'RUN_NOT_FOUND' } };
  if (run.status === 'RUNNING') return { refused: { code: 'RUN_UNDER_WAY', name: run.name } };
  const kind = kinds.find(({ kind: name }) => name === run.kind);
  if (kind === undefined) return { refused: { code: 'RUN_NEEDS_ITS_FILE', name: run.name } };
  return { kind: { ...kind, key: run.key, named: run.name } };
};

/** A slice that the sender of an import brings: rows after the first `before.read` of the source, `read` of them. */
export type PushedSlice = {
  key: string;
  name: string;
  before: RunCounts;
  read: number;
  /** The sender goes on with an import that had ended. */
  resumes: boolean;
};

/**
 * Takes an import up for one slice, as the person whose `host` it is: the first slice begins it, any other must begin where
 * it stands, or be the one that was counted last. A slice that is still at work for the same import loses it.
 */
export const beginSlice = async (
  host: Host,
  { key, name, before, read, resumes }: PushedSlice,
  { clock, owner }: Slice,
): Promise<{ run: Run } | { refused: RunRefusal }> => {
  const now = clock();
  const held = { leaseOwner: owner, leaseUntil: heldFrom(now) };
  if (before.read === 0 && !resumes) {
    const fresh = { ...begun(name, { rows: 0 }, now), ...held };
    const [again] = await changeRuns(host, { key }, fresh);
    const run = again ?? (await createRun(host, { key, kind: 'IMPORT' }, fresh));
    return { run };
  }
  const [taken] = await changeRuns(
    host,
    {
      key,
      status: resumes ? ['RUNNING', ...ENDED] : ['RUNNING', 'DONE', 'DONE_WITH_REJECTS', 'FAILED', 'INTERRUPTED'],
      standsAt: [before.read, before.read + read],
    },
    { status: 'RUNNING', finishedAt: null, ...withoutProblem, ...held },
  );
  if (taken !== undefined) return { run: taken };
  const run = await findRun(host, key);
  if (run === null) return { refused: { code: 'RUN_NOT_FOUND' } };
  if (run.status === 'CANCELLED' && !resumes) return { refused: { code: 'RUN_CANCELLED', name } };
  return { refused: { code: 'RUN_STANDS_ELSEWHERE', name, standsAt: run.counts.read, beginsAt: before.read } };
};

/** How a slice ended; `givenUp` where its sender stops because most of the rows it has read were rejected. */
export type SliceEnd = {
  before: RunCounts;
  counts: RunCounts;
  isLast: boolean;
  givenUp?: { read: number; rejected: number } | undefined;
};

/**
 * Counts a slice of an import. Repeating a slice counts nothing twice, because its counts are added to what its sender says
 * stood before it.
 */
export const endSlice = async (
  host: Host,
  run: Run,
  { before, counts, isLast, givenUp: mostlyRejected }: SliceEnd,
  { clock, owner }: Slice,
): Promise<{ run: Run } | { refused: RunRefusal }> => {
  const now = clock();
  const total = addCounts(before, counts);
  const saved = await saveProgress(host, run, owner, {
    ...starter(run),
    cursor: { rows: total.read },
    counts: total,
    leaseOwner: '',
    ...(isLast ? { status: endOf(total), finishedAt: now, leaseUntil: null } : { leaseUntil: heldFrom(now) }),
    ...(mostlyRejected
      ? {
          status: 'FAILED',
          ...withProblem({ code: 'RUN_MOSTLY_REJECTED', ...mostlyRejected }, await languageOfHotel(host)),
        }
      : {}),
  });
  if (saved !== null) return { run: saved };
  const other = await findRun(host, run.key);
  return {
    refused: {
      code: 'RUN_STANDS_ELSEWHERE',
      name: run.name,
      standsAt: other?.counts.read ?? 0,
      beginsAt: before.read,
    },
  };
};

/** Records that a slice of an import failed. One that the sender can mend by sending it again stays under way. */
export const failSlice = async (host: Host, run: Run, error: unknown, { clock, owner }: Slice): Promise<void> => {
  if (isPassing(error)) return;
  const language = await languageOfHotel(host);
  await saveProgress(host, run, owner, afterFailure(error, MOST_TRIES, clock(), language));
};
