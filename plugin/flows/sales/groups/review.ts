import { v5 } from 'uuid';
import * as z from 'zod';
import { addDays, addMonths, earliestToday, firstOfMonth, type CalendarDate } from '../../../domain/calendar-dates.ts';
import { NOTHING_COUNTED } from '../../../domain/runs/run.ts';
import { groupAlerts, type GroupAlert } from '../../../domain/sales/groups/alerts.ts';
import { blockTotal, pickupOf } from '../../../domain/sales/groups/block.ts';
import { paceOf, type EarlierGroup } from '../../../domain/sales/groups/pace.ts';
import { groupProblems, stageByCalendar, type GroupStage } from '../../../domain/sales/groups/stages.ts';
import type { Host } from '../../../host/client.ts';
import { createTasksAbout, earlierGroups, groupsById, liveGroupIds, type GroupNow } from '../../../host/groups.ts';
import { sayGroupAlert } from '../../../words/groups.ts';
import { languageOfProperty } from '../../../words/language.ts';
import { expireQuotes } from '../../../host/quotes.ts';
import { stepped, type Step } from '../../runs/run.ts';
import { finishAccepted } from '../quotes/answer.ts';
import { putRight, stateOf, todayOfGroup } from './refresh.ts';

const TASKS = '0d7c8f52-3c1b-4d0e-9f64-7a5b1c2e9d13';

/** Groups of so many months say what is usual. */
export const EARLIER_MONTHS = 24;

/** What somebody should do about a group within how many days. */
const DONE_WITHIN_DAYS = 2;

/** The stage that a group has come to by the calendar; one that cannot be where it is stays there. */
const comesTo = (group: GroupNow, today: CalendarDate): GroupStage | null => {
  if (group.stage === null || groupProblems(stateOf(group, group.stage), today).length > 0) return group.stage;
  return stageByCalendar({ ...group, stage: group.stage }, today);
};

/** What is due about a group as it is now. */
export const dueOf = (group: GroupNow, earlier: readonly EarlierGroup[], today: CalendarDate): GroupAlert[] => {
  const { stage, arrivalOn } = group;
  if (stage === null || arrivalOn === null || groupProblems(stateOf(group, stage), today).length > 0) return [];
  const [block, { total: pickup }] = [blockTotal(group.nights), pickupOf(group.nights, group.stays)];
  return groupAlerts(
    { ...group, stage, block, pickup, pace: paceOf({ block, pickup, arrivalOn }, earlier, today) },
    today,
  );
};

/** What makes an alert the same again: the day that it is about, of a slow pickup the month. */
const keyOf = (alert: GroupAlert, today: CalendarDate): string => {
  switch (alert.code) {
    case 'CUT_OFF_NEAR':
    case 'CUT_OFF_PASSED':
      return alert.cutOffOn;
    case 'OPTION_NEAR':
    case 'OPTION_PASSED':
      return alert.optionUntil;
    default:
      return firstOfMonth(today);
  }
};

const tasksOf = (group: GroupNow, alerts: readonly GroupAlert[], today: CalendarDate) =>
  alerts.map((alert) => {
    const key = `${group.id}:${alert.code}:${keyOf(alert, today)}`;
    return {
      id: v5(key, TASKS),
      targetId: v5(`${key}:target`, TASKS),
      about: { targetOpportunityId: group.id },
      ...sayGroupAlert(group.name, alert, languageOfProperty(group.propertyLanguage)),
      dueAt: `${addDays(today, DONE_WITHIN_DAYS)}T09:00:00.000Z`,
      assigneeId: group.ownerId,
    };
  });

const cursor = z.object({ after: z.string().nullable() });
type Cursor = z.infer<typeof cursor>;

/**
 * Reviews the groups that somebody still works on: figures, who has arrived and who has left, what of blocks goes back to sale,
 * and tasks for cut-offs, options and slow pickup, each once. Before it, quotes expire that nobody answered, and what was accepted
 * and not made is made.
 */
export const groupReview = stepped<Cursor>({
  kind: 'GROUP_REVIEW',
  key: 'groups:review',
  cursor,
  first: () => ({ after: null }),
  step: async (host: Host, { after }, clock): Promise<Step<Cursor>> => {
    const now = clock();
    const finished = after === null ? await finishAccepted(host, now) : 0;
    const quotes = finished + (after === null ? await expireQuotes(host, earliestToday(now)) : 0);
    const { edges, pageInfo } = await liveGroupIds(host, after);
    const ids = edges.map(({ node }) => node);
    const groups = ids.length === 0 ? [] : await groupsById(host, ids);
    const blocked = groups.filter(({ stage, nights }) => stage === 'DEFINITE' && nights.length > 0);
    const earlier = await earlierGroups(
      host,
      [...new Set(blocked.flatMap(({ propertyId }) => propertyId ?? []))],
      addMonths(earliestToday(now), -EARLIER_MONTHS),
    );
    const tasks = groups.flatMap((group) => {
      const today = todayOfGroup(group, now);
      return tasksOf(group, dueOf(group, earlier.get(group.propertyId) ?? [], today), today);
    });
    if (tasks.length > 0) await createTasksAbout(host, tasks);
    const written = await putRight(
      host,
      groups.map((group) => ({ group, stage: comesTo(group, todayOfGroup(group, now)) })),
      now,
    );
    return {
      counts: {
        ...NOTHING_COUNTED,
        read: groups.length + quotes,
        written: written + quotes,
        unchanged: groups.length - written,
      },
      next: pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null,
    };
  },
});
