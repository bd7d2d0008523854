import type { Field } from '../domain/identity/compare/evidence.ts';
import type { FieldOutcome, MatchReason } from '../domain/identity/decide/reasons.ts';
import type { ChosenField, RecordReason } from '../domain/identity/merge/golden-record.ts';
import type { MergeRefusal } from '../domain/identity/merge/merge.ts';
import type { ChoiceReason, ProfileSource } from '../domain/identity/merge/survivorship.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import type { Words } from './words.ts';

const FIELDS: Record<Language, Record<Field, string>> = {
  en: {
    lastName: 'Surname',
    firstName: 'First name',
    suffix: 'Name suffix',
    gender: 'Gender',
    birthday: 'Birthday',
    email: 'E-mail',
    phone: 'Phone',
    document: 'Identity document',
    loyalty: 'Loyalty number',
    street: 'Street',
    number: 'House number',
    place: 'City and postcode',
    nationality: 'Nationality',
  },
  'zh-CN': {
    lastName: '姓',
    firstName: '名',
    suffix: '姓名后缀',
    gender: '性别',
    birthday: '生日',
    email: '邮箱',
    phone: '电话',
    document: '证件',
    loyalty: '会员号',
    street: '街道',
    number: '门牌号',
    place: '城市和邮编',
    nationality: '国籍',
  },
  'zh-TW': {
    lastName: '姓',
    firstName: '名',
    suffix: '姓名後綴',
    gender: '性別',
    birthday: '生日',
    email: '電子郵件',
    phone: '電話',
    document: '證件',
    loyalty: '會員號碼',
    street: '街道',
    number: '門牌號',
    place: '城市和郵遞區號',
    nationality: '國籍',
  },
};

const OUTCOMES: Record<Language, Record<FieldOutcome, string>> = {
  en: {
    SAME: 'the same',
    PARTIAL: 'the same, one side leaves some of it out',
    VARIANT: 'another form of the same',
    INITIAL: 'one side gives the initial only, which fits',
    CLOSE: 'as far apart as a slip of the pen',
    NEAR: 'as far apart as two slips',
    ALIKE: 'alike',
    FAINT: 'faintly alike',
    MIXED: 'one agrees, the other does not',
    SAME_YEAR: 'the same year',
    NEXT_YEAR: 'one year apart',
    OTHER_YEAR: 'another year',
    GENERATION: 'different, a generation apart',
    OTHER_NAME: 'alike, but two names',
    DIFFERENT: 'different',
  },
  'zh-CN': {
    SAME: '相同',
    PARTIAL: '相同，其中一方有省略',
    VARIANT: '同一名称的不同写法',
    INITIAL: '其中一方仅有首字母，且相符',
    CLOSE: '相差一处笔误',
    NEAR: '相差两处笔误',
    ALIKE: '相似',
    FAINT: '略有相似',
    MIXED: '一项相符，另一项不符',
    SAME_YEAR: '年份相同',
    NEXT_YEAR: '相差一年',
    OTHER_YEAR: '年份不同',
    GENERATION: '不同，相差一代人',
    OTHER_NAME: '相似，但是两个名字',
    DIFFERENT: '不同',
  },
  'zh-TW': {
    SAME: '相同',
    PARTIAL: '相同，其中一方有省略',
    VARIANT: '同一名稱的不同寫法',
    INITIAL: '其中一方僅有首字母，且相符',
    CLOSE: '相差一處筆誤',
    NEAR: '相差兩處筆誤',
    ALIKE: '相似',
    FAINT: '略有相似',
    MIXED: '一項相符，另一項不符',
    SAME_YEAR: '年份相同',
    NEXT_YEAR: '相差一年',
    OTHER_YEAR: '年份不同',
    GENERATION: '不同，相差一代人',
    OTHER_NAME: '相似，但是兩個名字',
    DIFFERENT: '不同',
  },
};

const FREQUENCIES: Record<Language, { RARE: string; COMMON: string }> = {
  en: { RARE: ' and rare here', COMMON: ' and common here' },
  'zh-CN': { RARE: '，在本酒店少见', COMMON: '，在本酒店常见' },
  'zh-TW': { RARE: '，在本飯店少見', COMMON: '，在本飯店常見' },
};

const signed = (bits: number): string => `${bits >= 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`;

const sayField = (
  { field, outcome, frequency, bits }: Extract<MatchReason, { code: 'FIELD' }>,
  { language }: Say,
): string => {
  const found = OUTCOMES[language][outcome] + (frequency === null ? '' : FREQUENCIES[language][frequency]);
  return language === 'en'
    ? `${FIELDS.en[field]}: ${found} (${signed(bits)})`
    : `${FIELDS[language][field]}：${found}（${signed(bits)}）`;
};

