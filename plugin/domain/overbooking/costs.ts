import { micros, roundToMicros, type Micros, type Money } from '../money.ts';

/** What a property has entered of costs; null for nothing. */
export type EnteredCosts = {
  currencyCode: string;
  emptyRoomCost: Money | null;
  walkRoomCost: Money | null;
  walkTransportCost: Money | null;
  walkLossPercent: number | null;
};

/** Where a property says nothing of it: a room elsewhere at short notice costs half more, and a fifth stays away (our estimates). */
const DEARER_ELSEWHERE = 1.5;
const LOSS_PERCENT = 20;

export type HouseCosts = {
  currencyCode: string;
  emptyRoom: Micros;
  walkRoom: Micros;
  transport: Micros;
  lossShare: number;
};

/** What an empty room and a relocation cost a house: as entered in its currency, otherwise from its average base rate. */
export const houseCosts = (
  { currencyCode, emptyRoomCost, walkRoomCost, walkTransportCost, walkLossPercent }: EnteredCosts,
  types: readonly { rooms: number; baseRate: Money | null }[],
): HouseCosts => {
  const priced = types.flatMap(({ rooms, baseRate }) =>
    baseRate === null ? [] : [{ weight: Math.max(1, rooms), rate: baseRate }],
  );
  const currency = currencyCode || priced[0]?.rate.currencyCode || 'EUR';
  const own = priced.filter(({ rate }) => rate.currencyCode === currency);
  const weights = own.reduce((sum, { weight }) => sum + weight, 0);
  const average =
    weights === 0 ? 0 : own.reduce((sum, { weight, rate }) => sum + weight * rate.amountMicros, 0) / weights;
  const entered = (amount: Money | null, otherwise: number): Micros =>
    amount !== null && amount.currencyCode === currency ? amount.amountMicros : roundToMicros(otherwise);
  return {
    currencyCode: currency,
    emptyRoom: entered(emptyRoomCost, average),
    walkRoom: entered(walkRoomCost, average * DEARER_ELSEWHERE),
    transport: entered(walkTransportCost, micros(0)),
    lossShare: Math.min(100, Math.max(0, walkLossPercent ?? LOSS_PERCENT)) / 100,
  };
};
