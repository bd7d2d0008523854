import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Money } from '../domain/money.ts';
import type { Alike } from '../domain/offers/association.ts';
import type {
  NoOffers,
  OfferKind,
  OfferOutcome,
  OfferReason,
  OfferRefusal,
  OfferStatus,
} from '../domain/offers/offer.ts';
import type { Language } from './language.ts';
import { preferenceInWords } from './preferences.ts';
import { sayIn } from './say.ts';
import { STAY_STATUS_WORDS } from './stays.ts';
import type { Words } from './words.ts';

type InLanguages = Readonly<Record<Language, string>>;

export const OFFER_KIND_NAMES: Readonly<Record<OfferKind, InLanguages>> = {
  UPGRADE: { en: 'Better room', 'zh-CN': '升级房型', 'zh-TW': '升等房型' },
  RATE_PLAN: { en: 'More in the rate', 'zh-CN': '升级套餐', 'zh-TW': '升級方案' },
  LONGER: { en: 'Longer stay', 'zh-CN': '延长住宿', 'zh-TW': '延長住宿' },
  OTHER_DAYS: { en: 'Other days', 'zh-CN': '改期入住', 'zh-TW': '改期入住' },
};

export const OFFER_STATUS_NAMES: Readonly<Record<OfferStatus, InLanguages>> = {
  OFFERED: { en: 'Offered', 'zh-CN': '已提出', 'zh-TW': '已提出' },
  ACCEPTED: { en: 'Accepted', 'zh-CN': '已接受', 'zh-TW': '已接受' },
  DECLINED: { en: 'Declined', 'zh-CN': '已谢绝', 'zh-TW': '已婉拒' },
  WITHDRAWN: { en: 'Withdrawn', 'zh-CN': '已撤回', 'zh-TW': '已撤回' },
};

const ALIKE_WORDS: Readonly<Record<Alike, InLanguages>> = {
  PARTY_PURPOSE_SEGMENT: {
    en: 'with the same party, purpose and kind of guest',
    'zh-CN': '同行人数、出行目的和宾客类别相同',
    'zh-TW': '同行人數、出行目的和賓客類別相同',
  },
  PARTY_PURPOSE: {
    en: 'with the same party and purpose',
    'zh-CN': '同行人数和出行目的相同',
    'zh-TW': '同行人數和出行目的相同',
  },
  PARTY: { en: 'with the same party', 'zh-CN': '同行人数相同', 'zh-TW': '同行人數相同' },
};

/** What an offer is about; what it does not change is null. */
export type OfferNamed = {
  kind: OfferKind;
  roomType: string;
  ratePlan: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
};

/** What an offer is called: `Suite`, `Half board`, `Jun 12, 2026 – Jun 16, 2026`. */
export const offerName = (
  { kind, roomType, ratePlan, arrivalOn, departureOn }: OfferNamed,
  language: Language,
): string => {
  const days = [arrivalOn, departureOn].flatMap((on) => on ?? []).map(sayIn(language).day);
  const what = kind === 'UPGRADE' ? roomType : kind === 'RATE_PLAN' ? ratePlan : days.join(' – ');
  return `${OFFER_KIND_NAMES[kind][language]}${language === 'en' ? ': ' : '：'}${what}`;
};

/** What staff say to the guest, in the guest's language; `perNight` is what it costs more or less on average. */
export const offerToGuest = (
  { kind, roomType, ratePlan, arrivalOn, departureOn }: OfferNamed,
  { difference, perNight }: { difference: Money; perNight: Money },
  language: Language,
): string => {
  const { day, money } = sayIn(language);
  const isFree = difference.amountMicros === 0;
  const less = { ...difference, amountMicros: -difference.amountMicros as Money['amountMicros'] };
  const from = arrivalOn === null ? '' : day(arrivalOn);
  const to = departureOn === null ? '' : day(departureOn);
  switch (language) {
    case 'en':
      if (kind === 'UPGRADE')
        return isFree
          ? `As a member you may have our ${roomType} for this stay, at no extra charge. Would you like it?`
          : `For ${money(difference)} more in all, ${money(perNight)} a night, you may have our ${roomType}. Would you like it?`;
      if (kind === 'RATE_PLAN')
        return `For ${money(difference)} more in all, ${money(perNight)} a night, your rate may be “${ratePlan}”. Would you like it?`;
      if (kind === 'LONGER')
        return `Your room is free for longer: from ${from} to ${to} for ${money(difference)} more. Would you like to stay?`;
      return `From ${from} to ${to} the same stay costs ${money(less)} less. Would those days suit you?`;
    case 'zh-CN':
      if (kind === 'UPGRADE')
        return isFree
          ? `您是会员，本次住宿可免费升级至${roomType}，您愿意吗？`
          : `只需共加${money(difference)}（每晚${money(perNight)}），即可升级至${roomType}，您愿意吗？`;
      if (kind === 'RATE_PLAN')
        return `只需共加${money(difference)}（每晚${money(perNight)}），即可改为“${ratePlan}”，您愿意吗？`;
      if (kind === 'LONGER') return `您的房间可以续住：${from}至${to}，共加${money(difference)}。您愿意多住吗？`;
      return `如改为${from}至${to}入住，可节省${money(less)}。这些日期对您合适吗？`;
    case 'zh-TW':
      if (kind === 'UPGRADE')
        return isFree
          ? `您是會員，本次住宿可免費升等至${roomType}，您願意嗎？`
          : `只需共加${money(difference)}（每晚${money(perNight)}），即可升等至${roomType}，您願意嗎？`;
      if (kind === 'RATE_PLAN')
        return `只需共加${money(difference)}（每晚${money(perNight)}），即可改為「${ratePlan}」，您願意嗎？`;
      if (kind === 'LONGER') return `您的房間可以續住：${from}至${to}，共加${money(difference)}。您願意多住嗎？`;
      return `如改為${from}至${to}入住，可節省${money(less)}。這些日期對您合適嗎？`;
    default:
      return language satisfies never;
  }
};