/** The larger side of odds of 2^bits to 1, to one digit; null beyond a billion, which is as good as sure. */
const largerSide = (bits: number): number | null => {
  if (bits >= 30) return null;
  const odds = 2 ** Math.min(30, Math.abs(bits));
  const magnitude = 10 ** Math.floor(Math.log10(odds));
  return Math.round(odds / magnitude) * magnitude;
};

const odds = (bits: number, { language, number }: Say): string => {
  const larger = largerSide(bits);
  if (language === 'en') {
    if (larger === null) return 'more than a billion to 1';
    return bits >= 0 ? `${number(larger)} to 1` : `1 to ${number(larger)}`;
  }
  if (larger === null) return language === 'zh-CN' ? '超过十亿比1' : '超過十億比1';
  return bits >= 0 ? `${number(larger)}比1` : `1比${number(larger)}`;
};

/** Why two profiles may be one guest, or not. */
export const MATCH_WORDS: Words<MatchReason> = {
  FIELD: { en: sayField, 'zh-CN': sayField, 'zh-TW': sayField },
  NAMES_SWAPPED: {
    en: () => 'First name and surname stand in each other’s field',
    'zh-CN': () => '姓和名填反了',
    'zh-TW': () => '姓和名填反了',
  },
  AGAINST_STRANGERS: {
    en: ({ bits }, say) => `One person rather than two strangers: ${odds(bits, say)}`,
    'zh-CN': ({ bits }, say) => `同一人而非两个陌生人：${odds(bits, say)}`,
    'zh-TW': ({ bits }, say) => `同一人而非兩個陌生人：${odds(bits, say)}`,
  },
  AGAINST_RELATIVES: {
    en: ({ bits }, say) => `One person rather than two of one household: ${odds(bits, say)}`,
    'zh-CN': ({ bits }, say) => `同一人而非同一家庭的两人：${odds(bits, say)}`,
    'zh-TW': ({ bits }, say) => `同一人而非同一家庭的兩人：${odds(bits, say)}`,
  },
  AGAINST_NAMESAKES: {
    en: ({ bits }, say) => `One person rather than father and son or others of one name: ${odds(bits, say)}`,
    'zh-CN': ({ bits }, say) => `同一人而非父子等同名的亲属：${odds(bits, say)}`,
    'zh-TW': ({ bits }, say) => `同一人而非父子等同名的親屬：${odds(bits, say)}`,
  },
  TWO_BIRTHDAYS: {
    en: () => 'Conflict: two birthdays',
    'zh-CN': () => '冲突：生日不同',
    'zh-TW': () => '衝突：生日不同',
  },
  TWO_DOCUMENTS: {
    en: () => 'Conflict: two identity documents',
    'zh-CN': () => '冲突：证件不同',
    'zh-TW': () => '衝突：證件不同',
  },
  TWO_MEMBERSHIPS: {
    en: () => 'Conflict: two memberships of one loyalty program',
    'zh-CN': () => '冲突：在同一会员计划中有两个会员号',
    'zh-TW': () => '衝突：在同一會員計畫中有兩個會員號碼',
  },
  DO_NOT_RENT_ON_ONE_SIDE: {
    en: () => 'Conflict: one of the two is marked do not rent',
    'zh-CN': () => '冲突：其中一方标记为拒绝接待',
    'zh-TW': () => '衝突：其中一方標記為拒絕接待',
  },
  TWO_SUFFIXES: {
    en: () => 'Conflict: two name suffixes, such as Jr and Sr',
    'zh-CN': () => '冲突：姓名后缀不同，例如 Jr 与 Sr',
    'zh-TW': () => '衝突：姓名後綴不同，例如 Jr 與 Sr',
  },
  TWO_GENDERS: {
    en: () => 'Conflict: two genders',
    'zh-CN': () => '冲突：性别不同',
    'zh-TW': () => '衝突：性別不同',
  },
  OTHER_FIRST_NAME: {
    en: () => 'The first names differ: they may be two people of one household',
    'zh-CN': () => '名不同：可能是同一家庭的两人',
    'zh-TW': () => '名不同：可能是同一家庭的兩人',
  },
  NO_FIRST_NAME_ON_ONE_SIDE: {
    en: () => 'One side has no first name: they may be two people of one household',
    'zh-CN': () => '其中一方没有名：可能是同一家庭的两人',
    'zh-TW': () => '其中一方沒有名：可能是同一家庭的兩人',
  },
  INITIAL_ON_ONE_SIDE: {
    en: () => 'One side has an initial only: they may be two people of one household',
    'zh-CN': () => '其中一方的名只有首字母：可能是同一家庭的两人',
    'zh-TW': () => '其中一方的名只有首字母：可能是同一家庭的兩人',
  },
  OTHER_SURNAME: {
    en: () => 'The surnames differ and no birthday confirms that it is one person',
    'zh-CN': () => '姓不同，且没有生日可以证明是同一人',
    'zh-TW': () => '姓不同，且沒有生日可以證明是同一人',
  },
  NOTHING_BUT_THE_NAME: {
    en: () => 'Nothing but the name agrees',
    'zh-CN': () => '除姓名外没有其他相符之处',
    'zh-TW': () => '除姓名外沒有其他相符之處',
  },
  STAFF_SAID_SAME: {
    en: () => 'Staff decided that they are one person',
    'zh-CN': () => '员工已判定为同一人',
    'zh-TW': () => '員工已判定為同一人',
  },
  SAME_AS_A_THIRD: {
    en: () => 'Both are the same guest as a third profile',
    'zh-CN': () => '两者都与第三份档案是同一宾客',
    'zh-TW': () => '兩者都與第三份檔案是同一賓客',
  },
  WOULD_JOIN_OTHERS: {
    en: () => 'Conflict: joining them would join others that must be kept apart',
    'zh-CN': () => '冲突：合并会把必须分开的其他档案并在一起',
    'zh-TW': () => '衝突：合併會把必須分開的其他檔案併在一起',
  },
  SCORE_OF_BOTH_GUESTS: {
    en: () => 'Other profiles of the two guests agree: the score is theirs together',
    'zh-CN': () => '两位宾客的其他档案相符：分数按全部档案计算',
    'zh-TW': () => '兩位賓客的其他檔案相符：分數按全部檔案計算',
  },
};

