import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { joinRequest, keyOfRequest, nextSpend, spendKey } from '../../domain/loyalty/command-keys.ts';
import type { LoyaltyCommandOutcome, LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import type { EntryKind } from '../../domain/loyalty/entry.ts';
import { carriedOver } from '../../domain/loyalty/joined-cards.ts';
import { settleMembers, whyLeftOut, type MemberSituation } from '../../domain/loyalty/members.ts';
import { rulesOn } from '../../domain/loyalty/rules.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import {
  cancelRedemption,
  changeMembership,
  createMembership,
  createRedemption,
  entryById,
  membershipById,
  moveStock,
  rewardAndRedemption,
  setRedemptionPoints,
  type RewardRecord,
} from '../../host/loyalty-commands.ts';
import { addEntries, loadMembers, type BookedEntry } from '../../host/loyalty.ts';
import { entryNameInWords } from '../../words/loyalty.ts';
import type { Hosts } from '../stays/commands.ts';
import { loadMemberships, refreshMembers, rulesOfProgram, whereAndWhen, type LoadedMember } from './accounts.ts';
import { memberNumber } from './member-number.ts';

/** What a command came to: what is to be said with data beside it, or why nothing was done. */
export type LoyaltyResult =
  | { said: LoyaltyCommandOutcome[]; data: Record<string, unknown> }
  | { refused: LoyaltyCommandRefusal };

const refused = (reason: LoyaltyCommandRefusal): { refused: LoyaltyCommandRefusal } => ({ refused: reason });

/** Another call that takes points of the same member makes this one look again, at most so often. */
const MOST_TRIES = 5;

/** A membership that may be worked with, with all that its account follows from. */
type Open = { member: LoadedMember; cards: readonly MemberSituation[]; balance: number };

/** Loads a membership that the person may see, and what it comes to. */
export const openMembership = async (
  { asPerson, host }: Hosts,
  id: string,
  now: Date,
  { mayRest = false } = {},
): Promise<Open | { refused: LoyaltyCommandRefusal }> => {
  const seen = await membershipById(asPerson, id);
  if (seen === null || seen.personId === null) return refused({ code: 'MEMBERSHIP_NOT_FOUND' });
  const memberships = await loadMemberships(host, [seen.personId], now);
  const member = memberships.loaded.get(id);
  if (member === undefined) return refused({ code: 'MEMBERSHIP_NOT_FOUND' });
  if (!mayRest && member.record.status !== 'ACTIVE')
    return refused({ code: 'MEMBERSHIP_RESTS', number: member.record.number, status: member.record.status });
  if (!mayRest && member.situation.rules === null) return refused({ code: 'PROGRAM_NOT_ACTIVE' });
  const leftOut = mayRest ? null : whyLeftOut(member.situation, now);
  if (leftOut !== null) return refused(leftOut);
  const settled = settleMembers(memberships.members, now).find((one) => one.id === id);
  return { member, cards: memberships.members, balance: settled?.account.points ?? member.record.points };
};

/** What a command books. Points below 0 are taken. */
type Booking = {
  kind: EntryKind;
  points: number;
  request: string;
  reason: string;
  bookedBy: string;
  on: CalendarDate;
  reverses?: string;
  stayId?: string | null;
  rewardId?: string | null;
  key?: string;
  source?: string;
};

const write = (member: LoadedMember, { request, key, ...booking }: Booking) => ({
  ...booking,
  key: key ?? keyOfRequest(member.record.id, request),
  request: keyOfRequest(member.record.id, request),
  membershipId: member.record.id,
  name: entryNameInWords(booking.kind, booking.points, member.language),
  currencyCode: null,
  reasons: [{ code: 'BY_HAND', reason: booking.reason, by: booking.bookedBy }],
});

/** The entry that a request was booked by before; undefined for one that is new. */
const bookedBefore = ({ member }: Open, request: string): BookedEntry | undefined =>
  member.owner.entries
    .get(member.record.id)
    ?.find((entry) => entry.request === keyOfRequest(member.record.id, request) && !entry.key.endsWith(':undone'));

