import * as z from 'zod';

/** Who hands over, and who takes over, as routes take them. */
export const handedOver = z.strictObject({ fromId: z.uuid(), toIds: z.array(z.uuid()).min(1).max(20) });
