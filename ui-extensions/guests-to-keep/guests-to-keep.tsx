import { useState } from 'react';
import { useTranslate, useUserId } from 'twenty-sdk/front-component';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Segment } from '../../plugin/domain/retention/customer-pyramid.ts';
import { guestsToKeep, TO_KEEP, type GuestsToKeep, type StateToKeep } from '../../plugin/host/guests-to-keep.ts';
import { chanceWritten } from '../../plugin/words/say.ts';
import { Button } from '../kit/button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Avatar } from '../kit/person-chip.tsx';
import { StaffField } from '../kit/staff-field.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { GuestFacts, SegmentTag, StateTag } from './guest-detail.tsx';
import './guests-to-keep.css';
import {
  ASKED_FIRST,
  keepCommand,
  keepView,
  readersToday,
  selectionOf,
  type Asked,
  type GuestRow,
  type KeepView,
} from './guests-to-keep-view.ts';
import { Commands, OpenForm, useWork, type Work } from './keeping-work.tsx';
import { SEGMENTS, STATES } from './retention-words.ts';
import { WaitingTouches } from './waiting-touches.tsx';

const load = (key: string): Promise<GuestsToKeep> => {
  const [asked, today] = JSON.parse(key) as [Asked, CalendarDate];
  return guestsToKeep(panelHost(), selectionOf(asked), today);
};

