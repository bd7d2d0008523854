import { Command, useSelectedRecordIds } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Starts the selected run again, from its beginning. */
export const RepeatRun = () => {
  const [runId] = useSelectedRecordIds();
  const give = useCommand();
  return <Command execute={() => give('/hotel/runs/repeat', { runId })} />;
};
