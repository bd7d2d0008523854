import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { GuestPanelDocument } from '../../plugin/host/generated/documents.ts';
import { panelHost } from '../kit/panel-host.ts';
import { PANEL_CSS } from '../kit/panel.css.ts';
import { StayStatusTag } from '../kit/stay-status-tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { dayInWords, guestPanelView, type GuestPanelView, type StayLine } from './guest-panel-view.ts';

type Translate = ReturnType<typeof useTranslate>['t'];

const nightsInWords = (t: Translate, nights: number): string =>
  nights === 1 ? t('1 night') : t('{nights} nights', { nights });

const Figure = ({ label, value }: { label: string; value: string | number }) => (
  <div className="hotel-figure">
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const StayCard = ({ title, stay, none }: { title: string; stay: StayLine | null; none: string }) => {
  const { t, locale } = useTranslate();
  return (
    <section className="hotel-card">
      <h3>{title}</h3>
      {stay === null ? (
        <p className="hotel-muted">{none}</p>
      ) : (
        <>
          <p>
            {dayInWords(stay.arrivalOn, locale)} – {dayInWords(stay.departureOn, locale)}
          </p>
          <p className="hotel-muted">{[nightsInWords(t, stay.nights ?? 0), stay.room].filter(Boolean).join(' · ')}</p>
        </>
      )}
    </section>
  );
};

const StayRow = ({ stay }: { stay: StayLine }) => {
  const { t, locale } = useTranslate();
  return (
    <li className="hotel-stay" data-stay={stay.name}>
      <span>
        {dayInWords(stay.arrivalOn, locale)}
        <span className="hotel-muted"> · {nightsInWords(t, stay.nights ?? 0)}</span>
      </span>
      <span className="hotel-muted">{stay.room}</span>
      {stay.status === null ? <span /> : <StayStatusTag status={stay.status} />}
      <span className="hotel-amount">{stay.amount}</span>
    </li>
  );
};

const Stays = ({ view }: { view: GuestPanelView }) => {
  const { t } = useTranslate();
  if (view.isNew)
    return <p className="hotel-muted">{t('No stay yet. The first one shows here as soon as it is booked.')}</p>;
  return (
    <section>
      <h3>{t('Stays')}</h3>
      <ul className="hotel-stays">
        {view.stays.map((stay) => (
          <StayRow key={stay.id} stay={stay} />
        ))}
      </ul>
      {view.hidden > 0 && (
        <p className="hotel-muted">{t('Older stays not listed here: {count}', { count: view.hidden })}</p>
      )}
    </section>
  );
};

const Guest = ({ view }: { view: GuestPanelView }) => {
  const { t } = useTranslate();
  const { figures } = view;
  return (
    <>
      <header className="hotel-head">
        <h2>{view.name === '' ? t('Guest without a name') : view.name}</h2>
        {view.inHouse && <StayStatusTag status="IN_HOUSE" />}
        <span className="hotel-muted">{view.facts.join(' · ')}</span>
      </header>
      <dl className="hotel-figures">
        <Figure label={t('Stays completed')} value={figures.stays} />
        <Figure label={t('Nights')} value={figures.nights} />
        <Figure label={t('Total revenue')} value={figures.revenue} />
        <Figure label={t('Cancellations')} value={figures.cancellations} />
        <Figure label={t('No-shows')} value={figures.noShows} />
      </dl>
      <div className="hotel-pair">
        <StayCard title={t('Last stay')} stay={view.lastStay} none={t('Has not stayed yet.')} />
        <StayCard title={t('Next stay')} stay={view.nextStay} none={t('Nothing booked.')} />
      </div>
      <Stays view={view} />
    </>
  );
};

const loadGuest = (id: string) => panelHost().request(GuestPanelDocument, { id });

/** The guest at a glance, on the page of a person: who it is, totals, last and next stay, all stays. One request. */
export const GuestPanel = () => {
  const { t, locale } = useTranslate();
  const [personId = null] = useSelectedRecordIds();
  const answer = useAnswer(personId, loadGuest);
  const view = answer.state === 'ready' ? guestPanelView(answer.result, locale) : null;
  return (
    <div className="hotel-panel">
      <style>{PANEL_CSS}</style>
      {answer.state === 'loading' && (
        <p className="hotel-muted" role="status" aria-busy="true">
          {t('Loading…')}
        </p>
      )}
      {answer.state === 'no-permission' && (
        <p role="alert">{t('Your role does not let you see this guest’s stays.')}</p>
      )}
      {answer.state === 'error' && (
        <p role="alert">
          {t('The guest could not be loaded.')} <span className="hotel-muted">{answer.message}</span>
        </p>
      )}
      {answer.state === 'ready' &&
        (view === null ? (
          <p role="alert">{t('This guest is gone, or your role does not show it.')}</p>
        ) : (
          <Guest view={view} />
        ))}
    </div>
  );
};
