import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import { changeMessages } from '../../plugin/host/intake.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { panelHost } from '../kit/panel-host.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import {
  commandOf,
  glance,
  offered,
  readSystems,
  secretRows,
  type MessageCommand,
  type MessageRow,
  type SecretAdvice,
  type SecretRow,
  type SystemRow,
  type Systems,
} from './hotel-systems-view.ts';
import './hotel-systems.css';

const STATES: Record<SystemRow['state'], readonly [MessageDescriptor, TagColour]> = {
  STEADY: [msg('As usual'), 'green'],
  SILENT: [msg('Silent'), 'red'],
  PULL_FAILING: [msg('Cannot be pulled'), 'red'],
  NEW: [msg('New'), 'blue'],
  ENDED: [msg('Ended'), 'gray'],
};
const MESSAGE_STATES: Record<MessageRow['status'], readonly [MessageDescriptor, TagColour]> = {
  REJECTED: [msg('Not applied'), 'red'],
  REFUSED: [msg('Sent back'), 'orange'],
};
const ADVICE: Record<SecretAdvice, readonly [MessageDescriptor, TagColour]> = {
  FINE: [msg('In use'), 'green'],
  UNUSED: [msg('Not used yet'), 'gray'],
  EXCHANGE: [msg('Exchange it'), 'orange'],
  TAKE_AWAY: [msg('Take it away'), 'orange'],
};
const COMMANDS: Record<MessageCommand, MessageDescriptor> = {
  REPLAY: msg('Replay'),
  REPAIR: msg('Repair'),
  IGNORE: msg('Ignore'),
};

/** The reader's own clock: who looks after systems may be anywhere. */
const { timeZone: READERS_ZONE } = new Intl.DateTimeFormat().resolvedOptions();

const useMoment = (): ((at: string | null) => string) => {
  const writing = useWriting();
  return (at) => (at === null ? UNKNOWN : writing.moment(new Date(at), READERS_ZONE));
};

const useSystemColumns = (): Column<SystemRow & { id: string }>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  const moment = useMoment();
  return [
    {
      key: 'source',
      title: t('System'),
      isHead: true,
      cell: ({ source, trouble }) => (
        <>
          <strong>{source}</strong>
          {trouble !== '' && <span className="hotel-muted"> {trouble}</span>}
        </>
      ),
      sortBy: ({ source }) => source,
    },
    {
      key: 'state',
      title: t('State'),
      cell: ({ state }) => <Tag colour={STATES[state][1]}>{t(STATES[state][0])}</Tag>,
    },
    { key: 'last', title: t('Last message'), cell: ({ lastAt }) => moment(lastAt), sortBy: ({ lastAt }) => lastAt },
    { key: 'today', title: t('Today'), isNumber: true, cell: ({ today }) => writing.number(today) },
    {
      key: 'perDay',
      title: t('A day'),
      isNumber: true,
      cell: ({ perDay }) => (perDay === null ? UNKNOWN : writing.number(perDay, perDay < 10 ? 1 : 0)),
      sortBy: ({ perDay }) => perDay,
    },
    { key: 'waiting', title: t('Waiting'), isNumber: true, cell: ({ waiting }) => writing.number(waiting) },
    {
      key: 'wrong',
      title: t('Errors'),
      isNumber: true,
      cell: ({ rejected, refused }) => writing.number(rejected + refused),
      sortBy: ({ rejected, refused }) => rejected + refused,
    },
    { key: 'pulled', title: t('Last pull'), cell: ({ pulledAt }) => moment(pulledAt) },
  ];
};

