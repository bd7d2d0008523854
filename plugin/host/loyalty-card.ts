import * as z from 'zod/mini';
import { writtenName } from '../domain/guests/name.ts';
import type { Step } from '../domain/loyalty/evaluate.ts';
import type { TierReason } from '../domain/loyalty/reasons.ts';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  CardsFoundDocument,
  LoyaltyCardDocument,
  MayChangeMembershipsDocument,
  MayGiveExceptionsDocument,
  type LoyaltyMembershipFilterInput,
} from './generated/documents.ts';
import { count, day, money, number, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';

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
  tierOverrideFrom: day,
  tierOverrideUntil: day,
  tierOverrideReason: text,
  /** The day of which the stand is that an import brought along; null where the membership began here. */
  opening: read(z.nullish(z.object({ on: day })), (opening) => opening?.on ?? null),
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

/** Cards of a guest, and what may be chosen for them. */
export type LoyaltyCards = {
  memberships: z.output<typeof membership>[];
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
    redemptions: ofMembership,
  });
  return {
    memberships: records(membership).parse(answer.loyaltyMemberships),
    redemptions: records(redemption).parse(answer.rewardRedemptions),
    programs: records(program).parse(answer.loyaltyPrograms),
    tiers: records(tier).parse(answer.loyaltyTiers),
    rewards: records(reward).parse(answer.rewards),
  };
};

/** What the role of whoever asks allows on memberships. */
export type CardRights = { mayChange: boolean; mayGiveExceptions: boolean };

const isAllowed = async (change: Promise<unknown>): Promise<boolean> => {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'REFUSED') return false;
    throw error;
  }
};

/** What the role of whoever asks allows, in one request for managers and in two for others. */
export const cardRights = async (host: Host): Promise<CardRights> => {
  const mayGiveExceptions = await isAllowed(host.request(MayGiveExceptionsDocument, {}));
  return {
    mayGiveExceptions,
    mayChange: mayGiveExceptions || (await isAllowed(host.request(MayChangeMembershipsDocument, {}))),
  };
};

const found = read(
  z.object({
    id: recordId,
    number: text,
    points: count,
    programId: recordIdOrNull,
    person: z.nullish(z.object({ name: personName })),
  }),
  ({ person, ...card }) => ({
    ...card,
    guest: person ? writtenName(person.name) : '',
  }),
);

/** A card that points may go to, or that may be joined. */
export type FoundCard = z.output<typeof found>;

const cardsFound = async (host: Host, filter: LoyaltyMembershipFilterInput): Promise<FoundCard[]> =>
  records(found).parse((await host.request(CardsFoundDocument, { filter })).loyaltyMemberships);

/** The active card of a member number in a program; null where there is none. */
export const cardOfNumber = async (host: Host, programId: string, memberNumber: string): Promise<FoundCard | null> =>
  (
    await cardsFound(host, {
      and: [{ number: { eq: memberNumber } }, { programId: { eq: programId } }, { status: { eq: 'ACTIVE' } }],
    })
  )[0] ?? null;

/** The other cards that a guest has of a program and that are not closed. */
export const otherCards = (
  host: Host,
  { id, personId, programId }: { id: string; personId: string; programId: string },
): Promise<FoundCard[]> =>
  cardsFound(host, {
    and: [
      { personId: { eq: personId } },
      { programId: { eq: programId } },
      { id: { neq: id } },
      { status: { in: ['ACTIVE', 'SUSPENDED'] } },
    ],
  });
