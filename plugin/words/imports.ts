import type { CompanyRow, GuestRow, MembershipRow, StayRow } from '../domain/imports/rows.ts';
import type { RowProblem } from '../domain/imports/reasons.ts';
import type { Language } from './language.ts';
import { STAY_STATUS_WORDS } from './stays.ts';
import { inWords, type Words } from './words.ts';

/** What the fields of rows are called, and the row itself. */
const FIELD_WORDS: Readonly<
  Record<
    keyof StayRow | keyof GuestRow | keyof CompanyRow | keyof MembershipRow | 'row',
    Readonly<Record<Language, string>>
  >
> = {
  row: { en: 'The row', 'zh-CN': '该行', 'zh-TW': '該列' },
  source: { en: 'Source', 'zh-CN': '来源', 'zh-TW': '來源' },
  confirmationNumber: { en: 'Confirmation number', 'zh-CN': '确认号', 'zh-TW': '確認號' },
  status: { en: 'Status', 'zh-CN': '状态', 'zh-TW': '狀態' },
  propertyCode: { en: 'Property code', 'zh-CN': '酒店代码', 'zh-TW': '飯店代碼' },
  propertyName: { en: 'Property name', 'zh-CN': '酒店名称', 'zh-TW': '飯店名稱' },
  roomTypeCode: { en: 'Room type', 'zh-CN': '房型', 'zh-TW': '房型' },
  bookedRoomTypeCode: { en: 'Booked room type', 'zh-CN': '预订房型', 'zh-TW': '預訂房型' },
  roomNumber: { en: 'Room number', 'zh-CN': '房号', 'zh-TW': '房號' },
  ratePlanCode: { en: 'Rate plan', 'zh-CN': '房价方案', 'zh-TW': '房價方案' },
  guestNumber: { en: 'Guest number', 'zh-CN': '宾客编号', 'zh-TW': '賓客編號' },
  companyNumber: { en: 'Company number', 'zh-CN': '公司编号', 'zh-TW': '公司編號' },
  companyName: { en: 'Company name', 'zh-CN': '公司名称', 'zh-TW': '公司名稱' },
  travelAgentNumber: { en: 'Travel agent number', 'zh-CN': '旅行社编号', 'zh-TW': '旅行社編號' },
  travelAgentName: { en: 'Travel agent name', 'zh-CN': '旅行社名称', 'zh-TW': '旅行社名稱' },
  arrivalOn: { en: 'Arrival', 'zh-CN': '抵店日期', 'zh-TW': '抵店日期' },
  departureOn: { en: 'Departure', 'zh-CN': '离店日期', 'zh-TW': '離店日期' },
  adults: { en: 'Number of adults', 'zh-CN': '成人数', 'zh-TW': '成人數' },
  children: { en: 'Number of children', 'zh-CN': '儿童数', 'zh-TW': '兒童數' },
  infants: { en: 'Number of infants', 'zh-CN': '婴儿数', 'zh-TW': '嬰兒數' },
  bookedAt: { en: 'Time of booking', 'zh-CN': '预订时间', 'zh-TW': '訂房時間' },
  checkedInAt: { en: 'Time of check-in', 'zh-CN': '入住时间', 'zh-TW': '入住時間' },
  checkedOutAt: { en: 'Time of check-out', 'zh-CN': '退房时间', 'zh-TW': '退房時間' },
  cancelledAt: { en: 'Time of cancellation', 'zh-CN': '取消时间', 'zh-TW': '取消時間' },
  changedAt: { en: 'Time of the last change', 'zh-CN': '最后修改时间', 'zh-TW': '最後修改時間' },
  cancelReason: { en: 'Cancel reason', 'zh-CN': '取消原因', 'zh-TW': '取消原因' },
  channel: { en: 'Channel', 'zh-CN': '渠道', 'zh-TW': '通路' },
  marketSegment: { en: 'Market segment', 'zh-CN': '细分市场', 'zh-TW': '市場區隔' },
  guestCountry: { en: 'Country of the guest', 'zh-CN': '宾客所在国家', 'zh-TW': '賓客所在國家' },
  paymentMethod: { en: 'Payment method', 'zh-CN': '付款方式', 'zh-TW': '付款方式' },
  guarantee: { en: 'Guarantee', 'zh-CN': '担保方式', 'zh-TW': '擔保方式' },
  currencyCode: { en: 'Currency', 'zh-CN': '币种', 'zh-TW': '幣別' },
  rate: { en: 'Rate', 'zh-CN': '房价', 'zh-TW': '房價' },
  roomRevenue: { en: 'Room revenue', 'zh-CN': '客房收入', 'zh-TW': '客房收入' },
  foodRevenue: { en: 'Food revenue', 'zh-CN': '餐饮收入', 'zh-TW': '餐飲收入' },
  otherRevenue: { en: 'Other revenue', 'zh-CN': '其他收入', 'zh-TW': '其他收入' },
  specialRequests: { en: 'Special requests', 'zh-CN': '特殊要求', 'zh-TW': '特殊要求' },
  isRepeatGuest: { en: 'Repeat guest', 'zh-CN': '回头客', 'zh-TW': '回頭客' },
  firstName: { en: 'First name', 'zh-CN': '名', 'zh-TW': '名' },
  lastName: { en: 'Last name', 'zh-CN': '姓', 'zh-TW': '姓' },
  email: { en: 'E-mail', 'zh-CN': '邮箱', 'zh-TW': '電子郵件' },
  phone: { en: 'Phone', 'zh-CN': '电话', 'zh-TW': '電話' },
  birthday: { en: 'Birthday', 'zh-CN': '生日', 'zh-TW': '生日' },
  nationality: { en: 'Nationality', 'zh-CN': '国籍', 'zh-TW': '國籍' },
  language: { en: 'Language', 'zh-CN': '语言', 'zh-TW': '語言' },
  jobTitle: { en: 'Job title', 'zh-CN': '职位', 'zh-TW': '職稱' },
  accountNumber: { en: 'Account number', 'zh-CN': '客户编号', 'zh-TW': '客戶編號' },
  name: { en: 'Name', 'zh-CN': '名称', 'zh-TW': '名稱' },
  accountType: { en: 'Account type', 'zh-CN': '客户类型', 'zh-TW': '客戶類型' },
  domain: { en: 'Domain', 'zh-CN': '网站域名', 'zh-TW': '網域' },
  street: { en: 'Street', 'zh-CN': '街道', 'zh-TW': '街道' },
  city: { en: 'City', 'zh-CN': '城市', 'zh-TW': '城市' },
  postcode: { en: 'Postcode', 'zh-CN': '邮政编码', 'zh-TW': '郵遞區號' },
  country: { en: 'Country', 'zh-CN': '国家', 'zh-TW': '國家' },
  memberNumber: { en: 'Member number', 'zh-CN': '会员号', 'zh-TW': '會員號' },
  programCode: { en: 'Program', 'zh-CN': '会员计划', 'zh-TW': '會員計畫' },
  enrolledOn: { en: 'Enrolled', 'zh-CN': '入会日期', 'zh-TW': '入會日期' },
  standOn: { en: 'Day of the stand', 'zh-CN': '数据截止日', 'zh-TW': '資料截止日' },
  tierCode: { en: 'Tier', 'zh-CN': '等级', 'zh-TW': '等級' },
  tierUntil: { en: 'End of the tier', 'zh-CN': '等级到期日', 'zh-TW': '等級到期日' },
  points: { en: 'Points', 'zh-CN': '积分', 'zh-TW': '點數' },
  pointsExpireOn: { en: 'Last day of the points', 'zh-CN': '积分到期日', 'zh-TW': '點數到期日' },
  qualifyingNights: { en: 'Qualifying nights', 'zh-CN': '定级房晚', 'zh-TW': '定級間夜' },
  qualifyingStays: { en: 'Qualifying stays', 'zh-CN': '定级入住次数', 'zh-TW': '定級入住次數' },
  qualifyingPoints: { en: 'Qualifying points', 'zh-CN': '定级积分', 'zh-TW': '定級點數' },
  qualifyingSpend: { en: 'Qualifying spend', 'zh-CN': '定级消费额', 'zh-TW': '定級消費額' },
};