const balanceAfter = async (hosts: Hosts, id: string, guestId: string, now: Date): Promise<number> => {
  await refreshMembers(hosts.host, [guestId], now, { lowers: false });
  const open = await openMembership(hosts, id, now, { mayRest: true });
  return 'refused' in open ? 0 : open.balance;
};

/**
 * Books an entry that may take points: never more than there are. Entries that take are numbered, so that of two at once
 * one finds its number taken and looks again.
 */
const book = async (
  hosts: Hosts,
  open: Open,
  booking: Booking,
  now: Date,
): Promise<{ done: 'NOW' | 'BEFORE'; open: Open } | { refused: LoyaltyCommandRefusal }> => {
  let current = open;
  for (let round = 0; round < MOST_TRIES; round += 1) {
    const { member, balance } = current;
    const { id } = member.record;
    if (bookedBefore(current, booking.request)) return { done: 'BEFORE', open: current };
    const takes = booking.points < 0;
    if (takes && balance < -booking.points)
      return refused({ code: 'POINTS_NOT_ENOUGH', has: balance, needs: -booking.points });
    const keys = (member.owner.entries.get(id) ?? []).map(({ key }) => key);
    try {
      const key = takes ? { key: spendKey(id, nextSpend(id, keys)) } : {};
      await addEntries(hosts.host, [write(current.member, { ...booking, ...key })]);
      return { done: 'NOW', open: current };
    } catch (error) {
      if (!(error instanceof HostError && error.kind === 'INVALID')) throw error;
    }
    const again = await openMembership(hosts, id, now);
    if ('refused' in again) return again;
    current = again;
  }
  return refused({ code: 'QUICKER_ELSEWHERE' });
};

/**
 * Makes a guest a member, as whoever asks. Enrolled again it is the same membership.
 * @param programCode may be left out where one program is active.
 */
export const enrol = async (
  { asPerson, host }: Hosts,
  { guestId, programCode }: { guestId: string; programCode?: string | undefined },
  now: Date,
): Promise<LoyaltyResult> => {
  const { guests, programs, hotel } = await loadMembers(host, [guestId]);
  const [guest] = guests;
  if (guest === undefined) return refused({ code: 'GUEST_NOT_FOUND' });
  const active = programs.filter(({ isActive }) => isActive);
  const named = programCode === undefined ? active : programs.filter(({ code }) => code === programCode);
  const [program] = named;
  if (program === undefined) return refused({ code: 'PROGRAM_NOT_FOUND' });
  if (named.length > 1) return refused({ code: 'PROGRAM_NOT_NAMED', programs: named.map(({ code }) => code) });
  if (!program.isActive || program.versions.length === 0) return refused({ code: 'PROGRAM_NOT_ACTIVE' });
  const known = guest.memberships.find(({ programId, status }) => programId === program.id && status !== 'CLOSED');
  if (known !== undefined) {
    const seen = await membershipById(asPerson, known.id);
    if (seen === null) return refused({ code: 'MEMBERSHIP_NOT_FOUND' });
    return {
      said: [{ code: 'ENROLLED_ALREADY', number: known.number }],
      data: { membershipId: known.id, number: known.number, already: true },
    };
  }
  const leftOut = whyLeftOut({ rules: rulesOfProgram(program), marks: guest.marks }, now);
  if (leftOut !== null) return refused(leftOut);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const number = memberNumber(guestId, program.id, attempt);
    const id = await createMembership(asPerson, {
      personId: guestId,
      programId: program.id,
      number,
      enrolledOn: whereAndWhen(guest, hotel, now).today,
    });
    if (id !== null) {
      await refreshMembers(host, [guestId], now);
      return { said: [{ code: 'ENROLLED', number }], data: { membershipId: id, number, already: false } };
    }
    const again = (await loadMembers(host, [guestId])).guests[0]?.memberships.find((one) => one.number === number);
    if (again !== undefined)
      return {
        said: [{ code: 'ENROLLED_ALREADY', number }],
        data: { membershipId: again.id, number, already: true },
      };
  }
  return refused({ code: 'QUICKER_ELSEWHERE' });
};

