import { useCallback, useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { roundToMicros } from '../../plugin/domain/money.ts';
import type { StoppedBecause } from '../../plugin/domain/retention/acting/act.ts';
import { CAMPAIGN_STEPS, type CampaignStatus, type CampaignStep } from '../../plugin/domain/sales/campaigns.ts';
import type { CampaignPage, CampaignPreview } from '../../plugin/flows/sales/campaigns.ts';
import { CAMPAIGN_WORDS } from '../../plugin/words/campaigns.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { confirmed } from '../kit/dialogs.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openFiltered, RecordLink } from '../kit/record-link.tsx';
import { Answered } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useAsking, useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { HELD_BACK_BY } from '../plays/held-back.ts';

/** What the routes answer: written by the app itself. */
const readPage = z.custom<CampaignPage>(
  (answer) => typeof answer === 'object' && answer !== null && 'campaign' in answer,
);
const readPreview = z.custom<CampaignPreview>(
  (answer) => typeof answer === 'object' && answer !== null && 'isMost' in answer,
);

const STATUSES: Record<CampaignStatus, readonly [label: MessageDescriptor, colour: TagColour]> = {
  PLANNED: [msg('Planned'), 'yellow'],
  RUNNING: [msg('Under way'), 'green'],
  PAUSED: [msg('Paused'), 'orange'],
  ENDED: [msg('Has ended'), 'blue'],
  CANCELLED: [msg('Cancelled'), 'gray'],
};

type HeldBack = { id: string; reason: string; guests: number };

const useHeldBackRows = (
  suppressed: readonly { because: string | null; guests: number }[],
): { columns: Column<HeldBack>[]; rows: HeldBack[] } => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const found = new Map<string, number>();
  for (const { because, guests } of suppressed) found.set(because ?? '', (found.get(because ?? '') ?? 0) + guests);
  const nameOf = (because: string): string =>
    because in HELD_BACK_BY ? t(HELD_BACK_BY[because as StoppedBecause['code']]) : t('Other reason');
  return {
    columns: [
      { key: 'reason', title: t('Held back by'), isHead: true, cell: ({ reason }) => reason },
      { key: 'guests', title: t('Guests'), isNumber: true, cell: ({ guests }) => number(guests) },
    ],
    rows: [...found]
      .map(([because, guests]) => ({ id: because, reason: nameOf(because), guests }))
      .toSorted((one, other) => other.guests - one.guests),
  };
};

const Plan = ({ page }: { page: CampaignPage }) => {
  const { t, locale } = useTranslate();
  const write = useWriting();
  const { campaign, problem } = page;
  const [label, colour] = STATUSES[campaign.status];
  return (
    <Section title={t('Plan')} aside={<Tag colour={colour}>{t(label)}</Tag>}>
      {campaign.purpose !== '' && <p>{campaign.purpose}</p>}
      <p className="hotel-muted">
        {[
          write.days(campaign.startsOn, campaign.endsOn),
          campaign.property?.name ?? t('All properties'),
          ...(campaign.ratePlan === null ? [] : [t('Rate plan {name}', { name: campaign.ratePlan })]),
          ...(campaign.budget === null ? [] : [t('Budget {amount}', { amount: write.wholeMoney(campaign.budget) })]),
        ].join(' · ')}
      </p>
      {campaign.play !== null && campaign.playId !== null && (
        <p className="hotel-muted">
          {t('Words and rules of')}{' '}
          <RecordLink object="retentionPlay" id={campaign.playId}>
            {campaign.play.name}
          </RecordLink>
        </p>
      )}
      {problem !== null && problem.code !== 'CAMPAIGN_IS' && (
        <p role="status">{inWords(CAMPAIGN_WORDS, problem, languageOf(locale))}</p>
      )}
    </Section>
  );
};

