import { describe, expect, it } from 'vitest';
import { hostVersion, lastBackup, nightlyRun, secretsAge, stuckRuns, timeZones, type RunState } from './findings.ts';

const now = new Date('2026-03-12T12:00:00Z');
const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

it.each([
  ['2.39.9', false, 'WRONG'],
  ['2.40.0', true, 'RIGHT'],
  ['v2.43.1', true, 'RIGHT'],
  ['3.0.0', true, 'RIGHT'],
  ['1.99.0', false, 'WRONG'],
  ['main', true, 'RIGHT'],
  [null, true, 'RIGHT'],
  [null, false, 'LOOK'],
] as const)('the version %s is judged', (version, hasClosedFields, state) => {
  expect(hostVersion(version, hasClosedFields).state).toBe(state);
});

describe('a run stands still', () => {
  const run = (more: Partial<RunState>): RunState => ({
    name: 'Totals of all guests',
    kind: 'RECALCULATION',
    status: 'RUNNING',
    startedAt: ago(10 * DAY),
    finishedAt: null,
    leaseUntil: null,
    nextTryAt: null,
    error: null,
    ...more,
  });
  it.each([
    ['long begun and held by nobody', run({}), 'WRONG'],
    ['held until half an hour ago', run({ leaseUntil: ago(30 * MINUTE) }), 'RIGHT'],
    ['held until a little before', run({ leaseUntil: ago(30 * MINUTE + 1) }), 'WRONG'],
    ['to be tried again', run({ nextTryAt: ago(-HOUR) }), 'RIGHT'],
    ['just begun', run({ startedAt: ago(MINUTE) }), 'RIGHT'],
    ['over', run({ status: 'DONE' }), 'RIGHT'],
  ])('where it is %s', (_, one, state) => {
    expect(stuckRuns([one], now).state).toBe(state);
  });
});

it.each([
  ['last night', ago(10 * HOUR), null, 'RIGHT'],
  ['27 hours ago', ago(27 * HOUR), null, 'RIGHT'],
  ['longer ago', ago(27 * HOUR + 1), ago(90 * DAY), 'WRONG'],
  ['never, and the app came today', null, ago(3 * HOUR), 'RIGHT'],
  ['never, and the app has been there for nights', null, ago(2 * DAY), 'WRONG'],
  ['never, and nobody knows since when', null, null, 'WRONG'],
] as const)('the schedule is judged by a night that was %s', (_, last, installed, state) => {
  expect(nightlyRun(last, installed, now).state).toBe(state);
});

it.each([
  [[['LIS', 'Europe/Lisbon']], 'RIGHT'],
  [
    [
      ['LIS', 'Europe/Lisbon'],
      ['OPO', ''],
    ],
    'WRONG',
  ],
  [[['LIS', 'Lisbon']], 'WRONG'],
  [[], 'LOOK'],
] as const)('time zones %j', (zones, state) => {
  expect(timeZones(new Map(zones.map(([code, zone]) => [code, zone]))).state).toBe(state);
});

it.each([
  [null, 'RIGHT'],
  [ago(365 * DAY), 'RIGHT'],
  [ago(365 * DAY + 1), 'LOOK'],
])('a secret that is in use since %s', (firstAt, state) => {
  expect(secretsAge([{ address: 'mews', mark: 'ab12', firstAt, lastAt: firstAt }], now).state).toBe(state);
});

it.each([
  [ago(7 * DAY), 'RIGHT'],
  [ago(7 * DAY + 1), 'LOOK'],
  [null, 'LOOK'],
])('a backup of %s', (finishedAt, state) => {
  expect(lastBackup(finishedAt, now).state).toBe(state);
});