/** Whether the person may work with the membership, or give exceptions on it: the host's roles say so. @returns his name. */
const actsOn = async ({ asPerson }: Hosts, { member }: Open, right: 'CHANGES' | 'EXCEPTIONS'): Promise<string> => {
  const { id, number, tierOverrideFrom } = member.record;
  // A change to what it is already: the host checks the right and names the person, and nothing else happens.
  return (
    (await changeMembership(
      asPerson,
      id,
      right === 'CHANGES' ? { number } : { tierOverrideUntil: member.record.tierOverrideUntil, tierOverrideFrom },
    )) ?? ''
  );
};

/**
 * Gives points by hand, or takes them with a minus sign. Beyond the limit of the program a manager has to.
 * @param partner whose points they are where they were earned elsewhere, such as an airline.
 */
export const award = async (
  hosts: Hosts,
  {
    membershipId,
    points,
    reason,
    requestId,
    partner,
  }: {
    membershipId: string;
    points: number;
    reason: string;
    requestId: string;
    partner?: string | undefined;
  },
  now: Date,
): Promise<LoyaltyResult> => {
  const open = await openMembership(hosts, membershipId, now);
  if ('refused' in open) return open;
  const limit = rulesOn(open.member.situation.rules!, open.member.today).program.awardLimit;
  let bookedBy: string;
  try {
    bookedBy = await actsOn(hosts, open, Math.abs(points) > limit ? 'EXCEPTIONS' : 'CHANGES');
  } catch (error) {
    if (Math.abs(points) > limit && error instanceof HostError && error.kind === 'REFUSED') {
      await actsOn(hosts, open, 'CHANGES');
      return refused({ code: 'AWARD_ABOVE_LIMIT', limit });
    }
    throw error;
  }
  const done = await book(
    hosts,
    open,
    {
      ...(partner === undefined ? { kind: 'ADJUST' } : { kind: 'PARTNER', source: partner }),
      points,
      reason,
      bookedBy,
      request: requestId,
      on: open.member.today,
    },
    now,
  );
  if ('refused' in done) return done;
  const balance = await balanceAfter(hosts, membershipId, open.member.owner.guestId, now);
  return {
    said: [done.done === 'NOW' ? { code: 'POINTS_AWARDED', points, balance } : { code: 'DONE_BEFORE', balance }],
    data: { points, balance, already: done.done === 'BEFORE' },
  };
};

const isOffered = ({ active, validFrom, validTo }: RewardRecord, today: CalendarDate): boolean =>
  active && (validFrom === null || validFrom <= today) && (validTo === null || today <= validTo);

/**
 * Moves the stock of a reward that is limited: a redemption takes one, holds it while it is being recorded, and lets go of it
 * then. A request that is given again after it was cut off finds what it holds and takes no second.
 * @returns false when none is left.
 */
const moveStockFor = async (
  host: Host,
  reward: RewardRecord,
  redemption: string,
  step: 'TAKE' | 'KEEP' | 'GIVE_BACK',
): Promise<boolean> => {
  let current: RewardRecord | null = reward;
  for (let round = 0; round < MOST_TRIES; round += 1) {
    if (current === null || current.stock === null) return true;
    const { stock, stockHeld } = current;
    const holds = stockHeld.includes(redemption);
    const others = stockHeld.filter((key) => key !== redemption);
    if (step === 'TAKE' ? holds : step === 'KEEP' && !holds) return true;
    if (step === 'TAKE' && stock <= 0) return false;
    const next = {
      TAKE: { stock: stock - 1, stockHeld: [...stockHeld, redemption] },
      KEEP: { stock, stockHeld: others },
      GIVE_BACK: { stock: stock + 1, stockHeld: others },
    }[step];
    if (await moveStock(host, current, next)) return true;
    current = (await rewardAndRedemption(host, { id: { eq: reward.id } }, null)).reward;
  }
  return step !== 'TAKE';
};

