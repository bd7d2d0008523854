import type { CaseCategory } from './commands.ts';
import { normalise } from '../preferences/phrase-table.ts';

/** What a comment may be about. */
export const THEMES = [
  'ROOM',
  'CLEANLINESS',
  'BED',
  'NOISE',
  'TEMPERATURE',
  'BATHROOM',
  'FOOD',
  'STAFF',
  'WAITING',
  'VALUE',
  'LOCATION',
  'INTERNET',
  'FACILITIES',
] as const;
export type Theme = (typeof THEMES)[number];

export type Sentiment = 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE';

/** Words of a theme, English and Chinese. Simplified covers Traditional: texts are read in one spelling. */
const THEME_WORDS: Record<Theme, string> = {
  ROOM: 'room|rooms|suite|balcony|view|furniture|房间|客房|套房|阳台|景观|家具',
  CLEANLINESS:
    'clean|cleanliness|spotless|dirty|dirt|dust|dusty|stain|stains|mould|mold|hair|smell|smelly|stale|干净|清洁|卫生|整洁|脏|灰尘|污渍|霉|异味|臭',
  BED: 'bed|beds|mattress|pillow|pillows|sleep|slept|linen|床|床垫|枕头|睡|床品|床单',
  NOISE: 'noise|noisy|loud|quiet|silent|soundproof|thin walls|噪音|吵|安静|隔音|嘈杂',
  TEMPERATURE: 'air conditioning|aircon|a/c|heating|too hot|too cold|freezing|stuffy|空调|暖气|太热|太冷|闷',
  BATHROOM: 'bathroom|shower|toilet|hot water|towel|towels|sink|drain|浴室|卫生间|淋浴|热水|毛巾|马桶|洗手间',
  FOOD: 'breakfast|food|restaurant|dinner|buffet|coffee|bar|meal|menu|早餐|餐厅|食物|晚餐|自助餐|咖啡|菜|餐饮',
  STAFF:
    'staff|reception|receptionist|service|concierge|waiter|housekeeper|manager|team|friendly|rude|helpful|员工|服务|前台|服务员|礼宾|经理|态度|热情',
  WAITING:
    'wait|waited|waiting|queue|slow|late|delay|not ready|nobody answered|check in took|等|排队|慢|迟|延误|没人接',
  VALUE: 'price|value|expensive|cheap|overpriced|money|bill|charge|charged|价格|性价比|贵|便宜|收费|账单|值',
  LOCATION: 'location|located|metro|station|walk|walking distance|centre|center|位置|地铁|车站|交通|市中心|地段',
  INTERNET: 'wifi|wi fi|internet|connection|网络|无线|上网|网速',
  FACILITIES: 'pool|gym|spa|parking|lift|elevator|sauna|泳池|健身|停车|电梯|水疗|桑拿',
};

/** Words of mood. What is only good or bad with a theme beside it stands here too: a text is about a stay. */
const GOOD =
  'good|great|excellent|lovely|wonderful|perfect|perfectly|amazing|fantastic|beautiful|nice|comfortable|friendly|helpful|clean|spotless|quiet|delicious|best|love|loved|enjoyed|recommend|thank|thanks|pleasant|superb|outstanding|spacious|很好|非常好|不错|满意|棒|优秀|完美|舒适|舒服|干净|整洁|安静|热情|友好|好吃|美味|喜欢|推荐|感谢|贴心|方便|周到|愉快|宽敞|还会来|超值';
const BAD =
  'bad|poor|terrible|awful|horrible|dirty|smelly|stale|mould|mold|stain|stains|noise|noisy|loud|rude|unfriendly|slow|cold|broken|expensive|overpriced|disappointed|disappointing|worst|never again|problem|problems|complaint|complained|nobody|not ready|needs repair|stuffy|uncomfortable|small|lacking|missing|unacceptable|差|糟|脏|臭|吵|噪音|嘈杂|慢|贵|坏了|失望|投诉|难吃|冷淡|粗鲁|异味|霉|没人|不会再来|太小|太旧|陈旧|问题';
/** What turns the mood of the words that follow it. In Chinese it stands right before them, in English up to three words. */
const NOT =
  /(?:\b(?:not|no|never|isn't|wasn't|weren't|aren't|don't|didn't|hardly|without)\b(?:\s+\w+){0,2}\s+|(?:不太|不够|并不|不|没有|没)(?:是|很|太)?)$/u;
