import * as z from 'zod/mini';
import type { Host, HostDocument } from './client.ts';
import { HostError } from './errors.ts';
import { recordId, text } from './rows.ts';

/** A mailbox that the host can send from; `address` is the sender's. */
export type Mailbox = { id: string; address: string };

/** Accounts that send (twenty-server, can-provider-perform-email-operation.util.ts); others are for signing in or for calendars. */
const SENDING: readonly string[] = ['google', 'microsoft', 'imap_smtp_caldav', 'email_group'];

const accounts = z.object({
  myConnectedAccounts: z.array(z.object({ id: recordId, handle: text, provider: text })),
});
const sent = z.object({ sendEmail: z.object({ success: z.boolean(), error: z.nullish(z.string()) }) });

/** Both are asked of the metadata of the host, whose schema is not that of the records. */
const MAILBOXES: HostDocument<
  unknown,
  Record<string, never>
> = 'query MyMailboxes { myConnectedAccounts { id handle provider } }';
const SEND: HostDocument<unknown, { input: Mail }> =
  'mutation SendMessage($input: SendEmailInput!) { sendEmail(input: $input) { success error } }';

/** Mailboxes of the person who asks; none where the host has no such thing, or shows it to nobody. */
export const myMailboxes = async (metadata: Host): Promise<Mailbox[]> => {
  try {
    return accounts
      .parse(await metadata.request(MAILBOXES, {}))
      .myConnectedAccounts.filter(({ provider }) => SENDING.includes(provider.toLowerCase()))
      .map(({ id, handle }) => ({ id, address: handle }));
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
};

/** A mail to one person; `body` is HTML, from which the host makes the text as well. */
export type Mail = { connectedAccountId: string; to: string; subject: string; body: string };

/**
 * Sends a mail from a mailbox of the person who asks. To be asked of a host that repeats nothing: a mail sent twice is sent
 * twice. @returns what the mailbox said against it; null when the mail has left. @throws HostError
 */
export const sendMail = async (metadata: Host, mail: Mail): Promise<string | null> => {
  const { sendEmail } = sent.parse(await metadata.request(SEND, { input: mail }));
  return sendEmail.success ? null : (sendEmail.error ?? '');
};