const rewardNow = async (host: Host, reward: RewardRecord): Promise<RewardRecord> =>
  reward.stock === null
    ? reward
    : ((await rewardAndRedemption(host, { id: { eq: reward.id } }, null)).reward ?? reward);

/** Gives a reward, or plain points off, for a member's points. The same request is done once. */
export const redeem = async (
  hosts: Hosts,
  given: {
    membershipId: string;
    rewardCode?: string | undefined;
    points?: number | undefined;
    stayId?: string | undefined;
    requestId: string;
  },
  now: Date,
): Promise<LoyaltyResult> => {
  const { membershipId, requestId } = given;
  const open = await openMembership(hosts, membershipId, now);
  if ('refused' in open) return open;
  const { programId } = open.member.record;
  const { today } = open.member;
  const redemptionKey = `${membershipId}:${requestId}`;
  const { reward, redemption } = await rewardAndRedemption(
    hosts.host,
    given.rewardCode === undefined
      ? null
      : {
          and: [{ code: { eq: given.rewardCode } }, ...(programId === null ? [] : [{ programId: { eq: programId } }])],
        },
    { key: { eq: redemptionKey } },
  );
  if (redemption !== null)
    return {
      said: [{ code: 'DONE_BEFORE', balance: open.balance }],
      data: { redemptionId: redemption.id, points: redemption.points, balance: open.balance, already: true },
    };
  const { stays, ahead } = open.member.owner;
  if (given.stayId !== undefined && ![...stays, ...ahead].some(({ id }) => id === given.stayId))
    return refused({ code: 'STAY_NOT_OF_GUEST' });
  if (given.rewardCode !== undefined && reward === null) return refused({ code: 'REWARD_NOT_FOUND' });
  if (reward !== null && !isOffered(reward, today)) return refused({ code: 'REWARD_NOT_OFFERED', reward: reward.name });
  const points = reward === null ? (given.points ?? 0) : (reward.points ?? 0);
  if (reward !== null && reward.stock === 0 && !reward.stockHeld.includes(redemptionKey))
    return refused({ code: 'REWARD_OUT_OF_STOCK', reward: reward.name });
  const bookedBy = await actsOn(hosts, open, 'CHANGES');
  const name = reward?.name ?? entryNameInWords('REDEEM', points, open.member.language);
  const done = await book(
    hosts,
    open,
    {
      kind: 'REDEEM',
      points: -points,
      reason: name,
      bookedBy,
      request: requestId,
      on: today,
      rewardId: reward?.id ?? null,
      stayId: given.stayId ?? null,
    },
    now,
  );
  if ('refused' in done) return done;
  if (reward !== null && !(await moveStockFor(hosts.host, reward, redemptionKey, 'TAKE'))) {
    await takeBack(hosts, membershipId, requestId, { reason: name, bookedBy }, now);
    return refused({ code: 'REWARD_OUT_OF_STOCK', reward: reward.name });
  }
  const redemptionId = await createRedemption(hosts.asPerson, {
    key: redemptionKey,
    name,
    membershipId,
    rewardId: reward?.id ?? null,
    stayId: given.stayId ?? null,
    redeemedOn: today,
  });
  // Otherwise the same request at the same moment has recorded it.
  if (redemptionId !== null) await setRedemptionPoints(hosts.host, redemptionId, points);
  if (reward !== null) await moveStockFor(hosts.host, await rewardNow(hosts.host, reward), redemptionKey, 'KEEP');
  const balance = await balanceAfter(hosts, membershipId, open.member.owner.guestId, now);
  return {
    said: [{ code: 'REWARD_REDEEMED', reward: reward?.name ?? null, points, balance }],
    data: { redemptionId, points, balance, already: false },
  };
};

