import { v5 } from 'uuid';
import { addDays, earliestToday, latestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { lastNoticed, MOST_DAYS_BEFORE, noticesOf, type Notice } from '../../domain/loyalty/notices.ts';
import { whyLeftOut } from '../../domain/loyalty/members.ts';
import type { PlayKind } from '../../domain/retention/plays/play.ts';
import type { Host } from '../../host/client.ts';
import {
  createGuestTasks,
  nightlyNotices,
  planNotices,
  withdrawNotices,
  type ArrivalWithGift,
  type MemberToNotice,
  type NoticeWrite,
} from '../../host/loyalty-notices.ts';
import type { Hotel, ProgramRecord } from '../../host/loyalty.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { LOYALTY_NOTICE_WORDS } from '../../words/loyalty-notices.ts';
import { inWords } from '../../words/words.ts';
import { rulesOfProgram } from './accounts.ts';

/** Names the gift of a stay for good, so that it is not prepared twice. */
const GIFTS = '0d8f0c43-5a2e-4d6b-8f0a-6a3c9f4f0e51';

const nameOf = (guest: { firstName: string; lastName: string } | null): string =>
  guest === null ? '' : writtenName(guest);

type Found = Awaited<ReturnType<typeof nightlyNotices>>;

/** The kind of play by which a member is told. */
const PLAY_KINDS = { POINTS_EXPIRE: 'POINTS_EXPIRING', TIER_ENDS: 'TIER_AT_RISK' } as const satisfies Record<
  Notice['kind'],
  PlayKind
>;

const writesOf = (
  member: MemberToNotice,
  plays: Found['plays'],
  today: CalendarDate,
  language: Language,
): NoticeWrite[] => {
  const { id, guestId, tierName } = member;
  if (guestId === null) return [];
  const guest = nameOf(member.guest);
  return noticesOf({ ...member, id, guestId }, today).map(({ kind, key, on, plannedFor }) => ({
    key,
    name: inWords(
      LOYALTY_NOTICE_WORDS,
      kind === 'POINTS_EXPIRE'
        ? { code: kind, guest, points: member.pointsExpiringNext, on }
        : { code: kind, guest, tier: tierName, on },
      language,
    ),
    personId: guestId,
    playId: plays.find((play) => play.kind === PLAY_KINDS[kind])?.id ?? null,
    occasion: `${kind}:${on}`,
    plannedFor,
  }));
};

const planMemberNotices = async (
  host: Host,
  { members, planned, plays }: Omit<Found, 'arrivals'>,
  language: Language,
  today: CalendarDate,
): Promise<void> => {
  const wanted = new Map(
    members.flatMap((member) => writesOf(member, plays, today, language)).map((notice) => [notice.key, notice]),
  );
  const waiting = new Set(planned.map(({ key }) => key));
  await planNotices(
    host,
    [...wanted.values()].filter(({ key }) => !waiting.has(key)),
  );
  await withdrawNotices(
    host,
    planned.filter(({ key }) => !wanted.has(key)).map(({ id }) => id),
    inWords(LOYALTY_NOTICE_WORDS, { code: 'NOTICE_NEEDLESS' }, language),
  );
};

const prepareWelcomeGifts = async (host: Host, arrivals: readonly ArrivalWithGift[]): Promise<void> => {
  const tasks = arrivals.flatMap(({ id: stayId, guestId, guest, arrivalOn, memberTier, propertyLanguage }) => {
    if (guestId === null || arrivalOn === null) return [];
    const id = v5(stayId, GIFTS);
    const reason = { code: 'WELCOME_GIFT_ON_ARRIVAL', guest: nameOf(guest), tier: memberTier, on: arrivalOn } as const;
    const title = inWords(LOYALTY_NOTICE_WORDS, reason, languageOfProperty(propertyLanguage));
    return [{ id, targetId: v5(id, GIFTS), guestId, title, body: '', dueAt: `${arrivalOn}T12:00:00.000Z` }];
  });
  if (tasks.length > 0) await createGuestTasks(host, tasks);
};

/**
 * Plans touches for members whose points expire soon or whose tier ends soon, each once, and takes back those that are not
 * needed any more because a stay has come between. Asks for the welcome gifts of members who arrive today or tomorrow: a
 * task about the guest, once for each stay. One request where there is nothing to do.
 */
export const noticeMembers = async (
  host: Host,
  { hotel, programs }: { hotel: Hotel; programs: readonly ProgramRecord[] },
  now: Date,
): Promise<void> => {
  const today = earliestToday(now);
  const { arrivals, members, planned, plays } = await nightlyNotices(host, {
    today,
    pointsExpire: lastNoticed(today, 'POINTS_EXPIRE'),
    tierEnds: lastNoticed(today, 'TIER_ENDS'),
    plannedSince: addDays(today, -MOST_DAYS_BEFORE),
    arrivals: [today, addDays(latestToday(now), 1)],
  });
  const rules = new Map(programs.map((program) => [program.id, rulesOfProgram(program)]));
  const toNotice = members.filter(({ programId, marks }) => {
    const ofProgram = (programId === null ? null : rules.get(programId)) ?? null;
    return whyLeftOut({ rules: ofProgram, marks }, now) === null;
  });
  await planMemberNotices(host, { members: toNotice, planned, plays }, languageOfProperty(hotel.language), today);
  await prepareWelcomeGifts(host, arrivals);
};
