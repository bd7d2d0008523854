import type { Contradiction } from '../domain/preferences/known-preferences.ts';
import type { Origin, Preference, PreferenceCategory } from '../domain/preferences/preference.ts';
import type { Department } from '../domain/preferences/preparation.ts';
import type {
  ArrivalProblem,
  DocumentRefusal,
  FitReason,
  NamedPreference,
  Task,
  UnhousedReason,
  UpgradeReason,
} from '../domain/preferences/reasons.ts';
import { sayInput } from './inputs.ts';
import type { Language } from './language.ts';
import { sayIn, type Say } from './say.ts';
import { inWords, type Words } from './words.ts';

type Chinese = readonly [simplified: string, traditional: string];

/** The vocabulary of the product in Chinese; a hotel's own values stand as they are written. */
const VOCABULARY: Partial<Record<PreferenceCategory, Record<string, Chinese>>> = {
  BED: {
    KING: ['特大床', '特大雙人床'],
    QUEEN: ['大号双人床', '加大雙人床'],
    DOUBLE: ['大床', '雙人床'],
    TWIN: ['双床', '兩張單人床'],
    SINGLE: ['单人床', '單人床'],
  },
  FLOOR: { HIGH: ['高楼层', '高樓層'], LOW: ['低楼层', '低樓層'], GROUND: ['底层', '地面層'] },
  VIEW: {
    SEA: ['海景', '海景'],
    CITY: ['城景', '市景'],
    GARDEN: ['园景', '園景'],
    PARK: ['公园景', '公園景'],
    POOL: ['泳池景', '泳池景'],
    MOUNTAIN: ['山景', '山景'],
    LAKE: ['湖景', '湖景'],
    RIVER: ['江景', '河景'],
    COURTYARD: ['庭院景', '庭院景'],
    STREET: ['街景', '街景'],
  },
  SMOKING: { SMOKING: ['吸烟房', '吸菸房'] },
  LOCATION: {
    NEAR_ELEVATOR: ['靠近电梯', '靠近電梯'],
    NEAR_ICE_MACHINE: ['靠近制冰机', '靠近製冰機'],
    NEAR_STAIRS: ['靠近楼梯', '靠近樓梯'],
    NEAR_SERVICE_AREA: ['靠近工作间', '靠近備品室'],
    STREET_SIDE: ['临街', '臨街'],
    NEAR_BAR: ['靠近酒吧', '靠近酒吧'],
    NEAR_POOL: ['靠近泳池', '靠近泳池'],
    CORNER: ['角房', '邊間'],
    CONNECTING: ['连通房', '連通房'],
    QUIET: ['安静的房间', '安靜的房間'],
  },
  PILLOW: {
    FEATHER: ['羽绒枕', '羽絨枕'],
    FOAM: ['记忆枕', '記憶枕'],
    LATEX: ['乳胶枕', '乳膠枕'],
    BUCKWHEAT: ['荞麦枕', '蕎麥枕'],
    SYNTHETIC: ['防过敏枕', '防過敏枕'],
    FIRM: ['硬枕', '硬枕'],
    SOFT: ['软枕', '軟枕'],
    EXTRA: ['加枕头', '加枕頭'],
  },
  TEMPERATURE: { COOL: ['房间凉一点', '房間涼一點'], WARM: ['房间暖一点', '房間暖一點'] },
  AMENITY: {
    BATHTUB: ['浴缸', '浴缸'],
    WALK_IN_SHOWER: ['淋浴间', '淋浴間'],
    BALCONY: ['阳台', '陽台'],
    KITCHENETTE: ['小厨房', '小廚房'],
    DESK: ['书桌', '書桌'],
    WINDOW: ['窗户', '窗戶'],
    CARPET: ['地毯', '地毯'],
    HUMIDIFIER: ['加湿器', '加濕器'],
    AIR_PURIFIER: ['空气净化器', '空氣清淨機'],
    KETTLE: ['热水壶', '熱水壺'],
    COFFEE_MACHINE: ['咖啡机', '咖啡機'],
    IRON: ['熨斗', '熨斗'],
    YOGA_MAT: ['瑜伽垫', '瑜珈墊'],
    FLOWERS: ['鲜花', '鮮花'],
    BLANKET: ['加毛毯', '加毛毯'],
  },
  DIETARY: {
    VEGETARIAN: ['素食', '素食'],
    VEGAN: ['纯素', '全素'],
    HALAL: ['清真', '清真'],
    KOSHER: ['犹太洁食', '猶太潔食'],
    GLUTEN: ['麸质', '麩質'],
    GLUTEN_FREE: ['无麸质', '無麩質'],
    LACTOSE: ['乳糖', '乳糖'],
    NUTS: ['坚果', '堅果'],
    PEANUTS: ['花生', '花生'],
    SHELLFISH: ['虾蟹贝类', '蝦蟹貝類'],
    FISH: ['鱼', '魚'],
    EGGS: ['鸡蛋', '雞蛋'],
    SOY: ['大豆', '大豆'],
    PORK: ['猪肉', '豬肉'],
    BEEF: ['牛肉', '牛肉'],
    ALCOHOL: ['酒', '酒'],
    SPICY: ['辣', '辣'],
  },
  ACCESSIBILITY: {
    WHEELCHAIR: ['无障碍房', '無障礙客房'],
    ROLL_IN_SHOWER: ['无障碍淋浴', '無障礙淋浴'],
    GRAB_BARS: ['扶手', '扶手'],
    VISUAL_ALARM: ['闪光警报', '閃光警示'],
  },
  SERVICE: {
    BABY_COT: ['婴儿床', '嬰兒床'],
    EXTRA_BED: ['加床', '加床'],
    EARLY_CHECK_IN: ['提前入住', '提早入住'],
    LATE_CHECKOUT: ['延迟退房', '延遲退房'],
    AIRPORT_TRANSFER: ['接送机', '機場接送'],
    TURNDOWN: ['开夜床', '開夜床'],
    WAKE_UP_CALL: ['叫醒服务', '叫醒服務'],
    LATE_CLEANING: ['晚些打扫', '晚些打掃'],
    PARKING: ['停车位', '停車位'],
  },
  NEWSPAPER: { FINANCIAL: ['财经报纸', '財經報紙'] },
  LANGUAGE: { ENGLISH: ['英语服务', '英語服務'], CHINESE: ['中文服务', '中文服務'] },
};

