/**
 * Universal identifiers of the probe app: a valid version 4 UUID for each number. The app is installed for the length
 * of one run, so the numbers need only be different from one another.
 */
const identifier = (number: number): string => `c0f0a5ce-1b2d-4c3e-8f4a-${number.toString(16).padStart(12, '0')}`;

export const APPLICATION = identifier(1);
export const ROLE = identifier(2);

export const PROBE = identifier(0x10);
export const SHELF = identifier(0x11);
export const LABEL = identifier(0x12);
export const SECRET = identifier(0x13);
export const WITNESS = identifier(0x14);
export const SUBJECT = identifier(0x15);

/** Fields that other declarations refer to. */
export const FIELD = {
  code: identifier(0x100),
  partOne: identifier(0x101),
  partTwo: identifier(0x102),
  shelf: identifier(0x103),
  probes: identifier(0x104),
  labelledShelf: identifier(0x105),
  labels: identifier(0x106),
  owner: identifier(0x107),
  ownedProbes: identifier(0x108),
  hidden: identifier(0x109),
  locked: identifier(0x10a),
  stage: identifier(0x10b),
  probeName: identifier(0x10c),
  amount: identifier(0x10d),
  subjectCode: identifier(0x10e),
  subjectShelf: identifier(0x10f),
  subjects: identifier(0x110),
  worked: identifier(0x111),
};

/** Identifiers that nothing else refers to, by the place they stand in: `own('view', 3)`. */
const PLACES = { field: 0x2000, option: 0x3000, index: 0x4000, view: 0x5000, function: 0x6000, name: 0x7000 };
export const own = (place: keyof typeof PLACES, number: number): string => identifier(PLACES[place] + number);