const Preview = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const ask = useAsking();
  const [preview, setPreview] = useState<CampaignPreview | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { columns, rows } = useHeldBackRows(preview?.guests.suppressed ?? []);
  const look = async (): Promise<void> => {
    setIsBusy(true);
    setPreview(await ask('/hotel/campaigns/preview', { campaignId }, readPreview));
    setIsBusy(false);
  };
  return (
    <Section
      title={t('Whom it would reach now')}
      aside={
        <Button isDisabled={isBusy} onPress={() => void look()}>
          {t('Preview')}
        </Button>
      }
    >
      {preview === null ? (
        <p className="hotel-muted">
          {t(
            'Says how many guests and accounts would be turned to, and who is held back by what, without doing it. Guests who were turned to already are not counted again.',
          )}
        </p>
      ) : (
        <>
          <Figures>
            <Figure label={t('Guests turned to')} value={number(preview.guests.planned)} />
            <Figure label={t('Holdout')} value={number(preview.guests.heldOut)} note={t('to compare with')} />
            <Figure
              label={t('Held back')}
              value={number(preview.guests.suppressed.reduce((sum, { guests }) => sum + guests, 0))}
            />
            <Figure
              label={t('Account tasks')}
              value={number(preview.accounts.tasks)}
              {...(preview.accounts.withoutOwner === 0
                ? {}
                : { note: t('{count} without an owner', { count: number(preview.accounts.withoutOwner) }) })}
            />
          </Figures>
          {preview.isMost && (
            <p className="hotel-muted">
              {t('Only the first {count} guests of the audience were looked at.', {
                count: number(preview.guests.looked),
              })}
            </p>
          )}
          {rows.length > 0 && <Table label={t('Would be held back')} columns={columns} rows={rows} />}
        </>
      )}
    </Section>
  );
};

const LABELS: Record<CampaignStep, MessageDescriptor> = {
  start: msg('Start the campaign'),
  pause: msg('Pause'),
  end: msg('End'),
  cancel: msg('Cancel the campaign'),
};

/** The steps that are offered: what runs is started again only where staff want whoever was added since. */
const stepsFrom = (status: CampaignStatus): CampaignStep[] =>
  (Object.keys(CAMPAIGN_STEPS) as CampaignStep[]).filter((step) =>
    (CAMPAIGN_STEPS[step].from as readonly CampaignStatus[]).includes(status),
  );

