import { describe, expect, it } from 'vitest';
import type { StayStatus } from '../stays/status.ts';
import { ofMessage, type Stand } from './order.ts';

const at = (changedAt: string | null, version: number | null = null): Stand => ({
  version,
  changedAt: changedAt === null ? null : `2026-06-15T${changedAt}:00Z`,
});
const NOON = '2026-06-15T12:00:00Z';

describe('a message about a stay', () => {
  it.each<[string, StayStatus, Stand, StayStatus, Stand, readonly (string | null)[], string]>([
    ['newer and forward', 'CONFIRMED', at('10:00'), 'IN_HOUSE', at('11:00'), [], 'TAKEN'],
    ['the same again', 'CONFIRMED', at('10:00'), 'CONFIRMED', at('10:00'), [], 'TAKEN'],
    ['older and forward', 'CONFIRMED', at('10:00'), 'IN_HOUSE', at('09:59'), [], 'LATE'],
    ['older and the same', 'CONFIRMED', at('10:00'), 'CONFIRMED', at('09:59'), [], 'LATE'],
    ['newer and back', 'CANCELLED', at('10:00'), 'CONFIRMED', at('10:01'), [], 'REINSTATES'],
    ['of the same time and back', 'CANCELLED', at('10:00'), 'CONFIRMED', at('10:00'), [], 'LEADS_BACK'],
    ['without a time and back', 'CANCELLED', at('10:00'), 'CONFIRMED', at(null), [], 'LEADS_BACK'],
    ['without a time and forward', 'CONFIRMED', at('10:00'), 'IN_HOUSE', at(null), [], 'TAKEN'],
    ['back, of one that was never told of', 'IN_HOUSE', at(null), 'CONFIRMED', at('11:00'), [], 'LEADS_BACK'],
    ['by version forward, by time late', 'CONFIRMED', at('10:00', 3), 'IN_HOUSE', at('09:00', 4), [], 'TAKEN'],
    ['by version late', 'CONFIRMED', at('10:00', 3), 'IN_HOUSE', at('11:00', 2), [], 'LATE'],
    ['by version back', 'CHECKED_OUT', at(null, 3), 'IN_HOUSE', at(null, 4), [], 'REINSTATES'],
    ['back, from before staff checked in', 'IN_HOUSE', at('10:00'), 'CONFIRMED', at('11:59'), [NOON], 'LEADS_BACK'],
    [
      'back, from after staff checked in',
      'IN_HOUSE',
      at('10:00'),
      'CONFIRMED',
      at('12:01'),
      [NOON, null],
      'REINSTATES',
    ],
  ])('%s', (_, status, before, next, message, happenedAt, becomes) =>
    expect(ofMessage({ ...message, status: next }, { ...before, status, happenedAt })).toBe(becomes),
  );
});