/** Takes back what a request has booked; once. @returns the points that it had taken or given, null where there is nothing. */
const takeBack = async (
  hosts: Hosts,
  membershipId: string,
  requestId: string,
  { reason, bookedBy }: { reason: string; bookedBy: string },
  now: Date,
): Promise<number | null> => {
  const open = await openMembership(hosts, membershipId, now, { mayRest: true });
  if ('refused' in open) return null;
  const booked = bookedBefore(open, requestId);
  if (booked === undefined) return null;
  await addOnce(hosts.host, [
    write(open.member, {
      kind: 'REVERSE',
      points: -booked.points,
      request: `${requestId}:back`,
      key: `${booked.key}:back`,
      reverses: booked.key,
      reason,
      bookedBy,
      on: open.member.today,
    }),
  ]);
  return booked.points;
};

/** Adds entries that may be there already. @returns whether they were new. */
const addOnce = async (host: Host, entries: Parameters<typeof addEntries>[1]): Promise<boolean> => {
  try {
    await addEntries(host, entries);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return false;
    throw error;
  }
};

/** Takes a redemption back: the points come again, with the days on which they expire. */
export const refund = async (
  hosts: Hosts,
  { redemptionId }: { redemptionId: string },
  now: Date,
): Promise<LoyaltyResult> => {
  const { redemption } = await rewardAndRedemption(hosts.asPerson, null, { id: { eq: redemptionId } });
  if (redemption === null || redemption.membershipId === null) return refused({ code: 'REDEMPTION_NOT_FOUND' });
  const { membershipId } = redemption;
  const open = await openMembership(hosts, membershipId, now, { mayRest: true });
  if ('refused' in open) return open;
  const by = await cancelRedemption(hosts.asPerson, redemptionId);
  const requestId = redemption.key.slice(membershipId.length + 1);
  await takeBack(hosts, membershipId, requestId, { reason: redemption.name, bookedBy: by ?? '' }, now);
  if (by !== null && redemption.rewardId !== null) {
    const { reward } = await rewardAndRedemption(hosts.host, { id: { eq: redemption.rewardId } }, null);
    if (reward !== null) await moveStockFor(hosts.host, reward, redemption.key, 'GIVE_BACK');
  }
  const balance = await balanceAfter(hosts, membershipId, open.member.owner.guestId, now);
  return {
    said: [
      by === null
        ? { code: 'DONE_BEFORE', balance }
        : { code: 'REDEMPTION_REFUNDED', points: redemption.points, balance },
    ],
    data: { redemptionId, points: redemption.points, balance, already: by === null },
  };
};

/** Takes back an entry that was booked by hand. What stays earned follows from the stays, and redemptions are refunded. */
export const reverse = async (
  hosts: Hosts,
  { entryId, reason }: { entryId: string; reason: string },
  now: Date,
): Promise<LoyaltyResult> => {
  const entry = await entryById(hosts.asPerson, entryId);
  if (entry === null || entry.membershipId === null) return refused({ code: 'ENTRY_NOT_FOUND' });
  const open = await openMembership(hosts, entry.membershipId, now, { mayRest: true });
  if ('refused' in open) return open;
  const booked = open.member.owner.entries.get(entry.membershipId)?.find(({ key }) => key === entry.key);
  if (booked === undefined) return refused({ code: 'ENTRY_NOT_FOUND' });
  if (booked.kind !== 'ADJUST' && booked.kind !== 'PARTNER') return refused({ code: 'ENTRY_NOT_BY_HAND' });
  const bookedBy = await actsOn(hosts, open, 'EXCEPTIONS');
  const isNew = await addOnce(hosts.host, [
    write(open.member, {
      kind: 'REVERSE',
      points: -booked.points,
      request: `${booked.key}:back`,
      key: `${booked.key}:back`,
      reverses: booked.key,
      reason,
      bookedBy,
      on: open.member.today,
    }),
  ]);
  const balance = await balanceAfter(hosts, entry.membershipId, open.member.owner.guestId, now);
  return {
    said: [isNew ? { code: 'ENTRY_REVERSED', points: -booked.points, balance } : { code: 'DONE_BEFORE', balance }],
    data: { points: -booked.points, balance, already: !isNew },
  };
};

