import { useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, useUserId, type MessageDescriptor } from 'twenty-sdk/front-component';
import { chanceOf } from '../../plugin/domain/retention/outlook.ts';
import { guestToKeep, type GuestsToKeep } from '../../plugin/host/guests-to-keep.ts';
import { chanceWritten } from '../../plugin/words/say.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Frame, Pair, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { openRecord } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN, type Writing } from '../kit/writing.ts';
import { GuestFacts, StateTag } from '../guests-to-keep/guest-detail.tsx';
import '../guests-to-keep/guests-to-keep.css';
import {
  ASKED_FIRST,
  keepView,
  readersToday,
  type GuestRow,
  type KeepView,
} from '../guests-to-keep/guests-to-keep-view.ts';
import { Commands, OpenForm, useWork } from '../guests-to-keep/keeping-work.tsx';
import { CHANCES, OUTCOME_WORDS, STATES, TOUCH_STATUSES } from '../guests-to-keep/retention-words.ts';
import { adviceFor, latestFirst, nextChangeOf, type Advice } from './guest-retention-view.ts';

const ADVICE: Record<Advice, MessageDescriptor> = {
  SETTLE_CASE: msg('A service case is open. Settle it first; nothing is offered until then.'),
  LEAVE_ALONE: msg('The guest asked to be left alone. Nothing is sent.'),
  WIN_BACK: msg('Win the guest back: call or write, with something that fits.'),
  INVITE: msg('The guest comes about now by habit. An invitation may be all it takes.'),
  WELCOME_BACK: msg('The guest has come back. Say thank you.'),
  NOTHING: msg('Nothing is due with this guest.'),
};

const load = (key: string): Promise<GuestsToKeep> => guestToKeep(panelHost(), (JSON.parse(key) as [string])[0]);

type Touch = KeepView['touches'][number];

const TouchStatus = ({ status }: { status: string }) => {
  const { t } = useTranslate();
  const known = TOUCH_STATUSES[status];
  return known === undefined ? status : <Tag colour={known[1]}>{t(known[0])}</Tag>;
};

const touchColumns = (t: ReturnType<typeof useTranslate>['t'], writing: Writing): Column<Touch>[] => [
  {
    key: 'what',
    title: t('Touch'),
    isHead: true,
    cell: ({ subject, play }) => subject || play || UNKNOWN,
    sortBy: ({ subject, play }) => subject || play,
  },
  {
    key: 'on',
    title: t('Planned for'),
    cell: ({ plannedFor }) => writing.dayOrDash(plannedFor),
    sortBy: ({ plannedFor }) => plannedFor,
  },
  { key: 'status', title: t('Status'), cell: ({ status }) => <TouchStatus status={status} /> },
  {
    key: 'outcome',
    title: t('What came of it'),
    cell: ({ outcome, suppressedBecause }) =>
      outcome === null
        ? suppressedBecause || UNKNOWN
        : t(OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS] ?? msg('Other reason')),
  },
];

const Touches = ({ touches }: { touches: KeepView['touches'] }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return (
    <Section title={t('Touches')}>
      {touches.length === 0 ? (
        <Empty title={t('Nothing planned and nothing sent')} hint={t('Plays plan touches once a day.')} />
      ) : (
        <Table
          label={t('Touches')}
          columns={touchColumns(t, writing)}
          rows={latestFirst(touches)}
          onOpen={({ id }) => openRecord('retentionTouch', id)}
        />
      )}
    </Section>
  );
};

const Retention = ({ guest, view, onChanged }: { guest: GuestRow; view: KeepView; onChanged: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [today] = useState(readersToday);
  const work = useWork(view, onChanged, guest.id);
  const next = nextChangeOf(guest);
  return (
    <Frame title={t('Retention')} facts={<StateTag state={guest.state} />}>
      <Figures>
        <Figure
          label={t('Value at risk')}
          value={writing.wholeMoney(guest.valueAtRisk)}
          note={t('a year’s revenue times the chance that they stay away')}
        />
        <Figure
          label={t('Comes again within a year')}
          value={guest.returnProbability === null ? UNKNOWN : chanceWritten(guest.returnProbability, writing.percent)}
          note={
            guest.returnProbability === null
              ? t('too little data to say')
              : t('{chance}: so many of the guests with such a history do', {
                  chance: t(CHANCES[chanceOf(guest.returnProbability)]),
                })
          }
        />
        <Figure
          label={t('Changes next')}
          value={next === null ? UNKNOWN : writing.day(next.on)}
          note={
            next === null
              ? t('stays as it is until the next stay')
              : next.to === null
                ? t('is looked at anew')
                : t('then: {state}', { state: t(STATES[next.to][0]) })
          }
        />
      </Figures>
      <Pair>
        <Card title={t('The guest')}>
          <GuestFacts guest={guest} />
        </Card>
        <Card title={t('What to do')}>
          <p>{t(ADVICE[adviceFor(guest)])}</p>
          <Commands work={work} />
          <OpenForm work={work} view={view} today={today} />
        </Card>
      </Pair>
      <Touches touches={view.touches} />
    </Frame>
  );
};

/** Whether a guest comes again, why, what is at risk and what to do about it, on the page of a person. One request. */
export const GuestRetention = () => {
  const { t } = useTranslate();
  const userId = useUserId();
  const [personId = null] = useSelectedRecordIds();
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<GuestsToKeep | null>(null);
  const answer = useAnswer(personId === null ? null : JSON.stringify([personId, revision]), load);
  if (answer.state === 'ready' && answer.result !== before) setBefore(answer.result);
  const shown = answer.state === 'ready' ? answer.result : answer.state === 'loading' ? before : null;
  if (shown === null)
    return (
      <Frame>
        <Answered answer={answer} lines={8}>
          {() => null}
        </Answered>
      </Frame>
    );
  const view = keepView(shown, ASKED_FIRST, readersToday(), userId);
  const [guest] = view.rows;
  return guest === undefined ? (
    <Frame>
      <Empty title={t('This guest is gone, or your role does not show it.')} />
    </Frame>
  ) : (
    <Retention key={guest.id} guest={guest} view={view} onChanged={() => setRevision((made) => made + 1)} />
  );
};
