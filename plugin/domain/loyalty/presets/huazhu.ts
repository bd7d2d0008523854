import type { RuleFile } from '../rule-file.ts';

export const huazhu2021: RuleFile = {
  code: 'huazhu-2021',
  name: 'H World / Huazhu',
  year: 2021,
  source: [
    'Platinum, its no-show limit and 2.5 times points: page on the Platinum rules of 28 November 2021 (no address stored); 51jto.cn/news/5709524.html',
    'Star, Silver and Gold are never lost: Spanish page on Huazhu membership (no address stored)',
    'Silver and Gold: older page on "China Living Association" (no address stored)',
  ],
  unsure: [
    'Silver (3 nights or 49 CNY) and Gold (5 nights) are from an older page that differs from 2021 on Platinum.',
    'Points of Silver (1.5 times) are from the older page; Gold is not published and taken to be the same.',
    'The member cycle is taken to be twelve months from joining; a tier lasts to the end of the next cycle.',
    'Whether a member can rise more than one tier in a cycle was not found: one tier at each review.',
    'Rounding of points is not published: rounded down here.',
  ],
  currency: 'CNY',
  tiers: [
    { code: 'STAR', name: 'Star' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 3 },
          { measure: 'paidFee', atLeast: 49 },
        ],
      },
      bonusPercent: 50,
    },
    { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 5 }, bonusPercent: 50 },
    {
      code: 'PLATINUM',
      name: 'Platinum',
      qualify: { measure: 'nights', atLeast: 40 },
      keep: { measure: 'nights', atLeast: 30 },
      guard: { measure: 'noShows', atMost: 3 },
      bonusPercent: 150,
    },
  ],
  qualifying: {
    window: { kind: 'anniversary', months: 12 },
    entry: 'tierBelow',
    statusEnd: { kind: 'cycleEnd' },
    downgrade: { to: 'oneStepDown', floor: 'GOLD' },
  },
  earning: { points: 1, maxRooms: { nights: 1 }, eligible: { ownStayOnly: true } },
  expiry: { perEarning: { months: 24 } },
};
