import { Command } from 'twenty-sdk/front-component';
import { useAppRoute } from '../kit/use-app-route.ts';

/** Rebuilds the totals of all guests from their stays, as a run. */
export const RebuildTotals = () => {
  const post = useAppRoute();
  return <Command execute={() => post('/s/hotel/totals/rebuild', {})} />;
};
