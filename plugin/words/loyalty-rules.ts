import type { Condition } from '../domain/loyalty/condition.ts';
import type { RuleFile } from '../domain/loyalty/rule-file.ts';
import { channelInWords } from './booking-channels.ts';
import type { Language } from './language.ts';
import { conditionInWords, JOINING } from './loyalty-conditions.ts';
import { sayIn, type Say } from './say.ts';

type Tier = RuleFile['tiers'][number];
type Qualifying = RuleFile['qualifying'];

const monthName = (month: number, { language }: Say): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 15)));

const startOf = (window: Qualifying['window']): number => ('startMonth' in window ? (window.startMonth ?? 1) : 1);

/** What counts towards a tier, and when a tier is given. */
const windowSentence = (window: Qualifying['window'], say: Say): string => {
  const month = monthName(startOf(window), say);
  const months = 'months' in window && window.months !== undefined ? say.number(window.months) : '12';
  const sentences: Record<typeof window.kind, Record<Language, string>> = {
    calendar: {
      en: `Counting begins anew each ${month}; a tier is given as soon as it is reached.`,
      'zh-CN': `每年${month}重新计数，达到即时升级。`,
      'zh-TW': `每年${month}重新計數，達到即時升級。`,
    },
    previousYear: {
      en: `Counting begins anew each ${month}; tiers change once the year is over.`,
      'zh-CN': `每年${month}重新计数，年度结束后才调整等级。`,
      'zh-TW': `每年${month}重新計數，年度結束後才調整等級。`,
    },
    bestOfPreviousAndCurrent: {
      en: `The better of the last year and this one counts; a year begins in ${month}.`,
      'zh-CN': `以上一年度与本年度中较好者为准，年度自${month}起。`,
      'zh-TW': `以上一年度與本年度中較好者為準，年度自${month}起。`,
    },
    rolling: {
      en: `The last ${months} months count.`,
      'zh-CN': `以最近${months}个月为准。`,
      'zh-TW': `以最近${months}個月為準。`,
    },
    anniversary: {
      en: `Counting begins anew every ${months} months from the day of joining.`,
      'zh-CN': `自入会日起每${months}个月重新计数。`,
      'zh-TW': `自入會日起每${months}個月重新計數。`,
    },
    sinceLastUpgrade: {
      en: 'What was done since the last upgrade counts.',
      'zh-CN': '自上次升级起计数。',
      'zh-TW': '自上次升級起計數。',
    },
  };
  return sentences[window.kind][say.language];
};

const YEARS_AFTER: Record<Language, (years: number, say: Say) => string> = {
  en: (years, { number }) =>
    years === 0 ? 'of the same year' : years === 1 ? 'of the next year' : `${number(years)} years later`,
  'zh-CN': (years, { number }) => (years === 0 ? '当年' : years === 1 ? '次年' : `${number(years)}年后`),
  'zh-TW': (years, { number }) => (years === 0 ? '當年' : years === 1 ? '次年' : `${number(years)}年後`),
};

/** How long a tier lasts. */
const endSentence = (end: Qualifying['statusEnd'], say: Say): string => {
  const { language, number } = say;
  switch (end.kind) {
    case 'monthEnd': {
      const [month, year] = [monthName(end.month, say), YEARS_AFTER[language](end.yearsAfter ?? 1, say)];
      return {
        en: `A tier lasts until the end of ${month} ${year}.`,
        'zh-CN': `等级有效至${year}${month}底。`,
        'zh-TW': `等級有效至${year}${month}底。`,
      }[language];
    }
    case 'afterMonths':
      return {
        en: `A tier lasts ${number(end.months)} months from the day on which it is given.`,
        'zh-CN': `等级自授予之日起${number(end.months)}个月内有效。`,
        'zh-TW': `等級自授予之日起${number(end.months)}個月內有效。`,
      }[language];
    case 'cycleEnd':
      return {
        en: 'A tier lasts until the end of the period that follows.',
        'zh-CN': '等级有效至下一周期结束。',
        'zh-TW': '等級有效至下一週期結束。',
      }[language];
    case 'never':
      return {
        en: 'A tier has no end.',
        'zh-CN': '等级永久有效。',
        'zh-TW': '等級永久有效。',
      }[language];
    default:
      return end satisfies never;
  }
};

