import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Condition, Counted } from '../domain/loyalty/condition.ts';
import type { EntryKind } from '../domain/loyalty/entry.ts';
import type { Step } from '../domain/loyalty/evaluate.ts';
import { MEASURES, type SomeCounts } from '../domain/loyalty/measures.ts';
import type { ProblemReason } from '../domain/loyalty/problems.ts';
import type {
  EarnReason,
  EntryReason,
  Ground,
  LedgerReason,
  LoyaltyRefusal,
  TierReason,
} from '../domain/loyalty/reasons.ts';
import type { Span } from '../domain/loyalty/windows.ts';
import type { Language } from './language.ts';
import { amountOf, BOUNDS, conditionInWords, scopeText } from './loyalty-conditions.ts';
import { sayIn, type Say } from './say.ts';
import type { Words } from './words.ts';

const countsText = (counts: SomeCounts, say: Say): string =>
  say.list(MEASURES.filter((measure) => counts[measure]).map((measure) => amountOf(measure, counts[measure]!, say)));

const spanText = ({ from, to }: Span, { language, day }: Say): string => {
  switch (language) {
    case 'en':
      return `from ${day(from)} to ${day(to)}`;
    case 'zh-CN':
    case 'zh-TW':
      return `${day(from)}至${day(to)}`;
    default:
      return language satisfies never;
  }
};

const UNTIL: Record<Language, { never: string; day: (day: string) => string }> = {
  en: { never: 'without end', day: (day) => `until ${day}` },
  'zh-CN': { never: '无期限', day: (day) => `有效至${day}` },
  'zh-TW': { never: '無期限', day: (day) => `有效至${day}` },
};
const untilText = (until: CalendarDate | null, { language, day }: Say): string =>
  until === null ? UNTIL[language].never : UNTIL[language].day(day(until));

/** `55 nights (at least 50)`. */
const metText = (counted: Counted, say: Say): string => {
  const { atLeast, atMost, measure, has } = counted;
  const bounds = BOUNDS[say.language];
  const limits = [
    ...(atLeast === undefined ? [] : [bounds.atLeast(say.number(atLeast, 6))]),
    ...(atMost === undefined ? [] : [bounds.atMost(say.number(atMost, 6))]),
  ].join(say.language === 'en' ? ', ' : '，');
  const what = `${amountOf(measure, has, say)}${scopeText(counted, say)}`;
  return say.language === 'en' ? `${what} (${limits})` : `${what}（${limits}）`;
};

const BLOCKS: Record<Language, (has: string, most: string) => string> = {
  en: (has, most) => `${has}, at most ${most} allowed`,
  'zh-CN': (has, most) => `${has}，最多允许${most}`,
  'zh-TW': (has, most) => `${has}，最多允許${most}`,
};

/** A limit that is broken: `3 no-shows, at most 2 allowed`. */
export const blockInWords = (block: Counted, language: Language): string => {
  const say = sayIn(language);
  return BLOCKS[language](amountOf(block.measure, block.has, say), say.number(block.atMost ?? 0, 6));
};

const groundText = ({ met, span, rules }: Ground, say: Say): string => {
  const counted = say.list(met.map((each) => metText(each, say)));
  switch (say.language) {
    case 'en':
      return `${counted} ${spanText(span, say)}${rules === null ? '' : `, by the rules of ${rules}`}`;
    case 'zh-CN':
      return `${spanText(span, say)}：${counted}${rules === null ? '' : `，按${rules}的规则`}`;
    case 'zh-TW':
      return `${spanText(span, say)}：${counted}${rules === null ? '' : `，按${rules}的規則`}`;
    default:
      return say.language satisfies never;
  }
};

const STEPS: Record<Language, (missing: string, tier: string, by: string | null) => string> = {
  en: (missing, tier, by) => `${missing} to ${tier}${by === null ? '' : ` by ${by}`}`,
  'zh-CN': (missing, tier, by) => `${by === null ? '' : `${by}前`}再有${missing}即达${tier}`,
  'zh-TW': (missing, tier, by) => `${by === null ? '' : `${by}前`}再有${missing}即達${tier}`,
};

/** The ways to a tier that are still open: `9 nights or 3 stays to GOLD by Dec 31, 2026`; empty when there is none. */
export const stepsInWords = (steps: readonly Step[], language: Language): string => {
  const say = sayIn(language);
  const open = steps.filter(({ blockedBy }) => blockedBy === undefined);
  return say.either(
    [...Map.groupBy(open, ({ tier, by }) => `${by} ${tier}`).values()].map((alike) => {
      const missing = alike.map(
        (step) =>
          `${countsText(step.missing, say)}${scopeText({ inDays: step.inDays, over: step.over ?? 'window' }, say)}`,
      );
      const { tier, by } = alike[0]!;
      return STEPS[language](say.either(missing), tier, by === undefined ? null : say.day(by));
    }),
  );
};

