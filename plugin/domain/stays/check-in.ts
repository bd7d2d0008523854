import { todayAt, type CalendarDate } from '../calendar-dates.ts';
import type { StayStatus } from './status.ts';

/** A stay as the front desk has it before it. `timeZone` is the property's, '' where it is not known. */
export type StayAtDesk = {
  id: string;
  name: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  roomNumber: string;
  checkedInAt: string | null;
  timeZone: string;
};

/** Why a stay cannot be checked in, or a check-in not be taken back. `stay` is its name. */
export type DeskRefusal =
  | { code: 'STAY_NOT_FOUND' }
  | { code: 'STAY_NOT_CONFIRMED'; stay: string; status: StayStatus }
  | { code: 'STAY_NOT_IN_HOUSE'; stay: string; status: StayStatus }
  | { code: 'ARRIVES_ANOTHER_DAY'; stay: string; arrivalOn: CalendarDate }
  | { code: 'STAY_WITHOUT_ARRIVAL'; stay: string }
  | { code: 'STAY_WITHOUT_ROOM'; stay: string };

/** What the front desk did with a number of stays. */
export type DeskOutcome =
  | { code: 'CHECKED_IN'; stays: number }
  | { code: 'IN_HOUSE_ALREADY'; stays: number }
  | { code: 'CHECK_IN_REVERSED'; stays: number }
  | { code: 'NOT_CHECKED_IN'; stays: number }
  /** The history of the bookings could not be written. */
  | { code: 'CHANGE_NOT_RECORDED' };

/** Whether a move is open to a stay: `YES`, `ALREADY` made, or why not. */
export type DeskAnswer = 'YES' | 'ALREADY' | DeskRefusal;

/** A hotel's day ends with the night audit: whoever arrives before it belongs to the day before. */
const NIGHT_AUDIT_HOUR = 6;

/** The arrival days that the front desk takes in now. */
const arrivalDaysAt = ({ timeZone }: StayAtDesk, now: Date): readonly CalendarDate[] => [
  ...todayAt(timeZone, now),
  ...todayAt(timeZone, new Date(now.getTime() - NIGHT_AUDIT_HOUR * 3_600_000)),
];

/** Whether a stay can be checked in: confirmed, arriving on the hotel's day, with a room. */
export const mayCheckIn = (stay: StayAtDesk, now: Date): DeskAnswer => {
  const { name, status, arrivalOn, roomNumber } = stay;
  if (status === 'IN_HOUSE') return 'ALREADY';
  if (status !== 'CONFIRMED') return { code: 'STAY_NOT_CONFIRMED', stay: name, status };
  if (arrivalOn === null) return { code: 'STAY_WITHOUT_ARRIVAL', stay: name };
  if (!arrivalDaysAt(stay, now).includes(arrivalOn)) return { code: 'ARRIVES_ANOTHER_DAY', stay: name, arrivalOn };
  if (roomNumber.trim() === '') return { code: 'STAY_WITHOUT_ROOM', stay: name };
  return 'YES';
};

/** Whether a check-in can be taken back, so that the stay is a confirmed booking again. */
export const mayReverseCheckIn = ({ name, status, checkedInAt }: StayAtDesk): DeskAnswer => {
  if (status === 'IN_HOUSE') return 'YES';
  if (status === 'CONFIRMED' && checkedInAt === null) return 'ALREADY';
  return { code: 'STAY_NOT_IN_HOUSE', stay: name, status };
};