const FALL: Record<NonNullable<NonNullable<Qualifying['downgrade']>['to']>, Record<Language, string>> = {
  qualified: {
    en: 'If it is not renewed, the member falls to the tier that is qualified for.',
    'zh-CN': '未续期的会员降至其符合条件的等级。',
    'zh-TW': '未續期的會員降至其符合條件的等級。',
  },
  oneStepDown: {
    en: 'If it is not renewed, the member falls by one tier at most.',
    'zh-CN': '未续期的会员最多降一级。',
    'zh-TW': '未續期的會員最多降一級。',
  },
  never: { en: 'Nobody ever falls.', 'zh-CN': '不降级。', 'zh-TW': '不降級。' },
};

/** What a stay earns. */
const earningSentence = ({ earning, currency }: RuleFile, say: Say): string => {
  const { language, number } = say;
  const { points, per = 1, of = 'roomAndExtras', netOfTax = false } = earning;
  const unit = currency ?? { en: '', 'zh-CN': '元', 'zh-TW': '元' }[language];
  const amount = [...(per === 1 && currency !== undefined ? [] : [number(per, 6)]), unit].join(' ').trim();
  const extras = of === 'roomAndExtras';
  switch (language) {
    case 'en':
      return `A stay earns ${number(points, 6)} ${points === 1 ? 'point' : 'points'} for each ${amount} spent on ${extras ? 'room and extras' : 'the room'}${netOfTax ? ', tax taken off' : ''}.`;
    case 'zh-CN':
      return `${extras ? '客房及其他消费' : '客房消费'}每${number(per, 6)} ${unit}得${number(points, 6)}分${netOfTax ? '（不含税）' : ''}。`;
    case 'zh-TW':
      return `${extras ? '客房及其他消費' : '客房消費'}每${number(per, 6)} ${unit}得${number(points, 6)}點${netOfTax ? '（不含稅）' : ''}。`;
    default:
      return language satisfies never;
  }
};

/** Which stays count, where not all do. */
const eligibleSentences = ({ earning: { eligible = {} } }: RuleFile, say: Say): string[] => {
  const { language, list } = say;
  const { properties, brands, excludedBrands = [], channels, rates, excludedRates = [] } = eligible;
  const sentence = (codes: readonly string[] | undefined, words: Record<Language, (codes: string) => string>) =>
    codes === undefined || codes.length === 0 ? [] : [words[language](list(codes))];
  return [
    ...sentence(properties, {
      en: (codes) => `Only stays in ${codes} count.`,
      'zh-CN': (codes) => `仅计${codes}的住店。`,
      'zh-TW': (codes) => `僅計${codes}的住宿。`,
    }),
    ...sentence(brands, {
      en: (codes) => `Only stays of ${codes} count.`,
      'zh-CN': (codes) => `仅计${codes}品牌的住店。`,
      'zh-TW': (codes) => `僅計${codes}品牌的住宿。`,
    }),
    ...sentence(excludedBrands, {
      en: (codes) => `Stays of ${codes} do not count.`,
      'zh-CN': (codes) => `${codes}品牌的住店不计。`,
      'zh-TW': (codes) => `${codes}品牌的住宿不計。`,
    }),
    ...sentence(
      channels?.map((channel) => channelInWords(channel, language)),
      {
        en: (codes) => `Only bookings by ${codes} earn points.`,
        'zh-CN': (codes) => `仅经${codes}的预订累积积分。`,
        'zh-TW': (codes) => `僅經${codes}的訂房累積點數。`,
      },
    ),
    ...sentence(rates, {
      en: (codes) => `Only the rates ${codes} earn points.`,
      'zh-CN': (codes) => `仅房价${codes}累积积分。`,
      'zh-TW': (codes) => `僅房價${codes}累積點數。`,
    }),
    ...sentence(excludedRates, {
      en: (codes) => `No points at the rates ${codes}.`,
      'zh-CN': (codes) => `房价${codes}不累积积分。`,
      'zh-TW': (codes) => `房價${codes}不累積點數。`,
    }),
  ];
};

