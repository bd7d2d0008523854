import { expect, it } from 'vitest';
import { INTAKE_WORDS, REPLAY_WORDS, sayIntakeProblems, SOURCE_WORDS } from './intake.ts';
import { slipsOf } from './testing.ts';

const problems = [{ of: 'stays.0', problems: [{ field: 'arrivalOn', code: 'NOT_A_DAY' as const }] }];

it('every answer to a message has words in every language', () =>
  expect(
    slipsOf(INTAKE_WORDS, [
      { code: 'SOURCE_UNKNOWN', known: ['json', 'opera'] },
      { code: 'MESSAGE_TOO_LARGE' },
      { code: 'MESSAGE_AS_SENT_MISSING' },
      { code: 'SIGNATURE_WRONG' },
      { code: 'TIMESTAMP_STALE' },
      { code: 'MESSAGE_REPLAYED' },
      { code: 'MESSAGE_NOT_READABLE', format: 'XML' },
      { code: 'MESSAGE_NOT_BY_FORMAT', fields: ['stays.0.status: wrong'] },
      { code: 'MESSAGE_OF_NO_KIND', source: 'MEWS' },
      { code: 'RECORDS_REFUSED', problems },
      { code: 'MESSAGE_TAKEN', guests: 1, stays: 2 },
    ]),
  ).toEqual([]));

it('every answer to who looks after systems has words in every language', () => {
  expect(
    slipsOf(REPLAY_WORDS, [
      { code: 'NOTHING_TO_REPLAY' },
      { code: 'NOTHING_TO_REPAIR' },
      { code: 'STILL_WRONG', problems: problems[0]!.problems },
      { code: 'MESSAGES_REPLAYED', messages: 2 },
    ]),
  ).toEqual([]);
  expect(
    slipsOf(SOURCE_WORDS, [
      { code: 'SOURCE_SILENT', source: 'OPERA', last: '2026-06-15T12:00:00Z', perDay: 12 },
      { code: 'PULL_FAILING', source: 'MEWS', problem: null },
      { code: 'PULL_FAILING', source: 'MEWS', problem: { code: 'RUN_SYSTEM_REFUSED', system: 'MEWS' } },
    ]),
  ).toEqual([]);
});

it('what is wrong with a record is told with where it stands', () =>
  expect(sayIntakeProblems(problems, 'en')).toMatch(/^stays\.0: Arrival /));
