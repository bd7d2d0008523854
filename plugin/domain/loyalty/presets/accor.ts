import type { RuleFile } from '../rule-file.ts';

export const accorAll2025: RuleFile = {
  code: 'accor-all-2025',
  name: 'Accor ALL',
  year: 2025,
  source: [
    'Gold, Platinum, Diamond, the better of two years: help.accorplus.com/hc/en-au/articles/360040458493 (official)',
    'Silver and status points by spend: theflightclub.it/en/2021/01/all-accor-live-limitless-program-secrets',
    'Rooms, nights and tax: pullmanhotels.com/fr/support, eligible expenses (official)',
    'Reward points of Gold and of Silver at ibis: thetravelersclub.boardingarea.com, 2016',
    'Expiry of points: frequentmiler.com/complete-guide-accor-loyalty-program',
  ],
  unsure: [
    'Bonus of 24, 48 and 76 % fits two published values (15.5 at ibis for Silver, 37 for Gold); the rest is general knowledge. 100 % for Diamond is general knowledge.',
    'That the better of last year and this year counts is written for Accor Plus members; it is applied to all.',
    'Status to the end of the next year follows from that and is not written down.',
    'Status points at ibis are taken to be half, as reward points are.',
    'Rounding of points is not published: rounded down here.',
  ],
  effectiveFrom: '2020-01-01',
  effectiveTo: '2025-12-31',
  currency: 'EUR',
  tiers: [
    { code: 'CLASSIC', name: 'Classic' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 10 },
          { measure: 'statusPoints', atLeast: 2_000 },
        ],
      },
      bonusPercent: 24,
    },
    {
      code: 'GOLD',
      name: 'Gold',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 30 },
          { measure: 'statusPoints', atLeast: 7_000 },
        ],
      },
      bonusPercent: 48,
    },
    {
      code: 'PLATINUM',
      name: 'Platinum',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 60 },
          { measure: 'statusPoints', atLeast: 14_000 },
        ],
      },
      bonusPercent: 76,
    },
    { code: 'DIAMOND', name: 'Diamond', qualify: { measure: 'statusPoints', atLeast: 26_000 }, bonusPercent: 100 },
  ],
  qualifying: {
    window: { kind: 'bestOfPreviousAndCurrent' },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
  },
  earning: {
    points: 25,
    per: 10,
    netOfTax: true,
    maxRooms: { points: 2, nights: 1 },
    brands: [{ codes: ['IBIS', 'IBIS_STYLES', 'IBIS_BUDGET'], points: 12.5 }],
    counters: { statusPoints: { from: 'basePoints' } },
  },
  expiry: { inactivity: { months: 12, activity: ['EARN', 'BONUS'] } },
};
