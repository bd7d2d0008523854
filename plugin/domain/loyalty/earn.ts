import { Fraction } from 'fraction.js';
import * as z from 'zod';
import type { Earning } from './earning-rules.ts';
import { daySchema } from './measure-schemas.ts';
import { MEASURES, type Measure } from './measures.ts';
import { asMessage } from './problems.ts';
import { refuse, type EarnReason } from './reasons.ts';
import type { Program } from './rule-file.ts';

/** A brand or channel as people write it: `Residence Inn`, `RESIDENCE_INN` and `residence-inn` are one. */
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

/** Lists of rule files are asked for every stay. */
const plainCodes = new WeakMap<readonly string[], ReadonlySet<string>>();
const isIn = (codes: readonly string[], written: string): boolean => {
  if (codes.length === 0) return false;
  const known = plainCodes.get(codes) ?? new Set(codes.map(plain));
  plainCodes.set(codes, known);
  return known.has(plain(written));
};

const amountSchema = z.number().nonnegative();
const lineSchema = z
  .object({ kind: z.enum(['room', 'extras']), amount: amountSchema, tax: amountSchema.default(0) })
  .refine(({ amount, tax }) => tax <= Math.max(0, amount), {
    path: ['tax'],
    error: asMessage({ code: 'TAX_ABOVE_AMOUNT' }),
  });

/** A finished stay. Amounts are in units of the currency and contain the tax that `tax` names. */
export const staySchema = z
  .object({
    property: z.string().nullish(),
    brand: z.string().nullish(),
    roomRevenue: amountSchema.optional(),
    extrasRevenue: amountSchema.default(0),
    tax: amountSchema.default(0),
    lines: z.array(lineSchema).min(1).optional(),
    currency: z
      .string()
      .transform((code) => code.trim().toUpperCase())
      .nullish(),
    exchangeRate: z.number().positive().optional(),
    nights: z.int().nonnegative().default(0),
    rooms: z.int().positive().default(1),
    departureOn: daySchema.nullish(),
    channel: z.string().nullish(),
    rate: z.string().nullish(),
    ownStay: z.boolean().default(true),
    settled: z.boolean().default(true),
  })
  .superRefine((stay, context) => {
    if (stay.lines === undefined && stay.roomRevenue === undefined)
      context.addIssue({ code: 'custom', path: ['roomRevenue'], message: asMessage({ code: 'MISSING' }) });
    if (stay.lines === undefined && stay.tax > Math.max(0, (stay.roomRevenue ?? 0) + stay.extrasRevenue))
      context.addIssue({ code: 'custom', path: ['tax'], message: asMessage({ code: 'TAX_ABOVE_AMOUNT' }) });
  });
export type Stay = z.output<typeof staySchema>;

export type Earned = {
  base: number;
  bonus: number;
  total: number;
  nightCredits: number;
  counters: { [M in Measure]?: number };
  reasons: EarnReason[];
};

type Rate = { brand: string | null; points: number; extrasPoints: number; of: Earning['of']; nightsPerCredit: number };
type Line = { kind: 'room' | 'extras'; net: Fraction };

const ZERO = new Fraction(0);

/**
 * Amounts are read by their first six decimals: a fraction made of the binary number would carry its error along. Whole
 * millionths take a third of the time of digits.
 */
const exact = (amount: number): Fraction => {
  if (amount === 0) return ZERO;
  const millionths = Math.round(amount * 1_000_000);
  return Number.isSafeInteger(millionths) ? new Fraction(millionths, 1_000_000) : new Fraction(amount.toFixed(6));
};

/** Most factors are 1: nothing to multiply. */
const times = (amount: Fraction, factor: number): Fraction => (factor === 1 ? amount : amount.mul(exact(factor)));

const rounded = (points: Fraction, mode: Earning['rounding']['mode']): number => {
  switch (mode) {
    case 'floor':
      return points.floor().valueOf();
    case 'halfUp':
      return points.round().valueOf();
    case 'none':
      return points.round(6).valueOf();
    default:
      return mode satisfies never;
  }
};

const rateOf = (earning: Earning, brand: string | null | undefined): Rate => {
  const own = brand ? earning.brands.find(({ codes }) => isIn(codes, brand)) : undefined;
  const points = own?.points ?? earning.points;
  return {
    brand: own ? plain(own.codes[0]!) : null,
    points,
    extrasPoints: own?.extrasPoints ?? (own?.points === undefined ? earning.extrasPoints : undefined) ?? points,
    of: own?.of ?? earning.of,
    nightsPerCredit: own?.nightsPerCredit ?? earning.nightsPerCredit,
  };
};

