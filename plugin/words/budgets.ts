import type { BudgetOutcome, BudgetRefusal } from '../domain/key-figures/budget.ts';
import type { Words } from './words.ts';

/** What the proposal of budgets did, or why not. */
export const BUDGET_WORDS: Words<BudgetOutcome | BudgetRefusal> = {
  BUDGETS_PROPOSED: {
    en: ({ year, budgets, growth }, { counted, percent }) =>
      `${counted(budgets, 'monthly budget')} set for ${year}: the year before${growth === 0 ? '' : ` ${growth > 0 ? '+' : ''}${percent(growth, 1)}`}. Change them under Budgets.`,
    'zh-CN': ({ year, budgets, growth }, { number, percent }) =>
      `已为${year}年设定${number(budgets)}个月度预算：按上一年${growth === 0 ? '' : `${growth > 0 ? '+' : ''}${percent(growth, 1)}`}。可在“预算”中修改。`,
    'zh-TW': ({ year, budgets, growth }, { number, percent }) =>
      `已為${year}年設定${number(budgets)}個月度預算：按上一年${growth === 0 ? '' : `${growth > 0 ? '+' : ''}${percent(growth, 1)}`}。可在「預算」中修改。`,
  },
  BUDGETS_THERE_ALREADY: {
    en: ({ year }) => `Every month of ${year} that can be proposed has a budget already; nothing was changed.`,
    'zh-CN': ({ year }) => `${year}年可建议的各月均已有预算，未作更改。`,
    'zh-TW': ({ year }) => `${year}年可建議的各月均已有預算，未作更改。`,
  },
  NO_HISTORY_FOR_BUDGET: {
    en: ({ year }) =>
      `No month of ${year - 2} or ${year - 1} is over and known to its last day, so there is nothing to propose from.`,
    'zh-CN': ({ year }) => `${year - 2}年和${year - 1}年没有任何一个已结束且数据完整的月份，无法据此建议预算。`,
    'zh-TW': ({ year }) => `${year - 2}年和${year - 1}年沒有任何一個已結束且資料完整的月份，無法據此建議預算。`,
  },
};
