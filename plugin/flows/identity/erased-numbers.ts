import { createHash } from 'node:crypto';

/** The key of a stay's source record once its guest is erased: what is told of the stay from then on is dropped. */
export const ERASED_SOURCE = 'ERASED';

/**
 * The digest by which a number is known again under which a guest was erased: the number itself is not kept. Who knows a number can
 * find out that it was erased, and nothing else.
 */
export const erasedKey = (guestNumber: string): string =>
  createHash('sha256').update(`guest:${guestNumber}`).digest('hex');
