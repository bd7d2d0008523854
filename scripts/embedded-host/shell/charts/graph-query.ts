import * as z from 'zod';
import { capitalised, labelField } from '../records/record.ts';
import { allFilters, type FilterSurroundings } from '../records/view-filter.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import type { Workspace } from '../workspace/workspace.ts';

const text = z.string().nullish();
const configurationShape = z.object({
  configurationType: z.enum(['AGGREGATE_CHART', 'BAR_CHART', 'LINE_CHART', 'PIE_CHART']),
  aggregateFieldMetadataUniversalIdentifier: z.string(),
  aggregateOperation: z.string(),
  color: text,
  prefix: text,
  suffix: text,
  description: text,
  timezone: text,
  primaryAxisGroupByFieldMetadataUniversalIdentifier: text,
  primaryAxisGroupBySubFieldName: text,
  primaryAxisDateGranularity: text,
  primaryAxisOrderBy: text,
  secondaryAxisGroupByFieldMetadataUniversalIdentifier: text,
  secondaryAxisGroupBySubFieldName: text,
  secondaryAxisGroupByDateGranularity: text,
  groupByFieldMetadataUniversalIdentifier: text,
  groupBySubFieldName: text,
  dateGranularity: text,
  orderBy: text,
  groupMode: text,
  layout: text,
  isStacked: z.boolean().nullish(),
  isCumulative: z.boolean().nullish(),
  omitNullValues: z.boolean().nullish(),
  hideEmptyCategory: z.boolean().nullish(),
  rangeMin: z.number().nullish(),
  rangeMax: z.number().nullish(),
  filter: z
    .object({
      recordFilters: z
        .array(
          z.object({
            fieldMetadataUniversalIdentifier: z.string(),
            operand: z.string(),
            value: z.unknown(),
            subFieldName: text,
          }),
        )
        .nullish(),
    })
    .nullish(),
});
export type GraphConfiguration = z.infer<typeof configurationShape>;
export type Dimension = { field: FieldItem; subField: string | null; granularity: string | null };

/** What a graph asks of the host, read from its widget. */
export type Graph = {
  configuration: GraphConfiguration;
  object: ObjectItem;
  measured: FieldItem;
  aggregate: string;
  dimensions: Dimension[];
  filter: Record<string, unknown>;
  isMoney: boolean;
};

const dimension = (
  workspace: Workspace,
  identifier: string | null | undefined,
  subField: string | null | undefined,
  granularity: string | null | undefined,
): Dimension[] => {
  const field = workspace.fieldById(identifier ?? null)?.field;
  if (field === undefined) return [];
  return [
    {
      field,
      subField: subField ?? null,
      granularity: ['DATE', 'DATE_TIME'].includes(field.type) ? (granularity ?? 'DAY') : null,
    },
  ];
};

/** @returns undefined when the widget names a field that is not there, or that the role may not see. */
export const readGraph = (
  workspace: Workspace,
  configuration: unknown,
  surroundings: FilterSurroundings,
): Graph | undefined => {
  const parsed = configurationShape.parse(configuration);
  const found = workspace.fieldById(parsed.aggregateFieldMetadataUniversalIdentifier);
  if (
    found === undefined ||
    !workspace.may(found.object).canReadObjectRecords ||
    !workspace.canRead(found.object, found.field)
  )
    return undefined;
  const filters = (parsed.filter?.recordFilters ?? []).flatMap(
    ({ fieldMetadataUniversalIdentifier, operand, value, subFieldName }) => {
      const field = workspace.fieldById(fieldMetadataUniversalIdentifier)?.field;
      return field === undefined ? [] : [{ field, operand, value, subFieldName: subFieldName ?? null }];
    },
  );
  return {
    configuration: parsed,
    object: found.object,
    measured: found.field,
    aggregate: aggregateName(parsed.aggregateOperation, found.field),
    isMoney: found.field.type === 'CURRENCY' && ['SUM', 'AVG', 'MIN', 'MAX'].includes(parsed.aggregateOperation),
    filter: allFilters(filters, surroundings),
    dimensions: [
      ...dimension(
        workspace,
        parsed.primaryAxisGroupByFieldMetadataUniversalIdentifier ?? parsed.groupByFieldMetadataUniversalIdentifier,
        parsed.primaryAxisGroupBySubFieldName ?? parsed.groupBySubFieldName,
        parsed.primaryAxisDateGranularity ?? parsed.dateGranularity,
      ),
      ...dimension(
        workspace,
        parsed.secondaryAxisGroupByFieldMetadataUniversalIdentifier,
        parsed.secondaryAxisGroupBySubFieldName,
        parsed.secondaryAxisGroupByDateGranularity,
      ),
    ],
  };
};

const OPERATIONS: Record<string, string | undefined> = {
  SUM: 'sum',
  AVG: 'avg',
  MIN: 'min',
  MAX: 'max',
  COUNT_UNIQUE_VALUES: 'countUniqueValues',
  COUNT_EMPTY: 'countEmpty',
  COUNT_NOT_EMPTY: 'countNotEmpty',
  COUNT_TRUE: 'countTrue',
  COUNT_FALSE: 'countFalse',
  PERCENTAGE_EMPTY: 'percentageEmpty',
  PERCENTAGE_NOT_EMPTY: 'percentageNotEmpty',
};
/** The aggregate's name in the API: SUM of `totalRevenue` → `sumTotalRevenueAmountMicros`, COUNT → `totalCount`. */
export const aggregateName = (operation: string, field: FieldItem): string => {
  const prefix = OPERATIONS[operation];
  if (prefix === undefined) return 'totalCount';
  return `${prefix}${capitalised(field.name)}${field.type === 'CURRENCY' && ['sum', 'avg', 'min', 'max'].includes(prefix) ? 'AmountMicros' : ''}`;
};

const PARTS: Record<string, string | undefined> = {
  CURRENCY: 'currencyCode',
  FULL_NAME: 'lastName',
  ADDRESS: 'addressCity',
  EMAILS: 'primaryEmail',
  PHONES: 'primaryPhoneNumber',
  LINKS: 'primaryLinkUrl',
};

/** One entry of `groupBy`. A relation is grouped by the name of what it leads to. */
export const groupByEntry = (
  workspace: Workspace,
  { field, subField, granularity }: Dimension,
  timeZone: string,
): Record<string, unknown> => {
  if (granularity !== null)
    return { [field.name]: { granularity, ...(field.type === 'DATE_TIME' ? { timeZone } : {}) } };
  if (field.relation !== null) {
    const target = workspace.object(field.relation.targetObject);
    const label =
      target?.fields.find(({ name }) => name === subField) ?? (target === undefined ? undefined : labelField(target));
    const part = PARTS[label?.type ?? ''];
    return { [field.name]: { [label?.name ?? 'name']: part === undefined ? true : { [part]: true } } };
  }
  const part = subField ?? PARTS[field.type];
  return { [field.name]: part === undefined ? true : { [part]: true } };
};
