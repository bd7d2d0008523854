import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { slipsOf } from './testing.ts';
import { BRIEF_WORDS, TURN_TO_WORDS } from './turn-to.ts';

const on = calendarDate('2026-07-01');

describe('words of turning to a guest', () => {
  it('are there for every code, and say its values', () =>
    expect(
      slipsOf(TURN_TO_WORDS, [
        { code: 'NO_WORDS', language: '' },
        { code: 'VALUES_MISSING', values: ['firstName', 'offer'] },
        { code: 'VALUES_UNKNOWN', names: ['nickName'] },
        { code: 'GUEST_GONE' },
        { code: 'GUEST_BARRED' },
        { code: 'NO_EMAIL' },
        { code: 'EMAIL_HIDDEN' },
        { code: 'NO_PHONE' },
        { code: 'NO_CONSENT', channel: 'EMAIL' },
        { code: 'OBJECTED', channel: 'PHONE' },
        { code: 'CASE_OPEN' },
        { code: 'NO_PLAY' },
        { code: 'TOUCH_GONE' },
        { code: 'TOUCH_DONE' },
        { code: 'CALL_PLANNED' },
        { code: 'DRAFT_READY' },
        { code: 'MESSAGE_SENT' },
        { code: 'OUTCOME_NOTED', next: on },
        { code: 'OUTCOME_NOTED', next: null },
      ]),
    ).toEqual([]));

  it('of a brief say what is known, and nothing of what is not', () =>
    expect(
      slipsOf(BRIEF_WORDS, [
        { code: 'WHO', name: 'Inês Almeida', segment: 'VIP', stays: 3, lastStayOn: on },
        { code: 'WHO', name: 'Inês Almeida', segment: null, stays: 0, lastStayOn: null },
        { code: 'REACHED_BY', phone: '+351 912345678', email: '', language: 'pt' },
        { code: 'REACHED_BY', phone: '', email: '', language: '' },
        { code: 'OCCASION', play: 'We miss you', occasion: '' },
        { code: 'LIKES', preferences: [{ category: 'FLOOR', value: 'HIGH', polarity: 'WANTS' }] },
        { code: 'WENT_WRONG', subject: 'Noise at night', on: null, isOpen: true },
        { code: 'WOULD_RECOMMEND', score: 9 },
        { code: 'IS_MEMBER', tier: '', points: 1200 },
        { code: 'MAY_OFFER', offer: 'A fifth off', because: '' },
        { code: 'OFFERS_NOTHING' },
      ]),
    ).toEqual([]));
});
