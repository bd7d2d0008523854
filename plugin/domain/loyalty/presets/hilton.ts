import type { RuleFile } from '../rule-file.ts';

const qualifying: RuleFile['qualifying'] = {
  window: { kind: 'calendar' },
  statusEnd: { kind: 'monthEnd', month: 3, yearsAfter: 2 },
};

const roomRateOnly: NonNullable<RuleFile['earning']['brands']> = [
  { codes: ['TRU', 'TRU_BY_HILTON'], points: 5, of: 'room' },
  { codes: ['HOME2', 'HOME2_SUITES', 'HOME2_SUITES_BY_HILTON'], points: 5, of: 'room' },
  { codes: ['HAMPTON', 'HAMPTON_INN', 'HAMPTON_BY_HILTON'], of: 'room' },
];
const homewood = ['HOMEWOOD', 'HOMEWOOD_SUITES', 'HOMEWOOD_SUITES_BY_HILTON'];

const sources = [
  'Earning by brand and what a stay is: hilton.com/en/hilton-honors/support-faq (older copy)',
  'Stays and base points never roll over: copy of the terms at barerock.co.za',
];
const openQuestions = [
  'Status to 31 March of the year after next is general knowledge, not checked.',
  'What happens when status is not renewed was not found: members fall to what they qualify for.',
  'Rounding of points is not published: rounded down here.',
  'How many rooms of a stay count was not found: points for all rooms, nights for the own room.',
];

export const hiltonHonors2025: RuleFile = {
  code: 'hilton-honors-2025',
  name: 'Hilton Honors (to 2025)',
  year: 2025,
  source: [
    'Tiers: princeoftravel.com/guides/hilton-honors-elite-status; travel-website-8ei.pages.dev/hilton-honors',
    'Last rollover of nights, from 2025 into 2026: viewfromthewing.com/?p=238560',
    ...sources,
  ],
  unsure: [
    ...openQuestions,
    'Expiry: 24 months without activity by a page of 2026; older pages say 15 or 12.',
    'From which tier nights roll over was not found: from Silver, above the minimum of the tier reached.',
  ],
  effectiveTo: '2025-12-31',
  currency: 'USD',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 10 },
          { measure: 'stays', atLeast: 4 },
          { measure: 'basePoints', atLeast: 25_000 },
        ],
      },
      bonusPercent: 20,
    },
    {
      code: 'GOLD',
      name: 'Gold',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 40 },
          { measure: 'stays', atLeast: 20 },
          { measure: 'basePoints', atLeast: 75_000 },
        ],
      },
      bonusPercent: 80,
    },
    {
      code: 'DIAMOND',
      name: 'Diamond',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 60 },
          { measure: 'stays', atLeast: 30 },
          { measure: 'basePoints', atLeast: 120_000 },
        ],
      },
      bonusPercent: 100,
    },
  ],
  qualifying: { ...qualifying, carryOver: { measures: ['nights'] } },
  earning: {
    points: 10,
    maxRooms: { nights: 1 },
    brands: [...roomRateOnly, { codes: homewood, of: 'room' }],
  },
  expiry: { inactivity: { months: 24 } },
};

export const hiltonHonors2026: RuleFile = {
  code: 'hilton-honors-2026',
  name: 'Hilton Honors (from 2026)',
  year: 2026,
  source: [
    'Tiers: milescop.com/hilton-honors/hilton-honors-2026-diamond-reserve-program-changes; princeoftravel.com/?p=181821; viewfromthewing.com/?p=238560; 30views.net/blog/hilton-honors-updates-2026',
    'Homewood and Spark earn 5 from 8 January 2026: 30views.net/blog/hilton-honors-updates-2026',
    'Expiry of points: awardtravelhub.com/do-hotel-points-expire-2026',
    ...sources,
  ],
  unsure: [
    ...openQuestions,
    'Homewood and Spark at 5 points rest on one secondary source; whether Spark earns on extras was not found: it does here.',
    'Nights rolled over from 2025 count in 2026, the last time: give the window of 2025, or what was carried over.',
  ],
  effectiveFrom: '2026-01-01',
  supersedes: 'hilton-honors-2025',
  currency: 'USD',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 10 },
          { measure: 'stays', atLeast: 4 },
          { measure: 'spend', atLeast: 2_500 },
        ],
      },
      bonusPercent: 20,
    },
    {
      code: 'GOLD',
      name: 'Gold',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 25 },
          { measure: 'stays', atLeast: 15 },
          { measure: 'spend', atLeast: 6_000 },
        ],
      },
      bonusPercent: 80,
    },
    {
      code: 'DIAMOND',
      name: 'Diamond',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 50 },
          { measure: 'stays', atLeast: 25 },
          { measure: 'spend', atLeast: 11_500 },
        ],
      },
      bonusPercent: 100,
    },
    {
      code: 'DIAMOND_RESERVE',
      name: 'Diamond Reserve',
      qualify: {
        all: [
          {
            any: [
              { measure: 'nights', atLeast: 80 },
              { measure: 'stays', atLeast: 40 },
            ],
          },
          { measure: 'spend', atLeast: 18_000 },
        ],
      },
      bonusPercent: 120,
    },
  ],
  qualifying,
  earning: {
    points: 10,
    maxRooms: { nights: 1 },
    brands: [
      ...roomRateOnly,
      { codes: homewood, points: 5, of: 'room' },
      { codes: ['SPARK', 'SPARK_BY_HILTON'], points: 5 },
    ],
  },
  expiry: { inactivity: { months: 24 } },
};
