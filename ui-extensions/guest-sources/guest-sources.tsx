import { useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { Frame } from '../kit/frame.tsx';
import { openRecord } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { ageOf, readSources, shownValue, type FieldName, type ShownField } from './guest-sources-view.ts';
import './guest-sources.css';

const FIELDS: Record<FieldName, MessageDescriptor> = {
  name: msg('Guest name'),
  email: msg('Email'),
  phone: msg('Phone'),
  birthday: msg('Birthday'),
  nationality: msg('Nationality'),
  language: msg('Language'),
};

const load = (key: string): Promise<{ fields: ShownField[] }> => {
  const [guestId, , locale] = JSON.parse(key) as [string, number, string];
  return callRoute('/hotel/identity/record', { guestId }, readSources, locale, PACKED);
};

const useAge = (): ((on: ShownField['on']) => string) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return (on) => {
    if (on === null) return '';
    const days = ageOf(on, new Date());
    const age =
      days === 0
        ? t('today')
        : days === 1
          ? t('a day old')
          : days < 60
            ? t('{count} days old', { count: writing.number(days) })
            : t('{count} months old', { count: writing.number(Math.floor(days / 30.4)) });
    return `${writing.day(on)} · ${age}`;
  };
};

const inWritingOf = (writing: Writing, field: FieldName, value: string): string =>
  shownValue(field, value, { day: writing.day, languageName: writing.languageName });

const FieldOfRecord = ({
  of: { field, value, why, source, number, on, isStaffs, others },
  isBusy,
  onPin,
  onUnpin,
}: {
  of: ShownField;
  isBusy: boolean;
  onPin: (sourceRecordId?: string) => void;
  onUnpin: () => void;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const age = useAge();
  const name = t(FIELDS[field]);
  return (
    <section className="guest-sources-field" aria-label={name}>
      <div className="guest-sources-line">
        <h3>{name}</h3>
        <span className="guest-sources-value">
          {value === '' ? t('left empty') : inWritingOf(writing, field, value)}
        </span>
        {isStaffs && <Tag colour="purple">{t('Pinned')}</Tag>}
        <span className="guest-sources-command">
          {isStaffs ? (
            <Button isDisabled={isBusy} onPress={onUnpin}>
              {t('Let go')}
              <span className="hotel-hidden"> {name}</span>
            </Button>
          ) : (
            value !== '' && (
              <Button isDisabled={isBusy} onPress={() => onPin()}>
                {t('Pin')}
                <span className="hotel-hidden"> {name}</span>
              </Button>
            )
          )}
        </span>
      </div>
      <p className="hotel-muted">{[source, number, age(on)].filter(Boolean).join(' · ')}</p>
      <p>{why}</p>
      {others.length > 0 && (
        <ul className="guest-sources-others">
          {others.map((other) => (
            <li key={other.sourceRecordId}>
              <span className="guest-sources-value">{inWritingOf(writing, field, other.value)}</span>
              <button
                type="button"
                className="hotel-link"
                onClick={() => openRecord('guestProfile', other.sourceRecordId)}
              >
                {[other.source, other.number, age(other.on)].filter(Boolean).join(' · ')}
              </button>
              <span className="guest-sources-command">
                <Button isDisabled={isBusy} onPress={() => onPin(other.sourceRecordId)}>
                  {t('Pin this instead')}
                  <span className="hotel-hidden">
                    {' '}
                    {name} {other.value}
                  </span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Sources = ({
  guestId,
  fields,
  onChanged,
}: {
  guestId: string;
  fields: readonly ShownField[];
  onChanged: () => void;
}) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [isBusy, setBusy] = useState(false);
  const change = async (path: '/hotel/identity/pin' | '/hotel/identity/unpin', body: object): Promise<void> => {
    setBusy(true);
    if (await give(path, { guestId, ...body })) onChanged();
    setBusy(false);
  };
  return (
    <Frame title={t('Where each value comes from')}>
      <p className="hotel-muted">
        {t('What is changed in Twenty by hand wins over every system until it is let go. Pin a value to keep it.')}
      </p>
      {fields.length === 0 ? (
        <Empty title={t('Nothing is known of this guest yet')} hint={t('Values appear as systems send them.')} />
      ) : (
        fields.map((one) => (
          <FieldOfRecord
            key={one.field}
            of={one}
            isBusy={isBusy}
            onPin={(sourceRecordId) => void change('/hotel/identity/pin', { field: one.field, sourceRecordId })}
            onUnpin={() => void change('/hotel/identity/unpin', { field: one.field })}
          />
        ))
      )}
    </Frame>
  );
};

/** Where each value of a guest's record comes from, on the page of a person. One request. */
export const GuestSources = () => {
  const { locale } = useTranslate();
  const [guestId = null] = useSelectedRecordIds();
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<readonly ShownField[] | null>(null);
  const answer = useAnswer(guestId === null ? null : JSON.stringify([guestId, revision, locale]), load);
  if (answer.state === 'ready' && answer.result.fields !== before) setBefore(answer.result.fields);
  const shown = answer.state === 'ready' ? answer.result.fields : answer.state === 'loading' ? before : null;
  if (guestId === null || shown === null)
    return (
      <Frame>
        <Answered answer={answer} lines={8}>
          {() => null}
        </Answered>
      </Frame>
    );
  return <Sources key={guestId} guestId={guestId} fields={shown} onChanged={() => setRevision((made) => made + 1)} />;
};