/** One value of a message that was not applied: a new one, or none. */
const RepairForm = ({ row, onDone, onClose }: { row: MessageRow; onDone: () => void; onClose: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const choices = row.repairs.flatMap(({ of, fields }) =>
    fields.map(({ field, name }) => ({ value: `${of} ${field}`, label: `${name} (${of})` })),
  );
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const [value, setValue] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const repair = async (corrected: string | null): Promise<void> => {
    const [of, field] = chosen.split(' ');
    setIsBusy(true);
    const isDone = await give('/hotel/sources/repair', { messageId: row.id, of, field, value: corrected });
    setIsBusy(false);
    if (isDone) onDone();
  };
  return (
    <Section title={t('Repair a message of {source}', { source: row.source })}>
      <div className="hotel-form">
        <p>{row.problem}</p>
        <SelectField label={t('Field')} value={chosen} onChange={setChosen} choices={choices} />
        <TextField
          label={t('Right value')}
          value={value}
          onChange={setValue}
          hint={t('What it said is not shown. Days as 2026-06-20, times in UTC, amounts in millionths.')}
        />
        <div className="hotel-systems-commands">
          <Button kind="main" isDisabled={isBusy || value.trim() === ''} onPress={() => void repair(value.trim())}>
            {t('Correct and apply')}
          </Button>
          <Button isDisabled={isBusy} onPress={() => void repair(null)}>
            {t('Leave it out and apply')}
          </Button>
          <Button onPress={onClose}>{t('Cancel')}</Button>
        </div>
      </div>
    </Section>
  );
};

const useMessageColumns = (give: (command: MessageCommand, row: MessageRow) => void): Column<MessageRow>[] => {
  const { t } = useTranslate();
  const moment = useMoment();
  return [
    { key: 'at', title: t('Received'), cell: ({ at }) => moment(at), sortBy: ({ at }) => at },
    { key: 'source', title: t('System'), cell: ({ source }) => source, sortBy: ({ source }) => source },
    {
      key: 'status',
      title: t('State'),
      cell: ({ status }) => <Tag colour={MESSAGE_STATES[status][1]}>{t(MESSAGE_STATES[status][0])}</Tag>,
    },
    {
      key: 'problem',
      title: t('What is wrong'),
      isHead: true,
      hasControls: true,
      cell: ({ problem, excerpt }) => (
        <>
          {problem}
          {excerpt !== '' && (
            <details>
              <summary>{t('What it said, masked')}</summary>
              <p className="hotel-systems-masked">{excerpt}</p>
            </details>
          )}
        </>
      ),
    },
    {
      key: 'commands',
      title: t('Commands'),
      hasControls: true,
      cell: (row) => (
        <span className="hotel-systems-commands">
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

const useSecretColumns = (): Column<SecretRow>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  const moment = useMoment();
  return [
    { key: 'address', title: t('Address'), isHead: true, cell: ({ address }) => <code>/hotel/intake/{address}</code> },
    { key: 'mark', title: t('Mark'), cell: ({ mark }) => <code>{mark}</code> },
    {
      key: 'state',
      title: t('State'),
      cell: ({ advice }) => <Tag colour={ADVICE[advice][1]}>{t(ADVICE[advice][0])}</Tag>,
    },
    {
      key: 'age',
      title: t('Days in use'),
      isNumber: true,
      cell: ({ days }) => (days === null ? UNKNOWN : writing.number(days)),
    },
    { key: 'last', title: t('Last used'), cell: ({ lastAt }) => moment(lastAt) },
  ];
};

const useRejectColumns = (): Column<Systems['rejects'][number]>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  return [
    { key: 'run', title: t('Import'), isHead: true, cell: ({ run }) => run },
    { key: 'row', title: t('Row'), isNumber: true, cell: ({ row }) => (row === null ? UNKNOWN : writing.number(row)) },
    { key: 'problem', title: t('What is wrong'), cell: ({ problem }) => problem },
    { key: 'line', title: t('Line, masked'), cell: ({ line }) => <span className="hotel-systems-masked">{line}</span> },
  ];
};

/** The systems with the moment at which they were asked for, which tells how old things are. */
const load = async (key: string): Promise<{ systems: Systems; at: Date }> => {
  const [, locale] = JSON.parse(key) as [number, string];
  return { systems: await callRoute('/hotel/sources/state', {}, readSystems, locale, PACKED), at: new Date() };
};

const Contents = ({ systems, at, onDone }: { systems: Systems; at: Date; onDone: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const give = useGiving();
  const [repaired, setRepaired] = useState<string | null>(null);
  const { today, waiting, silent, wrong } = glance(systems);
  const command = async (what: MessageCommand, row: MessageRow): Promise<void> => {
    if (what === 'REPAIR') return setRepaired(row.id);
    if (what === 'REPLAY') {
      if (await give('/hotel/sources/replay', { messageIds: [row.id] })) onDone();
      return undefined;
    }
    await changeMessages(panelHost(), [row.id], [row.status], { status: 'IGNORED' });
    return onDone();
  };
  const systemColumns = useSystemColumns();
  const messageColumns = useMessageColumns((what, row) => void command(what, row));
  const secretColumns = useSecretColumns();
  const rejectColumns = useRejectColumns();
  const inRepair = systems.messages.find(({ id }) => id === repaired);
  const secrets = secretRows(systems.secrets, at);
  return (
    <>
      <Figures>
        <Figure label={t('Messages today')} value={writing.number(today)} />
        <Figure label={t('Waiting')} value={writing.number(waiting)} />
        <Figure label={t('Silent systems')} value={writing.number(silent)} />
        <Figure label={t('Messages in trouble')} value={writing.number(wrong)} />
      </Figures>
      {inRepair !== undefined && (
        <RepairForm key={inRepair.id} row={inRepair} onDone={onDone} onClose={() => setRepaired(null)} />
      )}
      <Section title={t('Systems')}>
        {systems.sources.length === 0 ? (
          <Empty
            title={t('No system has sent anything yet')}
            hint={t('Set a secret in the settings of the app and let the system send its messages signed with it.')}
          />
        ) : (
          <Table
            label={t('Systems that send')}
            columns={systemColumns}
            rows={systems.sources.map((row) => ({ ...row, id: row.source }))}
          />
        )}
      </Section>
      {systems.messages.length > 0 && (
        <Section title={t('Messages in trouble')} aside={<Tag colour="orange">{writing.number(wrong)}</Tag>}>
          <Table
            label={t('Messages in trouble')}
            columns={messageColumns}
            rows={systems.messages}
            onOpen={({ id }) => openBeside('intakeMessage', id)}
            onKey={(key, row) => {
              const meant = commandOf(key, row);
              if (meant !== null) void command(meant, row);
            }}
          />
        </Section>
      )}
      {secrets.length > 0 && (
        <Section title={t('Secrets')}>
          <Table label={t('Secrets')} columns={secretColumns} rows={secrets} />
        </Section>
      )}
      {systems.rejects.length > 0 && (
        <Section
          title={t('Rejected rows of imports')}
          aside={<Tag colour="orange">{writing.number(systems.rejectTotal)}</Tag>}
        >
          <Table
            label={t('Rejected rows of imports')}
            columns={rejectColumns}
            rows={systems.rejects}
            onOpen={({ id }) => openBeside('importReject', id)}
          />
        </Section>
      )}
    </>
  );
};

/** How the systems do that send messages, what went wrong, and the commands to put it right. One request before first content. */
export const HotelSystems = () => {
  const { t, locale } = useTranslate();
  const [revision, setRevision] = useState(0);
  const answer = useAnswer(JSON.stringify([revision, locale]), load);
  const again = (): void => setRevision((made) => made + 1);
  return (
    <Frame title={t('Hotel systems')} actions={<Button onPress={again}>{t('Look again')}</Button>}>
      <Answered answer={answer} lines={9}>
        {(loaded) => <Contents {...loaded} onDone={again} />}
      </Answered>
    </Frame>
  );
};
