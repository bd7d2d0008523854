import { resultOf, type Check } from '../check.ts';
import { FILLERS } from '../seed.ts';

const GROUPS = `query Groups($groupBy: [ConformanceProbeGroupByInput!]!, $filter: ConformanceProbeFilterInput, $orderBy: [ConformanceProbeOrderByWithGroupByInput!], $limit: Int) {
  conformanceProbesGroupBy(groupBy: $groupBy, filter: $filter, orderBy: $orderBy, limit: $limit) { groupByDimensionValues totalCount sumAmount }
}`;

type Group = { groupByDimensionValues: unknown[]; totalCount: number; sumAmount: number | null };

/** `[values, count, sum of amount]` of each group, in a fixed order unless the check is about the order. */
const told = (result: unknown, keepOrder: boolean): unknown => {
  if (!Array.isArray(result)) return result;
  const groups = (result as Group[]).map(({ groupByDimensionValues, totalCount, sumAmount }) => [
    groupByDimensionValues,
    totalCount,
    sumAmount,
  ]);
  return keepOrder
    ? groups
    : groups.toSorted((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right)));
};

const SEEDED = { code: { in: ['A', 'B', 'C', 'D', 'E'] } };

type Grouping = { groupBy: object[]; orderBy?: object[]; limit?: number; filter?: object };