const asked = (condition: Condition | null, language: Language): string => {
  if (condition === null) return '';
  const words = conditionInWords(condition, language);
  return language === 'en' ? ` (${words})` : `（${words}）`;
};

const FALLS: Record<Language, { oneStep: string; rest: string }> = {
  en: { oneStep: 'at most one tier is lost at each end', rest: 'what remains' },
  'zh-CN': { oneStep: '每次到期最多降一级', rest: '保留的等级' },
  'zh-TW': { oneStep: '每次到期最多降一級', rest: '保留的等級' },
};

const forceText = (from: CalendarDate | null, to: CalendarDate | null, { day }: Say): string =>
  `${from === null ? '' : day(from)}–${to === null ? '' : day(to)}`;

/** A reason or step with the tier's name in the place of its code, for people. Codes without a name stay as they are. */
export const withTierName = <Named extends object>(item: Named, names: ReadonlyMap<string, string>): Named =>
  'tier' in item && typeof item.tier === 'string' ? { ...item, tier: names.get(item.tier) ?? item.tier } : item;

export const TIER_WORDS: Words<TierReason> = {
  NO_HIGHER_TIER_REACHED: {
    en: ({ tier }) => `${tier}: no window reaches a higher tier`,
    'zh-CN': ({ tier }) => `${tier}：没有达到更高等级`,
    'zh-TW': ({ tier }) => `${tier}：沒有達到更高等級`,
  },
  TIER_REACHED: {
    en: ({ tier, until, by }, say) => `${tier} ${untilText(until, say)}: ${groundText(by, say)}`,
    'zh-CN': ({ tier, until, by }, say) => `${tier}，${untilText(until, say)}：${groundText(by, say)}`,
    'zh-TW': ({ tier, until, by }, say) => `${tier}，${untilText(until, say)}：${groundText(by, say)}`,
  },
  TIER_RENEWED: {
    en: ({ tier, until, by }, say) => `${tier} renewed ${untilText(until, say)}: ${groundText(by, say)}`,
    'zh-CN': ({ tier, until, by }, say) => `${tier}已续期，${untilText(until, say)}：${groundText(by, say)}`,
    'zh-TW': ({ tier, until, by }, say) => `${tier}已續期，${untilText(until, say)}：${groundText(by, say)}`,
  },
  TIER_HELD: {
    en: ({ tier, until }, say) =>
      until === null ? `${tier} is held and is never lost` : `${tier} is held ${untilText(until, say)}`,
    'zh-CN': ({ tier, until }, say) =>
      until === null ? `保有${tier}，不会失去` : `保有${tier}，${untilText(until, say)}`,
    'zh-TW': ({ tier, until }, say) =>
      until === null ? `保有${tier}，不會失去` : `保有${tier}，${untilText(until, say)}`,
  },
  TIER_ENDED: {
    en: ({ tier, on, asked: condition }, { day, language }) =>
      `${tier} ended on ${day(on)} and no window renews it${asked(condition, language)}`,
    'zh-CN': ({ tier, on, asked: condition }, { day, language }) =>
      `${tier}已于${day(on)}到期，未达到续期条件${asked(condition, language)}`,
    'zh-TW': ({ tier, on, asked: condition }, { day, language }) =>
      `${tier}已於${day(on)}到期，未達到續期條件${asked(condition, language)}`,
  },
  TIER_LEFT: {
    en: ({ tier, until, by, oneStep }, say) =>
      `${tier} ${untilText(until, say)}: ${by ? groundText(by, say) : oneStep ? FALLS.en.oneStep : FALLS.en.rest}`,
    'zh-CN': ({ tier, until, by, oneStep }, say) =>
      `${tier}，${untilText(until, say)}：${by ? groundText(by, say) : oneStep ? FALLS['zh-CN'].oneStep : FALLS['zh-CN'].rest}`,
    'zh-TW': ({ tier, until, by, oneStep }, say) =>
      `${tier}，${untilText(until, say)}：${by ? groundText(by, say) : oneStep ? FALLS['zh-TW'].oneStep : FALLS['zh-TW'].rest}`,
  },
  TIER_BLOCKED: {
    en: ({ tier, by }, { language }) =>
      `${tier} is not given: ${by.map((block) => blockInWords(block, language)).join('; ')}`,
    'zh-CN': ({ tier, by }, { language }) =>
      `不授予${tier}：${by.map((block) => blockInWords(block, language)).join('；')}`,
    'zh-TW': ({ tier, by }, { language }) =>
      `不授予${tier}：${by.map((block) => blockInWords(block, language)).join('；')}`,
  },
  TIER_BEGINS_LATER: {
    en: ({ tier, after }, { day }) => `${tier} is reached and begins after ${day(after)}`,
    'zh-CN': ({ tier, after }, { day }) => `已达到${tier}，${day(after)}之后生效`,
    'zh-TW': ({ tier, after }, { day }) => `已達到${tier}，${day(after)}之後生效`,
  },
  CARRIED_IN: {
    en: ({ counts, span }, say) => `${countsText(counts, say)} carried into the window ${spanText(span, say)}`,
    'zh-CN': ({ counts, span }, say) => `${countsText(counts, say)}结转入${spanText(span, say)}的周期`,
    'zh-TW': ({ counts, span }, say) => `${countsText(counts, say)}結轉入${spanText(span, say)}的週期`,
  },
  WOULD_CARRY_OVER: {
    en: ({ counts, span }, say) =>
      `${countsText(counts, say)} would carry over if the window ${spanText(span, say)} ended now`,
    'zh-CN': ({ counts, span }, say) => `${spanText(span, say)}的周期若现在结束，可结转${countsText(counts, say)}`,
    'zh-TW': ({ counts, span }, say) => `${spanText(span, say)}的週期若現在結束，可結轉${countsText(counts, say)}`,
  },
  CARRIED_OVER: {
    en: ({ counts, span }, say) => `${countsText(counts, say)} carried over from the window ${spanText(span, say)}`,
    'zh-CN': ({ counts, span }, say) => `由${spanText(span, say)}的周期结转${countsText(counts, say)}`,
    'zh-TW': ({ counts, span }, say) => `由${spanText(span, say)}的週期結轉${countsText(counts, say)}`,
  },
  COUNTERS_BEGIN_AGAIN: {
    en: () => 'the counters begin again at 0 with the upgrade',
    'zh-CN': () => '升级后重新从0计数',
    'zh-TW': () => '升級後重新從0計數',
  },
  END_ASSUMED: {
    en: ({ tier, end }, { day }) => `the end of ${tier} is not given: taken to be ${day(end)}`,
    'zh-CN': ({ tier, end }, { day }) => `未给出${tier}的到期日，按${day(end)}计`,
    'zh-TW': ({ tier, end }, { day }) => `未提供${tier}的到期日，按${day(end)}計`,
  },
  WINDOW_BEGINS_LATER: {
    en: ({ window, asOf }, say) =>
      `the window ${spanText(window, say)} begins after ${say.day(asOf)} and does not count`,
    'zh-CN': ({ window, asOf }, say) => `${spanText(window, say)}的区间晚于${say.day(asOf)}，不计入`,
    'zh-TW': ({ window, asOf }, say) => `${spanText(window, say)}的區間晚於${say.day(asOf)}，不計入`,
  },
  WINDOW_CROSSES_BORDER: {
    en: ({ window, span }, say) =>
      `the window ${spanText(window, say)} reaches beyond the one ${spanText(span, say)} and does not count there`,
    'zh-CN': ({ window, span }, say) => `${spanText(window, say)}的区间超出${spanText(span, say)}的周期，不计入该周期`,
    'zh-TW': ({ window, span }, say) => `${spanText(window, say)}的區間超出${spanText(span, say)}的週期，不計入該週期`,
  },
  RULES_NOT_IN_FORCE: {
    en: ({ program, asOf, from, to }, say) =>
      `${program} is not in force on ${say.day(asOf)} (${forceText(from, to, say)}): a what-if`,
    'zh-CN': ({ program, asOf, from, to }, say) =>
      `${program}在${say.day(asOf)}未生效（${forceText(from, to, say)}）：仅为假设推算`,
    'zh-TW': ({ program, asOf, from, to }, say) =>
      `${program}在${say.day(asOf)}未生效（${forceText(from, to, say)}）：僅為假設推算`,
  },
};

