import type { DepartmentScore } from '../domain/service/survey.ts';
import type { Language } from './language.ts';

type SurveyWords = {
  scoreTitle: string;
  /** The question of 0 to 10. */
  score: (hotel: string) => string;
  least: string;
  most: string;
  send: (score: number) => string;
  another: string;
  thanks: string;
  saved: (score: number) => string;
  more: string;
  scores: Record<DepartmentScore, string>;
  poor: string;
  excellent: string;
  comment: string;
  finish: string;
  doneTitle: string;
  done: (hotel: string) => string;
  lateTitle: string;
  late: (hotel: string) => string;
  write: string;
};

/** What guests read on the page of a survey. */
export const SURVEY_PAGES: Record<Language, SurveyWords> = {
  en: {
    scoreTitle: 'How was your stay?',
    score: (hotel) => `How likely is it that you recommend ${hotel || 'us'} to a friend or colleague?`,
    least: '0: not at all',
    most: '10: most likely',
    send: (score) => `Send ${score} of 10`,
    another: 'Or another number:',
    thanks: 'Thank you',
    saved: (score) => `Your ${score} of 10 has reached us. That is all we need.`,
    more: 'If you have another minute: how was it? Leave out whatever you like.',
    scores: {
      roomAndHygiene: 'Room and hygiene',
      foodAndBeverage: 'Food and drink',
      frontDesk: 'Front desk',
      staffAttitude: 'Staff',
      value: 'Value for money',
      location: 'Location',
    },
    poor: '1: poor',
    excellent: '5: excellent',
    comment: 'What was best, what was missing?',
    finish: 'Send',
    doneTitle: 'Thank you',
    done: (hotel) => `Your answer has reached ${hotel || 'us'}, and somebody reads it. There is nothing more to do.`,
    lateTitle: 'This survey is over',
    late: (hotel) => `Your stay is a while ago, but ${hotel || 'we'} would still like to hear from you.`,
    write: 'Write to us:',
  },
  'zh-CN': {
    scoreTitle: '此次入住感觉如何？',
    score: (hotel) => `您有多大可能向亲友或同事推荐${hotel || '我们'}？`,
    least: '0：完全不会',
    most: '10：非常愿意',
    send: (score) => `提交${score}分`,
    another: '或选择其他分数：',
    thanks: '谢谢您',
    saved: (score) => `您的评分（${score}分）已收到，这样就可以了。`,
    more: '如果还有一点时间，请告诉我们细节，均可不填。',
    scores: {
      roomAndHygiene: '客房与卫生',
      foodAndBeverage: '餐饮',
      frontDesk: '前台',
      staffAttitude: '员工态度',
      value: '性价比',
      location: '位置',
    },
    poor: '1：差',
    excellent: '5：非常好',
    comment: '最满意的是什么？有哪些不足？',
    finish: '提交',
    doneTitle: '谢谢您',
    done: (hotel) => `您的意见已送达${hotel || '我们'}，会有专人阅读。无需其他操作。`,
    lateTitle: '本次调查已结束',
    late: (hotel) => `您的入住已过去一段时间，但${hotel || '我们'}仍很想听到您的意见。`,
    write: '请来信：',
  },
  'zh-TW': {
    scoreTitle: '此次住宿感覺如何？',
    score: (hotel) => `您有多大可能向親友或同事推薦${hotel || '我們'}？`,
    least: '0：完全不會',
    most: '10：非常願意',
    send: (score) => `送出${score}分`,
    another: '或選擇其他分數：',
    thanks: '謝謝您',
    saved: (score) => `您的評分（${score}分）已收到，這樣就可以了。`,
    more: '如果還有一點時間，請告訴我們細節，均可不填。',
    scores: {
      roomAndHygiene: '客房與衛生',
      foodAndBeverage: '餐飲',
      frontDesk: '櫃檯',
      staffAttitude: '員工態度',
      value: '性價比',
      location: '位置',
    },
    poor: '1：差',
    excellent: '5：非常好',
    comment: '最滿意的是什麼？有哪些不足？',
    finish: '送出',
    doneTitle: '謝謝您',
    done: (hotel) => `您的意見已送達${hotel || '我們'}，會有專人閱讀。無需其他操作。`,
    lateTitle: '本次調查已結束',
    late: (hotel) => `您的住宿已過去一段時間，但${hotel || '我們'}仍很想聽到您的意見。`,
    write: '請來信：',
  },
};
