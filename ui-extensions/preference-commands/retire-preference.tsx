import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Takes the selected preferences out of what counts. */
export const RetirePreference = () => {
  const preferenceIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Retire the preference?')}
      subtitle={t('It counts no more. The record stays; Confirm preference brings it back.')}
      confirmButtonText={t('Retire preference')}
      execute={() => give('/hotel/preferences/retire', { preferenceIds })}
    />
  );
};
