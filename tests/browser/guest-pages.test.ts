import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { OwnCase, OwnStay } from '../../plugin/domain/guests/own-page.ts';
import type { KeptPreference } from '../../plugin/host/preferences.ts';
import { ownPage } from '../../plugin/triggers/routes/own-page.ts';
import { surveyPage } from '../../plugin/triggers/routes/survey-page.ts';
import type { Language } from '../../plugin/words/language.ts';
import { launchBrowser } from './shell.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const stay = (id: string, status: OwnStay['status'], arrivalOn: string, departureOn: string): OwnStay => ({
  id,
  status,
  number: `H${id}`,
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
  adults: 2,
  children: 0,
  propertyId: 'p',
  hotel: '临江饭店',
  roomType: '豪华大床房',
});
const complaint: OwnCase = {
  id: 'c1',
  key: 'guest:g:1',
  name: '淋浴没有热水',
  kind: 'COMPLAINT',
  category: 'MAINTENANCE',
  status: 'RESOLVED',
  openedAt: '2026-06-14T10:00:00Z',
  resolvedAt: '2026-06-15T10:00:00Z',
  guestEscalatedAt: null,
  reply: '已更换。',
};
const likes: KeptPreference = {
  id: 'p1',
  guestId: 'g',
  category: 'FLOOR',
  value: 'HIGH',
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
};
const own = (language: Language): string =>
  ownPage({
    page: 'OWN',
    guest: {
      id: 'g',
      name: '王芳',
      linksSince: null,
      stays: [stay('1', 'CONFIRMED', '2026-07-01', '2026-07-04'), stay('0', 'CHECKED_OUT', '2026-02-01', '2026-02-03')],
      memberships: [
        {
          number: '10042',
          points: 12_400,
          pointsExpiringNext: 1_200,
          pointsExpireOn: calendarDate('2026-12-31'),
          tier: { name: '金卡' },
        },
      ],
      preferences: [likes],
      cases: [complaint],
    },
    language,
    today: calendarDate('2026-06-15'),
    now: new Date('2026-06-15T12:00:00Z'),
    form: 'f',
    consents: 't',
    notice: 'REQUESTED',
  });

const PAGES: Record<string, (language: Language) => string> = {
  'the score of a survey': (language) => surveyPage({ page: 'SCORE', hotel: '临江饭店', language, chosen: 8 }),
  'the rest of it': (language) => surveyPage({ page: 'DETAILS', hotel: '临江饭店', language, score: 8 }),
  'a survey that is over': (language) =>
    surveyPage({ page: 'LATE', hotel: '临江饭店', language, email: 'desk@city.example' }),
  'the own page': own,
};

describe.each(['en', 'zh-CN', 'zh-TW'] as const)('pages of guests in %s', (language) => {
  describe.each([390, 1_440])('at %i pixels', (width) => {
    it.each(Object.keys(PAGES))('%s works for everybody, without a script, and fits', async (name) => {
      const context = await browser.newContext({ viewport: { width, height: 860 } });
      const page = await context.newPage();
      const html = PAGES[name]!(language);
      expect(html).not.toContain('<script');
      await page.setContent(html);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      // What is not in the guest's language would be a word of another: names apart, Chinese pages have none.
      if (language !== 'en')
        expect((await page.innerText('body')).replace('desk@city.example', '')).not.toMatch(/[A-Za-z]{3,}/);
      // A finger hits it: WCAG 2.2 asks for 24 pixels, ours have 44.
      const heights = await page.$$eval('button, summary, select, textarea', (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(Math.min(44, ...heights)).toBeGreaterThanOrEqual(44);
      await context.close();
    });
  });
});
