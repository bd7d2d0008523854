import { coinSpellings, wordList } from '../generators/coined-words.ts';
import { CULTURES, type Culture } from '../generators/cultures.ts';

const JAPAN: Culture = {
  nationality: 'JPN',
  country: 'JP',
  share: 5,
  secondNames: 0,
  surnameFirst: true,
  women: wordList(
    '葵/Aoi 陽菜/Hina 結衣/Yui 美咲/Misaki さくら/Sakura 直子/Naoko 由美/Yumi 恵子/Keiko 真由美/Mayumi 千尋/Chihiro',
  ),
  men: wordList(
    '蓮/Ren 大翔/Hiroto 健/Ken 翔太/Shota 拓也/Takuya 浩/Hiroshi 誠/Makoto 直樹/Naoki 和也/Kazuya 隆/Takashi',
  ),
  surnames: [
    ...wordList(
      '佐藤/Sato 鈴木/Suzuki 高橋/Takahashi 田中/Tanaka 伊藤/Ito 渡辺/Watanabe 山本/Yamamoto 中村/Nakamura 小林/Kobayashi 加藤/Kato',
    ),
    ...coinSpellings(
      wordList('山/Yama 川/Kawa 森/Mori 石/Ishi 松/Matsu 竹/Take 西/Nishi 北/Kita'),
      wordList('田/da 本/moto 村/mura 島/shima 野/no 原/hara'),
    ),
  ],
  cities: wordList('東京/Tokyo:100-#### 大阪/Osaka:530-#### 京都/Kyoto:600-####'),
  street: ['{} #'],
  streets: wordList('Chuo Minato Naka'),
  phone: '+81 90 1### ####',
};
const KOREA: Culture = {
  nationality: 'KOR',
  country: 'KR',
  share: 3,
  secondNames: 0,
  surnameFirst: true,
  women: wordList('서연/Seoyeon 지민/Jimin 수빈/Subin 하은/Haeun 민서/Minseo 은지/Eunji'),
  men: wordList('민준/Minjun 서준/Seojun 도윤/Doyun 지훈/Jihun 현우/Hyunwoo 동현/Donghyun'),
  surnames: wordList('김/Kim 이/Lee 박/Park 최/Choi 정/Jung 강/Kang 조/Cho 윤/Yoon 장/Jang 임/Lim'),
  cities: wordList('서울/Seoul:04### 부산/Busan:48###'),
  street: ['{} #'],
  streets: wordList('Sejong Jongno'),
  phone: '+82 10 2### ####',
};

/** Numbers that are valid whatever the digits: ranges of the mainland, without islands that share the calling code. */
const PHONES: Record<string, string> = { GBR: '+44 7400 ######', ESP: '+34 61# ### ###' };

/** Where guests come from; those of the identity engine's generator and two more scripts. */
export const GUEST_CULTURES: readonly Culture[] = [
  ...CULTURES.map((culture) => ({ ...culture, phone: PHONES[culture.nationality] ?? culture.phone })),
  JAPAN,
  KOREA,
];

/** The language that guests of a nationality are addressed in, ISO 639-1. */
export const LANGUAGES: Record<string, string> = {
  PRT: 'pt',
  GBR: 'en',
  DEU: 'de',
  ESP: 'es',
  FRA: 'fr',
  USA: 'en',
  CHN: 'zh',
  RUS: 'ru',
  GRC: 'el',
  SAU: 'ar',
  ITA: 'it',
  JPN: 'ja',
  KOR: 'ko',
};
