import { useState } from 'react';
import { copyToClipboard, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { Button } from '../kit/button.tsx';
import { tell } from '../kit/dialogs.ts';
import { TextAreaField, TextField } from '../kit/fields.tsx';
import { useAsking } from '../kit/use-command.ts';

const draft = z.object({
  touchId: z.string(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  /** Those of the reader that Twenty can send from. */
  mailboxes: z.array(z.object({ id: z.string(), address: z.string() })),
});
export type Draft = z.output<typeof draft>;

/** Asks for a message, with an offer where one is wanted, or for one that is drafted; null when there is none. */
export const useDrafting = () => {
  const ask = useAsking();
  return {
    write: (guestId: string, memberId: string | null, withOffer: boolean): Promise<Draft | null> =>
      ask('/hotel/retention/write', { guestId, memberId, withOffer }, draft),
    open: (touchId: string): Promise<Draft | null> => ask('/hotel/retention/open', { touchId }, draft),
  };
};

/**
 * A message as it was rendered, to be changed and sent: from a mailbox of the reader's where Twenty has one, otherwise by
 * copying it into whatever sends it, and saying so.
 */
export const DraftForm = ({ draft: given, onSent }: { draft: Draft; onSent: () => void }) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const { touchId, to, mailboxes } = given;
  const isMail = to.includes('@');
  const [subject, setSubject] = useState(given.subject);
  const [body, setBody] = useState(given.body);
  const [isBusy, setIsBusy] = useState(false);
  const copy = async (): Promise<void> => {
    await copyToClipboard(`${subject}\n\n${body}`);
    tell(t('Copied. Paste it into your mail program.'), 'info');
  };
  const give = async (verb: 'sent' | 'send', more: object): Promise<void> => {
    setIsBusy(true);
    const done = await ask(`/hotel/retention/${verb}`, { touchId, subject, body, ...more }, z.unknown());
    setIsBusy(false);
    if (done !== null) onSent();
  };
  return (
    <div className="hotel-form">
      <p>{t('To {address}', { address: to })}</p>
      <TextField label={t('Subject')} value={subject} onChange={setSubject} />
      <TextAreaField label={t('Text')} rows={10} value={body} onChange={setBody} />
      {mailboxes.length === 0 && (
        <p className="hotel-muted">{t('No mailbox of yours is connected. Copy the text, and say when it is sent.')}</p>
      )}
      <div className="hotel-keep-commands">
        {mailboxes.map(({ id, address }) => (
          <Button key={id} kind="main" isDisabled={isBusy} onPress={() => void give('send', { mailboxId: id })}>
            {t('Send from {address}', { address })}
          </Button>
        ))}
        <Button onPress={() => void copy()}>{t('Copy')}</Button>
        {isMail && (
          <a
            className="hotel-button"
            href={`mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
          >
            {t('Open in mail program')}
          </a>
        )}
        <Button
          kind={mailboxes.length === 0 ? 'main' : 'plain'}
          isDisabled={isBusy}
          onPress={() => void give('sent', {})}
        >
          {t('It is sent')}
        </Button>
      </div>
    </div>
  );
};