const spoken = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** The number and bound of a floor such as `8`, `10+` and `4-`; undefined for a floor in words. */
const numbered = (value: string): { number: string; bound: string } | undefined => {
  const match = /^(\d+)([+-]?)$/.exec(value);
  return match ? { number: match[1]!, bound: match[2]! } : undefined;
};

const inEnglish = ({ category, value }: NamedPreference): string => {
  const floor = category === 'FLOOR' ? numbered(value) : undefined;
  switch (category) {
    case 'ROOM_TYPE':
      return `room type ${value}`;
    case 'FLOOR':
      return floor
        ? `floor ${floor.number}${floor.bound === '+' ? ' or higher' : floor.bound === '-' ? ' or lower' : ''}`
        : `${spoken(value)} floor`;
    case 'BED':
    case 'VIEW':
    case 'PILLOW':
    case 'NEWSPAPER':
      return `${spoken(value)} ${category.toLowerCase()}`;
    case 'SMOKING':
      return 'smoking room';
    case 'TEMPERATURE':
      return /^\d/.test(value) ? `${value} degrees` : `${spoken(value)} room`;
    case 'LOCATION':
      return value === 'QUIET' || value === 'CORNER' || value === 'CONNECTING'
        ? `${spoken(value)} room`
        : spoken(value);
    case 'AMENITY':
    case 'DIETARY':
    case 'ACCESSIBILITY':
    case 'SERVICE':
    case 'LANGUAGE':
    case 'OTHER':
      return spoken(value);
    default:
      return category satisfies never;
  }
};

const inChinese = ({ category, value }: NamedPreference, isTraditional: boolean): string => {
  const known = VOCABULARY[category]?.[value];
  if (known) return known[isTraditional ? 1 : 0];
  const floor = category === 'FLOOR' ? numbered(value) : undefined;
  if (floor) {
    const storey = isTraditional ? `${floor.number}樓` : `${floor.number}楼`;
    return `${storey}${floor.bound === '+' ? '及以上' : floor.bound === '-' ? '及以下' : ''}`;
  }
  if (category === 'ROOM_TYPE') return `房型${value}`;
  if (category === 'TEMPERATURE' && /^\d/.test(value)) return `${value}度`;
  if (category === 'LOCATION' && value.startsWith('ROOM_')) return `${value.slice('ROOM_'.length)}房`;
  return spoken(value);
};

