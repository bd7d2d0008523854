import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import {
  cardRights,
  loyaltyCards,
  type CardRights,
  type CardsOf,
  type LoyaltyCards as Cards,
} from '../../plugin/host/loyalty-card.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { stepsInWords } from '../../plugin/words/loyalty.ts';
import { Button } from '../kit/button.tsx';
import { DateField, NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Section } from '../kit/frame.tsx';
import { Meter } from '../kit/meter.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Tag, TierTag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import { cardsView, typedPoints, type CardView, type Progress } from './loyalty-card-view.ts';
import { BENEFITS } from './loyalty-words.ts';

/** A command with its body; true when it was done. */
export type Give = ReturnType<typeof useGiving>;

export type FormProps = { card: CardView; give: Give; onClose: () => void };

/** A form of one command: what it asks for, and the two ways out. */
export const CommandForm = ({
  title,
  confirm,
  isReady,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  isReady: boolean;
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { t } = useTranslate();
  const [isBusy, setIsBusy] = useState(false);
  const go = async (): Promise<void> => {
    setIsBusy(true);
    if (await onConfirm()) onClose();
    else setIsBusy(false);
  };
  return (
    <Section title={title}>
      <div className="hotel-form">
        {children}
        <div className="hotel-head-actions">
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="main" isDisabled={!isReady || isBusy} onPress={() => void go()}>
            {confirm}
          </Button>
        </div>
      </div>
    </Section>
  );
};

const RedeemForm = ({ card, give, onClose }: FormProps) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const requestId = useRequestId();
  const affordable = card.rewards.filter(({ isAffordable }) => isAffordable);
  const [rewardCode, setRewardCode] = useState(affordable[0]?.code ?? '');
  const [typed, setTyped] = useState('');
  const points = typedPoints(typed);
  const isPlain = rewardCode === '';
  return (
    <CommandForm
      title={t('Redeem points')}
      confirm={t('Redeem')}
      isReady={!isPlain || (points !== null && points > 0)}
      onConfirm={() =>
        give('/hotel/loyalty/redeem', {
          membershipId: card.membership.id,
          requestId,
          ...(isPlain ? { points } : { rewardCode }),
        })
      }
      onClose={onClose}
    >
      <SelectField
        label={t('Reward')}
        value={rewardCode}
        onChange={setRewardCode}
        choices={[
          ...affordable.map(({ code, name, points: cost }) => ({
            value: code,
            label: t('{name}, {points} points', { name, points: number(cost) }),
          })),
          { value: '', label: t('Points only') },
        ]}
      />
      {isPlain && (
        <NumberField
          label={t('Points')}
          value={typed}
          onChange={setTyped}
          hint={t('At most {points}', { points: number(card.membership.points) })}
        />
      )}
    </CommandForm>
  );
};

const AwardForm = ({ card, give, onClose }: FormProps) => {
  const { t } = useTranslate();
  const requestId = useRequestId();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const points = typedPoints(typed);
  return (
    <CommandForm
      title={t('Award points')}
      confirm={t('Award')}
      isReady={points !== null && reason.trim() !== ''}
      onConfirm={() =>
        give('/hotel/loyalty/award', { membershipId: card.membership.id, points, reason: reason.trim(), requestId })
      }
      onClose={onClose}
    >
      <NumberField
        label={t('Points')}
        value={typed}
        onChange={setTyped}
        hint={t('With a minus sign they are taken. Beyond your limit a manager does it.')}
      />
      <TextField
        label={t('Reason')}
        value={reason}
        onChange={setReason}
        hint={t('It stands in the ledger, under your name.')}
      />
    </CommandForm>
  );
};

const OverrideForm = ({ card, give, onClose }: FormProps) => {
  const { t } = useTranslate();
  const [tier, setTier] = useState(card.tiers.at(-1)?.code ?? '');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  return (
    <CommandForm
      title={t('Give a tier by exception')}
      confirm={t('Give tier')}
      isReady={reason.trim() !== ''}
      onConfirm={() =>
        give('/hotel/loyalty/override', {
          membershipId: card.membership.id,
          tier: tier === '' ? null : tier,
          until: until === '' ? null : until,
          reason: reason.trim(),
        })
      }
      onClose={onClose}
    >
      <SelectField
        label={t('Tier')}
        value={tier}
        onChange={setTier}
        choices={[
          ...card.tiers.map(({ code, name }) => ({ value: code, label: name })),
          ...(card.membership.tierOverride ? [{ value: '', label: t('End the exception') }] : []),
        ]}
      />
      {tier !== '' && (
        <DateField label={t('Until')} value={until} onChange={setUntil} hint={t('Empty: until it is ended.')} />
      )}
      <TextField label={t('Reason')} value={reason} onChange={setReason} />
    </CommandForm>
  );
};

/** A command with a form of its own, beside those that every card has. */
export type MoreForm = { label: string; Form: ComponentType<FormProps> };

const NO_FORMS: readonly MoreForm[] = [];

const ProgressMeter = ({ progress: { measure, has, target } }: { progress: Progress }) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const values = { has: number(has), target: number(target) };
  switch (measure) {
    case 'nights':
      return <Meter label={t('Nights')} value={has} target={target} text={t('{has} of {target} nights', values)} />;
    case 'stays':
      return <Meter label={t('Stays')} value={has} target={target} text={t('{has} of {target} stays', values)} />;
    case 'spend':
      return <Meter label={t('Spend')} value={has} target={target} text={t('{has} of {target}', values)} />;
    default:
      return <Meter label={t('Points')} value={has} target={target} text={t('{has} of {target} points', values)} />;
  }
};

