import type { GroupAlert } from '../domain/sales/groups/alerts.ts';
import type { GroupOutcome, GroupRefusal } from '../domain/sales/groups/commands.ts';
import type { RoomingProblem } from '../domain/sales/groups/rooming-list.ts';
import type { GroupProblem, GroupStage } from '../domain/sales/groups/stages.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** What the stages of groups are called, as the options of the field are. */
export const GROUP_STAGE_NAMES: Readonly<Record<GroupStage, Readonly<Record<Language, string>>>> = {
  INQUIRY: { en: 'Inquiry', 'zh-CN': '询价', 'zh-TW': '詢價' },
  PROPOSED: { en: 'Proposed', 'zh-CN': '已报价', 'zh-TW': '已報價' },
  TENTATIVE: { en: 'Tentative', 'zh-CN': '暂定', 'zh-TW': '暫定' },
  DEFINITE: { en: 'Definite', 'zh-CN': '确定', 'zh-TW': '確定' },
  IN_HOUSE: { en: 'In house', 'zh-CN': '在店', 'zh-TW': '在店' },
  CLOSED: { en: 'Closed', 'zh-CN': '已结束', 'zh-TW': '已結束' },
  LOST: { en: 'Lost', 'zh-CN': '已流失', 'zh-TW': '已流失' },
  REFUSED: { en: 'Refused', 'zh-CN': '已婉拒', 'zh-TW': '已婉拒' },
};

const PROBLEM_WORDS: Words<GroupProblem> = {
  STAGE_SKIPPED: {
    en: ({ from, missing, to }) =>
      `From ${GROUP_STAGE_NAMES[from].en} straight to ${GROUP_STAGE_NAMES[to].en}: ${GROUP_STAGE_NAMES[missing].en} comes first.`,
    'zh-CN': ({ from, missing, to }) =>
      `从“${GROUP_STAGE_NAMES[from]['zh-CN']}”直接到“${GROUP_STAGE_NAMES[to]['zh-CN']}”：须先经过“${GROUP_STAGE_NAMES[missing]['zh-CN']}”。`,
    'zh-TW': ({ from, missing, to }) =>
      `從「${GROUP_STAGE_NAMES[from]['zh-TW']}」直接到「${GROUP_STAGE_NAMES[to]['zh-TW']}」：須先經過「${GROUP_STAGE_NAMES[missing]['zh-TW']}」。`,
  },
  LOST_AFTER_ARRIVAL: {
    en: () => 'The group has arrived: it can no longer be lost.',
    'zh-CN': () => '团队已到店，不能再标为流失。',
    'zh-TW': () => '團體已到店，不能再標為流失。',
  },
  REFUSED_AFTER_CONTRACT: {
    en: () => 'There is a contract: the hotel can no longer refuse the group. If it was called off, it is lost.',
    'zh-CN': () => '合同已签，酒店不能再婉拒。如对方取消，请标为流失。',
    'zh-TW': () => '合約已簽，飯店不能再婉拒。如對方取消，請標為流失。',
  },
  NO_REASON_GIVEN: {
    en: () => 'Why the group does not come is missing.',
    'zh-CN': () => '未填写团队不来的原因。',
    'zh-TW': () => '未填寫團體不來的原因。',
  },
  GROUP_WITHOUT_DAYS: {
    en: () => 'Arrival or departure is missing.',
    'zh-CN': () => '缺少到店或离店日期。',
    'zh-TW': () => '缺少到店或離店日期。',
  },
  GROUP_DAYS_REVERSED: {
    en: () => 'The departure is not after the arrival.',
    'zh-CN': () => '离店日期不晚于到店日期。',
    'zh-TW': () => '離店日期不晚於到店日期。',
  },
  GROUP_WITHOUT_PROPERTY: {
    en: () => 'The property is missing.',
    'zh-CN': () => '未指定酒店。',
    'zh-TW': () => '未指定飯店。',
  },
  GROUP_WITHOUT_BLOCK: {
    en: () => 'There is no block: say which rooms the group has.',
    'zh-CN': () => '没有预留客房：请先填写团队用房。',
    'zh-TW': () => '沒有預留客房：請先填寫團體用房。',
  },
  NIGHTS_OUTSIDE_DAYS: {
    en: ({ nights }, { counted }) =>
      `${counted(nights, 'room night')} of the block ${nights === 1 ? 'lies' : 'lie'} outside the days of the group.`,
    'zh-CN': ({ nights }, { number }) => `预留中有${number(nights)}个间夜不在团队日期内。`,
    'zh-TW': ({ nights }, { number }) => `預留中有${number(nights)}個間夜不在團體日期內。`,
  },
  NOT_ARRIVED_YET: {
    en: ({ arrivalOn }, { day }) => `The group arrives on ${day(arrivalOn)} only.`,
    'zh-CN': ({ arrivalOn }, { day }) => `团队${day(arrivalOn)}才到店。`,
    'zh-TW': ({ arrivalOn }, { day }) => `團體${day(arrivalOn)}才到店。`,
  },
  NOT_DEPARTED_YET: {
    en: ({ departureOn }, { day }) => `The group departs on ${day(departureOn)} only.`,
    'zh-CN': ({ departureOn }, { day }) => `团队${day(departureOn)}才离店。`,
    'zh-TW': ({ departureOn }, { day }) => `團體${day(departureOn)}才離店。`,
  },
  GROUP_DAYS_OVER: {
    en: ({ arrivalOn }, { day }) =>
      `It was to arrive on ${day(arrivalOn)} and was never definite: was it lost, and why?`,
    'zh-CN': ({ arrivalOn }, { day }) => `原定${day(arrivalOn)}到店，但从未确定：是否已流失，原因为何？`,
    'zh-TW': ({ arrivalOn }, { day }) => `原定${day(arrivalOn)}到店，但從未確定：是否已流失，原因為何？`,
  },
  CUT_OFF_AFTER_ARRIVAL: {
    en: ({ cutOffOn }, { day }) => `The cut-off, ${day(cutOffOn)}, is after the arrival.`,
    'zh-CN': ({ cutOffOn }, { day }) => `截止日${day(cutOffOn)}晚于到店日期。`,
    'zh-TW': ({ cutOffOn }, { day }) => `截止日${day(cutOffOn)}晚於到店日期。`,
  },
  OPTION_AFTER_ARRIVAL: {
    en: ({ optionUntil }, { day }) => `The option, ${day(optionUntil)}, ends after the arrival.`,
    'zh-CN': ({ optionUntil }, { day }) => `保留期限${day(optionUntil)}晚于到店日期。`,
    'zh-TW': ({ optionUntil }, { day }) => `保留期限${day(optionUntil)}晚於到店日期。`,
  },
};

