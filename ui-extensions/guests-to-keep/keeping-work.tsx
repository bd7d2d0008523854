import { useState, type ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { NotNow } from '../../plugin/domain/retention/keeping.ts';
import { Button } from '../kit/button.tsx';
import { useAsking } from '../kit/use-command.ts';
import { DraftForm, useDrafting, type Draft } from './draft-form.tsx';
import { CallForm, GiveTo, NotNowForm, SnoozeForm, useCalling, type Call } from './guest-detail.tsx';
import { meantBy, type GuestRow, type KeepCommand, type KeepView } from './guests-to-keep-view.ts';
import { Outcomes } from './waiting-touches.tsx';

const undoable = z.object({ before: z.array(z.unknown()) });

/** The form that a command opened. */
type Opened =
  | { form: 'SNOOZE' | 'NOT_NOW' }
  | { form: 'DRAFT'; draft: Draft }
  | { form: 'CALL'; call: Call }
  | { form: null };

export type Work = {
  rows: readonly GuestRow[];
  ticked: ReadonlySet<string>;
  setTicked: (ids: ReadonlySet<string>) => void;
  current: GuestRow | null;
  setCurrent: (id: string | null) => void;
  opened: Opened;
  give: (command: KeepCommand, guest?: GuestRow) => void;
  put: (path: 'snooze' | 'not-now' | 'take', body: object) => Promise<void>;
  done: () => void;
  canUndo: boolean;
  isBusy: boolean;
};

/**
 * What the reader does with the guests: one command at a time, with the way back from the last one. `first` is the guest at
 * hand from the beginning.
 */
export const useWork = (view: KeepView | null, onChanged: () => void, first: string | null = null): Work => {
  const ask = useAsking();
  const { write } = useDrafting();
  const call = useCalling();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrent] = useState<string | null>(first);
  const [opened, setOpened] = useState<Opened>({ form: null });
  const [undo, setUndo] = useState<unknown[] | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const rows = view?.rows ?? [];
  const me = view?.me ?? null;
  const current = rows.find(({ id }) => id === currentId) ?? null;
  const done = (): void => {
    setOpened({ form: null });
    setTicked(new Set());
    onChanged();
  };
  const busily = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await work();
    } finally {
      setIsBusy(false);
    }
  };
  const change = (path: 'snooze' | 'not-now' | 'take' | 'undo', body: object): Promise<void> =>
    busily(async () => {
      const answer = await ask(`/hotel/retention/${path}`, body, undoable);
      if (answer === null) return;
      setUndo(path === 'undo' ? null : answer.before);
      done();
    });
  const idsOf = (guest?: GuestRow): string[] => meantBy(rows, ticked, guest ?? current).map(({ id }) => id);
  const put: Work['put'] = (path, body) => change(path, { guestIds: idsOf(), ...body });
  const give: Work['give'] = (command, guest) => {
    const one = guest ?? current;
    if (command === 'UNDO') {
      if (undo !== null) void change('undo', { before: undo });
      return;
    }
    if (idsOf(one ?? undefined).length === 0) return;
    if (one !== null) setCurrent(one.id);
    switch (command) {
      case 'TAKE':
        void change('take', { guestIds: idsOf(one ?? undefined), memberId: me });
        return;
      case 'SNOOZE':
      case 'NOT_NOW':
        setOpened({ form: command });
        return;
      case 'WRITE':
      case 'OFFER':
        if (one !== null)
          void busily(async () => {
            const draft = await write(one.id, me, command === 'OFFER');
            if (draft !== null) setOpened({ form: 'DRAFT', draft });
          });
        return;
      case 'CALL':
        if (one !== null)
          void busily(async () => {
            const answer = await call(one.id, me);
            if (answer !== null) setOpened({ form: 'CALL', call: answer });
          });
        return;
      default:
        command satisfies never;
    }
  };
  return {
    rows,
    ticked,
    setTicked,
    current,
    setCurrent: (id) => {
      setCurrent(id);
      if (id !== currentId) setOpened({ form: null });
    },
    opened,
    give,
    put,
    done,
    canUndo: undo !== null,
    isBusy,
  };
};

export const Commands = ({ work }: { work: Work }) => {
  const { t } = useTranslate();
  const { give, isBusy, current, ticked, canUndo } = work;
  const isNone = current === null && ticked.size === 0;
  const isMany = ticked.size > 0;
  const command = (
    key: string,
    label: string,
    what: KeepCommand,
    isOff: boolean,
    kind: 'main' | 'plain' = 'plain',
  ): ReactNode => (
    <Button kind={kind} isDisabled={isBusy || isOff} onPress={() => give(what)}>
      {label}
      <kbd aria-hidden="true">{key}</kbd>
    </Button>
  );
  return (
    <div className="hotel-keep-commands" role="toolbar" aria-label={t('Commands')}>
      {command('T', t('Take'), 'TAKE', isNone, 'main')}
      {command('C', t('Call'), 'CALL', current === null || isMany)}
      {command('W', t('Write'), 'WRITE', current === null || isMany)}
      {command('O', t('Make an offer'), 'OFFER', current === null || isMany)}
      {command('S', t('Put off'), 'SNOOZE', isNone)}
      {command('N', t('Not now'), 'NOT_NOW', isNone)}
      {command('U', t('Undo'), 'UNDO', !canUndo)}
    </div>
  );
};

/** Whom the guest can be given to, and the form that the last command opened. */
export const OpenForm = ({ work, view, today }: { work: Work; view: KeepView; today: CalendarDate }) => {
  const { current, opened, ticked, put, done } = work;
  return (
    <>
      {(current !== null || ticked.size > 0) && (
        <GiveTo
          members={view.members}
          value={ticked.size > 0 ? null : (current?.keeping.memberId ?? null)}
          onChange={(memberId) => void put('take', { memberId })}
        />
      )}
      {opened.form === 'SNOOZE' && <SnoozeForm today={today} onChoose={(until) => void put('snooze', { until })} />}
      {opened.form === 'NOT_NOW' && <NotNowForm onChoose={(reason: NotNow) => void put('not-now', { reason })} />}
      {opened.form === 'DRAFT' && <DraftForm key={opened.draft.touchId} draft={opened.draft} onSent={done} />}
      {opened.form === 'CALL' && (
        <CallForm call={opened.call}>
          <Outcomes touchId={opened.call.touchId} onDone={done} />
        </CallForm>
      )}
    </>
  );
};
