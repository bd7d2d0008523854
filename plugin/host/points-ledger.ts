import * as z from 'zod/mini';
import type { EntryKind } from '../domain/loyalty/entry.ts';
import type { EntryReason } from '../domain/loyalty/reasons.ts';
import type { Host } from './client.ts';
import { PointsLedgerDocument } from './generated/documents.ts';
import { count, day, page, read, recordId, recordIdOrNull, records, text } from './rows.ts';

const entry = z.object({
  id: recordId,
  key: text,
  kind: read(z.nullable(z.string()), (kind) => kind as EntryKind | null),
  points: count,
  earnedOn: day,
  expiresOn: day,
  reason: text,
  /** As the app itself has written them; anything else, such as an import's, is as good as none. */
  reasons: read(z.unknown(), (value) => (Array.isArray(value) ? (value as EntryReason[]) : [])),
  reverses: text,
  bookedBy: text,
  stay: z.nullish(z.object({ id: recordId, name: text })),
});

const membership = z.object({ programId: recordIdOrNull });
const tier = z.object({ code: text, name: text, programId: recordIdOrNull });

/** The latest lines of a ledger, the newest first, and what the tiers of its program are called, by their codes. */
export type PointsLedger = {
  entries: z.output<typeof entry>[];
  hasMore: boolean;
  tierNames: ReadonlyMap<string, string>;
};

/** The latest lines of a ledger, in one request for each hundred. */
export const pointsLedger = async (host: Host, membershipId: string, hundreds: number): Promise<PointsLedger> => {
  const entries: PointsLedger['entries'] = [];
  let tierNames: PointsLedger['tierNames'] = new Map();
  let after: string | null = null;
  for (let asked = 0; asked < hundreds; asked += 1) {
    const answer: { pointsEntries?: unknown; loyaltyMemberships?: unknown; loyaltyTiers?: unknown } =
      await host.request(PointsLedgerDocument, { membershipId, after });
    const { edges, pageInfo } = page(entry).parse(answer.pointsEntries);
    entries.push(...edges.map(({ node }) => node));
    const [card] = records(membership).parse(answer.loyaltyMemberships);
    const tiers = records(tier).parse(answer.loyaltyTiers);
    tierNames = new Map(
      tiers.flatMap(({ code, name, programId }) => (programId === card?.programId ? [[code, name]] : [])),
    );
    if (!pageInfo.hasNextPage) return { entries, hasMore: false, tierNames };
    after = pageInfo.endCursor;
  }
  return { entries, hasMore: true, tierNames };
};
