import { Command, useSelectedRecordIds } from 'twenty-sdk/front-component';
import { useAppRoute } from '../kit/use-app-route.ts';

/** Starts the selected run again, from its beginning. */
export const RepeatRun = () => {
  const [runId] = useSelectedRecordIds();
  const post = useAppRoute();
  return <Command execute={() => post('/s/hotel/runs/repeat', { runId })} />;
};
