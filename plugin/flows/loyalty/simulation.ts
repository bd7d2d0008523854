import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { calendarDate, earliestToday, isCalendarDate } from '../../domain/calendar-dates.ts';
import type { LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import {
  accounting,
  ledgerByHand,
  standsAlone,
  type LedgerEntry,
  type MemberSituation,
  type MemberStay,
} from '../../domain/loyalty/members.ts';
import { NO_CHANGE, ruleChange, type RuleChange, type RuleChangeSoFar } from '../../domain/loyalty/rule-change.ts';
import { readRuleFile } from '../../domain/loyalty/rule-file.ts';
import type { Rules } from '../../domain/loyalty/rules.ts';
import { rulesOfVersions } from '../../domain/loyalty/versions.ts';
import { NOTHING_COUNTED, type RunRefusal } from '../../domain/runs/run.ts';
import { gather, type Host } from '../../host/client.ts';
import {
  loadPrograms,
  membersOfProgram,
  placesOfStays,
  staysAndBookings,
  type MemberOfProgram,
  type PlacesOfStays,
  type StaysAndBookings,
  type TierRecord,
} from '../../host/loyalty.ts';
import { resultOfRun } from '../../host/runs.ts';
import { RUN_NAMES } from '../../words/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { stepped, type PulledKind } from '../runs/run.ts';
import { loadMemberships, overrideOf, rulesOfProgram } from './accounts.ts';

const cursor = z.object({
  programId: z.string(),
  rules: z.unknown(),
  /** The day that all accounts are of, however long it takes. */
  asOf: z.string().refine(isCalendarDate).transform(calendarDate),
  after: z.string().nullable(),
  // Written by the run itself alone.
  soFar: z.custom<RuleChangeSoFar>((value) => typeof value === 'object' && value !== null),
});
type Cursor = z.infer<typeof cursor>;

const beginning = ({ programId, rules }: Pick<Cursor, 'programId' | 'rules'>, now: Date): Cursor => ({
  programId,
  rules,
  asOf: earliestToday(now),
  after: null,
  soFar: NO_CHANGE,
});

/** Members that one step looks at: what is the same for all of them is worked out once. */
const MEMBERS_A_STEP = 10_000;
/** Members whose stays are asked for at once. */
const MEMBERS_A_REQUEST = 1_000;
/** Fewer at first, so that there is soon something to reckon while the host looks for more. */
const FIRST_MEMBERS = 200;
/** Members that are reckoned before answers of the host are looked at again: they come in pieces, and the host waits. */
const MEMBERS_A_TURN = 5;

/** A program as it is tried on its members. */
type Tried = { programId: string; rules: Rules; tiers: readonly TierRecord[]; places: PlacesOfStays; now: Date };

/** A member with his stays and what was booked by hand: what follows from stays is worked out from these. */
const situationOf = (
  member: MemberOfProgram,
  { stays, byHand }: { stays: readonly MemberStay[]; byHand: readonly LedgerEntry[] },
  { programId, rules, tiers, now }: Tried,
): MemberSituation => ({
  id: member.id,
  number: member.number,
  guestId: member.personId,
  marks: member.marks,
  status: 'ACTIVE',
  enrolledOn: member.enrolledOn ?? earliestToday(now),
  programId,
  rules,
  override: overrideOf(member, tiers),
  opening: member.opening,
  entries: byHand,
  stays,
  storedRank: null,
});

/** What has begun before it is asked for: its failure is met then, until when it must not count as unhandled. */
const begun = <Result>(work: Promise<Result>): Promise<Result> => {
  work.catch(() => undefined);
  return work;
};

/** Members of a program from one on; what they did is asked for, and waited for by whoever needs it. */
const readOn = async (host: Host, { programId, places }: Tried, after: string | null, atLeast: number) => {
  const { items, next } = await gather((at) => membersOfProgram(host, programId, at), after, atLeast);
  const members = items.filter((member) => member !== null);
  const done = begun(
    staysAndBookings(host, programId, places, {
      guestIds: members.map(({ personId }) => personId),
      membershipIds: members.map(({ id }) => id),
    }),
  );
  return { members, done, next };
};

/** Members with what they did; `inWhole` are guests whose ledgers have to be looked at. */
const situationsOf = (
  members: readonly MemberOfProgram[],
  { stays, entries, withSeveralCards }: StaysAndBookings,
  tried: Tried,
): { situations: MemberSituation[]; inWhole: string[] } => {
  const inWhole: string[] = [];
  const situations: MemberSituation[] = [];
  for (const member of members) {
    const { id, personId: guestId } = member;
    const byHand = ledgerByHand({ id, entries: entries.get(id) ?? [] });
    if (withSeveralCards.has(guestId) || !standsAlone(byHand)) inWhole.push(guestId);
    else situations.push(situationOf(member, { stays: stays.get(guestId) ?? [], byHand }, tried));
  }
  return { situations, inWhole };
};

/**
 * Hands on members of a program, at most {@link MEMBERS_A_STEP}, as they are read; while some are reckoned the host looks
 * for the next. Guests with several cards, whose ledgers say on which of them a stay stands, and those of whose stays
 * something was taken back by hand come last, with all cards and whole ledgers, of which some may be of another page.
 * @returns the memberships that are of this page, and where the next begins.
 */
const eachOfAPage = async (
  host: Host,
  tried: Tried,
  after: string | null,
  take: (situations: readonly MemberSituation[], ofPage: ReadonlySet<string>) => void,
): Promise<{ shown: ReadonlySet<string>; next: string | null }> => {
  const { programId, rules, now } = tried;
  const shown = new Set<string>();
  const inWhole = new Set<string>();
  let reading = readOn(host, tried, after, FIRST_MEMBERS);
  for (;;) {
    const { members, done, next } = await reading;
    for (const { id } of members) shown.add(id);
    const isLast = next === null || shown.size >= MEMBERS_A_STEP;
    if (!isLast) reading = begun(readOn(host, tried, next, MEMBERS_A_REQUEST));
    const { situations, inWhole: guests } = situationsOf(members, await done, tried);
    for (const guest of guests) inWhole.add(guest);
    for (let at = 0; at < situations.length; at += MEMBERS_A_TURN) {
      take(situations.slice(at, at + MEMBERS_A_TURN), shown);
      await turn();
    }
    if (isLast) {
      const whole = await loadMemberships(host, [...inWhole], now);
      take(
        whole.members.flatMap((member): MemberSituation[] =>
          member.programId === programId ? [{ ...member, rules }] : [],
        ),
        shown,
      );
      return { shown, next };
    }
  }
};

/** What the members of a program would be by other rules. It reads, and writes nothing but its own result. */
export const loyaltySimulation = stepped<Cursor>({
  kind: 'LOYALTY_SIMULATION',
  key: 'loyalty:simulation',
  cursor,
  first: (previous, now) => beginning(cursor.parse(previous?.cursor), now),
  step: async (host, at, clock) => {
    const { programId, asOf, soFar } = at;
    const now = clock();
    const { programs, tiers } = await loadPrograms(host);
    const program = programs.find(({ id }) => id === programId);
    const simulated = rulesOfVersions([{ version: 1, from: null, rules: at.rules }])!;
    const rules = program === undefined ? null : rulesOfProgram(program);
    // A program that was closed meanwhile has nobody left.
    if (rules === null)
      return { counts: NOTHING_COUNTED, next: null, result: ruleChange(simulated, simulated, asOf, soFar).result() };
    const ofProgram = tiers.filter((tier) => tier.programId === programId);
    const change = ruleChange(simulated, rules, asOf, soFar);
    const accountsOf = accounting(now, asOf);
    const { shown, next } = await eachOfAPage(
      host,
      { programId, rules, tiers: ofProgram, places: await placesOfStays(host), now },
      at.after,
      (situations, ofPage) => {
        // A card of a guest that is on another page is counted there.
        for (const account of accountsOf(situations)) if (ofPage.has(account.member.id)) change.add(account);
      },
    );
    const counts = { read: shown.size, written: 0, unchanged: shown.size, rejected: 0 };
    return next === null
      ? { counts, next, result: change.result() }
      : { counts, next: { ...at, after: next, soFar: change.soFar() } };
  },
});

/** A simulation of rules that can be used, as a kind of its own: the same rules again are the same run. */
export const simulationOf = async (
  asPerson: Host,
  { programId, rules }: { programId: string; rules: unknown },
): Promise<{ kind: PulledKind } | { refused: LoyaltyCommandRefusal }> => {
  const read = readRuleFile(rules);
  if (read.kind === 'refused') return { refused: { code: 'RULES_NOT_USABLE', problems: read.problems } };
  const program = (await loadPrograms(asPerson)).programs.find(({ id }) => id === programId);
  if (program === undefined) return { refused: { code: 'PROGRAM_NOT_FOUND' } };
  if (!program.isActive || program.versions.length === 0) return { refused: { code: 'PROGRAM_NOT_ACTIVE' } };
  const digest = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
  return {
    kind: {
      ...loyaltySimulation,
      key: `loyalty:simulation:${programId}:${digest}`,
      named: `${RUN_NAMES.LOYALTY_SIMULATION[await languageOfHotel(asPerson)]}: ${program.name}`,
      first: (_, now) => beginning({ programId, rules }, now),
    },
  };
};

/** Who moves where, a line each, for spreadsheets; what could be taken for a formula is made a text. */
const csvOf = ({ movers }: RuleChange): string =>
  stringify(
    movers.map(({ number, from, to, until, pointsBefore, pointsAfter }) => [
      number,
      from,
      to,
      until,
      pointsBefore,
      pointsAfter,
    ]),
    {
      header: true,
      columns: ['member number', 'tier now', 'tier then', 'until', 'points now', 'points then'],
      escape_formulas: true,
    },
  );

/** What a simulation came to, as whoever asks may see it: as data, and the members who move as a CSV file if wanted. */
export const simulated = async (
  asPerson: Host,
  { runId, csv }: { runId: string; csv: boolean },
): Promise<{ data: object } | { refused: LoyaltyCommandRefusal | RunRefusal }> => {
  const result = await resultOfRun(asPerson, runId);
  if (result === undefined) return { refused: { code: 'RUN_NOT_FOUND' } };
  if (result === null) return { refused: { code: 'NO_RESULT_YET' } };
  // Written by the simulation alone.
  return { data: { result, ...(csv ? { csv: csvOf(result as RuleChange) } : {}) } };
};