/** Gives a tier by exception until a day, or takes the exception back where `tier` is null. The person's role decides. */
export const override = async (
  hosts: Hosts,
  {
    membershipId,
    tier,
    until,
    reason,
  }: { membershipId: string; tier: string | null; until: CalendarDate | null; reason: string },
  now: Date,
): Promise<LoyaltyResult> => {
  const open = await openMembership(hosts, membershipId, now);
  if ('refused' in open) return open;
  const { member } = open;
  const { today } = member;
  if (tier !== null && until !== null && until < today) return refused({ code: 'OVERRIDE_IN_THE_PAST', until });
  const record = tier === null ? undefined : member.tiers.get(tier);
  if (tier !== null && record === undefined)
    return refused({ code: 'TIER_NOT_IN_PROGRAM', tier, tiers: [...member.tiers.keys()] });
  await changeMembership(hosts.asPerson, membershipId, {
    tierOverrideId: record?.id ?? null,
    tierOverrideFrom: record === undefined ? null : today,
    tierOverrideUntil: record === undefined ? null : until,
    tierOverrideReason: reason,
  });
  await refreshMembers(hosts.host, [member.owner.guestId], now);
  const after = await openMembership(hosts, membershipId, now);
  const [settled] =
    'refused' in after ? [] : settleMembers([after.member.situation], now).map(({ account }) => account);
  return {
    said: [
      record === undefined
        ? { code: 'TIER_TAKEN_BACK', tier: settled?.tier ?? '' }
        : { code: 'TIER_GIVEN', tier: record.name, until },
    ],
    data: { tier: settled?.tier ?? null, tierUntil: settled?.tierUntil ?? null },
  };
};

/** Gives points of one member to another member of the same program. */
export const transfer = async (
  hosts: Hosts,
  {
    fromId,
    toId,
    points,
    reason,
    requestId,
  }: { fromId: string; toId: string; points: number; reason: string; requestId: string },
  now: Date,
): Promise<LoyaltyResult> => {
  if (fromId === toId) return refused({ code: 'CARD_WITH_ITSELF' });
  const from = await openMembership(hosts, fromId, now);
  if ('refused' in from) return from;
  const to = await openMembership(hosts, toId, now);
  if ('refused' in to) return to;
  if (from.member.record.programId !== to.member.record.programId)
    return refused({ code: 'CARDS_OF_ONE_PROGRAM_ONLY' });
  const bookedBy = await actsOn(hosts, from, 'CHANGES');
  const on = from.member.today;
  const booking = { kind: 'TRANSFER', reason, bookedBy, request: requestId, on } as const;
  const given = await book(hosts, from, { ...booking, points: -points }, now);
  if ('refused' in given) return given;
  // Cut off here, the same request given again goes on.
  await addOnce(hosts.host, [write(to.member, { ...booking, points })]);
  await refreshMembers(hosts.host, [to.member.owner.guestId], now, { lowers: false });
  const balance = await balanceAfter(hosts, fromId, from.member.owner.guestId, now);
  return {
    said: [given.done === 'NOW' ? { code: 'POINTS_TRANSFERRED', points, balance } : { code: 'DONE_BEFORE', balance }],
    data: { points, balance, already: given.done === 'BEFORE' },
  };
};

/** The entries by which a card was closed in favour of another, each with what it was joined the how-manieth time. */
const joinsOf = ({ record, owner }: LoadedMember): { entry: BookedEntry; time: string; isParted: boolean }[] => {
  const entries = owner.entries.get(record.id) ?? [];
  const parted = new Set(entries.map(({ reverses }) => reverses));
  return entries
    .filter(({ key }) => /:joined:\d+$/.test(key))
    .map((entry) => ({
      entry,
      time: entry.key.slice(entry.key.lastIndexOf(':') + 1),
      isParted: parted.has(entry.key),
    }));
};

