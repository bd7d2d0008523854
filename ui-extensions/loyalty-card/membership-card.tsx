import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { Frame } from '../kit/frame.tsx';
import { Answered } from '../kit/states.tsx';
import { CardDetails } from './card-details.tsx';
import { Card, useLoyaltyCards } from './loyalty-card.tsx';

const Membership = ({ membershipId }: { membershipId: string }) => {
  const { answer, view, give } = useLoyaltyCards({ membershipId });
  if (view === null)
    return (
      <Answered answer={answer} lines={4}>
        {() => null}
      </Answered>
    );
  return view.cards.map((card) => (
    <Card key={card.membership.id} card={card} give={give}>
      <CardDetails card={card} give={give} />
    </Card>
  ));
};

/** One card with all that stands behind it, on the page of a membership. */
export const MembershipCard = () => {
  const { t } = useTranslate();
  const [membershipId = null] = useSelectedRecordIds();
  return (
    <Frame title={t('Membership card')}>{membershipId !== null && <Membership membershipId={membershipId} />}</Frame>
  );
};
