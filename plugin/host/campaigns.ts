import * as z from 'zod/mini';
import { segments } from '../domain/retention/customer-pyramid.ts';
import { lifecycleStates } from '../domain/retention/lifecycle.ts';
import {
  CAMPAIGN_ACCOUNT_TYPES,
  CAMPAIGN_STATUSES,
  type CampaignBooking,
  type CampaignCounts,
  type CampaignPlan,
  type CampaignStatus,
} from '../domain/sales/campaigns.ts';
import { batches, withRest, type Host, type Page } from './client.ts';
import {
  CampaignAccountsDocument,
  CampaignByIdDocument,
  CampaignCountsDocument,
  CampaignGuestsDocument,
  CampaignMembersDocument,
  ChangeCampaignDocument,
  LinkTasksToCampaignDocument,
  MoreBroughtTouchesDocument,
  MoreCampaignStaysDocument,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  number,
  page,
  read,
  recordId,
  recordIdOrNull,
  records,
  sum,
  text,
} from './rows.ts';
import { createTasks, type NewTask } from './tasks.ts';

const known = <Value extends string>(all: readonly Value[]) =>
  read(z.nullish(z.array(z.string())), (values) => all.filter((value) => values?.includes(value)));

const campaignNode = read(
  z.object({
    id: recordId,
    name: text,
    purpose: text,
    status: read(
      z.nullable(z.string()),
      (value): CampaignStatus => CAMPAIGN_STATUSES.find((each) => each === value) ?? 'PLANNED',
    ),
    startsOn: day,
    endsOn: day,
    startedAt: instant,
    endedAt: instant,
    propertyId: recordIdOrNull,
    property: z.nullish(z.object({ name: text, currencyCode: text })),
    ownerId: recordIdOrNull,
    playId: recordIdOrNull,
    play: z.nullish(
      z.object({ name: text, channel: z.nullable(z.string()), holdoutPercent: number, attributionDays: number }),
    ),
    audienceSegments: known(segments),
    audienceLifecycles: known(lifecycleStates),
    audienceTierId: recordIdOrNull,
    audienceTier: z.nullish(z.object({ name: text, code: text })),
    accountClasses: known(['A', 'B', 'C', 'D'] as const),
    accountTypes: known(CAMPAIGN_ACCOUNT_TYPES),
    ratePlanId: recordIdOrNull,
    ratePlan: z.nullish(z.object({ name: text })),
    budget: money,
    spent: money,
  }),
  ({ audienceSegments, audienceLifecycles, audienceTier, property, play, ratePlan, ...rest }) => ({
    ...rest,
    property: property ?? null,
    play: play ?? null,
    ratePlan: ratePlan?.name ?? null,
    tierName: audienceTier?.name ?? null,
    plan: {
      status: rest.status,
      startsOn: rest.startsOn,
      endsOn: rest.endsOn,
      segments: audienceSegments,
      lifecycles: audienceLifecycles,
      tier: audienceTier?.code ?? null,
      accountClasses: rest.accountClasses,
      accountTypes: rest.accountTypes,
      hasPlay: rest.playId !== null,
    } satisfies CampaignPlan,
  }),
);
/** A campaign with the names of what it points at. */
export type CampaignRecord = z.infer<typeof campaignNode>;

/** A campaign by its id; null where there is none. */
export const campaignById = async (host: Host, id: string): Promise<CampaignRecord | null> =>
  records(campaignNode).parse((await host.request(CampaignByIdDocument, { id })).campaigns)[0] ?? null;

const personId = read(z.object({ id: recordId }), ({ id }): string | null => id);
const memberId = read(z.object({ personId: recordIdOrNull }), (member): string | null => member.personId);

/** A page of the ids of guests whom a campaign may mean, in an order that stays; of members where it is for those of a tier. */
export const campaignGuests = async (
  host: Host,
  { plan, audienceTierId }: Pick<CampaignRecord, 'plan' | 'audienceTierId'>,
  after: string | null,
): Promise<{ ids: string[]; next: string | null }> => {
  const people = {
    and: [
      plan.segments.length === 0 ? { id: { is: 'NOT_NULL' as const } } : { guestSegment: { in: [...plan.segments] } },
      ...(plan.lifecycles.length === 0 ? [] : [{ guestLifecycle: { in: [...plan.lifecycles] } }]),
    ],
  };
  const found: Page<string | null> =
    audienceTierId === null
      ? page(personId).parse((await host.request(CampaignGuestsDocument, { people, after })).people)
      : page(memberId).parse(
          (
            await host.request(CampaignMembersDocument, {
              members: {
                and: [
                  { status: { eq: 'ACTIVE' } },
                  { tierId: { eq: audienceTierId } },
                  { personId: { is: 'NOT_NULL' } },
                ],
              },
              after,
            })
          ).loyaltyMemberships,
        );
  return {
    ids: [...new Set(found.edges.flatMap(({ node }) => node ?? []))],
    next: found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
  };
};

