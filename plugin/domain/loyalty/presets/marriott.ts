import type { RuleFile } from '../rule-file.ts';

export const marriottBonvoy2026: RuleFile = {
  code: 'marriott-bonvoy-2026',
  name: 'Marriott Bonvoy',
  year: 2026,
  source: [
    'Tiers and bonus: nerdwallet.com/article/travel/marriott-silver-elite; upgradedpoints.com/travel/marriott-elite-status-benefits',
    'Ambassador spend of 23,000 USD: eatsip365.com/understanding-the-marriott-bonvoy-hotel-tiers',
    'Brands and night credits: mcd-fresh.deno.dev/marriott-bonvoy/marriott-list-of-brands-points-elite-night-credits; thepointsguy.com/news/apartments-marriott-bonvoy-four-points-express',
    'End of status and one tier down a year: vcptravel.com/2023/09/09; thepointsguy.com/news/expiring-marriott-status (14 Nov 2025)',
    'Expiry of points: awardtravelhub.com/do-hotel-points-expire-2026; nerdwallet.com/article/travel/hotel-points-expire',
  ],
  unsure: [
    'The 23,000 USD for Ambassador rest on one secondary source; it was 20,000 in 2019.',
    'Rounding of points and of night credits is not published: both are rounded down here.',
    'One tier down at the end of status was confirmed for 2023, 2024 and 2025; it is assumed to go on.',
    'How many rooms of a stay count is not settled by the sources read: points for all rooms, nights for the own room.',
  ],
  effectiveFrom: '2023-01-01',
  currency: 'USD',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    { code: 'SILVER', name: 'Silver Elite', qualify: { measure: 'nights', atLeast: 10 }, bonusPercent: 10 },
    { code: 'GOLD', name: 'Gold Elite', qualify: { measure: 'nights', atLeast: 25 }, bonusPercent: 25 },
    { code: 'PLATINUM', name: 'Platinum Elite', qualify: { measure: 'nights', atLeast: 50 }, bonusPercent: 50 },
    { code: 'TITANIUM', name: 'Titanium Elite', qualify: { measure: 'nights', atLeast: 75 }, bonusPercent: 75 },
    {
      code: 'AMBASSADOR',
      name: 'Ambassador Elite',
      qualify: {
        all: [
          { measure: 'nights', atLeast: 100 },
          { measure: 'spend', atLeast: 23_000 },
        ],
      },
      bonusPercent: 75,
    },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    statusEnd: { kind: 'monthEnd', month: 2, yearsAfter: 2 },
    downgrade: { to: 'oneStepDown' },
  },
  earning: {
    points: 10,
    maxRooms: { nights: 1 },
    brands: [
      { codes: ['RESIDENCE_INN'], points: 5 },
      { codes: ['TOWNEPLACE_SUITES', 'TOWNEPLACE'], points: 5 },
      { codes: ['ELEMENT', 'ELEMENT_HOTELS'], points: 5 },
      { codes: ['PROTEA', 'PROTEA_HOTELS'], points: 5, nightsPerCredit: 2 },
      { codes: ['HOMES_AND_VILLAS', 'HOMES_VILLAS'], points: 5 },
      { codes: ['APARTMENTS_BY_MARRIOTT_BONVOY', 'APARTMENTS'], points: 5 },
      { codes: ['EXECUTIVE_APARTMENTS', 'MARRIOTT_EXECUTIVE_APARTMENTS'], points: 2.5, nightsPerCredit: 3 },
    ],
  },
  expiry: { inactivity: { months: 24 } },
};
