import * as z from 'zod/mini';
import { writtenName } from '../domain/guests/name.ts';
import { personName, read, recordId, recordIdOrNull, records } from './rows.ts';

/** The members of staff to whom work can be given, as the fragment of them has it. */
export const staff = records(
  read(z.object({ id: recordId, userId: recordIdOrNull, name: personName }), ({ id, userId, name }) => ({
    id,
    userId,
    name: writtenName(name),
  })),
);
export type StaffMember = z.infer<typeof staff>[number];
