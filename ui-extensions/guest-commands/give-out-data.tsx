import { CommandModal, copyToClipboard, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { useAsking } from '../kit/use-command.ts';

const given = z.object({ link: z.string() });

/** Copies a link to everything that is kept of the selected guest, to be sent to the guest. */
export const GiveOutData = () => {
  const [guestId] = useSelectedRecordIds();
  const { t } = useTranslate();
  const ask = useAsking();
  const copy = async (): Promise<void> => {
    const answer = await ask('/hotel/identity/export', { guestId, asLink: true }, given);
    if (answer !== null) await copyToClipboard(answer.link);
  };
  return (
    <CommandModal
      title={t('Give this guest their data?')}
      subtitle={t(
        'A link to everything that is kept of the guest is copied, to send to an address you know to be theirs. That it was given out goes on record.',
      )}
      confirmButtonText={t('Copy link')}
      execute={copy}
    />
  );
};
