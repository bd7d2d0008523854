/** The states of a stay, as the host stores them. */
export const STAY_STATUSES = [
  'INQUIRY',
  'TENTATIVE',
  'WAITLISTED',
  'CONFIRMED',
  'IN_HOUSE',
  'CHECKED_OUT',
  'CANCELLED',
  'NO_SHOW',
  'RELOCATED',
] as const;
export type StayStatus = (typeof STAY_STATUSES)[number];

/** How far along a stay is. States of one step may follow each other in any order; ends have no next. */
const STEP: Record<StayStatus, number> = {
  INQUIRY: 0,
  TENTATIVE: 0,
  WAITLISTED: 0,
  CONFIRMED: 1,
  IN_HOUSE: 2,
  CHECKED_OUT: 3,
  CANCELLED: 3,
  NO_SHOW: 3,
  RELOCATED: 3,
};

/** Ends that presuppose that the guest never took the room, so they cannot follow a check-in. */
const NEVER_ARRIVED: ReadonlySet<StayStatus> = new Set(['CANCELLED', 'NO_SHOW']);

/**
 * The status of a stay after a message about it. Messages arrive late and twice, so one that would lead backwards, out
 * of an end, or from the room back to "never arrived" changes nothing; a reinstatement is an explicit action of staff.
 *
 * `statusAfter('IN_HOUSE', 'CONFIRMED')` → `'IN_HOUSE'`
 */
export const statusAfter = (current: StayStatus, message: StayStatus): StayStatus => {
  if (STEP[current] === 3 || STEP[message] < STEP[current]) return current;
  if (current === 'IN_HOUSE' && NEVER_ARRIVED.has(message)) return current;
  return message;
};