type BasePoints = Extract<EarnReason, { code: 'BASE_POINTS' }>;

/** `5 points per EUR`, `20 (room) and 10 (extras) points per 10 EUR`. */
const rateText = ({ perRoom, perExtras, per, currency }: BasePoints, { language, number }: Say): string => {
  const [room, extras] = [number(perRoom, 6), number(perExtras, 6)];
  switch (language) {
    case 'en': {
      const unit = currency ?? (per === 1 ? 'unit of the currency' : 'units of the currency');
      const points = perRoom === perExtras ? room : `${room} (room) and ${extras} (extras)`;
      return `${points} ${perRoom === 1 && perExtras === 1 ? 'point' : 'points'} per ${per === 1 ? '' : `${number(per, 6)} `}${unit}`;
    }
    case 'zh-CN': {
      const points = perRoom === perExtras ? `${room}分` : `客房${room}分、其他消费${extras}分`;
      return `每${number(per, 6)}${currency === null ? '货币单位' : ` ${currency} `}${points}`;
    }
    case 'zh-TW': {
      const points = perRoom === perExtras ? `${room}點` : `客房${room}點、其他消費${extras}點`;
      return `每${number(per, 6)}${currency === null ? '貨幣單位' : ` ${currency} `}${points}`;
    }
    default:
      return language satisfies never;
  }
};