/** Why an offer fits, or what speaks against it. */
export const OFFER_REASON_WORDS: Words<OfferReason> = {
  ROOMS_LEFT: {
    en: ({ rooms }, { counted }) => `${counted(rooms, 'room')} free on all nights`,
    'zh-CN': ({ rooms }, { number }) => `各晚均有${number(rooms)}间空房`,
    'zh-TW': ({ rooms }, { number }) => `各晚均有${number(rooms)}間空房`,
  },
  TIER_GIVES_IT: {
    en: () => 'The tier of the guest gives it without a charge',
    'zh-CN': () => '宾客的会员等级可免费享有',
    'zh-TW': () => '賓客的會員等級可免費享有',
  },
  PARTY_TOO_LARGE: {
    en: ({ sleeps, party }, { number, counted }) =>
      `${counted(party, 'guest')} in a room that sleeps ${number(sleeps)}`,
    'zh-CN': ({ sleeps, party }, { number }) => `现房型可住${number(sleeps)}人，同行${number(party)}人`,
    'zh-TW': ({ sleeps, party }, { number }) => `現房型可住${number(sleeps)}人，同行${number(party)}人`,
  },
  HAD_TYPE_BEFORE: {
    en: ({ times, of }, { number, counted }) =>
      `Had this room type on ${number(times)} of ${counted(of, 'earlier stay')}`,
    'zh-CN': ({ times, of }, { number }) => `以往${number(of)}次住宿中有${number(times)}次住此房型`,
    'zh-TW': ({ times, of }, { number }) => `以往${number(of)}次住宿中有${number(times)}次住此房型`,
  },
  HAD_MEALS_BEFORE: {
    en: ({ times, of }, { number, counted }) =>
      `Had these meals in the rate on ${number(times)} of ${counted(of, 'earlier stay')}`,
    'zh-CN': ({ times, of }, { number }) => `以往${number(of)}次住宿中有${number(times)}次含同等餐食`,
    'zh-TW': ({ times, of }, { number }) => `以往${number(of)}次住宿中有${number(times)}次含同等餐食`,
  },
  USUALLY_LONGER: {
    en: ({ nights, of }, { counted }) =>
      `Stays ${counted(nights, 'night')} as a rule, by ${counted(of, 'earlier stay')}`,
    'zh-CN': ({ nights, of }, { number }) => `通常住${number(nights)}晚（依据以往${number(of)}次住宿）`,
    'zh-TW': ({ nights, of }, { number }) => `通常住${number(nights)}晚（依據以往${number(of)}次住宿）`,
  },
  FLEXIBLE: {
    en: ({ weekdays, of }, { number, counted }) =>
      `Is free in the choice of days: ${counted(of, 'earlier stay')} began on ${number(weekdays)} different weekdays`,
    'zh-CN': ({ weekdays, of }, { number }) =>
      `日期灵活：以往${number(of)}次住宿在${number(weekdays)}个不同的星期几抵店`,
    'zh-TW': ({ weekdays, of }, { number }) =>
      `日期彈性：以往${number(of)}次住宿在${number(weekdays)}個不同的星期幾抵店`,
  },
  MEETS_WISHES: {
    en: ({ wishes }, { list }) =>
      `Meets what the booked type does not: ${list(wishes.map((wish) => preferenceInWords(wish, 'en')))}`,
    'zh-CN': ({ wishes }, { list }) =>
      `能满足原房型未满足的喜好：${list(wishes.map((wish) => preferenceInWords(wish, 'zh-CN')))}`,
    'zh-TW': ({ wishes }, { list }) =>
      `能滿足原房型未滿足的喜好：${list(wishes.map((wish) => preferenceInWords(wish, 'zh-TW')))}`,
  },
  LOSES_WISHES: {
    en: ({ wishes }, { list }) =>
      `Has not what the booked type has: ${list(wishes.map((wish) => preferenceInWords(wish, 'en')))}`,
    'zh-CN': ({ wishes }, { list }) =>
      `缺少原房型具备的喜好：${list(wishes.map((wish) => preferenceInWords(wish, 'zh-CN')))}`,
    'zh-TW': ({ wishes }, { list }) =>
      `缺少原房型具備的喜好：${list(wishes.map((wish) => preferenceInWords(wish, 'zh-TW')))}`,
  },
  SIMILAR_STAYS: {
    en: ({ alike, taken, of, share, lift, tells }, { number, percent }) =>
      `${number(taken)} of ${number(of)} stays ${ALIKE_WORDS[alike].en} had it: ${percent(share)}, ${
        tells === 'AS_OTHERS' ? 'as many as of all stays' : `${number(lift, 1)} times the share of all stays`
      }`,
    'zh-CN': ({ alike, taken, of, share, lift, tells }, { number, percent }) =>
      `${ALIKE_WORDS[alike]['zh-CN']}的${number(of)}次住宿中有${number(taken)}次选择，占${percent(share)}，${
        tells === 'AS_OTHERS' ? '与全部住宿相当' : `为全部住宿占比的${number(lift, 1)}倍`
      }`,
    'zh-TW': ({ alike, taken, of, share, lift, tells }, { number, percent }) =>
      `${ALIKE_WORDS[alike]['zh-TW']}的${number(of)}次住宿中有${number(taken)}次選擇，占${percent(share)}，${
        tells === 'AS_OTHERS' ? '與全部住宿相當' : `為全部住宿占比的${number(lift, 1)}倍`
      }`,
  },
  OFFERED_TO_SIMILAR: {
    en: ({ taken, answered }, { number, counted }) =>
      `${number(taken)} of ${counted(answered, 'similar guest')} who ${answered === 1 ? 'was' : 'were'} offered the like took it`,
    'zh-CN': ({ taken, answered }, { number }) =>
      `曾向${number(answered)}位相似宾客提出同类优惠，${number(taken)}位接受`,
    'zh-TW': ({ taken, answered }, { number }) =>
      `曾向${number(answered)}位相似賓客提出同類優惠，${number(taken)}位接受`,
  },
  SMALL_STEP: {
    en: ({ share }, { percent }) => `A small step: ${percent(share)} more for the stay`,
    'zh-CN': ({ share }, { percent }) => `差价不大：全程仅多${percent(share)}`,
    'zh-TW': ({ share }, { percent }) => `差價不大：全程僅多${percent(share)}`,
  },
  LARGE_STEP: {
    en: ({ share }, { percent }) => `A large step: ${percent(share)} more for the stay`,
    'zh-CN': ({ share }, { percent }) => `差价较大：全程多${percent(share)}`,
    'zh-TW': ({ share }, { percent }) => `差價較大：全程多${percent(share)}`,
  },
  SAVES: {
    en: ({ share }, { percent }) => `Saves ${percent(share)} of the price of the stay`,
    'zh-CN': ({ share }, { percent }) => `可节省房费${percent(share)}`,
    'zh-TW': ({ share }, { percent }) => `可節省房費${percent(share)}`,
  },
  HOUSE_NEARLY_FULL: {
    en: ({ rooms }, { counted }) => `The house is nearly full on the booked nights: ${counted(rooms, 'room')} left`,
    'zh-CN': ({ rooms }, { number }) => `所订日期即将满房，仅余${number(rooms)}间`,
    'zh-TW': ({ rooms }, { number }) => `所訂日期即將滿房，僅餘${number(rooms)}間`,
  },
};

