import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useAppRoute } from '../kit/use-app-route.ts';

/** Ends the selected runs after the page that they are at. */
export const CancelRun = () => {
  const runIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const post = useAppRoute();
  return (
    <CommandModal
      title={t('Cancel the run?')}
      subtitle={t('It ends after the page that it is at. What it has written stays.')}
      confirmButtonText={t('Cancel run')}
      execute={() => post('/s/hotel/runs/cancel', { runIds })}
    />
  );
};
