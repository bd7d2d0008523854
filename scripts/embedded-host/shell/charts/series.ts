import { format, parseISO } from 'date-fns';
import type { Dimension, Graph } from './graph-query.ts';
import type { Language } from '../language/language.tsx';

export type Group = { keys: (string | null)[]; value: number };
export type Category = { key: string | null; label: string; color: string };
export type Series = { name: string; color: string; values: number[] };
export type Chart = { categories: Category[]; series: Series[] };

const COLORS = [
  'blue',
  'turquoise',
  'orange',
  'purple',
  'green',
  'pink',
  'yellow',
  'red',
  'sky',
  'brown',
  'jade',
  'gray',
];
export const colorAt = (index: number): string => COLORS[index % COLORS.length]!;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const A_MONDAY = new Date(2024, 0, 1);

/** A group's key in words. Null is the group of records without a value. */
const labelOf = (
  { field, granularity }: Dimension,
  key: string | null,
  { label, say, locale }: Pick<Language, 'label' | 'say' | 'locale'>,
): string => {
  if (key === null || key === '') return say('noValue');
  if (field.type === 'BOOLEAN') return say(key === 'true' ? 'isTrue' : 'isFalse');
  const option = field.options?.find(({ value }) => value === key);
  if (option !== undefined) return label(option.label, 'option');
  const named = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locale, options).format(date);
  switch (granularity) {
    case 'MONTH':
      return named({ year: '2-digit', month: 'short' }, parseISO(key));
    case 'YEAR':
      return format(parseISO(key), 'yyyy');
    case 'QUARTER':
      return format(parseISO(key), "yyyy 'Q'Q");
    case 'DAY':
    case 'WEEK':
    case 'NONE':
      return named({ month: 'short', day: 'numeric' }, parseISO(key));
    case 'DAY_OF_THE_WEEK':
      return named({ weekday: 'short' }, new Date(2024, 0, A_MONDAY.getDate() + Math.max(0, WEEKDAYS.indexOf(key))));
    case 'MONTH_OF_THE_YEAR':
      return named({ month: 'short' }, new Date(2024, Math.max(0, MONTHS.indexOf(key)), 1));
    default:
      return key;
  }
};

const rank = ({ field, granularity }: Dimension, key: string | null): number | string => {
  if (key === null) return Number.MAX_SAFE_INTEGER;
  if (granularity === 'DAY_OF_THE_WEEK') return WEEKDAYS.indexOf(key);
  if (granularity === 'MONTH_OF_THE_YEAR') return MONTHS.indexOf(key);
  return field.options?.find(({ value }) => value === key)?.position ?? key;
};
const compare = (one: number | string, other: number | string): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en', { numeric: true });

/** Groups of the host in the order of the graph: one category per first key, one series per second. */
export const chartOf = (
  graph: Graph,
  groups: readonly Group[],
  language: Pick<Language, 'label' | 'say' | 'locale'>,
): Chart => {
  const { configuration, dimensions } = graph;
  const [primary, secondary] = dimensions;
  if (primary === undefined) return { categories: [], series: [] };
  const kept =
    configuration.omitNullValues === true || configuration.hideEmptyCategory === true
      ? groups.filter(({ keys }) => keys[0] !== null)
      : groups;
  const total = new Map<string | null, number>();
  for (const { keys, value } of kept) total.set(keys[0] ?? null, (total.get(keys[0] ?? null) ?? 0) + value);
  const order =
    configuration.primaryAxisOrderBy ??
    configuration.orderBy ??
    (primary.granularity === null && primary.field.options === null ? 'VALUE_DESC' : 'FIELD_ASC');
  const direction = order.endsWith('DESC') ? -1 : 1;
  const keys = [...total.keys()].sort(
    (one, other) =>
      direction *
      (order.startsWith('VALUE')
        ? total.get(one)! - total.get(other)!
        : compare(rank(primary, one), rank(primary, other))),
  );
  const categories = keys.map((key, index): Category => ({
    key,
    label: labelOf(primary, key, language),
    color: primary.field.options?.find(({ value }) => value === key)?.color ?? colorAt(index),
  }));
  const splits =
    secondary === undefined
      ? [null]
      : [...new Set(kept.map((group) => group.keys[1] ?? null))].sort((one, other) =>
          compare(rank(secondary, one), rank(secondary, other)),
        );
  const series = splits.map((split, index): Series => {
    const values = keys.map(
      (key) =>
        kept.find(
          (group) => (group.keys[0] ?? null) === key && (secondary === undefined || (group.keys[1] ?? null) === split),
        )?.value ?? 0,
    );
    return {
      name: secondary === undefined ? '' : labelOf(secondary, split, language),
      color:
        secondary?.field.options?.find(({ value }) => value === split)?.color ??
        (secondary === undefined ? (configuration.color ?? 'blue') : colorAt(index)),
      values:
        configuration.isCumulative === true
          ? values.map((_value, at) => values.slice(0, at + 1).reduce((sum, value) => sum + value, 0))
          : values,
    };
  });
  return { categories, series };
}; /** How the values of a chart are written, in full or as short as an axis has room for. */
export type FormatValue = (value: number, isShort?: boolean) => string;