const accountNode = read(
  z.object({ id: recordId, name: text, accountOwnerId: recordIdOrNull }),
  ({ id, name, accountOwnerId }) => ({ id, name, ownerId: accountOwnerId }),
);
export type CampaignAccount = z.infer<typeof accountNode>;

/** A page of the accounts that a campaign turns to. */
export const campaignAccounts = async (
  host: Host,
  { accountClasses, accountTypes }: CampaignPlan,
  after: string | null,
): Promise<{ accounts: CampaignAccount[]; next: string | null }> => {
  const { companies } = await host.request(CampaignAccountsDocument, {
    companies: {
      and: [
        ...(accountClasses.length === 0 ? [] : [{ accountClass: { in: [...accountClasses] } }]),
        accountTypes.length === 0
          ? // A class alone means customers: neither partners nor competitors are turned to.
            { or: [{ accountType: { is: 'NULL' as const } }, { accountType: { in: [...CAMPAIGN_ACCOUNT_TYPES] } }] }
          : { accountType: { in: [...accountTypes] } },
      ],
    },
    after,
  });
  const { edges, pageInfo } = page(accountNode).parse(companies);
  return { accounts: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
};

/** Makes tasks that hang on an account and on the campaign; made again they stay as they are. */
export const createCampaignTasks = async (
  host: Host,
  tasks: readonly (NewTask & { targets: readonly { id: string; of: 'COMPANY' | 'CAMPAIGN'; recordId: string }[] })[],
): Promise<void> => {
  await createTasks(host, tasks);
  const targets = tasks.flatMap((task) =>
    task.targets.map(({ id, of, recordId: target }) => ({
      id,
      taskId: task.id,
      ...(of === 'COMPANY' ? { targetCompanyId: target } : { targetCampaignId: target }),
    })),
  );
  for (const batch of batches(targets)) await host.request(LinkTasksToCampaignDocument, { targets: batch });
};

const touchGroup = z.object({
  groupByDimensionValues: z.tuple([
    flag,
    z.nullable(z.string()),
    z.nullable(z.string()),
    z.nullable(z.string()),
    z.nullable(z.string()),
  ]),
  totalCount: count,
});
const taskGroup = z.object({ groupByDimensionValues: z.tuple([z.nullable(z.string())]), totalCount: count });
const stayNode = read(z.object({ id: recordId, totalRevenue: money }), ({ id, totalRevenue }): CampaignBooking => ({
  stayId: id,
  revenue: totalRevenue?.amountMicros ?? 0,
  currencyCode: totalRevenue?.currencyCode ?? null,
}));
const broughtNode = read(
  z.object({ attributedStayId: recordIdOrNull, attributedRevenue: money }),
  ({ attributedStayId, attributedRevenue }): CampaignBooking | null =>
    attributedStayId === null
      ? null
      : {
          stayId: attributedStayId,
          revenue: attributedRevenue?.amountMicros ?? 0,
          currencyCode: attributedRevenue?.currencyCode ?? null,
        },
);
const costGroup = z.object({
  groupByDimensionValues: z.tuple([z.nullable(z.string())]),
  sumAmountAmountMicros: sum,
});

const MOST_GROUPS = 2_000;

/**
 * Counts what a campaign came to: one request, one more for each 200 further stays. Stays that bear its rate plan are those booked
 * from its start to the end of its last day, in its property where it has one. Costs are asked for where `hasCosts`.
 */
export const campaignCounts = async (
  host: Host,
  campaign: CampaignRecord,
  { currencyCode, until, hasCosts }: { currencyCode: string; until: string; hasCosts: boolean },
): Promise<CampaignCounts> => {
  const { id, startedAt, ratePlanId, propertyId } = campaign;
  const stays = {
    and: [
      { ratePlanId: { eq: ratePlanId } },
      { bookedAt: { gte: startedAt } },
      { bookedAt: { lt: until } },
      { status: { in: ['CONFIRMED' as const, 'IN_HOUSE' as const, 'CHECKED_OUT' as const] } },
      { toCorrect: { eq: false } },
      ...(propertyId === null ? [] : [{ propertyId: { eq: propertyId } }]),
    ],
  };
  const brought = {
    and: [{ campaignId: { eq: id } }, { isHoldout: { eq: false } }, { attributedStayId: { is: 'NOT_NULL' as const } }],
  };
  const withStays = ratePlanId !== null && startedAt !== null;
  const answer = await requestIncluded(host, CampaignCountsDocument, {
    touches: { campaignId: { eq: id } },
    tasks: { targetCampaignId: { eq: id } },
    stays: withStays ? stays : {},
    brought,
    costs: { campaignId: { eq: id } },
    withStays,
    withCosts: hasCosts,
    limit: MOST_GROUPS,
  });
  const byRatePlan = withStays
    ? await withRest(page(stayNode).parse(answer.stays), async (after) =>
        page(stayNode).parse((await host.request(MoreCampaignStaysDocument, { stays, after })).stays),
      )
    : [];
  const byTouch = await withRest(page(broughtNode).parse(answer.retentionTouches), async (after) =>
    page(broughtNode).parse((await host.request(MoreBroughtTouchesDocument, { brought, after })).retentionTouches),
  );
  const touches = z
    .array(touchGroup)
    .parse(answer.retentionTouchesGroupBy ?? [])
    .map(({ groupByDimensionValues: [isHoldout, status, because, sentAt, respondedAt], totalCount }) => ({
      isHoldout,
      status,
      because,
      wasSent: sentAt !== null,
      hasResponded: respondedAt !== null,
      guests: totalCount,
    }));
  const guestsOf = (chosen: (touch: (typeof touches)[number]) => boolean): number =>
    touches.filter(chosen).reduce((total, { guests }) => total + guests, 0);
  const isHeldBack = ({ isHoldout, status }: (typeof touches)[number]): boolean =>
    !isHoldout && (status === 'SUPPRESSED' || status === 'EXPIRED' || status === 'HELD');
  const tasks = z.array(taskGroup).parse(answer.taskTargetsGroupBy ?? []);
  const costs = z
    .array(costGroup)
    .parse(answer.salesCostsGroupBy ?? [])
    .filter(({ groupByDimensionValues: [code] }) => code === currencyCode);
  const inCurrency = (amount: CampaignRecord['spent']): number | null =>
    amount !== null && amount.currencyCode === currencyCode ? amount.amountMicros : null;
  return {
    meant: guestsOf((touch) => !touch.isHoldout && !isHeldBack(touch)),
    reached: guestsOf(({ isHoldout, wasSent }) => !isHoldout && wasSent),
    responded: guestsOf(
      ({ isHoldout, status, hasResponded }) =>
        !isHoldout && (hasResponded || status === 'BOOKED' || status === 'RESPONDED'),
    ),
    booked: guestsOf(({ isHoldout, status }) => !isHoldout && status === 'BOOKED'),
    heldOut: guestsOf(({ isHoldout }) => isHoldout),
    heldOutBooked: guestsOf(({ isHoldout, status }) => isHoldout && status === 'BOOKED'),
    suppressed: touches.filter(isHeldBack).map(({ because, guests }) => ({ because, guests })),
    accountTasks: tasks.reduce((total, { totalCount }) => total + totalCount, 0),
    accountTasksDone: tasks
      .filter(({ groupByDimensionValues: [status] }) => status === 'DONE')
      .reduce((total, { totalCount }) => total + totalCount, 0),
    byRatePlan,
    byTouch: byTouch.filter((booking) => booking !== null),
    costs:
      costs.length === 0 ? null : costs.reduce((total, { sumAmountAmountMicros }) => total + sumAmountAmountMicros, 0),
    spent: inCurrency(campaign.spent),
    budget: inCurrency(campaign.budget),
  };
};

/** Changes how far a campaign is; what is absent stays. Moments are ISO 8601. */
export const changeCampaign = async (
  host: Host,
  id: string,
  data: { status?: CampaignStatus; startedAt?: string; endedAt?: string | null },
): Promise<void> => {
  await host.request(ChangeCampaignDocument, { id, data });
};
