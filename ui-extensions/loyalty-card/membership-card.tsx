import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { Frame } from '../kit/frame.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { CardDetails } from './card-details.tsx';
import { Card, useLoyaltyCards, type MoreForm } from './loyalty-card.tsx';
import { JoinForm, TransferForm } from './two-card-forms.tsx';

const Membership = ({ membershipId }: { membershipId: string }) => {
  const { t } = useTranslate();
  const { answer, view, rights, give } = useLoyaltyCards({ membershipId });
  const more: MoreForm[] = [
    { label: t('Transfer'), Form: TransferForm },
    { label: t('Join cards'), Form: JoinForm },
  ];
  if (view === null)
    return (
      <Answered answer={answer} lines={4}>
        {() => null}
      </Answered>
    );
  const [first] = view.cards;
  if (first !== undefined && (first.membership.personId === null || first.membership.programId === null))
    return <Empty title={t('This membership is not complete')} hint={first.membership.problem} />;
  return view.cards.map((card) => (
    <Card key={card.membership.id} card={card} give={give} rights={rights} more={more}>
      <CardDetails card={card} give={give} mayChange={rights.mayChange} />
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
