import { sumMicros, type Money } from '../money.ts';

/** The parts of what a stay brings in; one that is not known is null or absent. */
export type StayRevenues = {
  [Part in 'roomRevenue' | 'foodRevenue' | 'otherRevenue']?: Money | null | undefined;
};

/**
 * What a stay brings in: the sum of its parts, room first, that are in the currency of the first one known; null while
 * none is. A part in another currency is left out, because adding it would need a rate of exchange.
 */
export const totalOf = ({ roomRevenue, foodRevenue, otherRevenue }: StayRevenues): Money | null => {
  const parts = [roomRevenue, foodRevenue, otherRevenue].filter((part) => part !== null && part !== undefined);
  const currencyCode = parts[0]?.currencyCode;
  if (currencyCode === undefined) return null;
  const inCurrency = parts.filter((part) => part.currencyCode === currencyCode);
  return { currencyCode, amountMicros: sumMicros(inCurrency.map(({ amountMicros }) => amountMicros)) };
};