const Commands = ({ page, again }: { page: CampaignPage; again: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [isBusy, setIsBusy] = useState(false);
  const { campaign, problem } = page;
  const run = async (step: CampaignStep): Promise<void> => {
    if (
      step === 'cancel' &&
      !(await confirmed({
        title: t('Cancel the campaign?'),
        text: t('Nothing more of it leaves. It can be started again until its last day is over.'),
        confirm: t('Cancel the campaign'),
      }))
    )
      return;
    setIsBusy(true);
    if (await give(`/hotel/campaigns/${step}`, { campaignId: campaign.id })) again();
    setIsBusy(false);
  };
  const labelOf = (step: CampaignStep): MessageDescriptor => {
    if (step !== 'start') return LABELS[step];
    if (campaign.status === 'RUNNING') return msg('Turn to those added since');
    return campaign.startedAt === null ? LABELS.start : msg('Start again');
  };
  return (
    <p className="hotel-head-actions">
      {stepsFrom(campaign.status).map((step) => (
        <Button
          key={step}
          {...(step === 'start' && campaign.status !== 'RUNNING' ? { kind: 'main' as const } : {})}
          isDisabled={isBusy || (step === 'start' && problem !== null)}
          onPress={() => void run(step)}
        >
          {t(labelOf(step))}
        </Button>
      ))}
    </p>
  );
};

const Result = ({ page }: { page: CampaignPage }) => {
  const { t } = useTranslate();
  const write = useWriting();
  const { campaign, counts, result, currencyCode } = page;
  const { columns, rows } = useHeldBackRows(counts.suppressed);
  const money = (amount: number | null): string =>
    amount === null ? UNKNOWN : write.wholeMoney({ amountMicros: roundToMicros(amount), currencyCode });
  const share = (part: number, whole: number): string => (whole === 0 ? UNKNOWN : write.percent(part / whole, 1));
  return (
    <Section title={t('What it brought')}>
      <Figures>
        <Figure
          label={t('Guests reached')}
          value={write.number(counts.reached)}
          note={t('of {count} to be turned to', { count: write.number(counts.meant) })}
        />
        <Figure label={t('Answered')} value={write.number(counts.responded)} />
        <Figure
          label={t('Account tasks done')}
          value={write.number(counts.accountTasksDone)}
          note={t('of {count}', { count: write.number(counts.accountTasks) })}
        />
        <Figure label={t('Stays won')} value={write.number(result.stays)} note={money(result.revenue)} />
        <Figure
          label={t('Cost')}
          value={money(result.cost)}
          {...(result.costPerStay === null
            ? {}
            : { note: t('{amount} for each stay won', { amount: money(result.costPerStay) }) })}
        />
        <Figure
          label={t('Return on budget')}
          value={result.returnOnBudget === null ? UNKNOWN : write.percent(result.returnOnBudget)}
        />
      </Figures>
      <p>
        {counts.heldOut === 0
          ? t('Nobody is held out, so what guests would have booked anyway is not known.')
          : t('Booked: {touched} of those turned to, {heldOut} of the {count} held out.', {
              touched: share(counts.booked, counts.meant),
              heldOut: share(counts.heldOutBooked, counts.heldOut),
              count: write.number(counts.heldOut),
            })}
      </p>
      <details className="hotel-reasons">
        <summary>{t('How it is counted')}</summary>
        <p>
          {t(
            'Stays won are those booked with the rate plan of the campaign from its start to its last day, and those that follow from a touch of it within the days of its play; each once. Cost is what sales costs that name the campaign come to, otherwise what was entered as spent. Return on budget is the revenue by the budget. A stay that is cancelled counts no more.',
          )}
        </p>
        <span className="hotel-performance-records">
          <Button
            onPress={() =>
              openFiltered('retentionTouches', [
                [
                  'campaign',
                  'IS',
                  JSON.stringify({ isCurrentWorkspaceMemberSelected: false, selectedRecordIds: [campaign.id] }),
                ],
              ])
            }
          >
            {t('Touches')}
          </Button>
        </span>
      </details>
      {rows.length > 0 && <Table label={t('Held back')} columns={columns} rows={rows} />}
    </Section>
  );
};

const Contents = ({ page, again }: { page: CampaignPage; again: () => void }) => (
  <Frame title={page.campaign.name}>
    <Plan page={page} />
    <Commands page={page} again={again} />
    {page.campaign.status !== 'ENDED' && page.campaign.status !== 'CANCELLED' && (
      <Preview key={page.campaign.status} campaignId={page.campaign.id} />
    )}
    {page.campaign.startedAt !== null && <Result page={page} />}
  </Frame>
);

/** A campaign at a glance: its plan, whom it would reach, its commands, and what it brought. */
export const Campaign = () => {
  const { locale } = useTranslate();
  const [campaignId = null] = useSelectedRecordIds();
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    (key: string) => callRoute('/hotel/campaigns/page', { campaignId: key.split(' ')[0] }, readPage, locale),
    [locale],
  );
  const answer = useAnswer(campaignId === null ? null : `${campaignId} ${times}`, ask);
  const [latest, setLatest] = useState<CampaignPage | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const again = (): void => setTimes((made) => made + 1);
  const isSound = answer.state === 'loading' || answer.state === 'ready';
  if (isSound && latest !== null && latest.campaign.id === campaignId) return <Contents page={latest} again={again} />;
  return (
    <Answered answer={answer} lines={8}>
      {(page) => <Contents page={page} again={again} />}
    </Answered>
  );
};
