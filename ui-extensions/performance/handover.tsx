import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { HandedKind } from '../../plugin/domain/sales/handover.ts';
import type { HandoverMade, HandoverPreview } from '../../plugin/flows/sales/handover.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { CheckboxField, SelectField } from '../kit/fields.tsx';
import { Section } from '../kit/frame.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useAsking, useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';

/** What the routes answer: written by the app itself. */
const readPreview = z.custom<HandoverPreview>(
  (answer) => typeof answer === 'object' && answer !== null && 'shares' in answer,
);
const readList = z.custom<{ handovers: HandoverMade[] }>(
  (answer) => typeof answer === 'object' && answer !== null && 'handovers' in answer,
);

const KIND_NAMES: Record<HandedKind, MessageDescriptor> = {
  ACCOUNT: msg('Accounts'),
  OPPORTUNITY: msg('Open opportunities'),
  TASK: msg('Open tasks'),
  GUEST: msg('Guests looked after'),
};

const KINDS = Object.keys(KIND_NAMES) as HandedKind[];

type Person = { id: string; name: string };
type Share = HandoverPreview['shares'][number];

/** How many records, and what they are called. */
const Named = ({ count, names }: { count: number; names: readonly string[] }) => {
  const { t } = useTranslate();
  const { number, list } = useWriting();
  const more = count - names.length;
  return count === 0 ? (
    number(0)
  ) : (
    <>
      <strong>{number(count)}</strong>{' '}
      <span className="hotel-muted">
        {list(names.map((name) => name || t('Without a name')))}
        {more > 0 && ` ${t('and {count} more', { count: number(more) })}`}
      </span>
    </>
  );
};

const useShareColumns = (): Column<Share & { id: string }>[] => {
  const { t } = useTranslate();
  return [
    { key: 'name', title: t('Takes over'), isHead: true, cell: ({ name }) => name },
    ...KINDS.map((kind) => ({
      key: kind,
      title: t(KIND_NAMES[kind]),
      cell: ({ kinds }: Share) => <Named {...kinds.find((each) => each.kind === kind)!} />,
    })),
  ];
};

/** What each would take over, by number and by name. */
const Preview = ({ shares }: { shares: readonly Share[] }) => {
  const { t } = useTranslate();
  return (
    <Table
      label={t('What would be handed over')}
      columns={useShareColumns()}
      rows={shares.map((share) => ({ ...share, id: share.toId }))}
    />
  );
};

/** The form for one handover; a new one is a form of its own. */
const Form = ({ members, first, onDone }: { members: readonly Person[]; first: string; onDone: () => void }) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const give = useGiving();
  const requestId = useRequestId();
  const [fromId, setFromId] = useState(first);
  const [toIds, setToIds] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<HandoverPreview | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const others = members.filter(({ id }) => id !== fromId);
  const look = async (): Promise<void> => {
    setIsBusy(true);
    setPreview(await ask('/hotel/handover/preview', { fromId, toIds }, readPreview));
    setIsBusy(false);
  };
  const handOver = async (): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/handover/start', { fromId, toIds, requestId })) onDone();
    setIsBusy(false);
  };
  const total = (preview?.shares ?? []).flatMap(({ kinds }) => kinds).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <SelectField
        label={t('Who hands over')}
        value={fromId}
        onChange={(id) => {
          setFromId(id);
          setToIds(toIds.filter((each) => each !== id));
          setPreview(null);
        }}
        choices={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset className="hotel-form">
        <legend>{t('Who takes over')}</legend>
        {others.map(({ id, name }) => (
          <CheckboxField
            key={id}
            label={name}
            value={toIds.includes(id)}
            onChange={(isChecked) => {
              setToIds(isChecked ? [...toIds, id] : toIds.filter((each) => each !== id));
              setPreview(null);
            }}
          />
        ))}
      </fieldset>
      <p className="hotel-muted">
        {t(
          'Accounts, open opportunities with their quotes, open tasks and guests looked after. What belongs to one account goes to one person. A note on each record says who had it before.',
        )}
      </p>
      {preview !== null && <Preview shares={preview.shares} />}
      {preview !== null && total === 0 && <p role="status">{t('There is nothing to hand over.')}</p>}
      <p>
        {preview === null || total === 0 ? (
          <Button kind="main" isDisabled={isBusy || toIds.length === 0} onPress={() => void look()}>
            {t('Show what would be handed over')}
          </Button>
        ) : (
          <Button kind="main" isDisabled={isBusy} onPress={() => void handOver()}>
            {t('Hand over now')}
          </Button>
        )}
      </p>
    </>
  );
};

const loadList = (key: string): Promise<{ handovers: HandoverMade[] }> =>
  callRoute('/hotel/handover/list', {}, readList, (JSON.parse(key) as [string])[0]);

const WayBack = ({
  made: { status, canBeTakenBack },
  isBusy,
  onPress,
}: {
  made: HandoverMade;
  isBusy: boolean;
  onPress: () => void;
}) => {
  const { t } = useTranslate();
  if (canBeTakenBack)
    return (
      <Button isDisabled={isBusy} onPress={onPress}>
        {t('Take back')}
      </Button>
    );
  return status === 'RUNNING' ? t('Under way') : t('Done');
};

const useEarlierColumns = (isBusy: boolean, takeBack: (runId: string) => void): Column<HandoverMade>[] => {
  const { t } = useTranslate();
  const { dayOrDash } = useWriting();
  return [
    { key: 'name', title: t('Handover'), isHead: true, cell: ({ name }) => name },
    { key: 'on', title: t('Day'), cell: ({ on }) => dayOrDash(on === null ? null : calendarDate(on.slice(0, 10))) },
    {
      key: 'back',
      title: t('Way back'),
      hasControls: true,
      cell: (made) => <WayBack made={made} isBusy={isBusy} onPress={() => takeBack(made.id)} />,
    },
  ];
};

const Earlier = ({ revision, onDone }: { revision: number; onDone: () => void }) => {
  const { t, locale } = useTranslate();
  const give = useGiving();
  const [isBusy, setIsBusy] = useState(false);
  const takeBack = async (runId: string): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/handover/take-back', { runId })) onDone();
    setIsBusy(false);
  };
  const columns = useEarlierColumns(isBusy, (runId) => void takeBack(runId));
  const answer = useAnswer(JSON.stringify([locale, revision]), loadList);
  const made = answer.state === 'ready' ? answer.result.handovers : [];
  return made.length === 0 ? null : <Table label={t('Earlier handovers')} columns={columns} rows={made} />;
};

/** Hands what somebody has over to others, and takes handovers back. */
export const Handover = ({
  members,
  first,
  onDone,
}: {
  members: readonly Person[];
  first: string;
  onDone: () => void;
}) => {
  const { t } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const [revision, setRevision] = useState(0);
  const done = (): void => {
    setIsOpen(false);
    setRevision(revision + 1);
    onDone();
  };
  return (
    <Section
      title={t('Handover')}
      aside={<Button onPress={() => setIsOpen(!isOpen)}>{isOpen ? t('Cancel') : t('Hand over to others')}</Button>}
    >
      {isOpen && <Form key={`${revision}:${first}`} members={members} first={first} onDone={done} />}
      <Earlier revision={revision} onDone={done} />
    </Section>
  );
};
