import { isDeepStrictEqual } from 'node:util';
import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { knownBenefits } from '../../domain/loyalty/benefits.ts';
import { readRuleFile, type Program } from '../../domain/loyalty/rule-file.ts';
import { rulesOn } from '../../domain/loyalty/rules.ts';
import { rulesOfVersions } from '../../domain/loyalty/versions.ts';
import type { ProgramVersion } from '../../domain/loyalty/versions-in-force.ts';
import { micros, roundToMicros } from '../../domain/money.ts';
import type { Host } from '../../host/client.ts';
import { advanceProgram, draftProgram } from '../../host/loyalty-commands.ts';
import {
  loadPrograms,
  loadStandings,
  savePrograms,
  upsertTiers,
  type ProgramRecord,
  type ProgramWrite,
  type Standing,
  type TierRecord,
  type TierWrite,
} from '../../host/loyalty.ts';
import { problemsInWords } from '../../words/loyalty-commands.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { conditionInWords, JOINING } from '../../words/loyalty-conditions.ts';
import type { Hosts } from '../stays/commands.ts';
import type { LoyaltyResult } from './commands.ts';

const COLOURS = ['GRAY', 'SKY', 'YELLOW', 'PURPLE', 'TURQUOISE', 'BLUE'];

/** The tiers of a rule file as records; the colour is the hotel's to choose once a tier is there. */
export const tierWrites = (
  { tiers }: Program,
  { id: programId, code: programCode }: Pick<ProgramRecord, 'id' | 'code'>,
  known: readonly TierRecord[],
  language: Language,
): TierWrite[] =>
  tiers.map(({ code, name, qualify, bonusPercent, benefits }, rank) => ({
    key: `${programCode}:${code}`,
    code,
    name,
    programId,
    rank,
    thresholds: qualify ? conditionInWords(qualify, language) : rank === 0 ? JOINING[language] : '',
    bonusPercent,
    benefits: knownBenefits(benefits),
    ...(known.some((tier) => tier.programId === programId && tier.code === code)
      ? {}
      : { colour: COLOURS[rank] ?? 'GREEN' }),
  }));

/** A program after it was looked at: what is to be written of it, and the rules whose tiers are to be kept up. */
const lookedAt = (program: ProgramRecord, language: Language): { write: ProgramWrite; tiersOf: Program | null } => {
  const { id, rules, isActive, versions, effectiveFrom, currencyCode } = program;
  if (rules === null || rules === undefined) return { write: { id, rulesProblem: '' }, tiersOf: null };
  const read = readRuleFile(rules);
  if (read.kind === 'refused')
    return { write: { id, rulesProblem: problemsInWords(read.problems, language) }, tiersOf: null };
  if (!isActive || versions.length > 0) return { write: { id, rulesProblem: '' }, tiersOf: null };
  const first: ProgramVersion = { version: 1, from: effectiveFrom, rules };
  return {
    write: {
      id,
      rulesProblem: '',
      version: 1,
      versions: [first],
      ...(currencyCode === '' && read.program.currency ? { currencyCode: read.program.currency } : {}),
    },
    tiersOf: read.program,
  };
};

/**
 * Follows programs that people made or changed. The rules that stand in an active program for the first time count from
 * then on; later ones are only looked at: what is wrong with them is told on the record, and those in force stay until
 * others are activated.
 */
export const followPrograms = async (host: Host): Promise<{ programsWritten: number }> => {
  const { programs, tiers, hotel } = await loadPrograms(host);
  const language = languageOfProperty(hotel.language);
  const due = programs.flatMap((program) => {
    const { write, tiersOf } = lookedAt(program, language);
    const isSame = (Object.keys(write) as (keyof ProgramWrite)[]).every(
      (name) => name === 'status' || isDeepStrictEqual(write[name], program[name]),
    );
    return isSame ? [] : [{ program, write, tiersOf }];
  });
  for (const { program, tiersOf } of due)
    if (tiersOf !== null) await upsertTiers(host, tierWrites(tiersOf, program, tiers, language));
  if (due.length > 0)
    await savePrograms(
      host,
      due.map(({ write }) => write),
    );
  return { programsWritten: due.length };
};

/**
 * Puts rules into force from a day on, as whoever asks: a new version beside those before, which stay as they are. Rules
 * that cannot be used are refused with what is wrong, and those in force stay.
 * @returns beside the result whether the rules are in force already, so that all accounts are due.
 */
