import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from '../kit/button.tsx';
import { tell } from '../kit/dialogs.ts';
import { giveVerb, type Done } from '../stay-commands/give-verb.ts';

/** What was just done, with the way back. */
export const LastDone = ({ done, onTakenBack }: { done: Done; onTakenBack: (done: Done | null) => void }) => {
  const { t, locale } = useTranslate();
  const takeBack = async (): Promise<void> => {
    try {
      let last: Done | null = null;
      for (const { verb, body } of done.undo) last = await giveVerb(verb, body, locale);
      onTakenBack(last);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error), 'warning');
    }
  };
  return (
    <div className="hotel-day-done" role="status">
      <span>{done.message}</span>
      {done.undo.length > 0 && <Button onPress={() => void takeBack()}>{t('Take back')}</Button>}
    </div>
  );
};
