import { useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { touchOfTask, type TouchWithGuest } from '../../plugin/host/guests-to-keep.ts';
import { Frame } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { PersonChip } from '../kit/person-chip.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import '../guests-to-keep/guests-to-keep.css';
import { OUTCOME_WORDS, TOUCH_STATUSES } from '../guests-to-keep/retention-words.ts';
import { Outcomes } from '../guests-to-keep/waiting-touches.tsx';

/** Touches of which something may still come. */
const OPEN = ['TASK_CREATED', 'DRAFTED', 'SENT'];

const Touch = ({ touch, onDone }: { touch: TouchWithGuest; onDone: () => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const status = TOUCH_STATUSES[touch.status];
  return (
    <section className="hotel-section">
      {touch.guestId !== null && <PersonChip id={touch.guestId} name={touch.guestName} />}
      <span className="hotel-keep-tags">
        {status !== undefined && <Tag colour={status[1]}>{t(status[0])}</Tag>}
        {touch.plannedFor !== null && <span className="hotel-muted">{writing.weekday(touch.plannedFor)}</span>}
        <RecordLink object="retentionTouch" id={touch.id}>
          {touch.play || t('Touch')}
        </RecordLink>
      </span>
      {touch.outcome !== null && (
        <p>{t(OUTCOME_WORDS[touch.outcome as keyof typeof OUTCOME_WORDS] ?? msg('Other reason'))}</p>
      )}
      {OPEN.includes(touch.status) && <Outcomes touchId={touch.id} onDone={onDone} />}
    </section>
  );
};

const load = (key: string): Promise<TouchWithGuest | null> =>
  touchOfTask(panelHost(), (JSON.parse(key) as [string, number])[0]);

/** What came of turning to a guest, on the page of the task that it became. One request. */
export const TaskOutcome = () => {
  const { t } = useTranslate();
  const [taskId = null] = useSelectedRecordIds();
  const [revision, setRevision] = useState(0);
  const answer = useAnswer(taskId === null ? null : JSON.stringify([taskId, revision]), load);
  return (
    <Frame title={t('What came of it')}>
      <Answered answer={answer} lines={3}>
        {(touch) =>
          touch === null ? (
            <Empty
              title={t('Nothing to note here')}
              hint={t('What came of it is noted on tasks that plays or Guests to keep have made.')}
            />
          ) : (
            <Touch touch={touch} onDone={() => setRevision((made) => made + 1)} />
          )
        }
      </Answered>
    </Frame>
  );
};
