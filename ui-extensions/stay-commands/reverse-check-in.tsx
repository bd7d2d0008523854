import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Takes back the check-in of the selected stays. */
export const ReverseCheckIn = () => {
  const stayIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Reverse the check-in?')}
      subtitle={t('The selected stays become confirmed bookings again, and their time of check-in is cleared.')}
      confirmButtonText={t('Reverse check-in')}
      execute={() => give('/hotel/stays/reverse-check-in', { stayIds })}
    />
  );
};
