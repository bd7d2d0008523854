import { useTranslate } from 'twenty-sdk/front-component';
import { ENTRY_WORDS, TIER_WORDS } from '../../plugin/words/loyalty.ts';
import { Button } from '../kit/button.tsx';
import { confirmed } from '../kit/dialogs.ts';
import { Section } from '../kit/frame.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import type { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import type { CardView } from './loyalty-card-view.ts';
import { KINDS } from './loyalty-words.ts';

type CardProps = { card: CardView; give: ReturnType<typeof useGiving> };
type Redemption = CardView['redemptions'][number];

type Translate = ReturnType<typeof useTranslate>['t'];

const ledgerColumns = (t: Translate, writing: Writing): Column<CardView['entries'][number]>[] => [
  {
    key: 'earnedOn',
    title: t('Date'),
    isHead: true,
    sortBy: ({ earnedOn }) => earnedOn,
    cell: ({ earnedOn }) => writing.dayOrDash(earnedOn),
  },
  {
    key: 'kind',
    title: t('Kind'),
    cell: ({ kind }) => {
      const known = kind === null ? undefined : KINDS[kind];
      return known === undefined ? null : <Tag colour={known[1]}>{t(known[0])}</Tag>;
    },
  },
  {
    key: 'points',
    title: t('Points'),
    isNumber: true,
    sortBy: ({ points }) => points,
    cell: ({ points }) => writing.number(points),
  },
  { key: 'why', title: t('Reason'), hasControls: true, cell: (entry) => <Why entry={entry} /> },
  {
    key: 'expiresOn',
    title: t('Expires'),
    sortBy: ({ expiresOn }) => expiresOn,
    cell: ({ expiresOn }) => (expiresOn === null ? '' : writing.day(expiresOn)),
  },
];

/** Why a line stands in the ledger: what the rules say, or whoever booked it by hand; and the stay behind it. */
const Why = ({ entry: { reasons, reason, bookedBy, stay } }: { entry: CardView['entries'][number] }) => {
  const known = reasons.filter(({ code }) => code in ENTRY_WORDS);
  return (
    <>
      {known.length > 0 ? (
        <Reasons words={ENTRY_WORDS} reasons={known} />
      ) : (
        <span>{[reason, bookedBy].filter(Boolean).join(' · ')}</span>
      )}
      {stay && (
        <RecordLink object="stay" id={stay.id}>
          {stay.name}
        </RecordLink>
      )}
    </>
  );
};

const Ledger = ({ entries }: Pick<CardView, 'entries'>) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return entries.length === 0 ? (
    <Empty title={t('No points yet')} hint={t('Points come with the first stay that is checked out.')} />
  ) : (
    <Table label={t('Points ledger')} columns={ledgerColumns(t, writing)} rows={entries} />
  );
};

const redemptionColumns = (
  t: Translate,
  writing: Writing,
  onTakeBack: (redemption: Redemption) => Promise<void>,
): Column<Redemption>[] => [
  { key: 'name', title: t('Reward'), isHead: true, cell: ({ name }) => name },
  { key: 'on', title: t('Date'), cell: ({ redeemedOn }) => writing.dayOrDash(redeemedOn) },
  { key: 'points', title: t('Points'), isNumber: true, cell: ({ points }) => writing.number(points) },
  {
    key: 'back',
    title: t('Take back'),
    hasControls: true,
    cell: (redemption) => <Button onPress={() => void onTakeBack(redemption)}>{t('Take back')}</Button>,
  },
];

const Redemptions = ({ card, give }: CardProps) => {
  const { t } = useTranslate();
  const writing = useWriting();
  if (card.redemptions.length === 0) return null;
  const takeBack = async ({ id, name, points }: Redemption): Promise<void> => {
    const isSure = await confirmed({
      title: t('Take the redemption back?'),
      text: t('{name}: {points} points come back to the member.', { name, points: writing.number(points) }),
      confirm: t('Take back'),
    });
    if (isSure) await give('/hotel/loyalty/refund', { redemptionId: id });
  };
  return (
    <Section title={t('Rewards to fulfil')}>
      <Table label={t('Rewards to fulfil')} rows={card.redemptions} columns={redemptionColumns(t, writing, takeBack)} />
    </Section>
  );
};

/** What stands behind a card: why this tier, rewards to fulfil and the ledger. */
export const CardDetails = ({ card, give }: CardProps) => {
  const { t } = useTranslate();
  return (
    <>
      <Reasons title={t('Why this tier?')} words={TIER_WORDS} reasons={card.tierReasons} />
      <Redemptions card={card} give={give} />
      <Section title={t('Points ledger')}>
        <Ledger entries={card.entries} />
      </Section>
    </>
  );
};