const groupings: [name: string, variables: Grouping, answer: unknown][] = [
  [
    'by a choice',
    { groupBy: [{ stage: true }] },
    [
      [['CLOSED'], 1, 20],
      [['DRAFT'], 2, 5],
      [['READY'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by a yes-no',
    { groupBy: [{ isOpen: true }] },
    [
      [[false], 3, 15],
      [[true], 2, 30],
    ],
  ],
  [
    'by a number',
    { groupBy: [{ amount: true }] },
    [
      [[-5], 1, -5],
      [[10], 1, 10],
      [[20], 2, 40],
      [[null], 1, null],
    ],
  ],
  [
    'by text',
    { groupBy: [{ remark: true }] },
    [
      [['first'], 2, 5],
      [['second'], 1, 20],
      [['third'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by part of money',
    { groupBy: [{ price: { currencyCode: true } }] },
    [
      [['EUR'], 3, 25],
      [['USD'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by part of an address',
    { groupBy: [{ site: { addressCountry: true } }] },
    [
      [['Austria'], 2, 30],
      [['Sweden'], 1, 20],
      [[null], 2, -5],
    ],
  ],
  [
    'by a field of a related record',
    { groupBy: [{ shelf: { name: true } }] },
    [
      [['North'], 2, 30],
      [['South'], 2, 15],
      [[null], 1, null],
    ],
  ],
  [
    'by the identifier of a relation',
    { groupBy: [{ shelfId: true }] },
    [
      [['5eed0000-0000-4000-8000-000000001001'], 2, 30],
      [['5eed0000-0000-4000-8000-000000001002'], 2, 15],
      [[null], 1, null],
    ],
  ],
  [
    'by two fields',
    { groupBy: [{ stage: true }, { isOpen: true }] },
    [
      [['CLOSED', true], 1, 20],
      [['DRAFT', false], 1, -5],
      [['DRAFT', true], 1, 10],
      [['READY', false], 1, 20],
      [[null, false], 1, null],
    ],
  ],
  [
    'by two fields in one entry',
    { groupBy: [{ stage: true, isOpen: true }] },
    {
      refused: 'You cannot provide multiple fields in one GroupByInput, split them into multiple GroupByInput',
      code: 'BAD_USER_INPUT',
    },
  ],
  [
    'by date, without a granularity',
    { groupBy: [{ day: true }] },
    [
      [['2025-12-31'], 1, -5],
      [['2026-01-31'], 1, 10],
      [['2026-02-01'], 1, 20],
      [['2026-02-28'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by day',
    { groupBy: [{ day: { granularity: 'DAY' } }] },
    [
      [['2025-12-31'], 1, -5],
      [['2026-01-31'], 1, 10],
      [['2026-02-01'], 1, 20],
      [['2026-02-28'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by week',
    { groupBy: [{ day: { granularity: 'WEEK' } }] },
    [
      [['2025-12-29'], 1, -5],
      [['2026-01-26'], 2, 30],
      [['2026-02-23'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by week that starts on Sunday',
    { groupBy: [{ day: { granularity: 'WEEK', weekStartDay: 'SUNDAY' } }] },
    [
      [['2025-12-28'], 1, -5],
      [['2026-01-25'], 1, 10],
      [['2026-02-01'], 1, 20],
      [['2026-02-22'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by month',
    { groupBy: [{ day: { granularity: 'MONTH' } }] },
    [
      [['2025-12-01'], 1, -5],
      [['2026-01-01'], 1, 10],
      [['2026-02-01'], 2, 40],
      [[null], 1, null],
    ],
  ],
  [
    'by quarter',
    { groupBy: [{ day: { granularity: 'QUARTER' } }] },
    [
      [['2025-10-01'], 1, -5],
      [['2026-01-01'], 3, 50],
      [[null], 1, null],
    ],
  ],
  [
    'by year',
    { groupBy: [{ day: { granularity: 'YEAR' } }] },
    [
      [['2025-01-01'], 1, -5],
      [['2026-01-01'], 3, 50],
      [[null], 1, null],
    ],
  ],
  [
    'by day of the week',
    { groupBy: [{ day: { granularity: 'DAY_OF_THE_WEEK' } }] },
    [
      [['Saturday'], 2, 30],
      [['Sunday'], 1, 20],
      [['Wednesday'], 1, -5],
      [[null], 1, null],
    ],
  ],
  [
    'by month of the year',
    { groupBy: [{ day: { granularity: 'MONTH_OF_THE_YEAR' } }] },
    [
      [['December'], 1, -5],
      [['February'], 2, 40],
      [['January'], 1, 10],
      [[null], 1, null],
    ],
  ],
  [
    'by quarter of the year',
    { groupBy: [{ day: { granularity: 'QUARTER_OF_THE_YEAR' } }] },
    [
      [['Q1'], 3, 50],
      [['Q4'], 1, -5],
      [[null], 1, null],
    ],
  ],
  [
    'by day of a moment in a zone',
    { groupBy: [{ moment: { granularity: 'DAY', timeZone: 'Europe/Vienna' } }] },
    [
      [['2026-01-01'], 1, -5],
      [['2026-02-01'], 2, 30],
      [['2026-03-15'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by month of a moment in a zone',
    { groupBy: [{ moment: { granularity: 'MONTH', timeZone: 'Asia/Tokyo' } }] },
    [
      [['2026-01-01'], 1, -5],
      [['2026-02-01'], 2, 30],
      [['2026-03-01'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'by month of a moment without a zone',
    { groupBy: [{ moment: { granularity: 'MONTH' } }] },
    {
      refused: 'Time zone should be specified for a group by date on Day, Week, Month, Quarter or Year',
      code: 'BAD_USER_INPUT',
    },
  ],
  [
    'by month of a moment in a zone that does not exist',
    { groupBy: [{ moment: { granularity: 'MONTH', timeZone: 'Mars/Olympus' } }] },
    { refused: 'Invalid timezone: Mars/Olympus', code: 'BAD_USER_INPUT' },
  ],
  [
    'by a granularity that does not exist',
    { groupBy: [{ day: { granularity: 'FORTNIGHT' } }] },
    { refused: 'Field "day" does not support nested subfields in groupBy', code: 'BAD_USER_INPUT' },
  ],
  [
    'in the order of a total, then of the choice',
    { groupBy: [{ stage: true }], orderBy: [{ aggregate: { sumAmount: 'DescNullsLast' } }, { stage: 'AscNullsLast' }] },
    [
      [['CLOSED'], 1, 20],
      [['READY'], 1, 20],
      [['DRAFT'], 2, 5],
      [[null], 1, null],
    ],
  ],
  [
    'in the order of the count, then of the choice',
    {
      groupBy: [{ stage: true }],
      orderBy: [{ aggregate: { totalCount: 'DescNullsLast' } }, { stage: 'AscNullsLast' }],
    },
    [
      [['DRAFT'], 2, 5],
      [['CLOSED'], 1, 20],
      [['READY'], 1, 20],
      [[null], 1, null],
    ],
  ],
  [
    'in the order of the month',
    {
      groupBy: [{ day: { granularity: 'MONTH' } }],
      orderBy: [{ day: { granularity: 'MONTH', orderBy: 'DescNullsLast' } }],
    },
    [
      [['2026-02-01'], 2, 40],
      [['2026-01-01'], 1, 10],
      [['2025-12-01'], 1, -5],
      [[null], 1, null],
    ],
  ],
  [
    'no more groups than asked for',
    { groupBy: [{ stage: true }], orderBy: [{ stage: 'AscNullsLast' }], limit: 2 },
    [
      [['CLOSED'], 1, 20],
      [['DRAFT'], 2, 5],
    ],
  ],
  [
    'by a field that does not exist',
    { groupBy: [{ colour: true }] },
    { refused: 'Unidentified field in groupBy: colour', code: 'BAD_USER_INPUT' },
  ],
  ['by nothing', { groupBy: [] }, [[[], 5, 45]]],
  [
    'by several choices',
    { groupBy: [{ colours: true }] },
    [
      [['{GREEN,GREY}'], 1, 20],
      [['{RED,GREEN}'], 1, 20],
      [['{RED}'], 1, 10],
      [[null], 2, -5],
    ],
  ],
  ['with a filter that leaves nothing', { groupBy: [{ stage: true }], filter: { code: { eq: 'none' } } }, []],
];

const AGGREGATES = `query Aggregates($filter: ConformanceProbeFilterInput) {
  conformanceProbes(filter: $filter) { FIELDS }
}`;

const sums: [name: string, fields: string, answer: unknown][] = [
  ['count', 'totalCount', { totalCount: 5 }],
  [
    'number: sum, mean, least, most',
    'sumAmount avgAmount minAmount maxAmount',
    { sumAmount: 45, avgAmount: 11.25, minAmount: -5, maxAmount: 20 },
  ],
  [
    'decimal number: sum, mean, least, most',
    'sumRatio avgRatio minRatio maxRatio',
    { sumRatio: 3.5, avgRatio: 0.875, minRatio: -0.25, maxRatio: 2.25 },
  ],
  [
    'money: sum, mean, least, most of its micros',
    'sumPriceAmountMicros avgPriceAmountMicros minPriceAmountMicros maxPriceAmountMicros',
    {
      sumPriceAmountMicros: 400490000,
      avgPriceAmountMicros: 100122500,
      minPriceAmountMicros: 0,
      maxPriceAmountMicros: 250500000,
    },
  ],
  ['date: first and last', 'minDay maxDay', { minDay: '2025-12-31', maxDay: '2026-02-28' }],
  [
    'moment: first and last',
    'minMoment maxMoment',
    { minMoment: '2025-12-31T23:59:59.999Z', maxMoment: '2026-03-15T12:00:00.000Z' },
  ],
  [
    'number: different, empty and not empty values',
    'countUniqueValuesAmount countEmptyAmount countNotEmptyAmount percentageEmptyAmount percentageNotEmptyAmount',
    {
      countUniqueValuesAmount: 3,
      countEmptyAmount: 1,
      countNotEmptyAmount: 4,
      percentageEmptyAmount: 0.2,
      percentageNotEmptyAmount: 0.8,
    },
  ],
  [
    'text: different, empty and not empty values',
    'countUniqueValuesName countEmptyName countNotEmptyName',
    { countUniqueValuesName: 4, countEmptyName: 1, countNotEmptyName: 4 },
  ],
  [
    'choice: different, empty and not empty values',
    'countUniqueValuesStage countEmptyStage countNotEmptyStage',
    { countUniqueValuesStage: 3, countEmptyStage: 1, countNotEmptyStage: 4 },
  ],
  [
    'words: empty and not empty',
    'countEmptyKeywords countNotEmptyKeywords',
    { countEmptyKeywords: 2, countNotEmptyKeywords: 3 },
  ],
  ['yes-no: true and false', 'countTrueIsOpen countFalseIsOpen', { countTrueIsOpen: 2, countFalseIsOpen: 3 }],
  ['money: empty and not empty', 'countEmptyPrice countNotEmptyPrice', { countEmptyPrice: 1, countNotEmptyPrice: 4 }],
  ['relation: empty', 'countEmptyShelf', { countEmptyShelf: null }],
  ['an aggregate that the type has not', 'sumName', { sumName: null }],
];

export const groupAndSumChecks: Check[] = [
  {
    name: 'groups with records: ten of each group, whatever its count',
    from: 'handbook, Seen on a real 2.21.0 server',
    ask: async (host) => {
      const groups = resultOf(
        await host.app(
          '{ conformanceShelvesGroupBy(groupBy: [{ capacity: true }], orderBy: [{ capacity: AscNullsLast }]) { totalCount edges { node { id } } } }',
        ),
        'conformanceShelvesGroupBy',
      );
      return Array.isArray(groups)
        ? (groups as { totalCount: number; edges: unknown[] }[]).map(({ totalCount, edges }) => [
            totalCount,
            edges.length,
          ])
        : groups;
    },
    answer: [
      [FILLERS, 10],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  },
  ...groupings.map(([name, variables, answer]): Check => ({
    name: `group: ${name}`,
    from: 'seen on 2.21',
    ask: async (host) =>
      told(
        resultOf(await host.app(GROUPS, { filter: SEEDED, ...variables }), 'conformanceProbesGroupBy'),
        'orderBy' in variables,
      ),
    answer,
  })),
  {
    name: 'group: 50 groups unless asked for more',
    from: 'handbook, API limits',
    ask: async (host) => {
      const count = async (limit: string): Promise<number> => {
        const { data } = await host.app(
          `{ conformanceShelvesGroupBy(groupBy: [{ name: true }]${limit}) { totalCount } }`,
        );
        return (data!['conformanceShelvesGroupBy'] as unknown[]).length;
      };
      return [await count(''), await count(', limit: 80'), await count(', limit: 5000')];
    },
    answer: [50, 80, 206],
  },
  {
    name: 'group: with the records of each group',
    from: 'seen on 2.21',
    ask: async (host) => {
      const answer = await host.app(
        `query Groups($filter: ConformanceProbeFilterInput) {
          conformanceProbesGroupBy(groupBy: [{ stage: true }], filter: $filter, orderBy: [{ stage: AscNullsLast }], orderByForRecords: [{ code: AscNullsLast }]) {
            groupByDimensionValues totalCount edges { node { code } }
          }
        }`,
        { filter: SEEDED },
      );
      return resultOf(answer, 'conformanceProbesGroupBy');
    },
    answer: [
      { groupByDimensionValues: ['CLOSED'], totalCount: 1, edges: [{ node: { code: 'C' } }] },
      { groupByDimensionValues: ['DRAFT'], totalCount: 2, edges: [{ node: { code: 'A' } }, { node: { code: 'E' } }] },
      { groupByDimensionValues: ['READY'], totalCount: 1, edges: [{ node: { code: 'B' } }] },
      { groupByDimensionValues: [null], totalCount: 1, edges: [{ node: { code: 'D' } }] },
    ],
  },
  ...sums.map(([name, fields, answer]): Check => ({
    name: `sum: ${name}`,
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(await host.app(AGGREGATES.replace('FIELDS', fields), { filter: SEEDED }), 'conformanceProbes'),
    answer,
  })),
  {
    name: 'sum: of nothing',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          '{ conformanceProbes(filter: { code: { eq: "none" } }) { totalCount sumAmount avgAmount minDay countEmptyName countUniqueValuesStage percentageEmptyAmount } }',
        ),
        'conformanceProbes',
      ),
    answer: {
      totalCount: 0,
      sumAmount: null,
      avgAmount: null,
      minDay: null,
      countEmptyName: null,
      countUniqueValuesStage: null,
      percentageEmptyAmount: null,
    },
  },
  {
    name: 'sum: under another name beside the records',
    from: 'seen on 2.21',
    ask: async (host) =>
      resultOf(
        await host.app(
          '{ conformanceProbes(first: 1, filter: { stage: { eq: DRAFT } }, orderBy: [{ code: AscNullsLast }]) { all: totalCount together: sumAmount edges { node { code } } } }',
        ),
        'conformanceProbes',
      ),
    answer: { totalCount: 2, sumAmount: 5, edges: [{ node: { code: 'A' } }] },
  },
];
