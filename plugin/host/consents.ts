import * as z from 'zod/mini';
import type { ConsentRecorded, Controller } from '../domain/consent-receipt.ts';
import type { Consent, ConsentSaid } from '../domain/consents.ts';
import { batches, type Host } from './client.ts';
import { ConsentLedgerDocument, ConsentsOfGuestDocument, RecordConsentsDocument } from './generated/documents.ts';
import { read, recordId, records, text } from './rows.ts';

export const consentNode = z.object({
  channel: z.nullable(z.string()),
  purpose: z.nullable(z.string()),
  state: z.nullable(z.string()),
  recordedAt: z.nullable(z.string()),
});

/** A consent as the host keeps it, as a list of one; one without a channel, purpose or time says nothing, and is left out. */
export const consentOf = ({ channel, purpose, state, recordedAt }: z.infer<typeof consentNode>): Consent[] =>
  channel === null || purpose === null || state === null || recordedAt === null
    ? []
    : [{ channel, purpose, state, at: recordedAt } as Consent];

/** What a guest has said, the latest 200; null when there is no such guest. */
export const consentsOfGuest = async (host: Host, id: string): Promise<(Consent & { key: string })[] | null> => {
  const { people, consentEvents } = await host.request(ConsentsOfGuestDocument, { id });
  if (records(z.object({ id: recordId })).parse(people).length === 0) return null;
  return records(z.extend(consentNode, { key: text }))
    .parse(consentEvents)
    .flatMap(({ key, ...node }) => consentOf(node).map((consent) => ({ ...consent, key })));
};

const controller = read(
  z.object({ code: text, name: text, country: text, email: z.nullish(z.object({ primaryEmail: text })) }),
  ({ email, ...rest }): Controller => ({ ...rest, email: email?.primaryEmail ?? '' }),
);

/**
 * What a guest had said until an instant, the latest 200, with its evidence, and the properties, which answer for it; null when
 * there is no such guest. One request.
 */
export const consentLedger = async (
  host: Host,
  id: string,
  until: string,
): Promise<{ recorded: ConsentRecorded[]; controllers: Controller[] } | null> => {
  const { people, consentEvents, hotelProperties } = await host.request(ConsentLedgerDocument, { id, until });
  if (records(z.object({ id: recordId })).parse(people).length === 0) return null;
  return {
    recorded: records(z.extend(consentNode, { id: recordId, evidence: text }))
      .parse(consentEvents)
      .flatMap(({ id: eventId, evidence, ...node }) =>
        consentOf(node).map((consent) => ({ ...consent, id: eventId, evidence })),
      ),
    controllers: records(controller).parse(hotelProperties),
  };
};

/**
 * Records what guests have said of being written to or called. An upsert on the unique key, so that the same said twice is
 * kept once.
 */
export const recordConsents = async (host: Host, said: readonly ConsentSaid[]): Promise<void> => {
  for (const batch of batches(said))
    await host.request(RecordConsentsDocument, {
      data: batch.map(({ guestId, at, ...consent }) => ({
        ...consent,
        key: `${guestId}:${consent.channel}:${consent.purpose}:${consent.key}`,
        name: `${consent.state.toLowerCase()} · ${consent.purpose.toLowerCase()}`,
        personId: guestId,
        recordedAt: at,
      })),
    });
};
