import { createHash } from 'node:crypto';
import { consentReceipt, consentsAt } from '../../domain/consent-receipt.ts';
import type { Host } from '../../host/client.ts';
import { consentLedger } from '../../host/consents.ts';
import { CONSENT_PAGES } from '../../words/consent-pages.ts';
import type { Language } from '../../words/language.ts';

/**
 * What a guest has consented to at an instant, by channel and purpose, with a receipt of it that the guest may be given, as
 * whoever asks sees it. One request.
 * @param asked.at ISO 8601; now where it is left out
 */
export const consentState = async (
  { asPerson }: { asPerson: Host },
  { guestId, at }: { guestId: string; at?: string | undefined },
  { now, language }: { now: Date; language: Language },
): Promise<{ data: object } | { refused: { code: 'GUEST_NOT_FOUND' } }> => {
  const until = new Date(at ?? now).toISOString();
  const ledger = await consentLedger(asPerson, guestId, until);
  if (ledger === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
  const { recorded, controllers } = ledger;
  const { withdrawal } = CONSENT_PAGES[language];
  const receiptId = createHash('sha256').update(`${guestId}:${until}`).digest('base64url').slice(0, 22);
  return {
    data: {
      at: until,
      consents: consentsAt(recorded, until),
      receipt: consentReceipt(recorded, { receiptId, guestId, at: until, controllers, withdrawal }),
    },
  };
};
