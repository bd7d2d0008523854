import { CommandModal, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { useCommand } from '../kit/use-command.ts';

/** Withdraws the links to the own page of the selected guest. */
export const WithdrawLinks = () => {
  const [guestId] = useSelectedRecordIds();
  const { t } = useTranslate();
  const give = useCommand();
  return (
    <CommandModal
      title={t('Withdraw links to own page?')}
      subtitle={t('No link that this guest has opens the page any more. The next message has a new one.')}
      confirmButtonText={t('Withdraw')}
      execute={() => give('/hotel/guests/withdraw-links', { guestId })}
    />
  );
};
