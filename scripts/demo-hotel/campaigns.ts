import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import type { AccountClass } from '../../plugin/domain/sales/account-classes.ts';
import { idsOfTask } from '../../plugin/flows/sales/campaigns.ts';
import { playIdOf } from '../../plugin/flows/retention/seed-plays.ts';
import { sayCampaignTask } from '../../plugin/words/campaigns.ts';
import type { Account } from './accounts.ts';
import { idOf } from './ids.ts';
import type { Property } from './properties.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

/** The campaign that runs: its guests are turned to by the play of win-backs. */
export const RUNNING_CAMPAIGN = {
  id: idOf('campaign', 'back-by-the-sea'),
  name: 'Back by the sea',
  play: 'WIN_BACK',
  days: 45,
};
const ACCOUNT_TASKS = 6;

/** One campaign that runs, one that has ended and one that is planned. */
export const campaignRecords = (
  { properties, tierId, today }: { properties: readonly Property[]; tierId: string; today: number },
  sellerIds: readonly string[],
): DemoRecord[] => {
  const [house, other = house] = properties;
  const planOf = (property: Property, code: string): { ratePlanId?: string } => {
    const id = property.ratePlans.find((plan) => plan.code === code)?.id;
    return id === undefined ? {} : { ratePlanId: id };
  };
  const ownedBy = (place: number) => (sellerIds.length === 0 ? {} : { ownerId: sellerIds[place % sellerIds.length]! });
  return [
    {
      id: RUNNING_CAMPAIGN.id,
      name: RUNNING_CAMPAIGN.name,
      purpose: 'Bring guests back who have not come for a year',
      propertyId: house!.id,
      status: 'RUNNING',
      startsOn: fromDayNumber(today - RUNNING_CAMPAIGN.days),
      endsOn: fromDayNumber(today + RUNNING_CAMPAIGN.days),
      playId: playIdOf(RUNNING_CAMPAIGN.play),
      audienceLifecycles: ['DUE', 'AT_RISK', 'LOST'],
      accountClasses: ['A', 'B'],
      accountTypes: ['CORPORATE', 'TRAVEL_AGENCY'],
      ...planOf(house!, 'ADV'),
      budget: euros(12_000),
      spent: euros(9_000),
      startedAt: instantOn(today - RUNNING_CAMPAIGN.days, 9),
      ...ownedBy(0),
    },
    {
      id: idOf('campaign', 'quiet-weeks'),
      name: 'Quiet weeks of winter',
      purpose: 'Fill weekdays without guests of companies',
      propertyId: other!.id,
      status: 'ENDED',
      startsOn: fromDayNumber(today - 200),
      endsOn: fromDayNumber(today - 120),
      accountTypes: ['TRAVEL_AGENCY', 'TOUR_OPERATOR'],
      ...planOf(other!, 'ADV'),
      budget: euros(3_000),
      spent: euros(2_800),
      startedAt: instantOn(today - 200, 9),
      endedAt: instantOn(today - 120, 18),
      ...ownedBy(1),
    },
    {
      id: idOf('campaign', 'members-first'),
      name: 'Members first',
      purpose: 'Let members book the summer before everybody else',
      propertyId: house!.id,
      status: 'PLANNED',
      startsOn: fromDayNumber(today + 14),
      endsOn: fromDayNumber(today + 44),
      playId: playIdOf('ANNIVERSARY'),
      audienceSegments: ['VIP', 'KEY', 'REGULAR'],
      audienceTierId: tierId,
      budget: euros(1_500),
      ...ownedBy(2),
    },
  ];
};

/** The tasks about accounts of the campaign that runs, the first of them done. */
export const campaignTaskRecords = (
  accounts: readonly Account[],
  classes: ReadonlyMap<Account, AccountClass>,
  { sellerIds, today }: { sellerIds: readonly string[]; today: number },
): { tasks: DemoRecord[]; targets: DemoRecord[] } => {
  const meant = accounts
    .filter((account) => {
      const own = classes.get(account);
      return (own === 'A' || own === 'B') && (account.type === 'CORPORATE' || account.type === 'TRAVEL_AGENCY');
    })
    .slice(0, ACCOUNT_TASKS);
  const made = meant.map((account, index) => {
    const { id, targets } = idsOfTask(RUNNING_CAMPAIGN.id, account.id);
    const { title, body } = sayCampaignTask(
      account.name,
      {
        name: RUNNING_CAMPAIGN.name,
        purpose: '',
        ratePlan: null,
        endsOn: fromDayNumber(today + RUNNING_CAMPAIGN.days),
      },
      'en',
    );
    return {
      task: {
        id,
        title,
        bodyV2: { markdown: body },
        status: index % 3 === 0 ? 'DONE' : 'TODO',
        dueAt: instantOn(today - RUNNING_CAMPAIGN.days + 7, 9),
        ...(sellerIds.length === 0 ? {} : { assigneeId: sellerIds[accounts.indexOf(account) % sellerIds.length]! }),
      },
      targets: targets.map(({ id: targetId, of, recordId }) => ({
        id: targetId,
        taskId: id,
        ...(of === 'COMPANY' ? { targetCompanyId: recordId } : { targetCampaignId: recordId }),
      })),
    };
  });
  return { tasks: made.map(({ task }) => task), targets: made.flatMap(({ targets }) => targets) };
};