/** Why nothing is offered for a stay. */
export const NO_OFFERS_WORDS: Words<NoOffers> = {
  STAY_OVER: {
    en: ({ status }) => `Nothing is offered any more: the stay is ${STAY_STATUS_WORDS[status].en} or ends today.`,
    'zh-CN': ({ status }) => `不再推荐方案：该住宿状态为“${STAY_STATUS_WORDS[status]['zh-CN']}”或于今日结束。`,
    'zh-TW': ({ status }) => `不再推薦方案：該住宿狀態為「${STAY_STATUS_WORDS[status]['zh-TW']}」或於今日結束。`,
  },
  STAY_WITHOUT_DAYS: {
    en: () => 'The stay has no days yet. Enter arrival and departure first.',
    'zh-CN': () => '该住宿尚无日期，请先填写抵店和离店日期。',
    'zh-TW': () => '該住宿尚無日期，請先填寫抵店和離店日期。',
  },
  GUEST_IS_BARRED: {
    en: () => 'Nothing is offered to a guest who is marked Do not rent.',
    'zh-CN': () => '宾客被标记为“谢绝入住”，不推荐任何方案。',
    'zh-TW': () => '賓客被標記為「謝絕入住」，不推薦任何方案。',
  },
  CASE_IS_OPEN: {
    en: () => 'A case of this guest is open. Settle it first; then something can be offered.',
    'zh-CN': () => '该宾客有未结工单，请先妥善处理，再推荐方案。',
    'zh-TW': () => '該賓客有未結工單，請先妥善處理，再推薦方案。',
  },
  PRICE_NOT_KNOWN: {
    en: () => 'The stay has no rate, so that no difference can be told. Enter the rate first.',
    'zh-CN': () => '该住宿没有房价，无法计算差价，请先填写房价。',
    'zh-TW': () => '該住宿沒有房價，無法計算差價，請先填寫房價。',
  },
  PRICES_IN_ANOTHER_CURRENCY: {
    en: ({ currencyCode }) => `The room types have prices in ${currencyCode}, which is not the currency of the stay.`,
    'zh-CN': ({ currencyCode }) => `房型价格以${currencyCode}计，与该住宿的币种不同。`,
    'zh-TW': ({ currencyCode }) => `房型價格以${currencyCode}計，與該住宿的幣別不同。`,
  },
};

