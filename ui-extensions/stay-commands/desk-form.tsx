import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { HOUSEKEEPING } from '../../plugin/domain/stays/at-desk.ts';
import { WARNINGS, type StayVerb } from '../../plugin/domain/stays/commands.ts';
import { isOpen } from '../../plugin/domain/stays/folio.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { CheckboxField, DateField, NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { formBody, openedForm, type FormStay, type FormValues } from './desk-form-view.ts';
import { giveVerb, type Done } from './give-verb.ts';
import './stay-commands.css';
import { ROOMS, VERBS } from './verbs.ts';

const offered = z.object({
  rooms: z.array(
    z.object({
      number: z.string(),
      roomType: z.string(),
      housekeeping: z.enum(HOUSEKEEPING),
      score: z.number(),
      said: z.array(z.string()),
    }),
  ),
});

const loadRooms = (key: string) => {
  const [locale, stayId] = JSON.parse(key) as [string, string];
  return callRoute('/hotel/stays/free-rooms', { stayId }, offered, locale);
};

/** The rooms that a stay can have, the best first, and what the chosen one meets. */
const FreeRooms = ({
  stayId,
  value,
  onChange,
}: {
  stayId: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { t, locale } = useTranslate();
  const answer = useAnswer(JSON.stringify([locale, stayId]), loadRooms);
  // Without the list a number can still be typed.
  if (answer.state !== 'ready' || answer.result.rooms.length === 0) return null;
  const { rooms } = answer.result;
  const chosen = rooms.find(({ number }) => number === value);
  return (
    <SelectField
      label={t('Free rooms, the best first')}
      value={chosen?.number ?? ''}
      onChange={onChange}
      choices={[
        { value: '', label: '–' },
        ...rooms.map(({ number, roomType, housekeeping, score }) => ({
          value: number,
          label: [number, roomType, t(ROOMS[housekeeping]), t('{percent}%', { percent: score })]
            .filter(Boolean)
            .join(' · '),
        })),
      ]}
      {...(chosen === undefined || chosen.said.length === 0 ? {} : { hint: chosen.said.join(' · ') })}
    />
  );
};

const WARNED: ReadonlySet<string> = new Set(WARNINGS);

type Props = {
  verb: StayVerb;
  stays: readonly FormStay[];
  /** Hotels that take guests of the house. */
  partners: readonly { id: string; name: string }[];
  currencyCode: string;
  /** What the form is filled in with beside what is known of the stays. */
  opened?: Partial<FormValues>;
  onDone: (done: Done) => void;
  onClose: () => void;
};

const Fields = ({
  verb,
  stays,
  values,
  set,
  partners,
}: Pick<Props, 'verb' | 'stays' | 'partners'> & {
  values: FormValues;
  set: (changed: Partial<FormValues>) => void;
}) => {
  const { t } = useTranslate();
  const { money } = useWriting();
  const isOne = stays.length === 1;
  const [first] = stays as [FormStay];
  const room = <TextField label={t('Room')} value={values.room} onChange={(value) => set({ room: value })} />;
  const rate = (
    <NumberField label={t('Rate per night')} value={values.rate} onChange={(value) => set({ rate: value })} />
  );
  const payment = (
    <TextField
      label={t('Payment method')}
      value={values.paymentMethod}
      placeholder={t('Such as Card, Cash, Invoice; never a card number')}
      onChange={(value) => set({ paymentMethod: value })}
    />
  );
  const reason = <TextField label={t('Reason')} value={values.reason} onChange={(value) => set({ reason: value })} />;
  const waiver = (
    <TextField
      label={t('Waive the fee because')}
      value={values.waivedBecause}
      hint={t('Left empty, the fee of the house or the rate plan is charged.')}
      onChange={(value) => set({ waivedBecause: value })}
    />
  );
  switch (verb) {
    case 'check-in':
      return (
        <>
          {isOne && room}
          {isOne && stays[0]!.room === '' && (
            <FreeRooms stayId={stays[0]!.id} value={values.room} onChange={(value) => set({ room: value })} />
          )}
          {isOne && rate}
          {payment}
          <CheckboxField
            label={t('Identity checked')}
            value={values.identityChecked}
            onChange={(value) => set({ identityChecked: value })}
          />
        </>
      );
    case 'check-out': {
      const owed = stays.flatMap(({ balance }) => (isOpen(balance) ? [balance] : []));
      return owed.length === 0 ? (
        <p className="hotel-muted">{t('Nothing is owed.')}</p>
      ) : (
        <>
          <p>{t('Balance: {amounts}', { amounts: owed.map((amount) => money(amount)).join(', ') })}</p>
          <CheckboxField label={t('Settled now')} value={values.pays} onChange={(value) => set({ pays: value })} />
          {isOne && !values.pays && first.accountId && (
            <CheckboxField
              label={t('On the account of {name}', { name: first.account ?? '' })}
              value={values.toId !== ''}
              onChange={(value) => set({ toId: value ? first.accountId! : '' })}
            />
          )}
          {values.pays ? payment : reason}
        </>
      );
    }
    case 'assign':
      return (
        <>
          {room}
          {isOne && <FreeRooms stayId={stays[0]!.id} value={values.room} onChange={(value) => set({ room: value })} />}
        </>
      );
    case 'change':
      return (
        <>
          <DateField label={t('Arrival')} value={values.arrivalOn} onChange={(value) => set({ arrivalOn: value })} />
          <DateField
            label={t('Departure')}
            value={values.departureOn}
            onChange={(value) => set({ departureOn: value })}
          />
          <NumberField label={t('Adults')} value={values.adults} onChange={(value) => set({ adults: value })} />
          <NumberField label={t('Children')} value={values.children} onChange={(value) => set({ children: value })} />
          {rate}
        </>
      );
    case 'cancel':
      return (
        <>
          {reason}
          {waiver}
        </>
      );
    case 'no-show':
      return waiver;
    case 'relocate':
      return (
        <>
          <SelectField
            label={t('Hotel that takes the guest')}
            value={values.toId}
            onChange={(value) => set({ toId: value })}
            choices={[{ value: '', label: '–' }, ...partners.map(({ id, name }) => ({ value: id, label: name }))]}
            {...(partners.length === 0
              ? { hint: t('Enter relocation partners on the page of the property first.') }
              : {})}
          />
          <NumberField
            label={t('Compensation')}
            value={values.compensation}
            onChange={(value) => set({ compensation: value })}
          />
          {reason}
        </>
      );
    case 'confirm':
      return payment;
    case 'reverse-check-in':
    case 'reverse-check-out':
    case 'reinstate':
      return null;
    default:
      return verb satisfies never;
  }
};

/**
 * The form of a command, filled in with what is known, so that two presses do the likely. What the desk is only warned of is
 * said, and done when it is pressed again.
 */
export const DeskForm = ({ verb, stays, partners, currencyCode, opened = {}, onDone, onClose }: Props) => {
  const { t, locale } = useTranslate();
  const [values, setValues] = useState(() => ({ ...openedForm(stays), ...opened }));
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ message: string; isWarning: boolean } | null>(null);
  const [accept, setAccept] = useState<string[]>([]);
  const set = (changed: Partial<FormValues>): void => setValues((before) => ({ ...before, ...changed }));
  const title = t(VERBS[verb]);
  const give = async (): Promise<void> => {
    setBusy(true);
    const body = formBody(verb, stays, values, currencyCode);
    try {
      onDone(await giveVerb(verb, accept.length === 0 ? body : { ...body, accept }, locale));
    } catch (error) {
      const code = error instanceof HostError ? error.code : '';
      const isWarning = WARNED.has(code);
      if (isWarning) setAccept((before) => [...before, code]);
      setSaid({
        message:
          error instanceof HostError && error.kind !== 'UNREACHABLE'
            ? error.message
            : t('The app did not answer. Try again.'),
        isWarning,
      });
      setBusy(false);
    }
  };
  return (
    <section
      className="hotel-card hotel-desk-form"
      role="group"
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h3>{`${title} · ${stays.length === 1 ? stays[0]!.name : t('{count} stays', { count: stays.length })}`}</h3>
      <div className="hotel-desk-fields">
        <Fields verb={verb} stays={stays} values={values} set={set} partners={partners} />
      </div>
      {said !== null && (
        <p className="hotel-desk-said" role="alert">
          {said.message}
        </p>
      )}
      <div className="hotel-desk-actions">
        <Button
          kind={verb === 'cancel' || verb === 'no-show' ? 'danger' : 'main'}
          isDisabled={isBusy}
          onPress={() => void give()}
        >
          {said?.isWarning === true ? t('Go on all the same') : title}
        </Button>
        <Button isDisabled={isBusy} onPress={onClose}>
          {t('Close')}
        </Button>
      </div>
    </section>
  );
};
