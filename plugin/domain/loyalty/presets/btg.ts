import type { RuleFile } from '../rule-file.ts';

type Condition = NonNullable<RuleFile['tiers'][number]['qualify']>;

const nightsOrGrowth = (nights: number, growth: number): Condition[] => [
  { measure: 'nights', atLeast: nights },
  { measure: 'growth', atLeast: growth },
];

export const btgHomeinns2025: RuleFile = {
  code: 'btg-homeinns-2025',
  name: 'BTG Homeinns',
  year: 2025,
  source: ['Tiers, fees, growth points and their reset: zymseo.com/big5/application_928811 (2025)'],
  unsure: [
    'The whole program rests on one secondary source.',
    'A tier that is not kept within its year is lost; that the fall is one tier, and that keeping asks for the same as reaching, is assumed.',
    'A paid fee is taken to lift by one tier, as nights do; the page names 59 CNY for Silver and 169 CNY for Gold.',
    'Points multiply by tier by an unpublished factor: no bonus here.',
    'Rounding of points is not published: rounded down here.',
  ],
  currency: 'CNY',
  tiers: [
    { code: 'E', name: 'E' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: { any: [{ measure: 'paidFee', atLeast: 59 }, ...nightsOrGrowth(3, 1_000)] },
    },
    {
      code: 'GOLD',
      name: 'Gold',
      qualify: { any: [{ measure: 'paidFee', atLeast: 169 }, ...nightsOrGrowth(5, 1_500)] },
    },
    { code: 'PLATINUM', name: 'Platinum', qualify: { any: nightsOrGrowth(15, 10_000) } },
    { code: 'DIAMOND', name: 'Diamond', qualify: { any: nightsOrGrowth(40, 25_000) } },
  ],
  qualifying: {
    window: { kind: 'sinceLastUpgrade', months: 12 },
    entry: 'tierBelow',
    countersAfterUpgrade: 'reset',
    statusEnd: { kind: 'afterMonths', months: 12 },
    downgrade: { to: 'oneStepDown' },
  },
  earning: {
    points: 1,
    maxRooms: { nights: 1 },
    counters: { growth: { from: 'roomRevenue' } },
    eligible: { ownStayOnly: true },
  },
  expiry: { perEarning: { months: 24 } },
};
