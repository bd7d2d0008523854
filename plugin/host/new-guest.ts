import * as z from 'zod/mini';
import type { PersonName } from '../domain/stays/name.ts';
import type { Host } from './client.ts';
import { AroundNewGuestDocument } from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { personName, recordId, records, text } from './rows.ts';

const properties = records(z.object({ country: text }));
const people = records(z.object({ id: recordId, name: personName }));

/** In which country a property is, and who has an e-mail already. One request. `email` is '' for none. */
export const aroundNewGuest = async (
  host: Host,
  { propertyId, email }: { propertyId: string; email: string },
): Promise<{ country: string; known: { id: string; name: PersonName } | null }> => {
  const answer = await requestIncluded(host, AroundNewGuestDocument, {
    propertyId,
    // What has a meaning of its own in a pattern stands for itself.
    email: email.replaceAll(/[\\%_]/gu, String.raw`\$&`),
    hasEmail: email !== '',
  });
  return {
    country: properties.parse(answer.hotelProperties)[0]?.country ?? '',
    known: people.parse(answer.people)[0] ?? null,
  };
};
