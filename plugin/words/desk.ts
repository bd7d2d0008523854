import {
  OPEN_TO,
  type DeskOutcome,
  type DeskRefusal,
  type DeskTask,
  type Department,
  type StayVerb,
} from '../domain/stays/commands.ts';
import { CREDIT_ALERT_WORDS } from './credit.ts';
import type { Language } from './language.ts';
import { STAY_STATUS_WORDS } from './stays.ts';
import { inWords, type Words } from './words.ts';

type InLanguages = Readonly<Record<Language, string>>;

/** What was done to stays by a command, as a sentence goes on after their number. */
const DONE: Readonly<Record<StayVerb, InLanguages>> = {
  confirm: { en: 'confirmed', 'zh-CN': '确认', 'zh-TW': '確認' },
  change: { en: 'changed', 'zh-CN': '更改', 'zh-TW': '更改' },
  assign: { en: 'given another room', 'zh-CN': '排房', 'zh-TW': '排房' },
  'check-in': { en: 'checked in', 'zh-CN': '办理入住', 'zh-TW': '辦理入住' },
  'reverse-check-in': { en: 'back among the arrivals', 'zh-CN': '撤销入住', 'zh-TW': '撤銷入住' },
  'check-out': { en: 'checked out', 'zh-CN': '办理退房', 'zh-TW': '辦理退房' },
  'reverse-check-out': { en: 'in house again', 'zh-CN': '撤销退房', 'zh-TW': '撤銷退房' },
  cancel: { en: 'cancelled', 'zh-CN': '取消', 'zh-TW': '取消' },
  'no-show': { en: 'marked as a no-show', 'zh-CN': '标记未到', 'zh-TW': '標記未到' },
  reinstate: { en: 'reinstated', 'zh-CN': '恢复', 'zh-TW': '恢復' },
  relocate: { en: 'relocated', 'zh-CN': '转店', 'zh-TW': '轉店' },
};

/** The command that takes it back, where there is one. */
const BACK: Readonly<Partial<Record<StayVerb, InLanguages>>> = {
  'check-in': { en: 'Reverse check-in', 'zh-CN': '撤销入住', 'zh-TW': '撤銷入住' },
  'reverse-check-in': { en: 'Check in', 'zh-CN': '办理入住', 'zh-TW': '辦理入住' },
  'check-out': { en: 'Reverse check-out', 'zh-CN': '撤销退房', 'zh-TW': '撤銷退房' },
  'reverse-check-out': { en: 'Check out', 'zh-CN': '办理退房', 'zh-TW': '辦理退房' },
  cancel: { en: 'Reinstate', 'zh-CN': '恢复预订', 'zh-TW': '恢復訂房' },
  'no-show': { en: 'Reinstate', 'zh-CN': '恢复预订', 'zh-TW': '恢復訂房' },
  relocate: { en: 'Reinstate', 'zh-CN': '恢复预订', 'zh-TW': '恢復訂房' },
};

/** How the history of a booking calls a change. */
export const STEP_NAMES: Readonly<Record<StayVerb | 'inquire', InLanguages>> = {
  inquire: { en: 'Asked for', 'zh-CN': '咨询', 'zh-TW': '詢價' },
  confirm: { en: 'Confirmed', 'zh-CN': '已确认', 'zh-TW': '已確認' },
  change: { en: 'Changed', 'zh-CN': '已更改', 'zh-TW': '已更改' },
  assign: { en: 'Room', 'zh-CN': '排房', 'zh-TW': '排房' },
  'check-in': { en: 'Checked in', 'zh-CN': '已入住', 'zh-TW': '已入住' },
  'reverse-check-in': { en: 'Check-in reversed', 'zh-CN': '已撤销入住', 'zh-TW': '已撤銷入住' },
  'check-out': { en: 'Checked out', 'zh-CN': '已退房', 'zh-TW': '已退房' },
  'reverse-check-out': { en: 'Check-out reversed', 'zh-CN': '已撤销退房', 'zh-TW': '已撤銷退房' },
  cancel: { en: 'Cancelled', 'zh-CN': '已取消', 'zh-TW': '已取消' },
  'no-show': { en: 'No-show', 'zh-CN': '未到', 'zh-TW': '未到' },
  reinstate: { en: 'Reinstated', 'zh-CN': '已恢复', 'zh-TW': '已恢復' },
  relocate: { en: 'Relocated', 'zh-CN': '已转店', 'zh-TW': '已轉店' },
};