/** What about a group cannot be, as its record says it; '' where nothing is. */
export const sayGroupProblems = (problems: readonly GroupProblem[], language: Language): string =>
  problems.map((problem) => inWords(PROBLEM_WORDS, problem, language)).join(language === 'en' ? ' ' : '');

/** What is said of a command about a group. */
export const GROUP_WORDS: Words<GroupRefusal | GroupOutcome> = {
  ...PROBLEM_WORDS,
  GROUP_NOT_FOUND: {
    en: () => 'There is no such group any more, or your role does not show it.',
    'zh-CN': () => '该团队已不存在，或您的角色无权查看。',
    'zh-TW': () => '此團體已不存在，或您的角色無權檢視。',
  },
  NIGHT_OUTSIDE_DAYS: {
    en: ({ on }, { day }) => `The night of ${day(on)} is none of the group’s: change its days first.`,
    'zh-CN': ({ on }, { day }) => `${day(on)}之夜不在团队日期内：请先更改团队日期。`,
    'zh-TW': ({ on }, { day }) => `${day(on)}之夜不在團體日期內：請先更改團體日期。`,
  },
  ROOM_TYPE_NOT_THERE: {
    en: () => 'The property of the group has no such room type.',
    'zh-CN': () => '团队所在酒店没有该房型。',
    'zh-TW': () => '團體所在飯店沒有該房型。',
  },
  NOTHING_HELD: {
    en: () => 'No room is held for the group, so there is nothing to release.',
    'zh-CN': () => '没有为该团队保留客房，无需释放。',
    'zh-TW': () => '沒有為該團體保留客房，無需釋出。',
  },
  NOT_RELEASED: {
    en: () => 'The block was not released by hand.',
    'zh-CN': () => '该预留未曾手动释放。',
    'zh-TW': () => '此預留未曾手動釋出。',
  },
  ROOMING_NEEDS_CONTRACT: {
    en: () => 'A rooming list is taken once the group is definite.',
    'zh-CN': () => '团队确定后才能录入分房名单。',
    'zh-TW': () => '團體確定後才能錄入分房名單。',
  },
  GROUP_MOVED: {
    en: ({ name, stage }) => `${name} is now ${GROUP_STAGE_NAMES[stage].en}.`,
    'zh-CN': ({ name, stage }) => `${name}现为“${GROUP_STAGE_NAMES[stage]['zh-CN']}”。`,
    'zh-TW': ({ name, stage }) => `${name}現為「${GROUP_STAGE_NAMES[stage]['zh-TW']}」。`,
  },
  GROUP_THERE_ALREADY: {
    en: ({ name, stage }) => `${name} is ${GROUP_STAGE_NAMES[stage].en} already.`,
    'zh-CN': ({ name, stage }) => `${name}已是“${GROUP_STAGE_NAMES[stage]['zh-CN']}”。`,
    'zh-TW': ({ name, stage }) => `${name}已是「${GROUP_STAGE_NAMES[stage]['zh-TW']}」。`,
  },
  BLOCK_SET: {
    en: ({ nights }, { counted }) => `The block is ${counted(nights, 'room night')}.`,
    'zh-CN': ({ nights }, { number }) => `预留共${number(nights)}个间夜。`,
    'zh-TW': ({ nights }, { number }) => `預留共${number(nights)}個間夜。`,
  },
  BLOCK_RELEASED: {
    en: ({ nights }, { counted }) => `${counted(nights, 'room night')} went back to sale.`,
    'zh-CN': ({ nights }, { number }) => `已释放${number(nights)}个间夜供销售。`,
    'zh-TW': ({ nights }, { number }) => `已釋出${number(nights)}個間夜供銷售。`,
  },
  BLOCK_KEPT_AGAIN: {
    en: () => 'The block is held again, as far as its cut-off allows.',
    'zh-CN': () => '已在截止日允许的范围内重新保留。',
    'zh-TW': () => '已在截止日允許的範圍內重新保留。',
  },
  ROOMING_LIST_READ: {
    en: ({ stays, refused }, { counted, number }) =>
      `${counted(stays, 'guest')} can come in${refused === 0 ? '' : `, ${number(refused)} cannot`}.`,
    'zh-CN': ({ stays, refused }, { number }) =>
      `可录入${number(stays)}位客人${refused === 0 ? '' : `，${number(refused)}位不能录入`}。`,
    'zh-TW': ({ stays, refused }, { number }) =>
      `可錄入${number(stays)}位客人${refused === 0 ? '' : `，${number(refused)}位不能錄入`}。`,
  },
  ROOMING_LIST_SAVED: {
    en: ({ stays, refused }, { counted }) =>
      `${counted(stays, 'stay')} made${refused === 0 ? '' : `, ${counted(refused, 'line')} left out`}.`,
    'zh-CN': ({ stays, refused }, { number }) =>
      `已生成${number(stays)}个住宿${refused === 0 ? '' : `，略过${number(refused)}行`}。`,
    'zh-TW': ({ stays, refused }, { number }) =>
      `已產生${number(stays)}筆住宿${refused === 0 ? '' : `，略過${number(refused)}行`}。`,
  },
};

