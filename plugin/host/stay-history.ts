import * as z from 'zod/mini';
import type { ChangeKind } from '../domain/stays/commands.ts';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import { ChangesByKeyDocument, CreateChangesDocument } from './generated/documents.ts';
import { records, text } from './rows.ts';

/** What the record of a change is named by: the stay, the moment at which the host wrote it, and what it came to. */
export const changeKey = (
  stayId: string,
  /** ISO 8601, to the millisecond. */
  changedAt: string,
  { status, roomNumber }: { status: string; roomNumber: string },
): string => [stayId, changedAt, status, roomNumber].filter(Boolean).join(':');

/** A change that nobody may have recorded. */
export type MissedChange = {
  key: string;
  stayId: string;
  name: string;
  kind: ChangeKind;
  changedAt: string;
  changedBy: string;
  before: object;
  after: object;
};

const keys = records(z.object({ key: text }));

/**
 * Records up to 200 changes that are not recorded yet. It never writes over a record: what a command says of its change is more.
 * @returns how many were recorded.
 */
export const recordMissedChanges = async (host: Host, changes: readonly MissedChange[]): Promise<number> => {
  const missing = async (): Promise<MissedChange[]> => {
    const answer = await host.request(ChangesByKeyDocument, { keys: changes.map(({ key }) => key) });
    const known = new Set(keys.parse(answer.stayChanges).map(({ key }) => key));
    return changes.filter(({ key }) => !known.has(key));
  };
  for (let isAgain = false; ; isAgain = true) {
    const data = await missing();
    if (data.length === 0) return 0;
    try {
      await host.request(CreateChangesDocument, { data });
      return data.length;
    } catch (error) {
      // A command recorded one of them a moment ago.
      if (isAgain || !(error instanceof HostError && error.kind === 'INVALID')) throw error;
    }
  }
};