export const EARN_WORDS: Words<EarnReason> = {
  NO_POINTS_BEFORE_OR_AFTER_RULES: {
    en: ({ on }, { day }) => `no points: these rules are not in force on ${day(on)}`,
    'zh-CN': ({ on }, { day }) => `不积分：${day(on)}不在规则有效期内`,
    'zh-TW': ({ on }, { day }) => `不累積點數：${day(on)}不在規則有效期內`,
  },
  NO_POINTS_FOR_OTHERS: {
    en: () => "no points: another person's stay earns nothing",
    'zh-CN': () => '不积分：他人入住不累积',
    'zh-TW': () => '不累積點數：他人入住不累積',
  },
  NO_POINTS_UNTIL_PAID: {
    en: () => 'no points: the stay is not paid',
    'zh-CN': () => '不积分：账款未结清',
    'zh-TW': () => '不累積點數：帳款未結清',
  },
  NO_POINTS_OUTSIDE: {
    en: ({ at }) => `no points: ${at || 'this property'} is not part of the program`,
    'zh-CN': ({ at }) => `不积分：${at || '该酒店'}不参加该会员计划`,
    'zh-TW': ({ at }) => `不累積點數：${at || '該飯店'}不參加該會員計畫`,
  },
  NO_POINTS_AT_RATE: {
    en: ({ rate }) => `no points: rate ${rate} earns nothing`,
    'zh-CN': ({ rate }) => `不积分：房价${rate}不累积`,
    'zh-TW': ({ rate }) => `不累積點數：房價${rate}不累積`,
  },
  NO_POINTS_BY_CHANNEL: {
    en: ({ channel }) => `no points: bookings by ${channel} earn no points`,
    'zh-CN': ({ channel }) => `不积分：经${channel}预订不累积积分`,
    'zh-TW': ({ channel }) => `不累積點數：經${channel}訂房不累積點數`,
  },
  BASE_POINTS: {
    en: (reason, say) =>
      `base ${say.number(reason.points, 6)}: ${rateText(reason, say)} on ${say.number(reason.amount, 2)} of ` +
      `${reason.of === 'room' ? 'room revenue' : 'room revenue and extras'}${reason.netOfTax ? ' without tax' : ''}, ` +
      (reason.brand === null ? 'the standard rate' : `the rate of ${reason.brand}`),
    'zh-CN': (reason, say) =>
      `基础积分${say.number(reason.points, 6)}分：${rateText(reason, say)}，按${reason.netOfTax ? '不含税' : ''}` +
      `${reason.of === 'room' ? '客房收入' : '客房及其他消费'}${say.number(reason.amount, 2)}计，` +
      (reason.brand === null ? '标准累积率' : `${reason.brand}累积率`),
    'zh-TW': (reason, say) =>
      `基本點數${say.number(reason.points, 6)}點：${rateText(reason, say)}，按${reason.netOfTax ? '未稅' : ''}` +
      `${reason.of === 'room' ? '客房收入' : '客房及其他消費'}${say.number(reason.amount, 2)}計，` +
      (reason.brand === null ? '標準累積率' : `${reason.brand}累積率`),
  },
  BONUS_POINTS: {
    en: ({ points, percent, tier }, { number }) =>
      `bonus ${number(points, 6)}: ${number(percent, 2)}% of the base points for ${tier}`,
    'zh-CN': ({ points, percent, tier }, { number }) =>
      `奖励积分${number(points, 6)}分：${tier}按基础积分的${number(percent, 2)}%`,
    'zh-TW': ({ points, percent, tier }, { number }) =>
      `獎勵點數${number(points, 6)}點：${tier}按基本點數的${number(percent, 2)}%`,
  },
  ROOMS_EARN_POINTS: {
    en: ({ earning, rooms }, { number }) =>
      `points for ${number(earning)} of ${number(rooms)} rooms, at their share of the amounts`,
    'zh-CN': ({ earning, rooms }, { number }) => `${number(rooms)}间房中${number(earning)}间累积积分，金额按比例计`,
    'zh-TW': ({ earning, rooms }, { number }) => `${number(rooms)}間房中${number(earning)}間累積點數，金額按比例計`,
  },
  ROOMS_COUNT_NIGHTS: {
    en: ({ counting, rooms }, { number }) => `nights of ${number(counting)} of ${number(rooms)} rooms count`,
    'zh-CN': ({ counting, rooms }, { number }) => `${number(rooms)}间房中${number(counting)}间计入房晚`,
    'zh-TW': ({ counting, rooms }, { number }) => `${number(rooms)}間房中${number(counting)}間計入間夜`,
  },
  NIGHTS_A_CREDIT: {
    en: ({ nights }, { counted }) => `${counted(nights, 'night')} make one night credit`,
    'zh-CN': ({ nights }, { number }) => `每${number(nights)}晚计1个房晚`,
    'zh-TW': ({ nights }, { number }) => `每${number(nights)}晚計1個間夜`,
  },
};

