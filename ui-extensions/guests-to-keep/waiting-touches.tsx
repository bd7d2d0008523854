import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { TouchOutcome } from '../../plugin/domain/retention/keeping.ts';
import { Button } from '../kit/button.tsx';
import { Section } from '../kit/frame.tsx';
import { PersonChip } from '../kit/person-chip.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { useAsking } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { DraftForm, useDrafting, type Draft } from './draft-form.tsx';
import type { KeepView } from './guests-to-keep-view.ts';
import { OUTCOME_WORDS } from './retention-words.ts';

/** What came of a touch, in one press. */
export const Outcomes = ({ touchId, onDone }: { touchId: string; onDone: () => void }) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const [isBusy, setIsBusy] = useState(false);
  const respond = async (outcome: TouchOutcome): Promise<void> => {
    setIsBusy(true);
    const done = await ask('/hotel/retention/respond', { touchId, outcome }, z.unknown());
    setIsBusy(false);
    if (done !== null) onDone();
  };
  return (
    <div className="hotel-keep-commands" role="group" aria-label={t('What came of it')}>
      {(Object.keys(OUTCOME_WORDS) as TouchOutcome[]).map((outcome) => (
        <Button key={outcome} isDisabled={isBusy} onPress={() => void respond(outcome)}>
          {t(OUTCOME_WORDS[outcome])}
        </Button>
      ))}
    </div>
  );
};

/** Calls and messages that wait for somebody by today, each done with one press. */
export const WaitingTouches = ({ view, onDone }: { view: KeepView; onDone: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const ask = useAsking();
  const { open } = useDrafting();
  const [draft, setDraft] = useState<Draft | null>(null);
  if (view.touches.length === 0) return null;
  const sent = async (touchId: string): Promise<void> => {
    if ((await ask('/hotel/retention/sent', { touchId }, z.unknown())) !== null) onDone();
  };
  return (
    <Section
      title={t('Waiting today')}
      aside={<span className="hotel-muted">{writing.number(view.touches.length + view.hiddenTouches)}</span>}
    >
      <ul className="hotel-keep-waiting">
        {view.touches.map((touch) => (
          <li key={touch.id} data-touch={touch.id}>
            {touch.guestId !== null && <PersonChip id={touch.guestId} name={touch.guestName} />}
            <RecordLink object="retentionTouch" id={touch.id}>
              {touch.subject === '' ? touch.play || t('Touch') : touch.subject}
            </RecordLink>
            {touch.plannedFor !== null && <span className="hotel-muted">{writing.weekday(touch.plannedFor)}</span>}
            {touch.status === 'HELD' && <span>{t('Something is missing in it. Open it and complete it.')}</span>}
            {touch.status === 'DRAFTED' && touch.id !== draft?.touchId && (
              <>
                <Button kind="main" onPress={() => void open(touch.id).then(setDraft)}>
                  {t('Read and send')}
                </Button>
                <Button onPress={() => void sent(touch.id)}>{t('It is sent')}</Button>
              </>
            )}
            {touch.status === 'TASK_CREATED' && <Outcomes touchId={touch.id} onDone={onDone} />}
            {touch.id === draft?.touchId && <DraftForm key={touch.id} draft={draft} onSent={onDone} />}
          </li>
        ))}
      </ul>
      {view.hiddenTouches > 0 && (
        <p className="hotel-muted">{t('Not listed here: {count}', { count: writing.number(view.hiddenTouches) })}</p>
      )}
    </Section>
  );
};
