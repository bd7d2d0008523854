import { v5 } from 'uuid';
import * as z from 'zod';
import {
  addDays,
  calendarDate,
  daysBetween,
  isCalendarDate,
  todayAt,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { planOnOccasion, type PlannedTouch, type Suppression } from '../../domain/retention/plays/plan.ts';
import type { Play } from '../../domain/retention/plays/play.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import {
  CAMPAIGN_STEPS,
  campaignResult,
  meansAccounts,
  meansGuests,
  stepRefused,
  type CampaignCounts,
  type CampaignOutcome,
  type CampaignRefusal,
  type CampaignResult,
  type CampaignStep,
} from '../../domain/sales/campaigns.ts';
import {
  campaignAccounts,
  campaignById,
  campaignCounts,
  campaignGuests,
  changeCampaign,
  createCampaignTasks,
  type CampaignAccount,
  type CampaignRecord,
} from '../../host/campaigns.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { guestsForPlays, saveTouches } from '../../host/plays.ts';
import type { Run } from '../../host/runs.ts';
import { sayCampaignTask } from '../../words/campaigns.ts';
import { RUN_NAMES } from '../../words/runs.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { LONGEST_CAP_DAYS, loadHouse, touchWrite, type House } from '../retention/planning.ts';
import { stepped, type PulledKind, type Step } from '../runs/run.ts';
import type { Hosts } from '../stays/commands.ts';

const TASKS = '2f6f1a5e-77f5-4d0c-9f61-2a1f0e7d9c34';

/** Days within which whoever looks after an account should have turned to it. */
const TURNED_TO_WITHIN_DAYS = 7;

/** Guests that a preview looks at; of a larger audience the rest is not told. */
const MOST_PREVIEWED = 4_000;

/** The occasion of a campaign's touches: the same guest has it once, whatever the campaign is called. */
const occasionOf = (id: string): string => `campaign:${id}`;

/** The play of a campaign, with the campaign's audience and days in the place of its own. */
const playOf = (
  { playId, plan }: CampaignRecord,
  { plays }: House,
  on: CalendarDate,
): (Play & { name: string }) | null => {
  const play = plays.find(({ id }) => id === playId);
  if (play === undefined || plan.endsOn === null) return null;
  return {
    ...play,
    segments: plan.segments,
    lifecycles: plan.lifecycles,
    audience: plan.tier === null ? [] : [{ text: 'tier', isOneOf: [plan.tier] }],
    // What is planned may leave as long as the campaign lasts.
    staleAfterDays: Math.max(0, daysBetween(on, plan.endsOn)),
  };
};

type GuestsPage = { touches: (PlannedTouch & { guest: string })[]; guests: number; next: string | null };

/** What a campaign wants of the next page of guests: planned and held back by the rules of plays; who has it already aside. */
const planPage = async (
  host: Host,
  campaign: CampaignRecord,
  house: House,
  { after, today }: { after: string | null; today: CalendarDate },
): Promise<GuestsPage> => {
  const on = campaign.plan.startsOn !== null && campaign.plan.startsOn > today ? campaign.plan.startsOn : today;
  const play = playOf(campaign, house, on);
  if (play === null) return { touches: [], guests: 0, next: null };
  const { ids, next } = await campaignGuests(host, campaign, after);
  if (ids.length === 0) return { touches: [], guests: 0, next };
  const since = addDays(today, -LONGEST_CAP_DAYS);
  const { guests } = await guestsForPlays(host, ids, { since, today, plays: house.plays, occasions: null });
  const names = new Map(guests.map(({ id, name }) => [id, writtenName(name)]));
  const touches = planOnOccasion(play, { name: occasionOf(campaign.id), on }, guests, today);
  return {
    touches: touches.map((touch) => ({ ...touch, guest: names.get(touch.guestId) ?? '' })),
    guests: guests.length,
    next,
  };
};

const cursor = z.discriminatedUnion('of', [
  z.object({ of: z.literal('GUESTS'), campaignId: z.string(), after: z.string().nullable() }),
  z.object({
    of: z.literal('ACCOUNTS'),
    campaignId: z.string(),
    after: z.string().nullable(),
    due: z.string().refine(isCalendarDate).transform(calendarDate),
  }),
]);
type Cursor = z.infer<typeof cursor>;

const guestsStep = async (
  host: Host,
  campaign: CampaignRecord,
  at: Extract<Cursor, { of: 'GUESTS' }>,
  now: Date,
): Promise<Step<Cursor>> => {
  const house = await loadHouse(host);
  const today = todayAt(house.timeZone, now)[0]!;
  const accounts: Cursor = {
    of: 'ACCOUNTS',
    campaignId: campaign.id,
    after: null,
    due: addDays(today, TURNED_TO_WITHIN_DAYS),
  };
  if (!meansGuests(campaign.plan)) return { counts: NOTHING_COUNTED, next: accounts };
  const { touches, guests, next } = await planPage(host, campaign, house, { after: at.after, today });
  const { timeZone, language } = house;
  if (touches.length > 0)
    await saveTouches(
      host,
      touches.map((touch) => ({
        ...touchWrite(touch, { name: campaign.name, guest: touch.guest, timeZone, language }, now),
        campaignId: campaign.id,
      })),
    );
  return {
    counts: { ...NOTHING_COUNTED, read: guests, written: touches.length, unchanged: guests - touches.length },
    next: next === null ? accounts : { ...at, after: next },
  };
};

