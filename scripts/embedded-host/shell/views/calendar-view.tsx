import { addDays, addMonths, eachDayOfInterval, endOfMonth, endOfWeek, format, isSameMonth, startOfMonth, startOfWeek } from 'date-fns';
import { useMemo, useState } from 'react';
import { RecordChip } from '../fields/record-chip.tsx';
import { formatMonth } from '../fields/format.ts';
import { OptionTag } from '../fields/tag.tsx';
import { Icon } from '../frame/icon.tsx';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { useRecords } from '../records/use-records.ts';
import { allFilters } from '../records/view-filter.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { RecordItem } from '../records/record.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import type { ViewState } from './view-state.ts';

const SHOWN_A_DAY = 4;
const MONDAY = { weekStartsOn: 1 } as const;
const isoDay = (day: Date): string => format(day, 'yyyy-MM-dd');

/** Records in the month of a date field. */
export const CalendarView = ({ object, view, state }: { object: ObjectItem; view: ViewItem; state: ViewState }) => {
  const { say, locale } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const [month, setMonth] = useState(() => startOfMonth(now));
  const on = workspace.fieldById(view.calendarFieldMetadataUniversalIdentifier)?.field;
  const days = eachDayOfInterval({ start: startOfWeek(startOfMonth(month), MONDAY), end: endOfWeek(endOfMonth(month), MONDAY) });
  if (on === undefined) return <Message word="notFound" />;
  return (
    <div className="calendar">
      <div className="calendar-bar">
        <button type="button" className="icon-button" aria-label={say('previousMonth')} onClick={() => setMonth(addMonths(month, -1))}><Icon name="IconChevronLeft" /></button>
        <h2 aria-live="polite">{formatMonth(month, locale)}</h2>
        <button type="button" className="icon-button" aria-label={say('nextMonth')} onClick={() => setMonth(addMonths(month, 1))}><Icon name="IconChevronRight" /></button>
        <button type="button" className="button" onClick={() => setMonth(startOfMonth(now))}>{say('today')}</button>
      </div>
      <div className="calendar-grid" tabIndex={0} role="region" aria-label={formatMonth(month, locale)}>
        <ol className="calendar-weekdays" aria-hidden="true">{days.slice(0, 7).map((day) => <li key={day.getDay()}>{new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(day)}</li>)}</ol>
        {Array.from({ length: days.length / 7 }, (_week, index) => days.slice(index * 7, index * 7 + 7)).map((week) => (
          <Week key={isoDay(week[0]!)} object={object} view={view} on={on} week={week} month={month} now={now} state={state} />
        ))}
      </div>
    </div>
  );
};

type WeekProps = { object: ObjectItem; view: ViewItem; on: FieldItem; week: Date[]; month: Date; now: Date; state: ViewState };

/** One request a week keeps a full house within the page size of the host. */
const Week = ({ object, view, on, week, month, now, state }: WeekProps) => {
  const workspace = useWorkspace();
  const { locale } = useLanguage();
  const fields = useMemo(() => [...workspace.columnsOf(view).map(({ field }) => field), on], [workspace, view, on]);
  const [from, to] = [week[0]!, addDays(week[0]!, 7)];
  const bound = (day: Date): string => (on.type === 'DATE' ? isoDay(day) : day.toISOString());
  const filter = allFilters(state.filters, { now, workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null }, [{ [on.name]: { gte: bound(from) } }, { [on.name]: { lt: bound(to) } }]);
  const { records } = useRecords({ object, fields, filter, orderBy: [{ [on.name]: 'AscNullsLast' }], pageSize: 200 });
  const dayOf = (record: RecordItem): string => { const value = String(record[on.name]); return on.type === 'DATE' ? value.slice(0, 10) : isoDay(new Date(value)); };
  const status = fields.find(({ type, name }) => type === 'SELECT' && name === 'status');
  return (
    <ol className="calendar-week">
      {week.map((day) => {
        const found = records.filter((record) => dayOf(record) === isoDay(day));
        return (
          <li key={isoDay(day)} className={isSameMonth(day, month) ? 'calendar-day' : 'calendar-day calendar-day-outside'} aria-current={isoDay(day) === isoDay(now) ? 'date' : undefined}>
            <time dateTime={isoDay(day)} aria-label={new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day)}>{day.getDate()}</time>
            <DayRecords object={object} records={found} status={status} />
          </li>
        );
      })}
    </ol>
  );
};

const DayRecords = ({ object, records, status }: { object: ObjectItem; records: RecordItem[]; status: FieldItem | undefined }) => {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const more = records.length - SHOWN_A_DAY;
  return (
    <>
      <ul>
        {(isOpen ? records : records.slice(0, SHOWN_A_DAY)).map((record) => {
          const value = status === undefined ? undefined : record[status.name];
          return <li key={record.id} className="calendar-entry"><RecordChip object={object} record={record} />{status !== undefined && typeof value === 'string' ? <OptionTag field={status} value={value} /> : null}</li>;
        })}
      </ul>
      {more > 0 && !isOpen ? <button type="button" className="text-button" onClick={() => setIsOpen(true)}>{say('calendarMore', { count: more })}</button> : null}
    </>
  );
};
