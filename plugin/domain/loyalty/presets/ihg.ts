import type { RuleFile } from '../rule-file.ts';

export const ihgOneRewards2026: RuleFile = {
  code: 'ihg-one-rewards-2026',
  name: 'IHG One Rewards',
  year: 2026,
  source: [
    'Tiers, rollover and expiry: qap.www.ihg.com/onerewards/content/us/en/tier-benefits (official)',
    'Brands: rewardpointers.com/hotel-loyalty-program/ihg-rewards-club; faresandfinds.ca; travelandleisure.com (2020)',
    'End of status: milescop.com/ihg-rewards/ihg-rewards-levels',
  ],
  unsure: [
    'Status to the end of the next year rests on one secondary source.',
    'What happens when status is not renewed was not found: members fall to what they qualify for.',
    'Nights carried over are those above the minimum of the tier reached; whether they are lost on a drop was not found: they are not.',
    'Qualifying points are taken to be the base points.',
    'Rounding of points is not published: rounded down here.',
    'How many rooms of a stay count was not found: points for all rooms, nights for the own room.',
  ],
  effectiveFrom: '2022-01-01',
  currency: 'USD',
  tiers: [
    { code: 'CLUB', name: 'Club' },
    { code: 'SILVER', name: 'Silver Elite', qualify: { measure: 'nights', atLeast: 10 }, bonusPercent: 20 },
    {
      code: 'GOLD',
      name: 'Gold Elite',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 20 },
          { measure: 'qualifyingPoints', atLeast: 40_000 },
        ],
      },
      bonusPercent: 40,
    },
    {
      code: 'PLATINUM',
      name: 'Platinum Elite',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 40 },
          { measure: 'qualifyingPoints', atLeast: 60_000 },
        ],
      },
      bonusPercent: 60,
    },
    {
      code: 'DIAMOND',
      name: 'Diamond Elite',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 70 },
          { measure: 'qualifyingPoints', atLeast: 120_000 },
        ],
      },
      bonusPercent: 100,
    },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    carryOver: { measures: ['nights'], fromTier: 'GOLD' },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
  },
  earning: {
    points: 10,
    maxRooms: { nights: 1 },
    brands: [
      { codes: ['STAYBRIDGE', 'STAYBRIDGE_SUITES'], points: 5 },
      { codes: ['CANDLEWOOD', 'CANDLEWOOD_SUITES'], points: 5 },
    ],
    counters: { qualifyingPoints: { from: 'basePoints' } },
  },
  expiry: { inactivity: { months: 12 }, exemptTiers: ['SILVER', 'GOLD', 'PLATINUM', 'DIAMOND'] },
};
