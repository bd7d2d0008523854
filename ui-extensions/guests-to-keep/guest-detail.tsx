import { useState, type ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { NOT_NOW, type NotNow } from '../../plugin/domain/retention/keeping.ts';
import { chanceOf, outlookOf } from '../../plugin/domain/retention/outlook.ts';
import { GUEST_SCORE_WORDS } from '../../plugin/words/guest-score.ts';
import { chanceWritten } from '../../plugin/words/say.ts';
import { Button } from '../kit/button.tsx';
import { confirmed } from '../kit/dialogs.ts';
import { DateField, SelectField } from '../kit/fields.tsx';
import { PersonChip } from '../kit/person-chip.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAsking } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { snoozeDays, type GuestRow, type Plan } from './guests-to-keep-view.ts';
import { CHANCES, NOT_NOW_WORDS, OUTLOOKS, SEGMENTS, STATES } from './retention-words.ts';

export const StateTag = ({ state }: { state: GuestRow['state'] }) => {
  const { t } = useTranslate();
  if (state === null) return null;
  const [label, colour] = STATES[state];
  return <Tag colour={colour}>{t(label)}</Tag>;
};

export const SegmentTag = ({ segment }: { segment: GuestRow['segment'] }) => {
  const { t } = useTranslate();
  if (segment === null) return null;
  const [label, colour] = SEGMENTS[segment];
  return <Tag colour={colour}>{t(label)}</Tag>;
};

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

/** Who the guest is, why now, and how the guest is reached. */
export const GuestFacts = ({ guest }: { guest: GuestRow }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { returnProbability } = guest;
  const outlook = outlookOf(guest.state, returnProbability);
  return (
    <>
      <PersonChip id={guest.id} name={guest.name} />
      <span className="hotel-keep-tags">
        <StateTag state={guest.state} />
        <SegmentTag segment={guest.segment} />
        {guest.openCases > 0 && <Tag colour="red">{t('Open case')}</Tag>}
      </span>
      <dl className="hotel-keep-facts">
        <Fact title={t('Value at risk')}>{writing.wholeMoney(guest.valueAtRisk)}</Fact>
        <Fact title={t('Comes again within a year')}>
          {returnProbability === null
            ? UNKNOWN
            : t('{chance}: {share} of guests with such a history do', {
                chance: t(CHANCES[chanceOf(returnProbability)]),
                share: chanceWritten(returnProbability, writing.percent),
              })}
        </Fact>
        <Fact title={t('Last stay')}>{writing.dayOrDash(guest.lastStayOn)}</Fact>
        <Fact title={t('Stays')}>{writing.number(guest.stays)}</Fact>
        <Fact title={t('Phone')}>{guest.phone === '' ? UNKNOWN : guest.phone}</Fact>
        <Fact title={t('E-mail')}>{guest.email === '' ? UNKNOWN : guest.email}</Fact>
        {guest.language !== '' && <Fact title={t('Language')}>{writing.languageName(guest.language)}</Fact>}
        <Fact title={t('Looked after by')}>{guest.keeper === '' ? t('Nobody yet') : guest.keeper}</Fact>
        {guest.keeping.on !== null && <Fact title={t('Next step on')}>{writing.day(guest.keeping.on)}</Fact>}
        {guest.keeping.notNow !== null && (
          <Fact title={t('Not now because')}>{t(NOT_NOW_WORDS[guest.keeping.notNow])}</Fact>
        )}
      </dl>
      {outlook !== null && <p className="hotel-muted">{t(OUTLOOKS[outlook])}</p>}
      <Reasons words={GUEST_SCORE_WORDS} reasons={guest.why} title={t('Why now?')} />
    </>
  );
};

export const SnoozeForm = ({ today, onChoose }: { today: CalendarDate; onChoose: (until: string) => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [day, setDay] = useState('');
  return (
    <div className="hotel-form">
      <div className="hotel-keep-commands">
        {snoozeDays(today).map(({ days, until }) => (
          <Button key={days} onPress={() => onChoose(until)}>
            {writing.weekday(until)}
          </Button>
        ))}
      </div>
      <DateField label={t('Another day')} value={day} onChange={setDay} />
      <Button isDisabled={day === ''} onPress={() => onChoose(day)}>
        {t('Put off')}
      </Button>
    </div>
  );
};

export const NotNowForm = ({ onChoose }: { onChoose: (reason: NotNow) => void }) => {
  const { t } = useTranslate();
  const choose = async (reason: NotNow): Promise<void> => {
    const isSure =
      reason !== 'ASKED_NOT_TO' ||
      (await confirmed({
        title: t('Leave the guest alone?'),
        text: t(
          'Consent to marketing is withdrawn on every channel. Undo brings the guest back to the list, not the consent.',
        ),
        confirm: t('Leave alone'),
        isDangerous: true,
      }));
    if (isSure) onChoose(reason);
  };
  return (
    <div className="hotel-keep-commands">
      {NOT_NOW.map((reason) => (
        <Button key={reason} onPress={() => void choose(reason)}>
          {t(NOT_NOW_WORDS[reason])}
        </Button>
      ))}
    </div>
  );
};

const call = z.object({ touchId: z.string(), phone: z.string(), brief: z.array(z.string()) });
export type Call = z.output<typeof call>;

export const useCalling = () => {
  const ask = useAsking();
  return (guestId: string, memberId: string | null): Promise<Call | null> =>
    ask('/hotel/retention/call', { guestId, memberId }, call);
};

/** What to know before the call, and what came of it. */
export const CallForm = ({ call: given, children }: { call: Call; children: ReactNode }) => (
  <div className="hotel-form">
    <p className="hotel-figure-value">{given.phone}</p>
    <ul>
      {given.brief.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {children}
  </div>
);

/** Whom a guest can be given to. */
export const GiveTo = ({
  members,
  value,
  onChange,
}: {
  members: readonly Pick<Plan, 'memberId' | 'name'>[];
  value: string | null;
  onChange: (memberId: string | null) => void;
}) => {
  const { t } = useTranslate();
  return (
    <SelectField
      label={t('Give to')}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
      choices={[
        { value: '', label: t('Nobody yet') },
        ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
      ]}
    />
  );
};
