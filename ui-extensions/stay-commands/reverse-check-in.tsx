import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useAppRoute } from '../kit/use-app-route.ts';

/** Takes back the check-in of the selected stays. */
export const ReverseCheckIn = () => {
  const stayIds = useSelectedRecordIds();
  const { t } = useTranslate();
  const post = useAppRoute();
  return (
    <CommandModal
      title={t('Reverse the check-in?')}
      subtitle={t('The selected stays become confirmed bookings again, and their time of check-in is cleared.')}
      confirmButtonText={t('Reverse check-in')}
      execute={() => post('/s/hotel/stays/reverse-check-in', { stayIds })}
    />
  );
};
