import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { settling, signedIn, type MetadataContext } from './guards.ts';

/** A mail as a mailbox of this host has got it to send: it goes nowhere. */
export type SentMail = { from: string; to: string; subject: string; body: string };

type Mailbox = { id: string; memberId: string; handle: string; refuses: string | null };

/** Mailboxes of members, kept as long as the host runs. Nothing leaves them. */
export type Mailboxes = {
  /** Connects a mailbox of a member; one that `refuses` answers each mail with that. @returns its id. */
  connect: (memberId: string, handle: string, refuses?: string) => string;
  sent: SentMail[];
};

type SendEmailInput = { connectedAccountId: string; to: string; subject: string; body: string };

const ADDRESS = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

/** The person behind a request; an app alone or a key has no mailbox. */
const personOf = (context: MetadataContext): string | null => {
  const caller = signedIn(context);
  return caller.kind === 'member' ? caller.workspaceMemberId : null;
};

export const openMailboxes = () => {
  const mailboxes: Mailbox[] = [];
  const sent: SentMail[] = [];
  const ofPerson = (context: MetadataContext): Mailbox[] => {
    const person = personOf(context);
    return mailboxes.filter(({ memberId }) => memberId === person);
  };
  return {
    mailboxes: {
      connect: (memberId, handle, refuses) => {
        const id = randomUUID();
        mailboxes.push({ id, memberId, handle, refuses: refuses ?? null });
        return id;
      },
      sent,
    } satisfies Mailboxes,
    resolvers: {
      Query: {
        myConnectedAccounts: (_: unknown, __: unknown, context: MetadataContext) =>
          ofPerson(context).map(({ id, handle }) => ({ id, handle, provider: 'imap_smtp_caldav' })),
      },
      Mutation: {
        sendEmail: (_: unknown, { input }: { input: SendEmailInput }, context: MetadataContext) => {
          settling(context, 'SEND_EMAIL_TOOL');
          const mailbox = ofPerson(context).find(({ id }) => id === input.connectedAccountId);
          if (mailbox === undefined)
            throw new GraphQLError('You do not have access to this connected account', {
              extensions: { code: 'FORBIDDEN' },
            });
          const { to, subject, body } = input;
          const wrong = to.split(',').filter((address) => !ADDRESS.test(address.trim()));
          if (wrong.length > 0) return { success: false, error: `Invalid email addresses: ${wrong.join(', ')}` };
          if (mailbox.refuses !== null) return { success: false, error: mailbox.refuses };
          sent.push({ from: mailbox.handle, to, subject, body });
          return { success: true };
        },
      },
    },
  };
};
