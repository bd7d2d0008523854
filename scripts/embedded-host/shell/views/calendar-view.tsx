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
import { useMemo, useState } from 'react';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatDay, formatMonth } from '../fields/format.ts';
import { FieldValue, isBlank } from '../fields/field-value.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { RecordItem } from '../records/record.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import type { ViewState } from './view-state.ts';

const SHOWN_A_DAY = { MONTH: 3, WEEK: 30 };
/** Fields below the name of an entry: a month has room for two. */
const SHOWN_FIELDS = { MONTH: 2, WEEK: 6 };
type Span = keyof typeof SHOWN_A_DAY;
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
        {Array.from({ length: days.length / 7 }, (_week, index) => days.slice(index * 7, index * 7 + 7)).map((week) => (
          <Week
            key={isoDay(week[0]!)}
            object={object}
            view={view}
            on={on}
            week={week}
            at={at}
            now={now}
            span={span}
            state={state}
          />
        ))}
      </div>
    </div>
  );
};

type WeekProps = {
  object: ObjectItem;
  view: ViewItem;
  on: FieldItem;
  week: Date[];
  at: Date;
  now: Date;
  span: Span;
  state: ViewState;
};

/** One request a week keeps a full house within the page size of the host. */
const Week = ({ object, view, on, week, at, now, span, state }: WeekProps) => {
  const workspace = useWorkspace();
  const { locale } = useLanguage();
  const fields = useMemo(() => [...workspace.columnsOf(view).map(({ field }) => field), on], [workspace, view, on]);
  const [from, to] = [week[0]!, addDays(week[0]!, 7)];
  const bound = (day: Date): string => (on.type === 'DATE' ? isoDay(day) : day.toISOString());
  const filter = { and: [state.filter, { [on.name]: { gte: bound(from) } }, { [on.name]: { lt: bound(to) } }] };
  const { records } = useRecords({ object, fields, filter, orderBy: [{ [on.name]: 'AscNullsLast' }], pageSize: 200 });
  const dayOf = (record: RecordItem): string => {
    const value = String(record[on.name]);
    return on.type === 'DATE' ? value.slice(0, 10) : isoDay(new Date(value));
  };
  const shown = fields
    .filter((field) => field !== on && field.name !== object.labelIdentifierFieldName)
    .slice(0, SHOWN_FIELDS[span]);
  return (
    <ol className="calendar-week">
      {week.map((day) => {
        const found = records.filter((record) => dayOf(record) === isoDay(day));
        return (
          <li
            key={isoDay(day)}
            className={span === 'WEEK' || isSameMonth(day, at) ? 'calendar-day' : 'calendar-day calendar-day-outside'}
            aria-current={isoDay(day) === isoDay(now) ? 'date' : undefined}
          >
            <time
              dateTime={isoDay(day)}
              aria-label={new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day)}
            >
              {day.getDate()}
            </time>
            <DayRecords object={object} records={found} fields={shown} limit={SHOWN_A_DAY[span]} />
          </li>
        );
      })}
    </ol>
  );
};

type DayProps = { object: ObjectItem; records: RecordItem[]; fields: FieldItem[]; limit: number };

const DayRecords = ({ object, records, fields, limit }: DayProps) => {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const more = records.length - limit;
  return (
    <>
      <ul>
        {(isOpen ? records : records.slice(0, limit)).map((record) => (
          <li key={record.id} className="calendar-entry">
            <RecordChip object={object} record={record} />
            {fields
              .filter((field) => !isBlank(field, record[field.name]))
              .map((field) => (
                <FieldValue key={field.name} field={field} value={record[field.name]} />
              ))}
          </li>
        ))}
      </ul>
      {more > 0 && !isOpen ? (
        <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
          {say('calendarMore', { count: more })}
        </button>
      ) : null}
    </>
  );
};
