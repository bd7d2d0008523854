import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { calendarDate, isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, SelectField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { DeskForm } from '../stay-commands/desk-form.tsx';
import type { Done } from '../stay-commands/give-verb.ts';
import { LastDone } from './last-done.tsx';
import { remember, remembered } from './remembered-property.ts';
import { walkAnswer, walkFormStay, walkRows, walkValues, type WalkAnswer, type WalkRow } from './walk-desk-view.ts';
import './today.css';
import './walk-desk.css';

const load = (key: string): Promise<WalkAnswer> => {
  const [locale, propertyId, on] = JSON.parse(key) as [string, string, string];
  return callRoute(
    '/hotel/stays/walk-desk',
    { ...(propertyId === '' ? {} : { propertyId }), ...(on === '' ? {} : { on }) },
    walkAnswer,
    locale,
    PACKED,
  );
};

const columnsOf = (
  t: ReturnType<typeof useTranslate>['t'],
  writing: Writing,
  onRelocate: (row: WalkRow) => void,
): Column<WalkRow>[] => [
  {
    key: 'guest',
    title: t('Guest'),
    isHead: true,
    cell: ({ name, tier, isProposed }) => (
      <span className="hotel-day-tags">
        {isProposed && <Tag colour="orange">{t('Proposed')}</Tag>}
        <strong>{name}</strong>
        <span className="hotel-muted">{tier}</span>
      </span>
    ),
  },
  {
    key: 'stay',
    title: t('Stay'),
    cell: ({ nights, roomType }) =>
      [nights === 1 ? t('1 night') : t('{count} nights', { count: nights }), roomType].filter(Boolean).join(' · '),
  },
  {
    key: 'cost',
    title: t('Cost'),
    isNumber: true,
    sortBy: ({ cost }) => cost?.amountMicros ?? null,
    cell: ({ cost }) => (cost === null ? '' : writing.money(cost)),
  },
  { key: 'why', title: t('Why'), cell: ({ why }) => why.join(' · ') },
  { key: 'due', title: t('What is due'), cell: ({ due }) => due.join(' · ') },
  {
    key: 'actions',
    title: t('Commands'),
    hasControls: true,
    cell: (row) => <Button onPress={() => onRelocate(row)}>{t('Relocate')}</Button>,
  },
];

const Desk = ({
  desk,
  currencyCode,
  onDone,
}: {
  desk: WalkAnswer;
  currencyCode: string;
  onDone: (done: Done) => void;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const give = useGiving();
  const [chosen, setChosen] = useState<WalkRow | null>(null);
  const rows = walkRows(desk);
  const columns = columnsOf(t, writing, setChosen);
  const done = async (result: Done, { stayId, name }: WalkRow): Promise<void> => {
    await give('/hotel/cases/open', {
      stayId,
      kind: 'INCIDENT',
      category: 'RESERVATION',
      severity: 'HIGH',
      happened: t('{name} was relocated because the house was full. Call, and bring the guest back.', { name }),
      requestId: `walk:${stayId}`,
    });
    onDone(result);
  };
  return (
    <>
      <p>
        {t('{staying} stay, {due} are due, {capacity} rooms can be given.', {
          staying: desk.staying,
          due: desk.due,
          capacity: desk.capacity,
        })}{' '}
        {desk.missing > 0 && <strong>{t('{count} rooms are missing.', { count: desk.missing })}</strong>}{' '}
        {desk.short > 0 &&
          t('For {count} of them nobody can be relocated by the rules: a person decides.', { count: desk.short })}
      </p>
      {chosen !== null && (
        <>
          <DeskForm
            key={chosen.stayId}
            verb="relocate"
            stays={[walkFormStay(chosen)]}
            partners={desk.partners}
            currencyCode={currencyCode}
            opened={walkValues(chosen, desk, t('The house is full'))}
            onDone={(result) => void done(result, chosen)}
            onClose={() => setChosen(null)}
          />
          <details className="hotel-reasons" open>
            <summary>{t('What is written to the guest')}</summary>
            <p>
              <strong>{chosen.message.subject}</strong>
            </p>
            <p className="hotel-walk-letter">{chosen.message.body}</p>
          </details>
        </>
      )}
      {rows.length === 0 ? (
        <Empty title={t('Nobody is due who could be relocated.')} />
      ) : (
        <Table
          label={t('Who can be relocated, the least costly first')}
          columns={columns}
          rows={rows}
          onOpen={({ stayId }) => openBeside('stay', stayId)}
        />
      )}
      {desk.kept.length > 0 && (
        <details className="hotel-reasons">
          <summary>{t('Who is kept: {count}', { count: desk.kept.length })}</summary>
          <ul>
            {desk.kept.map(({ stayId, name, why }) => (
              <li key={stayId}>{`${name}: ${writing.list(why)}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** Whom to relocate when a night is sold beyond the rooms, with why, what it costs and the letter. One call of the app's route. */
export const WalkDesk = () => {
  const { t, locale } = useTranslate();
  const { weekday } = useWriting();
  const [propertyId, setPropertyId] = useState(remembered);
  const [on, setOn] = useState('');
  const [looks, setLooks] = useState(0);
  const [last, setLast] = useState<Done | null>(null);
  const answer = useAnswer(JSON.stringify([locale, propertyId, on, looks]), load);
  const desk = answer.state === 'ready' ? answer.result : null;
  const day = isCalendarDate(on) ? calendarDate(on) : (desk?.on ?? null);
  const changed = (done: Done | null): void => {
    setLast(done);
    setLooks((before) => before + 1);
  };
  return (
    <Frame
      title={t('Walk desk')}
      facts={
        <span className="hotel-muted">
          {[desk?.property?.name, day === null ? '' : weekday(day)].filter(Boolean).join(' · ')}
        </span>
      }
      actions={
        <>
          {desk !== null && desk.properties.length > 1 && (
            <SelectField
              label={t('Property')}
              value={desk.property?.id ?? ''}
              onChange={(id) => {
                remember(id);
                setPropertyId(id);
              }}
              choices={desk.properties.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <DateField label={t('Day')} value={day ?? ''} onChange={setOn} />
        </>
      }
    >
      {last !== null && last.message !== '' && <LastDone done={last} onTakenBack={changed} />}
      <Answered answer={answer} lines={5}>
        {(shown) =>
          shown.property === null ? (
            <Empty title={t('No property yet')} />
          ) : (
            <Desk desk={shown} currencyCode={shown.property.currencyCode || 'EUR'} onDone={changed} />
          )
        }
      </Answered>
    </Frame>
  );
};
