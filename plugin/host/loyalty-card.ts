import * as z from 'zod/mini';
import type { EntryKind } from '../domain/loyalty/entry.ts';
import type { Step } from '../domain/loyalty/evaluate.ts';
import type { EntryReason, TierReason } from '../domain/loyalty/reasons.ts';
import type { Host } from './client.ts';
import { LoyaltyCardDocument } from './generated/documents.ts';
import { count, day, money, number, read, recordId, recordIdOrNull, records, text } from './rows.ts';

/** Reasons and steps as the app itself has written them; anything else, such as an import's, is as good as none. */
const written = <Item>() => read(z.unknown(), (value): Item[] => (Array.isArray(value) ? (value as Item[]) : []));

const membership = z.object({
  id: recordId,
  number: text,
  status: text,
  enrolledOn: day,
  personId: recordIdOrNull,
  programId: recordIdOrNull,
  tier: z.nullish(
    z.object({ code: text, name: text, colour: z.nullable(z.string()), benefits: z.nullish(z.array(z.string())) }),
  ),
  tierSince: day,
  tierUntil: day,
  points: count,
  pointsExpiringNext: count,
  pointsExpireOn: day,
  qualifyingNights: count,
  qualifyingStays: count,
  qualifyingSpend: money,
  qualifyingPoints: count,
  toNextTier: text,
  toNextSteps: written<Step>(),
  tierReasons: written<TierReason>(),
  problem: text,
  tierOverride: z.nullish(z.object({ name: text })),
  tierOverrideUntil: day,
  tierOverrideReason: text,
});

const entry = z.object({
  id: recordId,
  kind: read(z.nullable(z.string()), (kind) => kind as EntryKind | null),
  points: count,
  earnedOn: day,
  expiresOn: day,
  reason: text,
  reasons: written<EntryReason>(),
  bookedBy: text,
  membershipId: recordIdOrNull,
  stay: z.nullish(z.object({ id: recordId, name: text })),
});

const redemption = z.object({
  id: recordId,
  name: text,
  status: text,
  points: count,
  redeemedOn: day,
  membershipId: recordIdOrNull,
});

const program = z.object({ id: recordId, code: text, name: text });
const tier = z.object({ code: text, name: text, rank: count, programId: recordIdOrNull });
const reward = z.object({
  code: text,
  name: text,
  points: count,
  stock: number,
  validFrom: day,
  validTo: day,
  programId: recordIdOrNull,
});

/** Cards of a guest with the latest lines of their ledgers, and what may be chosen for them. */
export type LoyaltyCards = {
  memberships: z.output<typeof membership>[];
  /** The newest first; at most 60 over all cards. */
  entries: z.output<typeof entry>[];
  redemptions: z.output<typeof redemption>[];
  /** Those in force. */
  programs: z.output<typeof program>[];
  tiers: z.output<typeof tier>[];
  rewards: z.output<typeof reward>[];
};

/** Whose cards: all of a guest, or one membership. */
export type CardsOf = { personId: string } | { membershipId: string };

/** The cards of a guest, or one card, in one request. */
export const loyaltyCards = async (host: Host, of: CardsOf): Promise<LoyaltyCards> => {
  const ofMembership =
    'personId' in of ? { membership: { personId: { eq: of.personId } } } : { membershipId: { eq: of.membershipId } };
  const answer = await host.request(LoyaltyCardDocument, {
    memberships: 'personId' in of ? { personId: { eq: of.personId } } : { id: { eq: of.membershipId } },
    entries: ofMembership,
    redemptions: ofMembership,
  });
  return {
    memberships: records(membership).parse(answer.loyaltyMemberships),
    entries: records(entry).parse(answer.pointsEntries),
    redemptions: records(redemption).parse(answer.rewardRedemptions),
    programs: records(program).parse(answer.loyaltyPrograms),
    tiers: records(tier).parse(answer.loyaltyTiers),
    rewards: records(reward).parse(answer.rewards),
  };
};
