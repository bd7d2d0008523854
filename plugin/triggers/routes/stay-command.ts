import * as z from 'zod';
import { calendarDate, isCalendarDate } from '../../domain/calendar-dates.ts';
import { WARNINGS, type StayCommand } from '../../domain/stays/commands.ts';
import { giveCommand, type DeskResult } from '../../flows/stays/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import type { Answer } from './answer.ts';

export const day = z.string().refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)').transform(calendarDate);

export const words = z.string().trim().max(500);
export const guests = z.int().min(0).max(100);

/** Warnings that whoever asks has read and goes on with. */
export const accept = z.array(z.enum(WARNINGS)).max(WARNINGS.length).default([]);

/** Answers what became of a command. */
export const answerDesk = (result: DeskResult): Answer =>
  'refused' in result ? result : { said: result.said, data: { stayIds: result.moved, undo: result.undo } };

/** Gives a command as the person who asked, and answers what became of it. */
export const answerCommand = async (command: StayCommand, ids: readonly string[]): Promise<Answer> =>
  answerDesk(await giveCommand(actingHosts(), command, ids, new Date()));