/** The lines that count, in the program's currency, for the rooms that earn. A stay's tax is shared out by amount. */
const linesOf = (earning: Earning, stay: Stay, of: Earning['of']): Line[] => {
  const room = stay.roomRevenue ?? 0;
  const gross = exact(room).add(exact(stay.extrasRevenue));
  const taxOn = (amount: number): Fraction =>
    stay.tax === 0 || gross.n === 0n ? ZERO : exact(stay.tax).mul(exact(amount)).div(gross);
  const given = stay.lines
    ? stay.lines.map(({ kind, amount, tax }) => ({ kind, amount: exact(amount), tax: exact(tax) }))
    : [
        { kind: 'room' as const, amount: exact(room), tax: taxOn(room) },
        { kind: 'extras' as const, amount: exact(stay.extrasRevenue), tax: taxOn(stay.extrasRevenue) },
      ];
  const rooms = Math.min(stay.rooms, earning.maxRooms.points ?? stay.rooms);
  const ofRooms = (net: Fraction): Fraction => (rooms === stay.rooms ? net : net.mul(rooms).div(stay.rooms));
  return given
    .filter(({ kind }) => kind === 'room' || of === 'roomAndExtras')
    .map(({ kind, amount, tax }) => ({
      kind,
      net: times(ofRooms(earning.netOfTax ? amount.sub(tax) : amount), stay.exchangeRate ?? 1),
    }));
};

const sumOf = (lines: readonly Line[], kinds: readonly Line['kind'][] = ['room', 'extras']): Fraction =>
  lines.reduce((sum, { kind, net }) => (kinds.includes(kind) && net.n !== 0n ? sum.add(net) : sum), ZERO);

/** Base points before rounding. Where room and extras earn alike, begun units are counted on their sum. */
const basePoints = ({ per, wholeUnitsOnly }: Earning, rate: Rate, lines: readonly Line[]): Fraction => {
  const points = (net: Fraction, pointsPerUnit: number): Fraction => {
    const units = per === 1 ? net : net.div(exact(per));
    return times(wholeUnitsOnly ? units.floor() : units, pointsPerUnit);
  };
  return rate.points === rate.extrasPoints
    ? points(sumOf(lines), rate.points)
    : points(sumOf(lines, ['room']), rate.points).add(points(sumOf(lines, ['extras']), rate.extrasPoints));
};

/** Why a program has nothing to do with stays in a property; null where it has. */
export const outsideOf = (
  { earning: { eligible } }: Pick<Program, 'earning'>,
  { property, brand }: { property?: string | null | undefined; brand?: string | null | undefined },
): EarnReason | null => {
  const { properties, brands, excludedBrands } = eligible;
  if (properties && !isIn(properties, property ?? '')) return { code: 'NO_POINTS_OUTSIDE', at: property ?? '' };
  if (isIn(excludedBrands, brand ?? '') || (brands && !isIn(brands, brand ?? '')))
    return { code: 'NO_POINTS_OUTSIDE', at: brand ?? '' };
  return null;
};

type NoPoints = { reason: EarnReason; nightsCount: boolean };

/** Why a stay earns no points, or undefined when it does. */
const noPointsFor = (program: Program, stay: Stay): NoPoints | undefined => {
  const { eligible } = program.earning;
  const on = stay.departureOn;
  if (
    on &&
    ((program.effectiveFrom && on < program.effectiveFrom) || (program.effectiveTo && on > program.effectiveTo))
  )
    return { reason: { code: 'NO_POINTS_BEFORE_OR_AFTER_RULES', on }, nightsCount: false };
  const outside = outsideOf(program, stay);
  if (outside !== null) return { reason: outside, nightsCount: false };
  if (eligible.ownStayOnly && !stay.ownStay) return { reason: { code: 'NO_POINTS_FOR_OTHERS' }, nightsCount: false };
  if (eligible.settledOnly && !stay.settled) return { reason: { code: 'NO_POINTS_UNTIL_PAID' }, nightsCount: false };
  if (stay.rate && (isIn(eligible.excludedRates, stay.rate) || (eligible.rates && !isIn(eligible.rates, stay.rate))))
    return { reason: { code: 'NO_POINTS_AT_RATE', rate: stay.rate }, nightsCount: false };
  if (stay.channel && eligible.channels && !isIn(eligible.channels, stay.channel))
    return {
      reason: { code: 'NO_POINTS_BY_CHANNEL', channel: stay.channel },
      nightsCount: eligible.nightsFromEveryChannel,
    };
  return undefined;
};

type Reckoned = {
  rate: Rate;
  lines: readonly Line[];
  /** The sum of the lines. */
  revenue: Fraction;
  base: Fraction;
  bonus: Fraction;
  rooms: number;
};

