import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { RuleChange } from '../../plugin/domain/loyalty/rule-change.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { runStanding } from '../../plugin/host/loyalty-program.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { RecordLink } from '../kit/record-link.tsx';
import { Empty, Loading } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { simulationView, type MoverLine, type TierChange } from './rules-simulation-view.ts';
import type { WrittenRules } from './rules-form.ts';

type Translate = ReturnType<typeof useTranslate>['t'];

const started = z.object({ run: z.object({ id: z.string() }) });
const answered = z.object({ result: z.unknown(), csv: z.string() });

/** Between two looks at a run, in milliseconds: soon at first, then less often. */
const LOOKS = [500, 1_000, 2_000, 3_000, 5_000];

const later = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

/** Where a simulation stands; `of` are the rules that were tried. */
export type Simulated =
  | { state: 'none' }
  | { state: 'running'; runId: string | null; read: number }
  | { state: 'failed'; message: string }
  | { state: 'done'; runId: string; of: WrittenRules; result: RuleChange; csv: string };

/** Tries rules on all members of a program: starts the run, and looks at it until it has ended. */
export const useSimulation = (programId: string) => {
  const { t, locale } = useTranslate();
  const [simulated, setSimulated] = useState<Simulated>({ state: 'none' });
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current = -1;
    },
    [],
  );
  const simulate = async (rules: WrittenRules): Promise<void> => {
    round.current += 1;
    const own = round.current;
    const show = (next: Simulated): void => {
      if (round.current === own) setSimulated(next);
    };
    show({ state: 'running', runId: null, read: 0 });
    try {
      const { run } = await callRoute('/hotel/loyalty/simulate', { programId, rules }, started, locale);
      for (let look = 0; round.current === own; look += 1) {
        const standing = await runStanding(panelHost(), run.id);
        if (standing?.status === 'DONE') break;
        if (standing?.status !== 'RUNNING')
          return show({ state: 'failed', message: standing?.error || t('The simulation did not end well.') });
        show({ state: 'running', runId: run.id, read: standing.readCount });
        await later(LOOKS[Math.min(look, LOOKS.length - 1)]!);
      }
      const { result, csv } = await callRoute(
        '/hotel/loyalty/simulated',
        { runId: run.id, csv: true },
        answered,
        locale,
      );
      // Written by the simulation itself.
      return show({ state: 'done', runId: run.id, of: rules, result: result as RuleChange, csv });
    } catch (error) {
      const isRefusal = error instanceof HostError && error.kind !== 'UNREACHABLE';
      return show({ state: 'failed', message: isRefusal ? error.message : t('The app did not answer. Try again.') });
    }
  };
  return { simulated, simulate };
};

const TierChanges = ({ tiers }: { tiers: TierChange[] }) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const columns: Column<TierChange>[] = [
    { key: 'name', title: t('Tier'), isHead: true, cell: ({ name }) => name },
    {
      key: 'now',
      title: t('Members now'),
      isNumber: true,
      cell: ({ before }) => (before === null ? '–' : number(before)),
    },
    {
      key: 'then',
      title: t('Members then'),
      isNumber: true,
      cell: ({ after }) => (after === null ? '–' : number(after)),
    },
  ];
  return <Table label={t('Members by tier')} columns={columns} rows={tiers} />;
};

const MOST_SHOWN = 50;

const moverColumns = (t: Translate, writing: Writing): Column<MoverLine>[] => [
  {
    key: 'number',
    title: t('Member number'),
    isHead: true,
    hasControls: true,
    cell: ({ id, number }) => (
      <RecordLink object="loyaltyMembership" id={id}>
        {number}
      </RecordLink>
    ),
  },
  {
    key: 'move',
    title: t('Move'),
    cell: ({ isRise }) => <Tag colour={isRise ? 'green' : 'red'}>{isRise ? t('Rises') : t('Falls')}</Tag>,
  },
  { key: 'from', title: t('Tier now'), cell: ({ from }) => from },
  { key: 'to', title: t('Tier then'), cell: ({ to }) => to },
  { key: 'before', title: t('Points now'), isNumber: true, cell: ({ before }) => writing.number(before) },
  { key: 'after', title: t('Points then'), isNumber: true, cell: ({ after }) => writing.number(after) },
];

