import { isTimeZone } from '../../../plugin/domain/calendar-dates.ts';

/** What a check found: that something is right, that somebody should look at it, or that it is wrong; and then what to do. */
export type Finding = { check: string; state: 'RIGHT' | 'LOOK' | 'WRONG'; found: string; todo?: string };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const right = (check: string, found: string): Finding => ({ check, state: 'RIGHT', found });

/** The oldest server that the app runs on with everything it does. */
const LEAST_VERSION = [2, 40] as const;

/** The version of the host. `version` is null where it says none, `hasClosedFields` whether only the app can write what it computes. */
export const hostVersion = (version: string | null, hasClosedFields: boolean): Finding => {
  const check = 'Host version';
  const [major, minor] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  if (major === undefined || minor === undefined || Number.isNaN(major) || Number.isNaN(minor))
    return hasClosedFields
      ? right(check, 'The host says no version; it has what the app needs.')
      : { check, state: 'LOOK', found: 'The host says no version.', todo: `The app needs ${LEAST_VERSION.join('.')}.` };
  const isEnough = major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1]);
  if (isEnough) return right(check, `Twenty ${version}.`);
  return {
    check,
    state: 'WRONG',
    found: `Twenty ${version}: totals and ledgers can be overwritten there, and imports set off single events.`,
    todo: `Update Twenty to ${LEAST_VERSION.join('.')} or newer.`,
  };
};

export type RunState = {
  name: string;
  kind: string;
  status: string;
  startedAt: string | null;
  finishedAt: string | null;
  leaseUntil: string | null;
  nextTryAt: string | null;
  error: string | null;
};

const instantOf = (at: string | null): number => (at === null ? 0 : Date.parse(at));

/** How long a run may stand still: it is taken up again each minute. */
const STANDS_STILL_MS = 30 * 60_000;

/** Runs under way that nobody takes up any more. */
export const stuckRuns = (runs: readonly RunState[], now: Date): Finding => {
  const check = 'Runs';
  const stuck = runs.filter(
    ({ status, startedAt, leaseUntil, nextTryAt }) =>
      status === 'RUNNING' &&
      now.getTime() - Math.max(instantOf(startedAt), instantOf(leaseUntil), instantOf(nextTryAt)) > STANDS_STILL_MS,
  );
  if (stuck.length === 0) return right(check, 'No run stands still.');
  return {
    check,
    state: 'WRONG',
    found: `${stuck.map(({ name }) => name).join(', ')}: nobody goes on with it.`,
    todo: 'See that the server’s schedule and its worker run; cancel the run under Runs and repeat it.',
  };
};

/** A night is a day, and some hours for a long run. */
const NIGHT_MS = 27 * HOUR;

/** Whether the schedule of the server runs, by the last reconciliation of the night. */
export const nightlyRun = (lastFinishedAt: string | null, installedAt: string | null, now: Date): Finding => {
  const check = 'Schedule';
  const todo = 'Run `yarn command:prod cron:register:all` once where the server runs, and see that its worker runs.';
  if (lastFinishedAt !== null && now.getTime() - Date.parse(lastFinishedAt) <= NIGHT_MS)
    return right(check, `The last reconciliation of the night ended on ${lastFinishedAt}.`);
  if (lastFinishedAt !== null)
    return { check, state: 'WRONG', found: `The last reconciliation of the night ended on ${lastFinishedAt}.`, todo };
  if (installedAt !== null && now.getTime() - Date.parse(installedAt) <= NIGHT_MS)
    return right(check, 'The app has not been here for a night yet.');
  return { check, state: 'WRONG', found: 'There has been no reconciliation of the night.', todo };
};

/** Properties whose days nobody can tell. */
export const timeZones = (zones: ReadonlyMap<string, string>): Finding => {
  const check = 'Time zones';
  const wrong = [...zones].filter(([, zone]) => !isTimeZone(zone));
  if (zones.size === 0)
    return { check, state: 'LOOK', found: 'There is no property.', todo: 'Add one under Properties, or import stays.' };
  if (wrong.length === 0) return right(check, `${zones.size} with a time zone.`);
  return {
    check,
    state: 'WRONG',
    found: wrong.map(([code, zone]) => `${code}: ${zone === '' ? 'none' : `“${zone}” is none`}`).join('; '),
    todo: 'Give the property a time zone such as Europe/Lisbon; until then its day is that of UTC.',
  };
};

/** Secrets are changed once a year. */
const SECRET_MS = 365 * DAY;

export type SecretUse = { address: string; mark: string; firstAt: string | null; lastAt: string | null };

/** Secrets of systems that send, which are old, or of which two are in use at once. */
export const secretsAge = (secrets: readonly SecretUse[], now: Date): Finding => {
  const check = 'Secrets';
  const old = secrets.filter(({ firstAt }) => firstAt !== null && now.getTime() - Date.parse(firstAt) > SECRET_MS);
  if (old.length === 0) return right(check, `${secrets.length} of systems that send, none older than a year.`);
  return {
    check,
    state: 'LOOK',
    found: `In use for more than a year: ${old.map(({ address, mark }) => `${address} (${mark})`).join(', ')}.`,
    todo: 'Set a second secret beside it in the settings of the app, give it to the sender, then take the old one out.',
  };
};

/** A week without a backup is too long. */
const BACKUP_MS = 7 * DAY;

export const lastBackup = (finishedAt: string | null, now: Date): Finding => {
  const check = 'Backup';
  if (finishedAt !== null && now.getTime() - Date.parse(finishedAt) <= BACKUP_MS)
    return right(check, `The last one ended on ${finishedAt}.`);
  return {
    check,
    state: 'LOOK',
    found: finishedAt === null ? 'There is none by `hotel backup`.' : `The last one ended on ${finishedAt}.`,
    todo: 'Have one made each night, unless the database is dumped: scripts/hotel/backup/README.md.',
  };
};
