import type { WordingProblem } from '../domain/preferences/wordings.ts';
import type { Words } from './words.ts';

/** Why a wording of the hotel's own is not read. */
export const WORDING_WORDS: Words<WordingProblem> = {
  WORDING_EMPTY: {
    en: () => 'Enter what guests write.',
    'zh-CN': () => '请填写宾客的说法。',
    'zh-TW': () => '請填寫賓客的說法。',
  },
  WORDING_WITHOUT_MEANING: {
    en: () => 'Enter what it means: a category and a value.',
    'zh-CN': () => '请填写其含义：类别和值。',
    'zh-TW': () => '請填寫其含義：類別和值。',
  },
  WORDING_TOO_SHORT: {
    en: () => 'One character is found in too many words. Enter two or more.',
    'zh-CN': () => '单个字符会误中太多词语，请填写两个以上字符。',
    'zh-TW': () => '單一字元會誤中太多詞語，請填寫兩個以上字元。',
  },
  WORDING_TOO_LONG: {
    en: ({ most }) => `Guests will not write exactly this. Enter ${most} characters at most.`,
    'zh-CN': ({ most }) => `宾客很难一字不差地这样写，请不超过${most}个字符。`,
    'zh-TW': ({ most }) => `賓客很難一字不差地這樣寫，請不超過${most}個字元。`,
  },
  WORDING_OF_NUMBERS: {
    en: () => 'Numbers alone are read as floors, rooms and degrees. Add a word.',
    'zh-CN': () => '单独的数字会被读作楼层、房号或温度，请加上文字。',
    'zh-TW': () => '單獨的數字會被讀作樓層、房號或溫度，請加上文字。',
  },
  WORDING_KNOWN: {
    en: () => 'It is read like this already, without this record.',
    'zh-CN': () => '系统已按此含义识别，无需本条记录。',
    'zh-TW': () => '系統已按此含義辨識，無需本筆記錄。',
  },
  WORDING_TWICE: {
    en: () => 'Another record has the same words and was entered first: that one is read.',
    'zh-CN': () => '另一条记录已先录入相同说法，以先录入者为准。',
    'zh-TW': () => '另一筆記錄已先輸入相同說法，以先輸入者為準。',
  },
  WORDINGS_TOO_MANY: {
    en: ({ most }, { number }) => `${number(most)} wordings are read at most. Delete one that is not needed.`,
    'zh-CN': ({ most }, { number }) => `最多识别${number(most)}条说法，请删除不需要的记录。`,
    'zh-TW': ({ most }, { number }) => `最多辨識${number(most)}條說法，請刪除不需要的記錄。`,
  },
};
