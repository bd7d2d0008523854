import { Command } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Rebuilds the totals of all guests from their stays, as a run. */
export const RebuildTotals = () => {
  const give = useCommand();
  return <Command execute={() => give('/hotel/totals/rebuild', {})} />;
};