const said = (status: keyof typeof STAY_STATUS_WORDS, language: Language): string =>
  STAY_STATUS_WORDS[status][language];

/** What the front desk did with stays, in whole sentences, or why not and what would have to be different. */
export const DESK_WORDS: Words<DeskRefusal | DeskOutcome> = {
  ...CREDIT_ALERT_WORDS,
  PUT_ON_ACCOUNT: {
    en: ({ stay, account, amount, dueOn }, { money, day }) =>
      `${stay}: ${money(amount)} is on the account of ${account}, due on ${day(dueOn)}.`,
    'zh-CN': ({ stay, account, amount, dueOn }, { money, day }) =>
      `${stay}：${money(amount)}已挂账至${account}，${day(dueOn)}到期。`,
    'zh-TW': ({ stay, account, amount, dueOn }, { money, day }) =>
      `${stay}：${money(amount)}已掛帳至${account}，${day(dueOn)}到期。`,
  },
  RECEIVABLE_WITHDRAWN: {
    en: ({ stay }) => `The invoice of ${stay} to the account is withdrawn.`,
    'zh-CN': ({ stay }) => `${stay}的挂账已撤回。`,
    'zh-TW': ({ stay }) => `${stay}的掛帳已撤回。`,
  },
  RECEIVABLE_STAYS: {
    en: ({ stay, received }, { money }) =>
      `The account has paid ${money(received)} for ${stay} already, so its invoice stays. Reverse the receipt first if it was wrong.`,
    'zh-CN': ({ stay, received }, { money }) =>
      `客户已为${stay}付款${money(received)}，挂账保留。如登记有误，请先冲销收款。`,
    'zh-TW': ({ stay, received }, { money }) =>
      `客戶已為${stay}付款${money(received)}，掛帳保留。如登記有誤，請先沖銷收款。`,
  },
  STAY_NOT_FOUND: {
    en: () => 'There is no such stay any more, or your role does not show it.',
    'zh-CN': () => '该住店记录已不存在，或您的角色无权查看。',
    'zh-TW': () => '該入住記錄已不存在，或您的角色無權檢視。',
  },
  STAY_IS: {
    en: ({ stay, status, verb }, { either }) =>
      `${stay} is ${said(status, 'en')}. Only a stay that is ${either(OPEN_TO[verb].map((open) => said(open, 'en')))} can be ${DONE[verb].en}.`,
    'zh-CN': ({ stay, status, verb }, { either }) =>
      `${stay}：状态为“${said(status, 'zh-CN')}”，只有${either(OPEN_TO[verb].map((open) => `“${said(open, 'zh-CN')}”`))}的才能${DONE[verb]['zh-CN']}。`,
    'zh-TW': ({ stay, status, verb }, { either }) =>
      `${stay}：狀態為「${said(status, 'zh-TW')}」，只有${either(OPEN_TO[verb].map((open) => `「${said(open, 'zh-TW')}」`))}的才能${DONE[verb]['zh-TW']}。`,
  },
  ARRIVES_ANOTHER_DAY: {
    en: ({ stay, arrivalOn }, { day }) =>
      `${stay} arrives on ${day(arrivalOn)}, not today. Change the arrival first if the guest is here.`,
    'zh-CN': ({ stay, arrivalOn }, { day }) =>
      `${stay}：抵店日期为${day(arrivalOn)}，不是今天。如宾客已到店，请先修改抵店日期。`,
    'zh-TW': ({ stay, arrivalOn }, { day }) =>
      `${stay}：抵店日期為${day(arrivalOn)}，不是今天。如賓客已到店，請先修改抵店日期。`,
  },
  STAY_WITHOUT_DATES: {
    en: ({ stay }) => `${stay} has no day of arrival or departure. Enter both first.`,
    'zh-CN': ({ stay }) => `${stay}：没有抵店或离店日期，请先填写。`,
    'zh-TW': ({ stay }) => `${stay}：沒有抵店或離店日期，請先填寫。`,
  },
  STAY_WITHOUT_ROOM: {
    en: ({ stay }) => `${stay} has no room yet. Assign one first.`,
    'zh-CN': ({ stay }) => `${stay}：尚未排房，请先分配房间。`,
    'zh-TW': ({ stay }) => `${stay}：尚未排房，請先分配房間。`,
  },
  ROOM_NOT_READY: {
    en: ({ stay, room, housekeeping }) =>
      `Room ${room} for ${stay} is ${housekeeping === 'DIRTY' ? 'dirty' : 'out of order'}. Take another, or go on all the same.`,
    'zh-CN': ({ stay, room, housekeeping }) =>
      `${stay}：${room}房${housekeeping === 'DIRTY' ? '为脏房' : '正在维修'}。请换房，或确认仍要继续。`,
    'zh-TW': ({ stay, room, housekeeping }) =>
      `${stay}：${room}房${housekeeping === 'DIRTY' ? '為髒房' : '正在維修'}。請換房，或確認仍要繼續。`,
  },
  ROOM_OCCUPIED: {
    en: ({ stay, room, by }) =>
      `Room ${room} for ${stay} is occupied by ${by}. Take another, or go on if they share it.`,
    'zh-CN': ({ stay, room, by }) => `${stay}：${room}房现由${by}入住。请换房；如为同住，请确认继续。`,
    'zh-TW': ({ stay, room, by }) => `${stay}：${room}房現由${by}入住。請換房；如為同住，請確認繼續。`,
  },
  ROOM_TAKEN: {
    en: ({ stay, room, by }) =>
      `Room ${room} is not free for ${stay}: ${by} has it on some of the nights. Take another, or go on if they share it.`,
    'zh-CN': ({ stay, room, by }) => `${stay}：${room}房在部分晚数已分给${by}。请换房；如为同住，请确认继续。`,
    'zh-TW': ({ stay, room, by }) => `${stay}：${room}房在部分晚數已分給${by}。請換房；如為同住，請確認繼續。`,
  },
  GUEST_NOT_WELCOME_HERE: {
    en: ({ stay }) => `The guest of ${stay} is marked “do not rent”. Ask the manager, or go on all the same.`,
    'zh-CN': ({ stay }) => `${stay}的宾客已标记为“谢绝接待”。请询问经理，或确认仍要继续。`,
    'zh-TW': ({ stay }) => `${stay}的賓客已標記為「謝絕接待」。請詢問經理，或確認仍要繼續。`,
  },
  IDENTITY_NOT_CHECKED: {
    en: ({ stay }) => `The house checks in nobody whose identity was not checked. Check it for ${stay} and say so.`,
    'zh-CN': ({ stay }) => `本店须核验身份后才能入住。请核验${stay}宾客的身份并确认。`,
    'zh-TW': ({ stay }) => `本店須核驗身分後才能入住。請核驗${stay}賓客的身分並確認。`,
  },
  PAYMENT_METHOD_MISSING: {
    en: ({ stay }) => `${stay} has no payment method. The house asks for one at check-in.`,
    'zh-CN': ({ stay }) => `${stay}：没有付款方式，本店入住时须确认付款方式。`,
    'zh-TW': ({ stay }) => `${stay}：沒有付款方式，本店入住時須確認付款方式。`,
  },
  GUARANTEE_MISSING: {
    en: ({ stay }) => `${stay} has no guarantee. The house confirms no booking without one.`,
    'zh-CN': ({ stay }) => `${stay}：没有担保，本店须有担保才能确认预订。`,
    'zh-TW': ({ stay }) => `${stay}：沒有擔保，本店須有擔保才能確認訂房。`,
  },
  BALANCE_OPEN: {
    en: ({ stay, balance }, { money }) =>
      balance.amountMicros > 0
        ? `${stay} owes ${money(balance)}. Take a payment, give a reason, or name the account that pays.`
        : `${stay} is owed ${money({ ...balance, amountMicros: -balance.amountMicros as typeof balance.amountMicros })}. Pay it back, give a reason, or name the account that gets it.`,
    'zh-CN': ({ stay, balance }, { money }) =>
      `${stay}：账单余额为${money(balance)}。请收款（退款）、填写原因，或指定挂账账户。`,
    'zh-TW': ({ stay, balance }, { money }) =>
      `${stay}：帳單餘額為${money(balance)}。請收款（退款）、填寫原因，或指定掛帳帳戶。`,
  },
  PAYS_IN_ANOTHER_CURRENCY: {
    en: ({ stay, currencyCode }) => `The bill of ${stay} is in ${currencyCode}; the payment has to be, too.`,
    'zh-CN': ({ stay, currencyCode }) => `${stay}的账单币种为${currencyCode}，付款币种须一致。`,
    'zh-TW': ({ stay, currencyCode }) => `${stay}的帳單幣別為${currencyCode}，付款幣別須一致。`,
  },
  NO_BILL_TO_PAY: {
    en: ({ stay }) => `${stay} has no charges here, so there is nothing to pay. Leave the payment out.`,
    'zh-CN': ({ stay }) => `${stay}：此处没有账单明细，无需付款。`,
    'zh-TW': ({ stay }) => `${stay}：此處沒有帳單明細，無需付款。`,
  },
  LEFT_ANOTHER_DAY: {
    en: ({ stay, departureOn }, { day }) =>
      `${stay} left ${departureOn === null ? 'on a day that is not known' : `on ${day(departureOn)}`}. A check-out can be reversed on its own day.`,
    'zh-CN': ({ stay, departureOn }, { day }) =>
      `${stay}：离店日期${departureOn === null ? '未知' : `为${day(departureOn)}`}，退房只能在当天撤销。`,
    'zh-TW': ({ stay, departureOn }, { day }) =>
      `${stay}：離店日期${departureOn === null ? '未知' : `為${day(departureOn)}`}，退房只能在當天撤銷。`,
  },
  NOT_DUE_YET: {
    en: ({ stay, arrivalOn }, { day }) => `${stay} is not due before ${day(arrivalOn)}, so nobody was missed yet.`,
    'zh-CN': ({ stay, arrivalOn }, { day }) => `${stay}：${day(arrivalOn)}才抵店，尚不能标记未到。`,
    'zh-TW': ({ stay, arrivalOn }, { day }) => `${stay}：${day(arrivalOn)}才抵店，尚不能標記未到。`,
  },
  STAY_IS_OVER: {
    en: ({ stay, departureOn }, { day }) =>
      `${stay} would have ended${departureOn === null ? '' : ` on ${day(departureOn)}`}. Make a new booking instead.`,
    'zh-CN': ({ stay, departureOn }, { day }) =>
      `${stay}：${departureOn === null ? '日期' : `离店日期${day(departureOn)}`}已过，请新建预订。`,
    'zh-TW': ({ stay, departureOn }, { day }) =>
      `${stay}：${departureOn === null ? '日期' : `離店日期${day(departureOn)}`}已過，請新建訂房。`,
  },
  NOTHING_TO_CHANGE: {
    en: ({ stay }) => `${stay} is so already.`,
    'zh-CN': ({ stay }) => `${stay}：内容没有变化。`,
    'zh-TW': ({ stay }) => `${stay}：內容沒有變化。`,
  },
  ARRIVAL_STANDS: {
    en: ({ stay }) => `${stay} is in house, so the arrival stands. Reverse the check-in if it was wrong.`,
    'zh-CN': ({ stay }) => `${stay}：宾客已在住，抵店日期不能更改。如有误请先撤销入住。`,
    'zh-TW': ({ stay }) => `${stay}：賓客已在住，抵店日期不能更改。如有誤請先撤銷入住。`,
  },
  DAYS_IN_THE_PAST: {
    en: ({ stay, today }, { day }) => `${stay} cannot be moved to days that are over: today is ${day(today)}.`,
    'zh-CN': ({ stay, today }, { day }) => `${stay}：不能改到已过去的日期，今天是${day(today)}。`,
    'zh-TW': ({ stay, today }, { day }) => `${stay}：不能改到已過去的日期，今天是${day(today)}。`,
  },
  DAYS_IMPOSSIBLE: {
    en: ({ stay, most }, { number }) =>
      `${stay} would depart before it arrives, or stay longer than ${number(most)} nights. Look at the days.`,
    'zh-CN': ({ stay, most }, { number }) => `${stay}：离店早于抵店，或超过${number(most)}晚，请检查日期。`,
    'zh-TW': ({ stay, most }, { number }) => `${stay}：離店早於抵店，或超過${number(most)}晚，請檢查日期。`,
  },
  NOBODY_STAYS_THERE: {
    en: ({ stay }) => `${stay} would have no guests. Give at least one adult or child.`,
    'zh-CN': ({ stay }) => `${stay}：入住人数不能为零，请至少填写一位成人或儿童。`,
    'zh-TW': ({ stay }) => `${stay}：入住人數不能為零，請至少填寫一位成人或兒童。`,
  },
  GUEST_KNOWN: {
    en: ({ guest }) => `${guest} has this e-mail already. Choose that guest, or leave the e-mail out.`,
    'zh-CN': ({ guest }) => `该邮箱已属于${guest}。请选择该宾客，或不填邮箱。`,
    'zh-TW': ({ guest }) => `該電子郵件已屬於${guest}。請選擇該賓客，或不填電子郵件。`,
  },
  STAYS_DONE: {
    en: ({ verb, stays }, { counted }) => {
      const back = BACK[verb]?.en;
      return `${counted(stays, 'stay')} ${DONE[verb].en}${back === undefined ? '.' : `; ${back} takes it back.`}`;
    },
    'zh-CN': ({ verb, stays }, { number }) => {
      const back = BACK[verb]?.['zh-CN'];
      return `${number(stays)}条预订已${DONE[verb]['zh-CN']}${back === undefined ? '。' : `，可用“${back}”恢复。`}`;
    },
    'zh-TW': ({ verb, stays }, { number }) => {
      const back = BACK[verb]?.['zh-TW'];
      return `${number(stays)}筆訂房已${DONE[verb]['zh-TW']}${back === undefined ? '。' : `，可用「${back}」恢復。`}`;
    },
  },
  ALREADY_SO: {
    en: ({ stays, status }, { counted }) => `${counted(stays, 'stay')} already ${said(status, 'en')}.`,
    'zh-CN': ({ stays, status }, { number }) => `${number(stays)}条的状态已是“${said(status, 'zh-CN')}”。`,
    'zh-TW': ({ stays, status }, { number }) => `${number(stays)}筆的狀態已是「${said(status, 'zh-TW')}」。`,
  },
  FEE_CHARGED: {
    en: ({ stay, fee }, { money }) => `${stay} is charged ${money(fee)}.`,
    'zh-CN': ({ stay, fee }, { money }) => `${stay}收取费用${money(fee)}。`,
    'zh-TW': ({ stay, fee }, { money }) => `${stay}收取費用${money(fee)}。`,
  },
  FEE_TAKEN_BACK: {
    en: ({ stay, fee }, { money }) => `The fee of ${money(fee)} for ${stay} is taken back.`,
    'zh-CN': ({ stay, fee }, { money }) => `已冲回${stay}的费用${money(fee)}。`,
    'zh-TW': ({ stay, fee }, { money }) => `已沖回${stay}的費用${money(fee)}。`,
  },
  BALANCE_LEFT: {
    en: ({ stay, balance }, { money }) => `${stay} leaves with ${money(balance)} on the bill; accounting is told.`,
    'zh-CN': ({ stay, balance }, { money }) => `${stay}离店时账单余额为${money(balance)}，已通知财务。`,
    'zh-TW': ({ stay, balance }, { money }) => `${stay}離店時帳單餘額為${money(balance)}，已通知財務。`,
  },
  ROOM_RELEASED: {
    en: ({ stay, room }) => `Room ${room} is taken on the new days, so ${stay} has no room for now.`,
    'zh-CN': ({ stay, room }) => `${room}房在新日期已被占用，${stay}需重新排房。`,
    'zh-TW': ({ stay, room }) => `${room}房在新日期已被佔用，${stay}需重新排房。`,
  },
  ROOM_GIVEN_AWAY: {
    en: ({ stay, room }) => `Room ${room} was given to somebody else, so ${stay} has no room for now.`,
    'zh-CN': ({ stay, room }) => `${room}房已分给他人，${stay}需重新排房。`,
    'zh-TW': ({ stay, room }) => `${room}房已分給他人，${stay}需重新排房。`,
  },
  ROOM_OF_ANOTHER_TYPE: {
    en: ({ stay, room, isInIt }) =>
      isInIt
        ? `${stay} is in room ${room}, which is of another type: give the guest another room.`
        : `Room ${room} is of another type, so ${stay} has no room for now.`,
    'zh-CN': ({ stay, room, isInIt }) =>
      isInIt ? `${stay}现住${room}房，与新房型不符，请为宾客换房。` : `${room}房与新房型不符，${stay}需重新排房。`,
    'zh-TW': ({ stay, room, isInIt }) =>
      isInIt ? `${stay}現住${room}房，與新房型不符，請為賓客換房。` : `${room}房與新房型不符，${stay}需重新排房。`,
  },
  ROOM_SHARED: {
    en: ({ stay, room, by }) => `${by} has room ${room} too. Move ${stay} if they do not share it.`,
    'zh-CN': ({ stay, room, by }) => `${by}也在${room}房。如非同住，请为${stay}换房。`,
    'zh-TW': ({ stay, room, by }) => `${by}也在${room}房。如非同住，請為${stay}換房。`,
  },
  INQUIRED: {
    en: ({ number, status }) => `${number} is written down as ${said(status, 'en')}; Confirm makes it a booking.`,
    'zh-CN': ({ number, status }) => `${number}已登记为“${said(status, 'zh-CN')}”，可用“确认”转为预订。`,
    'zh-TW': ({ number, status }) => `${number}已登記為「${said(status, 'zh-TW')}」，可用「確認」轉為訂房。`,
  },
  CHANGE_NOT_RECORDED: {
    en: () => 'Twenty did not let the app write it into the history of the bookings.',
    'zh-CN': () => 'Twenty 未允许本应用将其写入预订历史。',
    'zh-TW': () => 'Twenty 未允許本應用程式將其寫入訂房歷史。',
  },
};

