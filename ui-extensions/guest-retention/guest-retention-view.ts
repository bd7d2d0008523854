import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { ScoreReason } from '../../plugin/domain/retention/score-reasons.ts';
import type { GuestRow, KeepView } from '../guests-to-keep/guests-to-keep-view.ts';

/** What to do about a guest, the most pressing first. */
export type Advice = 'SETTLE_CASE' | 'LEAVE_ALONE' | 'WIN_BACK' | 'INVITE' | 'WELCOME_BACK' | 'NOTHING';

/** What is to be done: an open case before anything else, nothing against a guest's wish, and nothing where nothing is due. */
export const adviceFor = ({ state, openCases, keeping }: GuestRow): Advice => {
  if (openCases > 0) return 'SETTLE_CASE';
  if (keeping.notNow === 'ASKED_NOT_TO') return 'LEAVE_ALONE';
  switch (state) {
    case 'AT_RISK':
    case 'LOST':
      return 'WIN_BACK';
    case 'DUE':
      return 'INVITE';
    case 'WON_BACK':
      return 'WELCOME_BACK';
    case 'PROSPECT':
    case 'BOOKED':
    case 'IN_HOUSE':
    case 'RECENT':
    case 'ACTIVE':
    case null:
      return 'NOTHING';
    default:
      return state satisfies never;
  }
};

/** The day on which the state of the guest changes next if nothing happens, and what the guest is then. */
export type NextChange = { on: CalendarDate; to: 'DUE' | 'AT_RISK' | 'LOST' | null };

export const nextChangeOf = ({ reviewOn, reasons }: Pick<GuestRow, 'reviewOn' | 'reasons'>): NextChange | null => {
  if (reviewOn === null) return null;
  const changes = reasons.find(
    (reason): reason is Extract<ScoreReason, { code: 'CHANGES_ON' }> => reason.code === 'CHANGES_ON',
  );
  const to =
    changes === undefined
      ? null
      : reviewOn === changes.dueOn
        ? 'DUE'
        : reviewOn === changes.atRiskOn
          ? 'AT_RISK'
          : reviewOn === changes.lostOn
            ? 'LOST'
            : null;
  return { on: reviewOn, to };
};

/** Touches with the latest first. */
export const latestFirst = (touches: KeepView['touches']): KeepView['touches'] =>
  touches.toSorted((one, other) => (other.plannedFor ?? '').localeCompare(one.plannedFor ?? ''));