/** Why a line of a rooming list does not come in. */
export const ROOMING_WORDS: Words<RoomingProblem> = {
  ROOMING_NO_NAME: { en: () => 'no name', 'zh-CN': () => '缺少姓名', 'zh-TW': () => '缺少姓名' },
  ROOMING_DAY_UNREADABLE: {
    en: ({ text }) => `“${text}” is not a day; write it as 2026-06-15`,
    'zh-CN': ({ text }) => `“${text}”不是日期，请写成 2026-06-15`,
    'zh-TW': ({ text }) => `「${text}」不是日期，請寫成 2026-06-15`,
  },
  ROOMING_DAYS_REVERSED: {
    en: () => 'departs before it arrives',
    'zh-CN': () => '离店早于到店',
    'zh-TW': () => '離店早於到店',
  },
  ROOMING_TYPE_UNKNOWN: {
    en: ({ text }) => `no room type “${text}”`,
    'zh-CN': ({ text }) => `没有房型“${text}”`,
    'zh-TW': ({ text }) => `沒有房型「${text}」`,
  },
  ROOMING_TWICE: {
    en: ({ line }, { number }) => `the same name as line ${number(line)}`,
    'zh-CN': ({ line }, { number }) => `与第${number(line)}行同名`,
    'zh-TW': ({ line }, { number }) => `與第${number(line)}行同名`,
  },
  ROOMING_BEYOND_BLOCK: {
    en: () => 'the block has no room left; enlarge it first',
    'zh-CN': () => '预留客房已满，请先增加预留',
    'zh-TW': () => '預留客房已滿，請先增加預留',
  },
  ROOMING_THERE_ALREADY: {
    en: () => 'on the list already',
    'zh-CN': () => '已在名单中',
    'zh-TW': () => '已在名單中',
  },
};

