import { useTranslate } from 'twenty-sdk/front-component';
import { tierInWords } from '../../plugin/words/loyalty-rules.ts';
import { Section } from '../kit/frame.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { TierTag } from '../kit/tag.tsx';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { BENEFITS } from '../loyalty-card/loyalty-words.ts';
import {
  costOf,
  movementOf,
  type ExpiryLine,
  type LedgerYear,
  type Liability,
  type Movement,
  type PointsView,
  type TierView,
} from './loyalty-program-view.ts';

type Translate = ReturnType<typeof useTranslate>['t'];
/** Members who fell this year by the tier in which they are now; null as long as they are not known. */
type Falls = ReadonlyMap<string, number> | null;

/** What a tier gives, a line each: `+25 % points`, `Late check-out`. */
const givenBy = ({ rule }: TierView, t: Translate, { number }: Writing): string[] => {
  if (rule === null) return [];
  const { bonusPercent = 0, benefits = [] } = rule;
  return [
    ...(bonusPercent === 0 ? [] : [t('+{percent}% points', { percent: number(bonusPercent, 1) })]),
    ...benefits.map((benefit) => {
      const label = BENEFITS[benefit];
      return label === undefined ? benefit : t(label);
    }),
  ];
};

const movementInWords = ({ rose, fell, joined }: Movement, t: Translate, { number }: Writing): string => {
  const moves = [
    ...(rose > 0 ? [t('{count} rose', { count: number(rose) })] : []),
    ...(fell > 0 ? [t('{count} fell', { count: number(fell) })] : []),
    ...(joined > 0 ? [t('{count} joined', { count: number(joined) })] : []),
  ];
  return moves.join(', ') || '–';
};

const tierColumns = (falls: Falls, t: Translate, writing: Writing): Column<TierView>[] => [
  {
    key: 'tier',
    title: t('Tier'),
    isHead: true,
    cell: ({ name, colour }) => <TierTag name={name} colour={colour} />,
  },
  {
    key: 'asks',
    title: t('What it takes'),
    cell: ({ rule, isFirst }) => (rule === null ? '–' : tierInWords(rule, isFirst, writing.language)),
  },
  { key: 'gives', title: t('What it gives'), cell: (tier) => writing.list(givenBy(tier, t, writing)) || '–' },
  { key: 'members', title: t('Members'), isNumber: true, cell: ({ members }) => writing.number(members) },
  {
    key: 'movement',
    title: t('This year'),
    cell: (tier) => (falls === null ? '…' : movementInWords(movementOf(tier, falls), t, writing)),
  },
];

/** The tiers in plain words with their members. */
export const TierTable = ({ tiers, falls }: { tiers: readonly TierView[]; falls: Falls }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return (
    <Section title={t('Tiers')}>
      <Table label={t('Tiers')} columns={tierColumns(falls, t, writing)} rows={tiers} />
    </Section>
  );
};

/** Points by the quarter in which they expire. */
export const ExpiryTable = ({ view: { expiring, later } }: { view: PointsView }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const lines: ExpiryLine[] = [
    ...expiring,
    ...(later > 0 ? [{ id: 'later', from: null, to: null, members: 0, points: later }] : []),
  ];
  const columns: Column<ExpiryLine>[] = [
    {
      key: 'when',
      title: t('Expire'),
      isHead: true,
      cell: ({ from, to }) =>
        from === null
          ? t('later or never')
          : to === null
            ? t('from {day} on', { day: writing.day(from) })
            : writing.days(from, to),
    },
    { key: 'points', title: t('Points'), isNumber: true, cell: ({ points }) => writing.number(points) },
    {
      key: 'members',
      title: t('Members'),
      isNumber: true,
      cell: ({ id, members }) => (id === 'later' ? '' : writing.number(members)),
    },
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={t('When points expire unless something happens')}>
      <Table label={t('When points expire unless something happens')} columns={columns} rows={lines} />
    </Section>
  );
};

/** Points held by the year in which they were earned, with what they will cost. */
export const AgeTable = ({ view: { ages }, liability }: { view: PointsView; liability: Liability }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  if (ages.length === 0) return null;
  return (
    <Section title={t('How old the points are')}>
      <Table
        label={t('How old the points are')}
        rows={ages}
        columns={[
          {
            key: 'year',
            title: t('Earned in'),
            isHead: true,
            cell: ({ year, orEarlier }) =>
              year === null ? t('not worked out yet') : orEarlier ? t('{year} or earlier', { year }) : `${year}`,
          },
          { key: 'points', title: t('Points'), isNumber: true, cell: ({ points }) => writing.number(points) },
          {
            key: 'cost',
            title: t('Liability'),
            isNumber: true,
            cell: ({ points }) => writing.wholeMoney(costOf(liability, points)),
          },
        ]}
      />
    </Section>
  );
};

/** What was earned and what became of it, year by year. */
export const LedgerYears = ({ view: { years } }: { view: PointsView }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const points = (
    key: 'earned' | 'redeemed' | 'expired' | 'otherwise' | 'held',
    title: string,
  ): Column<LedgerYear> => ({
    key,
    title,
    isNumber: true,
    cell: (line) => writing.number(line[key]),
  });
  if (years.length === 0) return null;
  return (
    <Section title={t('Points by year')}>
      <Table
        label={t('Points by year')}
        rows={years}
        columns={[
          { key: 'year', title: t('Year'), isHead: true, cell: ({ year }) => `${year}` },
          points('earned', t('Earned')),
          points('redeemed', t('Redeemed')),
          points('expired', t('Expired')),
          points('otherwise', t('By hand and corrected')),
          points('held', t('Held at the end')),
        ]}
      />
    </Section>
  );
};
