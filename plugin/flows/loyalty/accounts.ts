import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import { earliestToday, todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { TierOverride } from '../../domain/loyalty/account.ts';
import { outsideOf } from '../../domain/loyalty/earn.ts';
import { entitlementOf } from '../../domain/loyalty/entitlement.ts';
import {
  settleMembers,
  stayOfKey,
  whyLeftOut,
  type MemberSituation,
  type Settled,
} from '../../domain/loyalty/members.ts';
import { rulesOn, type Rules } from '../../domain/loyalty/rules.ts';
import { rulesOfVersions } from '../../domain/loyalty/versions.ts';
import { micros } from '../../domain/money.ts';
import { BATCH_SIZE, batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import {
  loadMembers,
  saveMemberships,
  type EntryWrite,
  type GuestMemberships,
  type Hotel,
  type Members,
  type MembershipRecord,
  type MembershipWrite,
  type ProgramRecord,
  type TierRecord,
  type WelcomeWrite,
} from '../../host/loyalty.ts';
import { neverPlanned, withdrawNotices } from '../../host/loyalty-notices.ts';
import { saveStays } from '../../host/stays.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { LOYALTY_COMMAND_WORDS } from '../../words/loyalty-commands.ts';
import { LOYALTY_NOTICE_WORDS } from '../../words/loyalty-notices.ts';
import {
  ENTRY_WORDS,
  entryNameInWords,
  LOYALTY_REFUSAL_WORDS,
  stepsInWords,
  TIER_WORDS,
  WELCOME_WORDS,
  withTierName,
} from '../../words/loyalty.ts';
import { inWords } from '../../words/words.ts';
import { memberNumber } from './member-number.ts';
import { noticesFor, noticesWhileResting } from './notices.ts';

/** Two calls that settle the same members at once each look again after they have written, at most so often. */
const MOST_ROUNDS = 5;

/** Names the welcome to a tier for good, so that a task that was given is not given again. */
const WELCOMES = '4a4b3cf5-3c0e-4f0b-9b3c-0f7f2d9f4f6e';

/** A membership with its program, and what its texts are written with. */
export type LoadedMember = {
  record: MembershipRecord;
  owner: GuestMemberships;
  program: ProgramRecord | null;
  /** The tiers of its program, by code. */
  tiers: ReadonlyMap<string, TierRecord>;
  plays: Members['plays'];
  situation: MemberSituation;
  language: Language;
  /** The day it is where the guest stays. */
  today: CalendarDate;
};

/** Memberships as they were loaded, for {@link saveSettled}. */
export type LoadedMemberships = { members: readonly MemberSituation[]; loaded: ReadonlyMap<string, LoadedMember> };

const NOBODY: LoadedMemberships = { members: [], loaded: new Map() };

/** The rules of a program as they are in force day by day; null where it is not active. */
export const rulesOfProgram = (program: ProgramRecord): Rules | null =>
  program.isActive ? rulesOfVersions(program.versions) : null;

/** The language and the day at the property that the guest stayed at last; of the hotel's first where he has not stayed. */
export const whereAndWhen = (
  { stays }: Pick<GuestMemberships, 'stays'>,
  hotel: Hotel,
  now: Date,
): { language: Language; today: CalendarDate } => {
  const [latest] = stays.toSorted((one, other) => (other.departureOn ?? '').localeCompare(one.departureOn ?? ''));
  const days = todayAt(latest?.propertyTimeZone || hotel.timeZone, now);
  return {
    language: languageOfProperty(latest?.propertyLanguage ?? hotel.language),
    // Where the zone is not known it is the day in UTC, the middle one.
    today: days[Math.floor(days.length / 2)]!,
  };
};

/** The tier that was given to a member by hand. @param tiers those of his program. */
export const overrideOf = (
  record: Pick<MembershipRecord, 'tierOverrideId' | 'tierOverrideFrom' | 'tierOverrideUntil' | 'enrolledOn'>,
  tiers: readonly TierRecord[],
): TierOverride | null => {
  const tier = tiers.find(({ id }) => id === record.tierOverrideId);
  if (tier === undefined) return null;
  // Given by hand without a first day it has been so since the guest joined.
  const from = record.tierOverrideFrom ?? record.enrolledOn;
  return from === null ? null : { tier: tier.code, from, until: record.tierOverrideUntil };
};

/** The memberships of guests with all that their accounts follow from: one request for each 200 guests. */
export const loadMemberships = async (
  host: Host,
  guestIds: readonly string[],
  now: Date,
): Promise<LoadedMemberships> => {
  if (guestIds.length === 0) return NOBODY;
  const loaded = new Map<string, LoadedMember>();
  for (const batch of batches([...new Set(guestIds)])) {
    const { guests, programs, tiers, hotel, plays } = await loadMembers(host, batch);
    const rules = new Map(programs.map((program) => [program.id, rulesOfProgram(program)]));
    for (const owner of guests) {
      const place = whereAndWhen(owner, hotel, now);
      for (const record of owner.memberships) {
        const ofProgram = tiers.filter(({ programId }) => programId === record.programId);
        loaded.set(record.id, {
          record,
          owner,
          program: programs.find(({ id }) => id === record.programId) ?? null,
          tiers: new Map(ofProgram.map((tier) => [tier.code, tier])),
          plays,
          ...place,
          situation: {
            id: record.id,
            number: record.number,
            guestId: record.personId,
            marks: owner.marks,
            status: record.status,
            enrolledOn: record.enrolledOn ?? earliestToday(now),
            programId: record.programId,
            rules: (record.programId === null ? null : rules.get(record.programId)) ?? null,
            override: overrideOf(record, ofProgram),
            opening: record.opening,
            entries: owner.entries.get(record.id) ?? [],
            stays: owner.stays,
            storedRank: record.tierRank,
          },
        });
      }
    }
  }
  return { members: [...loaded.values()].map(({ situation }) => situation), loaded };
};

/** The currency in which a member's spend is told. */
const currencyOf = ({ program, owner, situation }: LoadedMember, now: Date): string | null =>
  (situation.rules && rulesOn(situation.rules, earliestToday(now)).program.currency) ||
  program?.currencyCode ||
  owner.stays.find(({ roomRevenue }) => roomRevenue !== null)?.roomRevenue?.currencyCode ||
  null;

/** What people call the tiers, by code. */
export const tierNames = ({ tiers }: Pick<LoadedMember, 'tiers'>): ReadonlyMap<string, string> =>
  new Map([...tiers].map(([code, { name }]) => [code, name]));

/** As the host gives JSON back. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a membership lacks that was made by hand. */
const completion = ({ record, owner }: LoadedMember, now: Date): Omit<MembershipWrite, 'id'> => {
  const { personId, programId } = record;
  if (personId === null || programId === null) return {};
  const key = `${personId}:${programId}`;
  const isTaken = owner.memberships.some((other) => other.id !== record.id && other.key === key);
  return {
    ...(record.number === '' ? { number: memberNumber(personId, programId, isTaken ? 1 : 0) } : {}),
    ...(record.key === '' && !isTaken ? { key } : {}),
    ...(record.enrolledOn === null ? { enrolledOn: earliestToday(now) } : {}),
  };
};

const membershipWrite = (member: LoadedMember, { account, waits }: Settled, now: Date): MembershipWrite => {
  const { tier, tierRank, tierSince, tierUntil, toNext, refused, qualifyingSpend, tierReasons, ...fields } = account;
  const currencyCode = currencyOf(member, now);
  const names = tierNames(member);
  return {
    id: member.record.id,
    ...completion(member, now),
    ...fields,
    qualifyingSpend: currencyCode === null ? null : { amountMicros: micros(qualifyingSpend), currencyCode },
    ...(waits
      ? {}
      : {
          tierId: member.tiers.get(tier)?.id ?? null,
          tierRank,
          tierSince,
          tierUntil,
          toNextTier: stepsInWords(
            toNext.map((step) => withTierName(step, names)),
            member.language,
          ),
          toNextSteps: asJson(toNext),
          tierReasons: asJson(tierReasons),
        }),
    problem: [...new Set(refused.map(({ reason }) => inWords(LOYALTY_REFUSAL_WORDS, reason, member.language)))].join(
      member.language === 'en' ? ' ' : '',
    ),
  };
};

const isStored = ({ record }: LoadedMember, write: MembershipWrite): boolean =>
  (Object.keys(write) as (keyof MembershipWrite)[]).every((name) => isDeepStrictEqual(write[name], record[name]));

const entryWrites = (member: LoadedMember, { entries }: Settled, now: Date): EntryWrite[] => {
  const { record, owner, language } = member;
  const names = tierNames(member);
  const stayIds = new Set(owner.stays.map(({ id }) => id));
  const currencyCode = currencyOf(member, now);
  return entries.map(({ key, kind, points, on, expiresOn, reverses, qualifying, stay, reasons }) => {
    const stayId = stay === null ? null : stayOfKey(stay);
    return {
      key,
      name: entryNameInWords(kind, points, language),
      membershipId: record.id,
      kind,
      points,
      on,
      expiresOn: expiresOn ?? null,
      stayId: stayId !== null && stayIds.has(stayId) ? stayId : null,
      reverses: reverses ?? null,
      qualifying,
      currencyCode,
      reason: reasons
        .map((reason) => inWords(ENTRY_WORDS, withTierName(reason, names), language))
        .join(language === 'en' ? '; ' : '；'),
      reasons: asJson(reasons),
    };
  });
};

const welcomeWrite = (member: LoadedMember, { welcome, account }: Settled): WelcomeWrite | null => {
  if (welcome === null) return null;
  const { owner, language } = member;
  const names = tierNames(member);
  const id = v5(`${welcome.membershipId}:${welcome.tier}:${welcome.since}`, WELCOMES);
  const guest = writtenName(owner.guest);
  const reason = { code: 'WELCOME_TO_TIER', guest, tier: names.get(welcome.tier) ?? welcome.tier } as const;
  return {
    id,
    targetId: v5(id, WELCOMES),
    guestId: welcome.guestId,
    title: inWords(WELCOME_WORDS, reason, language),
    body: account.tierReasons.map((ground) => inWords(TIER_WORDS, withTierName(ground, names), language)).join('\n\n'),
    dueAt: `${welcome.since}T12:00:00.000Z`,
  };
};

/** Stays ahead of members that do not say yet what their guests are entitled to. */
const entitlementWrites = ({ loaded }: LoadedMemberships, settled: readonly Settled[], now: Date) => {
  const byId = new Map(settled.map((one) => [one.id, one]));
  const cardsOf = new Map<GuestMemberships, LoadedMember[]>();
  for (const member of loaded.values()) cardsOf.set(member.owner, [...(cardsOf.get(member.owner) ?? []), member]);
  return [...cardsOf].flatMap(([{ ahead }, cards]) => {
    // A tier that is to be lowered counts until the review.
    if (ahead.length === 0 || cards.some(({ record: { id } }) => byId.get(id)?.waits)) return [];
    const held = cards.flatMap(({ record: { id }, situation: { rules }, tiers }) => {
      const code = byId.get(id)?.account.tier;
      if (code === undefined || rules === null) return [];
      const { program } = rulesOn(rules, earliestToday(now));
      const tier = program.tiers.find((one) => one.code === code);
      return [{ program, name: tiers.get(code)?.name ?? code, benefits: tier?.benefits ?? [] }];
    });
    return ahead.flatMap((stay) => {
      const { id, memberTier, memberBenefits } = stay;
      const fields = entitlementOf(held.filter(({ program }) => outsideOf(program, stay) === null));
      return isDeepStrictEqual({ memberTier, memberBenefits }, fields) ? [] : [{ id, fields }];
    });
  });
};

/** Memberships that rest because of who their guest is, and do not say so yet; the review leaves them alone. */
const leftOutWrites = ({ loaded }: LoadedMemberships, now: Date): MembershipWrite[] =>
  [...loaded.values()].flatMap(({ record: { id, problem, status, tierReviewOn }, situation, language }) => {
    const reason = status === 'ACTIVE' ? whyLeftOut(situation, now) : null;
    const said = reason === null ? problem : inWords(LOYALTY_COMMAND_WORDS, reason, language);
    if (said === problem && (reason === null || tierReviewOn === null)) return [];
    return [{ id, problem: said, ...(reason === null ? {} : { tierReviewOn: null }) }];
  });

/** Takes back the touches that members need no more, one request for each language. */
const withdraw = async (
  host: Host,
  { loaded }: LoadedMemberships,
  settled: ReadonlyMap<string, Settled>,
  now: Date,
): Promise<void> => {
  const needless = [...loaded.values()].flatMap((member) => {
    const one = settled.get(member.record.id);
    const keys = one ? noticesFor(member, one).needless : noticesWhileResting(member, earliestToday(now));
    return keys.map((key) => ({ key, language: member.language }));
  });
  for (const [language, own] of Map.groupBy(needless, (one) => one.language))
    await withdrawNotices(
      host,
      own.map(({ key }) => key),
      inWords(LOYALTY_NOTICE_WORDS, { code: 'NOTICE_NEEDLESS' }, language),
    );
};

/**
 * Adds what ledgers lack and writes memberships that are not as they should be, each once, what stays ahead say of the tier,
 * and the touches about what ends soon.
 * @param which guests were looked at just before, of whom what was missing then may be there, and whether it is the last try.
 * @returns the guests of whom something was written, or of whom another call wrote at the same time.
 */
export const saveSettled = async (
  host: Host,
  memberships: LoadedMemberships,
  settled: readonly Settled[],
  now: Date,
  { lookedAt = new Set<string>(), isLastTry = false } = {},
): Promise<string[]> => {
  const { loaded } = memberships;
  const due = settled.flatMap((one) => {
    const member = loaded.get(one.id)!;
    const write = membershipWrite(member, one, now);
    const isRight = one.entries.length === 0 && isStored(member, write);
    return isRight ? [] : [{ member, one, write }];
  });
  const leftOut = leftOutWrites(memberships, now);
  if (leftOut.length > 0) await saveMemberships(host, leftOut);
  await withdraw(host, memberships, new Map(settled.map((one) => [one.id, one])), now);
  const ahead = entitlementWrites(memberships, settled, now);
  if (ahead.length > 0) await saveStays(host, ahead);
  if (due.length === 0) return [];
  const missing = due.flatMap(({ member, one }) => noticesFor(member, one).missing);
  const mayBeThere = ({ personId }: { personId: string }) => lookedAt.has(personId);
  try {
    await saveMemberships(
      host,
      due.map(({ write }) => write),
      {
        entries: due.flatMap(({ member, one }) => entryWrites(member, one, now)),
        welcomes: due.flatMap(({ member, one }) => welcomeWrite(member, one) ?? []),
        notices: [
          ...missing.filter((notice) => !mayBeThere(notice)),
          ...(await neverPlanned(host, missing.filter(mayBeThere))),
        ],
      },
    );
  } catch (error) {
    // Another call has added an entry or a touch of the same key: who looks again finds it there.
    if (isLastTry || !(error instanceof HostError && error.kind === 'INVALID')) throw error;
  }
  return due.map(({ member }) => member.owner.guestId);
};

/**
 * Settles the accounts of guests who are members, from all that is recorded of them: one request for each 200, and two or
 * more and another look where something is to be written. The last to write leaves what is true. Who is looked at again
 * comes together with those whose turn it is.
 * @param how see {@link settleMembers}.
 * @returns how many guests there was something to write of.
 */
export const refreshMembers = async (
  host: Host,
  guestIds: Iterable<string>,
  now: Date,
  how: { lowers?: boolean } = {},
): Promise<number> => {
  const waiting = [...new Set(guestIds)].map((id) => ({ id, looks: 0 }));
  const written = new Set<string>();
  while (waiting.length > 0) {
    const batch = new Map(waiting.splice(0, BATCH_SIZE).map(({ id, looks }) => [id, looks]));
    const memberships = await loadMemberships(host, [...batch.keys()], now);
    const again = await saveSettled(host, memberships, settleMembers(memberships.members, now, how), now, {
      lookedAt: new Set([...batch].flatMap(([id, looks]) => (looks > 0 ? [id] : []))),
      isLastTry: [...batch.values()].includes(MOST_ROUNDS - 1),
    });
    for (const id of new Set(again)) {
      written.add(id);
      const looks = batch.get(id)! + 1;
      if (looks < MOST_ROUNDS) waiting.push({ id, looks });
    }
  }
  return written.size;
};
