import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { GROUP_STAGES } from '../domain/sales/groups/stages.ts';
import type { Deal, LookedAfter, TeamRecords } from '../domain/sales/team.ts';
import { withRest, type Host } from './client.ts';
import {
  MoreDealsDocument,
  MoreLookedAfterDocument,
  SalesTeamDocument,
  type CompanyFilterInput,
  type OpportunityFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { count, day, instant, money, page, read, recordId, recordIdOrNull, sumOfMicros, text } from './rows.ts';
import { staff, type StaffMember } from './staff.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const deal = read(
  z.object({
    id: recordId,
    name: text,
    ownerId: recordIdOrNull,
    createdAt: z.string(),
    groupStage: z.nullable(z.enum(GROUP_STAGES)),
    groupProblem: text,
    groupDecidedOn: day,
    amount: money,
  }),
  ({ createdAt, groupStage, groupProblem, groupDecidedOn, ...rest }): Omit<Deal, 'answeredAt'> => ({
    ...rest,
    enteredAt: new Date(createdAt).toISOString(),
    stage: groupStage,
    isSound: groupProblem === '',
    decidedOn: groupDecidedOn,
  }),
);

const lookedAfter = read(
  z.object({
    id: recordId,
    name: text,
    accountOwnerId: recordIdOrNull,
    accountLastVisitOn: day,
    accountNextVisitOn: day,
  }),
  ({ id, name, accountOwnerId, accountLastVisitOn, accountNextVisitOn }): LookedAfter => ({
    id,
    name,
    ownerId: accountOwnerId,
    lastVisitOn: accountLastVisitOn,
    nextVisitOn: accountNextVisitOn,
  }),
);

const answered = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), minHappensAt: instant });
const quoted = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull]), minCreatedAt: instant });
const booked = z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, recordIdOrNull, day]), totalCount: count });
const target = z.object({
  groupByDimensionValues: z.tuple([recordIdOrNull, day, z.nullable(z.string())]),
  sumTotalRevenueAmountMicros: sumOfMicros,
});
const cost = z.object({
  groupByDimensionValues: z.tuple([recordIdOrNull, day, z.nullable(z.string()), z.nullable(z.string())]),
  sumAmountAmountMicros: sumOfMicros,
});

/** The earliest instant by record, of lists of earliest instants. */
const earliest = (rows: readonly (readonly [id: string | null, at: string | null])[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [id, at] of rows) {
    if (id === null || at === null) continue;
    const iso = new Date(at).toISOString();
    if (iso < (found.get(id) ?? '9999')) found.set(id, iso);
  }
  return found;
};

/**
 * All that salespeople are judged by since a day, and who works here: one request, one more for each 200 further opportunities
 * and accounts. Costs are asked for where `hasCosts`. An opportunity is answered by what a member of staff did first: its stage
 * moved, a note or a task hung on it, or a quote that was given.
 */
export const loadTeam = async (
  host: Host,
  { since, hasCosts }: { since: CalendarDate; hasCosts: boolean },
): Promise<TeamRecords & { members: StaffMember[] }> => {
  const from = `${since}T00:00:00.000Z`;
  const deals: OpportunityFilterInput = {
    or: [{ createdAt: { gte: from } }, { groupDecidedOn: { gte: since } }],
  };
  const accounts: CompanyFilterInput = { accountOwnerId: { is: 'NOT_NULL' } };
  const answer = await requestIncluded(host, SalesTeamDocument, {
    deals,
    accounts,
    answers: {
      and: [
        { targetOpportunityId: { is: 'NOT_NULL' } },
        { workspaceMemberId: { is: 'NOT_NULL' } },
        { happensAt: { gte: from } },
        {
          or: [
            { name: { in: ['linked-note.created', 'linked-task.created'] } },
            { and: [{ name: { eq: 'opportunity.updated' } }, { properties: { like: '%"groupStage"%' } }] },
          ],
        },
      ],
    },
    quotes: {
      and: [{ opportunityId: { is: 'NOT_NULL' } }, { createdAt: { gte: from } }, { status: { neq: 'DRAFT' } }],
    },
    stays: {
      and: [
        { toCorrect: { eq: false } },
        { bookedAt: { gte: from } },
        { status: { in: ['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT'] } },
        { or: [{ companyId: { is: 'NOT_NULL' } }, { travelAgentId: { is: 'NOT_NULL' } }] },
      ],
    },
    targets: { and: [{ salespersonId: { is: 'NOT_NULL' } }, { month: { gte: since } }] },
    costs: { and: [{ ownerId: { is: 'NOT_NULL' } }, { month: { gte: since } }] },
    hasCosts,
    limit: MOST_STAY_GROUPS,
  });
  const dealRows = await withRest(page(deal).parse(answer.opportunities), async (after) =>
    page(deal).parse((await host.request(MoreDealsDocument, { deals, after })).opportunities),
  );
  const accountRows = await withRest(page(lookedAfter).parse(answer.companies), async (after) =>
    page(lookedAfter).parse((await host.request(MoreLookedAfterDocument, { accounts, after })).companies),
  );
  const answers = earliest([
    ...z
      .array(answered)
      .parse(answer.timelineActivitiesGroupBy ?? [])
      .map(({ groupByDimensionValues: [id], minHappensAt }) => [id, minHappensAt] as const),
    ...z
      .array(quoted)
      .parse(answer.quotesGroupBy ?? [])
      .map(({ groupByDimensionValues: [id], minCreatedAt }) => [id, minCreatedAt] as const),
  ]);
  return {
    members: staff.parse(answer.workspaceMembers),
    deals: dealRows.map((each) => ({ ...each, answeredAt: answers.get(each.id) ?? null })),
    accounts: accountRows,
    booked: z
      .array(booked)
      .parse(answer.staysGroupBy ?? [])
      .flatMap(({ groupByDimensionValues: [companyId, agencyId, month], totalCount }) =>
        month === null ? [] : [{ companyId, agencyId, month, stays: totalCount }],
      ),
    targets: z
      .array(target)
      .parse(answer.monthlyBudgetsGroupBy ?? [])
      .flatMap(({ groupByDimensionValues: [ownerId, month, currencyCode], sumTotalRevenueAmountMicros }) =>
        ownerId === null || month === null || !currencyCode
          ? []
          : [{ ownerId, month, amount: { amountMicros: sumTotalRevenueAmountMicros, currencyCode } }],
      ),
    costs: hasCosts
      ? z
          .array(cost)
          .parse(answer.salesCostsGroupBy ?? [])
          .flatMap(({ groupByDimensionValues: [ownerId, month, category, currencyCode], sumAmountAmountMicros }) =>
            ownerId === null || month === null || !currencyCode
              ? []
              : [
                  {
                    ownerId,
                    month,
                    category: category ?? 'OTHER',
                    amount: { amountMicros: sumAmountAmountMicros, currencyCode },
                  },
                ],
          )
      : null,
  };
};
