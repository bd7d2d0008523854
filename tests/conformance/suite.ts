import { isDeepStrictEqual } from 'node:util';
import type { Check } from './check.ts';
import { eventChecks } from './checks/events.ts';
import { filterChecks } from './checks/filters.ts';
import { functionChecks } from './checks/functions.ts';
import { groupAndSumChecks } from './checks/groups-and-sums.ts';
import { limitChecks } from './checks/limits.ts';
import { metadataChecks } from './checks/metadata.ts';
import { newerChecks } from './checks/newer.ts';
import { orderAndPageChecks } from './checks/order-and-pages.ts';
import { permissionChecks } from './checks/permissions.ts';
import { refusalChecks } from './checks/refusals.ts';
import { relationChecks } from './checks/relations.ts';
import { searchChecks } from './checks/search.ts';
import { writeChecks } from './checks/writes.ts';
import type { Host } from './host.ts';

/** Every check, in the order that suits them: those that write come after those that count what was seeded. */
export const checks: Check[] = [
  ...metadataChecks,
  ...filterChecks,
  ...orderAndPageChecks,
  ...groupAndSumChecks,
  ...relationChecks,
  ...searchChecks,
  ...permissionChecks,
  ...refusalChecks,
  ...functionChecks,
  ...writeChecks,
  ...eventChecks,
  ...newerChecks,
  ...limitChecks,
];

export type Result =
  | { kind: 'passed' }
  | { kind: 'failed'; expected: unknown; answered: unknown }
  | { kind: 'skipped'; reason: string };

/** A value as JSON carries it, so that missing and undefined are the same. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Puts one check to a host. A check that throws has failed with what it threw. */
export const run = async (check: Check, host: Host): Promise<Result> => {
  try {
    const reason = await check.skip?.(host);
    if (reason !== undefined) return { kind: 'skipped', reason };
    const answered = plain(await check.ask(host));
    const expected = plain(check.answer);
    const others = [check.newer, check.older].flatMap((other) => (other ? [plain(other.answer)] : []));
    return [expected, ...others].some((answer) => isDeepStrictEqual(answered, answer))
      ? { kind: 'passed' }
      : { kind: 'failed', expected, answered };
  } catch (error) {
    return {
      kind: 'failed',
      expected: check.answer,
      answered: `threw: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
};
