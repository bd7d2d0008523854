import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { LineChart } from '../kit/charts/line-chart.tsx';
import { NumberField, SelectField } from '../kit/fields.tsx';
import { Section } from '../kit/frame.tsx';
import { openList } from '../kit/record-link.tsx';
import { useGiving } from '../kit/use-command.ts';
import { Table, type Column } from '../kit/table.tsx';
import { UNKNOWN } from '../kit/writing.ts';
import { FiguresPage, useFigureWriting, type FigureWriting } from './figures-page.tsx';
import type { AheadFigures, PerformanceFigures, Valued } from './performance-view.ts';
import './performance.css';

const Ahead = ({ figures, write }: { figures: PerformanceFigures; write: FigureWriting }) => {
  const { t } = useTranslate();
  type Row = AheadFigures & { id: string };
  const occupancy = (rooms: number, available: number): string =>
    available > 0 ? write.share(rooms / available) : UNKNOWN;
  const columns: Column<Row>[] = [
    { key: 'month', title: t('Nights'), isHead: true, cell: ({ span }) => write.days(span.from, span.to) },
    { key: 'books', title: t('On the books'), isNumber: true, cell: ({ roomsSold }) => write.number(roomsSold) },
    {
      key: 'occupancy',
      title: t('Occupancy'),
      isNumber: true,
      cell: ({ roomsSold, roomsAvailable }) => occupancy(roomsSold, roomsAvailable),
    },
    { key: 'revenue', title: t('Room revenue'), isNumber: true, cell: ({ roomRevenue }) => write.money(roomRevenue) },
    {
      key: 'then',
      title: t('This time last year'),
      isNumber: true,
      cell: ({ roomsSold, soldThen }) =>
        soldThen === 0 ? UNKNOWN : `${write.number(soldThen)} (${write.change(roomsSold, soldThen)})`,
    },
    {
      key: 'final',
      title: t('Last year in the end'),
      isNumber: true,
      cell: ({ finalThen }) => (finalThen === null ? UNKNOWN : write.number(finalThen.sums.roomsSold)),
    },
    {
      key: 'forecast',
      title: t('Forecast'),
      isNumber: true,
      cell: ({ forecast, roomsAvailable }) =>
        forecast === null ? UNKNOWN : `${write.number(forecast.rooms)} (${occupancy(forecast.rooms, roomsAvailable)})`,
    },
    {
      key: 'expected',
      title: t('Forecast of room revenue'),
      isNumber: true,
      cell: ({ forecast }) => (forecast === null ? UNKNOWN : write.money(forecast.revenue)),
    },
  ];
  return (
    <Section title={t('What lies ahead')}>
      <Table
        label={t('What lies ahead')}
        columns={columns}
        rows={figures.ahead.map((ahead) => ({ ...ahead, id: ahead.span.from }))}
      />
      {figures.aheadDays.every(({ forecast }) => forecast === null) ? (
        <p className="hotel-muted">
          {t('There is no forecast yet: each night one is made once some weeks of stays are on record.')}
        </p>
      ) : (
        <LineChart
          title={t(
            'Rooms a night: on the books and forecast; the night falls between low and high in four cases of five',
          )}
          points={figures.aheadDays.map(({ day }) => write.weekday(day))}
          series={[
            { name: t('On the books'), values: figures.aheadDays.map(({ roomsSold }) => roomsSold) },
            { name: t('Forecast'), values: figures.aheadDays.map(({ forecast }) => forecast?.rooms ?? null) },
            { name: t('Low'), values: figures.aheadDays.map(({ forecast }) => forecast?.low ?? null) },
            { name: t('High'), values: figures.aheadDays.map(({ forecast }) => forecast?.high ?? null) },
          ]}
          format={(value) => write.number(value)}
        />
      )}
    </Section>
  );
};

const Months = ({ figures, write }: { figures: PerformanceFigures; write: FigureWriting }) => {
  const { t } = useTranslate();
  type Row = PerformanceFigures['months'][number] & { id: string };
  const columns: Column<Row>[] = [
    { key: 'month', title: t('Month'), isHead: true, cell: ({ month }) => write.month(month) },
    ...(
      [
        ['occupancy', t('Occupancy'), (of: Valued) => write.share(of.indicators.occupancy)],
        ['adr', t('ADR'), (of: Valued) => write.exact(of.indicators.adr)],
        ['revpar', t('RevPAR'), (of: Valued) => write.exact(of.indicators.revpar)],
        ['revenue', t('Room revenue'), (of: Valued) => write.money(of.sums.roomRevenue)],
      ] as const
    ).map(([key, title, cell]) => ({
      key,
      title,
      isNumber: true,
      cell: ({ now }: Row) => (now === null ? UNKNOWN : cell(now)),
    })),
    {
      key: 'before',
      title: t('Last year'),
      isNumber: true,
      cell: ({ now, before }) =>
        write.change(now?.sums.roomRevenue ?? null, before?.sums.roomRevenue ?? null) ?? UNKNOWN,
    },
    {
      key: 'budget',
      title: t('Budget'),
      isNumber: true,
      cell: ({ now, budget }) => write.change(now?.sums.roomRevenue ?? null, budget?.roomRevenue ?? null) ?? UNKNOWN,
    },
  ];
  const { months } = figures;
  return (
    <Section title={t('Months')}>
      <LineChart
        title={t('Occupancy by month')}
        points={months.map(({ month }) => write.month(month))}
        series={[
          { name: t('In these months'), values: months.map(({ now }) => now?.indicators.occupancy ?? null) },
          { name: t('Last year'), values: months.map(({ before }) => before?.indicators.occupancy ?? null) },
        ]}
        format={(value) => write.percent(value)}
      />
      <Table
        label={t('Months')}
        columns={columns}
        rows={months.toReversed().map((row) => ({ ...row, id: row.month }))}
      />
    </Section>
  );
};

