import { v5 } from 'uuid';

const NAMESPACE = '6f0c1f57-9a3e-4b5d-8a55-3d1f0a7f7c21';

/**
 * The universal identifier of one entity of the app, derived from its key: `identifier('stay.status')`.
 * The same key gives the same identifier for ever, so a key is never renamed, even when the thing it names is:
 * the host would drop the old column with its data. `identifiers.txt` beside this file is the record of all that were
 * ever published; it only grows (`node scripts/register-identifiers.ts`), and a test holds the built manifest against it.
 */
export const identifier = (key: string): string => v5(key, NAMESPACE);
