import type { CalendarDate } from '../../calendar-dates.ts';
import type { GroupProblem, GroupStage } from './stages.ts';

/** Why a command about a group was refused. */
export type GroupRefusal =
  | GroupProblem
  | { code: 'GROUP_NOT_FOUND' }
  | { code: 'NIGHT_OUTSIDE_DAYS'; on: CalendarDate }
  | { code: 'ROOM_TYPE_NOT_THERE' }
  | { code: 'NOTHING_HELD' }
  | { code: 'NOT_RELEASED' }
  | { code: 'ROOMING_NEEDS_CONTRACT'; stage: GroupStage | null };

/** What a command about a group did. */
export type GroupOutcome =
  | { code: 'GROUP_MOVED'; name: string; stage: GroupStage }
  | { code: 'GROUP_THERE_ALREADY'; name: string; stage: GroupStage }
  | { code: 'BLOCK_SET'; nights: number }
  | { code: 'BLOCK_RELEASED'; nights: number }
  | { code: 'BLOCK_KEPT_AGAIN' }
  | { code: 'ROOMING_LIST_READ'; stays: number; refused: number }
  | { code: 'ROOMING_LIST_SAVED'; stays: number; refused: number };
