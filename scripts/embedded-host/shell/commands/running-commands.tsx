import { create } from 'zustand';
import { FrontComponent } from '../front-components/front-component.tsx';
import { useLanguage } from '../language/language.tsx';
import type { ObjectItem } from '../workspace/metadata.ts';

type Run = { id: number; componentId: string; recordIds: string[]; object: ObjectItem | null; progress: number | null };
const useRuns = create<{ runs: Run[] }>(() => ({ runs: [] }));
let lastId = 0;

/** Starts a component that has no face; it ends itself when its work is done. */
export const runHeadless = (run: Pick<Run, 'componentId' | 'recordIds' | 'object'>): void => {
  lastId += 1;
  const id = lastId;
  useRuns.setState(({ runs }) => ({ runs: [...runs, { ...run, id, progress: null }] }));
};
const end = (id: number): void => useRuns.setState(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) }));

/** Commands at work, with how far they are where they say so (0 to 1). */
export const RunningCommands = () => {
  const { say } = useLanguage();
  const runs = useRuns((state) => state.runs);
  return (
    <div className="running-commands">
      {runs.map(({ id, componentId, recordIds, object, progress }) => (
        <div key={id}>
          {progress === null ? null : <progress value={progress} max={1} aria-label={say('loading')} />}
          <FrontComponent
            componentId={componentId}
            recordIds={recordIds}
            object={object ?? undefined}
            isHeadless
            onUnmount={() => end(id)}
            onProgress={(value) =>
              useRuns.setState((state) => ({
                runs: state.runs.map((run) => (run.id === id ? { ...run, progress: value } : run)),
              }))
            }
          />
        </div>
      ))}
    </div>
  );
};
