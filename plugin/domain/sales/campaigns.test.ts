import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import {
  campaignResult,
  meansAccounts,
  meansGuests,
  stepRefused,
  type CampaignCounts,
  type CampaignPlan,
  type CampaignStatus,
  type CampaignStep,
} from './campaigns.ts';

const today = calendarDate('2026-06-15');
const plan = (own: Partial<CampaignPlan> = {}): CampaignPlan => ({
  status: 'PLANNED',
  startsOn: calendarDate('2026-06-01'),
  endsOn: calendarDate('2026-06-30'),
  segments: ['VIP'],
  lifecycles: [],
  tier: null,
  accountClasses: [],
  accountTypes: [],
  hasPlay: true,
  ...own,
});
const nobody: Partial<CampaignPlan> = { segments: [] };

describe('whom a campaign means', () => {
  it.each<[string, Partial<CampaignPlan>, boolean, boolean]>([
    ['nobody', nobody, false, false],
    ['a segment', {}, true, false],
    ['a state', { ...nobody, lifecycles: ['LOST'] }, true, false],
    ['a tier', { ...nobody, tier: 'GOLD' }, true, false],
    ['a class of accounts', { ...nobody, accountClasses: ['A'] }, false, true],
    ['a type of accounts', { ...nobody, accountTypes: ['CORPORATE'] }, false, true],
    ['both', { accountTypes: ['CORPORATE'] }, true, true],
  ])('%s', (_, own, guests, accounts) => {
    expect([meansGuests(plan(own)), meansAccounts(plan(own))]).toEqual([guests, accounts]);
  });
});

describe('starting a campaign', () => {
  it.each<[string, Partial<CampaignPlan>, object | null]>([
    ['as planned', {}, null],
    ['without a first day', { startsOn: null }, { code: 'CAMPAIGN_WITHOUT_DAYS' }],
    ['without a last day', { endsOn: null }, { code: 'CAMPAIGN_WITHOUT_DAYS' }],
    ['of days the wrong way round', { startsOn: calendarDate('2026-07-01') }, { code: 'CAMPAIGN_WITHOUT_DAYS' }],
    ['of one day', { startsOn: calendarDate('2026-06-30') }, null],
    ['ahead of its first day', { startsOn: calendarDate('2026-06-16') }, null],
    ['on its last day', { endsOn: today }, null],
    ['after its last day', { endsOn: calendarDate('2026-06-14') }, { code: 'CAMPAIGN_OVER', on: '2026-06-14' }],
    ['for nobody', nobody, { code: 'CAMPAIGN_WITHOUT_AUDIENCE' }],
    ['for guests without a play', { hasPlay: false }, { code: 'CAMPAIGN_WITHOUT_PLAY' }],
    ['for accounts without a play', { ...nobody, accountClasses: ['B'], hasPlay: false }, null],
  ])('%s', (_, own, refused) => {
    expect(stepRefused(plan(own), 'start', today)).toEqual(refused);
  });
});

describe('the steps of a campaign', () => {
  const allowed: Record<CampaignStep, CampaignStatus[]> = {
    start: ['PLANNED', 'RUNNING', 'PAUSED', 'ENDED', 'CANCELLED'],
    pause: ['RUNNING'],
    end: ['RUNNING', 'PAUSED'],
    cancel: ['PLANNED', 'RUNNING', 'PAUSED'],
  };
  it.each(
    (Object.keys(allowed) as CampaignStep[]).flatMap((step) =>
      (['PLANNED', 'RUNNING', 'PAUSED', 'ENDED', 'CANCELLED'] as const).map((status) => [step, status] as const),
    ),
  )('%s from %s', (step, status) => {
    expect(stepRefused(plan({ status }), step, today)).toEqual(
      allowed[step].includes(status) ? null : { code: 'CAMPAIGN_IS', status },
    );
  });
});

const counts = (own: Partial<CampaignCounts> = {}): CampaignCounts => ({
  meant: 0,
  reached: 0,
  responded: 0,
  booked: 0,
  heldOut: 0,
  heldOutBooked: 0,
  suppressed: [],
  accountTasks: 0,
  accountTasksDone: 0,
  byRatePlan: [],
  byTouch: [],
  costs: null,
  spent: null,
  budget: null,
  ...own,
});
const stay = (stayId: string, revenue: number, currencyCode: string | null = 'EUR') => ({
  stayId,
  revenue,
  currencyCode,
});

describe('what a campaign came to', () => {
  it.each<[string, Partial<CampaignCounts>, object]>([
    ['nothing', {}, { stays: 0, revenue: 0, cost: null, costPerStay: null, returnOnBudget: null }],
    [
      'a stay that both bears the rate and follows from a touch, once',
      { byRatePlan: [stay('a', 300), stay('b', 200)], byTouch: [stay('a', 300), stay('c', 100)] },
      { stays: 3, revenue: 600 },
    ],
    [
      'another currency in stays alone',
      { byTouch: [stay('a', 300), stay('b', 900, 'USD')] },
      { stays: 2, revenue: 300 },
    ],
    [
      'costs that name it before what was entered',
      { costs: 50, spent: 70, byTouch: [stay('a', 1)] },
      { cost: 50, costPerStay: 50 },
    ],
    [
      'what was entered',
      { spent: 70, byTouch: [stay('a', 1), stay('b', 1), stay('c', 1)] },
      { cost: 70, costPerStay: 23 },
    ],
    ['cost without a stay', { spent: 70 }, { cost: 70, costPerStay: null }],
    ['against its budget', { budget: 400, byTouch: [stay('a', 1_000)] }, { returnOnBudget: 2.5 }],
    ['against no budget', { budget: 0, byTouch: [stay('a', 1_000)] }, { returnOnBudget: null }],
  ])('%s', (_, own, came) => {
    expect(campaignResult(counts(own), 'EUR')).toMatchObject(came);
  });
});
