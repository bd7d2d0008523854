import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { Settled } from '../../domain/loyalty/members.ts';
import { noticesDue, type Notice } from '../../domain/loyalty/notices.ts';
import type { PlayKind } from '../../domain/retention/plays/play.ts';
import type { GuestMemberships, MembershipRecord, Members, NoticeWrite, TierRecord } from '../../host/loyalty.ts';
import type { Language } from '../../words/language.ts';
import { LOYALTY_NOTICE_WORDS, type LoyaltyNoticeReason } from '../../words/loyalty-notices.ts';
import { inWords } from '../../words/words.ts';

/** The kind of play by which a member is told. */
export const PLAY_KINDS = { POINTS_EXPIRE: 'POINTS_EXPIRING', TIER_ENDS: 'TIER_AT_RISK' } as const satisfies Record<
  Notice['kind'],
  PlayKind
>;

/** A member as loaded, with what his touches are written with. */
type Loaded = {
  record: MembershipRecord;
  owner: GuestMemberships;
  plays: Members['plays'];
  tiers: ReadonlyMap<string, TierRecord>;
  language: Language;
};

/**
 * The touches to plan for a member whose points expire soon or whose tier ends soon, and the keys of those to take back
 * because a stay has come between.
 */
export const noticesFor = (
  { record, owner, plays, tiers, language }: Loaded,
  { account, waits, day }: Settled,
): { missing: NoticeWrite[]; needless: string[] } => {
  // A tier that is to be lowered stays until the review.
  const { tierRank, tierUntil } = waits ? record : account;
  const { pointsExpiringNext, pointsExpireOn } = account;
  const { missing, needless } = noticesDue(
    record.id,
    record,
    { pointsExpiringNext, pointsExpireOn, tierRank, tierUntil },
    day,
  );
  const guest = writtenName(owner.guest);
  const tier = [...tiers.values()].find(({ id, code }) => (waits ? id === record.tierId : code === account.tier));
  const words = ({ kind, on }: Notice): LoyaltyNoticeReason =>
    kind === 'POINTS_EXPIRE'
      ? { code: kind, guest, points: pointsExpiringNext, on }
      : { code: kind, guest, tier: tier?.name ?? '', on };
  return {
    needless,
    missing: missing.map((notice) => ({
      key: notice.key,
      name: inWords(LOYALTY_NOTICE_WORDS, words(notice), language),
      personId: owner.guestId,
      playId: plays.find(({ kind }) => kind === PLAY_KINDS[notice.kind])?.id ?? null,
      occasion: `${notice.kind}:${notice.on}`,
      plannedFor: notice.plannedFor,
    })),
  };
};

/** The keys of the touches that a member needs no more because his membership rests. */
export const noticesWhileResting = ({ record }: Pick<Loaded, 'record'>, today: CalendarDate): string[] =>
  noticesDue(record.id, record, null, today).needless;
