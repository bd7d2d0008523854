import type { RuleFile } from '../rule-file.ts';

type Condition = NonNullable<RuleFile['tiers'][number]['qualify']>;

/** The program speaks of points without saying which; a hotel counts them under one of these names. */
const nightsOrPoints = (nights: number, points: number): Condition => ({
  any: [
    { measure: 'nights', atLeast: nights },
    { measure: 'qualifyingPoints', atLeast: points },
    { measure: 'basePoints', atLeast: points },
    { measure: 'statusPoints', atLeast: points },
  ],
});

export const okuraOneHarmony: RuleFile = {
  code: 'okura-one-harmony',
  name: 'One Harmony (Okura, Nikko, JAL City)',
  source: [
    'Tiers, bonus, carry-over, expiry: theokuratokyo.jp/en/oneharmony/save_point (official, undated)',
    'Status for one year, direct bookings only, nights of agency bookings count, without tax: theokuratokyo.jp/en/southwing/oneharmony/program (official)',
    '20 points for 1,000 JPY of a stay, 10 in restaurants: tokyobay.grandnikko.com/oneharmony/earn; nikkokix.com/en/oneharmony_member/admission.html (official)',
  ],
  unsure: [
    'The pages bear no year.',
    'Another hotel of the group writes 3 points for 100 JPY of a stay and 1 in restaurants; points differ by hotel and plan.',
    'Which points count for a tier is not said: qualifying, base or status points, whichever the hotel counts. Stays feed qualifying points with base and bonus.',
    'The 50 points a night for agency bookings are left out.',
    'Rounding of points is not published: rounded down here.',
    'How many rooms of a stay count was not found: points for all rooms, nights for the own room.',
  ],
  currency: 'JPY',
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    { code: 'LOYAL', name: 'Loyal', qualify: nightsOrPoints(10, 5_000), bonusPercent: 25 },
    { code: 'EXCLUSIVE', name: 'Exclusive', qualify: nightsOrPoints(30, 15_000), bonusPercent: 50 },
  ],
  qualifying: {
    window: { kind: 'previousYear' },
    carryOver: { measures: ['nights', 'qualifyingPoints', 'basePoints', 'statusPoints'] },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
  },
  earning: {
    points: 20,
    extrasPoints: 10,
    per: 1_000,
    netOfTax: true,
    maxRooms: { nights: 1 },
    counters: { qualifyingPoints: { from: 'totalPoints' } },
    eligible: { channels: ['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN'], nightsFromEveryChannel: true },
  },
  expiry: { fixed: { month: 1, yearsAfter: 3 } },
};
