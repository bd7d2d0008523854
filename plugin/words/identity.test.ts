import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import type { MatchReason } from '../domain/identity/decide/reasons.ts';
import type { RecordReason } from '../domain/identity/merge/golden-record.ts';
import type { MergeRefusal } from '../domain/identity/merge/merge.ts';
import type { ChoiceReason } from '../domain/identity/merge/survivorship.ts';
import { CHOICE_WORDS, MATCH_WORDS, MERGE_REFUSAL_WORDS, RECORD_WORDS } from './identity.ts';
import { inWords } from './words.ts';

const surname = (frequency: 'RARE' | 'COMMON' | null, bits: number): MatchReason => ({
  code: 'FIELD',
  field: 'lastName',
  outcome: 'SAME',
  frequency,
  bits,
});

describe('why two profiles are one guest', () => {
  it.each<[MatchReason, string, string, string]>([
    [surname(null, 8.12), 'Surname: the same (+8.1)', '姓：相同（+8.1）', '姓：相同（+8.1）'],
    [
      surname('RARE', 11),
      'Surname: the same and rare here (+11.0)',
      '姓：相同，在本酒店少见（+11.0）',
      '姓：相同，在本飯店少見（+11.0）',
    ],
    [
      { code: 'FIELD', field: 'birthday', outcome: 'GENERATION', frequency: null, bits: -4.4 },
      'Birthday: different, a generation apart (−4.4)',
      '生日：不同，相差一代人（−4.4）',
      '生日：不同，相差一代人（−4.4）',
    ],
    [{ code: 'TWO_BIRTHDAYS' }, 'Conflict: two birthdays', '冲突：生日不同', '衝突：生日不同'],
  ])('%j', (reason, ...sentences) =>
    expect((['en', 'zh-CN', 'zh-TW'] as const).map((language) => inWords(MATCH_WORDS, reason, language))).toEqual(
      sentences,
    ),
  );

  it.each([
    [0, '1 to 1', '1比1'],
    [10, '1,000 to 1', '1,000比1'],
    [-10, '1 to 1,000', '1比1,000'],
    [29.9, '1,000,000,000 to 1', '1,000,000,000比1'],
    [30, 'more than a billion to 1', '超过十亿比1'],
    [-40, '1 to 1,000,000,000', '1比1,000,000,000'],
  ])('odds of %d bits', (bits, english, chinese) => {
    const reason: MatchReason = { code: 'AGAINST_STRANGERS', bits };
    expect(inWords(MATCH_WORDS, reason, 'en')).toBe(`One person rather than two strangers: ${english}`);
    expect(inWords(MATCH_WORDS, reason, 'zh-CN')).toBe(`同一人而非两个陌生人：${chinese}`);
  });
});

describe('why a record shows a value', () => {
  it.each<[RecordReason, string, string]>([
    [
      { code: 'PINNED_BY', by: 'Ana', on: calendarDate('2026-01-02') },
      'Pinned by Ana on Jan 2, 2026',
      'Ana于2026年1月2日锁定',
    ],
    [
      { code: 'BEST_EMAIL', isReachable: null, isShared: false, isConsented: null, source: 'PMS' },
      'Best address to write to: the guest’s own; from the PMS',
      '最适合写信的邮箱：宾客本人邮箱；来自PMS',
    ],
  ])('%j, on the record of a guest', (reason, english, chinese) => {
    expect(inWords(RECORD_WORDS, reason, 'en')).toBe(english);
    expect(inWords(RECORD_WORDS, reason, 'zh-CN')).toBe(chinese);
  });

  it.each<[ChoiceReason, string, string]>([
    [
      { code: 'NEWEST', candidates: 2, seenOn: calendarDate('2026-01-02'), source: 'PMS' },
      'Newest of 2, given on Jan 2, 2026; from the PMS',
      '2个值中最新的，2026年1月2日提供；来自PMS',
    ],
    [
      { code: 'BEST_EMAIL', isReachable: false, isShared: true, isConsented: false, source: 'CHANNEL' },
      'Best address to write to: mail came back, but there is no other, a shared mailbox, without consent; from a channel',
      '最适合写信的邮箱：曾被退信，但没有其他邮箱，公用邮箱，未同意接收；来自渠道',
    ],
  ])('%j', (reason, english, chinese) => {
    expect(inWords(CHOICE_WORDS, reason, 'en')).toBe(english);
    expect(inWords(CHOICE_WORDS, reason, 'zh-CN')).toBe(chinese);
  });
});

it('a refused merge names both guests', () => {
  const reason: MergeRefusal = { code: 'GIVEN_UP', guestId: 'B', winner: 'A' };
  expect(inWords(MERGE_REFUSAL_WORDS, reason, 'en')).toBe('Guest B was given up for guest A.');
  expect(inWords(MERGE_REFUSAL_WORDS, reason, 'zh-TW')).toBe('賓客B已併入賓客A。');
});