const Filters = ({
  asked,
  view,
  onChange,
}: {
  asked: Asked;
  view: KeepView | null;
  onChange: (asked: Asked) => void;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const counts = new Map(view?.states.map(({ state, guests }) => [state, writing.number(guests)]));
  return (
    <div className="hotel-keep-asked">
      <SelectField
        label={t('State')}
        value={asked.state ?? ''}
        onChange={(state) => onChange({ ...asked, state: state === '' ? null : (state as StateToKeep) })}
        choices={[
          { value: '', label: t('All') },
          ...TO_KEEP.map((state) => ({
            value: state,
            label: counts.has(state) ? `${t(STATES[state][0])} (${counts.get(state)})` : t(STATES[state][0]),
          })),
        ]}
      />
      <SelectField
        label={t('Segment')}
        value={asked.segment ?? ''}
        onChange={(segment) => onChange({ ...asked, segment: segment === '' ? null : (segment as Segment) })}
        choices={[
          { value: '', label: t('All') },
          ...Object.entries(SEGMENTS).map(([value, [label]]) => ({ value, label: t(label) })),
        ]}
      />
      <StaffField
        label={t('Looked after by')}
        value={asked.whose}
        onChange={(whose) => onChange({ ...asked, whose })}
        members={view?.plans ?? []}
      />
      <SelectField
        label={t('Show')}
        value={asked.shown}
        onChange={(shown) => onChange({ ...asked, shown: shown as Asked['shown'] })}
        choices={[
          { value: 'TO_DO', label: t('To do') },
          { value: 'PUT_OFF', label: t('Put off') },
        ]}
      />
    </div>
  );
};

const Plans = ({ view, asked, onChange }: { view: KeepView; asked: Asked; onChange: (asked: Asked) => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return (
    <Section title={t('Plan of the day')}>
      <div className="hotel-keep-plan">
        {view.plans.map(({ memberId, name, guests, touches, isMine }) => (
          <Button
            key={memberId}
            kind={typeof asked.whose !== 'string' && asked.whose.memberId === memberId ? 'main' : 'plain'}
            onPress={() => onChange({ ...asked, whose: { memberId } })}
          >
            {`${isMine ? t('My day') : name}: ${t('{guests} guests, {touches} waiting', {
              guests: writing.number(guests),
              touches: writing.number(touches),
            })}`}
          </Button>
        ))}
        <Button
          kind={asked.whose === 'NOBODY' ? 'main' : 'plain'}
          onPress={() => onChange({ ...asked, whose: 'NOBODY' })}
        >
          {`${t('Nobody yet')}: ${writing.number(view.untaken)}`}
        </Button>
        {asked.whose !== 'EVERYBODY' && (
          <Button onPress={() => onChange({ ...asked, whose: 'EVERYBODY' })}>{t('Everybody')}</Button>
        )}
      </div>
    </Section>
  );
};

const useColumns = (): Column<GuestRow>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  return [
    {
      key: 'guest',
      title: t('Guest'),
      isHead: true,
      cell: ({ id, name, openCases }) => (
        <span className="hotel-keep-tags">
          <Avatar id={id} name={name} />
          {name === '' ? t('Guest without a name') : name}
          {openCases > 0 && <Tag colour="red">{t('Open case')}</Tag>}
        </span>
      ),
      sortBy: ({ name }) => name,
    },
    { key: 'state', title: t('State'), cell: ({ state }) => <StateTag state={state} />, sortBy: ({ state }) => state },
    {
      key: 'segment',
      title: t('Segment'),
      cell: ({ segment }) => <SegmentTag segment={segment} />,
      sortBy: ({ segment }) => segment,
    },
    {
      key: 'atRisk',
      title: t('Value at risk'),
      isNumber: true,
      cell: ({ valueAtRisk }) => writing.wholeMoney(valueAtRisk),
      sortBy: ({ valueAtRisk }) => valueAtRisk?.amountMicros ?? null,
    },
    {
      key: 'chance',
      title: t('Comes again within a year'),
      isNumber: true,
      cell: ({ returnProbability }) =>
        returnProbability === null ? UNKNOWN : chanceWritten(returnProbability, writing.percent),
      sortBy: ({ returnProbability }) => returnProbability,
    },
    {
      key: 'away',
      title: t('Days away'),
      isNumber: true,
      cell: ({ daysAway }) => (daysAway === null ? UNKNOWN : writing.number(daysAway)),
      sortBy: ({ daysAway }) => daysAway,
    },
    {
      key: 'keeper',
      title: t('Looked after by'),
      cell: ({ keeper }) => (keeper === '' ? UNKNOWN : keeper),
      sortBy: ({ keeper }) => (keeper === '' ? null : keeper),
    },
  ];
};

const Detail = ({ work, view, today }: { work: Work; view: KeepView; today: CalendarDate }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { current, ticked } = work;
  return (
    <section className="hotel-section hotel-card hotel-keep-detail" aria-label={t('Guest at hand')}>
      <div className="hotel-keep-back">
        <Button onPress={() => work.setCurrent(null)}>{t('Back to the list')}</Button>
      </div>
      {ticked.size > 0 ? (
        <p className="hotel-figure-value">{t('{count} guests ticked', { count: writing.number(ticked.size) })}</p>
      ) : current === null ? (
        <p className="hotel-muted">
          {t('Choose a guest with the arrow keys or a click. The letters on the buttons do the same as the buttons.')}
        </p>
      ) : (
        <GuestFacts guest={current} />
      )}
      <Commands work={work} />
      <OpenForm work={work} view={view} today={today} />
    </section>
  );
};

const Worklist = ({ view, work, today }: { view: KeepView; work: Work; today: CalendarDate }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const columns = useColumns();
  return (
    <div className="hotel-keep" data-opened={`${work.current !== null || work.ticked.size > 0}`}>
      <div className="hotel-keep-list">
        {view.rows.length === 0 ? (
          <Empty
            title={t('Nobody to win back here')}
            hint={t('Guests stand here once they are due by their own rhythm, at risk or lost.')}
          />
        ) : (
          <Table
            label={t('Guests to keep')}
            columns={columns}
            rows={view.rows}
            selection={{ ids: work.ticked, onChange: work.setTicked }}
            onOpen={({ id }) => work.setCurrent(id)}
            onMove={({ id }) => work.setCurrent(id)}
            onKey={(key, row) => {
              const command = keepCommand(key);
              if (command !== null) work.give(command, row);
            }}
          />
        )}
        {view.hidden > 0 && (
          <p className="hotel-muted">
            {t('{count} more with less at risk. Narrow the list down to see them.', {
              count: writing.number(view.hidden),
            })}
          </p>
        )}
      </div>
      <Detail work={work} view={view} today={today} />
    </div>
  );
};

/**
 * The guests to win back by what is at risk with them, with the day's work of everyone and the commands for it. One request
 * before first content, and one after each change.
 */
export const GuestsToKeepPage = () => {
  const { t } = useTranslate();
  const writing = useWriting();
  const userId = useUserId();
  const [asked, setAsked] = useState<Asked>(ASKED_FIRST);
  const [revision, setRevision] = useState(0);
  const [today] = useState(readersToday);
  const [before, setBefore] = useState<GuestsToKeep | null>(null);
  const answer = useAnswer(JSON.stringify([asked, today, revision]), load);
  if (answer.state === 'ready' && answer.result !== before) setBefore(answer.result);
  const shown = answer.state === 'ready' ? answer.result : answer.state === 'loading' ? before : null;
  const view = shown === null ? null : keepView(shown, asked, today, userId);
  const changed = (): void => setRevision((made) => made + 1);
  const work = useWork(view, changed);
  return (
    <Frame title={t('Guests to keep')}>
      <Filters asked={asked} view={view} onChange={setAsked} />
      {view === null ? (
        <Answered answer={answer} lines={8}>
          {() => null}
        </Answered>
      ) : (
        <>
          <Figures>
            <Figure label={t('Guests to keep')} value={writing.number(view.guests)} />
            <Figure
              label={t('Value at risk')}
              value={writing.wholeMoney(view.atRisk)}
              note={t('a year’s revenue times the chance that they stay away')}
            />
            <Figure label={t('Nobody looks after them')} value={writing.number(view.untaken)} />
            <Figure label={t('Waiting today')} value={writing.number(view.touches.length + view.hiddenTouches)} />
          </Figures>
          <Plans view={view} asked={asked} onChange={setAsked} />
          <Worklist view={view} work={work} today={today} />
          <WaitingTouches view={view} onDone={changed} />
        </>
      )}
    </Frame>
  );
};
