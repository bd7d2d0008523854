import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { Dimension } from '../../plugin/domain/key-figures/day-figures.ts';
import type { PeriodCode } from '../../plugin/domain/key-figures/performance.ts';
import { Button } from '../kit/button.tsx';
import { csvOf } from '../kit/csv.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Pair, Section } from '../kit/frame.tsx';
import { openFiltered, openList } from '../kit/record-link.tsx';
import { Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { UNKNOWN } from '../kit/writing.ts';
import { FigureCard, type Explained } from './figure-card.tsx';
import { FiguresPage, useFigureWriting, type FigureWriting } from './figures-page.tsx';
import {
  daysWithin,
  findingsOf,
  shareRows,
  staysWithin,
  type Finding,
  type PerformanceFigures,
  type PeriodFigures,
  type ShareRow,
  type ShownDays,
  type Valued,
} from './performance-view.ts';
import './performance.css';

const PERIOD_NAMES: Record<PeriodCode, MessageDescriptor> = {
  TODAY: msg('Today'),
  MONTH: msg('Month to date'),
  LAST_MONTH: msg('Last month'),
  YEAR: msg('Year to date'),
};
const DIMENSION_NAMES: Record<Dimension, MessageDescriptor> = {
  CHANNEL: msg('Channel'),
  SEGMENT: msg('Market segment'),
  COUNTRY: msg('Country of guest'),
  ROOM_TYPE: msg('Room type'),
};
const ORDER: readonly Dimension[] = ['CHANNEL', 'SEGMENT', 'COUNTRY', 'ROOM_TYPE'];
const MOST_SOURCES = 8;

/** A figure of the days of a period, which are the records behind it, as the stays of these nights are behind them. */
const KeyFigure = ({ span, propertyId, ...explained }: Explained & ShownDays) => {
  const { t } = useTranslate();
  return (
    <FigureCard {...explained}>
      <span className="hotel-performance-records">
        <Button onPress={() => openFiltered('dailyPerformances', daysWithin({ span, propertyId }))}>
          {t('Days of business')}
        </Button>
        <Button onPress={() => openFiltered('stays', staysWithin({ span, propertyId }))}>{t('Stays')}</Button>
      </span>
    </FigureCard>
  );
};

const KeyFigures = ({
  propertyId,
  period,
  write,
}: {
  propertyId: string | null;
  period: PeriodFigures;
  write: FigureWriting;
}) => {
  const { t } = useTranslate();
  const { now, before, budget } = period;
  if (now === null)
    return (
      <Empty
        title={t('No day of this period is over yet')}
        hint={t('The month begins today. Look at last month, or at what lies ahead below.')}
      />
    );
  const { sums, indicators } = now;
  const shown = { span: period.span, propertyId };
  const year = (text: string | null): string | null =>
    text === null ? null : t('{change} on last year', { change: text });
  const planned = (text: string | null): string | null =>
    text === null ? (budget === null ? t('No budget set') : null) : t('{change} on budget', { change: text });
  const rooms = (budget?.roomsSold ?? 0) > 0 ? budget!.roomsSold : null;
  const available = sums.roomsAvailable > 0 ? sums.roomsAvailable : null;
  const revenue = budget?.roomRevenue ?? null;
  return (
    <div className="hotel-performance-figures">
      <KeyFigure
        {...shown}
        label={t('Occupancy')}
        value={write.share(indicators.occupancy)}
        against={[
          year(write.points(indicators.occupancy, before?.indicators.occupancy ?? null)),
          planned(rooms === null || available === null ? null : write.points(indicators.occupancy, rooms / available)),
        ]}
        definition={t(
          'Rooms sold by rooms available. Rooms out of order count as available, as STR and USALI do; house use is not sold.',
        )}
        counted={t('{sold} of {available} room nights; without rooms out of order {inOrder}.', {
          sold: write.number(sums.roomsSold),
          available: write.number(sums.roomsAvailable),
          inOrder: write.share(indicators.occupancyInOrder),
        })}
      />
      <KeyFigure
        {...shown}
        label={t('ADR')}
        value={write.exact(indicators.adr)}
        against={[
          year(write.change(indicators.adr, before?.indicators.adr ?? null)),
          planned(rooms === null ? null : write.change(indicators.adr, revenue! / rooms)),
        ]}
        definition={t('Average daily rate: room revenue by rooms sold, complimentary rooms left out (STR).')}
        counted={t('{revenue} by {rooms} room nights.', {
          revenue: write.money(sums.roomRevenue),
          rooms: write.number(sums.roomsSold - sums.complimentary),
        })}
      />
      <KeyFigure
        {...shown}
        label={t('RevPAR')}
        value={write.exact(indicators.revpar)}
        against={[
          year(write.change(indicators.revpar, before?.indicators.revpar ?? null)),
          planned(
            revenue === null || revenue === 0 || available === null
              ? null
              : write.change(indicators.revpar, revenue / available),
          ),
        ]}
        definition={t('Room revenue by rooms available: what each room earned, sold or not.')}
        counted={t('{revenue} by {rooms} room nights.', {
          revenue: write.money(sums.roomRevenue),
          rooms: write.number(sums.roomsAvailable),
        })}
      />
      <KeyFigure
        {...shown}
        label={t('Room revenue')}
        value={write.money(sums.roomRevenue)}
        against={[
          year(write.change(sums.roomRevenue, before?.sums.roomRevenue ?? null)),
          planned(revenue === null || revenue === 0 ? null : write.change(sums.roomRevenue, revenue)),
        ]}
        definition={t(
          'What each stay pays for its room, spread evenly over its nights, without what it pays for a no-show.',
        )}
        counted={t('{rooms} room nights on {days} days.', {
          rooms: write.number(sums.roomsSold),
          days: write.number(sums.days),
        })}
      />
      <KeyFigure
        {...shown}
        label={t('Total revenue')}
        value={write.money(sums.totalRevenue)}
        against={[year(write.change(sums.totalRevenue, before?.sums.totalRevenue ?? null))]}
        definition={t(
          'Rooms, food and beverage, and whatever else the stays pay for, spread evenly over their nights.',
        )}
        counted={t('{revenue} by available room.', { revenue: write.exact(indicators.trevpar) })}
      />
    </div>
  );
};

const useFindings = (write: FigureWriting): ((finding: Finding) => string) => {
  const { t } = useTranslate();
  return (finding) => {
    switch (finding.code) {
      case 'REVENUE': {
        const values = {
          change: write.money(Math.abs(finding.change)),
          share: write.share(Math.abs(finding.share)),
          rooms: write.money(finding.byRooms),
          nights: write.signed(finding.rooms),
          rate: write.money(finding.byRate),
        };
        return finding.change < 0
          ? t(
              'Room revenue is {change} ({share}) below last year: {rooms} by rooms sold ({nights} room nights), {rate} by the rate.',
              values,
            )
          : t(
              'Room revenue is {change} ({share}) above last year: {rooms} by rooms sold ({nights} room nights), {rate} by the rate.',
              values,
            );
      }
      case 'LOST_MOST':
        return t('{source} lost most: {nights} room nights.', {
          source: write.source('CHANNEL', finding.value),
          nights: write.signed(finding.rooms),
        });
      case 'GAINED_MOST':
        return t('{source} gained most: {nights} room nights.', {
          source: write.source('CHANNEL', finding.value),
          nights: write.signed(finding.rooms),
        });
      default:
        return finding satisfies never;
    }
  };
};

const Findings = ({ period, write }: { period: PeriodFigures; write: FigureWriting }) => {
  const { t } = useTranslate();
  const say = useFindings(write);
  const findings = findingsOf({ now: period.now, before: period.before, sources: period.sources.CHANNEL });
  if (findings.length === 0) return null;
  return (
    <Section title={t('What changed')}>
      <ul className="hotel-performance-findings">
        {findings.map((finding) => (
          <li key={finding.code}>{say(finding)}</li>
        ))}
      </ul>
    </Section>
  );
};

/** A share with a bar as long as it is large. */
const ShareBar = ({ share, write }: { share: number; write: FigureWriting }) => (
  <span className="hotel-performance-share">
    <span className="hotel-performance-bar" aria-hidden="true">
      <span style={{ width: `${Math.round(100 * share)}%` }} />
    </span>
    {write.percent(share)}
  </span>
);

type SourcesShown = {
  figures: PerformanceFigures;
  period: PeriodFigures;
  dimension: Dimension;
  write: FigureWriting;
};

const useSourceColumns = ({ figures, period, dimension, write }: SourcesShown): Column<ShareRow>[] => {
  const { t } = useTranslate();
  const days = period.now?.sums.days ?? 0;
  const roomsOf = (name: string | null): number =>
    days * (figures.roomTypes.find((type) => type.name === name)?.rooms ?? 0);
  const occupancy: Column<ShareRow> = {
    key: 'occupancy',
    title: t('Occupancy'),
    isNumber: true,
    cell: ({ value, roomsSold }) => (roomsOf(value) > 0 ? write.percent(roomsSold / roomsOf(value)) : UNKNOWN),
  };
  return [
    {
      key: 'source',
      title: t(DIMENSION_NAMES[dimension]),
      isHead: true,
      cell: ({ value }) => write.source(dimension, value),
    },
    {
      key: 'share',
      title: t('Share'),
      isNumber: true,
      cell: ({ share }) => <ShareBar share={share} write={write} />,
    },
    { key: 'rooms', title: t('Room nights'), isNumber: true, cell: ({ roomsSold }) => write.number(roomsSold) },
    ...(dimension === 'ROOM_TYPE' ? [occupancy] : []),
    { key: 'revenue', title: t('Room revenue'), isNumber: true, cell: ({ roomRevenue }) => write.money(roomRevenue) },
    {
      key: 'before',
      title: t('Last year'),
      isNumber: true,
      cell: ({ roomsSold, roomsBefore }) =>
        write.change(roomsSold, roomsBefore) ?? (roomsBefore === 0 ? t('New source') : UNKNOWN),
    },
  ];
};

const SourceTable = (shown: SourcesShown) => {
  const { t } = useTranslate();
  const { period, dimension } = shown;
  return (
    <Card title={t(DIMENSION_NAMES[dimension])}>
      <Table
        label={t(DIMENSION_NAMES[dimension])}
        columns={useSourceColumns(shown)}
        rows={shareRows(period.sources[dimension], MOST_SOURCES)}
      />
    </Card>
  );
};

const Sources = ({
  figures,
  period,
  write,
}: {
  figures: PerformanceFigures;
  period: PeriodFigures;
  write: FigureWriting;
}) => {
  const { t } = useTranslate();
  if (period.code === 'TODAY' || period.now === null) return null;
  return (
    <Section
      title={t('Where the business came from')}
      aside={<Button onPress={() => openList('dailyBreakdowns')}>{t('Sources of business')}</Button>}
    >
      {[ORDER.slice(0, 2), ORDER.slice(2)].map((pair) => (
        <Pair key={pair.join()}>
          {pair.map((dimension) => (
            <SourceTable key={dimension} figures={figures} period={period} dimension={dimension} write={write} />
          ))}
        </Pair>
      ))}
    </Section>
  );
};

const Guests = ({
  figures,
  period,
  write,
}: {
  figures: PerformanceFigures;
  period: PeriodFigures;
  write: FigureWriting;
}) => {
  const { t } = useTranslate();
  const { now, before, opinion, opinionBefore } = period;
  if (now === null) return null;
  const lastYear = (text: string): string => t('last year {value}', { value: text });
  const { plays } = figures;
  const effect =
    plays.touched > 0 && plays.heldOut > 0
      ? plays.touchedBooked / plays.touched - plays.heldOutBooked / plays.heldOut
      : null;
  return (
    <Section title={t('Guests')}>
      <Figures>
        <Figure
          label={t('Returning guests')}
          value={write.share(now.indicators.returningShare)}
          note={`${t('{count} of {all} arrivals of known guests', {
            count: write.number(now.sums.returningArrivals),
            all: write.number(now.sums.guestArrivals),
          })}${before === null ? '' : `, ${lastYear(write.share(before.indicators.returningShare))}`}`}
        />
        <Figure
          label={t('New guests')}
          value={write.number(now.sums.guestArrivals - now.sums.returningArrivals)}
          {...(before === null
            ? {}
            : { note: lastYear(write.number(before.sums.guestArrivals - before.sums.returningArrivals)) })}
        />
        <Figure
          label={t('Members')}
          value={write.share(now.indicators.memberShare)}
          {...(before === null ? {} : { note: lastYear(write.share(before.indicators.memberShare)) })}
        />
        <Figure
          label={t('Booked ahead')}
          value={
            now.indicators.leadDays === null
              ? UNKNOWN
              : t('{days} days', { days: write.number(now.indicators.leadDays, 1) })
          }
          {...((before?.indicators.leadDays ?? null) === null
            ? {}
            : { note: lastYear(write.number(before!.indicators.leadDays!, 1)) })}
        />
        <Figure
          label={t('Cancellations')}
          value={write.number(now.sums.cancellations)}
          note={`${t('No-shows')}: ${write.number(now.sums.noShows)}${
            before === null
              ? ''
              : `, ${lastYear(`${write.number(before.sums.cancellations)} / ${write.number(before.sums.noShows)}`)}`
          }`}
        />
        <Figure
          label={t('Recommendation (NPS)')}
          value={opinion === null ? UNKNOWN : write.signed(opinion.nps)}
          note={
            opinion === null
              ? t('Nobody answered')
              : `${t('{count} answers', { count: write.number(opinion.answers) })}${
                  opinionBefore === null ? '' : `, ${lastYear(write.signed(opinionBefore.nps))}`
                }`
          }
        />
        {figures.liabilities.map(({ name, liability }) => (
          <Figure key={name} label={t('Points liability')} value={write.wholeMoney(liability)} note={name} />
        ))}
        <Figure
          label={t('Effect of the plays')}
          value={effect === null ? UNKNOWN : t('{points} percentage points', { points: write.signed(100 * effect, 1) })}
          note={
            effect === null
              ? t('No play has guests held out to compare with yet')
              : t('{booked} of {touched} touched guests booked, {heldBooked} of {held} held out', {
                  booked: write.number(plays.touchedBooked),
                  touched: write.number(plays.touched),
                  heldBooked: write.number(plays.heldOutBooked),
                  held: write.number(plays.heldOut),
                })
          }
        />
      </Figures>
    </Section>
  );
};

/** The period, its sources and the months as a file for a spreadsheet; amounts in units of the currency. */
const useFile = (figures: PerformanceFigures, period: PeriodFigures, write: FigureWriting): string => {
  const { t } = useTranslate();
  const units = (micros: number | null = null): number | null =>
    micros === null ? null : Math.round(micros / 1e4) / 100;
  const share = (value: number | null = null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);
  const line = (name: string, from: string, to: string, of: Valued | null) => [
    name,
    from,
    to,
    of?.sums.roomsAvailable ?? null,
    of?.sums.roomsSold ?? null,
    share(of?.indicators.occupancy),
    units(of?.indicators.adr),
    units(of?.indicators.revpar),
    units(of?.sums.roomRevenue),
    units(of?.sums.totalRevenue),
  ];
  return csvOf([
    [
      t('Period'),
      t('From'),
      t('To'),
      t('Rooms available'),
      t('Rooms sold'),
      t('Occupancy'),
      t('ADR'),
      t('RevPAR'),
      t('Room revenue'),
      t('Total revenue'),
    ],
    line(t(PERIOD_NAMES[period.code]), period.span.from, period.span.to, period.now),
    line(t('Last year'), '', '', period.before),
    ...figures.months.map(({ month, now }) => line(write.month(month), month, '', now)),
    [],
    [t('Split by'), t('Source'), t('Room nights'), t('Room revenue'), t('Last year')],
    ...ORDER.flatMap((dimension) =>
      period.sources[dimension].map(({ value, roomsSold, roomRevenue, roomsBefore }) => [
        t(DIMENSION_NAMES[dimension]),
        write.source(dimension, value),
        roomsSold,
        units(roomRevenue),
        roomsBefore,
      ]),
    ),
  ]);
};

const Contents = ({
  figures,
  chosen,
  onPeriod,
}: {
  figures: PerformanceFigures;
  chosen: PeriodCode | null;
  onPeriod: (code: PeriodCode) => void;
}) => {
  const { t } = useTranslate();
  const write = useFigureWriting(figures);
  const code = chosen ?? (figures.on.endsWith('-01') ? 'LAST_MONTH' : 'MONTH');
  const period = figures.periods.find((each) => each.code === code)!;
  const file = useFile(figures, period, write);
  return (
    <div className="hotel-performance-wide">
      <div className="hotel-performance-tools">
        <div className="hotel-performance-periods" role="group" aria-label={t('Period')}>
          {figures.periods.map((each) => (
            <button
              key={each.code}
              type="button"
              className="hotel-button"
              aria-pressed={each.code === code ? 'true' : 'false'}
              onClick={() => onPeriod(each.code)}
            >
              {t(PERIOD_NAMES[each.code])}
            </button>
          ))}
        </div>
        <a className="hotel-button" href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`}>
          {t('Download as CSV')}
        </a>
      </div>
      {figures.withoutRooms.length > 0 && (
        <p role="status">
          {t('Without a number of rooms there is no occupancy and no RevPAR. Enter it at the property: {names}.', {
            names: write.list(figures.withoutRooms),
          })}
        </p>
      )}
      {figures.otherCurrencies.length > 0 && (
        <p className="hotel-muted">
          {t('Only properties that keep their books in {currency}; choose a property to see one in {others}.', {
            currency: figures.currencyCode,
            others: write.list(figures.otherCurrencies),
          })}
        </p>
      )}
      <Section
        title={t(PERIOD_NAMES[code])}
        aside={
          <span className="hotel-muted">{period.now === null ? '' : write.days(period.span.from, period.span.to)}</span>
        }
      >
        <KeyFigures propertyId={figures.propertyId} period={period} write={write} />
      </Section>
      <Findings period={period} write={write} />
      <Sources figures={figures} period={period} write={write} />
      <Guests figures={figures} period={period} write={write} />
    </div>
  );
};

/** How the hotel does: what it came to, where it came from, and by whom. One request before first content. */
export const Performance = () => {
  const { t } = useTranslate();
  const [period, setPeriod] = useState<PeriodCode | null>(null);
  return (
    <FiguresPage title={t('Performance')}>
      {(figures) => <Contents figures={figures} chosen={period} onPeriod={setPeriod} />}
    </FiguresPage>
  );
};
