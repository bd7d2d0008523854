import type { RunOutcome } from '../../domain/runs/run.ts';
import type { Run } from '../../host/runs.ts';
import type { Answer } from './answer.ts';

const outcomeOf = ({ status, name, counts, problem }: Run): RunOutcome => {
  switch (status) {
    case 'RUNNING':
      return { code: 'RUN_GOES_ON', name, read: counts.read };
    case 'DONE':
    case 'DONE_WITH_REJECTS':
      return { code: 'RUN_DONE', name, ...counts };
    case 'FAILED':
    case 'INTERRUPTED':
    case 'CANCELLED':
      return { code: 'RUN_DID_NOT_END_WELL', name, problem };
    default:
      return status satisfies never;
  }
};

/** What a route says of a run that it has started. */
export const runAnswer = (run: Run): Answer => {
  const { id, status, counts } = run;
  return { said: [outcomeOf(run)], data: { run: { id, status, ...counts } } };
};
