import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { calendarDate, earliestToday, isCalendarDate } from '../../domain/calendar-dates.ts';
import type { LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import { accountsOf, ledgerByHand, type MemberSituation } from '../../domain/loyalty/members.ts';
import { NO_CHANGE, ruleChange, type RuleChange, type RuleChangeSoFar } from '../../domain/loyalty/rule-change.ts';
import { readRuleFile } from '../../domain/loyalty/rule-file.ts';
import { rulesOfVersions } from '../../domain/loyalty/versions.ts';
import type { RunRefusal } from '../../domain/runs/run.ts';
import { batches, type Host } from '../../host/client.ts';
import { loadPrograms } from '../../host/loyalty.ts';
import { resultOfRun } from '../../host/runs.ts';
import { RUN_NAMES } from '../../words/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { stepped, type PulledKind } from '../runs/run.ts';
import { loadMemberships } from './accounts.ts';
import { gatherMembers } from './review.ts';

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

/**
 * Members with what was booked on their ledgers by hand: what follows from stays is worked out from these. Of guests with
 * several cards the whole ledgers, which say on which card a stay stands.
 */
const membersToCompare = async (host: Host, guestIds: readonly string[], now: Date): Promise<MemberSituation[]> => {
  const { members } = await loadMemberships(host, guestIds, now, { onlyByHand: true });
  const cards = new Map<string | null, number>();
  for (const { guestId } of members) cards.set(guestId, (cards.get(guestId) ?? 0) + 1);
  const several = guestIds.filter((id) => (cards.get(id) ?? 0) > 1);
  const whole = await loadMemberships(host, several, now);
  return [
    ...members
      .filter(({ guestId }) => cards.get(guestId) === 1)
      .map((member) => ({ ...member, entries: ledgerByHand(member) })),
    ...whole.members,
  ];
};

/** What the members of a program would be by other rules. It reads, and writes nothing but its own result. */
export const loyaltySimulation = stepped<Cursor>({
  kind: 'LOYALTY_SIMULATION',
  key: 'loyalty:simulation',
  cursor,
  first: (previous, now) => beginning(cursor.parse(previous?.cursor), now),
  step: async (host, at, clock) => {
    const { programId, rules, asOf } = at;
    const now = clock();
    const { items, next } = await gatherMembers(host, { programId }, at.after);
    let change: ReturnType<typeof ruleChange> | undefined;
    const simulated = rulesOfVersions([{ version: 1, from: null, rules }])!;
    for (const batch of batches(items)) {
      const members = await membersToCompare(
        host,
        batch.flatMap(({ guestId }) => guestId ?? []),
        now,
      );
      const wanted = new Set(batch.map(({ id }) => id));
      for (const account of accountsOf(members, now, asOf)) {
        const { member } = account;
        if (!wanted.has(member.id) || member.rules === null) continue;
        change ??= ruleChange(simulated, member.rules, asOf, at.soFar);
        change.add(account);
      }
    }
    const soFar = change?.soFar() ?? at.soFar;
    const counts = { read: items.length, written: 0, unchanged: items.length, rejected: 0 };
    if (next !== null) return { counts, next: { ...at, after: next, soFar } };
    const current = (await loadPrograms(host)).programs.find(({ id }) => id === programId);
    const inForce = current && rulesOfVersions(current.versions);
    return { counts, next: null, result: ruleChange(simulated, inForce ?? simulated, asOf, soFar).result() };
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
