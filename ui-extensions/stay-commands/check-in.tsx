import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Checks in the guests of the selected stays; who gives it says that their identity was checked. */
export const CheckIn = () => {
  const stayIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Check in?')}
      subtitle={t('You confirm that the identity of the guests was checked, and that room and rate are right.')}
      confirmButtonText={t('Check in')}
      execute={() => give('/hotel/stays/check-in', { stayIds, identityChecked: true })}
    />
  );
};
