import { v4 as randomId } from 'uuid';
import type { Database, Row } from '../storage/database.ts';

export type JobState = 'WAITING' | 'ACTIVE' | 'DELAYED' | 'COMPLETED' | 'FAILED';
export type Job = {
  jobId: string;
  applicationId: string;
  functionId: string;
  payload: unknown;
  userWorkspaceId: string | null;
  state: JobState;
  attemptsMade: number;
  retryLimit: number;
  failedReason: string | null;
  enqueuedAt: string;
  runAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};

/** Jobs are kept on disk: what was enqueued runs, even after the host was killed. */
export type JobStore = {
  /** A job id that was used before is silently left alone. @returns the ids asked for, in order. */
  add: (
    jobs: Pick<
      Job,
      'applicationId' | 'functionId' | 'payload' | 'userWorkspaceId' | 'retryLimit' | 'runAt' | 'enqueuedAt'
    >[],
    ids: (string | undefined)[],
  ) => Promise<{ ids: string[]; added: number }>;
  find: (applicationId: string, ids: string[]) => Promise<Job[]>;
  /** Takes the next job that is due, and marks it as running. */
  takeDue: (now: Date) => Promise<Job | undefined>;
  nextRunAt: () => Promise<string | undefined>;
  settle: (
    job: Job,
    outcome: { state: 'COMPLETED' | 'FAILED' } | { state: 'DELAYED'; runAt: string },
    failedReason: string | null,
    now: Date,
  ) => Promise<void>;
};

const toJob = (row: Row): Job => row as unknown as Job;

export const openJobStore = async (database: Database): Promise<JobStore> => {
  await database.exec(`
    CREATE TABLE IF NOT EXISTS host.job (
      "jobId" text, "applicationId" uuid, "functionId" text NOT NULL, "payload" json, "userWorkspaceId" text, "state" text NOT NULL,
      "attemptsMade" integer NOT NULL DEFAULT 0, "retryLimit" integer NOT NULL, "failedReason" text, "enqueuedAt" timestamptz NOT NULL,
      "runAt" timestamptz NOT NULL, "startedAt" timestamptz, "finishedAt" timestamptz, "number" bigserial, PRIMARY KEY ("applicationId", "jobId"));
    UPDATE host.job SET "state" = 'WAITING' WHERE "state" = 'ACTIVE';
  `);
  return {
    add: async (jobs, ids) => {
      const named = jobs.map((job, index) => ({ ...job, jobId: ids[index] ?? randomId() }));
      const rows = await database.query(
        `INSERT INTO host.job ("jobId", "applicationId", "functionId", "payload", "userWorkspaceId", "state", "retryLimit", "enqueuedAt", "runAt")
         SELECT r."jobId", r."applicationId", r."functionId", r."payload", r."userWorkspaceId", CASE WHEN r."runAt" > r."enqueuedAt" THEN 'DELAYED' ELSE 'WAITING' END, r."retryLimit", r."enqueuedAt", r."runAt"
         FROM json_to_recordset($1::json) AS r("jobId" text, "applicationId" uuid, "functionId" text, "payload" json, "userWorkspaceId" text, "retryLimit" integer, "enqueuedAt" timestamptz, "runAt" timestamptz)
         ON CONFLICT DO NOTHING RETURNING "jobId"`,
        [JSON.stringify(named)],
      );
      return { ids: named.map(({ jobId }) => jobId), added: rows.length };
    },
    find: async (applicationId, ids) =>
      (
        await database.query(`SELECT * FROM host.job WHERE "applicationId" = $1 AND "jobId" = ANY($2::text[])`, [
          applicationId,
          ids,
        ])
      ).map(toJob),
    takeDue: async (now) => {
      const [row] = await database.query(
        `UPDATE host.job SET "state" = 'ACTIVE', "startedAt" = $1::timestamptz WHERE ("applicationId", "jobId") IN
         (SELECT "applicationId", "jobId" FROM host.job WHERE "state" IN ('WAITING', 'DELAYED') AND "runAt" <= $1::timestamptz ORDER BY "runAt", "number" LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING *`,
        [now.toISOString()],
      );
      return row === undefined ? undefined : toJob(row);
    },
    nextRunAt: async () => {
      const [row] = await database.query(
        `SELECT min("runAt") AS "at" FROM host.job WHERE "state" IN ('WAITING', 'DELAYED')`,
      );
      return typeof row?.['at'] === 'string' ? row['at'] : undefined;
    },
    settle: async (job, outcome, failedReason, now) => {
      const runAt = outcome.state === 'DELAYED' ? outcome.runAt : job.runAt;
      const finishedAt = outcome.state === 'DELAYED' ? null : now.toISOString();
      await database.query(
        `UPDATE host.job SET "state" = $3, "runAt" = $4::timestamptz, "attemptsMade" = "attemptsMade" + 1, "failedReason" = $5, "finishedAt" = $6::timestamptz
         WHERE "applicationId" = $1 AND "jobId" = $2`,
        [job.applicationId, job.jobId, outcome.state, runAt, failedReason, finishedAt],
      );
    },
  };
};
