import { MEASURES, type Measure } from '../../plugin/domain/loyalty/measures.ts';

/** A rule file as it is being written, which may be wrong in any way. */
export type WrittenRules = Record<string, unknown>;
/** What is wrong at a path of the rules, in words. */
export type PathProblem = { path: string; problem: string };

type Keys = readonly (string | number)[];

/** The settings that have a field of their own; all others stand in the text of the rule file. */
export const GENERAL = [
  { keys: ['earning', 'points'], kind: 'number' },
  { keys: ['earning', 'per'], kind: 'number' },
  { keys: ['currency'], kind: 'text' },
  { keys: ['expiry', 'inactivity', 'months'], kind: 'number' },
  { keys: ['expiry', 'perEarning', 'months'], kind: 'number' },
  { keys: ['value', 'perPoint'], kind: 'number' },
  { keys: ['value', 'breakagePercent'], kind: 'number' },
  { keys: ['awardLimit'], kind: 'number' },
] as const satisfies readonly { keys: Keys; kind: RuleField['kind'] }[];

/** One field: where it stands in the rules, as a path in the writing of the problems, and what it holds. */
export type RuleField = { path: string; keys: Keys; kind: 'number' | 'text'; value: string };
/** A limit of a tier's conditions. */
export type LimitField = RuleField & {
  rule: 'qualify' | 'keep' | 'guard';
  bound: 'atLeast' | 'atMost';
  measure: Measure;
  over: 'window' | 'lifetime';
  inDays: number | undefined;
};
export type TierForm = {
  /** Its place in the rules. */
  index: number;
  name: RuleField;
  bonus: RuleField;
  limits: LimitField[];
  benefits: string[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where something stands: `tiers[2].bonusPercent`. */
export const pathOf = (keys: Keys): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`),
    '',
  );

const at = (rules: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[key as number] : isRecord(value) ? value[key as string] : undefined),
    rules,
  );

/** The same rules with something else in one place; nothing (undefined) takes it out, and what is left empty around it. */
export const withValue = (rules: unknown, [key, ...rest]: Keys, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(rules) ? [...rules] : [];
    list[key] = withValue(list[key], rest, value);
    return list;
  }
  const { [key]: before, ...others } = isRecord(rules) ? rules : {};
  const inner = withValue(before, rest, value);
  const isGone = inner === undefined || (isRecord(inner) && Object.keys(inner).length === 0 && value === undefined);
  if (isGone) return others;
  // The order of what is there already stays.
  return isRecord(rules) && key in rules ? { ...rules, [key]: inner } : { ...others, [key]: inner };
};

/** What was typed, as the rules hold it: a number where it is one, otherwise as it stands, so that it is found wrong. */
export const typedValue = ({ kind }: Pick<RuleField, 'kind'>, typed: string): unknown => {
  const text = typed.trim();
  if (text === '') return undefined;
  return kind === 'number' && Number.isFinite(Number(text)) ? Number(text) : typed;
};

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const fieldAt = (rules: unknown, keys: Keys, kind: RuleField['kind']): RuleField => ({
  path: pathOf(keys),
  keys,
  kind,
  value: written(at(rules, keys)),
});

/** The settings that hold for all tiers. */
export const generalFields = (rules: WrittenRules): RuleField[] =>
  GENERAL.map(({ keys, kind }) => fieldAt(rules, keys, kind));

const BOUNDS = ['atLeast', 'atMost'] as const;

const limitsIn = (rules: unknown, keys: Keys, rule: LimitField['rule']): LimitField[] => {
  const condition = at(rules, keys);
  if (!isRecord(condition)) return [];
  const { over, inDays } = condition;
  const measure = MEASURES.find((known) => known === condition['measure']);
  const nested = (['any', 'all'] as const).flatMap((list) =>
    Array.isArray(condition[list])
      ? (condition[list] as unknown[]).flatMap((_, index) => limitsIn(rules, [...keys, list, index], rule))
      : [],
  );
  if (measure === undefined) return nested;
  return BOUNDS.filter((bound) => bound in condition).map((bound) => ({
    ...fieldAt(rules, [...keys, bound], 'number'),
    rule,
    bound,
    measure,
    over: over === 'lifetime' ? 'lifetime' : 'window',
    inDays: typeof inDays === 'number' ? inDays : undefined,
  }));
};

const tiersOf = (rules: WrittenRules): unknown[] => (Array.isArray(rules['tiers']) ? rules['tiers'] : []);

/** The tiers, the lowest first. */
export const tierForms = (rules: WrittenRules): TierForm[] =>
  tiersOf(rules).map((tier, index) => ({
    index,
    name: fieldAt(rules, ['tiers', index, 'name'], 'text'),
    bonus: fieldAt(rules, ['tiers', index, 'bonusPercent'], 'number'),
    limits: (['qualify', 'keep', 'guard'] as const).flatMap((rule) => limitsIn(rules, ['tiers', index, rule], rule)),
    benefits: isRecord(tier) && Array.isArray(tier['benefits']) ? tier['benefits'].map(String) : [],
  }));

/** Gives a tier a benefit, or takes it away. */
export const withBenefit = (
  rules: WrittenRules,
  { index, benefits }: TierForm,
  benefit: string,
  isGiven: boolean,
): WrittenRules => {
  const rest = benefits.filter((known) => known !== benefit);
  return withValue(rules, ['tiers', index, 'benefits'], isGiven ? [...rest, benefit] : rest) as WrittenRules;
};

/** A tier above all others, which asks for more nights than any of them. */
export const withFurtherTier = (rules: WrittenRules, name: string): WrittenRules => {
  const tiers = tiersOf(rules);
  const codes = new Set(tiers.map((tier) => at(tier, ['code'])));
  const code = Array.from({ length: tiers.length + 1 }, (_, index) => `TIER_${index + 1}`).findLast(
    (free) => !codes.has(free),
  )!;
  const nights = tierForms(rules)
    .flatMap(({ limits }) => limits)
    .filter(
      ({ measure, bound, inDays, over }) => measure === 'nights' && bound === 'atLeast' && !inDays && over === 'window',
    )
    .map(({ value }) => Number(value));
  const tier = {
    code,
    name,
    qualify: { measure: 'nights', atLeast: Math.max(0, ...nights.filter(Number.isFinite)) + 10 },
    benefits: at(tiers.at(-1), ['benefits']) ?? [],
  };
  return { ...rules, tiers: [...tiers, tier] };
};

export const withoutTier = (rules: WrittenRules, index: number): WrittenRules => ({
  ...rules,
  tiers: tiersOf(rules).filter((_, place) => place !== index),
});

/** The text of a rule file as data; null with what the reader of JSON says where it is not JSON. */
export const rulesFromText = (text: string): { rules: WrittenRules } | { unreadable: string } => {
  try {
    const rules: unknown = JSON.parse(text);
    return isRecord(rules) ? { rules } : { unreadable: '{ … }' };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : '' };
  }
};

export const textOfRules = (rules: unknown): string => JSON.stringify(rules, null, 2);

/** Problems at the fields that are shown, by path, and those that no field is shown for. */
export const placed = (
  problems: readonly PathProblem[],
  paths: readonly string[],
): { atField: ReadonlyMap<string, string>; elsewhere: PathProblem[] } => {
  const shown = new Set(paths);
  return {
    atField: new Map(problems.filter(({ path }) => shown.has(path)).map(({ path, problem }) => [path, problem])),
    elsewhere: problems.filter(({ path }) => !shown.has(path)),
  };
};

/** A code for a program of that name: `Lakeside Club` → `lakeside-club`; one that is not taken. */
export const codeFor = (name: string, taken: readonly string[]): string => {
  const slug =
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '') || 'program';
  const codes = [slug, ...Array.from({ length: taken.length + 1 }, (_, index) => `${slug}-${index + 2}`)];
  return codes.find((code) => !taken.includes(code))!;
};
