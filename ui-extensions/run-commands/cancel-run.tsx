import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Ends the selected runs after the page that they are at. */
export const CancelRun = () => {
  const runIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Cancel the run?')}
      subtitle={t('It ends after the page that it is at. What it has written stays.')}
      confirmButtonText={t('Cancel run')}
      execute={() => give('/hotel/runs/cancel', { runIds })}
    />
  );
};
