import { isDeepStrictEqual } from 'node:util';
import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { readRuleFile, type Program } from '../../domain/loyalty/rule-file.ts';
import type { ProgramVersion } from '../../domain/loyalty/versions-in-force.ts';
import type { Host } from '../../host/client.ts';
import { advanceProgram, draftProgram } from '../../host/loyalty-commands.ts';
import {
  loadPrograms,
  savePrograms,
  upsertTiers,
  type ProgramRecord,
  type ProgramWrite,
  type TierRecord,
  type TierWrite,
} from '../../host/loyalty.ts';
import { problemsInWords } from '../../words/loyalty-commands.ts';
import { conditionInWords, JOINING } from '../../words/loyalty.ts';
import type { Hosts } from '../stays/commands.ts';
import type { LoyaltyResult } from './commands.ts';

const COLOURS = ['GRAY', 'SKY', 'YELLOW', 'PURPLE', 'TURQUOISE', 'BLUE'];
const BENEFITS = [
  'LATE_CHECKOUT',
  'EARLY_CHECKIN',
  'ROOM_UPGRADE',
  'WELCOME_GIFT',
  'BREAKFAST',
  'LOUNGE',
  'MEMBER_RATE',
  'PRIORITY_WAITLIST',
  'ROOM_GUARANTEE',
  'FREE_NIGHT',
];

/** The tiers of a rule file as records; the colour is the hotel's to choose once a tier is there. */
export const tierWrites = (
  { tiers }: Program,
  { id: programId, code: programCode }: Pick<ProgramRecord, 'id' | 'code'>,
  known: readonly TierRecord[],
): TierWrite[] =>
  tiers.map(({ code, name, qualify, bonusPercent, benefits }, rank) => ({
    key: `${programCode}:${code}`,
    code,
    name,
    programId,
    rank,
    thresholds: qualify === undefined ? (rank === 0 ? JOINING.en : '') : conditionInWords(qualify, 'en'),
    bonusPercent,
    benefits: benefits.filter((benefit) => BENEFITS.includes(benefit)),
    ...(known.some((tier) => tier.programId === programId && tier.code === code)
      ? {}
      : { colour: COLOURS[rank] ?? 'GREEN' }),
  }));

/** A program after it was looked at: what is to be written of it, and the rules whose tiers are to be kept up. */
const lookedAt = (program: ProgramRecord): { write: ProgramWrite; tiersOf: Program | null } => {
  const { id, rules, isActive, versions, effectiveFrom, currencyCode } = program;
  if (rules === null || rules === undefined) return { write: { id, rulesProblem: '' }, tiersOf: null };
  const read = readRuleFile(rules);
  if (read.kind === 'refused')
    return { write: { id, rulesProblem: problemsInWords(read.problems, 'en') }, tiersOf: null };
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
  const { programs, tiers } = await loadPrograms(host);
  const due = programs.flatMap((program) => {
    const { write, tiersOf } = lookedAt(program);
    const isSame = (Object.keys(write) as (keyof ProgramWrite)[]).every(
      (name) => name === 'status' || isDeepStrictEqual(write[name], program[name]),
    );
    return isSame ? [] : [{ program, write, tiersOf }];
  });
  for (const { program, tiersOf } of due)
    if (tiersOf !== null) await upsertTiers(host, tierWrites(tiersOf, program, tiers));
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
  const { programs, tiers } = await loadPrograms(host);
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
  await upsertTiers(host, tierWrites(read.program, program, tiers));
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
