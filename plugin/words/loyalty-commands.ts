import type { LoyaltyCommandOutcome, LoyaltyCommandRefusal } from '../domain/loyalty/commands.ts';
import type { MembershipLack, MembershipStatus } from '../domain/loyalty/members.ts';
import type { Problem } from '../domain/loyalty/problems.ts';
import type { Language } from './language.ts';
import { PROBLEM_WORDS } from './loyalty.ts';
import { inWords, type Words } from './words.ts';

const STATUS: Record<MembershipStatus, Record<Language, string>> = {
  ACTIVE: { en: 'active', 'zh-CN': '有效', 'zh-TW': '有效' },
  SUSPENDED: { en: 'suspended', 'zh-CN': '已暂停', 'zh-TW': '已暫停' },
  CLOSED: { en: 'closed', 'zh-CN': '已关闭', 'zh-TW': '已關閉' },
};

/** What is wrong with a rule file, each with its path, as one text. */
export const problemsInWords = (problems: readonly Problem[], language: Language): string =>
  problems
    .map(({ path, reason }) => `${path === '' ? '' : `${path}: `}${inWords(PROBLEM_WORDS, reason, language)}`)
    .join(language === 'en' ? '; ' : '；');

/** What a command of the loyalty program did, or why not and what would have to be different. */
export const LOYALTY_COMMAND_WORDS: Words<LoyaltyCommandRefusal | LoyaltyCommandOutcome> = {
  GUEST_NOT_FOUND: {
    en: () => 'There is no such guest any more, or your role does not show it.',
    'zh-CN': () => '该宾客已不存在，或您的角色无权查看。',
    'zh-TW': () => '該賓客已不存在，或您的角色無權檢視。',
  },
  GUEST_NOT_WELCOME: {
    en: () =>
      'The guest is marked “Do not rent”: he cannot become a member, and a membership that he has rests. Lift the mark first.',
    'zh-CN': () => '该宾客已标记为“拒绝接待”：不能入会，已有的会员资格暂停计分。请先取消该标记。',
    'zh-TW': () => '該賓客已標記為「拒絕接待」：不能入會，已有的會員資格暫停計點。請先取消該標記。',
  },
  GUEST_LEFT_OUT: {
    en: ({ tag }) =>
      `The guest has the tag “${tag}”, which the rules of the program leave out: he cannot become a member, and a membership that he has rests.`,
    'zh-CN': ({ tag }) => `该宾客带有标签“${tag}”，按会员计划规则不参加：不能入会，已有的会员资格暂停计分。`,
    'zh-TW': ({ tag }) => `該賓客帶有標籤「${tag}」，依會員計畫規則不參加：不能入會，已有的會員資格暫停計點。`,
  },
  PROGRAM_NOT_FOUND: {
    en: () => 'There is no such loyalty program. Create one and activate its rules first.',
    'zh-CN': () => '没有该会员计划。请先创建并启用其规则。',
    'zh-TW': () => '沒有該會員計畫。請先建立並啟用其規則。',
  },
  PROGRAM_NOT_ACTIVE: {
    en: () => 'The loyalty program has no rules in force. Activate its rules first.',
    'zh-CN': () => '该会员计划没有生效的规则。请先启用规则。',
    'zh-TW': () => '該會員計畫沒有生效的規則。請先啟用規則。',
  },
  PROGRAM_NOT_NAMED: {
    en: ({ programs }, { either }) => `Several programs are active: say which, ${either(programs)}.`,
    'zh-CN': ({ programs }, { either }) => `有多个有效的会员计划，请指定：${either(programs)}。`,
    'zh-TW': ({ programs }, { either }) => `有多個有效的會員計畫，請指定：${either(programs)}。`,
  },
  MEMBERSHIP_NOT_FOUND: {
    en: () => 'There is no such membership any more, or your role does not show it.',
    'zh-CN': () => '该会员资格已不存在，或您的角色无权查看。',
    'zh-TW': () => '該會員資格已不存在，或您的角色無權檢視。',
  },
  MEMBERSHIP_RESTS: {
    en: ({ number, status }) => `Membership ${number} is ${STATUS[status].en}. Set it to active first.`,
    'zh-CN': ({ number, status }) => `会员${number}${STATUS[status]['zh-CN']}，请先恢复为有效。`,
    'zh-TW': ({ number, status }) => `會員${number}${STATUS[status]['zh-TW']}，請先恢復為有效。`,
  },
  POINTS_NOT_ENOUGH: {
    en: ({ has, needs }, { number }) => `The member has ${number(has)} points, and this takes ${number(needs)}.`,
    'zh-CN': ({ has, needs }, { number }) => `该会员有${number(has)}分，本次需要${number(needs)}分。`,
    'zh-TW': ({ has, needs }, { number }) => `該會員有${number(has)}點，本次需要${number(needs)}點。`,
  },
  REWARD_NOT_FOUND: {
    en: () => 'The program has no such reward.',
    'zh-CN': () => '该会员计划没有此奖励。',
    'zh-TW': () => '該會員計畫沒有此獎勵。',
  },
  STAY_NOT_OF_GUEST: {
    en: () => 'The stay is not one of the member’s: name one of his, or none.',
    'zh-CN': () => '该住店记录不属于此会员：请选择该会员的住店记录，或不指定。',
    'zh-TW': () => '該住宿紀錄不屬於此會員：請選擇該會員的住宿紀錄，或不指定。',
  },
  REWARD_NOT_OFFERED: {
    en: ({ reward }) => `“${reward}” is not offered today: it is switched off, or outside its dates.`,
    'zh-CN': ({ reward }) => `“${reward}”目前不可兑换：已停用或不在有效期内。`,
    'zh-TW': ({ reward }) => `「${reward}」目前不可兌換：已停用或不在有效期內。`,
  },
  REWARD_OUT_OF_STOCK: {
    en: ({ reward }) => `None of “${reward}” is left.`,
    'zh-CN': ({ reward }) => `“${reward}”已兑完。`,
    'zh-TW': ({ reward }) => `「${reward}」已兌完。`,
  },
  REDEMPTION_NOT_FOUND: {
    en: () => 'There is no such redemption any more, or your role does not show it.',
    'zh-CN': () => '该兑换记录已不存在，或您的角色无权查看。',
    'zh-TW': () => '該兌換記錄已不存在，或您的角色無權檢視。',
  },
  ENTRY_NOT_FOUND: {
    en: () => 'There is no such entry in the ledger, or your role does not show it.',
    'zh-CN': () => '账目中没有该记录，或您的角色无权查看。',
    'zh-TW': () => '帳目中沒有該記錄，或您的角色無權檢視。',
  },
  ENTRY_NOT_BY_HAND: {
    en: () =>
      'Only what was given or taken by hand can be reversed: earnings follow the stay, and a redemption is refunded.',
    'zh-CN': () => '只能冲销手工增减的积分：住店所得随住店记录变化，兑换请用退回。',
    'zh-TW': () => '只能沖銷手工增減的點數：住宿所得隨住宿記錄變化，兌換請用退回。',
  },
  AWARD_ABOVE_LIMIT: {
    en: ({ limit }, { number }) => `More than ${number(limit)} points at once are for a manager to give.`,
    'zh-CN': ({ limit }, { number }) => `单次超过${number(limit)}分须由经理处理。`,
    'zh-TW': ({ limit }, { number }) => `單次超過${number(limit)}點須由經理處理。`,
  },
  TIER_NOT_IN_PROGRAM: {
    en: ({ tier, tiers }, { either }) => `The program has no tier ${tier}; choose ${either(tiers)}.`,
    'zh-CN': ({ tier, tiers }, { either }) => `该会员计划没有等级${tier}，请选择${either(tiers)}。`,
    'zh-TW': ({ tier, tiers }, { either }) => `該會員計畫沒有等級${tier}，請選擇${either(tiers)}。`,
  },
  OVERRIDE_IN_THE_PAST: {
    en: ({ until }, { day }) => `${day(until)} is over. An exception lasts until a day to come.`,
    'zh-CN': ({ until }, { day }) => `${day(until)}已过。例外的截止日须在今天之后。`,
    'zh-TW': ({ until }, { day }) => `${day(until)}已過。例外的截止日須在今天之後。`,
  },
  CARDS_OF_ONE_PROGRAM_ONLY: {
    en: () => 'The two memberships are of different programs.',
    'zh-CN': () => '这两个会员资格属于不同的会员计划。',
    'zh-TW': () => '這兩個會員資格屬於不同的會員計畫。',
  },
  CARDS_OF_ONE_GUEST_ONLY: {
    en: () => 'The two memberships are of different guests. Merge the guests first.',
    'zh-CN': () => '这两个会员资格属于不同的宾客。请先合并宾客档案。',
    'zh-TW': () => '這兩個會員資格屬於不同的賓客。請先合併賓客檔案。',
  },
  CARD_WITH_ITSELF: {
    en: () => 'This takes two different memberships.',
    'zh-CN': () => '此操作需要两个不同的会员资格。',
    'zh-TW': () => '此操作需要兩個不同的會員資格。',
  },
  RULES_NOT_USABLE: {
    en: ({ problems }) => `The rules cannot be used: ${problemsInWords(problems, 'en')}.`,
    'zh-CN': ({ problems }) => `规则无法使用：${problemsInWords(problems, 'zh-CN')}。`,
    'zh-TW': ({ problems }) => `規則無法使用：${problemsInWords(problems, 'zh-TW')}。`,
  },
  RULES_IN_THE_PAST: {
    en: ({ from }, { day }) => `Rules come into force from today on at the earliest, not from ${day(from)}.`,
    'zh-CN': ({ from }, { day }) => `规则最早自今天起生效，不能自${day(from)}起。`,
    'zh-TW': ({ from }, { day }) => `規則最早自今天起生效，不能自${day(from)}起。`,
  },
  PRESET_NOT_FOUND: {
    en: ({ presets }, { either }) => `There is no such preset; choose ${either(presets)}.`,
    'zh-CN': ({ presets }, { either }) => `没有该预设，请选择${either(presets)}。`,
    'zh-TW': ({ presets }, { either }) => `沒有該預設，請選擇${either(presets)}。`,
  },
  DAY_TO_COME: {
    en: ({ day }, say) => `${say.day(day)} is still to come. Choose today or a day before.`,
    'zh-CN': ({ day }, say) => `${say.day(day)}尚未到来，请选择今天或更早的日期。`,
    'zh-TW': ({ day }, say) => `${say.day(day)}尚未到來，請選擇今天或更早的日期。`,
  },
  NOT_A_MEMBER_THEN: {
    en: ({ day, since }, say) => `The guest was not a member on ${say.day(day)}, but since ${say.day(since)}.`,
    'zh-CN': ({ day, since }, say) => `该宾客在${say.day(day)}尚未入会，入会日为${say.day(since)}。`,
    'zh-TW': ({ day, since }, say) => `該賓客在${say.day(day)}尚未入會，入會日為${say.day(since)}。`,
  },
  NO_RESULT_YET: {
    en: () => 'The run has no result yet. Watch it under Runs, and ask again when it is done.',
    'zh-CN': () => '该任务尚无结果。请在“任务”中查看进度，完成后再试。',
    'zh-TW': () => '該任務尚無結果。請在「任務」中查看進度，完成後再試。',
  },
  QUICKER_ELSEWHERE: {
    en: () => 'Others are changing the same at this moment. Try again.',
    'zh-CN': () => '其他人正在修改同一内容，请重试。',
    'zh-TW': () => '其他人正在修改同一內容，請重試。',
  },
  ENROLLED: {
    en: ({ number }) => `The guest is a member now: ${number}.`,
    'zh-CN': ({ number }) => `宾客已入会，会员号${number}。`,
    'zh-TW': ({ number }) => `賓客已入會，會員號${number}。`,
  },
  ENROLLED_ALREADY: {
    en: ({ number }) => `The guest is a member already: ${number}.`,
    'zh-CN': ({ number }) => `宾客已是会员，会员号${number}。`,
    'zh-TW': ({ number }) => `賓客已是會員，會員號${number}。`,
  },
  POINTS_AWARDED: {
    en: ({ points, balance }, { number }) => `${number(points)} points booked; the balance is ${number(balance)}.`,
    'zh-CN': ({ points, balance }, { number }) => `已记入${number(points)}分，余额${number(balance)}分。`,
    'zh-TW': ({ points, balance }, { number }) => `已記入${number(points)}點，餘額${number(balance)}點。`,
  },
  REWARD_REDEEMED: {
    en: ({ reward, points, balance }, { number }) =>
      `${reward === null ? '' : `“${reward}” for `}${number(points)} points redeemed; the balance is ${number(balance)}. “Take back” undoes it.`,
    'zh-CN': ({ reward, points, balance }, { number }) =>
      `已用${number(points)}分兑换${reward === null ? '' : `“${reward}”`}，余额${number(balance)}分。可用“撤回”撤销。`,
    'zh-TW': ({ reward, points, balance }, { number }) =>
      `已用${number(points)}點兌換${reward === null ? '' : `「${reward}」`}，餘額${number(balance)}點。可用「撤回」撤銷。`,
  },
  REDEMPTION_REFUNDED: {
    en: ({ points, balance }, { number }) => `${number(points)} points given back; the balance is ${number(balance)}.`,
    'zh-CN': ({ points, balance }, { number }) => `已退回${number(points)}分，余额${number(balance)}分。`,
    'zh-TW': ({ points, balance }, { number }) => `已退回${number(points)}點，餘額${number(balance)}點。`,
  },
  ENTRY_REVERSED: {
    en: ({ points, balance }, { number }) =>
      `Reversed: ${number(points)} points booked; the balance is ${number(balance)}.`,
    'zh-CN': ({ points, balance }, { number }) => `已冲销：记入${number(points)}分，余额${number(balance)}分。`,
    'zh-TW': ({ points, balance }, { number }) => `已沖銷：記入${number(points)}點，餘額${number(balance)}點。`,
  },
  DONE_BEFORE: {
    en: ({ balance }, { number }) => `This was done already; the balance is ${number(balance)}.`,
    'zh-CN': ({ balance }, { number }) => `此操作此前已完成，余额${number(balance)}分。`,
    'zh-TW': ({ balance }, { number }) => `此操作先前已完成，餘額${number(balance)}點。`,
  },
  TIER_GIVEN: {
    en: ({ tier, until }, { day }) =>
      `${tier} by exception${until === null ? ', without end' : ` until ${day(until)}`}.`,
    'zh-CN': ({ tier, until }, { day }) => `已例外授予${tier}，${until === null ? '无期限' : `有效至${day(until)}`}。`,
    'zh-TW': ({ tier, until }, { day }) => `已例外授予${tier}，${until === null ? '無期限' : `有效至${day(until)}`}。`,
  },
  TIER_TAKEN_BACK: {
    en: ({ tier }) => `The exception is over; by the rules it is ${tier}.`,
    'zh-CN': ({ tier }) => `例外已取消，按规则为${tier}。`,
    'zh-TW': ({ tier }) => `例外已取消，按規則為${tier}。`,
  },
  POINTS_TRANSFERRED: {
    en: ({ points, balance }, { number }) => `${number(points)} points transferred; ${number(balance)} are left.`,
    'zh-CN': ({ points, balance }, { number }) => `已转让${number(points)}分，剩余${number(balance)}分。`,
    'zh-TW': ({ points, balance }, { number }) => `已轉讓${number(points)}點，剩餘${number(balance)}點。`,
  },
  CARDS_JOINED: {
    en: ({ kept, closed }) => `${closed} is closed; its points and stays are on ${kept} now.`,
    'zh-CN': ({ kept, closed }) => `${closed}已关闭，其积分和住店记录已并入${kept}。`,
    'zh-TW': ({ kept, closed }) => `${closed}已關閉，其點數和住宿記錄已併入${kept}。`,
  },
  RULES_ACTIVATED: {
    en: ({ version, from }, { day }) =>
      `Version ${version} of the rules is in force${from === null ? '' : ` from ${day(from)}`}.`,
    'zh-CN': ({ version, from }, { day }) => `规则第${version}版${from === null ? '已' : `自${day(from)}起`}生效。`,
    'zh-TW': ({ version, from }, { day }) => `規則第${version}版${from === null ? '已' : `自${day(from)}起`}生效。`,
  },
};

/** What a membership made by hand lacks, and what to do. */
export const LACK_WORDS: Words<MembershipLack> = {
  MEMBERSHIP_WITHOUT_GUEST: {
    en: () => 'This membership has no guest. Choose one, or delete it and enrol the guest on the guest’s page.',
    'zh-CN': () => '此会员资格没有关联宾客。请选择宾客，或删除后在宾客页面办理入会。',
    'zh-TW': () => '此會員資格沒有關聯賓客。請選擇賓客，或刪除後在賓客頁面辦理入會。',
  },
  MEMBERSHIP_WITHOUT_PROGRAM: {
    en: () => 'This membership is of no program. Choose one.',
    'zh-CN': () => '此会员资格没有会员计划。请选择一个计划。',
    'zh-TW': () => '此會員資格沒有會員計畫。請選擇一個計畫。',
  },
};