/** The task of a campaign about an account, and what it hangs on: the same however often it is asked for. */
export const idsOfTask = (
  campaignId: string,
  companyId: string,
): { id: string; targets: { id: string; of: 'COMPANY' | 'CAMPAIGN'; recordId: string }[] } => {
  const key = `${campaignId}:${companyId}`;
  return {
    id: v5(key, TASKS),
    targets: [
      { id: v5(`${key}:company`, TASKS), of: 'COMPANY', recordId: companyId },
      { id: v5(`${key}:campaign`, TASKS), of: 'CAMPAIGN', recordId: campaignId },
    ],
  };
};

const accountsStep = async (
  host: Host,
  campaign: CampaignRecord,
  at: Extract<Cursor, { of: 'ACCOUNTS' }>,
): Promise<Step<Cursor>> => {
  if (!meansAccounts(campaign.plan)) return { counts: NOTHING_COUNTED, next: null };
  const { accounts, next } = await campaignAccounts(host, campaign.plan, at.after);
  const language = await languageOfHotel(host);
  await createCampaignTasks(
    host,
    accounts.map((account) => ({
      ...idsOfTask(campaign.id, account.id),
      ...sayCampaignTask(account.name, campaign, language),
      dueAt: `${at.due}T09:00:00.000Z`,
      assigneeId: account.ownerId ?? campaign.ownerId,
    })),
  );
  return {
    counts: { ...NOTHING_COUNTED, read: accounts.length, written: accounts.length },
    next: next === null ? null : { ...at, after: next },
  };
};

/**
 * Turns a campaign that was started into touches of guests and tasks about accounts, page by page. Each is named by the campaign and
 * whom it is for, so that starting twice, or going on after a stop in the middle, reaches nobody twice. Stopped meanwhile it ends.
 */
export const campaignRun = stepped<Cursor>({
  kind: 'CAMPAIGN',
  key: 'campaign',
  cursor,
  first: (previous) => {
    const { campaignId } = cursor.parse(previous?.cursor);
    return { of: 'GUESTS', campaignId, after: null };
  },
  step: async (host, at, clock) => {
    const campaign = await campaignById(host, at.campaignId);
    if (campaign === null || campaign.status !== 'RUNNING') return { counts: NOTHING_COUNTED, next: null, last: at };
    const step =
      at.of === 'GUESTS' ? await guestsStep(host, campaign, at, clock()) : await accountsStep(host, campaign, at);
    return step.next === null ? { ...step, last: at } : step;
  },
});

/** Whom a campaign would turn to, and who is held back by what. */
export type CampaignPreview = {
  guests: {
    looked: number;
    planned: number;
    heldOut: number;
    suppressed: { because: Suppression['code']; guests: number }[];
  };
  /** Of a larger audience only the first guests were looked at. */
  isMost: boolean;
  accounts: { tasks: number; withoutOwner: number };
};

const guestsPreview = async (
  host: Host,
  campaign: CampaignRecord,
  now: Date,
): Promise<Pick<CampaignPreview, 'guests' | 'isMost'>> => {
  const found = { looked: 0, planned: 0, heldOut: 0 };
  const suppressed = new Map<Suppression['code'], number>();
  if (!meansGuests(campaign.plan)) return { guests: { ...found, suppressed: [] }, isMost: false };
  const house = await loadHouse(host);
  const today = todayAt(house.timeZone, now)[0]!;
  let after: string | null = null;
  do {
    const { touches, guests, next }: GuestsPage = await planPage(host, campaign, house, { after, today });
    found.looked += guests;
    for (const { isHoldout, suppressed: because } of touches) {
      if (isHoldout) found.heldOut += 1;
      else if (because === null) found.planned += 1;
      else suppressed.set(because.code, (suppressed.get(because.code) ?? 0) + 1);
    }
    after = next;
  } while (after !== null && found.looked < MOST_PREVIEWED);
  return {
    guests: {
      ...found,
      suppressed: [...suppressed]
        .map(([because, guests]) => ({ because, guests }))
        .toSorted((one, other) => other.guests - one.guests),
    },
    isMost: after !== null,
  };
};

const accountsPreview = async (host: Host, { plan }: CampaignRecord): Promise<CampaignPreview['accounts']> => {
  const found = { tasks: 0, withoutOwner: 0 };
  if (!meansAccounts(plan)) return found;
  let after: string | null = null;
  do {
    const { accounts, next }: { accounts: CampaignAccount[]; next: string | null } = await campaignAccounts(
      host,
      plan,
      after,
    );
    found.tasks += accounts.length;
    found.withoutOwner += accounts.filter(({ ownerId }) => ownerId === null).length;
    after = next;
  } while (after !== null);
  return found;
};

