import { Command, useSelectedRecordIds } from 'twenty-sdk/front-component';
import { useAppRoute } from '../kit/use-app-route.ts';

/** Checks in the guests of the selected stays. */
export const CheckIn = () => {
  const stayIds = useSelectedRecordIds();
  const post = useAppRoute();
  return <Command execute={() => post('/s/hotel/stays/check-in', { stayIds })} />;
};
