import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import type { CauseFigures, Opinion, ServiceDepartment } from '../../plugin/domain/service/satisfaction.ts';
import { DEPARTMENT_SCORES, type DepartmentScore } from '../../plugin/domain/service/survey.ts';
import type { Satisfaction } from '../../plugin/flows/service/satisfaction.ts';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { SelectField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { CATEGORIES } from '../service-desk/case-words.ts';
import './performance.css';

/** What the route answers: written by the app itself. */
const readSatisfaction = z.custom<Satisfaction>(
  (answer) => typeof answer === 'object' && answer !== null && 'byMonth' in answer,
);

const SCORES: Record<DepartmentScore, MessageDescriptor> = {
  roomAndHygiene: msg('Room and hygiene'),
  foodAndBeverage: msg('Food and drink'),
  frontDesk: msg('Front desk'),
  staffAttitude: msg('Staff'),
  value: msg('Value for money'),
  location: msg('Location'),
};

const DEPARTMENTS: Record<ServiceDepartment, MessageDescriptor> = {
  FRONT_DESK: msg('Front desk'),
  HOUSEKEEPING: msg('Housekeeping'),
  MAINTENANCE: msg('Maintenance'),
  FOOD_AND_BEVERAGE: msg('Food and beverage'),
  ACCOUNTING: msg('Accounting'),
  MANAGEMENT: msg('Management'),
};

/** A figure with of how many it is: without that nobody knows what to make of it. */
const useOpinionWriting = () => {
  const { locale } = useTranslate();
  const { number } = useWriting();
  const exactly = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const of = (n: number): string => ` (${number(n)})`;
  return {
    mean: ({ mean, n }: { mean: number | null; n: number }): string =>
      mean === null ? UNKNOWN : `${exactly.format(mean)}${of(n)}`,
    nps: ({ nps, scored }: Opinion): string => (nps === null ? UNKNOWN : `${points.format(nps)}${of(scored)}`),
  };
};

type OpinionRow = Opinion & { id: string; of: string };

const Opinions = ({ title, rows }: { title: string; rows: readonly OpinionRow[] }) => {
  const { t } = useTranslate();
  const write = useOpinionWriting();
  const columns: Column<OpinionRow>[] = [
    { key: 'of', title, isHead: true, cell: ({ of }) => of },
    { key: 'nps', title: t('NPS'), isNumber: true, cell: write.nps },
    { key: 'overall', title: t('Overall'), isNumber: true, cell: ({ marks }) => write.mean(marks.overall) },
    ...DEPARTMENT_SCORES.map((score) => ({
      key: score,
      title: t(SCORES[score]),
      isNumber: true,
      cell: ({ marks }: OpinionRow) => write.mean(marks[score]),
    })),
  ];
  return <Table label={title} columns={columns} rows={rows} />;
};

const Causes = ({ causes }: { causes: readonly CauseFigures[] }) => {
  const { t } = useTranslate();
  const { number, wholeMoney } = useWriting();
  const write = useOpinionWriting();
  type Row = CauseFigures & { id: string };
  const money = (amounts: Record<string, number>): string =>
    Object.entries(amounts)
      .map(([currencyCode, amount]) => wholeMoney({ amountMicros: roundToMicros(amount), currencyCode }))
      .join(' + ') || UNKNOWN;
  const columns: Column<Row>[] = [
    { key: 'department', title: t('Department'), cell: ({ department }) => t(DEPARTMENTS[department]) },
    { key: 'cause', title: t('Cause'), isHead: true, cell: ({ category }) => t(CATEGORIES[category]) },
    { key: 'cases', title: t('Cases'), isNumber: true, cell: ({ cases }) => number(cases) },
    { key: 'given', title: t('Compensation'), isNumber: true, cell: ({ compensation }) => money(compensation) },
    { key: 'cost', title: t('Cost'), isNumber: true, cell: ({ cost }) => money(cost) },
    { key: 'after', title: t('Satisfied afterwards'), isNumber: true, cell: ({ satisfied }) => write.mean(satisfied) },
  ];
  return (
    <Table
      label={t('Cases by department and cause')}
      columns={columns}
      rows={causes.map((cause) => ({ ...cause, id: cause.category }))}
    />
  );
};

const Contents = ({ shown }: { shown: Satisfaction }) => {
  const { t, locale } = useTranslate();
  const { number } = useWriting();
  const write = useOpinionWriting();
  const month = (first: string): string =>
    new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(calendarDate(first)),
    );
  const { all, byProperty, byRoomType, byMonth, causes } = shown;
  const rows = (given: Satisfaction['byMonth'], name: (of: string) => string): OpinionRow[] =>
    given.map((one) => ({ ...one, id: one.of, of: one.of === '' ? t('Not said') : name(one.of) }));
  const asIs = (of: string): string => of;
  if (all.answers === 0 && causes.length === 0)
    return <Empty title={t('No answer of a guest and no case in these months')} />;
  return (
    <div className="hotel-performance-wide">
      <Section title={t('What guests think')}>
        <Figures>
          <Figure
            label={t('NPS')}
            value={all.nps === null ? UNKNOWN : write.nps(all)}
            note={t('promoters less detractors')}
          />
          <Figure label={t('Overall')} value={write.mean(all.marks.overall)} note={t('of 5')} />
          <Figure label={t('Answers')} value={number(all.answers)} />
        </Figures>
        <p className="hotel-muted">{t('In brackets how many guests said it: few say little.')}</p>
        {byProperty.length > 1 && <Opinions title={t('Property')} rows={rows(byProperty, asIs)} />}
        <Opinions title={t('Room type')} rows={rows(byRoomType, asIs)} />
        <Opinions title={t('Month')} rows={rows(byMonth.toReversed(), month)} />
      </Section>
      <Section title={t('Cases by department and cause')}>
        {causes.length === 0 ? <Empty title={t('No case in these months')} /> : <Causes causes={causes} />}
      </Section>
    </div>
  );
};

const load = async (key: string): Promise<Satisfaction> => {
  const [locale, propertyId, months] = JSON.parse(key) as [string, string, string];
  return callRoute(
    '/hotel/performance/satisfaction',
    { months: Number(months), ...(propertyId === '' ? {} : { propertyId }) },
    readSatisfaction,
    locale,
    PACKED,
  );
};

/** What guests think, and what their cases cost. One request before first content. */
export const SatisfactionPage = () => {
  const { t, locale } = useTranslate();
  const [propertyId, setPropertyId] = useState('');
  const [months, setMonths] = useState('12');
  const answer = useAnswer(JSON.stringify([locale, propertyId, months]), load);
  const properties = answer.state === 'ready' ? answer.result.properties : [];
  return (
    <Frame
      title={t('Satisfaction')}
      actions={
        <>
          {properties.length > 1 && (
            <SelectField
              label={t('Property')}
              value={propertyId}
              onChange={setPropertyId}
              choices={[
                { value: '', label: t('All properties') },
                ...properties.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <SelectField
            label={t('Period')}
            value={months}
            onChange={setMonths}
            choices={['3', '12', '24'].map((value) => ({ value, label: t('{count} months', { count: value }) }))}
          />
        </>
      }
    >
      <Answered answer={answer} lines={10}>
        {(shown) => <Contents shown={shown} />}
      </Answered>
    </Frame>
  );
};
