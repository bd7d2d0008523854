import { z } from 'zod';
import { calendarDate, isCalendarDate } from '../../domain/calendar-dates.ts';
import { roundToMicros } from '../../domain/money.ts';
import { WARNINGS, type StayCommand } from '../../domain/stays/commands.ts';
import { giveCommand, type DeskResult } from '../../flows/stays/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import type { Answer } from './answer.ts';

/** The stays that a command is for. */
export const stayIds = z.array(z.uuid()).min(1).max(200);

export const day = z.string().refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)').transform(calendarDate);

/** An amount as the host writes it: whole millionths of the currency's unit. */
export const money = z.strictObject({
  amountMicros: z.int().min(-1e15).max(1e15).transform(roundToMicros),
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
});

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