/**
 * Joins two cards of one guest in one program: what the other holds goes to the one that is kept, its stays count there
 * from now on, and it is closed.
 */
export const joinCards = async (
  hosts: Hosts,
  { keepId, otherId }: { keepId: string; otherId: string },
  now: Date,
): Promise<LoyaltyResult> => {
  if (keepId === otherId) return refused({ code: 'CARD_WITH_ITSELF' });
  const keep = await openMembership(hosts, keepId, now);
  if ('refused' in keep) return keep;
  const other = await openMembership(hosts, otherId, now, { mayRest: true });
  if ('refused' in other) return other;
  if (keep.member.record.personId !== other.member.record.personId) return refused({ code: 'CARDS_OF_ONE_GUEST_ONLY' });
  if (keep.member.record.programId !== other.member.record.programId)
    return refused({ code: 'CARDS_OF_ONE_PROGRAM_ONLY' });
  const guestId = keep.member.owner.guestId;
  const [kept, closed] = [keep.member.record.number, other.member.record.number];
  const time = 1 + joinsOf(other.member).filter(({ isParted }) => isParted).length;
  const { toKept, fromClosed } = carriedOver(other.cards, { keepId, otherId, time }, now);
  const bookedBy = await changeMembership(hosts.asPerson, otherId, { status: 'CLOSED' });
  const booking = {
    kind: 'TRANSFER',
    reason: `${closed} → ${kept}`,
    bookedBy: bookedBy ?? '',
    on: keep.member.today,
  } as const;
  // Also of no points: by these two the cards are known to be joined.
  await addOnce(hosts.host, [write(keep.member, { ...booking, points: toKept, request: joinRequest(otherId, time) })]);
  await addOnce(hosts.host, [write(other.member, { ...booking, points: -fromClosed + 0, request: `joined:${time}` })]);
  await refreshMembers(hosts.host, [guestId], now);
  const balance = await balanceAfter(hosts, keepId, guestId, now);
  return { said: [{ code: 'CARDS_JOINED', kept, closed }], data: { membershipId: keepId, balance } };
};

/**
 * Takes cards apart that were joined and are of different guests now, as after the merge of the guests was undone: each has
 * what it brought along, and the one that was closed is open again. Cut off, it may be repeated.
 * @param by who undid the merge.
 */
export const partCards = async (host: Host, guestIds: readonly string[], by: string, now: Date): Promise<void> => {
  const { loaded } = await loadMemberships(host, guestIds, now);
  for (const other of loaded.values())
    for (const { entry: closing, time, isParted } of joinsOf(other)) {
      const joining = joinRequest(other.record.id, Number(time));
      const keep = [...loaded.values()].find(({ record: { id }, owner }) =>
        owner.entries.get(id)?.some(({ key }) => key === keyOfRequest(id, joining)),
      );
      if (isParted || keep === undefined || keep.record.personId === other.record.personId) continue;
      await changeMembership(host, other.record.id, { status: 'ACTIVE' });
      const carried = keep.owner.entries
        .get(keep.record.id)!
        .find(({ key }) => key === keyOfRequest(keep.record.id, joining))!;
      // The closing entry last: while it stands, the parting is not finished.
      for (const [member, entry] of [
        [keep, carried],
        [other, closing],
      ] as const)
        await addOnce(host, [
          write(member, {
            kind: 'REVERSE',
            points: -entry.points,
            request: `${entry.request.slice(member.record.id.length + 1)}:back`,
            key: `${entry.key}:back`,
            reverses: entry.key,
            reason: `${keep.record.number} → ${other.record.number}`,
            bookedBy: by,
            on: member.today,
          }),
        ]);
    }
};
