/** An amount in millionths of the currency's unit, always a whole number. 1 EUR is 1,000,000 micros. */
export type Micros = number & { readonly __brand: 'Micros' };

/** Money as the host stores it. `currencyCode` is ISO 4217. */
export type Money = { amountMicros: Micros; currencyCode: string };

/** Whether a code is that of a currency (ISO 4217), in capitals. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

const MICROS_A_UNIT = 1_000_000;

/** Rounds to whole micros, halves away from zero. The only place where an amount is rounded to micros. */
export const roundToMicros = (amount: number): Micros =>
  (Math.sign(amount) * Math.round(Math.abs(amount)) + 0) as Micros;

/** `micros(12.34)` → `12_340_000`. */
export const micros = (units: number): Micros => roundToMicros(units * MICROS_A_UNIT);

/** `units(12_340_000)` → `12.34`; for display and for formulas on ratios, never for adding up. */
export const units = (amount: Micros): number => amount / MICROS_A_UNIT;

/** The sum, in micros; 0 for none. The caller has made sure that all are of one currency. */
export const sumMicros = (amounts: Iterable<Micros>): Micros => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum as Micros;
};

/** The currency that most of these are in, the first of equals; '' where none is known. */
export const mostFrequentCurrency = (codes: readonly (string | null)[]): string => {
  const counts = Map.groupBy(
    codes.filter((code) => code !== null && code !== ''),
    (code) => code as string,
  );
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
};
