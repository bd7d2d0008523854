import { earliestToday, latestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import { explainAccount, type Explanation } from '../../domain/loyalty/explanation.ts';
import { accountsOf, memberSince } from '../../domain/loyalty/members.ts';
import { rulesOn } from '../../domain/loyalty/rules.ts';
import type { Language } from '../../words/language.ts';
import {
  EARN_WORDS,
  LEDGER_WORDS,
  LOYALTY_REFUSAL_WORDS,
  stepsInWords,
  TIER_WORDS,
  withTierName,
} from '../../words/loyalty.ts';
import { inWords, type Words } from '../../words/words.ts';
import type { Reason } from '../../domain/reasons.ts';
import type { Hosts } from '../stays/commands.ts';
import { tierNames } from './accounts.ts';
import { openMembership } from './commands.ts';

/** An explanation with each list of reasons in words beside it. */
const told = (explanation: Explanation, names: ReadonlyMap<string, string>, language: Language) => {
  const say = <AnyReason extends Reason>(words: Words<AnyReason>, reasons: readonly AnyReason[]): string[] =>
    reasons.map((reason) => inWords(words, withTierName(reason, names), language));
  const steps = (list: Explanation['progress']['toNext']): string =>
    stepsInWords(
      list.map((step) => withTierName(step, names)),
      language,
    );
  const { tier, balance, progress, stays, refused } = explanation;
  return {
    ...explanation,
    tier: { ...tier, name: names.get(tier.code) ?? tier.code, why: say(TIER_WORDS, tier.reasons) },
    balance: { ...balance, why: say(LEDGER_WORDS, balance.reasons) },
    progress: { ...progress, nextInWords: steps(progress.toNext), keepInWords: steps(progress.toKeep) },
    stays: stays.map((stay) => ({ ...stay, why: say(EARN_WORDS, stay.reasons) })),
    refused: refused.map(({ stayId, reason }) => ({ stayId, reason, why: say(LOYALTY_REFUSAL_WORDS, [reason])[0] })),
  };
};

/**
 * Why a membership is as it is, or was on a day that is over: by all that is known today, the stays that were corrected
 * since then as they are.
 */
export const explain = async (
  hosts: Hosts,
  { membershipId, asOf }: { membershipId: string; asOf?: CalendarDate | undefined },
  now: Date,
): Promise<{ refused: LoyaltyCommandRefusal } | { data: (language: Language) => object }> => {
  const open = await openMembership(hosts, membershipId, now);
  if ('refused' in open) return open;
  const { record, situation, owner } = open.member;
  const since = memberSince(situation, open.cards);
  if (asOf !== undefined && asOf > latestToday(now)) return { refused: { code: 'DAY_TO_COME', day: asOf } };
  if (asOf !== undefined && since !== null && asOf < since)
    return { refused: { code: 'NOT_A_MEMBER_THEN', day: asOf, since } };
  const account = accountsOf(open.cards, now, asOf).find(({ member }) => member.id === membershipId);
  if (account === undefined) return { refused: { code: 'PROGRAM_NOT_ACTIVE' } };
  const explanation = explainAccount(account);
  const { tiers } = rulesOn(situation.rules!, asOf ?? earliestToday(now)).program;
  const names = new Map([...tiers.map(({ code, name }): [string, string] => [code, name]), ...tierNames(open.member)]);
  const stays = new Map(owner.stays.map((stay) => [stay.id, stay]));
  return {
    data: (language) => {
      const { stays: earned, ...rest } = told(explanation, names, language);
      return {
        membershipId,
        number: record.number,
        ...rest,
        stays: earned.map((stay) => ({ ...stay, arrivalOn: stays.get(stay.stayId)?.arrivalOn ?? null })),
      };
    },
  };
};
