import { z } from 'zod';

/** The service cases that a command is for. */
export const caseIds = z.array(z.uuid()).min(1).max(200);
