import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  CancelRedemptionDocument,
  CreateMembershipDocument,
  CreateRedemptionDocument,
  DraftProgramDocument,
  EntryByIdDocument,
  MembershipByIdDocument,
  RewardsAndRedemptionsDocument,
  SetRedemptionPointsDocument,
  MoveStockDocument,
  UpdateMembershipDocument,
  UpdateProgramDocument,
  type RewardFilterInput,
  type RewardRedemptionFilterInput,
} from './generated/documents.ts';
import { membershipNode, type MembershipRecord, type ProgramWrite } from './loyalty.ts';
import { count, day, number, read, recordId, recordIdOrNull, records, text } from './rows.ts';

/** A membership by its id, as the person may see it; null where there is none. */
export const membershipById = async (host: Host, id: string): Promise<MembershipRecord | null> => {
  const { loyaltyMemberships } = await host.request(MembershipByIdDocument, { id });
  return records(membershipNode).parse(loyaltyMemberships)[0] ?? null;
};

/**
 * Makes a membership.
 * @returns its id; null when the number is taken, by another member or by the same guest a moment ago.
 */
export const createMembership = async (
  host: Host,
  data: { personId: string; programId: string; number: string; enrolledOn: CalendarDate },
): Promise<string | null> => {
  try {
    const { createLoyaltyMembership } = await host.request(CreateMembershipDocument, {
      data: { ...data, status: 'ACTIVE' },
    });
    return createLoyaltyMembership?.id ?? null;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return null;
    throw error;
  }
};

const updated = z.array(z.object({ id: recordId, updatedBy: z.nullish(z.object({ name: text })) }));

/** What people set on a membership. */
export type MembershipChange = Partial<{
  number: string;
  status: MembershipRecord['status'];
  tierOverrideId: string | null;
  tierOverrideFrom: CalendarDate | null;
  tierOverrideUntil: CalendarDate | null;
  tierOverrideReason: string;
}>;

/**
 * Changes a membership as whoever asks; his role decides.
 * @returns the name under which the host recorded who did it; null when there is no such membership.
 */
export const changeMembership = async (host: Host, id: string, data: MembershipChange): Promise<string | null> => {
  const { updateLoyaltyMemberships } = await host.request(UpdateMembershipDocument, { id, data });
  const [one] = updated.parse(updateLoyaltyMemberships ?? []);
  return one === undefined ? null : (one.updatedBy?.name ?? '');
};

const rewardNode = z.object({
  id: recordId,
  code: text,
  name: text,
  points: number,
  stock: number,
  stockHeld: read(z.unknown(), (value): string[] => (Array.isArray(value) ? (value as string[]) : [])),
  active: z.boolean(),
  validFrom: day,
  validTo: day,
  programId: recordIdOrNull,
});
export type RewardRecord = z.infer<typeof rewardNode>;

const redemptionNode = z.object({
  id: recordId,
  key: text,
  name: text,
  status: z.nullable(z.string()),
  points: count,
  membershipId: recordIdOrNull,
  rewardId: recordIdOrNull,
});
export type RedemptionRecord = z.infer<typeof redemptionNode>;

const NONE = { id: { is: 'NULL' as const } };

/** A reward and a redemption, each the first that its filter finds, in one request. */
export const rewardAndRedemption = async (
  host: Host,
  rewards: RewardFilterInput | null,
  redemptions: RewardRedemptionFilterInput | null,
): Promise<{ reward: RewardRecord | null; redemption: RedemptionRecord | null }> => {
  const answer = await host.request(RewardsAndRedemptionsDocument, {
    rewards: rewards ?? NONE,
    redemptions: redemptions ?? NONE,
  });
  return {
    reward: records(rewardNode).parse(answer.rewards)[0] ?? null,
    redemption: records(redemptionNode).parse(answer.rewardRedemptions)[0] ?? null,
  };
};

/** Changes the stock of a reward while it is what it was seen to be. @returns false when somebody else was quicker. */
export const moveStock = async (
  host: Host,
  { id, stock }: Pick<RewardRecord, 'id' | 'stock'>,
  data: { stock: number; stockHeld: string[] },
): Promise<boolean> => {
  const { updateRewards } = await host.request(MoveStockDocument, { id, has: stock ?? 0, data });
  return (updateRewards ?? []).length > 0;
};

/** Records a redemption as whoever asks; the points are the app's to write. Null when its key is there already. */
export const createRedemption = async (
  host: Host,
  data: {
    key: string;
    name: string;
    membershipId: string;
    rewardId: string | null;
    stayId: string | null;
    redeemedOn: CalendarDate;
  },
): Promise<string | null> => {
  const { rewardId, stayId, ...rest } = data;
  try {
    const { createRewardRedemption } = await host.request(CreateRedemptionDocument, {
      data: {
        ...rest,
        status: 'CONFIRMED',
        ...(rewardId === null ? {} : { rewardId }),
        ...(stayId === null ? {} : { stayId }),
      },
    });
    return createRewardRedemption?.id ?? null;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return null;
    throw error;
  }
};

/** Writes what a redemption cost. */
export const setRedemptionPoints = async (host: Host, id: string, points: number): Promise<void> => {
  await host.request(SetRedemptionPointsDocument, { id, points });
};

/** Cancels a redemption as whoever asks. @returns his name, or null when it was cancelled already. */
export const cancelRedemption = async (host: Host, id: string): Promise<string | null> => {
  const { updateRewardRedemptions } = await host.request(CancelRedemptionDocument, { id });
  const [one] = updated.parse(updateRewardRedemptions ?? []);
  return one === undefined ? null : (one.updatedBy?.name ?? '');
};

const entryNode = z.object({ id: recordId, key: text, membershipId: recordIdOrNull });

/** An entry of a ledger by its id. */
export const entryById = async (host: Host, id: string): Promise<z.infer<typeof entryNode> | null> => {
  const { pointsEntries } = await host.request(EntryByIdDocument, { id });
  return records(entryNode).parse(pointsEntries)[0] ?? null;
};

/** Puts a rule file on a program as whoever asks. @returns false when there is no such program. */
export const draftProgram = async (host: Host, id: string, rules: unknown): Promise<boolean> => {
  const { updateLoyaltyPrograms } = await host.request(DraftProgramDocument, { id, rules });
  return (updateLoyaltyPrograms ?? []).length > 0;
};

/** Writes a program that still has the version it was seen with. @returns false when somebody else was quicker. */
export const advanceProgram = async (
  host: Host,
  { id, ...data }: Omit<ProgramWrite, 'pointsLiability' | 'benefitCost'>,
  version: number,
): Promise<boolean> => {
  // A number that nobody has written yet is null on the host.
  const seen = version === 0 ? { version: { is: 'NULL' as const } } : { version: { eq: version } };
  const { updateLoyaltyPrograms } = await host.request(UpdateProgramDocument, { id, seen, data });
  return (updateLoyaltyPrograms ?? []).length > 0;
};
