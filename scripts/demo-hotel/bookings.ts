import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { departureOf, roomRevenueOf, totalOf, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

/**
 * The itemised bills of stays that left in the last days, which add up to the revenues of the stay and to nothing owed; and of
 * guests in house what was posted so far, less what was paid in advance.
 */
export const folioRecords = function* (
  stays: readonly Stay[],
  { from, today }: { from: number; today: number },
): Generator<DemoRecord> {
  for (const stay of stays) {
    const isInHouse = stay.status === 'IN_HOUSE';
    if (!isInHouse && (stay.status !== 'CHECKED_OUT' || departureOf(stay) < from || departureOf(stay) > today))
      continue;
    let posting = 0;
    const charge = (day: number, category: string, description: string, amount: number, outlet: string): DemoRecord => {
      posting += 1;
      const key = `DEMO:${stay.number}-${posting}`;
      return {
        id: idOf('folioCharge', key),
        name: `${description} ${fromDayNumber(day)}`,
        key,
        stayId: stay.id,
        chargedOn: fromDayNumber(day),
        category,
        description,
        amount: euros(amount),
        outlet,
      };
    };
    const nights = isInHouse ? Math.min(stay.nights, today - stay.arrival) : stay.nights;
    for (let night = 0; night < nights; night += 1)
      yield charge(stay.arrival + night, 'ROOM', stay.roomType.name, stay.rate, 'Reception desk');
    const bar = Math.floor(stay.food / 3);
    if (stay.food - bar > 0) yield charge(stay.arrival, 'FOOD', 'Restaurant', stay.food - bar, 'Restaurant');
    if (bar > 0) yield charge(stay.arrival, 'BAR', 'Bar', bar, 'Bar');
    if (isInHouse) {
      if (stay.plan.code === 'ADV')
        yield charge(stay.arrival, 'PAYMENT', 'Paid in advance', -roomRevenueOf(stay), 'Reception desk');
      continue;
    }
    if (stay.other > 0)
      yield charge(
        departureOf(stay) - 1,
        stay.property.kind === 'RESORT' ? 'SPA' : 'TRANSPORT',
        stay.property.kind === 'RESORT' ? 'Spa' : 'Airport transfer',
        stay.other,
        stay.property.kind === 'RESORT' ? 'Spa' : 'Concierge',
      );
    yield charge(departureOf(stay), 'PAYMENT', 'Paid at check-out', -totalOf(stay), 'Reception desk');
  }
};

/** How bookings came about and ended, for stays around today. */
export const changeRecords = function* (
  stays: readonly Stay[],
  { from, today }: { from: number; today: number },
): Generator<DemoRecord> {
  for (const stay of stays) {
    if (stay.guest === null || stay.arrival < from) continue;
    const change = (kind: string, at: string, before: object, after: object, departments: string[]): DemoRecord => {
      const key = `${stay.number}:${kind}:${at}`;
      return {
        id: idOf('stayChange', key),
        name: `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${stay.number}`,
        key,
        stayId: stay.id,
        changedAt: at,
        changedBy: 'Property management system',
        kind,
        before,
        after,
        notifiedDepartments: departments,
      };
    };
    yield change(
      'CREATED',
      instantOn(stay.bookedOn, 9),
      {},
      { status: 'CONFIRMED', arrivalOn: fromDayNumber(stay.arrival) },
      ['FRONT_DESK'],
    );
    if (stay.cancelledOn !== null)
      yield change('STATUS', instantOn(stay.cancelledOn, 11), { status: 'CONFIRMED' }, { status: 'CANCELLED' }, [
        'FRONT_DESK',
        'HOUSEKEEPING',
      ]);
    else if (stay.status === 'RELOCATED')
      yield change(
        'RELOCATION',
        instantOn(stay.arrival, 19),
        { status: 'CONFIRMED' },
        { status: 'RELOCATED', relocatedTo: stay.relocatedTo?.name },
        ['FRONT_DESK', 'ACCOUNTING'],
      );
    else if (stay.status === 'IN_HOUSE' || stay.status === 'CHECKED_OUT')
      yield change('STATUS', instantOn(stay.arrival, 15), { status: 'CONFIRMED' }, { status: 'IN_HOUSE' }, [
        'HOUSEKEEPING',
      ]);
    if (stay.roomType !== stay.bookedType)
      yield change(
        'ROOM',
        instantOn(Math.max(stay.bookedOn, Math.min(stay.arrival, today) - 1), 17),
        { roomType: stay.bookedType.name },
        { roomType: stay.roomType.name },
        ['HOUSEKEEPING'],
      );
  }
};
