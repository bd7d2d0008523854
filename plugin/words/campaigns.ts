import type { CampaignOutcome, CampaignRefusal, CampaignStatus } from '../domain/sales/campaigns.ts';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import type { Words } from './words.ts';

const STATUSES: Readonly<Record<Language, Readonly<Record<CampaignStatus, string>>>> = {
  en: { PLANNED: 'planned', RUNNING: 'running', PAUSED: 'paused', ENDED: 'ended', CANCELLED: 'cancelled' },
  'zh-CN': { PLANNED: '已计划', RUNNING: '进行中', PAUSED: '已暂停', ENDED: '已结束', CANCELLED: '已取消' },
  'zh-TW': { PLANNED: '已計畫', RUNNING: '進行中', PAUSED: '已暫停', ENDED: '已結束', CANCELLED: '已取消' },
};

/** What a command about a campaign did, or why not. */
export const CAMPAIGN_WORDS: Words<CampaignOutcome | CampaignRefusal> = {
  CAMPAIGN_STARTED: {
    en: ({ name }) => `${name} runs: touches and tasks are planned.`,
    'zh-CN': ({ name }) => `“${name}”已启动：触达和任务已排定。`,
    'zh-TW': ({ name }) => `「${name}」已啟動：觸達和任務已排定。`,
  },
  CAMPAIGN_UNDER_WAY: {
    en: ({ name }) => `${name} runs: touches and tasks are being planned, which goes on by itself.`,
    'zh-CN': ({ name }) => `“${name}”已启动：正在排定触达和任务，会自动继续。`,
    'zh-TW': ({ name }) => `「${name}」已啟動：正在排定觸達和任務，會自動繼續。`,
  },
  CAMPAIGN_PAUSED: {
    en: ({ name }) => `${name} is paused: nothing more leaves until it is started again.`,
    'zh-CN': ({ name }) => `“${name}”已暂停：重新启动前不再发出任何内容。`,
    'zh-TW': ({ name }) => `「${name}」已暫停：重新啟動前不再發出任何內容。`,
  },
  CAMPAIGN_ENDED: {
    en: ({ name }) => `${name} has ended. It can be started again until its last day is over.`,
    'zh-CN': ({ name }) => `“${name}”已结束。在最后一天过去之前可以重新启动。`,
    'zh-TW': ({ name }) => `「${name}」已結束。在最後一天過去之前可以重新啟動。`,
  },
  CAMPAIGN_CANCELLED: {
    en: ({ name }) => `${name} is cancelled. It can be started again until its last day is over.`,
    'zh-CN': ({ name }) => `“${name}”已取消。在最后一天过去之前可以重新启动。`,
    'zh-TW': ({ name }) => `「${name}」已取消。在最後一天過去之前可以重新啟動。`,
  },
  CAMPAIGN_NOT_FOUND: {
    en: () => 'There is no such campaign any more. Load the page again.',
    'zh-CN': () => '该营销活动已不存在，请重新加载页面。',
    'zh-TW': () => '該行銷活動已不存在，請重新載入頁面。',
  },
  CAMPAIGN_WITHOUT_DAYS: {
    en: () => 'Say from which day to which the campaign runs.',
    'zh-CN': () => '请填写活动的开始和结束日期。',
    'zh-TW': () => '請填寫活動的開始和結束日期。',
  },
  CAMPAIGN_WITHOUT_AUDIENCE: {
    en: () => 'Say whom the campaign turns to: segments, states or a tier of guests, or classes or types of accounts.',
    'zh-CN': () => '请填写活动对象：宾客的分层、状态或会员等级，或客户的等级或类型。',
    'zh-TW': () => '請填寫活動對象：賓客的分層、狀態或會員等級，或客戶的等級或類型。',
  },
  CAMPAIGN_WITHOUT_PLAY: {
    en: () => 'Choose the play whose words and rules hold for the guests.',
    'zh-CN': () => '请选择用于宾客的维系方案，其文字和规则适用于本活动。',
    'zh-TW': () => '請選擇用於賓客的維繫方案，其文字和規則適用於本活動。',
  },
  CAMPAIGN_OVER: {
    en: ({ on }, { day }) => `The last day of the campaign was ${day(on)}. Set a later one to start it.`,
    'zh-CN': ({ on }, { day }) => `活动的最后一天是${day(on)}。请改为更晚的日期再启动。`,
    'zh-TW': ({ on }, { day }) => `活動的最後一天是${day(on)}。請改為更晚的日期再啟動。`,
  },
  CAMPAIGN_IS: {
    en: ({ status }) => `The campaign is ${STATUSES.en[status]} now. Load the page again.`,
    'zh-CN': ({ status }) => `活动目前${STATUSES['zh-CN'][status]}，请重新加载页面。`,
    'zh-TW': ({ status }) => `活動目前${STATUSES['zh-TW'][status]}，請重新載入頁面。`,
  },
};

const TASKS: Readonly<
  Record<
    Language,
    {
      title: (account: string, campaign: string) => string;
      rate: (plan: string) => string;
      until: (day: string) => string;
    }
  >
> = {
  en: {
    title: (account, campaign) => `${campaign}: turn to ${account}`,
    rate: (plan) => `Offer the rate plan ${plan}.`,
    until: (day) => `The campaign runs until ${day}.`,
  },
  'zh-CN': {
    title: (account, campaign) => `${campaign}：联系${account}`,
    rate: (plan) => `提供房价方案“${plan}”。`,
    until: (day) => `活动持续到${day}。`,
  },
  'zh-TW': {
    title: (account, campaign) => `${campaign}：聯絡${account}`,
    rate: (plan) => `提供房價方案「${plan}」。`,
    until: (day) => `活動持續到${day}。`,
  },
};

/** The task of turning to an account for a campaign, as its owner reads it. */
export const sayCampaignTask = (
  account: string,
  {
    name,
    purpose,
    ratePlan,
    endsOn,
  }: { name: string; purpose: string; ratePlan: string | null; endsOn: CalendarDate | null },
  language: Language,
): { title: string; body: string } => {
  const say = TASKS[language];
  return {
    title: say.title(account, name),
    body: [
      purpose,
      ratePlan === null ? '' : say.rate(ratePlan),
      endsOn === null ? '' : say.until(sayIn(language).day(endsOn)),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
};