const Movers = ({ movers, hidden }: { movers: MoverLine[]; hidden: number }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  return (
    <>
      <Table label={t('Who would move')} columns={moverColumns(t, writing)} rows={movers} />
      {hidden > 0 && (
        <p className="hotel-muted">{t('{count} more are in the file.', { count: writing.number(hidden) })}</p>
      )}
    </>
  );
};

const Result = ({
  simulated,
  currencyCode,
}: {
  simulated: Extract<Simulated, { state: 'done' }>;
  currencyCode: string;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const view = simulationView(simulated.result, currencyCode, MOST_SHOWN);
  const change = (before: string, after: string): string => `${before} → ${after}`;
  return (
    <>
      <p role="status">
        {t('Of {members} members {up} would rise and {down} would fall. Nothing has been changed.', {
          members: writing.number(view.members),
          up: writing.number(view.up),
          down: writing.number(view.down),
        })}
      </p>
      <Figures>
        <Figure
          label={t('Points held')}
          value={change(writing.number(view.before.points), writing.number(view.after.points))}
        />
        <Figure
          label={t('Liability')}
          value={change(writing.wholeMoney(view.before.liability), writing.wholeMoney(view.after.liability))}
        />
        <Figure
          label={t('Benefits a year')}
          value={change(writing.wholeMoney(view.before.benefits), writing.wholeMoney(view.after.benefits))}
        />
      </Figures>
      {view.notReckoned > 0 && (
        <p className="hotel-muted">
          {t('{count} stays earn nothing by these rules, such as those in a currency without a rate.', {
            count: writing.number(view.notReckoned),
          })}
        </p>
      )}
      <TierChanges tiers={view.tiers} />
      {view.movers.length > 0 && <Movers movers={view.movers} hidden={view.hidden} />}
      <div className="hotel-head-actions">
        <RecordLink object="hotelRun" id={simulated.runId}>
          {t('Run of this simulation')}
        </RecordLink>
        <a className="hotel-button" href={`data:text/csv;charset=utf-8,${encodeURIComponent(simulated.csv)}`}>
          {t('Download as CSV')}
        </a>
      </div>
    </>
  );
};

/** What rules would do to the members, before anything is changed. */
export const Simulation = ({
  simulated,
  currencyCode,
  isUsable,
  isOutdated,
  onSimulate,
}: {
  simulated: Simulated;
  /** The program's, for rules that name none. */
  currencyCode: string;
  isUsable: boolean;
  /** The rules have been changed since. */
  isOutdated: boolean;
  onSimulate: () => void;
}) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  return (
    <Section
      title={t('What would change')}
      aside={
        <Button isDisabled={!isUsable || simulated.state === 'running'} onPress={onSimulate}>
          {t('Simulate')}
        </Button>
      }
    >
      {simulated.state === 'none' && (
        <Empty
          title={t('See who would rise and who would fall')}
          hint={t('The rules are tried on all members as if they had always been in force. Nothing is changed.')}
        />
      )}
      {simulated.state === 'running' && (
        <>
          <p>{t('Members looked at: {count}', { count: number(simulated.read) })}</p>
          <Loading lines={4} />
        </>
      )}
      {simulated.state === 'failed' && <p role="alert">{simulated.message}</p>}
      {simulated.state === 'done' && (
        <>
          {isOutdated && <p role="status">{t('The rules have been changed since. Simulate again.')}</p>}
          <Result simulated={simulated} currencyCode={currencyCode} />
        </>
      )}
    </Section>
  );
};