const Progresses = ({ card: { membership, steps, progress } }: { card: CardView }) => {
  const { t, locale } = useTranslate();
  const words = steps.length === 0 ? membership.toNextTier : stepsInWords(steps, languageOf(locale));
  if (words === '') return null;
  return (
    <Section title={t('To the next tier')}>
      <p>{words}</p>
      {progress.map((each) => (
        <ProgressMeter key={each.measure} progress={each} />
      ))}
    </Section>
  );
};

type CardProps = { card: CardView; give: Give };

/** A membership at a glance, with the commands that members come to the desk for. */
export const Card = ({
  card,
  give,
  rights,
  more = NO_FORMS,
  children,
}: CardProps & { rights: CardRights; more?: readonly MoreForm[]; children: ReactNode }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  // A component is a function, which the setter would call.
  const [chosen, setForm] = useState<{ Form: ComponentType<FormProps> } | null>(null);
  const { membership, expiring } = card;
  const Form = chosen?.Form ?? null;
  return (
    <section className="hotel-section hotel-card" data-membership={membership.number}>
      <div className="hotel-head">
        <h3>{[card.program, membership.number].filter(Boolean).join(' · ')}</h3>
        {membership.tier && <TierTag name={membership.tier.name} colour={membership.tier.colour} />}
        {membership.status === 'SUSPENDED' && <Tag colour="orange">{t('Suspended')}</Tag>}
        {membership.status === 'CLOSED' && <Tag colour="gray">{t('Closed')}</Tag>}
        {card.isOpen && (
          <div className="hotel-head-actions">
            {rights.mayChange && (
              <>
                <Button kind="main" isDisabled={membership.points <= 0} onPress={() => setForm({ Form: RedeemForm })}>
                  {t('Redeem')}
                </Button>
                <Button onPress={() => setForm({ Form: AwardForm })}>{t('Award')}</Button>
              </>
            )}
            {rights.mayGiveExceptions && (
              <Button onPress={() => setForm({ Form: OverrideForm })}>{t('Tier by exception')}</Button>
            )}
            {rights.mayChange &&
              more.map(({ label, Form: Further }) => (
                <Button key={label} onPress={() => setForm({ Form: Further })}>
                  {label}
                </Button>
              ))}
          </div>
        )}
      </div>
      <Figures>
        <Figure
          label={t('Points')}
          value={writing.number(membership.points)}
          note={
            expiring === null
              ? t('None expire soon')
              : t('{points} expire on {day}', {
                  points: writing.number(expiring.points),
                  day: writing.day(expiring.on),
                })
          }
        />
        <Figure label={t('Tier until')} value={writing.dayOrDash(membership.tierUntil)} />
        <Figure label={t('Member since')} value={writing.dayOrDash(membership.enrolledOn)} />
      </Figures>
      {membership.tierOverride && (
        <p className="hotel-muted">
          {membership.opening !== null && membership.opening === membership.tierOverrideFrom
            ? t('{tier} was brought over from the previous system, as of {day}.', {
                tier: membership.tierOverride.name,
                day: writing.day(membership.opening),
              })
            : t('By exception: {tier}. {reason}', {
                tier: membership.tierOverride.name,
                reason: membership.tierOverrideReason,
              })}
        </p>
      )}
      {Form !== null && <Form card={card} give={give} onClose={() => setForm(null)} />}
      <Progresses card={card} />
      {(membership.tier?.benefits ?? []).length > 0 && (
        <Section title={t('Benefits')}>
          <p>
            {writing.list(
              membership.tier!.benefits!.map((benefit) => {
                const label = BENEFITS[benefit];
                return label === undefined ? benefit : t(label);
              }),
            )}
          </p>
        </Section>
      )}
      {membership.problem !== '' && (
        <Section title={t('What earned nothing')}>
          <p>{membership.problem}</p>
        </Section>
      )}
      {children}
    </section>
  );
};

const load = (key: string): Promise<Cards> => {
  const [of] = JSON.parse(key) as [CardsOf, number];
  return loyaltyCards(panelHost(), of);
};

/** What was loaded last stays while it is loaded anew after a command. */
const useCards = (of: CardsOf) => {
  const [round, setRound] = useState(0);
  const [before, setBefore] = useState<Cards | null>(null);
  const answer = useAnswer(JSON.stringify([of, round]), load);
  const latest = answer.state === 'ready' ? answer.result : null;
  if (latest !== null && latest !== before) setBefore(latest);
  return {
    answer,
    cards: latest ?? (answer.state === 'loading' ? before : null),
    again: () => setRound((made) => made + 1),
  };
};

/** The day that commands of the loyalty program book on. */
const todayInUtc = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

const NO_RIGHTS: CardRights = { mayChange: false, mayGiveExceptions: false };
const loadRights = (): Promise<CardRights> => cardRights(panelHost());

/**
 * What is known of the cards, with a command after which they are loaded anew; null for as long as there is nothing. What the
 * reader may do with them comes after what there is to see.
 */
export const useLoyaltyCards = (of: CardsOf) => {
  const { answer, cards, again } = useCards(of);
  const [today] = useState(todayInUtc);
  const allowed = useAnswer(cards === null ? null : 'rights', loadRights);
  const command = useGiving();
  const give: Give = async (path, body) => {
    const isDone = await command(path, body);
    if (isDone) again();
    return isDone;
  };
  return {
    answer,
    view: cards === null ? null : cardsView(cards, today),
    rights: allowed.state === 'ready' ? allowed.result : NO_RIGHTS,
    give,
  };
};