/** The departments of a hotel. */
export const DEPARTMENT_WORDS: Readonly<Record<Department, InLanguages>> = {
  FRONT_DESK: { en: 'Front desk', 'zh-CN': '前厅', 'zh-TW': '前廳' },
  HOUSEKEEPING: { en: 'Housekeeping', 'zh-CN': '客房部', 'zh-TW': '房務部' },
  FOOD_AND_BEVERAGE: { en: 'Food and beverage', 'zh-CN': '餐饮部', 'zh-TW': '餐飲部' },
  SALES: { en: 'Sales', 'zh-CN': '销售部', 'zh-TW': '業務部' },
  ACCOUNTING: { en: 'Accounting', 'zh-CN': '财务部', 'zh-TW': '財務部' },
};

/** What a department is asked to do, as the title of its task. */
export const DESK_TASK_WORDS: Words<DeskTask> = {
  CLEAN_ROOM: {
    en: ({ room }) => `Clean room ${room}`,
    'zh-CN': ({ room }) => `清洁${room}房`,
    'zh-TW': ({ room }) => `清潔${room}房`,
  },
  MOVE_ROOM: {
    en: ({ from, to }) => `Move the guest from room ${from} to ${to} and clean ${from}`,
    'zh-CN': ({ from, to }) => `宾客由${from}房换至${to}房，并清洁${from}房`,
    'zh-TW': ({ from, to }) => `賓客由${from}房換至${to}房，並清潔${from}房`,
  },
  PREPARE_FOR_CHANGE: {
    en: ({ arrivalOn, departureOn, room }, { day }) =>
      `Room ${room} is now needed ${arrivalOn === null ? '' : `from ${day(arrivalOn)} `}${departureOn === null ? '' : `until ${day(departureOn)}`}`,
    'zh-CN': ({ arrivalOn, departureOn, room }, { day }) =>
      `${room}房日期已更改：${arrivalOn === null ? '' : day(arrivalOn)}至${departureOn === null ? '' : day(departureOn)}`,
    'zh-TW': ({ arrivalOn, departureOn, room }, { day }) =>
      `${room}房日期已更改：${arrivalOn === null ? '' : day(arrivalOn)}至${departureOn === null ? '' : day(departureOn)}`,
  },
  PREPARE_ROOM: {
    en: ({ room, arrivalOn }, { day }) =>
      `Prepare room ${room} again${arrivalOn === null ? '' : ` for ${day(arrivalOn)}`}: the booking is reinstated`,
    'zh-CN': ({ room, arrivalOn }, { day }) =>
      `预订已恢复，请准备${room}房${arrivalOn === null ? '' : `（${day(arrivalOn)}抵店）`}`,
    'zh-TW': ({ room, arrivalOn }, { day }) =>
      `訂房已恢復，請準備${room}房${arrivalOn === null ? '' : `（${day(arrivalOn)}抵店）`}`,
  },
  PARTY_CHANGED: {
    en: ({ adults, children }, { counted }) =>
      `The party is now ${counted(adults, 'adult')} and ${counted(children, 'child', 'children')}`,
    'zh-CN': ({ adults, children }, { number }) => `人数已更改为成人${number(adults)}、儿童${number(children)}`,
    'zh-TW': ({ adults, children }, { number }) => `人數已更改為成人${number(adults)}、兒童${number(children)}`,
  },
  PRICE_CHANGED: {
    en: ({ rate }, { money }) =>
      `The price of a guest in house changed${rate === null ? '' : ` to ${money(rate)} a night`}`,
    'zh-CN': ({ rate }, { money }) => `在住宾客的房价已更改${rate === null ? '' : `为每晚${money(rate)}`}`,
    'zh-TW': ({ rate }, { money }) => `在住賓客的房價已更改${rate === null ? '' : `為每晚${money(rate)}`}`,
  },
  COLLECT_DEPOSIT: {
    en: ({ amount }, { money }) => `Collect the deposit of ${money(amount)}`,
    'zh-CN': ({ amount }, { money }) => `收取定金${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `收取訂金${money(amount)}`,
  },
  COLLECT_FEE: {
    en: ({ amount }, { money }) => `Collect the fee of ${money(amount)}`,
    'zh-CN': ({ amount }, { money }) => `收取费用${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `收取費用${money(amount)}`,
  },
  REPAY_FEE: {
    en: ({ amount }, { money }) => `Pay the fee of ${money(amount)} back if it was collected`,
    'zh-CN': ({ amount }, { money }) => `如已收取费用${money(amount)}，请退还`,
    'zh-TW': ({ amount }, { money }) => `如已收取費用${money(amount)}，請退還`,
  },
  COLLECT_BALANCE: {
    en: ({ amount, reason }, { money }) =>
      `Settle ${money(amount)} left on the bill${reason === '' ? '' : ` (${reason})`}`,
    'zh-CN': ({ amount, reason }, { money }) => `处理账单余额${money(amount)}${reason === '' ? '' : `（${reason}）`}`,
    'zh-TW': ({ amount, reason }, { money }) => `處理帳單餘額${money(amount)}${reason === '' ? '' : `（${reason}）`}`,
  },
  SETTLE_WITH_HOTEL: {
    en: ({ compensation }, { money }) =>
      `Settle with the hotel that took the guest${compensation === null ? '' : `; compensation ${money(compensation)}`}`,
    'zh-CN': ({ compensation }, { money }) =>
      `与接收酒店结算${compensation === null ? '' : `；补偿${money(compensation)}`}`,
    'zh-TW': ({ compensation }, { money }) =>
      `與接收飯店結算${compensation === null ? '' : `；補償${money(compensation)}`}`,
  },
  CALL_GUEST: {
    en: () => 'Call the relocated guest and ask whether all is well',
    'zh-CN': () => '致电已转店的宾客，询问是否满意',
    'zh-TW': () => '致電已轉店的賓客，詢問是否滿意',
  },
  HOLD_ENDS: {
    en: ({ heldUntil }, { day }) => `The hold ends on ${day(heldUntil)}: confirm it or give the room free`,
    'zh-CN': ({ heldUntil }, { day }) => `预留至${day(heldUntil)}到期：请确认预订或释放房间`,
    'zh-TW': ({ heldUntil }, { day }) => `預留至${day(heldUntil)}到期：請確認訂房或釋出房間`,
  },
  ANSWER_ENQUIRY: {
    en: ({ arrivalOn }, { day }) => `Answer the enquiry for ${day(arrivalOn)}`,
    'zh-CN': ({ arrivalOn }, { day }) => `回复${day(arrivalOn)}的住宿咨询`,
    'zh-TW': ({ arrivalOn }, { day }) => `回覆${day(arrivalOn)}的住宿詢問`,
  },
};

/** The title of a task: whose it is, and what is to be done. */
export const sayTask = (task: DeskTask, language: Language): string =>
  `${DEPARTMENT_WORDS[task.department][language]}${language === 'en' ? ': ' : '：'}${inWords(DESK_TASK_WORDS, task, language)}`;

/** What a line that the app puts on a bill is called. */
export const POSTING_WORDS: Readonly<Record<'FEE' | 'NO_SHOW_FEE' | 'FEE_BACK' | 'PAYMENT', InLanguages>> = {
  FEE: { en: 'Cancellation fee', 'zh-CN': '取消费', 'zh-TW': '取消費' },
  NO_SHOW_FEE: { en: 'No-show fee', 'zh-CN': '未到费', 'zh-TW': '未到費' },
  FEE_BACK: { en: 'Fee taken back', 'zh-CN': '费用冲回', 'zh-TW': '費用沖回' },
  PAYMENT: { en: 'Payment', 'zh-CN': '付款', 'zh-TW': '付款' },
};
