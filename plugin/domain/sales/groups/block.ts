import { addDays, daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import { roundToMicros, sumMicros, type Money } from '../../money.ts';
import type { GroupStage } from './stages.ts';

/** Rooms of a type that a group has on a night. */
export type BlockNight = { id: string; on: CalendarDate; roomTypeId: string | null; rooms: number; rate: Money | null };

/** Stays of a group with the same type and days. */
export type GroupStays = { typeId: string | null; arrivalOn: CalendarDate; departureOn: CalendarDate; stays: number };

/** How much of a block is taken: room nights by the id of the night, in all, and those that the block does not hold. */
export type Pickup = { byNight: ReadonlyMap<string, number>; total: number; beyond: number };

const nightsOfStays = (stays: readonly GroupStays[]): { on: CalendarDate; typeId: string | null; rooms: number }[] =>
  stays.flatMap(({ typeId, arrivalOn, departureOn, stays: rooms }) =>
    Array.from({ length: Math.max(0, daysBetween(arrivalOn, departureOn)) }, (_, night) => ({
      on: addDays(arrivalOn, night),
      typeId,
      rooms,
    })),
  );

/**
 * What stays of a group take of its block. A stay takes of its own type first; of what is left, who has another type, such as
 * an upgrade, takes of any type of the night.
 */
export const pickupOf = (block: readonly BlockNight[], stays: readonly GroupStays[]): Pickup => {
  const byNight = new Map(block.map(({ id }) => [id, 0]));
  let [total, beyond] = [0, 0];
  const take = (night: BlockNight, wanted: number): number => {
    const taken = Math.min(wanted, Math.max(0, night.rooms - byNight.get(night.id)!));
    byNight.set(night.id, byNight.get(night.id)! + taken);
    return wanted - taken;
  };
  const others: { on: CalendarDate; rooms: number }[] = [];
  for (const { on, typeId, rooms } of nightsOfStays(stays)) {
    total += rooms;
    const own = block.find((night) => night.on === on && night.roomTypeId === typeId);
    others.push({ on, rooms: own === undefined ? rooms : take(own, rooms) });
  }
  for (const { on, rooms } of others) {
    let left = rooms;
    for (const night of block) if (night.on === on) left = take(night, left);
    beyond += left;
  }
  return { byNight, total, beyond };
};

/** Until when a block stands, by its contract and by hand. */
export type BlockTerms = { stage: GroupStage; cutOffOn: CalendarDate | null; releasedOn: CalendarDate | null };

/** Whether a block takes rooms from sale: by contract, until the day after its cut-off or until it is released. */
export const isHeld = ({ stage, cutOffOn, releasedOn }: BlockTerms, today: CalendarDate): boolean =>
  (stage === 'DEFINITE' || stage === 'IN_HOUSE') &&
  (cutOffOn === null || today <= cutOffOn) &&
  (releasedOn === null || today < releasedOn);

/** What of a block has still to be taken, so that the rooms are nobody else's: 0 where it is not held, or over. */
export const heldOf = (night: BlockNight, picked: number, terms: BlockTerms, today: CalendarDate): number =>
  isHeld(terms, today) && night.on >= today ? Math.max(0, night.rooms - picked) : 0;

/** Room nights of a block. */
export const blockTotal = (block: readonly BlockNight[]): number => block.reduce((sum, { rooms }) => sum + rooms, 0);

/** What a block comes to at its rates; null where no night has one. All is in the currency of the first. */
export const blockValue = (block: readonly BlockNight[]): Money | null => {
  const currencyCode = block.find(({ rate }) => rate !== null)?.rate?.currencyCode;
  return currencyCode === undefined
    ? null
    : {
        amountMicros: sumMicros(
          block.flatMap(({ rate, rooms }) =>
            rate?.currencyCode === currencyCode ? [roundToMicros(rate.amountMicros * rooms)] : [],
          ),
        ),
        currencyCode,
      };
};

/** What a group owes where it takes less than agreed: it may give back a share of the block, the attrition. */
export type Attrition = { atLeast: number; short: number };

/** @param share 0 to 1 of the block that may be given back */
export const attritionOf = (block: number, pickup: number, share: number): Attrition => {
  // A hair below a whole night is that night: 20 % of 15 leaves 12.000000000000002.
  const atLeast = Math.max(0, Math.ceil(block * (1 - share) - 1e-9));
  return { atLeast, short: Math.max(0, atLeast - pickup) };
};