/** What a command with offers did, or why not. */
export const OFFER_WORDS: Words<OfferOutcome | OfferRefusal> = {
  OFFER_MADE: {
    en: ({ what, difference }, { money }) =>
      `Offered: ${what}, ${money(difference)}. Nothing is charged before the guest’s yes.`,
    'zh-CN': ({ what, difference }, { money }) => `已提出：${what}，${money(difference)}。宾客同意前不收费。`,
    'zh-TW': ({ what, difference }, { money }) => `已提出：${what}，${money(difference)}。賓客同意前不收費。`,
  },
  OFFER_ACCEPTED: {
    en: ({ what, difference }, { money }) => `Accepted: ${what}, ${money(difference)}.`,
    'zh-CN': ({ what, difference }, { money }) => `已接受：${what}，${money(difference)}。`,
    'zh-TW': ({ what, difference }, { money }) => `已接受：${what}，${money(difference)}。`,
  },
  OFFER_DECLINED: {
    en: ({ what }) => `Declined: ${what}. It is not offered again for this stay.`,
    'zh-CN': ({ what }) => `已谢绝：${what}。本次住宿不再提出。`,
    'zh-TW': ({ what }) => `已婉拒：${what}。本次住宿不再提出。`,
  },
  OFFER_WITHDRAWN: {
    en: ({ what }) => `Taken back: ${what}. It counts as not offered.`,
    'zh-CN': ({ what }) => `已撤回：${what}，视为未提出。`,
    'zh-TW': ({ what }) => `已撤回：${what}，視為未提出。`,
  },
  OFFER_NOT_FOUND: {
    en: () => 'This offer is not there any more, or your role does not show it.',
    'zh-CN': () => '该方案已不存在，或您的角色无权查看。',
    'zh-TW': () => '該方案已不存在，或您的角色無權檢視。',
  },
  OFFER_DOES_NOT_FIT: {
    en: () =>
      'This does not fit the stay any more: the rooms, the prices or the stay have changed, or it was offered before.',
    'zh-CN': () => '该方案已不适合：空房、价格或住宿已有变化，或已提出过。',
    'zh-TW': () => '該方案已不適合：空房、價格或住宿已有變化，或已提出過。',
  },
  OFFER_IS: {
    en: ({ status }) => `This offer is ${OFFER_STATUS_NAMES[status].en.toLowerCase()} already.`,
    'zh-CN': ({ status }) => `该方案的状态已为“${OFFER_STATUS_NAMES[status]['zh-CN']}”。`,
    'zh-TW': ({ status }) => `該方案的狀態已為「${OFFER_STATUS_NAMES[status]['zh-TW']}」。`,
  },
  STAY_CHANGED_SINCE: {
    en: () => 'The stay has changed since this was offered. Take the offer back and offer what fits now.',
    'zh-CN': () => '提出方案后住宿已有变更，请撤回后重新提出合适的方案。',
    'zh-TW': () => '提出方案後住宿已有變更，請撤回後重新提出合適的方案。',
  },
  OFFER_ROOMS_GONE: {
    en: () => 'The rooms for this are not free any more. Nothing was changed.',
    'zh-CN': () => '所需房间已无空房，未作任何更改。',
    'zh-TW': () => '所需房間已無空房，未作任何更改。',
  },
};
