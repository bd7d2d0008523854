import { z } from 'zod';
import type { DeskResult } from '../../flows/stays/check-in.ts';
import type { Answer } from './answer.ts';

/** The body of a command with stays. */
export const namedStays = z.strictObject({ stayIds: z.array(z.uuid()).min(1).max(200) });

/** What a route says of a step of the front desk. */
export const deskAnswer = (result: DeskResult): Answer =>
  'refused' in result ? result : { said: result.said, data: { stayIds: result.moved } };
