import * as z from 'zod';
import { conditionSchema, thresholdsOf } from './condition.ts';
import { earningSchema } from './earning-rules.ts';
import { expirySchema } from './expiry.ts';
import { daySchema } from './measure-schemas.ts';
import { MEASURES } from './measures.ts';
import { asMessage, problemsOf, type Problem, type ProblemReason } from './problems.ts';
import { statusEndSchema } from './status-end.ts';
import { cycleMonths, windowSchema } from './windows.ts';

const currencyCode = z.string().regex(/^[A-Z]{3}$/, { error: asMessage({ code: 'NOT_A_CURRENCY' }) });
const tierCode = z.string().regex(/^[A-Z][A-Z0-9_]*$/, { error: asMessage({ code: 'NOT_A_TIER_CODE' }) });

const tierSchema = z.strictObject({
  code: tierCode,
  name: z.string().min(1),
  qualify: conditionSchema.optional().describe('What reaches the tier. Without it the tier is given by hand only.'),
  keep: conditionSchema.optional().describe('What is enough for a member who holds the tier, where less is asked.'),
  guard: conditionSchema.optional().describe('Must hold as well, to reach and to keep the tier.'),
  bonusPercent: z.number().nonnegative().default(0).describe('Bonus on base points.'),
  statusEnd: statusEndSchema.optional().describe("Where it differs from the program's."),
  benefits: z.array(z.string().min(1)).default([]),
  benefitCost: z
    .strictObject({ perNight: z.number().nonnegative().default(0), perYear: z.number().nonnegative().default(0) })
    .optional()
    .describe("What the tier's benefits cost the hotel for each night and each member a year."),
});

/** What is above the minimum and counts again in the next window. */
const carryOverSchema = z.strictObject({
  measures: z.array(z.enum(MEASURES)).min(1),
  fromTier: z.string().optional().describe('Only members who reach this tier or a higher one carry anything over.'),
  over: z
    .enum(['reachedTier', 'keptOrReachedTier'])
    .default('reachedTier')
    .describe('Above the minimum of the tier reached in the window, or of the tier still held where that is higher.'),
  lostOnDrop: z
    .boolean()
    .default(false)
    .describe('Nothing is carried over when the window does not renew the tier held.'),
  mayCarryAgain: z
    .boolean()
    .default(false)
    .describe('Whether what was carried in may be carried on to a third window.'),
});

const qualifyingSchema = z.strictObject({
  window: windowSchema,
  entry: z
    .enum(['anyTier', 'tierBelow'])
    .default('anyTier')
    .describe('Whether a member may jump, or rises one tier at a time.'),
  countersAfterUpgrade: z.enum(['keep', 'reset']).default('keep'),
  carryOver: carryOverSchema.optional(),
  statusEnd: statusEndSchema,
  downgrade: z
    .strictObject({
      to: z.enum(['qualified', 'oneStepDown', 'never']).default('qualified'),
      floor: z.string().optional().describe('This tier and those below it are never lost.'),
    })
    .default({ to: 'qualified' })
    .describe(
      'Where a member falls whose tier has ended and is not renewed; for oneStepDown at most one tier at each end.',
    ),
});

const fields = z.strictObject({
  $schema: z.string().optional(),
  code: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: asMessage({ code: 'NOT_A_PROGRAM_CODE' }) }),
  name: z.string().min(1),
  year: z.int().optional().describe('The year whose rules these are.'),
  source: z.array(z.string().min(1)).default([]).describe('Where the rules are written down.'),
  unsure: z.array(z.string().min(1)).default([]).describe('What the source leaves open, and what was assumed.'),
  effectiveFrom: daySchema.optional(),
  effectiveTo: daySchema.optional(),
  supersedes: z
    .string()
    .optional()
    .describe(
      'The rules before these (a preset or a rule file): windows that ended before effectiveFrom are judged by them.',
    ),
  currency: currencyCode
    .optional()
    .describe('The currency of spend and earning; every currency is taken as it comes when left out.'),
  exchangeRates: z
    .partialRecord(currencyCode, z.number().positive())
    .optional()
    .describe(
      'Units of the currency for one of another, by its code: {"USD": 0.92}. Stays in a currency that is not listed earn nothing.',
    ),
  tiers: z.array(tierSchema).min(1).describe('Lowest first; the first is what every member has.'),
  qualifying: qualifyingSchema,
  earning: earningSchema,
  expiry: expirySchema.default({ exemptTiers: [] }),
  leftOut: z
    .strictObject({
      doNotRent: z.boolean().default(true).describe('Whether guests marked “Do not rent” are.'),
      tags: z
        .array(z.string().min(1))
        .default(['staff', 'anonymised', 'anonymized'])
        .describe('Tags of guests who are, however they are capitalised.'),
    })
    .prefault({})
    .describe(
      'Guests who may not join. The membership of one who is marked later rests: it earns nothing, and nothing of it expires.',
    ),
  awardLimit: z
    .int()
    .nonnegative()
    .default(1_000)
    .describe('Points that staff may give or take by hand at once; beyond it a manager does.'),
  value: z
    .strictObject({ perPoint: z.number().nonnegative(), breakagePercent: z.number().min(0).max(100).default(0) })
    .optional()
    .describe('What a point costs the hotel when it is spent, and the share of points that never are.'),
});

