import { useState } from 'react';
import { copyToClipboard, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { Button } from '../kit/button.tsx';
import { tell } from '../kit/dialogs.ts';
import { SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { useAsking } from '../kit/use-command.ts';

const draft = z.object({
  touchId: z.string(),
  channel: z.string(),
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
  const isMail = given.channel === 'EMAIL';
  const [subject, setSubject] = useState(given.subject);
  const [body, setBody] = useState(given.body);
  const [mailboxId, setMailboxId] = useState(mailboxes[0]?.id ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const mailbox = mailboxes.find(({ id }) => id === mailboxId);
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
      {isMail && mailboxes.length > 1 && (
        <SelectField
          label={t('Sender')}
          value={mailboxId}
          onChange={setMailboxId}
          choices={mailboxes.map(({ id, address }) => ({ value: id, label: address }))}
        />
      )}
      <TextField label={t('Subject')} value={subject} onChange={setSubject} />
      <TextAreaField label={t('Text')} rows={10} value={body} onChange={setBody} />
      {mailbox === undefined && (
        <p className="hotel-muted">
          {isMail
            ? t(
                'No mailbox of yours is connected to Twenty. Copy the text or open it in your mail program, and say when it is sent.',
              )
            : t('This does not go by e-mail. Copy the text, and say when it is sent.')}
        </p>
      )}
      <div className="hotel-keep-commands">
        {mailbox !== undefined && (
          <Button kind="main" isDisabled={isBusy} onPress={() => void give('send', { mailboxId })}>
            {t('Send from {address}', { address: mailbox.address })}
          </Button>
        )}
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
          kind={mailbox === undefined ? 'main' : 'plain'}
          isDisabled={isBusy}
          onPress={() => void give('sent', {})}
        >
          {t('It is sent')}
        </Button>
      </div>
    </div>
  );
};
