import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { guestAtAGlance } from '../../plugin/host/guest-panel.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Frame, Pair, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { openRecord, RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { StayStatusTag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { GuestCards } from '../loyalty-card/guest-cards.tsx';
import { guestPanelView, type GuestPanelView, type StayLine } from './guest-panel-view.ts';

type Translate = ReturnType<typeof useTranslate>['t'];

const nightsInWords = (t: Translate, nights: number): string =>
  nights === 1 ? t('1 night') : t('{nights} nights', { nights });

const StayCard = ({ title, stay, none }: { title: string; stay: StayLine | null; none: string }) => {
  const { t } = useTranslate();
  const { days } = useWriting();
  return (
    <Card title={title}>
      {stay === null ? (
        <p className="hotel-muted">{none}</p>
      ) : (
        <>
          <RecordLink object="stay" id={stay.id}>
            {days(stay.arrivalOn, stay.departureOn)}
          </RecordLink>
          <p className="hotel-muted">{[nightsInWords(t, stay.nights ?? 0), stay.room].filter(Boolean).join(' · ')}</p>
        </>
      )}
    </Card>
  );
};

const columnsOf = (t: Translate, writing: Writing): Column<StayLine>[] => [
  {
    key: 'arrival',
    title: t('Dates'),
    isHead: true,
    sortBy: ({ arrivalOn }) => arrivalOn,
    cell: ({ arrivalOn, departureOn }) => writing.days(arrivalOn, departureOn),
  },
  {
    key: 'nights',
    title: t('Nights'),
    isNumber: true,
    sortBy: ({ nights }) => nights,
    cell: ({ nights }) => (nights === null ? '' : writing.number(nights)),
  },
  { key: 'room', title: t('Room'), sortBy: ({ room }) => room, cell: ({ room }) => room },
  {
    key: 'status',
    title: t('Status'),
    cell: ({ status }) => (status === null ? null : <StayStatusTag status={status} />),
  },
  {
    key: 'revenue',
    title: t('Total revenue'),
    isNumber: true,
    sortBy: ({ revenue }) => revenue?.amountMicros ?? null,
    cell: ({ revenue }) => writing.wholeMoney(revenue),
  },
];

const Stays = ({ view }: { view: GuestPanelView }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  if (view.isNew)
    return <Empty title={t('No stay yet')} hint={t('The first one shows here as soon as it is booked.')} />;
  return (
    <Section title={t('Stays')}>
      <Table
        label={t('Stays')}
        columns={columnsOf(t, writing)}
        rows={view.stays}
        sorting={{ key: 'arrival', direction: 'descending' }}
        onOpen={({ id }) => openRecord('stay', id)}
      />
      {view.hidden > 0 && (
        <p className="hotel-muted">
          {t('Older stays not listed here: {count}', { count: writing.number(view.hidden) })}
        </p>
      )}
    </Section>
  );
};

const Guest = ({ personId, view }: { personId: string; view: GuestPanelView }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { figures, facts } = view;
  return (
    <Frame
      title={view.name === '' ? t('Guest without a name') : view.name}
      facts={
        <>
          {view.inHouse && <StayStatusTag status="IN_HOUSE" />}
          <span className="hotel-muted">
            {[facts.number, facts.nationality, facts.language === null ? null : writing.languageName(facts.language)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
    >
      <Figures>
        <Figure label={t('Stays completed')} value={writing.number(figures.stays)} />
        <Figure label={t('Nights')} value={writing.number(figures.nights)} />
        <Figure label={t('Total revenue')} value={writing.wholeMoney(figures.revenue)} />
        <Figure label={t('Cancellations')} value={writing.number(figures.cancellations)} />
        <Figure label={t('No-shows')} value={writing.number(figures.noShows)} />
      </Figures>
      <Pair>
        <StayCard title={t('Last stay')} stay={view.lastStay} none={t('Has not stayed yet.')} />
        <StayCard title={t('Next stay')} stay={view.nextStay} none={t('Nothing booked.')} />
      </Pair>
      <GuestCards personId={personId} />
      <Stays view={view} />
    </Frame>
  );
};

const loadGuest = (id: string) => guestAtAGlance(panelHost(), id);

/** The guest at a glance, on the page of a person: who it is, totals, last and next stay, all stays. One request. */
export const GuestPanel = () => {
  const { t } = useTranslate();
  const [personId = null] = useSelectedRecordIds();
  const answer = useAnswer(personId, loadGuest);
  if (answer.state !== 'ready')
    return (
      <Frame>
        <Answered answer={answer} lines={9}>
          {() => null}
        </Answered>
      </Frame>
    );
  return answer.result === null ? (
    <Frame>
      <Empty title={t('This guest is gone, or your role does not show it.')} />
    </Frame>
  ) : (
    <Guest personId={personId!} view={guestPanelView(answer.result)} />
  );
};
