import { type CalendarDate } from '../../calendar-dates.ts';

/** The way of a group, in its order. */
export const GROUP_WAY = ['INQUIRY', 'PROPOSED', 'TENTATIVE', 'DEFINITE', 'IN_HOUSE', 'CLOSED'] as const;
/** Where a group stands: on its way, lost to others, or refused by the hotel. */
export const GROUP_STAGES = [...GROUP_WAY, 'LOST', 'REFUSED'] as const;
export type GroupOnItsWay = (typeof GROUP_WAY)[number];
export type GroupStage = (typeof GROUP_STAGES)[number];

/** Stages of groups that somebody still works on. */
export const LIVE_STAGES = ['INQUIRY', 'PROPOSED', 'TENTATIVE', 'DEFINITE', 'IN_HOUSE'] as const;

/** A group as its stage is judged by. `reached` is the last stage of its way that it was at, null where nobody knows. */
export type GroupState = {
  stage: GroupStage;
  reached: GroupOnItsWay | null;
  hasProperty: boolean;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  cutOffOn: CalendarDate | null;
  optionUntil: CalendarDate | null;
  /** Room nights of the block. */
  block: number;
  /** Nights of the block that are none of the group's. */
  nightsOutside: number;
  lostReason: string;
};

/** What about a group cannot be. */
export type GroupProblem =
  | { code: 'STAGE_SKIPPED'; from: GroupOnItsWay; missing: GroupOnItsWay; to: GroupStage }
  | { code: 'LOST_AFTER_ARRIVAL' }
  | { code: 'REFUSED_AFTER_CONTRACT' }
  | { code: 'NO_REASON_GIVEN' }
  | { code: 'GROUP_WITHOUT_DAYS' }
  | { code: 'GROUP_DAYS_REVERSED' }
  | { code: 'GROUP_WITHOUT_PROPERTY' }
  | { code: 'GROUP_WITHOUT_BLOCK' }
  | { code: 'NIGHTS_OUTSIDE_DAYS'; nights: number }
  | { code: 'NOT_ARRIVED_YET'; arrivalOn: CalendarDate }
  | { code: 'NOT_DEPARTED_YET'; departureOn: CalendarDate }
  | { code: 'GROUP_DAYS_OVER'; arrivalOn: CalendarDate }
  | { code: 'CUT_OFF_AFTER_ARRIVAL'; cutOffOn: CalendarDate }
  | { code: 'OPTION_AFTER_ARRIVAL'; optionUntil: CalendarDate };

const rankOf = (stage: GroupOnItsWay): number => GROUP_WAY.indexOf(stage);
const isOnItsWay = (stage: GroupStage): stage is GroupOnItsWay => stage !== 'LOST' && stage !== 'REFUSED';
const isFrom = (stage: GroupStage, first: GroupOnItsWay): boolean =>
  isOnItsWay(stage) && rankOf(stage) >= rankOf(first);

/** Why a group cannot be at its stage by the way it came. A stage may be gone back to, and a lost group comes back to where it was. */
const stepProblem = ({ stage, reached }: GroupState): GroupProblem | null => {
  if (reached === null) return null;
  if (stage === 'LOST') return isFrom(reached, 'IN_HOUSE') ? { code: 'LOST_AFTER_ARRIVAL' } : null;
  if (stage === 'REFUSED') return isFrom(reached, 'DEFINITE') ? { code: 'REFUSED_AFTER_CONTRACT' } : null;
  const next = GROUP_WAY[rankOf(reached) + 1];
  return next !== undefined && rankOf(stage) > rankOf(next)
    ? { code: 'STAGE_SKIPPED', from: reached, missing: next, to: stage }
    : null;
};

const dayProblems = (
  { stage, arrivalOn, departureOn, cutOffOn, optionUntil }: GroupState,
  today: CalendarDate,
): GroupProblem[] => {
  if (arrivalOn === null || departureOn === null)
    return isFrom(stage, 'PROPOSED') ? [{ code: 'GROUP_WITHOUT_DAYS' }] : [];
  if (departureOn <= arrivalOn) return [{ code: 'GROUP_DAYS_REVERSED' }];
  const isOpen = isOnItsWay(stage) && !isFrom(stage, 'DEFINITE');
  return [
    ...(isOpen && arrivalOn < today ? [{ code: 'GROUP_DAYS_OVER', arrivalOn } as const] : []),
    ...(stage === 'IN_HOUSE' && arrivalOn > today ? [{ code: 'NOT_ARRIVED_YET', arrivalOn } as const] : []),
    ...(stage === 'CLOSED' && departureOn > today ? [{ code: 'NOT_DEPARTED_YET', departureOn } as const] : []),
    ...(cutOffOn !== null && cutOffOn > arrivalOn ? [{ code: 'CUT_OFF_AFTER_ARRIVAL', cutOffOn } as const] : []),
    ...(optionUntil !== null && optionUntil > arrivalOn
      ? [{ code: 'OPTION_AFTER_ARRIVAL', optionUntil } as const]
      : []),
  ];
};

/**
 * What about a group cannot be; such a group is shown with it and counts nowhere. From the proposal on it needs days and a
 * property, from the contract on a block; an end that is none of the way needs a reason.
 */