const SOURCES: Record<Language, Record<ProfileSource, string>> = {
  en: {
    STAFF: 'staff',
    CARD: 'the registration card',
    PMS: 'the PMS',
    IMPORT: 'an import',
    BOOKING_ENGINE: 'the booking engine',
    CHANNEL: 'a channel',
  },
  'zh-CN': {
    STAFF: '员工',
    CARD: '入住登记单',
    PMS: 'PMS',
    IMPORT: '导入',
    BOOKING_ENGINE: '官网预订引擎',
    CHANNEL: '渠道',
  },
  'zh-TW': {
    STAFF: '員工',
    CARD: '住宿登記卡',
    PMS: 'PMS',
    IMPORT: '匯入',
    BOOKING_ENGINE: '官網訂房引擎',
    CHANNEL: '通路',
  },
};

/** Why a guest's record shows a value and not another one. */
export const CHOICE_WORDS: Words<ChoiceReason> = {
  PINNED: { en: () => 'Pinned by staff', 'zh-CN': () => '由员工锁定', 'zh-TW': () => '由員工鎖定' },
  BEST_EMAIL: {
    en: ({ isReachable, isShared, isConsented, source }) =>
      `Best address to write to: ${[
        ...(isReachable === null ? [] : [isReachable ? 'reachable' : 'mail came back, but there is no other']),
        isShared ? 'a shared mailbox' : 'the guest’s own',
        ...(isConsented === null ? [] : [isConsented ? 'with consent' : 'without consent']),
      ].join(', ')}; from ${SOURCES.en[source]}`,
    'zh-CN': ({ isReachable, isShared, isConsented, source }) =>
      `最适合写信的邮箱：${[
        ...(isReachable === null ? [] : [isReachable ? '可送达' : '曾被退信，但没有其他邮箱']),
        isShared ? '公用邮箱' : '宾客本人邮箱',
        ...(isConsented === null ? [] : [isConsented ? '已同意接收' : '未同意接收']),
      ].join('，')}；来自${SOURCES['zh-CN'][source]}`,
    'zh-TW': ({ isReachable, isShared, isConsented, source }) =>
      `最適合寫信的電子郵件：${[
        ...(isReachable === null ? [] : [isReachable ? '可送達' : '曾被退信，但沒有其他電子郵件']),
        isShared ? '公用信箱' : '賓客本人信箱',
        ...(isConsented === null ? [] : [isConsented ? '已同意接收' : '未同意接收']),
      ].join('，')}；來自${SOURCES['zh-TW'][source]}`,
  },
  NEWEST: {
    en: ({ candidates, seenOn, source }, { day }) =>
      `Newest of ${candidates}, given on ${day(seenOn)}; from ${SOURCES.en[source]}`,
    'zh-CN': ({ candidates, seenOn, source }, { day }) =>
      `${candidates}个值中最新的，${day(seenOn)}提供；来自${SOURCES['zh-CN'][source]}`,
    'zh-TW': ({ candidates, seenOn, source }, { day }) =>
      `${candidates}個值中最新的，${day(seenOn)}提供；來自${SOURCES['zh-TW'][source]}`,
  },
  MOST_COMMON: {
    en: ({ profiles, candidates, source }) =>
      `Written so in ${profiles} of ${candidates} profiles; from ${SOURCES.en[source]}`,
    'zh-CN': ({ profiles, candidates, source }) =>
      `${candidates}份档案中有${profiles}份这样写；来自${SOURCES['zh-CN'][source]}`,
    'zh-TW': ({ profiles, candidates, source }) =>
      `${candidates}份檔案中有${profiles}份這樣寫；來自${SOURCES['zh-TW'][source]}`,
  },
  MOST_TRUSTED: {
    en: ({ profiles, candidates, source }) =>
      `Most trusted source, ${profiles} of its ${candidates} say so; from ${SOURCES.en[source]}`,
    'zh-CN': ({ profiles, candidates, source }) =>
      `最可信的来源，其${candidates}份档案中有${profiles}份如此；来自${SOURCES['zh-CN'][source]}`,
    'zh-TW': ({ profiles, candidates, source }) =>
      `最可信的來源，其${candidates}份檔案中有${profiles}份如此；來自${SOURCES['zh-TW'][source]}`,
  },
};

