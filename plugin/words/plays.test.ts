import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { DEFAULT_PLAYS } from '../domain/retention/plays/defaults.ts';
import { LANGUAGES } from './language.ts';
import { PLAY_NAMES, playNameIn } from './play-names.ts';
import { PLAY_TEMPLATES } from './play-templates.ts';
import { OFFER_WORDS, SUPPRESSION_WORDS } from './plays.ts';
import { slipsOf } from './testing.ts';

const on = calendarDate('2026-03-01');

describe('words of plays', () => {
  it('say why a touch is held back', () =>
    expect(
      slipsOf(SUPPRESSION_WORDS, [
        { code: 'HELD_OUT' },
        { code: 'DO_NOT_CONTACT' },
        { code: 'DO_NOT_RENT' },
        { code: 'NO_CONSENT', channel: 'EMAIL', purpose: 'MARKETING' },
        { code: 'CONSENT_WITHDRAWN', channel: 'SMS', purpose: 'SURVEY' },
        { code: 'NO_ADDRESS', channel: 'PHONE' },
        { code: 'RELAY_ADDRESS' },
        { code: 'IN_HOUSE_NOW' },
        { code: 'STAY_BOOKED', arrivalOn: on },
        { code: 'OPEN_CASE' },
        { code: 'QUIET_AFTER_STAY', days: 7, lastStayOn: on },
        { code: 'SAME_PLAY_LATELY', days: 60, on },
        { code: 'CAP_REACHED', touches: 2, days: 30 },
      ]),
    ).toEqual([]));

  it('say why an offer was chosen', () =>
    expect(
      slipsOf(OFFER_WORDS, [
        { code: 'SPENDS_MORE_THAN_MOST', segment: 'VIP' },
        { code: 'EATS_IN_THE_HOUSE', share: 0.3 },
        { code: 'STAYS_LONG', nights: 4.2 },
        { code: 'STAYS_ONE_NIGHT', nights: 1.1 },
        { code: 'COLLECTS_POINTS' },
        { code: 'FOR_EVERYBODY' },
      ]),
    ).toEqual([]));

  it('are there for every play that the app brings, in every language, with something to fall back on', () => {
    expect(Object.keys(PLAY_TEMPLATES).toSorted()).toEqual(Object.keys(DEFAULT_PLAYS).toSorted());
    expect(Object.keys(PLAY_NAMES).toSorted()).toEqual(Object.keys(DEFAULT_PLAYS).toSorted());
    for (const templates of Object.values(PLAY_TEMPLATES))
      for (const language of LANGUAGES) {
        const { subject, body } = templates[language];
        for (const [, , fallback] of `${subject} ${body}`.matchAll(/\{(\w+)(?:\|([^{}]*))?\}/g))
          expect(fallback ?? '').not.toBe('');
      }
  });

  it.each([
    ['the app’s own, kept in English', 'Birthday wishes', '生日祝福'],
    ['the app’s own, kept in Chinese', '生日祝福', '生日祝福'],
    ['staff’s own', 'Cake and candles', 'Cake and candles'],
    ['that of another play', 'We miss you', 'We miss you'],
  ])('name a play in the language of the reader: %s', (_, name, expected) =>
    expect(playNameIn({ code: 'BIRTHDAY', name }, 'zh-CN')).toBe(expected),
  );
});
