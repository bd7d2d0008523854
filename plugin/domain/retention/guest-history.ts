import { dayNumber } from '../calendar-dates.ts';
import { units } from '../money.ts';
import type { Visit } from '../stays/visits.ts';
import type { RepeatHistory } from './bg-nbd.ts';
import type { RepeatValue } from './gamma-gamma.ts';

/** The unit of time a model is fitted in. */
export type TimeUnit = 'week' | 'day';

export const daysIn = (unit: TimeUnit): number => (unit === 'week' ? 7 : 1);

/**
 * A guest's completed stays: `days` are the check-out days as day numbers, ascending and distinct, `amounts` what was
 * paid for each, in units of one currency. `inHouseUntil` is the check-out day of a stay now under way, `bookedThrough`
 * the arrival day of the next booking.
 */
export type StayHistory = {
  kind: 'stays';
  days: readonly number[];
  amounts: readonly number[];
  inHouseUntil?: number;
  bookedThrough?: number;
};

/**
 * A guest of whom only sums are known. Times are in the unit of the model, `value` is the average of the repeat stays,
 * 0 when none was paid for.
 */
export type StaySummary = RepeatHistory & { kind: 'summary'; value: number };

export type GuestHistory = StayHistory | StaySummary;

/**
 * The history that a guest's visits make on the day number `asOf`. Visits that end on one day, in two houses, are one
 * stay. A booking of which only the check-out is known has its arrival the day before at the latest.
 */
export const historyOf = (visits: readonly Visit[], asOf: number): StayHistory => {
  const amounts = new Map<number, number>();
  let inHouseUntil: number | undefined;
  let bookedThrough: number | undefined;
  for (const { state, arrivalOn, departureOn, amount } of visits) {
    const departure = dayNumber(departureOn);
    switch (state) {
      case 'PAST':
        amounts.set(departure, (amounts.get(departure) ?? 0) + units(amount));
        break;
      case 'IN_HOUSE':
        inHouseUntil = Math.max(inHouseUntil ?? asOf + 1, departure);
        break;
      case 'BOOKED':
        bookedThrough = Math.min(bookedThrough ?? Infinity, arrivalOn === null ? departure - 1 : dayNumber(arrivalOn));
        break;
      default:
        state satisfies never;
    }
  }
  const stays = [...amounts].sort(([one], [other]) => one - other);
  return {
    kind: 'stays',
    days: stays.map(([day]) => day),
    amounts: stays.map(([, amount]) => amount),
    ...(inHouseUntil === undefined ? {} : { inHouseUntil }),
    ...(bookedThrough === undefined ? {} : { bookedThrough }),
  };
};

/** The history as it was known on a day: later stays are left out. */
export const knownOn = ({ kind, days, amounts }: StayHistory, day: number): StayHistory => {
  const count = days.findLastIndex((stay) => stay <= day) + 1;
  return count === days.length
    ? { kind, days, amounts }
    : { kind, days: days.slice(0, count), amounts: amounts.slice(0, count) };
};

/** What the BG/NBD model needs, or null for somebody who has not stayed. Weeks are exact sevenths of days. */
export const repeatHistory = (guest: GuestHistory, asOf: number, unit: TimeUnit): RepeatHistory | null => {
  if (guest.kind === 'summary') return { frequency: guest.frequency, recency: guest.recency, age: guest.age };
  const { days } = guest;
  if (days.length === 0) return null;
  const [first, last] = [days[0]!, days[days.length - 1]!];
  return { frequency: days.length - 1, recency: (last - first) / daysIn(unit), age: (asOf - first) / daysIn(unit) };
};

/** What the model of value needs: repeat stays with an amount above 0, so that complimentary stays do not lower the mean. */
export const repeatValue = (guest: GuestHistory): RepeatValue => {
  if (guest.kind === 'summary')
    return guest.value > 0 ? { repeats: guest.frequency, value: guest.value } : { repeats: 0, value: 0 };
  let repeats = 0;
  let total = 0;
  for (let i = 1; i < guest.amounts.length; i += 1)
    if (guest.amounts[i]! > 0) {
      repeats += 1;
      total += guest.amounts[i]!;
    }
  return { repeats, value: repeats === 0 ? 0 : total / repeats };
};

/** All that was paid; of a summary, which does not know the first stay, what was paid for repeat stays. */
export const revenue = (guest: GuestHistory): number =>
  guest.kind === 'summary' ? guest.frequency * guest.value : guest.amounts.reduce((sum, amount) => sum + amount, 0);

/** Days between one stay and the next, in order. */
export const intervals = (days: readonly number[]): number[] => days.slice(1).map((day, i) => day - days[i]!);
