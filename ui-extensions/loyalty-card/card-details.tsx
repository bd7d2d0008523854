import { useTranslate } from 'twenty-sdk/front-component';
import { TIER_WORDS } from '../../plugin/words/loyalty.ts';
import type { CardRights } from '../../plugin/host/loyalty-card.ts';
import { Button } from '../kit/button.tsx';
import { confirmed } from '../kit/dialogs.ts';
import { Section } from '../kit/frame.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import type { CardView } from './loyalty-card-view.ts';

type CardProps = { card: CardView; give: ReturnType<typeof useGiving> };
type Redemption = CardView['redemptions'][number];

type Translate = ReturnType<typeof useTranslate>['t'];

const redemptionColumns = (
  t: Translate,
  writing: Writing,
  onTakeBack: ((redemption: Redemption) => Promise<void>) | null,
): Column<Redemption>[] => [
  { key: 'name', title: t('Reward'), isHead: true, cell: ({ name }) => name },
  { key: 'on', title: t('Date'), cell: ({ redeemedOn }) => writing.dayOrDash(redeemedOn) },
  { key: 'points', title: t('Points'), isNumber: true, cell: ({ points }) => writing.number(points) },
  ...(onTakeBack === null
    ? []
    : [
        {
          key: 'back',
          title: t('Take back'),
          hasControls: true,
          cell: (redemption: Redemption) => (
            <Button onPress={() => void onTakeBack(redemption)}>{t('Take back')}</Button>
          ),
        },
      ]),
];

const Redemptions = ({ card, give, mayChange }: CardProps & Pick<CardRights, 'mayChange'>) => {
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
      <Table
        label={t('Rewards to fulfil')}
        rows={card.redemptions}
        columns={redemptionColumns(t, writing, mayChange ? takeBack : null)}
      />
    </Section>
  );
};

/** What stands behind a card: why this tier, and the rewards to fulfil. */
export const CardDetails = ({ card, give, mayChange }: CardProps & Pick<CardRights, 'mayChange'>) => {
  const { t } = useTranslate();
  return (
    <>
      <Reasons title={t('Why this tier?')} words={TIER_WORDS} reasons={card.tierReasons} />
      <Redemptions card={card} give={give} mayChange={mayChange} />
    </>
  );
};
