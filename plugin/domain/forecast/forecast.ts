/** How far ahead nights are forecast, in days. */
export const FORECAST_DAYS = 90;

/** A booking as the books know it. Days are day numbers; `goneOn` is the day of its cancellation, null for none. */
export type BookedNights = {
  bookedOn: number;
  goneOn: number | null;
  arrival: number;
  departure: number;
  /** Whether the rooms were taken in the end: no for a no-show and a cancellation. */
  isTaken: boolean;
  rooms: number;
};

/**
 * Night by night from `first` on: rooms taken in the end, and rooms on the books at the end of each of the days before,
 * by how many days before: `books[night][7]` is what stood on the books a week ahead.
 */
export type Books = { first: number; sold: number[]; books: Float64Array[] };

/** Adds up bookings to the books of the nights from `first` to `last`. */
export const booksOf = (bookings: Iterable<BookedNights>, { first, last }: { first: number; last: number }): Books => {
  const nights = Math.max(0, last - first + 1);
  const sold = Array.from({ length: nights }, () => 0);
  // One place more, in which a booking ends that was gone on the day itself or later.
  const books = Array.from({ length: nights }, () => new Float64Array(FORECAST_DAYS + 2));
  for (const { bookedOn, goneOn, arrival, departure, isTaken, rooms } of bookings)
    for (let night = Math.max(first, arrival); night < departure && night <= last; night += 1) {
      const at = night - first;
      if (isTaken) sold[at]! += rooms;
      const [from, until] = [Math.min(FORECAST_DAYS, night - bookedOn), goneOn === null ? -1 : night - goneOn];
      if (from < 0 || from <= until) continue;
      // On the books at all distances from `from` down to the one before `until`.
      books[at]![from]! += rooms;
      if (until >= 0) books[at]![until]! -= rooms;
    }
  // What stands on the books at a distance is what came at this distance or further away.
  for (const night of books) for (let days = FORECAST_DAYS - 1; days >= 0; days -= 1) night[days]! += night[days + 1]!;
  return { first, sold, books };
};

/** The ways in which a night is forecast. */
export const METHODS = [
  'ADDITIVE_PICKUP',
  'MULTIPLICATIVE_PICKUP',
  'PICKUP_OF_LAST_YEAR',
  'SMOOTHING',
  'SAME_DAY_LAST_YEAR',
] as const;
export type Method = (typeof METHODS)[number];

const COMPARED_WEEKS = 8;
const YEAR_DAYS = 364;
/** Weeks before and after the same night of last year that are looked at with it. */
const AROUND_WEEKS = 2;
const SMOOTHING = 0.3;

type Known = { books: Books; origin: number };

const soldOn = ({ books: { first, sold }, origin }: Known, night: number): number | null =>
  night < origin ? (sold[night - first] ?? null) : null;
const onBooks = ({ books: { first, books } }: Known, night: number, days: number): number | null =>
  books[night - first]?.[Math.min(FORECAST_DAYS, days)] ?? null;

/** Nights that are over by the origin and of the same weekday, the latest first, with their books at the same distance. */
const comparable = (known: Known, night: number, days: number): { sold: number; books: number }[] => {
  const found: { sold: number; books: number }[] = [];
  for (let weeks = Math.floor(days / 7) + 1; found.length < COMPARED_WEEKS; weeks += 1) {
    const sold = soldOn(known, night - 7 * weeks);
    const books = onBooks(known, night - 7 * weeks, days);
    if (sold === null || books === null) break;
    found.push({ sold, books });
  }
  return found;
};

const aroundLastYear = (known: Known, night: number, days: number): { sold: number; books: number }[] =>
  Array.from({ length: 2 * AROUND_WEEKS + 1 }, (_, index) => night - YEAR_DAYS + 7 * (index - AROUND_WEEKS)).flatMap(
    (other) => {
      const [sold, books] = [soldOn(known, other), onBooks(known, other, days)];
      return sold === null || books === null ? [] : [{ sold, books }];
    },
  );

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rooms that a method expects at the origin for a night so many days ahead; null where it knows too little. */
export const byMethod = (method: Method, known: Known, night: number): number | null => {
  const days = night - known.origin + 1;
  const booked = onBooks(known, night, days);
  if (booked === null) return null;
  switch (method) {
    case 'ADDITIVE_PICKUP': {
      const past = comparable(known, night, days);
      return past.length < 3 ? null : booked + meanOf(past.map(({ sold, books }) => sold - books));
    }
    case 'MULTIPLICATIVE_PICKUP': {
      const past = comparable(known, night, days);
      const books = past.reduce((sum, each) => sum + each.books, 0);
      return past.length < 3 || books <= 0 ? null : booked * (past.reduce((sum, { sold }) => sum + sold, 0) / books);
    }
    case 'PICKUP_OF_LAST_YEAR': {
      const past = aroundLastYear(known, night, days);
      return past.length < 3 ? null : booked + meanOf(past.map(({ sold, books }) => sold - books));
    }
    case 'SMOOTHING': {
      const past = comparable(known, night, days);
      if (past.length < 3) return null;
      return past.toReversed().reduce((level, { sold }) => level + SMOOTHING * (sold - level), past.at(-1)!.sold);
    }
    case 'SAME_DAY_LAST_YEAR':
      return soldOn(known, night - YEAR_DAYS);
    default:
      return method satisfies never;
  }
};