/** Why an entry stands in a ledger: what its stay earned, or what was put right. */
export const ENTRY_WORDS: Words<EntryReason> = {
  ...EARN_WORDS,
  STAY_CHANGED: {
    en: () => 'stay changed: taken back and entered anew',
    'zh-CN': () => '住店记录有变更：冲销后重新入账',
    'zh-TW': () => '住宿紀錄有變更：沖銷後重新入帳',
  },
  STAY_NO_LONGER_COUNTS: {
    en: () => 'stay no longer counts: taken back',
    'zh-CN': () => '住店记录不再计入：已冲销',
    'zh-TW': () => '住宿紀錄不再計入：已沖銷',
  },
  EXPIRED_BY_RULE: {
    en: ({ points, asOf }, { counted, day }) => `${counted(points, 'point')} expired by ${day(asOf)}`,
    'zh-CN': ({ points, asOf }, { number, day }) => `截至${day(asOf)}有${number(points, 6)}分过期`,
    'zh-TW': ({ points, asOf }, { number, day }) => `截至${day(asOf)}有${number(points, 6)}點過期`,
  },
  EXPIRY_TAKEN_BACK: {
    en: () => 'points have not expired after all: taken back',
    'zh-CN': () => '积分实际未过期：已冲销',
    'zh-TW': () => '點數實際未過期：已沖銷',
  },
  BROUGHT_ALONG: {
    en: ({ on }, { day }) => `brought along from the system before, as of ${day(on)}`,
    'zh-CN': ({ on }, { day }) => `自原系统转入，截至${day(on)}`,
    'zh-TW': ({ on }, { day }) => `自原系統轉入，截至${day(on)}`,
  },
  STAND_CORRECTED: {
    en: () => 'what was brought along is corrected: taken back',
    'zh-CN': () => '转入数据已更正：已冲销',
    'zh-TW': () => '轉入資料已更正：已沖銷',
  },
};

const KINDS: Record<Language, Record<EntryKind, string>> = {
  en: {
    EARN: 'earning',
    BONUS: 'bonus',
    REDEEM: 'redemption',
    EXPIRE: 'expiry',
    REVERSE: 'reversal',
    ADJUST: 'adjustment',
    TRANSFER: 'transfer',
    PARTNER: 'partner points',
  },
  'zh-CN': {
    EARN: '累积',
    BONUS: '奖励',
    REDEEM: '兑换',
    EXPIRE: '过期',
    REVERSE: '冲销',
    ADJUST: '调整',
    TRANSFER: '转让',
    PARTNER: '合作伙伴积分',
  },
  'zh-TW': {
    EARN: '累積',
    BONUS: '獎勵',
    REDEEM: '兌換',
    EXPIRE: '過期',
    REVERSE: '沖銷',
    ADJUST: '調整',
    TRANSFER: '轉讓',
    PARTNER: '合作夥伴點數',
  },
};

/** What an entry is called in lists: `earning 500`. */
export const entryNameInWords = (kind: EntryKind, points: number, language: Language): string =>
  `${KINDS[language][kind]} ${sayIn(language).number(points, 6)}`;

/** What the front desk is asked to do for a member who has reached a tier. */
export type WelcomeReason = { code: 'WELCOME_TO_TIER'; guest: string; tier: string };

export const WELCOME_WORDS: Words<WelcomeReason> = {
  WELCOME_TO_TIER: {
    en: ({ guest, tier }) => `Welcome ${guest} to ${tier}`,
    'zh-CN': ({ guest, tier }) => `祝贺${guest}升级为${tier}`,
    'zh-TW': ({ guest, tier }) => `恭賀${guest}升級為${tier}`,
  },
};

/** Why a member has a tier that an import brought along. */
export const BROUGHT_TIER_WORDS: Words<{ code: 'TIER_BROUGHT_ALONG'; tier: string; on: CalendarDate }> = {
  TIER_BROUGHT_ALONG: {
    en: ({ tier, on }, { day }) => `${tier}, brought over from the previous system as of ${day(on)}`,
    'zh-CN': ({ tier, on }, { day }) => `由原系统转入，截至${day(on)}为${tier}`,
    'zh-TW': ({ tier, on }, { day }) => `由原系統轉入，截至${day(on)}為${tier}`,
  },
};

