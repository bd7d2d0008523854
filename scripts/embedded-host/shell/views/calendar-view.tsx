import {
  addDays,
  addMonths,
  addWeeks,
  eachDayOfInterval,
  endOfMonth,
  endOfWeek,
  format,
  isSameMonth,
  startOfMonth,
  startOfWeek,
} from 'date-fns';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import * as z from 'zod';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatDay, formatMonth } from '../fields/format.ts';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { graphqlOrder } from '../records/view-sort.ts';
import { requestData } from '../workspace/graphql.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { capitalised, recordShape, selectionOf, type RecordItem } from '../records/record.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import type { ViewState } from './view-state.ts';

/** Twenty's client draws this many records of a day and says nothing of the others; the host gives it ten at most. */
const DRAWN_A_DAY = 5;
/** Fields below the name of an entry: a month has room for two. */
const SHOWN_FIELDS = { MONTH: 2, WEEK: 6 };
type Span = keyof typeof SHOWN_FIELDS;
const MONDAY = { weekStartsOn: 1 } as const;
const isoDay = (day: Date): string => format(day, 'yyyy-MM-dd');

/** Records in the month or week of a date field. */
export const CalendarView = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { say, locale } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const [span, setSpan] = useState<Span>(view.calendarLayout === 'WEEK' ? 'WEEK' : 'MONTH');
  const [at, setAt] = useState(now);
  const on = workspace.fieldById(view.calendarFieldMetadataUniversalIdentifier)?.field;
  if (on === undefined) return <Message word="notFound" />;
  const isMonth = span === 'MONTH';
  const start = startOfWeek(isMonth ? startOfMonth(at) : at, MONDAY);
  const days = eachDayOfInterval({ start, end: isMonth ? endOfWeek(endOfMonth(at), MONDAY) : addDays(start, 6) });
  const title = isMonth
    ? formatMonth(at, locale)
    : `${formatDay(isoDay(start), locale)} – ${formatDay(isoDay(addDays(start, 6)), locale)}`;
  const step = (count: number): void => setAt(isMonth ? addMonths(startOfMonth(at), count) : addWeeks(at, count));
  return (
    <div className={isMonth ? 'calendar' : 'calendar calendar-of-week'}>
      <div className="calendar-bar">
        <button
          type="button"
          className="icon-button"
          aria-label={say(isMonth ? 'previousMonth' : 'previousWeek')}
          onClick={() => step(-1)}
        >
          <Icon name="IconChevronLeft" />
        </button>
        <h2 aria-live="polite">{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say(isMonth ? 'nextMonth' : 'nextWeek')}
          onClick={() => step(1)}
        >
          <Icon name="IconChevronRight" />
        </button>
        <button type="button" className="button" onClick={() => setAt(now)}>
          {say('today')}
        </button>
        <span className="calendar-spans">
          {(['MONTH', 'WEEK'] as const).map((other) => (
            <button
              key={other}
              type="button"
              className="button"
              aria-pressed={other === span}
              onClick={() => setSpan(other)}
            >
              {say(other === 'MONTH' ? 'month' : 'week')}
            </button>
          ))}
        </span>
      </div>
      <div className="calendar-grid" tabIndex={0} role="region" aria-label={title}>
        <ol className="calendar-weekdays" aria-hidden="true">
          {days.slice(0, 7).map((day) => (
            <li key={day.getDay()}>{new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(day)}</li>
          ))}
        </ol>
        <Days object={object} view={view} on={on} days={days} at={at} now={now} span={span} state={state} />
      </div>
    </div>
  );
};

type DaysProps = {
  object: ObjectItem;
  view: ViewItem;
  on: FieldItem;
  days: Date[];
  at: Date;
  now: Date;
  span: Span;
  state: ViewState;
};

const Days = ({ object, view, on, days, at, now, span, state }: DaysProps) => {
  const workspace = useWorkspace();
  const { locale } = useLanguage();
  const fields = useMemo(() => [...workspace.columnsOf(view).map(({ field }) => field), on], [workspace, view, on]);
  const { byDay, error } = useDays(object, fields, on, days, state);
  const shown = fields
    .filter((field) => field !== on && field.name !== object.labelIdentifierFieldName)
    .slice(0, SHOWN_FIELDS[span]);
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  return Array.from({ length: days.length / 7 }, (_week, index) => days.slice(index * 7, index * 7 + 7)).map((week) => (
    <ol key={isoDay(week[0]!)} className="calendar-week">
      {week.map((day) => (
        <li
          key={isoDay(day)}
          className={span === 'WEEK' || isSameMonth(day, at) ? 'calendar-day' : 'calendar-day calendar-day-outside'}
          aria-current={isoDay(day) === isoDay(now) ? 'date' : undefined}
        >
          <time dateTime={isoDay(day)} aria-label={new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day)}>
            {day.getDate()}
          </time>
          <ul>
            {byDay
              .get(isoDay(day))
              ?.slice(0, DRAWN_A_DAY)
              .map((record) => (
                <li key={record.id} className="calendar-entry">
                  <RecordChip object={object} record={record} />
                  {shown
                    .filter((field) => !isBlank(field, record[field.name]))
                    .map((field) => (
                      <FieldValue key={field.name} field={field} value={record[field.name]} />
                    ))}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  ));
};

const daysShape = z.record(
  z.string(),
  z.array(
    z.object({
      groupByDimensionValues: z.tuple([z.string().nullable()]),
      edges: z.array(z.object({ node: recordShape })),
    }),
  ),
);

/** Records by day, asked for as Twenty's client does: in groups, of which the host gives the first records only. */
const useDays = (
  object: ObjectItem,
  fields: readonly FieldItem[],
  on: FieldItem,
  days: Date[],
  state: ViewState,
): { byDay: Map<string, RecordItem[]>; error: Error | null } => {
  const workspace = useWorkspace();
  const selection = selectionOf(workspace, object, fields);
  const bound = (day: Date): string => (on.type === 'DATE' ? isoDay(day) : day.toISOString());
  const filter = {
    and: [
      state.filter,
      { [on.name]: { gte: bound(days[0]!) } },
      { [on.name]: { lt: bound(addDays(days.at(-1)!, 1)) } },
    ],
  };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { data, error } = useQuery({
    queryKey: ['records', object.nameSingular, 'days', on.name, selection, filter],
    queryFn: async () => {
      const root = `${object.namePlural}GroupBy`;
      const type = capitalised(object.nameSingular);
      const query = `query Days($filter: ${type}FilterInput, $groupBy: [${type}GroupByInput!]!, $orderBy: [${type}OrderByInput]) {
        ${root}(groupBy: $groupBy, filter: $filter, orderByForRecords: $orderBy) { groupByDimensionValues edges { node { ${selection} } } } }`;
      const answer = await requestData(daysShape, query, {
        filter,
        groupBy: [{ [on.name]: { granularity: 'DAY', ...(on.type === 'DATE' ? {} : { timeZone }) } }],
        orderBy: graphqlOrder(workspace, state.sorts),
      });
      return new Map(
        answer[root]!.map(({ groupByDimensionValues: [day], edges }) => [
          day?.slice(0, 10) ?? '',
          edges.map(({ node }) => node),
        ]),
      );
    },
  });
  return { byDay: data ?? new Map<string, RecordItem[]>(), error };
};