/** Nights that are over and tell how well each method did at a distance: the last ones, because seasons change what does well. */
const WEIGHED_NIGHTS = 120;
const FEWEST_WEIGHED = 20;
/** Nights whose errors make the interval: a whole year, because errors of one season say little of the next. */
const MEASURED_NIGHTS = 365;
/** How much more a method counts that errs less, and from how much more than the best it does not count at all. */
const SHARPNESS = 2;
const WORST = 4;
/** How often the interval is to hold. */
export const COVERAGE = 0.8;

/** What past nights teach of forecasts at one distance: what each method counts, and how far off their mean was, in order. */
type Lesson = { weights: ReadonlyMap<Method, number>; errors: readonly number[] };

const combined = (weights: ReadonlyMap<Method, number>, of: (method: Method) => number | null): number | null => {
  let [sum, all] = [0, 0];
  for (const [method, weight] of weights) {
    const value = of(method);
    if (value === null) continue;
    sum += weight * value;
    all += weight;
  }
  return all === 0 ? null : sum / all;
};

const weightsOf = (nights: readonly { sold: number; by: ReadonlyMap<Method, number> }[]): Map<Method, number> => {
  const squared = new Map<Method, number>();
  for (const method of METHODS) {
    const errors = nights.flatMap(({ sold, by }) => (by.has(method) ? [(by.get(method)! - sold) ** 2] : []));
    // A method that never erred would count without end.
    if (errors.length >= FEWEST_WEIGHED) squared.set(method, Math.max(meanOf(errors), 1e-6));
  }
  const best = Math.min(...squared.values());
  return new Map(
    [...squared].filter(([, error]) => error <= WORST * best).map(([method, error]) => [method, error ** -SHARPNESS]),
  );
};

const learn = (books: Books, origin: number, ahead: number, capacity: number): Lesson | null => {
  const nights: { night: number; sold: number; by: Map<Method, number> }[] = [];
  for (let night = origin - MEASURED_NIGHTS; night < origin; night += 1) {
    const sold = books.sold[night - books.first];
    if (sold === undefined) continue;
    const by = new Map<Method, number>();
    for (const method of METHODS) {
      const value = byMethod(method, { books, origin: night - ahead }, night);
      if (value !== null) by.set(method, Math.min(capacity, Math.max(0, value)));
    }
    nights.push({ night, sold, by });
  }
  const weights = weightsOf(nights.filter(({ night }) => night >= origin - WEIGHED_NIGHTS));
  const errors = nights.flatMap(({ sold, by }) => {
    const value = combined(weights, (method) => by.get(method) ?? null);
    return value === null ? [] : [Math.abs(sold - value)];
  });
  return weights.size === 0 ? null : { weights, errors: errors.toSorted((one, other) => one - other) };
};

/** Rooms expected of a night, with the interval in which it falls in four cases of five. */
export type NightForecast = { night: number; rooms: number; low: number; high: number };

/**
 * Forecasts the night `ahead` days after the origin, as known in the morning of the origin. The methods are averaged by how
 * well each did at this distance on the last nights that are over by then (rolling origin, weights by squared error), and the
 * interval is as wide as four in five errors of this average were in the last year (ranks of absolute errors, whatever their
 * distribution). Null where too few nights are over to tell.
 */
export const forecastNight = (books: Books, origin: number, ahead: number, capacity: number): NightForecast | null => {
  const lesson = learn(books, origin, ahead, capacity);
  if (lesson === null) return null;
  const night = origin + ahead;
  const mean = combined(lesson.weights, (method) => byMethod(method, { books, origin }, night));
  if (mean === null) return null;
  const { errors } = lesson;
  const off = errors[Math.min(errors.length, Math.ceil((errors.length + 1) * COVERAGE)) - 1]!;
  const within = (rooms: number): number => Math.min(capacity, Math.max(0, rooms));
  return { night, rooms: within(mean), low: within(mean - off), high: within(mean + off) };
};

/** Forecasts of tonight and the nights ahead; nights of which too little is known are left out. */
export const forecastNights = (books: Books, origin: number, capacity: number): NightForecast[] =>
  Array.from({ length: FORECAST_DAYS + 1 }, (_, ahead) => forecastNight(books, origin, ahead, capacity)).filter(
    (forecast) => forecast !== null,
  );

/** What a night has on the books, its revenue, and what a room of such a night costs otherwise. */
export type NightOnTheBooks = { rooms: number; revenue: number; usualRate: number };

/**
 * Revenue expected of a night: of the rooms on the books what is booked, less the share that is expected to fall away; of those
 * still to come the rate of the night's own bookings, or the usual one where there are none.
 */
export const expectedRevenue = (expected: number, { rooms, revenue, usualRate }: NightOnTheBooks): number => {
  if (rooms <= 0) return expected * usualRate;
  return expected <= rooms ? revenue * (expected / rooms) : revenue + (expected - rooms) * (revenue / rooms);
};
