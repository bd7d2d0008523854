import type { SetUpOutcome, SetUpReason, SetUpRefusal } from '../domain/properties/set-up.ts';
import type { Words } from './words.ts';

/** How far a hotel is with its set-up, and what the forms of the page did. */
export const SET_UP_WORDS: Words<SetUpReason> = {
  NO_PROPERTY: {
    en: () => 'No property is entered yet. Everything else belongs to one.',
    'zh-CN': () => '尚未录入酒店，其他内容都归属于酒店。',
    'zh-TW': () => '尚未登錄飯店，其他內容都歸屬於飯店。',
  },
  ZONE_WRONG: {
    en: ({ property }) => `${property} has no time zone, so that nobody knows when its day begins.`,
    'zh-CN': ({ property }) => `${property}未填时区，无法确定营业日的起点。`,
    'zh-TW': ({ property }) => `${property}未填時區，無法確定營業日的起點。`,
  },
  CURRENCY_WRONG: {
    en: ({ property }) => `${property} has no currency, so that its budgets and prices cannot be added up.`,
    'zh-CN': ({ property }) => `${property}未填货币，预算和价格无法汇总。`,
    'zh-TW': ({ property }) => `${property}未填貨幣，預算和價格無法彙總。`,
  },
  ROOMS_NOT_SAID: {
    en: ({ property }) => `${property} does not say how many rooms it has, so that it has no occupancy.`,
    'zh-CN': ({ property }) => `${property}未填客房数，无法计算入住率。`,
    'zh-TW': ({ property }) => `${property}未填客房數，無法計算住房率。`,
  },
  PROPERTIES_COMPLETE: {
    en: ({ properties, rooms }, { counted }) =>
      `${counted(properties, 'property', 'properties')} with ${counted(rooms, 'room')}.`,
    'zh-CN': ({ properties, rooms }, { number }) => `${number(properties)}家酒店，共${number(rooms)}间客房。`,
    'zh-TW': ({ properties, rooms }, { number }) => `${number(properties)}家飯店，共${number(rooms)}間客房。`,
  },
  NO_ROOM_TYPE: {
    en: ({ property }) => `${property} has no room type. An import makes those that its file names.`,
    'zh-CN': ({ property }) => `${property}尚无房型。导入文件时会自动创建文件中的房型。`,
    'zh-TW': ({ property }) => `${property}尚無房型。匯入檔案時會自動建立檔案中的房型。`,
  },
  NO_PRICE: {
    en: ({ types }, { counted }) =>
      `${counted(types, 'room type')} without a base rate: New reservation shows no price for them.`,
    'zh-CN': ({ types }, { number }) => `${number(types)}个房型没有门市价，“新预订”中不显示其价格。`,
    'zh-TW': ({ types }, { number }) => `${number(types)}個房型沒有門市價，「新預訂」中不顯示其價格。`,
  },
  ROOM_TYPES_THERE: {
    en: ({ types, plans }, { counted }) => `${counted(types, 'room type')}, ${counted(plans, 'rate plan')}.`,
    'zh-CN': ({ types, plans }, { number }) => `${number(types)}个房型，${number(plans)}个价格计划。`,
    'zh-TW': ({ types, plans }, { number }) => `${number(types)}個房型，${number(plans)}個價格方案。`,
  },
  NO_STAYS: {
    en: () => 'No stay has come in yet.',
    'zh-CN': () => '尚无住店记录。',
    'zh-TW': () => '尚無住宿紀錄。',
  },
  STAYS_THERE: {
    en: ({ stays, guests }, { counted }) => `${counted(stays, 'stay')} of ${counted(guests, 'guest')}.`,
    'zh-CN': ({ stays, guests }, { number }) => `${number(guests)}位宾客的${number(stays)}条住店记录。`,
    'zh-TW': ({ stays, guests }, { number }) => `${number(guests)}位賓客的${number(stays)}筆住宿紀錄。`,
  },
  ROWS_REJECTED: {
    en: ({ rows }, { counted }) =>
      `${counted(rows, 'row')} of imports could not be read; why stands under Hotel systems.`,
    'zh-CN': ({ rows }, { number }) => `有${number(rows)}行导入失败，原因见“酒店系统”。`,
    'zh-TW': ({ rows }, { number }) => `有${number(rows)}列匯入失敗，原因見「飯店系統」。`,
  },
  SYSTEMS_SEND: {
    en: ({ systems }, { counted }) => `${counted(systems, 'system sends by itself', 'systems send by themselves')}.`,
    'zh-CN': ({ systems }, { number }) => `${number(systems)}个系统自动推送。`,
    'zh-TW': ({ systems }, { number }) => `${number(systems)}個系統自動推送。`,
  },
  NO_PROGRAM: {
    en: () => 'There is no loyalty program. A hotel can do without one.',
    'zh-CN': () => '尚无会员计划。不设也可以。',
    'zh-TW': () => '尚無會員計畫。不設也可以。',
  },
  PROGRAM_DRAFTED: {
    en: ({ program }) => `${program} is a draft: it counts nothing until it is put into force.`,
    'zh-CN': ({ program }) => `${program}仍是草稿，启用前不计任何积分。`,
    'zh-TW': ({ program }) => `${program}仍是草稿，啟用前不計任何積分。`,
  },
  PROGRAM_IN_FORCE: {
    en: ({ program, members }, { counted }) => `${program} is in force with ${counted(members, 'member')}.`,
    'zh-CN': ({ program, members }, { number }) => `${program}已启用，会员${number(members)}位。`,
    'zh-TW': ({ program, members }, { number }) => `${program}已啟用，會員${number(members)}位。`,
  },
  NO_LINKS: {
    en: () =>
      'There is no secret for links yet: messages ask guests to answer with a word, surveys and the pages of guests are off.',
    'zh-CN': () => '尚未设置链接密钥：邮件请宾客回复文字退订，满意度调查和宾客个人页未启用。',
    'zh-TW': () => '尚未設定連結密鑰：郵件請賓客回覆文字退訂，滿意度調查和賓客個人頁未啟用。',
  },
  LINKS_THERE: {
    en: () => 'Messages bear links: to end them, to choose, to answer a survey, to the page of the guest.',
    'zh-CN': () => '邮件附带链接：退订、选择、填写调查、打开宾客个人页。',
    'zh-TW': () => '郵件附帶連結：退訂、選擇、填寫調查、開啟賓客個人頁。',
  },
  PLAYS_ON: {
    en: ({ active, all }, { number }) =>
      `${number(active)} of ${number(all)} plays are switched on. They become tasks and drafts; nothing is sent by itself.`,
    'zh-CN': ({ active, all }, { number }) =>
      `${number(all)}个方案中启用了${number(active)}个。它们只生成任务和草稿，不会自动发送。`,
    'zh-TW': ({ active, all }, { number }) =>
      `${number(all)}個方案中啟用了${number(active)}個。它們只產生任務和草稿，不會自動傳送。`,
  },
};