/** Says whom a campaign would turn to now, and who is held back by what, without doing it; by the very rules of starting it. */
export const previewCampaign = async (
  asPerson: Host,
  campaignId: string,
  now: Date,
): Promise<{ data: CampaignPreview } | { refused: CampaignRefusal }> => {
  const campaign = await campaignById(asPerson, campaignId);
  if (campaign === null) return { refused: { code: 'CAMPAIGN_NOT_FOUND' } };
  return {
    data: {
      ...(await guestsPreview(asPerson, campaign, now)),
      accounts: await accountsPreview(asPerson, campaign),
    },
  };
};

/** What the tab of a campaign shows. Amounts are micros of `currencyCode`. */
export type CampaignPage = {
  campaign: CampaignRecord;
  currencyCode: string;
  counts: Omit<CampaignCounts, 'byRatePlan' | 'byTouch'>;
  result: CampaignResult;
  seesCosts: boolean;
  /** Why it cannot be started; null where it can. */
  problem: CampaignRefusal | null;
};

const countsWithin = async (host: Host, campaign: CampaignRecord, currencyCode: string) => {
  const until =
    campaign.endedAt ??
    (campaign.plan.endsOn === null ? '9999-12-31T00:00:00.000Z' : `${addDays(campaign.plan.endsOn, 1)}T00:00:00.000Z`);
  const asked = { currencyCode, until };
  try {
    return { counts: await campaignCounts(host, campaign, { ...asked, hasCosts: true }), seesCosts: true };
  } catch (error) {
    if (!(error instanceof HostError && error.kind === 'REFUSED')) throw error;
    return { counts: await campaignCounts(host, campaign, { ...asked, hasCosts: false }), seesCosts: false };
  }
};

/** What a campaign is and came to, as whoever asks sees it. */
export const loadCampaign = async (
  asPerson: Host,
  campaignId: string,
  now: Date,
): Promise<{ data: CampaignPage } | { refused: CampaignRefusal }> => {
  const campaign = await campaignById(asPerson, campaignId);
  if (campaign === null) return { refused: { code: 'CAMPAIGN_NOT_FOUND' } };
  const currencyCode =
    campaign.property?.currencyCode || (campaign.budget?.currencyCode ?? campaign.spent?.currencyCode ?? 'EUR');
  const { counts, seesCosts } = await countsWithin(asPerson, campaign, currencyCode);
  const { byRatePlan: _, byTouch: __, ...shown } = counts;
  return {
    data: {
      campaign,
      currencyCode,
      counts: shown,
      result: campaignResult(counts, currencyCode),
      seesCosts,
      problem: stepRefused(campaign.plan, 'start', todayAt('UTC', now)[0]!),
    },
  };
};

export type CampaignDone = { said: CampaignOutcome[]; data: { campaignId: string } } | { refused: CampaignRefusal };

const SAID = {
  start: 'CAMPAIGN_STARTED',
  pause: 'CAMPAIGN_PAUSED',
  end: 'CAMPAIGN_ENDED',
  cancel: 'CAMPAIGN_CANCELLED',
} as const satisfies Record<CampaignStep, CampaignOutcome['code']>;

/**
 * Takes a campaign one step on, as whoever asks. To start it the app then plans touches and tasks as a run; stopped in between,
 * starting it again does the rest.
 * @param start starts a run with the rights of the app and does its first slice
 */
export const stepCampaign = async (
  { asPerson, host }: Hosts,
  { campaignId, step }: { campaignId: string; step: CampaignStep },
  now: Date,
  start: (kind: PulledKind) => Promise<Run>,
): Promise<CampaignDone> => {
  const campaign = await campaignById(asPerson, campaignId);
  if (campaign === null) return { refused: { code: 'CAMPAIGN_NOT_FOUND' } };
  const refused = stepRefused(campaign.plan, step, todayAt('UTC', now)[0]!);
  if (refused !== null) return { refused };
  const { name } = campaign;
  await changeCampaign(asPerson, campaignId, { status: CAMPAIGN_STEPS[step].to });
  const at = now.toISOString();
  if (step === 'end' || step === 'cancel') await changeCampaign(host, campaignId, { endedAt: at });
  if (step === 'start') {
    await changeCampaign(host, campaignId, {
      ...(campaign.startedAt === null ? { startedAt: at } : {}),
      endedAt: null,
    });
    const run = await start({
      ...campaignRun,
      key: `campaign:${campaignId}`,
      named: `${RUN_NAMES.CAMPAIGN[await languageOfHotel(host)]}: ${name}`,
      first: () => ({ of: 'GUESTS', campaignId, after: null }) satisfies Cursor,
    });
    if (run.status === 'RUNNING') return { said: [{ code: 'CAMPAIGN_UNDER_WAY', name }], data: { campaignId } };
  }
  return { said: [{ code: SAID[step], name }], data: { campaignId } };
};
