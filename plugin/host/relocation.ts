import * as z from 'zod/mini';
import type { Host } from './client.ts';
import { RelocationPartnersDocument } from './generated/documents.ts';
import { recordId, records, text } from './rows.ts';

const partners = records(z.object({ id: recordId, name: text }));

/** Hotels that take guests when a property is full, by name. */
export const relocationPartners = async (host: Host, propertyId: string) =>
  partners.parse((await host.request(RelocationPartnersDocument, { propertyId })).companies);
