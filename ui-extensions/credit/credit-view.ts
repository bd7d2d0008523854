import { micros, units, type Money } from '../../plugin/domain/money.ts';

/** An amount as it is typed, in a currency; null while it is none above 0. */
export const amountTyped = (typed: string, currencyCode: string): Money | null => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) && value > 0 && currencyCode !== ''
    ? { amountMicros: micros(value), currencyCode }
    : null;
};

/** An amount as it stands in a field to be changed: `12.5`. */
export const typedFrom = ({ amountMicros }: Money): string => String(Math.round(units(amountMicros) * 100) / 100);

/** What is left of a limit; null where there is none, or the balance is in another currency. */
export const leftOf = (limit: Money | null, open: Money | null): Money | null => {
  if (limit === null || (open !== null && open.currencyCode !== limit.currencyCode)) return null;
  return {
    amountMicros: (limit.amountMicros - (open?.amountMicros ?? 0)) as Money['amountMicros'],
    currencyCode: limit.currencyCode,
  };
};
