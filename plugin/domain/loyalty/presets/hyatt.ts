import type { RuleFile } from '../rule-file.ts';

export const worldOfHyatt2024: RuleFile = {
  code: 'world-of-hyatt-2024',
  name: 'World of Hyatt',
  year: 2024,
  source: [
    'Tiers: world.hyatt.com/content/gp/es/program-overview.html (official)',
    'Bonus: hardbacon.ca/en/rewards-points/world-of-hyatt',
    'End of status: uponarriving.com/world-of-hyatt-tiers',
    'Expiry of points: awardtravelhub.com/do-hotel-points-expire-2026; nerdwallet.com/article/travel/hotel-points-expire',
  ],
  unsure: [
    'The tiers are on record from 2017 to 2024; no change was seen for later years, which proves nothing.',
    'What happens when status is not renewed was not found: members fall to what they qualify for.',
    'The bonus of Lifetime Globalist is taken to be that of Globalist.',
    'Rounding of points is not published: rounded down here.',
    'How many rooms of a stay count was not found: points for all rooms, nights for the own room.',
    'An event counts where ten paid rooms or more are used on one night; give events already counted that way.',
  ],
  effectiveFrom: '2017-03-01',
  currency: 'USD',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    {
      code: 'DISCOVERIST',
      name: 'Discoverist',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 10 },
          { measure: 'basePoints', atLeast: 25_000 },
          { measure: 'events', atLeast: 3 },
        ],
      },
      bonusPercent: 10,
    },
    {
      code: 'EXPLORIST',
      name: 'Explorist',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 30 },
          { measure: 'basePoints', atLeast: 50_000 },
          { measure: 'events', atLeast: 10 },
        ],
      },
      bonusPercent: 20,
    },
    {
      code: 'GLOBALIST',
      name: 'Globalist',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 60 },
          { measure: 'basePoints', atLeast: 100_000 },
          { measure: 'events', atLeast: 20 },
        ],
      },
      bonusPercent: 30,
    },
    {
      code: 'LIFETIME_GLOBALIST',
      name: 'Lifetime Globalist',
      qualify: { measure: 'basePoints', atLeast: 1_000_000, over: 'lifetime' },
      bonusPercent: 30,
      statusEnd: { kind: 'never' },
    },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    statusEnd: { kind: 'monthEnd', month: 2, yearsAfter: 2 },
  },
  earning: { points: 5, maxRooms: { nights: 1 } },
  expiry: { inactivity: { months: 24 } },
};
