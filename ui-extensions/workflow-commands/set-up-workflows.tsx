import { Command } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Sets up the workflows that the app brings, for an administrator; what is there stays as it is. */
export const SetUpWorkflows = () => {
  const give = useCommand();
  return <Command execute={() => give('/hotel/workflows/set-up', {})} />;
};
