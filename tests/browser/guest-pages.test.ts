import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { OwnCase, OwnStay } from '../../plugin/domain/guests/own-page.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { KeptPreference } from '../../plugin/host/preferences.ts';
import { enquiryPage } from '../../plugin/triggers/routes/enquiry-page.ts';
import { exportPage } from '../../plugin/triggers/routes/export-page.ts';
import { ownPage } from '../../plugin/triggers/routes/own-page.ts';
import { quotePage } from '../../plugin/triggers/routes/quote-page.ts';
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

const hotel = { hotel: '临江饭店', email: 'desk@city.example', phone: '+86 21 5555 0123' };
const enquiry = (language: Language, isAgain: boolean): string =>
  enquiryPage({
    page: 'FORM',
    ...hotel,
    language,
    token: 't',
    form: 'f',
    roomTypes: [{ id: 'r', name: '豪华大床房' }],
    today: calendarDate('2026-06-15'),
    sent: isAgain
      ? {
          arrivalOn: '2026-07-01',
          departureOn: '2026-07-01',
          adults: '2',
          children: '0',
          roomTypeId: 'r',
          firstName: '',
          lastName: '',
          email: '',
          phone: '',
          wishes: '"><script>',
        }
      : null,
    problems: isAgain ? ['DAYS_ORDER', 'NAME_MISSING', 'CONTACT_MISSING'] : [],
  });

const yuan = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'CNY' });
const quote = (language: Language, status: 'SENT' | 'ACCEPTED'): string =>
  quotePage({
    page: 'QUOTE',
    language,
    token: 't',
    hotel: { name: '临江饭店', email: 'desk@city.example', phone: '+86 21 0000 0000' },
    status,
    refused: null,
    quote: {
      id: 'q',
      name: 'Q1',
      number: 'Q1',
      version: 2,
      status,
      givenOn: calendarDate('2026-06-15'),
      validUntil: calendarDate('2026-06-29'),
      arrivalOn: calendarDate('2026-08-10'),
      departureOn: calendarDate('2026-08-12'),
      persons: 80,
      taxIncluded: true,
      answeredAt: null,
      answeredBy: '',
      answerNote: '',
      makingSince: null,
      groupId: 'g',
      guestId: null,
      companyId: null,
      propertyId: 'p',
      stayId: null,
      rooms: yuan(96_000),
      other: yuan(12_000),
      tax: yuan(6_113.21),
      cityTax: yuan(1_600),
      total: yuan(109_600),
      lines: [
        {
          kind: 'ROOM',
          description: '豪华大床房',
          roomTypeId: 'r',
          ratePlanId: null,
          from: calendarDate('2026-08-10'),
          to: calendarDate('2026-08-12'),
          quantity: 80,
          nights: 2,
          price: yuan(600),
        },
        {
          kind: 'OTHER',
          description: '会议厅',
          roomTypeId: null,
          ratePlanId: null,
          from: null,
          to: null,
          quantity: 1,
          nights: 1,
          price: yuan(12_000),
        },
      ],
    },
  });

const PAGES: Record<string, (language: Language) => string> = {
  'the score of a survey': (language) => surveyPage({ page: 'SCORE', hotel: '临江饭店', language, chosen: 8 }),
  'the rest of it': (language) => surveyPage({ page: 'DETAILS', hotel: '临江饭店', language, score: 8 }),
  'a survey that is over': (language) =>
    surveyPage({ page: 'LATE', hotel: '临江饭店', language, email: 'desk@city.example' }),
  'the own page': own,
  'the form for enquiries': (language) => enquiry(language, false),
  'the form with what is wrong in it': (language) => enquiry(language, true),
  'an enquiry that was taken': (language) => enquiryPage({ page: 'SENT', ...hotel, language }),
  'an enquiry that was not': (language) => enquiryPage({ page: 'CALL', ...hotel, language }),
  'a quote to answer': (language) => quote(language, 'SENT'),
  'a quote that was accepted': (language) => quote(language, 'ACCEPTED'),
  'what is kept': (language) =>
    exportPage(
      {
        exportedAt: '2026-06-15T12:00:00.000Z',
        guest: { name: { firstName: '芳', lastName: '王' }, guestTags: ['常客'], guestBirthday: '1980-02-29' },
        stays: [{ id: '1', confirmationNumber: '4711', arrivalOn: '2026-07-01' }],
        folioCharges: [{ stayId: '1', amount: { amountMicros: 120_500_000, currencyCode: 'EUR' } }],
      },
      language,
    ),
  'a part of what is kept': (language) =>
    exportPage(
      {
        exportedAt: '2026-06-15T12:00:00.000Z',
        guest: { name: { firstName: '芳', lastName: '王' } },
        stays: Array.from({ length: 3 }, () => ({ specialRequests: '高楼层'.repeat(8_000) })),
      },
      language,
      { wanted: 2, hrefOf: (part) => `?p=${part}` },
    ),
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
        expect((await page.innerText('body')).replaceAll(/desk@city\.example|English|UTC/g, '')).not.toMatch(
          /[A-Za-z]{3,}/,
        );
      // A finger hits it: WCAG 2.2 asks for 24 pixels, ours have 44.
      const heights = await page.$$eval('button, summary, select, textarea', (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(Math.min(44, ...heights)).toBeGreaterThanOrEqual(44);
      await context.close();
    });
  });
});