/** What stands in the file, in front of what is said of it; nothing where it may say who a person is. */
const quoted = (written: string | undefined): string => (written === undefined ? '' : `"${written}" `);
const quotedCn = (written: string | undefined): string => (written === undefined ? '' : `“${written}”`);
const quotedTw = (written: string | undefined): string => (written === undefined ? '' : `「${written}」`);

/** What is wrong with a field of a row, as words that follow the field's name. */
export const ROW_WORDS: Words<RowProblem> = {
  UNKNOWN_PROGRAM: {
    en: () => 'names no active loyalty program; where there are several, it must name one',
    'zh-CN': () => '不是有效的会员计划；有多个计划时必须指定',
    'zh-TW': () => '不是有效的會員計畫；有多個計畫時必須指定',
  },
  UNKNOWN_TIER: {
    en: () => 'is not a tier of the program',
    'zh-CN': () => '不是该会员计划的等级',
    'zh-TW': () => '不是該會員計畫的等級',
  },
  OTHER_GUESTS_NUMBER: {
    en: () => 'belongs to the membership of another guest',
    'zh-CN': () => '已属于另一位宾客的会员资格',
    'zh-TW': () => '已屬於另一位賓客的會員資格',
  },
  MISSING: { en: () => 'is missing', 'zh-CN': () => '缺失', 'zh-TW': () => '缺漏' },
  NOT_A_FIELD: {
    en: () => 'is not a field of such a row',
    'zh-CN': () => '不是此类行的字段',
    'zh-TW': () => '不是此類資料列的欄位',
  },
  WRONG_TYPE: { en: () => 'is of another type', 'zh-CN': () => '类型不正确', 'zh-TW': () => '類型不正確' },
  CARD_NUMBER: {
    en: () => 'holds what looks like a card number, which is never stored',
    'zh-CN': () => '含有疑似银行卡号的内容，银行卡号一律不予保存',
    'zh-TW': () => '含有疑似信用卡號的內容，卡號一律不予儲存',
  },
  ROUNDED: {
    en: () => 'was rounded by a spreadsheet, its last digits are lost; export it as text',
    'zh-CN': () => '已被电子表格四舍五入，末尾数字已丢失；请以文本格式导出',
    'zh-TW': () => '已被試算表四捨五入，末尾數字已遺失；請以文字格式匯出',
  },
  NOT_A_DAY: {
    en: () => 'is not a calendar date (YYYY-MM-DD)',
    'zh-CN': () => '不是有效日期（YYYY-MM-DD）',
    'zh-TW': () => '不是有效日期（YYYY-MM-DD）',
  },
  NOT_AN_INSTANT: {
    en: () => 'is not an instant (ISO 8601)',
    'zh-CN': () => '不是有效的日期时间（ISO 8601）',
    'zh-TW': () => '不是有效的日期時間（ISO 8601）',
  },
  NOT_WHOLE: { en: () => 'is not a whole number', 'zh-CN': () => '不是整数', 'zh-TW': () => '不是整數' },
  NEGATIVE: { en: () => 'is negative', 'zh-CN': () => '为负数', 'zh-TW': () => '為負數' },
  NOT_AN_AMOUNT: {
    en: () => 'is not an amount in whole micros',
    'zh-CN': () => '不是以整数微单位表示的金额',
    'zh-TW': () => '不是以整數微單位表示的金額',
  },
  NOT_A_CURRENCY: {
    en: () => 'is not a currency code (ISO 4217)',
    'zh-CN': () => '不是货币代码（ISO 4217）',
    'zh-TW': () => '不是貨幣代碼（ISO 4217）',
  },
  NOT_A_COUNTRY_CODE: {
    en: () => 'is not a country code (ISO 3166-1 alpha-3)',
    'zh-CN': () => '不是国家代码（ISO 3166-1 三位字母）',
    'zh-TW': () => '不是國家代碼（ISO 3166-1 三位字母）',
  },
  NOT_A_LANGUAGE_CODE: {
    en: () => 'is not a language code (ISO 639-1)',
    'zh-CN': () => '不是语言代码（ISO 639-1）',
    'zh-TW': () => '不是語言代碼（ISO 639-1）',
  },
  NOT_A_STATUS: {
    en: () => 'is not a status of a stay',
    'zh-CN': () => '不是住店记录的状态',
    'zh-TW': () => '不是住宿紀錄的狀態',
  },
  NOT_A_CHANNEL: { en: () => 'is not a channel', 'zh-CN': () => '不是渠道', 'zh-TW': () => '不是通路' },
  NOT_AN_ACCOUNT_TYPE: {
    en: () => 'is not an account type',
    'zh-CN': () => '不是客户类型',
    'zh-TW': () => '不是客戶類型',
  },
  CURRENCY_MISSING: {
    en: () => 'is missing, but there are amounts',
    'zh-CN': () => '缺失，但该行有金额',
    'zh-TW': () => '缺漏，但該列有金額',
  },
  NOT_AN_EMAIL: {
    en: () => 'is not an e-mail address',
    'zh-CN': () => '不是邮箱地址',
    'zh-TW': () => '不是電子郵件地址',
  },
  PLACEHOLDER_EMAIL: {
    en: () => 'is an address that stands for "none"',
    'zh-CN': () => '是表示“无”的占位邮箱',
    'zh-TW': () => '是表示「無」的佔位電子郵件',
  },
  NOT_A_PHONE: {
    en: () => 'is not a phone number with its country, such as +351 21 123 4567',
    'zh-CN': () => '不是带国家区号的电话号码，例如 +351 21 123 4567',
    'zh-TW': () => '不是帶國碼的電話號碼，例如 +351 21 123 4567',
  },
  PLACEHOLDER_PHONE: {
    en: () => 'is a phone number that stands for "none"',
    'zh-CN': () => '是表示“无”的占位电话',
    'zh-TW': () => '是表示「無」的佔位電話',
  },
  TOO_EARLY: { en: () => 'lies too far back', 'zh-CN': () => '过于久远', 'zh-TW': () => '過於久遠' },
  IN_THE_FUTURE: { en: () => 'lies in the future', 'zh-CN': () => '晚于今天', 'zh-TW': () => '晚於今天' },
  TOO_FAR_AHEAD: {
    en: () => 'lies more than ten years ahead',
    'zh-CN': () => '在十年以后',
    'zh-TW': () => '在十年以後',
  },
  NOBODYS_NAME: {
    en: () => "is nobody's name",
    'zh-CN': () => '不是真实姓名',
    'zh-TW': () => '不是真實姓名',
  },
  NOBODYS_NUMBER: {
    en: () => 'stands for "none", and many would become one',
    'zh-CN': () => '是表示“无”的占位值，会把多条记录并为一条',
    'zh-TW': () => '是表示「無」的佔位值，會把多筆記錄併為一筆',
  },
  STILL_REPEATS: {
    en: () => 'is still that of an earlier row, which stands; give this row one of its own',
    'zh-CN': () => '仍与较早的一行相同，以较早的为准；请为本行另设一个',
    'zh-TW': () => '仍與較早的一列相同，以較早的為準；請為本列另設一個',
  },
  SEVERAL_PHONES: {
    en: () => 'holds several numbers; the first is taken',
    'zh-CN': () => '含有多个号码，已取第一个',
    'zh-TW': () => '含有多個號碼，已取第一個',
  },
  SEVERAL_EMAILS: {
    en: () => 'holds several addresses; the first is taken',
    'zh-CN': () => '含有多个地址，已取第一个',
    'zh-TW': () => '含有多個地址，已取第一個',
  },
  SEVERAL_NAMES: {
    en: () => 'is from a cell with several guests; the first is taken',
    'zh-CN': () => '所在单元格含有多位宾客，已取第一位',
    'zh-TW': () => '所在儲存格含有多位賓客，已取第一位',
  },
  QUOTE_NEVER_CLOSED: {
    en: () => 'opens a quote that is never closed, so that the rest of the file cannot be read',
    'zh-CN': () => '有未闭合的引号，因此文件的其余部分无法读取',
    'zh-TW': () => '有未閉合的引號，因此檔案的其餘部分無法讀取',
  },
  TOO_LONG: {
    en: ({ most }, { number }) => `is longer than ${number(most)} characters`,
    'zh-CN': ({ most }, { number }) => `超过${number(most)}个字符`,
    'zh-TW': ({ most }, { number }) => `超過${number(most)}個字元`,
  },
  ABOVE: {
    en: ({ most }, { number }) => `is above ${number(most)}`,
    'zh-CN': ({ most }, { number }) => `大于${number(most)}`,
    'zh-TW': ({ most }, { number }) => `大於${number(most)}`,
  },
  AMOUNT_TOO_LARGE: {
    en: ({ most }, { number }) => `is beyond ${number(most)} units, the most that can be counted exactly`,
    'zh-CN': ({ most }, { number }) => `超出${number(most)}，即可精确计算的最大金额`,
    'zh-TW': ({ most }, { number }) => `超出${number(most)}，即可精確計算的最大金額`,
  },
  REVENUE_TOO_LARGE: {
    en: ({ most }, { number }) =>
      `comes with the other revenues to more than ${number(most)} units, the most that can be counted exactly`,
    'zh-CN': ({ most }, { number }) => `与其他收入合计超出${number(most)}，即可精确计算的最大金额`,
    'zh-TW': ({ most }, { number }) => `與其他收入合計超出${number(most)}，即可精確計算的最大金額`,
  },
  DEPARTURE_BEFORE_ARRIVAL: {
    en: ({ arrivalOn }, { day }) => `is before the arrival on ${day(arrivalOn)}`,
    'zh-CN': ({ arrivalOn }, { day }) => `早于抵店日期${day(arrivalOn)}`,
    'zh-TW': ({ arrivalOn }, { day }) => `早於抵店日期${day(arrivalOn)}`,
  },
  TOO_MANY_NIGHTS: {
    en: ({ nights, most }, { counted, number }) =>
      `makes ${counted(nights, 'night')}; a stay has at most ${number(most)}`,
    'zh-CN': ({ nights, most }, { number }) => `使入住达${number(nights)}晚；一次入住最多${number(most)}晚`,
    'zh-TW': ({ nights, most }, { number }) => `使入住達${number(nights)}晚；一次入住最多${number(most)}晚`,
  },
  PLACEHOLDER_DAY: {
    en: ({ written }) => `${quoted(written)}is a day that stands for "not known"`,
    'zh-CN': ({ written }) => `${quotedCn(written)}是表示“未知”的占位日期`,
    'zh-TW': ({ written }) => `${quotedTw(written)}是表示「未知」的佔位日期`,
  },
  NOT_BY_FORMAT: {
    en: ({ written, format }) => `${quoted(written)}is not a date written as ${format}`,
    'zh-CN': ({ written, format }) => `${quotedCn(written)}不是格式为 ${format} 的日期`,
    'zh-TW': ({ written, format }) => `${quotedTw(written)}不是格式為 ${format} 的日期`,
  },
  TIME_WITHOUT_ZONE: {
    en: ({ written }) =>
      `${quoted(written)}is a time without a zone; name it by timeZone in the mapping or at the property`,
    'zh-CN': ({ written }) => `${quotedCn(written)}是未注明时区的时间；请在映射的 timeZone 中或在酒店资料中填写时区`,
    'zh-TW': ({ written }) =>
      `${quotedTw(written)}是未註明時區的時間；請在對應設定的 timeZone 中或在飯店資料中填寫時區`,
  },
  NOT_A_NUMBER: {
    en: ({ written, decimal }) =>
      `${quoted(written)}is not a number${decimal === undefined ? '' : ` with the decimal mark ${decimal}`}`,
    'zh-CN': ({ written, decimal }) =>
      `${quotedCn(written)}不是${decimal === undefined ? '' : `以“${decimal}”为小数点的`}数字`,
    'zh-TW': ({ written, decimal }) =>
      `${quotedTw(written)}不是${decimal === undefined ? '' : `以「${decimal}」為小數點的`}數字`,
  },
  NOT_YES_OR_NO: {
    en: ({ written }) => `${quoted(written)}is not yes or no`,
    'zh-CN': ({ written }) => `${quotedCn(written)}不是“是”或“否”`,
    'zh-TW': ({ written }) => `${quotedTw(written)}不是「是」或「否」`,
  },
  NOT_IN_TABLE: {
    en: ({ written }) => `${quoted(written)}is not in the table of values`,
    'zh-CN': ({ written }) => `${quotedCn(written)}不在映射的取值表中`,
    'zh-TW': ({ written }) => `${quotedTw(written)}不在對應設定的取值表中`,
  },
  NOT_WHOLE_DAYS: {
    en: ({ days }, { number }) => `is counted by ${number(days, 6)} days, which is not a whole number`,
    'zh-CN': ({ days }, { number }) => `按${number(days, 6)}天推算，天数不是整数`,
    'zh-TW': ({ days }, { number }) => `按${number(days, 6)}天推算，天數不是整數`,
  },
  SEVERAL_COUNTRIES: {
    en: ({ written }) => `${quoted(written)}is a withdrawn code of what are several countries today`,
    'zh-CN': ({ written }) => `${quotedCn(written)}是已废止的代码，所指今为多个国家`,
    'zh-TW': ({ written }) => `${quotedTw(written)}是已廢止的代碼，所指今為多個國家`,
  },
  NO_COUNTRY: {
    en: ({ written }) => `${quoted(written)}is the code for no country or an unknown one`,
    'zh-CN': ({ written }) => `${quotedCn(written)}是表示无国籍或国家不详的代码`,
    'zh-TW': ({ written }) => `${quotedTw(written)}是表示無國籍或國家不詳的代碼`,
  },
  UNKNOWN_COUNTRY: {
    en: ({ written }) => `${quoted(written)}is neither the code nor the name of a country`,
    'zh-CN': ({ written }) => `${quotedCn(written)}既不是国家代码，也不是国家名称`,
    'zh-TW': ({ written }) => `${quotedTw(written)}既不是國家代碼，也不是國家名稱`,
  },
  UNKNOWN_LANGUAGE: {
    en: ({ written }) => `${quoted(written)}is neither the code nor the name of a language`,
    'zh-CN': ({ written }) => `${quotedCn(written)}既不是语言代码，也不是语言名称`,
    'zh-TW': ({ written }) => `${quotedTw(written)}既不是語言代碼，也不是語言名稱`,
  },
  EXTENSION_LEFT_OUT: {
    en: ({ written = '' }) => `has ${written === '' ? 'an extension' : `the extension ${written}`}, which is left out`,
    'zh-CN': ({ written = '' }) => `带有分机号${written === '' ? '' : ` ${written}`}，已略去`,
    'zh-TW': ({ written = '' }) => `帶有分機號碼${written === '' ? '' : ` ${written}`}，已略去`,
  },
  OTHER_CURRENCY: {
    en: ({ written = 'another currency', currencyCode }) =>
      `is written in ${written}, and is taken as ${currencyCode} all the same`,
    'zh-CN': ({ written = '其他币种', currencyCode }) => `在文件中写为 ${written}，仍按 ${currencyCode} 计`,
    'zh-TW': ({ written = '其他幣別', currencyCode }) => `在檔案中寫為 ${written}，仍按 ${currencyCode} 計`,
  },
  ROOMS_DISAGREE: {
    en: ({ counts }, { list, number }) =>
      `names ${list(counts.map((count) => number(count)))} rooms in different columns`,
    'zh-CN': ({ counts }, { list, number }) =>
      `在不同列中的房间数不一致：${list(counts.map((count) => number(count)))}`,
    'zh-TW': ({ counts }, { list, number }) =>
      `在不同欄中的房間數不一致：${list(counts.map((count) => number(count)))}`,
  },
  CELLS_MISSING: {
    en: ({ cells, columns }, { counted, number }) =>
      `has ${counted(cells, 'cell')} where the header has ${number(columns)}`,
    'zh-CN': ({ cells, columns }, { number }) => `有${number(cells)}个单元格，而表头有${number(columns)}个`,
    'zh-TW': ({ cells, columns }, { number }) => `有${number(cells)}個儲存格，而標題列有${number(columns)}個`,
  },
  REPEATS_ROW: {
    en: ({ firstRow }, { number }) =>
      `is that of row ${number(firstRow)} already, which stands; where the rows are rooms of one booking, say so in the mapping`,
    'zh-CN': ({ firstRow }, { number }) =>
      `与第${number(firstRow)}行相同，以第${number(firstRow)}行为准；若为同一预订的多间客房，请在映射中说明`,
    'zh-TW': ({ firstRow }, { number }) =>
      `與第${number(firstRow)}列相同，以第${number(firstRow)}列為準；若為同一訂房的多間客房，請在對應設定中說明`,
  },
  LEADS_BACK: {
    en: ({ from, to }) =>
      `would lead the stay back: it is ${STAY_STATUS_WORDS[from].en} and would become ${STAY_STATUS_WORDS[to].en}; the row is not applied`,
    'zh-CN': ({ from, to }) =>
      `会使住店记录由“${STAY_STATUS_WORDS[from]['zh-CN']}”退回“${STAY_STATUS_WORDS[to]['zh-CN']}”，该行未生效`,
    'zh-TW': ({ from, to }) =>
      `會使住宿紀錄由「${STAY_STATUS_WORDS[from]['zh-TW']}」退回「${STAY_STATUS_WORDS[to]['zh-TW']}」，該列未生效`,
  },
  LATE: {
    en: () => 'came late: something newer of it had been taken before',
    'zh-CN': () => '到达较晚：此前已接收更新的内容',
    'zh-TW': () => '到達較晚：此前已接收更新的內容',
  },
  ERASED: {
    en: () => 'is that of a guest who was erased; it is dropped until the guest books again',
    'zh-CN': () => '属于已删除资料的宾客；在该宾客再次预订前不予接收',
    'zh-TW': () => '屬於已刪除資料的賓客；在該賓客再次預訂前不予接收',
  },
  REINSTATED: {
    en: ({ from, to }) =>
      `was led back by its system, which changed it last: it was ${STAY_STATUS_WORDS[from].en} and is ${STAY_STATUS_WORDS[to].en} again`,
    'zh-CN': ({ from, to }) =>
      `已由其来源系统恢复：由“${STAY_STATUS_WORDS[from]['zh-CN']}”改回“${STAY_STATUS_WORDS[to]['zh-CN']}”`,
    'zh-TW': ({ from, to }) =>
      `已由其來源系統恢復：由「${STAY_STATUS_WORDS[from]['zh-TW']}」改回「${STAY_STATUS_WORDS[to]['zh-TW']}」`,
  },
  HOST_REFUSED: {
    en: ({ said }) => `was not accepted by Twenty: ${said}`,
    'zh-CN': ({ said }) => `未被 Twenty 接受：${said}`,
    'zh-TW': ({ said }) => `未被 Twenty 接受：${said}`,
  },
};

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = FIELD_WORDS;

