import type { Language } from './language.ts';

/** What a play says: `{firstName|dear guest}` stands for a value and the words where there is none. */
type PlayWords = Record<Language, { subject: string; body: string }>;

const words = (
  en: readonly [string, string],
  simplified: readonly [string, string],
  traditional: readonly [string, string],
): PlayWords => ({
  en: { subject: en[0], body: en[1] },
  'zh-CN': { subject: simplified[0], body: simplified[1] },
  'zh-TW': { subject: traditional[0], body: traditional[1] },
});

/** The words that the plays of an app just installed begin with, by their codes. */
export const PLAY_TEMPLATES: Record<string, PlayWords> = {
  PRE_ARRIVAL: words(
    [
      'We look forward to seeing you, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nyour stay at {hotel|our house} begins on {nextArrival|your day of arrival}. Tell us when you arrive and what we may prepare for you: a simple answer to this message is enough.',
    ],
    [
      '{firstName|尊敬的宾客}，期待您的光临',
      '{firstName|尊敬的宾客}，您好：\n\n您在{hotel|本酒店}的入住将于{nextArrival|到店日}开始。请告知到店时间以及需要我们准备的事项，直接回复即可。',
    ],
    [
      '{firstName|敬愛的賓客}，期待您的光臨',
      '{firstName|敬愛的賓客}，您好：\n\n您在{hotel|本飯店}的住宿將於{nextArrival|抵達日}開始。請告知抵達時間以及需要我們準備的事項，直接回覆即可。',
    ],
  ),
  IN_STAY: words(
    [
      'Is everything as it should be, {firstName|dear guest}?',
      'Dear {firstName|guest},\n\nwe hope that you slept well. If anything is not as you wish, tell us now, and we put it right today.',
    ],
    [
      '{firstName|尊敬的宾客}，一切是否满意？',
      '{firstName|尊敬的宾客}，您好：\n\n希望您休息得好。如有任何不周之处，请随时告知，我们今天就为您处理。',
    ],
    [
      '{firstName|敬愛的賓客}，一切是否滿意？',
      '{firstName|敬愛的賓客}，您好：\n\n希望您休息得好。如有任何不周之處，請隨時告知，我們今天就為您處理。',
    ],
  ),
  SURVEY: words(
    [
      'How was it, {firstName|dear guest}?',
      'Dear {firstName|guest},\n\nthank you for staying at {hotel|our house}. How likely is it that you recommend us, from 0 to 10?\n\n{survey|Answer with a number; every word beside it is read.}',
    ],
    [
      '{firstName|尊敬的宾客}，此次入住感觉如何？',
      '{firstName|尊敬的宾客}，您好：\n\n感谢您入住{hotel|本酒店}。您有多大可能向他人推荐我们（0至10分）？\n\n{survey|回复一个数字即可，每条意见我们都会阅读。}',
    ],
    [
      '{firstName|敬愛的賓客}，此次住宿感覺如何？',
      '{firstName|敬愛的賓客}，您好：\n\n感謝您入住{hotel|本飯店}。您有多大可能向他人推薦我們（0至10分）？\n\n{survey|回覆一個數字即可，每則意見我們都會閱讀。}',
    ],
  ),
  THANK_YOU: words(
    [
      'Thank you, {firstName|dear guest}',
      'Call {name|the guest}: thank for the stay that ended {lastStay|a few days ago}, ask what was best and what was missing, and note it.',
    ],
    [
      '感谢您，{firstName|尊敬的宾客}',
      '致电{name|宾客}：感谢{lastStay|近日}的入住，询问最满意与不足之处，并记录下来。',
    ],
    [
      '感謝您，{firstName|敬愛的賓客}',
      '致電{name|賓客}：感謝{lastStay|近日}的住宿，詢問最滿意與不足之處，並記錄下來。',
    ],
  ),
  FIRST_STAY: words(
    [
      'Come again, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nit was good to have you with us for the first time. When you come again, we have something for you: {offer|our best rate, when you book with us}.',
    ],
    [
      '{firstName|尊敬的宾客}，欢迎再来',
      '{firstName|尊敬的宾客}，您好：\n\n很高兴第一次接待您。下次光临，我们为您准备了：{offer|直接预订的最优房价}。',
    ],
    [
      '{firstName|敬愛的賓客}，歡迎再來',
      '{firstName|敬愛的賓客}，您好：\n\n很高興第一次接待您。下次光臨，我們為您準備了：{offer|直接訂房的最優房價}。',
    ],
  ),
  MILESTONE: words(
    [
      '{stays|So many} stays with us: thank you, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nyou have stayed with us {stays|many} times now. That is worth more than a word: {offer|a welcome of our own} waits for you.',
    ],
    [
      '感谢您第{stays|多}次入住，{firstName|尊敬的宾客}',
      '{firstName|尊敬的宾客}，您好：\n\n您已是第{stays|多}次入住。为表谢意，下次光临将为您奉上：{offer|特别的欢迎礼遇}。',
    ],
    [
      '感謝您第{stays|多}次住宿，{firstName|敬愛的賓客}',
      '{firstName|敬愛的賓客}，您好：\n\n您已是第{stays|多}次住宿。為表謝意，下次光臨將為您奉上：{offer|特別的歡迎禮遇}。',
    ],
  ),
  BIRTHDAY: words(
    [
      'Happy birthday, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nall of us at {hotel|our house} wish you a happy birthday. When you next stay with us, {offer|a small present} is waiting.',
    ],
    [
      '{firstName|尊敬的宾客}，生日快乐',
      '{firstName|尊敬的宾客}，您好：\n\n{hotel|本酒店}全体同仁祝您生日快乐。下次入住，我们为您备好了：{offer|一份小礼物}。',
    ],
    [
      '{firstName|敬愛的賓客}，生日快樂',
      '{firstName|敬愛的賓客}，您好：\n\n{hotel|本飯店}全體同仁祝您生日快樂。下次住宿，我們為您備好了：{offer|一份小禮物}。',
    ],
  ),
  ANNIVERSARY: words(
    [
      'Another year together, {firstName|dear guest}',
      'Dear {firstName|guest},\n\non this day you first stayed with us. We would like to celebrate it with you: {offer|a welcome of our own} at your next stay.',
    ],
    [
      '又是一年，{firstName|尊敬的宾客}',
      '{firstName|尊敬的宾客}，您好：\n\n若干年前的今天，您第一次入住。下次光临，我们愿以此与您同庆：{offer|特别的欢迎礼遇}。',
    ],
    [
      '又是一年，{firstName|敬愛的賓客}',
      '{firstName|敬愛的賓客}，您好：\n\n若干年前的今天，您第一次住宿。下次光臨，我們願以此與您同慶：{offer|特別的歡迎禮遇}。',
    ],
  ),
  FESTIVAL: words(
    [
      'The holidays with us, {firstName|dear guest}?',
      'Dear {firstName|guest},\n\nthe holidays are near, and we keep a room in mind for you: {offer|our best rate, when you book with us}.',
    ],
    [
      '{firstName|尊敬的宾客}，佳节期待与您相聚',
      '{firstName|尊敬的宾客}，您好：\n\n佳节将至，我们为您留意着合适的客房：{offer|直接预订的最优房价}。',
    ],
    [
      '{firstName|敬愛的賓客}，佳節期待與您相聚',
      '{firstName|敬愛的賓客}，您好：\n\n佳節將至，我們為您留意著合適的客房：{offer|直接訂房的最優房價}。',
    ],
  ),
  WIN_BACK: words(
    [
      'It has been a while, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nyou were last with us on {lastStay|a day some time ago}, and we would like to see you again. For your next stay: {offer|our best rate, when you book with us}.',
    ],
    [
      '{firstName|尊敬的宾客}，好久不见',
      '{firstName|尊敬的宾客}，您好：\n\n您上次入住是在{lastStay|一段时间之前}，期待再次相见。下次入住可享：{offer|直接预订的最优房价}。',
    ],
    [
      '{firstName|敬愛的賓客}，好久不見',
      '{firstName|敬愛的賓客}，您好：\n\n您上次住宿是在{lastStay|一段時間之前}，期待再次相見。下次住宿可享：{offer|直接訂房的最優房價}。',
    ],
  ),
  WIN_BACK_VIP: words(
    [
      'Call {name|the guest}',
      'Call {name|the guest}, who was last here on {lastStay|a day some time ago}. Ask how it was and whether something went wrong. May be offered: {offer|what fits}.',
    ],
    [
      '致电{name|宾客}',
      '致电{name|宾客}，上次入住为{lastStay|一段时间之前}。询问入住感受及是否有不周之处。可提供：{offer|合适的礼遇}。',
    ],
    [
      '致電{name|賓客}',
      '致電{name|賓客}，上次住宿為{lastStay|一段時間之前}。詢問住宿感受及是否有不周之處。可提供：{offer|合適的禮遇}。',
    ],
  ),
  OTA_WIN_BACK: words(
    [
      'Next time straight with us, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nthank you for staying with us. Who books with us directly has more of it: {offer|our best rate}, and somebody who answers.',
    ],
    [
      '{firstName|尊敬的宾客}，下次请直接预订',
      '{firstName|尊敬的宾客}，您好：\n\n感谢您的入住。直接向我们预订更为优惠：{offer|最优房价}，并有专人为您服务。',
    ],
    [
      '{firstName|敬愛的賓客}，下次請直接訂房',
      '{firstName|敬愛的賓客}，您好：\n\n感謝您的住宿。直接向我們訂房更為優惠：{offer|最優房價}，並有專人為您服務。',
    ],
  ),
  CANCELLED: words(
    [
      'Another time, {firstName|dear guest}?',
      'Dear {firstName|guest},\n\nwe are sorry that you could not come. Tell us when it suits you better, and we keep {offer|your price} for you.',
    ],
    [
      '{firstName|尊敬的宾客}，改日再来？',
      '{firstName|尊敬的宾客}，您好：\n\n很遗憾您未能成行。请告知合适的时间，我们为您保留{offer|原价格}。',
    ],
    [
      '{firstName|敬愛的賓客}，改日再來？',
      '{firstName|敬愛的賓客}，您好：\n\n很遺憾您未能成行。請告知合適的時間，我們為您保留{offer|原價格}。',
    ],
  ),
  TIER_UP: words(
    [
      'You have reached {tier|a new tier}, {firstName|dear guest}',
      'Dear {firstName|guest},\n\ncongratulations: you have reached {tier|a new tier}. What it gives you holds from your next stay on.',
    ],
    [
      '{firstName|尊敬的宾客}，您已升级为{tier|新等级}会员',
      '{firstName|尊敬的宾客}，您好：\n\n恭喜您升级为{tier|新等级}会员，相关礼遇自下次入住起生效。',
    ],
    [
      '{firstName|敬愛的賓客}，您已升級為{tier|新等級}會員',
      '{firstName|敬愛的賓客}，您好：\n\n恭喜您升級為{tier|新等級}會員，相關禮遇自下次住宿起生效。',
    ],
  ),
  TIER_AT_RISK: words(
    [
      'Keep {tier|your tier}, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nyour {tier|tier} ends in two months. A stay or two before then, and it is yours for another year.',
    ],
    [
      '{firstName|尊敬的宾客}，请保留您的{tier|会员等级}',
      '{firstName|尊敬的宾客}，您好：\n\n您的{tier|会员等级}将在两个月后到期。在此之前再入住几晚，即可续享。',
    ],
    [
      '{firstName|敬愛的賓客}，請保留您的{tier|會員等級}',
      '{firstName|敬愛的賓客}，您好：\n\n您的{tier|會員等級}將在兩個月後到期。在此之前再住幾晚，即可續享。',
    ],
  ),
  POINTS_EXPIRING: words(
    [
      'Your points expire on {pointsExpireOn|a day next month}, {firstName|dear guest}',
      'Dear {firstName|guest},\n\nsome of your {points|points} expire on {pointsExpireOn|a day next month}. Use them for a night or a dinner, or stay with us once, and they are kept.',
    ],
    [
      '{firstName|尊敬的宾客}，您的积分将于{pointsExpireOn|下月}到期',
      '{firstName|尊敬的宾客}，您好：\n\n您的{points|部分}积分将于{pointsExpireOn|下月}到期。可兑换客房或餐饮，或在此之前入住一次。',
    ],
    [
      '{firstName|敬愛的賓客}，您的點數將於{pointsExpireOn|下月}到期',
      '{firstName|敬愛的賓客}，您好：\n\n您的{points|部分}點數將於{pointsExpireOn|下月}到期。可兌換客房或餐飲，或在此之前住宿一次。',
    ],
  ),
  SERVICE_RECOVERY: words(
    [
      'Call {name|the guest}',
      'Call {name|the guest}: ask whether what went wrong has been put right, and thank for telling us. May be offered: {offer|what fits}.',
    ],
    ['致电{name|宾客}', '致电{name|宾客}：确认问题是否已妥善解决，并感谢其告知。可提供：{offer|合适的礼遇}。'],
    ['致電{name|賓客}', '致電{name|賓客}：確認問題是否已妥善解決，並感謝其告知。可提供：{offer|合適的禮遇}。'],
  ),
};