/** What is to get better where guests are known and come back, quarter by quarter, each with the same quarter a year before. */
const Quarters = ({ figures, write }: { figures: PerformanceFigures; write: FigureWriting }) => {
  const { t } = useTranslate();
  type Row = PerformanceFigures['quarters'][number] & { id: string };
  const knownShare = ({ sums }: Valued): number | null =>
    sums.arrivals > 0 ? sums.guestArrivals / sums.arrivals : null;
  const beside =
    (of: (valued: Valued) => string) =>
    ({ now, before }: Row): string =>
      `${now === null ? UNKNOWN : of(now)}${before === null ? '' : ` (${of(before)})`}`;
  const columns: Column<Row>[] = [
    {
      key: 'quarter',
      title: t('Quarter'),
      isHead: true,
      cell: ({ from }) =>
        t('Q{quarter} {year}', { quarter: `${Math.ceil(Number(from.slice(5, 7)) / 3)}`, year: from.slice(0, 4) }),
    },
    { key: 'known', title: t('Guests on record'), isNumber: true, cell: beside((of) => write.share(knownShare(of))) },
    {
      key: 'returning',
      title: t('Returning guests'),
      isNumber: true,
      cell: beside((of) => write.share(of.indicators.returningShare)),
    },
    {
      key: 'members',
      title: t('Members'),
      isNumber: true,
      cell: beside((of) => write.share(of.indicators.memberShare)),
    },
    { key: 'revpar', title: t('RevPAR'), isNumber: true, cell: beside((of) => write.exact(of.indicators.revpar)) },
  ];
  return (
    <Section title={t('Guests by quarter')}>
      <p className="hotel-muted">{t('Shares of the arrivals; in brackets the same quarter a year before.')}</p>
      <Table
        label={t('Guests by quarter')}
        columns={columns}
        rows={figures.quarters.toReversed().map((row) => ({ ...row, id: row.from }))}
      />
    </Section>
  );
};

/** Sets the budgets of a year that are not set yet, by the year before. */
const BudgetForm = ({ figures, onSet }: { figures: PerformanceFigures; onSet: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const thisYear = Number(figures.on.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [growth, setGrowth] = useState('0');
  const [isBusy, setIsBusy] = useState(false);
  const propose = async (): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/performance/propose-budgets', { year, growthPercent: Number(growth) })) onSet();
    setIsBusy(false);
  };
  return (
    <details className="hotel-reasons">
      <summary>{t('Set budgets by the year before')}</summary>
      <div className="hotel-performance-tools">
        <SelectField
          label={t('Year')}
          value={`${year}`}
          onChange={(value) => setYear(Number(value))}
          choices={[thisYear, thisYear + 1].map((each) => ({ value: `${each}`, label: `${each}` }))}
        />
        <NumberField label={t('Growth %')} value={growth} onChange={setGrowth} />
        <Button
          kind="main"
          isDisabled={isBusy || growth.trim() === '' || !Number.isFinite(Number(growth))}
          onPress={() => void propose()}
        >
          {t('Propose budgets')}
        </Button>
        <Button onPress={() => openList('monthlyBudgets')}>{t('Budgets')}</Button>
      </div>
    </details>
  );
};

const Contents = ({ figures, onChanged }: { figures: PerformanceFigures; onChanged: () => void }) => {
  const write = useFigureWriting(figures);
  return (
    <div className="hotel-performance-wide">
      <Ahead figures={figures} write={write} />
      <Months figures={figures} write={write} />
      <BudgetForm figures={figures} onSet={onChanged} />
      <Quarters figures={figures} write={write} />
    </div>
  );
};

/** What lies ahead, on the books and expected, and the months behind. One request before first content. */
export const Outlook = () => {
  const { t } = useTranslate();
  return (
    <FiguresPage title={t('Outlook')}>
      {(figures, again) => <Contents figures={figures} onChanged={again} />}
    </FiguresPage>
  );
};
