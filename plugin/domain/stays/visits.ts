import type { CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros } from '../money.ts';
import type { StayStatus } from './status.ts';

/** Where a guest's time in the house stands on the day of the look. */
export type VisitState = 'PAST' | 'IN_HOUSE' | 'BOOKED';

/**
 * What one stay, or one bill of it, says of a guest's time in the house. `arrivalOn` is null where only the check-out is
 * known, `propertyId` where there is but one or it is not known. An amount below 0 is a credit note.
 */
export type Folio = {
  state: VisitState;
  propertyId: string | null;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate;
  amount: Micros;
};

/** A guest's time in the house without a break, however many stays or bills it is kept in. */
export type Visit = Folio;

/**
 * The state of a stay for {@link visitsOf}; null for one that is no time in the house: a no-show, or a booking whose day of
 * arrival has gone by.
 */
export const visitStateOf = (status: StayStatus, arrivalOn: CalendarDate, today: CalendarDate): VisitState | null => {
  switch (status) {
    case 'CHECKED_OUT':
      return 'PAST';
    case 'IN_HOUSE':
      return 'IN_HOUSE';
    case 'CONFIRMED':
    case 'TENTATIVE':
      return arrivalOn < today ? null : 'BOOKED';
    case 'INQUIRY':
    case 'WAITLISTED':
    case 'CANCELLED':
    case 'NO_SHOW':
    case 'RELOCATED':
      return null;
    default:
      return status satisfies never;
  }
};

const startOf = ({ arrivalOn, departureOn }: Folio): CalendarDate => arrivalOn ?? departureOn;

const inOneHouse = (one: Folio, other: Folio): boolean =>
  one.propertyId === null || other.propertyId === null || one.propertyId === other.propertyId;

const byTime = (one: Folio, other: Folio): number =>
  startOf(one).localeCompare(startOf(other)) ||
  one.departureOn.localeCompare(other.departureOn) ||
  (one.propertyId ?? '').localeCompare(other.propertyId ?? '');

/** A visit that has ended in part and goes on is one in the house. */
const stateOfBoth = (one: VisitState, other: VisitState): VisitState => (one === other ? one : 'IN_HOUSE');

const toVisit = ({ state, propertyId, arrivalOn, departureOn, amount }: Folio): Visit => ({
  state,
  propertyId,
  arrivalOn,
  departureOn,
  amount,
});

const joined = (visit: Visit, folio: Folio): Visit => ({
  state: stateOfBoth(visit.state, folio.state),
  propertyId: visit.propertyId ?? folio.propertyId,
  arrivalOn: visit.arrivalOn ?? folio.arrivalOn,
  departureOn: folio.departureOn > visit.departureOn ? folio.departureOn : visit.departureOn,
  amount: sumMicros([visit.amount, folio.amount]),
});

/**
 * The visit that a credit note belongs to: the latest one begun by its day that brought exactly as much, otherwise the
 * latest that brought at least as much. -1 for none.
 */
const visitOfCredit = (visits: readonly Visit[], credit: Folio): number => {
  const isBefore = (visit: Visit): boolean => startOf(visit) <= credit.departureOn && inOneHouse(visit, credit);
  const exact = visits.findLastIndex((visit) => isBefore(visit) && visit.amount === -credit.amount);
  return exact === -1 ? visits.findLastIndex((visit) => isBefore(visit) && visit.amount >= -credit.amount) : exact;
};

/**
 * The visits of one guest, by check-out. Folios of one house that overlap or touch, the check-out of one on the arrival
 * day of the next, are one visit: room moves, extensions, several rooms, split bills. Where arrivals are not known only
 * those of one check-out day are. Credit notes are no visits: each is taken off the visit that it belongs to, and those
 * that belong to none are answered in `credits`. The order of the folios does not matter.
 */
export const visitsOf = <AnyFolio extends Folio>(
  folios: readonly AnyFolio[],
): { visits: Visit[]; credits: AnyFolio[] } => {
  const isCredit = ({ amount }: Folio): boolean => amount < 0;
  const visits: Visit[] = [];
  // Folios come by their beginning, so a visit that ended before one of them is joined by none of the later ones.
  let open: number[] = [];
  for (const folio of folios.filter((each) => !isCredit(each)).toSorted(byTime)) {
    open = open.filter((at) => visits[at]!.departureOn >= startOf(folio));
    const at = open.find((index) => inOneHouse(visits[index]!, folio));
    if (at === undefined) open.push(visits.push(toVisit(folio)) - 1);
    else visits[at] = joined(visits[at]!, folio);
  }
  visits.sort((one, other) => one.departureOn.localeCompare(other.departureOn) || byTime(one, other));
  const credits: AnyFolio[] = [];
  for (const credit of folios
    .filter(isCredit)
    .toSorted((one, other) => byTime(one, other) || other.amount - one.amount)) {
    const at = visitOfCredit(visits, credit);
    if (at === -1) credits.push(credit);
    else visits[at] = { ...visits[at]!, amount: sumMicros([visits[at]!.amount, credit.amount]) };
  }
  return { visits, credits };
};