const { PINNED: _pinned, ...RULES } = CHOICE_WORDS;

/** Why a guest's record shows a value, and who said so where staff did. */
export const RECORD_WORDS: Words<RecordReason> = {
  ...RULES,
  TYPED: {
    en: ({ by, on }, { day }) => `Changed in Twenty by ${by || 'somebody'} on ${day(on)}; stands until let go`,
    'zh-CN': ({ by, on }, { day }) => `${by || '员工'}于${day(on)}在Twenty中修改，解除锁定前一直有效`,
    'zh-TW': ({ by, on }, { day }) => `${by || '員工'}於${day(on)}在Twenty中修改，解除鎖定前一直有效`,
  },
  PINNED_BY: {
    en: ({ by, on }, { day }) => `Pinned by ${by || 'staff'} on ${day(on)}`,
    'zh-CN': ({ by, on }, { day }) => `${by || '员工'}于${day(on)}锁定`,
    'zh-TW': ({ by, on }, { day }) => `${by || '員工'}於${day(on)}鎖定`,
  },
  ON_RECORD: {
    en: () => 'On the record; no source gives one that can be used',
    'zh-CN': () => '档案上原有，没有来源提供可用的内容',
    'zh-TW': () => '檔案上原有，沒有來源提供可用的內容',
  },
};

/** Fields of a guest's record, in the middle of a sentence. */
export const CHOSEN_FIELD_WORDS: Record<Language, Record<ChosenField, string>> = {
  en: {
    name: 'name',
    email: 'e-mail',
    phone: 'phone',
    birthday: 'birthday',
    nationality: 'nationality',
    language: 'language',
  },
  'zh-CN': { name: '姓名', email: '邮箱', phone: '电话', birthday: '生日', nationality: '国籍', language: '语言' },
  'zh-TW': { name: '姓名', email: '電子郵件', phone: '電話', birthday: '生日', nationality: '國籍', language: '語言' },
};

/** Where a value comes from: the kind of source, as the beginning of a line. */
export const sourceIn = (source: ProfileSource, language: Language): string => {
  const said = SOURCES[language][source].replace(/^(the|an?) /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** Why guests are not merged, or a merge not undone. */
export const MERGE_REFUSAL_WORDS: Words<MergeRefusal> = {
  ONE_GUEST: {
    en: () => 'A guest cannot be merged with himself.',
    'zh-CN': () => '不能把宾客与其本人合并。',
    'zh-TW': () => '不能把賓客與其本人合併。',
  },
  MERGED_BEFORE: {
    en: () => 'This merge was recorded before.',
    'zh-CN': () => '此合并已有记录。',
    'zh-TW': () => '此合併已有記錄。',
  },
  GIVEN_UP: {
    en: ({ guestId, winner }) => `Guest ${guestId} was given up for guest ${winner}.`,
    'zh-CN': ({ guestId, winner }) => `宾客${guestId}已并入宾客${winner}。`,
    'zh-TW': ({ guestId, winner }) => `賓客${guestId}已併入賓客${winner}。`,
  },
  NO_SUCH_MERGE: {
    en: () => 'There is no such merge.',
    'zh-CN': () => '没有此合并。',
    'zh-TW': () => '沒有此合併。',
  },
  UNDONE_BEFORE: {
    en: () => 'This merge was undone before.',
    'zh-CN': () => '此合并已撤销。',
    'zh-TW': () => '此合併已撤銷。',
  },
};
