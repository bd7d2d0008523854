import { Command, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { HostError } from '../../plugin/host/errors.ts';
import { callRoute } from '../kit/call-route.ts';
import { confirmed, tell } from '../kit/dialogs.ts';
import { useCommand } from '../kit/use-command.ts';

const foretold = z.object({
  message: z.string(),
  goes: z.array(z.object({ what: z.string(), records: z.number() })),
  refusals: z.array(z.object({ code: z.string() })),
});

/** Erases the selected guest for good, once it has told what goes; where something is in the way it says what. */
export const EraseGuest = () => {
  const [guestId] = useSelectedRecordIds();
  const { t, locale } = useTranslate();
  const give = useCommand();
  const erase = async (): Promise<void> => {
    let plan: z.output<typeof foretold>;
    try {
      plan = await callRoute('/hotel/identity/erase', { guestId }, foretold, locale);
    } catch (error) {
      if (error instanceof HostError && error.kind !== 'UNREACHABLE') tell(error.message, 'warning');
      else tell(t('The app did not answer. Try again.'), 'error');
      return;
    }
    if (plan.refusals.length > 0) {
      tell(plan.message, 'warning');
      return;
    }
    const isSure = await confirmed({
      title: t('Erase this guest for good?'),
      text: [plan.message, ...plan.goes.map(({ what, records }) => `${records} · ${what}`)].join('\n'),
      confirm: t('Erase for good'),
      isDangerous: true,
    });
    if (isSure) await give('/hotel/identity/erase', { guestId, forGood: true });
  };
  return <Command execute={erase} />;
};
