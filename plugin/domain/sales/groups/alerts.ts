import { daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import { attritionOf, isHeld, type BlockTerms } from './block.ts';
import { isSlow, type Pace } from './pace.ts';

/** Why a group wants somebody. */
export type GroupAlert =
  | { code: 'CUT_OFF_NEAR'; cutOffOn: CalendarDate; open: number }
  | { code: 'CUT_OFF_PASSED'; cutOffOn: CalendarDate; open: number; short: number }
  | { code: 'OPTION_NEAR'; optionUntil: CalendarDate }
  | { code: 'OPTION_PASSED'; optionUntil: CalendarDate }
  | { code: 'SLOW_PICKUP'; share: number; usual: number; groups: number };

/** From so many days before the day on somebody is told (our choice). */
export const CUT_OFF_TOLD_DAYS = 7;
export const OPTION_TOLD_DAYS = 3;

/** What is looked at: `open` room nights of the block are not taken, `attrition` is the share that may be given back. */
export type WatchedGroup = BlockTerms & {
  optionUntil: CalendarDate | null;
  block: number;
  pickup: number;
  attrition: number | null;
  pace: Pace | null;
};

/** What is due about a group: its cut-off, its option and its pickup. */
export const groupAlerts = (group: WatchedGroup, today: CalendarDate): GroupAlert[] => {
  const { stage, cutOffOn, optionUntil, releasedOn, block, pickup, attrition, pace } = group;
  const open = Math.max(0, block - pickup);
  const alerts: GroupAlert[] = [];
  if (stage === 'TENTATIVE' && optionUntil !== null) {
    const days = daysBetween(today, optionUntil);
    if (days < 0) alerts.push({ code: 'OPTION_PASSED', optionUntil });
    else if (days <= OPTION_TOLD_DAYS) alerts.push({ code: 'OPTION_NEAR', optionUntil });
  }
  if (stage === 'DEFINITE' && cutOffOn !== null && releasedOn === null && open > 0) {
    const days = daysBetween(today, cutOffOn);
    if (days < 0)
      alerts.push({ code: 'CUT_OFF_PASSED', cutOffOn, open, short: attritionOf(block, pickup, attrition ?? 0).short });
    else if (days <= CUT_OFF_TOLD_DAYS) alerts.push({ code: 'CUT_OFF_NEAR', cutOffOn, open });
  }
  if (stage === 'DEFINITE' && isHeld(group, today) && pace !== null && isSlow(pace))
    alerts.push({ code: 'SLOW_PICKUP', ...pace });
  return alerts;
};
