import { roundToMicros, sumMicros, type Micros, type Money } from '../money.ts';

export const CHARGE_CATEGORIES = [
  'ROOM',
  'FOOD',
  'BAR',
  'SPA',
  'EVENT',
  'TRANSPORT',
  'OTHER',
  'TAX',
  'PAYMENT',
] as const;
export type ChargeCategory = (typeof CHARGE_CATEGORIES)[number];

/** The lines of a guest's bill of one category, added up; payments are below 0. */
export type ChargeSum = { category: ChargeCategory; amount: Money };

/** What a bill comes to. */
export type Folio = {
  /** What is still owed; below 0 what the guest gets back. */
  balance: Money;
  roomRevenue: Money;
  foodRevenue: Money;
  otherRevenue: Money;
};

const PART: Record<ChargeCategory, 'roomRevenue' | 'foodRevenue' | 'otherRevenue' | null> = {
  ROOM: 'roomRevenue',
  FOOD: 'foodRevenue',
  BAR: 'foodRevenue',
  SPA: 'otherRevenue',
  EVENT: 'otherRevenue',
  TRANSPORT: 'otherRevenue',
  OTHER: 'otherRevenue',
  // Tax belongs to the state, and a payment settles what was earned before.
  TAX: null,
  PAYMENT: null,
};

/**
 * What the charges of one stay come to: what is owed and the revenues that they are. Null without charges: there is no
 * bill. Lines in another currency than most are left out, because adding them would need a rate of exchange.
 */
export const folioOf = (charges: readonly ChargeSum[]): Folio | null => {
  const currencies = Map.groupBy(charges, ({ amount }) => amount.currencyCode);
  const [main] = [...currencies].toSorted(
    ([code, one], [otherCode, other]) => other.length - one.length || code.localeCompare(otherCode),
  );
  if (main === undefined) return null;
  const [currencyCode, lines] = main;
  const sum = (of: readonly ChargeSum[]): Money => ({
    currencyCode,
    amountMicros: sumMicros(of.map(({ amount }) => amount.amountMicros)),
  });
  const part = (name: 'roomRevenue' | 'foodRevenue' | 'otherRevenue'): Money =>
    sum(lines.filter(({ category }) => PART[category] === name));
  return {
    balance: sum(lines),
    roomRevenue: part('roomRevenue'),
    foodRevenue: part('foodRevenue'),
    otherRevenue: part('otherRevenue'),
  };
};

/** The smallest amount that is asked for: what is below half a hundredth of the currency's unit comes from rounding. */
const NOTHING: Micros = roundToMicros(5_000);

/** True where something is owed, either way. */
export const isOpen = (balance: Money | null): balance is Money =>
  balance !== null && Math.abs(balance.amountMicros) >= NOTHING;
