import { parse, v5 as uuidFromName } from 'uuid';

const DEMO_HOTEL = parse('6f3c1a8e-52d7-4d0b-9a1f-7c2be0d94c55');

/** The id of a record of the demo hotel: the same for the same kind and key, so that loading again meets the same records. */
export const idOf = (kind: string, key: string): string => uuidFromName(`${kind}:${key}`, DEMO_HOTEL);
