import type { ErasedPlace, ErasureOutcome, ErasureRefusal } from '../domain/identity/erase/erasure.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** What is written in place of what was erased: the guest, any other record, and the name of the request. */
export const ERASED_NAMES: Readonly<
  Record<Language, { guest: string; record: string; erasure: string; export: string }>
> = {
  en: { guest: 'Erased guest', record: 'Erased', erasure: 'Erasure', export: 'Export' },
  'zh-CN': { guest: '已删除宾客', record: '已删除', erasure: '资料删除', export: '资料导出' },
  'zh-TW': { guest: '已刪除賓客', record: '已刪除', erasure: '資料刪除', export: '資料匯出' },
};

/** Where something is erased, and what becomes of it there. */
export const ERASED_PLACES: Readonly<Record<ErasedPlace, Readonly<Record<Language, string>>>> = {
  people: {
    en: 'Guest, and guests merged into this one: name, contacts and all else emptied',
    'zh-CN': '宾客及已并入的宾客：姓名、联系方式等全部清空',
    'zh-TW': '賓客及已併入的賓客：姓名、聯絡方式等全部清空',
  },
  stays: {
    en: 'Stays: name, requests and reasons emptied; days, rooms and amounts stay',
    'zh-CN': '入住：名称、要求和原因清空；日期、房间和金额保留',
    'zh-TW': '入住：名稱、要求和原因清空；日期、房間和金額保留',
  },
  bookedStays: {
    en: 'Stays booked for others: no longer linked',
    'zh-CN': '为他人预订的入住：解除关联',
    'zh-TW': '為他人預訂的入住：解除關聯',
  },
  charges: {
    en: 'Lines of bills: texts emptied; amounts stay',
    'zh-CN': '账单明细：文字清空，金额保留',
    'zh-TW': '帳單明細：文字清空，金額保留',
  },
  bookingHistory: {
    en: 'History of bookings: before and after emptied',
    'zh-CN': '预订历史：变更前后内容清空',
    'zh-TW': '預訂歷史：變更前後內容清空',
  },
  preferences: {
    en: 'Preferences, diet and access needs: destroyed',
    'zh-CN': '偏好、饮食和无障碍需求：永久删除',
    'zh-TW': '偏好、飲食和無障礙需求：永久刪除',
  },
  feedback: {
    en: 'Feedback: comments emptied; scores stay',
    'zh-CN': '反馈：评论清空，评分保留',
    'zh-TW': '回饋：評論清空，評分保留',
  },
  cases: {
    en: 'Service cases: texts emptied, closed where open',
    'zh-CN': '服务事件：文字清空，未结的关闭',
    'zh-TW': '服務事件：文字清空，未結的關閉',
  },
  touches: {
    en: 'Messages to the guest: texts emptied, ended where planned',
    'zh-CN': '发给宾客的消息：文字清空，计划中的终止',
    'zh-TW': '發給賓客的訊息：文字清空，計畫中的終止',
  },
  memberships: {
    en: 'Memberships and their ledgers: numbers and reasons emptied, closed; points are forfeited',
    'zh-CN': '会籍及积分账：号码和原因清空，会籍关闭，积分作废',
    'zh-TW': '會籍及積分帳：號碼和原因清空，會籍關閉，積分作廢',
  },
  consents: {
    en: 'Consents: evidence emptied; what was given and withdrawn, and when, stays',
    'zh-CN': '同意记录：凭证清空；何时给予或撤回保留',
    'zh-TW': '同意記錄：憑證清空；何時給予或撤回保留',
  },
  sources: {
    en: 'Source records: destroyed',
    'zh-CN': '来源记录：永久删除',
    'zh-TW': '來源記錄：永久刪除',
  },
  duplicates: {
    en: 'Possible duplicates: destroyed',
    'zh-CN': '疑似重复：永久删除',
    'zh-TW': '疑似重複：永久刪除',
  },
  merges: {
    en: 'Merges: destroyed; they cannot be undone any more',
    'zh-CN': '合并记录：永久删除，无法再撤销',
    'zh-TW': '合併記錄：永久刪除，無法再復原',
  },
  quotes: {
    en: 'Quotes: what they offered and who answered emptied; amounts stay',
    'zh-CN': '报价：明细内容与答复人清空，金额保留',
    'zh-TW': '報價：明細內容與答覆人清空，金額保留',
  },
  groups: {
    en: 'Groups: no longer linked, name masked',
    'zh-CN': '团队：解除关联，姓名隐去',
    'zh-TW': '團體：解除關聯，姓名隱去',
  },
  tasks: {
    en: 'Tasks: destroyed; of those about others too, name and contacts masked',
    'zh-CN': '任务：永久删除；同时涉及他人的，隐去姓名和联系方式',
    'zh-TW': '任務：永久刪除；同時涉及他人的，隱去姓名和聯絡方式',
  },
  notes: {
    en: 'Notes: destroyed; of those about others too, name and contacts masked',
    'zh-CN': '备注：永久删除；同时涉及他人的，隐去姓名和联系方式',
    'zh-TW': '備註：永久刪除；同時涉及他人的，隱去姓名和聯絡方式',
  },
  files: { en: 'Files: destroyed', 'zh-CN': '文件：永久删除', 'zh-TW': '檔案：永久刪除' },
  messages: {
    en: 'Rejected messages of other systems: what they say of the guest is taken out',
    'zh-CN': '被拒收的系统消息：其中有关该宾客的内容移除',
    'zh-TW': '被拒收的系統訊息：其中有關該賓客的內容移除',
  },
  rejects: {
    en: 'Rejected rows of imports: the row emptied',
    'zh-CN': '导入被拒行：该行清空',
    'zh-TW': '匯入被拒列：該列清空',
  },
};

