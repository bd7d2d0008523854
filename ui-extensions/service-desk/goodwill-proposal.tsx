import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import type { Money } from '../../plugin/domain/money.ts';
import { goodwillFor, likelyFault, type Failure, type Fault } from '../../plugin/domain/service/goodwill.ts';
import { failureOfCase } from '../../plugin/host/goodwill.ts';
import { GOODWILL_WORDS } from '../../plugin/words/goodwill.ts';
import { Button } from '../kit/button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Reasons } from '../kit/reasons.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';

const load = (key: string) => {
  const [caseId = '', guestId = ''] = key.split('|');
  return failureOfCase(panelHost(), { caseId, guestId }, new Date());
};

const Proposal = ({ failure, onTake }: { failure: Omit<Failure, 'fault'>; onTake: (amount: Money) => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [fault, setFault] = useState<Fault>(likelyFault(failure.category));
  const goodwill = goodwillFor({ ...failure, fault });
  if (goodwill === null) return null;
  const { amount, reasons } = goodwill;
  return (
    <div className="hotel-desk-proposal" role="note" aria-label={t('What may be given')}>
      <SelectField
        label={t('Whose fault')}
        value={fault}
        onChange={(value) => setFault(value as Fault)}
        choices={[
          { value: 'HOTEL', label: t('Ours') },
          { value: 'NOBODY', label: t('Nobody’s') },
        ]}
      />
      <Reasons words={GOODWILL_WORDS} reasons={reasons} title={t('What may be given')} isOpen />
      {amount !== null && (
        <div>
          <Button onPress={() => onTake(amount)}>{t('Give {amount}', { amount: writing.money(amount) })}</Button>
        </div>
      )}
    </div>
  );
};

/** What may be given for a case, gestures first, and why; nothing for a request, or where nobody is known. */
export const GoodwillProposal = ({
  caseId,
  guestId,
  onTake,
}: {
  caseId: string;
  guestId: string | null;
  onTake: (amount: Money) => void;
}) => {
  const answer = useAnswer(guestId === null ? null : `${caseId}|${guestId}`, load);
  return answer.state === 'ready' && answer.result !== null ? (
    <Proposal failure={answer.result} onTake={onTake} />
  ) : null;
};
