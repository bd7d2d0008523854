import { useState } from 'react';
import { msg, useTranslate, useUserId, type MessageDescriptor } from 'twenty-sdk/front-component';
import { units } from '../../plugin/domain/money.ts';
import {
  serviceDesk,
  wordsOfRestricted,
  type RestrictedWords,
  type ServiceDesk as Desk,
} from '../../plugin/host/service-desk.ts';
import { Button } from '../kit/button.tsx';
import { NumberField, SelectField, TextAreaField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { panelHost } from '../kit/panel-host.ts';
import { PersonChip } from '../kit/person-chip.tsx';
import { StaffField } from '../kit/staff-field.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { CASE_STATUS_WORDS, CATEGORIES, SEVERITY_WORDS } from './case-words.ts';
import { GoodwillProposal } from './goodwill-proposal.tsx';
import { OpenCaseForm } from './open-case.tsx';
import {
  ASKED_FIRST,
  commandOf,
  deskView,
  selectionOf,
  spanUntil,
  typedAmount,
  type Asked,
  type CaseCommand,
  type CaseRow,
  type DeskView,
  type Urgency,
} from './service-desk-view.ts';
import './service-desk.css';

/** The cases with the moment at which they were asked for, which tells what is overdue; one request more where some are restricted. */
const load = async (
  key: string,
): Promise<{ desk: Desk; words: ReadonlyMap<string, RestrictedWords> | null; at: Date }> => {
  const [asked] = JSON.parse(key) as [Asked, number];
  const at = new Date();
  const desk = await serviceDesk(panelHost(), selectionOf(asked), at);
  const restricted = desk.cases.filter((one) => one.restricted).map(({ id }) => id);
  return { desk, words: restricted.length === 0 ? null : await wordsOfRestricted(panelHost(), restricted), at };
};

const URGENCIES: Record<Urgency, TagColour> = { OVERDUE: 'red', SOON: 'orange', LATER: 'gray', WAITS: 'yellow' };

const Due = ({ row: { urgency, dueAt, escalationLevel }, now }: { row: CaseRow; now: Date }) => {
  const { t, locale } = useTranslate();
  if (urgency === null || dueAt === null) return null;
  const { value, unit } = spanUntil(dueAt, now);
  const span = new Intl.RelativeTimeFormat(locale, { style: 'short' }).format(value, unit);
  return (
    <>
      <Tag colour={URGENCIES[urgency]}>{span}</Tag>
      {(escalationLevel ?? 0) > 0 && (
        <span className="hotel-muted">{t('Level {level}', { level: escalationLevel ?? 0 })}</span>
      )}
    </>
  );
};

const Filters = ({
  asked,
  view,
  onChange,
}: {
  asked: Asked;
  view: DeskView | null;
  onChange: (asked: Asked) => void;
}) => {
  const { t } = useTranslate();
  return (
    <div className="hotel-desk-asked">
      <SelectField
        label={t('Show')}
        value={asked.shown}
        onChange={(shown) => onChange({ ...asked, shown: shown as Asked['shown'] })}
        choices={[
          { value: 'TO_DO', label: t('To do') },
          { value: 'SOLVED', label: t('Solved in the last 30 days') },
        ]}
      />
      <StaffField
        label={t('Owner')}
        value={asked.whose}
        onChange={(whose) => onChange({ ...asked, whose })}
        members={view?.members ?? []}
      />
    </div>
  );
};

const COMMANDS: Record<CaseCommand, MessageDescriptor> = {
  TAKE: msg('Take'),
  WAIT: msg('Wait for the guest'),
  SOLVE: msg('Solve'),
  REOPEN: msg('Open again'),
};

/** The commands that help now, the likely one first. */
const offered = ({ isOpen, isMine, isKept, status }: CaseRow): CaseCommand[] =>
  isKept
    ? []
    : isOpen
      ? [
          ...(isMine && status === 'IN_PROGRESS' ? [] : (['TAKE'] as const)),
          'SOLVE',
          ...(status === 'WAITING_GUEST' ? [] : (['WAIT'] as const)),
        ]
      : ['REOPEN'];

const useColumns = (now: Date | null, give: (command: CaseCommand, row: CaseRow) => void): Column<CaseRow>[] => {
  const { t } = useTranslate();
  return [
    {
      key: 'due',
      title: t('Due'),
      cell: (row) => now !== null && <Due row={row} now={now} />,
      sortBy: ({ dueAt }) => dueAt,
    },
    {
      key: 'case',
      title: t('Case'),
      isHead: true,
      cell: ({ name, category, resolution, isOpen, restricted, isKept }) => (
        <>
          <strong>{isKept ? t('Restricted case') : name}</strong>{' '}
          {restricted && !isKept && <Tag colour="purple">{t('Restricted')}</Tag>}{' '}
          <span className="hotel-muted">
            {isOpen || resolution === '' ? (category === null ? '' : t(CATEGORIES[category])) : resolution}
          </span>
        </>
      ),
      sortBy: ({ name }) => name,
    },
    {
      key: 'guest',
      title: t('Guest'),
      hasControls: true,
      cell: ({ guest, room, property }) => (
        <>
          {guest !== null && <PersonChip id={guest.id} name={guest.name} />}
          <div className="hotel-muted">{[room, property].filter(Boolean).join(' · ')}</div>
        </>
      ),
      sortBy: ({ guest }) => guest?.name ?? null,
    },
    {
      key: 'severity',
      title: t('Severity'),
      cell: ({ severity }) => <Tag colour={SEVERITY_WORDS[severity][1]}>{t(SEVERITY_WORDS[severity][0])}</Tag>,
    },
    {
      key: 'status',
      title: t('Status'),
      cell: ({ status }) => <Tag colour={CASE_STATUS_WORDS[status][1]}>{t(CASE_STATUS_WORDS[status][0])}</Tag>,
    },
    {
      key: 'owner',
      title: t('Owner'),
      cell: ({ owner }) => (owner === '' ? <span className="hotel-muted">{t('Nobody yet')}</span> : owner),
      sortBy: ({ owner }) => (owner === '' ? null : owner),
    },
    {
      key: 'commands',
      title: t('Commands'),
      hasControls: true,
      cell: (row) => (
        <span className="hotel-desk-commands">
          {offered(row).map((command) => (
            <Button key={command} onPress={() => give(command, row)}>
              {t(COMMANDS[command])}
            </Button>
          ))}
        </span>
      ),
    },
  ];
};

/** What was done about a case, and what was given. */
const SolveForm = ({ row, onDone, onClose }: { row: CaseRow; onDone: () => void; onClose: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [resolution, setResolution] = useState('');
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const compensation = typedAmount(typed, row.currencyCode);
  const send = async (...given: Parameters<typeof give>): Promise<void> => {
    setIsBusy(true);
    const isDone = await give(...given);
    setIsBusy(false);
    if (isDone) onDone();
  };
  const solve = (): Promise<void> =>
    send('/hotel/cases/solve', { caseId: row.id, resolution, ...(compensation ? { compensation } : {}) });
  return (
    <Section title={t('Solve: {name}', { name: row.name })}>
      <div className="hotel-form">
        {row.restricted ? (
          <p className="hotel-said">{row.happened}</p>
        ) : (
          <GoodwillProposal
            caseId={row.id}
            guestId={row.guest?.id ?? null}
            onTake={({ amountMicros }) => setTyped(String(units(amountMicros)))}
          />
        )}
        <TextAreaField label={t('What was done')} value={resolution} onChange={setResolution} />
        {row.currencyCode !== '' && (
          <NumberField
            label={t('Given to the guest, {currency}', { currency: row.currencyCode })}
            value={typed}
            onChange={setTyped}
            hint={t('Empty where nothing was given. Beyond the limit of the property a manager does it.')}
            error={compensation === undefined ? t('An amount above zero.') : null}
          />
        )}
        <div className="hotel-desk-commands">
          <Button
            kind="main"
            isDisabled={isBusy || resolution.trim() === '' || compensation === undefined}
            onPress={() => void solve()}
          >
            {t('Solve')}
          </Button>
          {!row.restricted && (
            <Button isDisabled={isBusy} onPress={() => void send('/hotel/cases/restrict', { caseId: row.id })}>
              {t('Restrict to managers')}
            </Button>
          )}
          <Button onPress={onClose}>{t('Cancel')}</Button>
        </div>
      </div>
    </Section>
  );
};

/**
 * The service desk: open cases by when they are due, who has them and the commands for them. One request before first
 * content, and one after each change.
 */
export const ServiceDesk = () => {
  const { t } = useTranslate();
  const writing = useWriting();
  const userId = useUserId();
  const give = useGiving();
  const [asked, setAsked] = useState<Asked>(ASKED_FIRST);
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const [form, setForm] = useState<'OPEN' | { solve: string } | null>(null);
  const answer = useAnswer(JSON.stringify([asked, revision]), load);
  if (answer.state === 'ready' && answer.result !== before) setBefore(answer.result);
  const shown = answer.state === 'ready' || answer.state === 'loading' ? before : null;
  const view = shown === null ? null : deskView(shown.desk, shown.words, userId, shown.at);
  const done = (): void => {
    setForm(null);
    setRevision((made) => made + 1);
  };
  const send = async (path: Parameters<typeof give>[0], body: object): Promise<void> => {
    if (await give(path, body)) done();
  };
  const command = (what: CaseCommand, { id }: CaseRow): void => {
    if (what === 'SOLVE') setForm({ solve: id });
    else if (what === 'TAKE') void send('/hotel/cases/take', { caseIds: [id], memberId: view?.me ?? null });
    else if (what === 'WAIT') void send('/hotel/cases/wait', { caseIds: [id] });
    else void send('/hotel/cases/reopen', { caseId: id });
  };
  const columns = useColumns(shown?.at ?? null, command);
  const solved = form !== null && typeof form === 'object' ? view?.rows.find(({ id }) => id === form.solve) : undefined;
  return (
    <Frame
      title={t('Service desk')}
      actions={
        <Button kind="main" onPress={() => setForm(form === 'OPEN' ? null : 'OPEN')}>
          {t('Open a case')}
        </Button>
      }
    >
      {form === 'OPEN' && (
        <Section title={t('Open a case')}>
          <OpenCaseForm about={null} onDone={done} />
        </Section>
      )}
      {solved !== undefined && <SolveForm key={solved.id} row={solved} onDone={done} onClose={() => setForm(null)} />}
      {view === null ? (
        <Answered answer={answer} lines={8}>
          {() => null}
        </Answered>
      ) : (
        <>
          <Figures>
            <Figure label={t('Open cases')} value={writing.number(view.open)} />
            {asked.shown === 'TO_DO' && <Figure label={t('Overdue')} value={writing.number(view.overdue)} />}
            <Figure label={t('Waiting for the guest')} value={writing.number(view.waiting)} />
            <Figure label={t('Nobody looks after them')} value={writing.number(view.untaken)} />
          </Figures>
          <Filters asked={asked} view={view} onChange={setAsked} />
          {view.rows.length === 0 ? (
            <Empty
              title={t('No case here')}
              hint={t('Open one when a guest complains, asks for something, or something went wrong.')}
            />
          ) : (
            <Table
              label={t('Service cases')}
              columns={columns}
              rows={view.rows}
              onOpen={({ id }) => openBeside('serviceCase', id)}
              onKey={(key, row) => {
                const meant = commandOf(key, row);
                if (meant !== null) command(meant, row);
              }}
            />
          )}
          {view.hidden > 0 && (
            <p className="hotel-muted">{t('{count} more are due later.', { count: writing.number(view.hidden) })}</p>
          )}
        </>
      )}
    </Frame>
  );
};