/** What an erasure leaves as it is, because it says nothing of a person, or is not the app's. */
export const LEFT_BY_ERASURE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Numbers, days, rooms and amounts of stays, so that the figures of the house stay right',
    'That somebody was erased, when and by whom; a digest of the guest’s numbers, so that late messages do not bring the data back',
    'E-mails and calendar events that Twenty itself has synced, its runs of workflows, and fields that the house has added to people: empty them by hand',
  ],
  'zh-CN': [
    '入住的编号、日期、房间和金额，以保证酒店统计数据正确',
    '删除的时间和操作人；宾客编号的摘要值，避免迟到的消息恢复资料',
    'Twenty 自行同步的邮件和日程、工作流运行记录，以及酒店自行添加的人员字段：请手动清空',
  ],
  'zh-TW': [
    '入住的編號、日期、房間和金額，以保證飯店統計資料正確',
    '刪除的時間和操作人；賓客編號的摘要值，避免遲到的訊息恢復資料',
    'Twenty 自行同步的郵件和行程、工作流程執行記錄，以及飯店自行新增的人員欄位：請手動清空',
  ],
};

/** What is said when a guest is erased, and why one is not. */
export const ERASURE_WORDS: Words<ErasureRefusal | ErasureOutcome> = {
  ERASED_BEFORE: {
    en: () => 'This guest has been erased already.',
    'zh-CN': () => '该宾客的资料已被删除。',
    'zh-TW': () => '該賓客的資料已被刪除。',
  },
  GUEST_IN_HOUSE: {
    en: ({ stay }) => `The guest is in house (${stay}): check out first.`,
    'zh-CN': ({ stay }) => `宾客仍在店（${stay}）：请先办理退房。`,
    'zh-TW': ({ stay }) => `賓客仍在店（${stay}）：請先辦理退房。`,
  },
  STAY_AHEAD: {
    en: ({ stay, on }, { day }) =>
      `A stay is ahead on ${day(on)} (${stay}): cancel it first, or erase the guest after it.`,
    'zh-CN': ({ stay, on }, { day }) => `${day(on)}有待入住的预订（${stay}）：请先取消，或在离店后再删除。`,
    'zh-TW': ({ stay, on }, { day }) => `${day(on)}有待入住的預訂（${stay}）：請先取消，或在離店後再刪除。`,
  },
  BILL_OPEN: {
    en: ({ stay, balance }, { money }) => `${money(balance)} of a bill is open (${stay}): settle it first.`,
    'zh-CN': ({ stay, balance }, { money }) => `账单尚有${money(balance)}未结（${stay}）：请先结清。`,
    'zh-TW': ({ stay, balance }, { money }) => `帳單尚有${money(balance)}未結（${stay}）：請先結清。`,
  },
  KEPT_BY_LAW: {
    en: ({ property, months, until }, { counted, day }) =>
      `${property} keeps its guests for ${counted(months, 'month')} after they leave, as the law there or the house has it: until ${day(until)}.`,
    'zh-CN': ({ property, months, until }, { number, day }) =>
      `按当地法律或酒店规定，${property}须在宾客离店后保留资料${number(months)}个月：至${day(until)}。`,
    'zh-TW': ({ property, months, until }, { number, day }) =>
      `按當地法律或飯店規定，${property}須在賓客離店後保留資料${number(months)}個月：至${day(until)}。`,
  },
  GUEST_ERASED: {
    en: ({ records }, { counted }) =>
      `Erased: ${counted(records, 'record')} emptied or destroyed. This cannot be undone.`,
    'zh-CN': ({ records }, { number }) => `已删除：清空或永久删除${number(records)}条记录，无法撤销。`,
    'zh-TW': ({ records }, { number }) => `已刪除：清空或永久刪除${number(records)}筆記錄，無法復原。`,
  },
  ERASURE_GOES_ON: {
    en: () => 'The guest is being erased; it goes on by itself. Data requests show when it is done.',
    'zh-CN': () => '正在删除宾客资料，将自动完成。完成情况见“资料请求”。',
    'zh-TW': () => '正在刪除賓客資料，將自動完成。完成情況見「資料請求」。',
  },
  WOULD_BE_ERASED: {
    en: ({ records }, { counted }) =>
      `Nothing is in the way: ${counted(records, 'record')} would be emptied or destroyed for good.`,
    'zh-CN': ({ records }, { number }) => `可以删除：将清空或永久删除${number(records)}条记录。`,
    'zh-TW': ({ records }, { number }) => `可以刪除：將清空或永久刪除${number(records)}筆記錄。`,
  },
};