/** What the record of a preference is called: `High floor`. */
export const nameOfPreference = (preference: NamedPreference): string => {
  const said = preferenceInWords(preference, 'en');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** What a guest wants or avoids: `high floor`, `not near elevator`, `no feather pillow`, `不要靠近电梯`. */
export const preferenceInWords = (preference: NamedPreference, language: Language): string => {
  const { category, polarity } = preference;
  const avoids = polarity === 'AVOIDS';
  switch (language) {
    case 'en':
      if (!avoids) return inEnglish(preference);
      if (category === 'SMOKING') return 'non-smoking room';
      return `${category === 'LOCATION' ? 'not' : 'no'} ${inEnglish(preference)}`;
    case 'zh-CN':
      if (!avoids) return inChinese(preference, false);
      return category === 'SMOKING' ? '无烟房' : `不要${inChinese(preference, false)}`;
    case 'zh-TW':
      if (!avoids) return inChinese(preference, true);
      return category === 'SMOKING' ? '禁菸房' : `不要${inChinese(preference, true)}`;
    default:
      return language satisfies never;
  }
};

const listed = (preferences: readonly NamedPreference[], { language }: Say): string =>
  preferences.map((preference) => preferenceInWords(preference, language)).join(language === 'en' ? ', ' : '、');

const classes = (count: number, { number }: Say): string => (count === 1 ? 'one class' : `${number(count)} classes`);

export const FIT_WORDS: Words<FitReason> = {
  TOO_SMALL: {
    en: ({ sleeps, party }, { number }) => `sleeps ${number(sleeps)}, the party is ${number(party)}`,
    'zh-CN': ({ sleeps, party }, { number }) => `可住${number(sleeps)}人，同行${number(party)}人`,
    'zh-TW': ({ sleeps, party }, { number }) => `可住${number(sleeps)}人，同行${number(party)}人`,
  },
  MEETS: {
    en: ({ preferences }, say) => `meets ${listed(preferences, say)}`,
    'zh-CN': ({ preferences }, say) => `满足${listed(preferences, say)}`,
    'zh-TW': ({ preferences }, say) => `滿足${listed(preferences, say)}`,
  },
  BREAKS_A_MUST: {
    en: ({ preferences }, say) => `breaks a must: ${listed(preferences, say)}`,
    'zh-CN': ({ preferences }, say) => `不满足必需项：${listed(preferences, say)}`,
    'zh-TW': ({ preferences }, say) => `不滿足必需項：${listed(preferences, say)}`,
  },
  CANNOT_MEET: {
    en: ({ preferences }, say) => `cannot meet ${listed(preferences, say)}`,
    'zh-CN': ({ preferences }, say) => `无法满足${listed(preferences, say)}`,
    'zh-TW': ({ preferences }, say) => `無法滿足${listed(preferences, say)}`,
  },
  NOT_RECORDED: {
    en: ({ preferences }, say) => `not recorded: ${listed(preferences, say)}`,
    'zh-CN': ({ preferences }, say) => `无记录：${listed(preferences, say)}`,
    'zh-TW': ({ preferences }, say) => `無紀錄：${listed(preferences, say)}`,
  },
  CLASS_UNKNOWN: {
    en: ({ roomType, booked }) => `is ${roomType}, ${booked ?? 'another class'} was booked`,
    'zh-CN': ({ roomType, booked }) => `房型为${roomType}，预订的是${booked ?? '其他等级'}`,
    'zh-TW': ({ roomType, booked }) => `房型為${roomType}，預訂的是${booked ?? '其他等級'}`,
  },
  CLASSES_BELOW: {
    en: ({ classes: count, booked }, say) => `is ${classes(count, say)} below the ${booked ?? 'class'} booked`,
    'zh-CN': ({ classes: count, booked }, { number }) => `比预订的${booked ?? '等级'}低${number(count)}级`,
    'zh-TW': ({ classes: count, booked }, { number }) => `比預訂的${booked ?? '等級'}低${number(count)}級`,
  },
  CLASSES_ABOVE: {
    en: ({ classes: count, booked, benefit }, say) =>
      `is ${classes(count, say)} above the ${booked ?? 'class'} booked${benefit ? ', a benefit of the tier' : ''}`,
    'zh-CN': ({ classes: count, booked, benefit }, { number }) =>
      `比预订的${booked ?? '等级'}高${number(count)}级${benefit ? '，属会员礼遇' : ''}`,
    'zh-TW': ({ classes: count, booked, benefit }, { number }) =>
      `比預訂的${booked ?? '等級'}高${number(count)}級${benefit ? '，屬會員禮遇' : ''}`,
  },
  OTHER_TYPE_OF_CLASS: {
    en: ({ roomType, booked }) => `is ${roomType} instead of ${booked}, of the same class`,
    'zh-CN': ({ roomType, booked }) => `以同等级的${roomType}代替${booked}`,
    'zh-TW': ({ roomType, booked }) => `以同等級的${roomType}代替${booked}`,
  },
  NOT_READY: { en: () => 'is not ready yet', 'zh-CN': () => '尚未整理好', 'zh-TW': () => '尚未整理好' },
};

/** Why a room fits or not, ground by ground. */
export const fitInWords = (reasons: readonly FitReason[], language: Language): string[] =>
  reasons.map((reason) => inWords(FIT_WORDS, reason, language));

export const UNHOUSED_WORDS: Words<UnhousedReason> = {
  NO_ROOM_LEFT: {
    en: ({ party }, { number }) =>
      party === null ? 'no free room is left' : `no free room is left that sleeps ${number(party)}`,
    'zh-CN': ({ party }, { number }) => (party === null ? '已无空房' : `已无可住${number(party)}人的空房`),
    'zh-TW': ({ party }, { number }) => (party === null ? '已無空房' : `已無可住${number(party)}人的空房`),
  },
};

export const UPGRADE_WORDS: Words<UpgradeReason> = {
  GAINS: {
    en: ({ preferences }, say) => `gains ${listed(preferences, say)}`,
    'zh-CN': ({ preferences }, say) => `另可满足${listed(preferences, say)}`,
    'zh-TW': ({ preferences }, say) => `另可滿足${listed(preferences, say)}`,
  },
  NO_HIGHER_ROOM: {
    en: () => 'no room of a higher class is free for the party',
    'zh-CN': () => '没有可供其入住的更高等级空房',
    'zh-TW': () => '沒有可供其入住的更高等級空房',
  },
  TOO_FAR_ABOVE: {
    en: ({ limit }, say) => `every higher room that is free is more than ${classes(limit, say)} above the one booked`,
    'zh-CN': ({ limit }, { number }) => `空闲的更高等级客房都比预订的高出${number(limit)}级以上`,
    'zh-TW': ({ limit }, { number }) => `空閒的更高等級客房都比預訂的高出${number(limit)}級以上`,
  },
  LOSES_A_WISH: {
    en: () => 'every higher room breaks a must or loses a wish that the class booked meets',
    'zh-CN': () => '更高等级的客房都不满足必需项，或失去预订等级能满足的偏好',
    'zh-TW': () => '更高等級的客房都不滿足必需項，或失去預訂等級能滿足的偏好',
  },
};

export const TASK_WORDS: Words<Task> = {
  SEE_TO: {
    en: ({ preference }) => preferenceInWords(preference, 'en'),
    'zh-CN': ({ preference }) => preferenceInWords(preference, 'zh-CN'),
    'zh-TW': ({ preference }) => preferenceInWords(preference, 'zh-TW'),
  },
  BABY_COTS: {
    en: ({ cots }, { number }) => (cots === 1 ? 'baby cot' : `${number(cots)} baby cots`),
    'zh-CN': ({ cots }, { number }) => `婴儿床${number(cots)}张`,
    'zh-TW': ({ cots }, { number }) => `嬰兒床${number(cots)}張`,
  },
  WELCOME_GIFT: {
    en: () => 'welcome gift of the tier',
    'zh-CN': () => '会员欢迎礼品',
    'zh-TW': () => '會員歡迎禮',
  },
  LATE_CHECKOUT: {
    en: () => 'late checkout of the tier',
    'zh-CN': () => '会员延迟退房',
    'zh-TW': () => '會員延遲退房',
  },
  BREAKFAST: { en: () => 'breakfast of the tier', 'zh-CN': () => '会员早餐', 'zh-TW': () => '會員早餐' },
  LOUNGE: {
    en: () => 'lounge access of the tier',
    'zh-CN': () => '会员行政酒廊待遇',
    'zh-TW': () => '會員貴賓廊待遇',
  },
  TELL_BEFORE_ARRIVAL: {
    en: ({ preference }) =>
      `tell the guest before arrival: the room cannot meet ${preferenceInWords(preference, 'en')}`,
    'zh-CN': ({ preference }) => `抵店前告知宾客：该房无法满足${preferenceInWords(preference, 'zh-CN')}`,
    'zh-TW': ({ preference }) => `抵店前告知賓客：該房無法滿足${preferenceInWords(preference, 'zh-TW')}`,
  },
};

export const DEPARTMENT_NAMES: Record<Language, Record<Department, string>> = {
  en: { HOUSEKEEPING: 'Housekeeping', KITCHEN: 'Kitchen', FRONT_DESK: 'Front desk', ENGINEERING: 'Engineering' },
  'zh-CN': { HOUSEKEEPING: '客房部', KITCHEN: '厨房', FRONT_DESK: '前台', ENGINEERING: '工程部' },
  'zh-TW': { HOUSEKEEPING: '房務部', KITCHEN: '廚房', FRONT_DESK: '櫃檯', ENGINEERING: '工務部' },
};

const ORIGINS: Record<Language, Record<Origin, string>> = {
  en: { DECLARED: 'said', OBSERVED: 'seen', ONE_OFF: 'asked for one stay' },
  'zh-CN': { DECLARED: '宾客告知', OBSERVED: '入住观察', ONE_OFF: '单次要求' },
  'zh-TW': { DECLARED: '賓客告知', OBSERVED: '入住觀察', ONE_OFF: '單次要求' },
};

const quoted = (preference: Preference, { language, day }: Say): string => {
  const { origin, lastConfirmedOn } = preference;
  const source = `${ORIGINS[language][origin]}${lastConfirmedOn === null ? '' : ` ${day(lastConfirmedOn)}`}`;
  const named = preferenceInWords(preference, language);
  return language === 'en' ? `${named} (${source})` : `${named}（${source}）`;
};

/** `high floor (said Jan 1, 2026) contradicts low floor (seen Mar 3, 2026)`. */
export const contradictionInWords = ({ counts, against }: Contradiction, language: Language): string => {
  const say = sayIn(language);
  const [one, other] = [quoted(counts, say), quoted(against, say)];
  switch (language) {
    case 'en':
      return `${one} contradicts ${other}`;
    case 'zh-CN':
      return `${one}与${other}矛盾`;
    case 'zh-TW':
      return `${one}與${other}矛盾`;
    default:
      return language satisfies never;
  }
};

export const ARRIVAL_PROBLEM_WORDS: Words<ArrivalProblem> = {
  INVALID: {
    en: ({ path, detail }) => `${path || 'arrival'}: ${sayInput(detail, 'en')}`,
    'zh-CN': ({ path, detail }) => `${path || '抵店'}：${sayInput(detail, 'zh-CN')}`,
    'zh-TW': ({ path, detail }) => `${path || '抵店'}：${sayInput(detail, 'zh-TW')}`,
  },
  LISTED_TWICE: {
    en: ({ id }) => `arrival ${id} is listed twice`,
    'zh-CN': ({ id }) => `抵店${id}重复列出`,
    'zh-TW': ({ id }) => `抵店${id}重複列出`,
  },
  NOBODY_ARRIVES: {
    en: () => 'adults: a party of nobody needs no room',
    'zh-CN': () => 'adults：没有人入住则不需要客房',
    'zh-TW': () => 'adults：沒有人入住則不需要客房',
  },
  DEPARTS_BEFORE_ARRIVAL: {
    en: ({ departureOn, on }, { day }) =>
      `departureOn: ${day(departureOn)} lies before the day of arrivals, ${day(on)}`,
    'zh-CN': ({ departureOn, on }, { day }) => `departureOn：${day(departureOn)}早于抵店日${day(on)}`,
    'zh-TW': ({ departureOn, on }, { day }) => `departureOn：${day(departureOn)}早於抵店日${day(on)}`,
  },
  ROOM_NOT_FREE: {
    en: ({ room }) => `room: ${room} is not among the free rooms`,
    'zh-CN': ({ room }) => `room：${room}不在空房之列`,
    'zh-TW': ({ room }) => `room：${room}不在空房之列`,
  },
  ROOM_PROMISED: {
    en: ({ room }) => `room: ${room} is promised to an arrival above`,
    'zh-CN': ({ room }) => `room：${room}已许给前面的抵店宾客`,
    'zh-TW': ({ room }) => `room：${room}已許給前面的抵店賓客`,
  },
};

export const DOCUMENT_REFUSAL_WORDS: Words<DocumentRefusal> = {
  ROOM_LISTED_TWICE: {
    en: ({ room }) => `rooms: room ${room} is listed twice`,
    'zh-CN': ({ room }) => `rooms：客房${room}重复列出`,
    'zh-TW': ({ room }) => `rooms：客房${room}重複列出`,
  },
};