export const groupProblems = (group: GroupState, today: CalendarDate): GroupProblem[] => {
  const step = stepProblem(group);
  return [
    ...(step === null ? [] : [step]),
    ...dayProblems(group, today),
    ...(isFrom(group.stage, 'PROPOSED') && !group.hasProperty ? [{ code: 'GROUP_WITHOUT_PROPERTY' } as const] : []),
    ...((group.stage === 'DEFINITE' || group.stage === 'IN_HOUSE') && group.block === 0
      ? [{ code: 'GROUP_WITHOUT_BLOCK' } as const]
      : []),
    ...(group.nightsOutside > 0 ? [{ code: 'NIGHTS_OUTSIDE_DAYS', nights: group.nightsOutside } as const] : []),
    ...(!isOnItsWay(group.stage) && group.lostReason.trim() === '' ? [{ code: 'NO_REASON_GIVEN' } as const] : []),
  ];
};

/** The last stage of its way that a group was at: its own, unless it cannot have got there or it has left the way. */
export const reachedBy = (group: GroupState): GroupOnItsWay | null =>
  isOnItsWay(group.stage) && stepProblem(group) === null ? group.stage : group.reached;

/** Where a group with a contract stands by the calendar: in house from the day of arrival, closed from the day of departure. */
export const stageByCalendar = (
  { stage, arrivalOn, departureOn }: Pick<GroupState, 'stage' | 'arrivalOn' | 'departureOn'>,
  today: CalendarDate,
): GroupStage => {
  const has = (day: CalendarDate | null): boolean => day !== null && day <= today;
  const inHouse = stage === 'DEFINITE' && has(arrivalOn) ? 'IN_HOUSE' : stage;
  return inHouse === 'IN_HOUSE' && has(departureOn) ? 'CLOSED' : inHouse;
};

/** What became of a group, null while it is open. From the contract on it is won; what the hotel refused is not lost to anybody. */
export const decisionOf = (stage: GroupStage): 'WON' | 'LOST' | 'REFUSED' | null => {
  if (!isOnItsWay(stage)) return stage;
  return isFrom(stage, 'DEFINITE') ? 'WON' : null;
};

/** What is stored of a group's decision. `closeOn` is the day on which somebody meant to close it. */
export type DecisionStored = {
  decidedOn: CalendarDate | null;
  reached: GroupOnItsWay | null;
  probability: number | null;
  closeOn: CalendarDate | null;
};

/**
 * The day on which a group was decided, null while it is open: today where it has just been, and what is stored as long as the
 * decision stands. A group that comes in decided, as from another system, has its close date, at the latest the day of arrival
 * and today.
 */
export const decidedOn = (
  { stage, arrivalOn }: Pick<GroupState, 'stage' | 'arrivalOn'>,
  stored: DecisionStored,
  today: CalendarDate,
): CalendarDate | null => {
  const decision = decisionOf(stage);
  if (decision === null) return null;
  const { reached, probability } = stored;
  const stoodBefore = decision === 'WON' ? reached !== null && isFrom(reached, 'DEFINITE') : probability === 0;
  if (stoodBefore && stored.decidedOn !== null) return stored.decidedOn;
  const cameInDecided = reached === null || stoodBefore;
  return cameInDecided
    ? [stored.closeOn ?? today, arrivalOn ?? today, today].reduce((one, other) => (other < one ? other : one))
    : today;
};

/** The stage that a group is brought to next by hand; null where the calendar does it or nothing is left to do. */
export const nextStage = (stage: GroupStage): GroupOnItsWay | null =>
  isOnItsWay(stage) && !isFrom(stage, 'DEFINITE') ? GROUP_WAY[rankOf(stage) + 1]! : null;

/** How many groups of a property ended well or not, by the last stage that they were at. */
export type Decided = { reached: GroupOnItsWay; stage: GroupStage; groups: number };

/** What groups come to that have got so far, before a hotel has a history of its own (our choice). */
const USUAL = { INQUIRY: 0.1, PROPOSED: 0.3, TENTATIVE: 0.6, DEFINITE: 0.9, IN_HOUSE: 1, CLOSED: 1 } as const;
/** So many groups of its own weigh as much as what is usual. */
const USUAL_WEIGHS = 10;

/** How probable it is that a group at a stage takes place, 0 to 1 in whole percent, and by how many groups it is known. */
export type Probability = { probability: number; won: number; decided: number };

/**
 * The default probability of a stage: of the property's groups that were at it or further and are decided, the share that took
 * place, shrunk towards what is usual by ten groups. What was refused by the hotel did not take place.
 */
export const defaultProbability = (stage: GroupStage, decided: readonly Decided[]): Probability => {
  if (!isOnItsWay(stage)) return { probability: 0, won: 0, decided: 0 };
  if (isFrom(stage, 'IN_HOUSE')) return { probability: 1, won: 0, decided: 0 };
  let [won, all] = [0, 0];
  for (const one of decided) {
    if (!isFrom(one.reached, stage)) continue;
    if (one.stage === 'CLOSED') won += one.groups;
    if (one.stage === 'CLOSED' || !isOnItsWay(one.stage)) all += one.groups;
  }
  const share = (won + USUAL[stage] * USUAL_WEIGHS) / (all + USUAL_WEIGHS);
  return { probability: Math.round(share * 100) / 100, won, decided: all };
};
