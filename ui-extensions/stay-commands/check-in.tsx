import { Command, useSelectedRecordIds } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Checks in the guests of the selected stays. */
export const CheckIn = () => {
  const stayIds = useSelectedRecordIds();
  const give = useCommand();
  return <Command execute={() => give('/hotel/stays/check-in', { stayIds })} />;
};