/** What the forms of the page did, or why not. */
export const SET_UP_COMMAND_WORDS: Words<SetUpOutcome | SetUpRefusal> = {
  PROPERTY_SAVED: {
    en: ({ property }) => `${property} is saved.`,
    'zh-CN': ({ property }) => `已保存${property}。`,
    'zh-TW': ({ property }) => `已儲存${property}。`,
  },
  ROOM_TYPE_SAVED: {
    en: ({ type, property }) => `${type} of ${property} is saved.`,
    'zh-CN': ({ type, property }) => `已保存${property}的${type}。`,
    'zh-TW': ({ type, property }) => `已儲存${property}的${type}。`,
  },
  TIME_ZONE_UNKNOWN: {
    en: ({ zone }) => `“${zone}” is no time zone. It is a name such as Europe/Lisbon.`,
    'zh-CN': ({ zone }) => `“${zone}”不是时区。请填写如 Asia/Shanghai 的名称。`,
    'zh-TW': ({ zone }) => `「${zone}」不是時區。請填寫如 Asia/Taipei 的名稱。`,
  },
  CURRENCY_UNKNOWN: {
    en: ({ currency }) => `“${currency}” is no currency. It is a code such as EUR.`,
    'zh-CN': ({ currency }) => `“${currency}”不是货币。请填写如 CNY 的代码。`,
    'zh-TW': ({ currency }) => `「${currency}」不是貨幣。請填寫如 TWD 的代碼。`,
  },
  PROPERTY_CODE_TAKEN: {
    en: ({ taken }) => `Another property has the code ${taken}.`,
    'zh-CN': ({ taken }) => `代码${taken}已被另一家酒店使用。`,
    'zh-TW': ({ taken }) => `代碼${taken}已被另一家飯店使用。`,
  },
  PROPERTY_GONE: {
    en: () => 'This property is not there any more.',
    'zh-CN': () => '该酒店已不存在。',
    'zh-TW': () => '該飯店已不存在。',
  },
};
