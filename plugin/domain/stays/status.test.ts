import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAY_STATUSES, statusAfter, type StayStatus } from './status.ts';

const anyStatus = fc.constantFrom(...STAY_STATUSES);

describe('the status of a stay after a message', () => {
  it.each<[string, StayStatus, StayStatus, StayStatus]>([
    ['an inquiry is confirmed', 'INQUIRY', 'CONFIRMED', 'CONFIRMED'],
    ['a waitlisted booking becomes tentative', 'WAITLISTED', 'TENTATIVE', 'TENTATIVE'],
    ['a confirmed guest checks in', 'CONFIRMED', 'IN_HOUSE', 'IN_HOUSE'],
    ['a guest in house checks out', 'IN_HOUSE', 'CHECKED_OUT', 'CHECKED_OUT'],
    ['a check-in that was never sent is passed over', 'CONFIRMED', 'CHECKED_OUT', 'CHECKED_OUT'],
    ['a confirmed booking is cancelled', 'CONFIRMED', 'CANCELLED', 'CANCELLED'],
    ['a confirmed guest does not come', 'CONFIRMED', 'NO_SHOW', 'NO_SHOW'],
    ['a confirmed guest is walked', 'CONFIRMED', 'RELOCATED', 'RELOCATED'],
    ['a guest in house is moved to another hotel', 'IN_HOUSE', 'RELOCATED', 'RELOCATED'],
    ['a late confirmation does not undo the check-in', 'IN_HOUSE', 'CONFIRMED', 'IN_HOUSE'],
    ['a late cancellation does not undo the check-in', 'IN_HOUSE', 'CANCELLED', 'IN_HOUSE'],
    ['a late no-show does not undo the check-in', 'IN_HOUSE', 'NO_SHOW', 'IN_HOUSE'],
    ['a late cancellation does not undo the check-out', 'CHECKED_OUT', 'CANCELLED', 'CHECKED_OUT'],
    ['a cancelled booking is not reinstated by a message', 'CANCELLED', 'CONFIRMED', 'CANCELLED'],
    ['a no-show is not reinstated by a message', 'NO_SHOW', 'CHECKED_OUT', 'NO_SHOW'],
  ])('%s', (_, current, message, expected) => {
    expect(statusAfter(current, message)).toBe(expected);
  });

  it('is the same however often the message arrives', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (current, message) => {
        const once = statusAfter(current, message);
        expect(statusAfter(once, message)).toBe(once);
      }),
    );
  });

  it('never returns to a state before the room once the guest is in house', () => {
    fc.assert(
      fc.property(fc.array(anyStatus), (messages) => {
        const end = messages.reduce(statusAfter, 'IN_HOUSE');
        expect(['IN_HOUSE', 'CHECKED_OUT', 'RELOCATED']).toContain(end);
      }),
    );
  });
});