export const LEDGER_WORDS: Words<LedgerReason> = {
  ENTRIES_LATER: {
    en: ({ entries, asOf }, { counted, day }) =>
      `${counted(entries, 'entry', 'entries')} after ${day(asOf)} ${entries === 1 ? 'does' : 'do'} not count yet`,
    'zh-CN': ({ entries, asOf }, { number, day }) => `${day(asOf)}之后的${number(entries)}条记录尚不计入`,
    'zh-TW': ({ entries, asOf }, { number, day }) => `${day(asOf)}之後的${number(entries)}筆紀錄尚不計入`,
  },
  ENTRIES_REPEATED: {
    en: ({ entries }, { counted }) =>
      `${counted(entries, 'repeated entry', 'repeated entries')} ${entries === 1 ? 'counts' : 'count'} once, by the key`,
    'zh-CN': ({ entries }, { number }) => `${number(entries)}条重复记录按键值只计一次`,
    'zh-TW': ({ entries }, { number }) => `${number(entries)}筆重複紀錄按鍵值只計一次`,
  },
  REVERSALS_WAIT: {
    en: ({ reversals }, { counted }) =>
      `${counted(reversals, 'reversal')} ${reversals === 1 ? 'has' : 'have'} nothing to undo yet`,
    'zh-CN': ({ reversals }, { number }) => `${number(reversals)}条冲销尚无对应记录`,
    'zh-TW': ({ reversals }, { number }) => `${number(reversals)}筆沖銷尚無對應紀錄`,
  },
  POINTS_EXPIRED: {
    en: ({ points, earnedOn, lastDay }, { number, day }) =>
      `${number(points, 6)} points of ${day(earnedOn)} expired after ${day(lastDay)}`,
    'zh-CN': ({ points, earnedOn, lastDay }, { number, day }) =>
      `${day(earnedOn)}累积的${number(points, 6)}分在${day(lastDay)}之后过期`,
    'zh-TW': ({ points, earnedOn, lastDay }, { number, day }) =>
      `${day(earnedOn)}累積的${number(points, 6)}點在${day(lastDay)}之後過期`,
  },
  TAKEN_ABOVE_BALANCE: {
    en: ({ kind, points, on, short }, { number, day }) =>
      `the ${KINDS.en[kind]} of ${number(points, 6)} on ${day(on)} is ${number(short, 6)} more than there was: ${number(short, 6)} are owed`,
    'zh-CN': ({ kind, points, on, short }, { number, day }) =>
      `${day(on)}${KINDS['zh-CN'][kind]}${number(points, 6)}分，超出余额${number(short, 6)}分，记为欠分`,
    'zh-TW': ({ kind, points, on, short }, { number, day }) =>
      `${day(on)}${KINDS['zh-TW'][kind]}${number(points, 6)}點，超出餘額${number(short, 6)}點，記為欠點`,
  },
  BALANCE: {
    en: ({ earned, spent, expired, owed, balance }, { number }) =>
      `${number(earned, 6)} given, ${number(spent, 6)} taken, ${number(expired, 6)} expired${owed > 0 ? `, ${number(owed, 6)} owed` : ''}: ${number(balance, 6)} left`,
    'zh-CN': ({ earned, spent, expired, owed, balance }, { number }) =>
      `获得${number(earned, 6)}，使用${number(spent, 6)}，过期${number(expired, 6)}${owed > 0 ? `，欠${number(owed, 6)}` : ''}：余${number(balance, 6)}`,
    'zh-TW': ({ earned, spent, expired, owed, balance }, { number }) =>
      `獲得${number(earned, 6)}，使用${number(spent, 6)}，過期${number(expired, 6)}${owed > 0 ? `，欠${number(owed, 6)}` : ''}：餘${number(balance, 6)}`,
  },
  TIER_EXEMPT_FROM_EXPIRY: {
    en: ({ tier }) => `points of ${tier} members do not expire`,
    'zh-CN': ({ tier }) => `${tier}会员的积分不过期`,
    'zh-TW': ({ tier }) => `${tier}會員的點數不過期`,
  },
  NEXT_EXPIRY: {
    en: ({ points, on }, { number, day }) =>
      `${number(points, 6)} points can be spent until ${day(on)} if nothing more happens`,
    'zh-CN': ({ points, on }, { number, day }) => `如无新的活动，${number(points, 6)}分可用至${day(on)}`,
    'zh-TW': ({ points, on }, { number, day }) => `如無新的活動，${number(points, 6)}點可用至${day(on)}`,
  },
};