const pointReasons = (
  { currency, earning }: Program,
  tier: Program['tiers'][number],
  stay: Stay,
  { rate, revenue, base, bonus }: Reckoned,
): EarnReason[] => {
  const earningRooms = earning.maxRooms.points ?? stay.rooms;
  return [
    {
      code: 'BASE_POINTS',
      points: base.valueOf(),
      perRoom: rate.points,
      perExtras: rate.of === 'room' ? rate.points : rate.extrasPoints,
      per: earning.per,
      // An amount that was exchanged is no longer in the stay's currency.
      currency: currency ?? (stay.exchangeRate === undefined ? (stay.currency ?? null) : null),
      amount: revenue.round(2).valueOf(),
      of: rate.of,
      netOfTax: earning.netOfTax,
      brand: rate.brand,
    },
    { code: 'BONUS_POINTS', points: bonus.valueOf(), percent: tier.bonusPercent, tier: tier.code },
    ...(stay.rooms > earningRooms
      ? [{ code: 'ROOMS_EARN_POINTS' as const, earning: earningRooms, rooms: stay.rooms }]
      : []),
  ];
};

const nightReasons = (stay: Stay, { rate, rooms }: Reckoned): EarnReason[] => [
  ...(stay.rooms > rooms ? [{ code: 'ROOMS_COUNT_NIGHTS' as const, counting: rooms, rooms: stay.rooms }] : []),
  ...(rate.nightsPerCredit > 1 ? [{ code: 'NIGHTS_A_CREDIT' as const, nights: rate.nightsPerCredit }] : []),
];

/** What the stay adds to the measures that tiers ask for. */
const countersOf = (
  earning: Earning,
  { lines, revenue, base, bonus }: Reckoned,
  nights: number,
  stays: number,
): Earned['counters'] => {
  const sources = {
    basePoints: () => base,
    totalPoints: () => base.add(bonus),
    roomRevenue: () => sumOf(lines, ['room']),
    eligibleRevenue: () => revenue,
  };
  const counters: Earned['counters'] = {
    nights,
    stays,
    spend: revenue.round(6).valueOf(),
    basePoints: base.valueOf(),
    bonusPoints: bonus.valueOf(),
  };
  for (const measure of MEASURES) {
    const feed = earning.counters[measure];
    if (feed) counters[measure] = rounded(times(sources[feed.from](), feed.times), earning.rounding.mode);
  }
  return counters;
};

/**
 * Points and night credits of a stay. The bonus is a percentage of the base points alone, as they are credited.
 * `earn(marriott, {tier: 'GOLD', stay: {brand: 'RESIDENCE_INN', roomRevenue: 400, extrasRevenue: 100, …}})` gives base
 * 2500 (5 per USD) and bonus 625 (25 %).
 * @throws Refusal for a tier that the program has not, or a currency that is not its own and comes without a rate.
 */
export const earn = (
  program: Program,
  {
    tier: code,
    tierAtDeparture,
    stay,
  }: { tier?: string | undefined; tierAtDeparture?: string | undefined; stay: Stay },
): Earned => {
  const { earning } = program;
  const wanted = (earning.bonusTier === 'stayEnd' ? tierAtDeparture : undefined) ?? code ?? program.tiers[0]!.code;
  const tier =
    program.tiers.find((one) => one.code === wanted) ??
    refuse({
      code: 'NO_SUCH_TIER',
      tier: wanted,
      program: program.code,
      tiers: program.tiers.map((one) => one.code),
    });
  const rate = rateOf(earning, stay.brand);
  const nothing = noPointsFor(program, stay);
  const { currency } = stay;
  if (!nothing && program.currency && currency && currency !== program.currency && stay.exchangeRate === undefined)
    refuse({
      code: 'EXCHANGE_RATE_MISSING',
      program: program.code,
      programCurrency: program.currency,
      currency,
    });

  const lines = nothing ? [] : linesOf(earning, stay, rate.of);
  const { mode, each } = earning.rounding;
  let base = ZERO;
  let bonus = ZERO;
  for (const roundedTogether of each === 'line' ? lines.map((line) => [line]) : [lines]) {
    const credited = exact(rounded(basePoints(earning, rate, roundedTogether), mode));
    base = base.add(credited);
    if (tier.bonusPercent > 0) bonus = bonus.add(exact(rounded(credited.mul(exact(tier.bonusPercent)).div(100), mode)));
  }
  const rooms = Math.min(stay.rooms, earning.maxRooms.nights ?? stay.rooms);
  const reckoned = { rate, lines, revenue: sumOf(lines), base, bonus, rooms };
  const nightsCount = nothing === undefined || nothing.nightsCount;
  const nightCredits = nightsCount ? Math.floor((stay.nights * rooms) / rate.nightsPerCredit) : 0;
  return {
    base: base.valueOf(),
    bonus: bonus.valueOf(),
    total: base.add(bonus).valueOf(),
    nightCredits,
    counters: countersOf(earning, reckoned, nightCredits, nightsCount ? 1 : 0),
    reasons: [
      ...(nothing ? [nothing.reason] : pointReasons(program, tier, stay, reckoned)),
      ...(nightsCount ? nightReasons(stay, reckoned) : []),
    ],
  };
};
