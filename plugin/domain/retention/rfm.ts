/** Days looked back for frequency and money: two years, which suits resorts; a city hotel may take one. */
export const RFM_WINDOW_DAYS = 730;

/** Recency is the day number of the last stay, frequency stays and monetary revenue within the window. */
export type RfmMeasures = { recency: number; frequency: number; monetary: number };

export type RfmCuts = { [Measure in keyof RfmMeasures]: number[] };

export const rfmGroups = [
  'CHAMPIONS',
  'LOYAL',
  'POTENTIAL_LOYALISTS',
  'NEW',
  'PROMISING',
  'NEEDING_ATTENTION',
  'ABOUT_TO_SLEEP',
  'AT_RISK',
  'CANT_LOSE_THEM',
  'HIBERNATING',
  'LOST',
] as const;
export type RfmGroup = (typeof rfmGroups)[number];

/** Scores from 1, the lowest fifth, to 5. */
export type RfmScore = { r: number; f: number; m: number; group: RfmGroup };

/** Fewer guests in the window than this are not ranked: a fifth of them would be a handful (our choice). */
const LEAST_GUESTS = 25;

const GROUP_BY_RECENCY_THEN_VALUE: readonly (readonly RfmGroup[])[] = [
  ['LOST', 'LOST', 'AT_RISK', 'AT_RISK', 'CANT_LOSE_THEM'],
  ['HIBERNATING', 'HIBERNATING', 'AT_RISK', 'AT_RISK', 'CANT_LOSE_THEM'],
  ['ABOUT_TO_SLEEP', 'ABOUT_TO_SLEEP', 'NEEDING_ATTENTION', 'LOYAL', 'LOYAL'],
  ['PROMISING', 'POTENTIAL_LOYALISTS', 'POTENTIAL_LOYALISTS', 'LOYAL', 'CHAMPIONS'],
  ['NEW', 'POTENTIAL_LOYALISTS', 'POTENTIAL_LOYALISTS', 'CHAMPIONS', 'CHAMPIONS'],
];

const quintileCuts = (values: readonly number[]): number[] => {
  const ascending = Float64Array.from(values).sort();
  return [1, 2, 3, 4].map((fifth) => ascending[Math.ceil((fifth * ascending.length) / 5) - 1]!);
};

/** The cuts between fifths of a hotel's guests; null when they are too few. */
export const rfmCuts = (guests: Iterable<RfmMeasures>): RfmCuts | null => {
  const values: RfmCuts = { recency: [], frequency: [], monetary: [] };
  for (const { recency, frequency, monetary } of guests) {
    values.recency.push(recency);
    values.frequency.push(frequency);
    values.monetary.push(monetary);
  }
  if (values.recency.length < LEAST_GUESTS) return null;
  return {
    recency: quintileCuts(values.recency),
    frequency: quintileCuts(values.frequency),
    monetary: quintileCuts(values.monetary),
  };
};

/**
 * One more than the fifths of the guests who are all strictly lower. Equal values always score the same, whatever the order; where
 * most guests have stayed once, one stay scores 1.
 */
const quintile = (value: number, cuts: readonly number[]): number =>
  cuts.reduce((score, cut) => score + (value > cut ? 1 : 0), 1);

/** The eleven named groups, by recency and the mean of frequency and monetary score, halves upwards. */
export const rfmGroup = (r: number, f: number, m: number): RfmGroup =>
  GROUP_BY_RECENCY_THEN_VALUE[r - 1]![Math.round((f + m) / 2) - 1]!;

export const rfmScore = ({ recency, frequency, monetary }: RfmMeasures, cuts: RfmCuts): RfmScore => {
  const [r, f, m] = [
    quintile(recency, cuts.recency),
    quintile(frequency, cuts.frequency),
    quintile(monetary, cuts.monetary),
  ];
  return { r, f, m, group: rfmGroup(r, f, m) };
};