/** When points expire: the earliest of the rules counts. */
const expirySentences = ({ expiry }: RuleFile, say: Say): string[] => {
  const { language, number } = say;
  const { inactivity, perEarning, fixed } = expiry ?? {};
  const sentences = [
    ...(inactivity === undefined
      ? []
      : [
          {
            en: `Points expire after ${number(inactivity.months)} months without activity.`,
            'zh-CN': `连续${number(inactivity.months)}个月无积分变动，积分即失效。`,
            'zh-TW': `連續${number(inactivity.months)}個月無點數變動，點數即失效。`,
          },
        ]),
    ...(perEarning === undefined
      ? []
      : [
          {
            en: `Points expire ${number(perEarning.months)} months after they were earned.`,
            'zh-CN': `积分自获得之日起${number(perEarning.months)}个月后失效。`,
            'zh-TW': `點數自獲得之日起${number(perEarning.months)}個月後失效。`,
          },
        ]),
    ...(fixed === undefined
      ? []
      : [
          {
            en: `Points expire in ${monthName(fixed.month, say)} ${YEARS_AFTER.en(fixed.yearsAfter, say)}.`,
            'zh-CN': `积分于获得后${YEARS_AFTER['zh-CN'](fixed.yearsAfter, say)}${monthName(fixed.month, say)}失效。`,
            'zh-TW': `點數於獲得後${YEARS_AFTER['zh-TW'](fixed.yearsAfter, say)}${monthName(fixed.month, say)}失效。`,
          },
        ]),
  ].map((words) => words[language]);
  const never = { en: 'Points never expire.', 'zh-CN': '积分永久有效。', 'zh-TW': '點數永久有效。' };
  return sentences.length === 0 ? [never[language]] : sentences;
};

/** What a point is reckoned to cost, and how much of the points. */
const valueSentence = ({ value, currency }: RuleFile, say: Say): string[] => {
  if (value === undefined) return [];
  const cost = [say.number(value.perPoint, 6), currency ?? ''].join(' ').trim();
  const share = say.percent((value.breakagePercent ?? 0) / 100, 1);
  return [
    {
      en: `A point costs the hotel ${cost} when it is spent; ${share} of the points are expected never to be.`,
      'zh-CN': `每点积分兑换时酒店成本为 ${cost} ，预计${share}的积分不会被兑换。`,
      'zh-TW': `每點點數兌換時飯店成本為 ${cost} ，預計${share}的點數不會被兌換。`,
    }[say.language],
  ];
};

/** The rules of a program that hold for all members, a sentence each. The rules must have been read without a problem. */
export const rulesInWords = (rules: RuleFile, language: Language): string[] => {
  const say = sayIn(language);
  const { window, statusEnd, downgrade } = rules.qualifying;
  return [
    earningSentence(rules, say),
    ...eligibleSentences(rules, say),
    ...expirySentences(rules, say),
    windowSentence(window, say),
    endSentence(statusEnd, say),
    FALL[downgrade?.to ?? 'qualified'][language],
    ...valueSentence(rules, say),
  ];
};

const KEPT: Record<Language, (condition: string) => string> = {
  en: (condition) => `kept with ${condition}`,
  'zh-CN': (condition) => `保级${condition}`,
  'zh-TW': (condition) => `保級${condition}`,
};

const BY_HAND: Record<Language, string> = {
  en: 'Given by hand only',
  'zh-CN': '仅由酒店授予',
  'zh-TW': '僅由飯店授予',
};

/** What reaches a tier: `20 nights or 5 stays; at most 2 no-shows; kept with 15 nights`. */
export const tierInWords = ({ qualify, keep, guard }: Tier, isFirst: boolean, language: Language): string => {
  const conditions = [qualify, guard].flatMap((condition) =>
    condition === undefined ? [] : [conditionInWords(condition as Condition, language)],
  );
  if (conditions.length === 0) return isFirst ? JOINING[language] : BY_HAND[language];
  const kept = keep === undefined ? [] : [KEPT[language](conditionInWords(keep as Condition, language))];
  return [...conditions, ...kept].join(language === 'en' ? '; ' : '；');
};
