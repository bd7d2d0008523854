import * as z from 'zod/mini';
import type { Host } from './client.ts';
import { PropertyOfEnquiryDocument } from './generated/documents.ts';
import { count, records, text } from './rows.ts';

const properties = records(z.object({ name: text, timeZone: text }));
const counted = z.nullish(z.object({ totalCount: count }));

/**
 * The property that a link for enquiries is of, and how many came by the link since a moment; null when it is gone or closed. One
 * request.
 * @param keyStart what the keys of enquiries by the link begin with
 */
export const propertyOfEnquiry = async (
  host: Host,
  { id, keyStart, since }: { id: string; keyStart: string; since: Date },
): Promise<{ name: string; timeZone: string; asked: number } | null> => {
  const answer = await host.request(PropertyOfEnquiryDocument, {
    id,
    key: `${keyStart}%`,
    since: since.toISOString(),
  });
  const [property] = properties.parse(answer.hotelProperties);
  return property === undefined ? null : { ...property, asked: counted.parse(answer.stays)?.totalCount ?? 0 };
};