type Fields = z.output<typeof fields>;

const duplicates = (codes: readonly string[]): string[] => codes.filter((code, at) => codes.indexOf(code) !== at);

const contradictions = (file: Fields): Problem[] => {
  const found: Problem[] = [];
  const add = (path: string, reason: ProblemReason): void => {
    found.push({ path, reason });
  };
  const codes = file.tiers.map(({ code }) => code);
  const mustBeTier = (code: string | undefined, path: string) => {
    if (code !== undefined && !codes.includes(code)) add(path, { code: 'TIER_UNKNOWN', tier: code, tiers: codes });
  };
  for (const code of duplicates(codes)) add('tiers', { code: 'TWICE', value: code });
  const base = file.tiers[0];
  for (const rule of ['qualify', 'keep', 'guard'] as const)
    if (base?.[rule]) add(`tiers[0].${rule}`, { code: 'FIRST_TIER_ASKS' });

  const { qualifying, earning } = file;
  mustBeTier(qualifying.downgrade.floor, 'qualifying.downgrade.floor');
  mustBeTier(qualifying.carryOver?.fromTier, 'qualifying.carryOver.fromTier');
  file.expiry.exemptTiers.forEach((code, at) => mustBeTier(code, `expiry.exemptTiers[${at}]`));
  const counted = new Set(
    file.tiers.flatMap(({ qualify }) => (qualify ? thresholdsOf(qualify) : [])).map(({ measure }) => measure),
  );
  qualifying.carryOver?.measures.forEach((measure, at) => {
    if (!counted.has(measure))
      add(`qualifying.carryOver.measures[${at}]`, { code: 'MEASURE_WITHOUT_MINIMUM', measure });
  });
  const ends = [
    { path: 'qualifying.statusEnd', end: qualifying.statusEnd },
    ...file.tiers.map(({ statusEnd }, at) => ({ path: `tiers[${at}].statusEnd`, end: statusEnd })),
  ];
  for (const { path, end } of ends)
    if (end?.kind === 'cycleEnd' && cycleMonths(qualifying.window) === undefined)
      add(path, { code: 'CYCLE_END_WITHOUT_CYCLES' });
  for (const code of duplicates(earning.brands.flatMap((brand) => brand.codes)))
    add('earning.brands', { code: 'TWICE', value: code });
  if (file.effectiveFrom && file.effectiveTo && file.effectiveTo < file.effectiveFrom)
    add('effectiveTo', { code: 'ENDS_BEFORE', start: 'effectiveFrom' });
  if (file.supersedes !== undefined && !file.effectiveFrom) add('effectiveFrom', { code: 'SUPERSEDES_WITHOUT_START' });
  return found;
};

/** What a rule file says, as written. */
export type RuleFile = z.input<typeof fields>;
/** A rule file that has been read: defaults filled in, free of contradictions. */
export type Program = Fields;

/** Reads a rule file from parsed JSON or YAML. Unknown settings are refused. */
export const readRuleFile = (
  written: unknown,
): { kind: 'program'; program: Program } | { kind: 'refused'; problems: Problem[] } => {
  const read = fields.safeParse(written, { reportInput: true });
  if (!read.success) return { kind: 'refused', problems: problemsOf(read.error) };
  const problems = contradictions(read.data);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'program', program: read.data };
};

/** The JSON Schema of a rule file, for editors. */
export const ruleFileJsonSchema = (): object => z.toJSONSchema(fields, { io: 'input' });
