import type { RuleFile } from '../rule-file.ts';

/** A default for an independent hotel; every number is ours to choose and the hotel's to change. */
export const house: RuleFile = {
  code: 'house',
  name: 'House program',
  source: ['A default for an independent hotel, not a published program.'],
  unsure: ['The cost of a point, the breakage and the cost of benefits are guesses to be replaced by the hotel.'],
  tiers: [
    { code: 'MEMBER', name: 'Member', benefits: ['MEMBER_RATE'], benefitCost: { perNight: 0, perYear: 1 } },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 5 },
          { measure: 'stays', atLeast: 3 },
        ],
      },
      bonusPercent: 10,
      benefits: ['MEMBER_RATE', 'LATE_CHECKOUT', 'WELCOME_GIFT'],
      benefitCost: { perNight: 2, perYear: 2 },
    },
    {
      code: 'GOLD',
      name: 'Gold',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 15 },
          { measure: 'stays', atLeast: 8 },
        ],
      },
      bonusPercent: 25,
      benefits: ['MEMBER_RATE', 'LATE_CHECKOUT', 'WELCOME_GIFT', 'ROOM_UPGRADE', 'PRIORITY_WAITLIST'],
      benefitCost: { perNight: 6, perYear: 5 },
    },
    {
      code: 'PLATINUM',
      name: 'Platinum',
      qualify: {
        any: [
          { measure: 'nights', atLeast: 30 },
          { measure: 'stays', atLeast: 15 },
        ],
      },
      bonusPercent: 50,
      benefits: ['MEMBER_RATE', 'LATE_CHECKOUT', 'WELCOME_GIFT', 'ROOM_UPGRADE', 'PRIORITY_WAITLIST', 'BREAKFAST'],
      benefitCost: { perNight: 15, perYear: 10 },
    },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
    downgrade: { to: 'oneStepDown' },
  },
  earning: {
    points: 1,
    netOfTax: true,
    maxRooms: { points: 3, nights: 1 },
    eligible: {
      channels: ['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN', 'CORPORATE'],
      ownStayOnly: true,
      settledOnly: true,
    },
  },
  expiry: { inactivity: { months: 24 }, roundUpTo: 'month' },
  value: { perPoint: 0.04, breakagePercent: 20 },
};
