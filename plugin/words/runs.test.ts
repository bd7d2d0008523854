import { describe, expect, it } from 'vitest';
import type { RunReason } from '../domain/runs/run.ts';
import { RUN_WORDS, sayRun } from './runs.ts';
import { slipsOf } from './testing.ts';

const name = 'Totals of all guests';
const EXAMPLES: RunReason[] = [
  { code: 'RUN_REFUSED' },
  { code: 'RUN_NOT_ACCEPTED' },
  { code: 'RUN_BROKEN' },
  { code: 'RUN_NOT_UNDERSTOOD' },
  { code: 'RUN_HOST_UNAVAILABLE', tries: 2 },
  { code: 'RUN_STOPPED_HALF_WAY', tries: 6 },
  { code: 'RUN_SYSTEM_REFUSED', system: 'MEWS' },
  { code: 'RUN_SYSTEM_NOT_UNDERSTOOD', system: 'MEWS' },
  { code: 'RUN_SYSTEM_UNAVAILABLE', system: 'MEWS', tries: 2 },
  { code: 'RUN_SENDER_SILENT', minutes: 15 },
  { code: 'RUN_MOSTLY_REJECTED', read: 1_000, rejected: 900 },
  { code: 'RUN_NOT_FOUND' },
  { code: 'RUN_NOT_UNDER_WAY', name },
  { code: 'RUN_UNDER_WAY', name },
  { code: 'RUN_NEEDS_ITS_FILE', name },
  { code: 'RUN_CANCELLED', name },
  { code: 'RUN_STANDS_ELSEWHERE', name, standsAt: 4_000, beginsAt: 6_000 },
  { code: 'RUN_DONE', name, read: 1_000, written: 3, rejected: 0 },
  { code: 'RUN_GOES_ON', name, read: 1_000 },
  { code: 'RUN_DID_NOT_END_WELL', name, problem: null },
  { code: 'RUN_DID_NOT_END_WELL', name, problem: { code: 'RUN_REFUSED' } },
  { code: 'RUNS_CANCELLED', runs: 1, imports: 0 },
  { code: 'GUESTS_RECALCULATED', read: 1, written: 1 },
];

describe('what is said of runs', () => {
  it('has words in every language', () => expect(slipsOf(RUN_WORDS, EXAMPLES)).toEqual([]));

  it.each([
    [1, 0, '1 run cancelled. What was written until now stays; Repeat run starts again.'],
    [
      1,
      1,
      '1 run cancelled. What was written until now stays; an import goes on where its file is, by the same command with --resume.',
    ],
    [
      3,
      1,
      '3 runs cancelled. What was written until now stays; Repeat run starts again, and an import goes on where its file is, by the same command with --resume.',
    ],
  ])('after %d were cancelled, %d of them imports, names the way on', (runs, imports, text) =>
    expect(sayRun({ code: 'RUNS_CANCELLED', runs, imports }, 'en')).toBe(text),
  );
});
