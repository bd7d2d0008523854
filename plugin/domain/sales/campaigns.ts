import { type CalendarDate } from '../calendar-dates.ts';
import type { Segment } from '../retention/customer-pyramid.ts';
import type { LifecycleState } from '../retention/lifecycle.ts';
import type { AccountClass } from './account-classes.ts';

export const CAMPAIGN_STATUSES = ['PLANNED', 'RUNNING', 'PAUSED', 'ENDED', 'CANCELLED'] as const;
/** How far a campaign is. Only while it runs does anything leave. */
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** Types of companies that a campaign may turn to. */
export const CAMPAIGN_ACCOUNT_TYPES = [
  'CORPORATE',
  'TRAVEL_AGENCY',
  'TOUR_OPERATOR',
  'OTA',
  'WHOLESALER',
  'EVENT_PLANNER',
] as const;
export type CampaignAccountType = (typeof CAMPAIGN_ACCOUNT_TYPES)[number];

/** A campaign as it is planned. */
export type CampaignPlan = {
  status: CampaignStatus;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  segments: readonly Segment[];
  lifecycles: readonly LifecycleState[];
  /** The code of the tier whose members are meant; null for no matter which. */
  tier: string | null;
  accountClasses: readonly AccountClass[];
  accountTypes: readonly CampaignAccountType[];
  hasPlay: boolean;
};

/** Whether a campaign turns to guests at all, and to accounts. */
export const meansGuests = ({ segments, lifecycles, tier }: CampaignPlan): boolean =>
  segments.length > 0 || lifecycles.length > 0 || tier !== null;
export const meansAccounts = ({ accountClasses, accountTypes }: CampaignPlan): boolean =>
  accountClasses.length > 0 || accountTypes.length > 0;

/** What a command about a campaign did. */
export type CampaignOutcome = {
  code: 'CAMPAIGN_STARTED' | 'CAMPAIGN_UNDER_WAY' | 'CAMPAIGN_PAUSED' | 'CAMPAIGN_ENDED' | 'CAMPAIGN_CANCELLED';
  name: string;
};

/** Why nothing was done. */
export type CampaignRefusal =
  | { code: 'CAMPAIGN_NOT_FOUND' | 'CAMPAIGN_WITHOUT_DAYS' | 'CAMPAIGN_WITHOUT_AUDIENCE' | 'CAMPAIGN_WITHOUT_PLAY' }
  | { code: 'CAMPAIGN_OVER'; on: CalendarDate }
  | { code: 'CAMPAIGN_IS'; status: CampaignStatus };

/** The commands, and from which states each leads where. Whatever was stopped can go on as long as its days are not over. */
export const CAMPAIGN_STEPS = {
  start: { from: ['PLANNED', 'PAUSED', 'ENDED', 'CANCELLED', 'RUNNING'], to: 'RUNNING' },
  pause: { from: ['RUNNING'], to: 'PAUSED' },
  end: { from: ['RUNNING', 'PAUSED'], to: 'ENDED' },
  cancel: { from: ['PLANNED', 'RUNNING', 'PAUSED'], to: 'CANCELLED' },
} as const satisfies Record<string, { from: readonly CampaignStatus[]; to: CampaignStatus }>;
export type CampaignStep = keyof typeof CAMPAIGN_STEPS;

/**
 * Why a campaign cannot take a step on a day; null where it can. To start takes days of which the last is not over, an audience, and
 * a play where guests are meant. Starting what runs already is starting it again, which reaches nobody twice.
 */
export const stepRefused = (plan: CampaignPlan, step: CampaignStep, today: CalendarDate): CampaignRefusal | null => {
  const { status, startsOn, endsOn } = plan;
  if (!(CAMPAIGN_STEPS[step].from as readonly CampaignStatus[]).includes(status))
    return { code: 'CAMPAIGN_IS', status };
  if (step !== 'start') return null;
  if (startsOn === null || endsOn === null || endsOn < startsOn) return { code: 'CAMPAIGN_WITHOUT_DAYS' };
  if (endsOn < today) return { code: 'CAMPAIGN_OVER', on: endsOn };
  if (!meansGuests(plan) && !meansAccounts(plan)) return { code: 'CAMPAIGN_WITHOUT_AUDIENCE' };
  if (meansGuests(plan) && !plan.hasPlay) return { code: 'CAMPAIGN_WITHOUT_PLAY' };
  return null;
};

/** A stay that a campaign may have won; amounts are micros. */
export type CampaignBooking = { stayId: string; revenue: number; currencyCode: string | null };

/** What is counted of a campaign; all of it is measured. Amounts are micros of the currency of the property. */
export type CampaignCounts = {
  /** Touches that were to reach guests, the holdout aside, and of those that left, that were answered, that brought a stay. */
  meant: number;
  reached: number;
  responded: number;
  booked: number;
  heldOut: number;
  heldOutBooked: number;
  /** Touches that were held back, by reason. */
  suppressed: readonly { because: string | null; guests: number }[];
  accountTasks: number;
  accountTasksDone: number;
  /** Stays that bear the rate plan, and stays that follow from a touch that was not held out. */
  byRatePlan: readonly CampaignBooking[];
  byTouch: readonly CampaignBooking[];
  /** What sales costs that name the campaign come to, null where none does or they are not to be seen; else what was entered. */
  costs: number | null;
  spent: number | null;
  budget: number | null;
};

/** What a campaign came to. `returnOnBudget`: revenue for each unit of the budget; null without a denominator. */
export type CampaignResult = {
  stays: number;
  revenue: number;
  cost: number | null;
  costPerStay: number | null;
  returnOnBudget: number | null;
};

/** Adds up what a campaign came to in one currency; a stay that bears its rate plan and follows from a touch counts once. */
export const campaignResult = (counts: CampaignCounts, currencyCode: string): CampaignResult => {
  const stays = new Map([...counts.byRatePlan, ...counts.byTouch].map((booking) => [booking.stayId, booking]));
  const revenue = [...stays.values()]
    .filter((booking) => booking.currencyCode === currencyCode)
    .reduce((sum, booking) => sum + booking.revenue, 0);
  const cost = counts.costs ?? counts.spent;
  return {
    stays: stays.size,
    revenue,
    cost,
    costPerStay: cost === null || stays.size === 0 ? null : Math.round(cost / stays.size),
    returnOnBudget: counts.budget === null || counts.budget <= 0 ? null : revenue / counts.budget,
  };
};
