import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Notes that guests have said the selected preferences again. */
export const ConfirmPreference = () => {
  const preferenceIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Confirm with today’s date?')}
      subtitle={t('The guest said it again: it counts fully, as of today.')}
      confirmButtonText={t('Confirm preference')}
      execute={() => give('/hotel/preferences/confirm', { preferenceIds })}
    />
  );
};
