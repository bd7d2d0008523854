import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import type { LoyaltyCards } from '../../plugin/host/loyalty-card.ts';
import { Button } from '../kit/button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Card, useLoyaltyCards, type Give } from './loyalty-card.tsx';

const Enrolment = ({
  personId,
  programs,
  give,
}: {
  personId: string;
  programs: LoyaltyCards['programs'];
  give: Give;
}) => {
  const { t } = useTranslate();
  const [code, setCode] = useState(programs[0]?.code ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const enrol = async (): Promise<void> => {
    setIsBusy(true);
    await give('/hotel/loyalty/enrol', { guestId: personId, programCode: code });
    setIsBusy(false);
  };
  return (
    <Empty
      title={
        programs.length === 1
          ? t('Not a member of {program} yet', { program: programs[0]!.name })
          : t('Not a member yet')
      }
      hint={t('The guest gets a member number at once, and points from this day on.')}
      action={
        <>
          {programs.length > 1 && (
            <SelectField
              label={t('Program')}
              value={code}
              onChange={setCode}
              choices={programs.map(({ code: value, name: label }) => ({ value, label }))}
            />
          )}
          <Button kind="main" isDisabled={isBusy} onPress={() => void enrol()}>
            {t('Enrol')}
          </Button>
        </>
      }
    />
  );
};

/** The membership cards of a guest, each with the way to its ledger; and the enrolment in programs that the guest is not in. */
export const GuestCards = ({ personId }: { personId: string }) => {
  const { t } = useTranslate();
  const { answer, view, rights, give } = useLoyaltyCards({ personId });
  if (view === null)
    return (
      <Answered answer={answer} lines={4}>
        {() => null}
      </Answered>
    );
  return (
    <>
      {view.cards.map((card) => (
        <Card key={card.membership.id} card={card} give={give} rights={rights}>
          <RecordLink object="loyaltyMembership" id={card.membership.id}>
            {t('Reasons and points ledger')}
          </RecordLink>
        </Card>
      ))}
      {view.joinable.length > 0 && rights.mayChange && (
        <Enrolment personId={personId} programs={view.joinable} give={give} />
      )}
      {view.cards.length === 0 && view.joinable.length === 0 && (
        <Empty
          title={t('No loyalty program yet')}
          hint={t('Programs are set up on the page Loyalty program, by whoever manages the house.')}
        />
      )}
    </>
  );
};

/** The cards of the selected guest and the enrolment, as the command opens them. */
export const EnrolGuest = () => {
  const { t } = useTranslate();
  const [personId = null] = useSelectedRecordIds();
  return <Frame title={t('Membership card')}>{personId !== null && <GuestCards personId={personId} />}</Frame>;
};