const COULD_BE_BETTER = 'could be better|could have been|should be|leaves to be desired|有待|需要改进|可以更好|希望能';

const IDEOGRAPHS = /\p{Script=Han}/u;
const matcher = (words: string): RegExp =>
  new RegExp(
    words
      .split('|')
      .toSorted((a, b) => b.length - a.length)
      .map((word) => (IDEOGRAPHS.test(word) ? word : `\\b${word.replaceAll('/', '\\/')}\\b`))
      .join('|'),
    'gu',
  );
const [GOOD_WORDS, BAD_WORDS, BETTER] = [GOOD, BAD, COULD_BE_BETTER].map(matcher) as [RegExp, RegExp, RegExp];
const THEME_PATTERNS = THEMES.map((theme) => [theme, matcher(THEME_WORDS[theme])] as const);

/** Chinese words that begin with a refusal but are words of their own, so that they are not turned. */
const FIXED = /不错|没人|不会再来|不满意|不干净|不舒服|不好/gu;
const FIXED_BAD = /不满意|不干净|不舒服|不好/u;

/** How often a text says good and bad things: `not clean` is bad, `no problems` is good. */
const moodsIn = (text: string): { good: number; bad: number } => {
  let [good, bad] = [0, 0];
  const rest = text.replaceAll(FIXED, (word) => {
    if (word === '不错') good += 1;
    else bad += FIXED_BAD.test(word) || word === '没人' || word === '不会再来' ? 1 : 0;
    return '，';
  });
  for (const [pattern, isGood] of [
    [GOOD_WORDS, true],
    [BAD_WORDS, false],
  ] as const)
    for (const { index } of rest.matchAll(pattern)) {
      const isTurned = NOT.test(rest.slice(0, index));
      if (isGood !== isTurned) good += 1;
      else bad += 1;
    }
  return { good, bad: bad + [...rest.matchAll(BETTER)].length };
};

/** What a comment is about, in the order of `THEMES`, by its words in English and Chinese. Empty where none is known. */
export const themesOf = (comment: string): Theme[] => {
  const text = normalise(comment);
  return THEME_PATTERNS.flatMap(([theme, pattern]) => (text.search(pattern) >= 0 ? [theme] : []));
};

/** The marks of a feedback, 0 to 10 and 1 to 5, as far as they were given. */
export type Marks = { npsScore: number | null; overall: number | null };

/** What a mark says by itself; null where there is none. */
const moodOfMarks = ({ npsScore, overall }: Marks): Sentiment | null => {
  if (npsScore !== null) return npsScore >= 9 ? 'POSITIVE' : npsScore >= 7 ? 'NEUTRAL' : 'NEGATIVE';
  if (overall !== null) return overall >= 4 ? 'POSITIVE' : overall > 2.5 ? 'NEUTRAL' : 'NEGATIVE';
  return null;
};

/**
 * The mood of a feedback: that of its words where they lean to one side, otherwise that of its marks; null where neither
 * says anything. A mark of somebody who would not recommend the hotel is not made good by kind words.
 */
export const sentimentOf = (comment: string, marks: Marks): Sentiment | null => {
  const byMarks = moodOfMarks(marks);
  if (byMarks === 'NEGATIVE') return byMarks;
  const { good, bad } = moodsIn(normalise(comment));
  if (good === bad) return byMarks ?? (good > 0 ? 'NEUTRAL' : null);
  return good > bad ? 'POSITIVE' : 'NEGATIVE';
};

const CATEGORIES: Record<Theme, CaseCategory> = {
  ROOM: 'ROOM',
  CLEANLINESS: 'HOUSEKEEPING',
  BED: 'ROOM',
  NOISE: 'NOISE',
  TEMPERATURE: 'MAINTENANCE',
  BATHROOM: 'MAINTENANCE',
  FOOD: 'FOOD_AND_BEVERAGE',
  STAFF: 'STAFF',
  WAITING: 'STAFF',
  VALUE: 'BILLING',
  LOCATION: 'OTHER',
  INTERNET: 'MAINTENANCE',
  FACILITIES: 'MAINTENANCE',
};

/** The department that sees to a complaint of these themes: that of the first that has one, what is dirty or loud before the rest. */
export const categoryOfThemes = (themes: readonly string[]): CaseCategory => {
  const known = (['CLEANLINESS', 'NOISE', ...THEMES] as const).filter((theme) => themes.includes(theme));
  return known[0] === undefined ? 'OTHER' : CATEGORIES[known[0]];
};