/** What is due about a group, as a panel and the text of a task say it. */
export const GROUP_ALERT_WORDS: Words<GroupAlert> = {
  CUT_OFF_NEAR: {
    en: ({ cutOffOn, open }, { day, counted }) =>
      `Cut-off on ${day(cutOffOn)}: ${counted(open, 'room night')} of the block ${open === 1 ? 'is' : 'are'} not booked and will go back to sale.`,
    'zh-CN': ({ cutOffOn, open }, { day, number }) =>
      `截止日为${day(cutOffOn)}：预留中尚有${number(open)}个间夜未预订，届时将释放。`,
    'zh-TW': ({ cutOffOn, open }, { day, number }) =>
      `截止日為${day(cutOffOn)}：預留中尚有${number(open)}個間夜未預訂，屆時將釋出。`,
  },
  CUT_OFF_PASSED: {
    en: ({ cutOffOn, open, short }, { day, counted, number }) =>
      `The cut-off was on ${day(cutOffOn)}: ${counted(open, 'room night')} went back to sale.${short === 0 ? '' : ` ${number(short)} of them are below what was agreed and can be charged.`}`,
    'zh-CN': ({ cutOffOn, open, short }, { day, number }) =>
      `截止日${day(cutOffOn)}已过：${number(open)}个间夜已释放。${short === 0 ? '' : `其中${number(short)}个间夜低于约定，可以收费。`}`,
    'zh-TW': ({ cutOffOn, open, short }, { day, number }) =>
      `截止日${day(cutOffOn)}已過：${number(open)}個間夜已釋出。${short === 0 ? '' : `其中${number(short)}個間夜低於約定，可以收費。`}`,
  },
  OPTION_NEAR: {
    en: ({ optionUntil }, { day }) => `The option ends on ${day(optionUntil)}: does the group come?`,
    'zh-CN': ({ optionUntil }, { day }) => `保留期限为${day(optionUntil)}：团队是否确定？`,
    'zh-TW': ({ optionUntil }, { day }) => `保留期限為${day(optionUntil)}：團體是否確定？`,
  },
  OPTION_PASSED: {
    en: ({ optionUntil }, { day }) => `The option ended on ${day(optionUntil)}: extend it, or give the group up.`,
    'zh-CN': ({ optionUntil }, { day }) => `保留期限${day(optionUntil)}已过：请延长或放弃。`,
    'zh-TW': ({ optionUntil }, { day }) => `保留期限${day(optionUntil)}已過：請延長或放棄。`,
  },
  SLOW_PICKUP: {
    en: ({ share, usual, groups }, { percent, number }) =>
      `${percent(share)} of the block is booked; the last ${number(groups)} groups had ${percent(usual)} by then.`,
    'zh-CN': ({ share, usual, groups }, { percent, number }) =>
      `预留已预订${percent(share)}；此前${number(groups)}个团队在同一提前期为${percent(usual)}。`,
    'zh-TW': ({ share, usual, groups }, { percent, number }) =>
      `預留已預訂${percent(share)}；此前${number(groups)}個團體在同一提前期為${percent(usual)}。`,
  },
};

const ALERT_TITLES: Readonly<Record<Language, Readonly<Record<GroupAlert['code'], (name: string) => string>>>> = {
  en: {
    CUT_OFF_NEAR: (name) => `${name}: the cut-off is near`,
    CUT_OFF_PASSED: (name) => `${name}: the cut-off has passed`,
    OPTION_NEAR: (name) => `${name}: the option is ending`,
    OPTION_PASSED: (name) => `${name}: the option has ended`,
    SLOW_PICKUP: (name) => `${name} picks up slowly: call them`,
  },
  'zh-CN': {
    CUT_OFF_NEAR: (name) => `${name}：截止日临近`,
    CUT_OFF_PASSED: (name) => `${name}：截止日已过`,
    OPTION_NEAR: (name) => `${name}：保留期限将至`,
    OPTION_PASSED: (name) => `${name}：保留期限已过`,
    SLOW_PICKUP: (name) => `${name}预订进度偏慢：请联系`,
  },
  'zh-TW': {
    CUT_OFF_NEAR: (name) => `${name}：截止日臨近`,
    CUT_OFF_PASSED: (name) => `${name}：截止日已過`,
    OPTION_NEAR: (name) => `${name}：保留期限將至`,
    OPTION_PASSED: (name) => `${name}：保留期限已過`,
    SLOW_PICKUP: (name) => `${name}預訂進度偏慢：請聯絡`,
  },
};

/** What is due about a group as a task says it. */
export const sayGroupAlert = (
  name: string,
  alert: GroupAlert,
  language: Language,
): { title: string; body: string } => ({
  title: ALERT_TITLES[language][alert.code](name),
  body: inWords(GROUP_ALERT_WORDS, alert, language),
});