export const LOYALTY_REFUSAL_WORDS: Words<LoyaltyRefusal> = {
  NO_SUCH_TIER: {
    en: ({ tier, program, tiers }) => `"${tier}" is not a tier of ${program} (${tiers.join(', ')})`,
    'zh-CN': ({ tier, program, tiers }) => `“${tier}”不是${program}的等级（${tiers.join('、')}）`,
    'zh-TW': ({ tier, program, tiers }) => `「${tier}」不是${program}的等級（${tiers.join('、')}）`,
  },
  NO_SUCH_PRESET: {
    en: ({ preset, presets }) => `there is no preset "${preset}"; there are ${presets.join(', ')}`,
    'zh-CN': ({ preset, presets }) => `没有预设“${preset}”；可用的有${presets.join('、')}`,
    'zh-TW': ({ preset, presets }) => `沒有預設「${preset}」；可用的有${presets.join('、')}`,
  },
  EXCHANGE_RATE_MISSING: {
    en: ({ program, programCurrency, currency }) =>
      `stay.currency: ${program} earns on ${programCurrency}; for ${currency} give stay.exchangeRate, ${programCurrency} for 1 ${currency}`,
    'zh-CN': ({ program, programCurrency, currency }) =>
      `stay.currency：${program}按${programCurrency}累积；${currency}请提供stay.exchangeRate，即1 ${currency}合多少${programCurrency}`,
    'zh-TW': ({ program, programCurrency, currency }) =>
      `stay.currency：${program}按${programCurrency}累積；${currency}請提供stay.exchangeRate，即1 ${currency}合多少${programCurrency}`,
  },
};

type Bounds = Extract<ProblemReason, { code: 'OUT_OF_BOUNDS' }>;

const BOUND_WORDS: Record<Language, Record<Bounds['bound'], string>> = {
  en: { AT_LEAST: 'at least', AT_MOST: 'at most', ABOVE: 'more than', BELOW: 'less than' },
  'zh-CN': { AT_LEAST: '至少为', AT_MOST: '最多为', ABOVE: '大于', BELOW: '小于' },
  'zh-TW': { AT_LEAST: '至少為', AT_MOST: '最多為', ABOVE: '大於', BELOW: '小於' },
};

