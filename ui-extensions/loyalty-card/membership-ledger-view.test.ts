import { expect, it } from 'vitest';
import type { PointsLedger } from '../../plugin/host/points-ledger.ts';
import { ledgerLines } from './membership-ledger-view.ts';

const entry = (changes: Partial<PointsLedger['entries'][number]>): PointsLedger['entries'][number] => ({
  id: 'E1',
  key: 'K1',
  kind: 'ADJUST',
  points: 100,
  earnedOn: null,
  expiresOn: null,
  reason: '',
  reasons: [],
  reverses: '',
  bookedBy: '',
  stay: null,
  ...changes,
});

it.each([
  ['booked by hand', [entry({})], true, [true]],
  ['booked by hand, to those who give exceptions alone', [entry({})], false, [false]],
  ['a partner’s', [entry({ kind: 'PARTNER' })], true, [true]],
  ['earned by a stay', [entry({ kind: 'EARN' })], true, [false]],
  ['redeemed, which is taken back', [entry({ kind: 'REDEEM' })], true, [false]],
  ['reversed already', [entry({ key: 'K1:back', kind: 'REVERSE', reverses: 'K1' }), entry({})], true, [false, false]],
  ['without a key', [entry({ key: '' }), entry({ key: '' })], true, [true, true]],
])('a line is offered to be reversed: %s', (_, entries, may, expected) => {
  expect(ledgerLines(entries, may).map(({ canBeReversed }) => canBeReversed)).toEqual(expected);
});