export const activate = async (
  { asPerson, host }: Hosts,
  { programId, rules, from }: { programId: string; rules: unknown; from: CalendarDate | null },
  now: Date,
): Promise<LoyaltyResult & { isInForce: boolean }> => {
  const read = readRuleFile(rules);
  if (read.kind === 'refused')
    return { refused: { code: 'RULES_NOT_USABLE', problems: read.problems }, isInForce: false };
  const { programs, tiers, hotel } = await loadPrograms(host);
  const program = programs.find(({ id }) => id === programId);
  if (program === undefined) return { refused: { code: 'PROGRAM_NOT_FOUND' }, isInForce: false };
  const today = earliestToday(now);
  const last = program.versions.at(-1);
  if (last !== undefined && last.from === from && isDeepStrictEqual(last.rules, rules))
    return {
      said: [{ code: 'RULES_ACTIVATED', version: last.version, from }],
      data: { programId, version: last.version, already: true },
      isInForce: false,
    };
  if (last !== undefined && (from === null || from < today))
    return { refused: { code: 'RULES_IN_THE_PAST', from: from ?? today }, isInForce: false };
  const isInForce = from === null || from <= today;
  const version = (last?.version ?? 0) + 1;
  const said = [{ code: 'RULES_ACTIVATED', version, from } as const];
  if (!(await draftProgram(asPerson, programId, rules)))
    return { refused: { code: 'PROGRAM_NOT_FOUND' }, isInForce: false };
  const writes = tierWrites(read.program, program, tiers, languageOfProperty(hotel.language));
  // Tiers that there are already are as the rules in force say until others are.
  const isKnown = ({ code }: TierWrite) => tiers.some((tier) => tier.programId === programId && tier.code === code);
  const due = isInForce ? writes : writes.filter((tier) => !isKnown(tier));
  if (due.length > 0) await upsertTiers(host, due);
  const isDone = await advanceProgram(
    host,
    {
      id: programId,
      version,
      versions: [...program.versions, { version, from, rules }],
      rulesProblem: '',
      status: 'ACTIVE',
      ...(read.program.currency ? { currencyCode: read.program.currency } : {}),
    },
    program.version,
  );
  if (!isDone) return { refused: { code: 'QUICKER_ELSEWHERE' }, isInForce: false };
  return { said, data: { programId, version, already: false }, isInForce };
};

/** Brings the tiers of programs up to what the rules say that are in force on a day. */
export const bringTiersUp = async (
  host: Host,
  { programs, tiers, hotel }: Awaited<ReturnType<typeof loadPrograms>>,
  day: CalendarDate,
): Promise<void> => {
  for (const program of programs) {
    const rules = rulesOfVersions(program.versions);
    if (rules === null) continue;
    const language = languageOfProperty(hotel.language);
    await upsertTiers(host, tierWrites(rulesOn(rules, day).program, program, tiers, language));
  }
};

/** What the members of a program hold and are given, priced by the rules of today. */
const counted = (
  program: ProgramRecord,
  tiers: readonly TierRecord[],
  standings: readonly Standing[],
  now: Date,
): ProgramWrite => {
  const own = standings.filter(({ programId }) => programId === program.id);
  const rules = rulesOfVersions(program.versions);
  const inForce = rules === null ? null : rulesOn(rules, earliestToday(now)).program;
  const currencyCode = inForce?.currency ?? program.currencyCode;
  const points = own.reduce((sum, standing) => sum + standing.points, 0);
  const { perPoint, breakagePercent } = inForce?.value ?? { perPoint: 0, breakagePercent: 0 };
  const benefits = own.reduce((sum, { tierId, members, nights }) => {
    const code = tiers.find(({ id }) => id === tierId)?.code;
    const cost = inForce?.tiers.find((tier) => tier.code === code)?.benefitCost;
    return cost ? sum + micros(cost.perYear) * members + micros(cost.perNight) * nights : sum;
  }, 0);
  const money = (amount: number) =>
    currencyCode === '' ? null : { amountMicros: roundToMicros(amount), currencyCode };
  return {
    id: program.id,
    membersCount: own.reduce((sum, { members }) => sum + members, 0),
    pointsLiability: money(points * micros(perPoint) * (1 - breakagePercent / 100)),
    benefitCost: money(benefits),
  };
};

/** What is to be written of programs so that they say what there is of their members. */
export const countsToWrite = (
  { programs, tiers, standings }: Pick<Awaited<ReturnType<typeof loadStandings>>, 'programs' | 'tiers' | 'standings'>,
  now: Date,
): ProgramWrite[] =>
  programs
    .map((program) => ({ program, write: counted(program, tiers, standings, now) }))
    .filter(({ program, write }) =>
      (['membersCount', 'pointsLiability', 'benefitCost'] as const).some(
        (name) => !isDeepStrictEqual(program[name], write[name]),
      ),
    )
    .map(({ write }) => write);

/** Brings what programs say of their members up to date: one request, and another where something has changed. */
export const countMembers = async (host: Host, now: Date): Promise<void> => {
  const writes = countsToWrite(await loadStandings(host), now);
  if (writes.length > 0) await savePrograms(host, writes);
};
