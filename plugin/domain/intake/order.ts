import { statusAfter, type StayStatus } from '../stays/status.ts';

/** Where a record stands in the sender's own order: by the count of its changes, or by the time of the last. ISO 8601. */
export type Stand = { version: number | null; changedAt: string | null };

/** Whether a message was written after another one of the same record; null where neither says. Equal ones were not. */
const isAfter = (message: Stand, before: Stand): boolean | null => {
  if (message.version !== null && before.version !== null) return message.version > before.version;
  if (message.changedAt === null || before.changedAt === null) return null;
  return Date.parse(message.changedAt) > Date.parse(before.changedAt);
};

/** Whether a message comes too late: one that was written after it has been taken. The same one again does not. */
export const isLate = (message: Stand, before: Stand): boolean => isAfter(before, message) === true;

/** What is known of a stay when a message about it comes. */
export type StayBefore = Stand & {
  status: StayStatus;
  /** When it was checked in or out or cancelled, by staff or by the sender: what is known here may be newer than the message. */
  happenedAt: readonly (string | null)[];
};

/**
 * What a message does to a stay. Messages arrive twice, late and out of order, so one that would lead the stay back is taken
 * only from a sender who says that he changed it after all that is known here: then it is a booking that was reinstated, or a
 * check-in or check-out that was reversed.
 */
export const ofMessage = (
  message: Stand & { status: StayStatus },
  before: StayBefore,
): 'TAKEN' | 'REINSTATES' | 'LATE' | 'LEADS_BACK' => {
  if (isLate(message, before)) return 'LATE';
  if (statusAfter(before.status, message.status) === message.status) return 'TAKEN';
  const { changedAt } = message;
  const isNewest =
    changedAt === null || before.happenedAt.every((at) => at === null || Date.parse(at) < Date.parse(changedAt));
  return isAfter(message, before) === true && isNewest ? 'REINSTATES' : 'LEADS_BACK';
};