/** What is wrong with a value, to follow the path of its setting: `tiers[2].bonusPercent: must be at least 0`. */
export const PROBLEM_WORDS: Words<ProblemReason> = {
  NO_SUCH_SETTING: {
    en: ({ setting }) => `there is no setting "${setting}" here`,
    'zh-CN': ({ setting }) => `此处没有设置项“${setting}”`,
    'zh-TW': ({ setting }) => `此處沒有設定項「${setting}」`,
  },
  MISSING: { en: () => 'is missing', 'zh-CN': () => '缺失', 'zh-TW': () => '缺少' },
  NOT_A_WHOLE_NUMBER: {
    en: () => 'must be a whole number',
    'zh-CN': () => '必须是整数',
    'zh-TW': () => '必須是整數',
  },
  WRONG_TYPE: {
    en: ({ expected }) => `must be of type ${expected}`,
    'zh-CN': ({ expected }) => `类型必须是${expected}`,
    'zh-TW': ({ expected }) => `類型必須是${expected}`,
  },
  NOT_ONE_OF: {
    en: ({ values }) => `must be one of ${values.join(', ')}`,
    'zh-CN': ({ values }) => `必须是以下之一：${values.join('、')}`,
    'zh-TW': ({ values }) => `必須是以下之一：${values.join('、')}`,
  },
  OUT_OF_BOUNDS: {
    en: ({ bound, limit, of }, { number, counted }) => {
      const words = BOUND_WORDS.en[bound];
      switch (of) {
        case 'VALUE':
          return `must be ${words} ${number(limit, 6)}`;
        case 'ENTRIES':
          return `must have ${words} ${counted(limit, 'entry', 'entries')}`;
        case 'CHARACTERS':
          return `must have ${words} ${counted(limit, 'character')}`;
        default:
          return of satisfies never;
      }
    },
    'zh-CN': ({ bound, limit, of }, { number }) =>
      `${{ VALUE: '数值', ENTRIES: '项数', CHARACTERS: '字符数' }[of]}必须${BOUND_WORDS['zh-CN'][bound]}${number(limit, 6)}`,
    'zh-TW': ({ bound, limit, of }, { number }) =>
      `${{ VALUE: '數值', ENTRIES: '項數', CHARACTERS: '字元數' }[of]}必須${BOUND_WORDS['zh-TW'][bound]}${number(limit, 6)}`,
  },
  NOT_A_DAY: {
    en: () => 'must be a calendar date (YYYY-MM-DD)',
    'zh-CN': () => '必须是日期（YYYY-MM-DD）',
    'zh-TW': () => '必須是日期（YYYY-MM-DD）',
  },
  NOT_A_TIER_CODE: {
    en: () => 'must be in capitals, such as GOLD or DIAMOND_RESERVE',
    'zh-CN': () => '必须用大写字母，如GOLD或DIAMOND_RESERVE',
    'zh-TW': () => '必須用大寫字母，如GOLD或DIAMOND_RESERVE',
  },
  NOT_A_PROGRAM_CODE: {
    en: () => 'must be small letters, digits and hyphens',
    'zh-CN': () => '只能用小写字母、数字和连字符',
    'zh-TW': () => '只能用小寫字母、數字和連字號',
  },
  NOT_A_CURRENCY: {
    en: () => 'must be a currency code such as EUR',
    'zh-CN': () => '必须是货币代码，如EUR',
    'zh-TW': () => '必須是貨幣代碼，如EUR',
  },
  NOT_A_CONDITION: {
    en: () => 'must be one of: any with a list, all with a list, or measure with atLeast or atMost',
    'zh-CN': () => '必须是以下之一：带列表的any、带列表的all，或带atLeast或atMost的measure',
    'zh-TW': () => '必須是以下之一：帶清單的any、帶清單的all，或帶atLeast或atMost的measure',
  },
  NOT_A_MEASURE: {
    en: ({ measures }) => `is not a measure; there are ${measures.join(', ')}`,
    'zh-CN': ({ measures }) => `不是计量项；可用的有${measures.join('、')}`,
    'zh-TW': ({ measures }) => `不是計量項；可用的有${measures.join('、')}`,
  },
  TIER_UNKNOWN: {
    en: ({ tier, tiers }) => `"${tier}" is not a tier of this file (${tiers.join(', ')})`,
    'zh-CN': ({ tier, tiers }) => `“${tier}”不是本文件中的等级（${tiers.join('、')}）`,
    'zh-TW': ({ tier, tiers }) => `「${tier}」不是本檔案中的等級（${tiers.join('、')}）`,
  },
  TWICE: {
    en: ({ value }) => `"${value}" is there twice`,
    'zh-CN': ({ value }) => `“${value}”出现两次`,
    'zh-TW': ({ value }) => `「${value}」出現兩次`,
  },
  FIRST_TIER_ASKS: {
    en: () => 'the first tier is what every member has and asks for nothing',
    'zh-CN': () => '第一个等级为所有会员所有，不设条件',
    'zh-TW': () => '第一個等級為所有會員所有，不設條件',
  },
  MEASURE_WITHOUT_MINIMUM: {
    en: ({ measure }) => `no tier asks for ${measure}, so nothing is above its minimum`,
    'zh-CN': ({ measure }) => `没有等级以${measure}为条件，因此没有可结转的超出部分`,
    'zh-TW': ({ measure }) => `沒有等級以${measure}為條件，因此沒有可結轉的超出部分`,
  },
  CYCLE_END_WITHOUT_CYCLES: {
    en: () => 'cycleEnd needs a window of fixed length; use afterMonths',
    'zh-CN': () => 'cycleEnd需要固定长度的周期；请改用afterMonths',
    'zh-TW': () => 'cycleEnd需要固定長度的週期；請改用afterMonths',
  },
  ENDS_BEFORE: {
    en: ({ start }) => `must not be before ${start}`,
    'zh-CN': ({ start }) => `不得早于${start}`,
    'zh-TW': ({ start }) => `不得早於${start}`,
  },
  SUPERSEDES_WITHOUT_START: {
    en: () => 'is needed to know from when these rules take the place of the ones before',
    'zh-CN': () => '必须填写，以确定从何时起取代原规则',
    'zh-TW': () => '必須填寫，以確定從何時起取代原規則',
  },
  TAX_ABOVE_AMOUNT: {
    en: () => 'must not be more than the amount that contains it',
    'zh-CN': () => '不得大于其所含于的金额',
    'zh-TW': () => '不得大於其所含於的金額',
  },
  GIVES_POINTS: {
    en: ({ kind }) => `${kind} gives points; to take them back use REVERSE or ADJUST`,
    'zh-CN': ({ kind }) => `${kind}用于给分；收回请用REVERSE或ADJUST`,
    'zh-TW': ({ kind }) => `${kind}用於給點；收回請用REVERSE或ADJUST`,
  },
  FOR_REVERSE_ONLY: {
    en: () => 'belongs to REVERSE only',
    'zh-CN': () => '只用于REVERSE',
    'zh-TW': () => '只用於REVERSE',
  },
  FILE_UNREADABLE: {
    en: () => 'there is no such file, or it cannot be read',
    'zh-CN': () => '没有此文件，或无法读取',
    'zh-TW': () => '沒有此檔案，或無法讀取',
  },
  NOT_JSON_OR_YAML: {
    en: ({ detail }) => `neither JSON nor YAML: ${detail}`,
    'zh-CN': ({ detail }) => `既不是JSON也不是YAML：${detail}`,
    'zh-TW': ({ detail }) => `既不是JSON也不是YAML：${detail}`,
  },
  INVALID: { en: ({ detail }) => detail, 'zh-CN': ({ detail }) => detail, 'zh-TW': ({ detail }) => detail },
};
