import { describe, expect, it } from 'vitest';
import { sentimentOf, themesOf, type Sentiment, type Theme } from './mood.ts';

const NO_MARKS = { npsScore: null, overall: null };

describe('the mood of a comment', () => {
  it.each<[string, Sentiment | null]>([
    ['Wonderful breakfast, friendly staff.', 'POSITIVE'],
    ['The room was not clean.', 'NEGATIVE'],
    ['No problems at all.', 'POSITIVE'],
    ['It was not very comfortable', 'NEGATIVE'],
    ['Nice hotel, breakfast could be better.', 'NEUTRAL'],
    ['Noise at night and nobody answered the phone.', 'NEGATIVE'],
    ['Room was not ready at four.', 'NEGATIVE'],
    ['服务非常好，下次还会来。', 'POSITIVE'],
    ['房间不干净，隔音差。', 'NEGATIVE'],
    ['早餐不错', 'POSITIVE'],
    ['房間不乾淨', 'NEGATIVE'],
    ['早餐好吃，服務熱情，位置方便', 'POSITIVE'],
    ['We stayed two nights.', null],
    ['', null],
  ])('%s', (comment, mood) => expect(sentimentOf(comment, NO_MARKS)).toBe(mood));

  it.each<[number | null, number | null, string, Sentiment | null]>([
    [6, null, 'Wonderful staff', 'NEGATIVE'],
    [7, null, '', 'NEUTRAL'],
    [8, null, '', 'NEUTRAL'],
    [9, null, '', 'POSITIVE'],
    [9, null, 'Noisy room, slow lift', 'NEGATIVE'],
    [null, 4, '', 'POSITIVE'],
    [null, 3.9, '', 'NEUTRAL'],
    [null, 2.6, '', 'NEUTRAL'],
    [null, 2.5, '', 'NEGATIVE'],
  ])('with marks %s and %s and “%s”', (npsScore, overall, comment, mood) =>
    expect(sentimentOf(comment, { npsScore, overall })).toBe(mood),
  );
});

describe('what a comment is about', () => {
  it.each<[string, Theme[]]>([
    ['Noise at night and nobody answered the phone.', ['NOISE', 'WAITING']],
    ['The bathroom needs repair.', ['BATHROOM']],
    ['Good, but the lift was slow.', ['WAITING', 'FACILITIES']],
    ['早餐好吃，服務熱情，位置方便', ['FOOD', 'STAFF', 'LOCATION']],
    ['空調太吵', ['NOISE', 'TEMPERATURE']],
    ['Wi-Fi was fine', ['INTERNET']],
    ['A barbecue in the garden', []],
    ['', []],
  ])('%s', (comment, themes) => expect(themesOf(comment)).toEqual(themes));
});