/** What a field of a row is called. */
export const sayField = (field: string, language: Language): string => NAMES[field]?.[language] ?? field;

/** A problem of a row in words, the field in front by its name. */
export const sayRowProblem = (problem: RowProblem, language: Language): string => {
  const words = inWords(ROW_WORDS, problem, language);
  if (!Object.hasOwn(NAMES, problem.field)) return `${problem.field} ${words}`;
  return `${NAMES[problem.field]![language]}${language === 'en' ? ' ' : ''}${words}`;
};

/** The problems of a row in words, each once. */
export const sayRowProblems = (problems: readonly RowProblem[], language: Language): string =>
  [...new Set(problems.map((problem) => sayRowProblem(problem, language)))].join(language === 'en' ? '; ' : '；');

/** What a row is called by its position, 1 for the first after the header. */
export const rowName = (row: number, language: Language): string =>
  ({ en: `Row ${row}`, 'zh-CN': `第${row}行`, 'zh-TW': `第${row}列` })[language];

/** What became of a row that is written to the file of rejects. */
export const OUTCOME_WORDS = {
  REJECTED: { en: 'rejected', 'zh-CN': '已拒绝', 'zh-TW': '已拒絕' },
  NOTED: { en: 'came in with a note', 'zh-CN': '已导入，有备注', 'zh-TW': '已匯入，有備註' },
} as const satisfies Record<string, Record<Language, string>>;
