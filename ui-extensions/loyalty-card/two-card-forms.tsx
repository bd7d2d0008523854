import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { cardOfNumber, otherCards, type FoundCard } from '../../plugin/host/loyalty-card.ts';
import { confirmed, tell } from '../kit/dialogs.ts';
import { NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Answered } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import { typedPoints } from './loyalty-card-view.ts';
import { CommandForm, type FormProps } from './loyalty-card.tsx';

/** Gives points to another member, whose name is said before anything is booked. */
export const TransferForm = ({ card, give, onClose }: FormProps) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const requestId = useRequestId();
  const { membership } = card;
  const [to, setTo] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [isUnknown, setIsUnknown] = useState(false);
  const points = typedPoints(typed);
  const transfer = async (): Promise<boolean> => {
    let receiver: FoundCard | null;
    try {
      receiver = await cardOfNumber(panelHost(), membership.programId ?? '', to.trim());
    } catch {
      tell(t('The app did not answer. Try again.'), 'error');
      return false;
    }
    setIsUnknown(receiver === null);
    if (receiver === null) return false;
    const isSure = await confirmed({
      title: t('Transfer the points?'),
      text: t('{points} points go to {guest}, {number}. The way back is a transfer from there.', {
        points: number(points ?? 0),
        guest: receiver.guest,
        number: receiver.number,
      }),
      confirm: t('Transfer'),
    });
    if (!isSure) return false;
    return give('/hotel/loyalty/transfer', {
      fromId: membership.id,
      toId: receiver.id,
      points,
      reason: reason.trim(),
      requestId,
    });
  };
  return (
    <CommandForm
      title={t('Transfer points to another member')}
      confirm={t('Transfer')}
      isReady={points !== null && points > 0 && to.trim() !== '' && reason.trim() !== ''}
      onConfirm={transfer}
      onClose={onClose}
    >
      <TextField
        label={t('Member number of the other')}
        value={to}
        onChange={setTo}
        error={isUnknown ? t('No active member of this program has that number.') : null}
      />
      <NumberField
        label={t('Points')}
        value={typed}
        onChange={setTyped}
        hint={t('At most {points}', { points: number(membership.points) })}
      />
      <TextField label={t('Reason')} value={reason} onChange={setReason} />
    </CommandForm>
  );
};

const loadOthers = (key: string): Promise<FoundCard[]> =>
  otherCards(panelHost(), JSON.parse(key) as { id: string; personId: string; programId: string });

/** Joins another card of the same guest into this one. */
export const JoinForm = ({ card: { membership }, give, onClose }: FormProps) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const { id, personId, programId } = membership;
  const answer = useAnswer(JSON.stringify({ id, personId, programId }), loadOthers);
  const others = answer.state === 'ready' ? answer.result : [];
  const [chosen, setChosen] = useState('');
  const other = others.find((one) => one.id === chosen) ?? others[0];
  return (
    <CommandForm
      title={t('Join another card of this guest into this one')}
      confirm={t('Join cards')}
      isReady={other !== undefined}
      onConfirm={async () => {
        const isSure = await confirmed({
          title: t('Join the cards?'),
          text: t(
            '{closed} is closed; its {points} points and its stays count on {kept} from now on. They are two again only where a merge of two guests is undone.',
            {
              closed: other!.number,
              points: number(other!.points),
              kept: membership.number,
            },
          ),
          confirm: t('Join cards'),
          isDangerous: true,
        });
        return isSure && (await give('/hotel/loyalty/join', { keepId: id, otherId: other!.id }));
      }}
      onClose={onClose}
    >
      <Answered answer={answer} lines={1}>
        {() =>
          other === undefined ? (
            <p className="hotel-muted">
              {t('The guest has no other card of this program. Cards of two guests are joined after their merge.')}
            </p>
          ) : (
            <SelectField
              label={t('Card to be closed')}
              value={other.id}
              onChange={setChosen}
              choices={others.map(({ id: value, number: label }) => ({ value, label }))}
            />
          )
        }
      </Answered>
    </CommandForm>
  );
};
