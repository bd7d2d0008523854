import * as z from 'zod/mini';
import { count, instant, number, text } from '../../plugin/host/rows.ts';

/** What the route tells of the systems that send. */
export const readSystems = z.object({
  sources: z.array(
    z.object({
      source: text,
      state: z.enum(['STEADY', 'SILENT', 'PULL_FAILING', 'NEW', 'ENDED']),
      lastAt: instant,
      today: count,
      perDay: number,
      waiting: count,
      rejected: count,
      refused: count,
      pulledAt: instant,
      trouble: text,
    }),
  ),
  secrets: z.array(z.object({ address: text, mark: text, firstAt: instant, lastAt: instant })),
  troubleTotal: count,
  messages: z.array(
    z.object({
      id: z.string(),
      source: text,
      at: instant,
      status: z.enum(['REJECTED', 'REFUSED']),
      problem: text,
      excerpt: text,
      repairs: z.array(z.object({ of: text, fields: z.array(z.object({ field: text, name: text })) })),
    }),
  ),
  rejectTotal: count,
  rejects: z.array(z.object({ id: z.string(), row: number, line: text, problem: text, run: text })),
});
export type Systems = z.infer<typeof readSystems>;
export type SystemRow = Systems['sources'][number];
export type MessageRow = Systems['messages'][number];
export type SecretRow = Systems['secrets'][number] & { id: string; days: number | null; advice: SecretAdvice };

/**
 * What is to be done about a secret: EXCHANGE one that has been in use for a year, TAKE_AWAY one that another one has replaced, wait
 * for one that nothing was signed with yet.
 */
export type SecretAdvice = 'FINE' | 'UNUSED' | 'EXCHANGE' | 'TAKE_AWAY';

/** A secret is exchanged once a year, as keys are whose use is not limited otherwise (NIST SP 800-57, 5.3.6: one to two years). */
const MOST_DAYS = 365;
/** What a sender has not signed with for so long is taken for replaced where another secret of the same address was used since. */
const REPLACED_AFTER_DAYS = 1;

const DAY = 86_400_000;
const daysSince = (at: string, now: Date): number => Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY));

/** Secrets with how long they have been in use and what is to be done about them. */
export const secretRows = (secrets: Systems['secrets'], now: Date): SecretRow[] =>
  secrets.map((secret) => {
    const { address, mark, firstAt, lastAt } = secret;
    const isReplaced = secrets.some(
      (other) =>
        other.address === address &&
        other.mark !== mark &&
        other.lastAt !== null &&
        lastAt !== null &&
        Date.parse(other.lastAt) - Date.parse(lastAt) > REPLACED_AFTER_DAYS * DAY,
    );
    const days = firstAt === null ? null : daysSince(firstAt, now);
    const advice: SecretAdvice = isReplaced
      ? 'TAKE_AWAY'
      : days === null
        ? 'UNUSED'
        : days > MOST_DAYS
          ? 'EXCHANGE'
          : 'FINE';
    return { ...secret, id: mark, days, advice };
  });

/** What is seen at a glance. */
export const glance = ({ sources, troubleTotal }: Systems) => ({
  today: sources.reduce((sum, { today }) => sum + today, 0),
  waiting: sources.reduce((sum, { waiting }) => sum + waiting, 0),
  silent: sources.filter(({ state }) => state === 'SILENT' || state === 'PULL_FAILING').length,
  wrong: troubleTotal,
});

/** What can be done with a message, each by one key. */
export type MessageCommand = 'REPLAY' | 'REPAIR' | 'IGNORE';
const KEYS: Record<string, MessageCommand> = { r: 'REPLAY', p: 'REPAIR', i: 'IGNORE' };

/** The commands that a message can be given: what its sender has to send again is only put away. */
export const offered = ({ status, repairs }: Pick<MessageRow, 'status' | 'repairs'>): MessageCommand[] =>
  status === 'REFUSED' ? ['IGNORE'] : ['REPLAY', ...(repairs.length > 0 ? (['REPAIR'] as const) : []), 'IGNORE'];

/** The command of a key where the message can be given it; null for any other. */
export const commandOf = (key: string, row: Pick<MessageRow, 'status' | 'repairs'>): MessageCommand | null => {
  const command = KEYS[key.toLowerCase()] ?? null;
  return command !== null && offered(row).includes(command) ? command : null;
};
