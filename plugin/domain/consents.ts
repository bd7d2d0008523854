export const CONSENT_CHANNELS = ['EMAIL', 'SMS', 'PHONE', 'POST', 'MESSAGING'] as const;
/** A way to reach a guest, with a consent of its own. */
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

export const CONSENT_PURPOSES = ['MARKETING', 'SERVICE', 'SURVEY', 'LOYALTY', 'PROFILING'] as const;
/** What a guest is reached for, with a consent of its own. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export type ConsentState = 'GRANTED' | 'DENIED' | 'WITHDRAWN';

/** What a guest has said of one channel and purpose. `at` is an instant, ISO 8601. */
export type Consent = { channel: ConsentChannel; purpose: ConsentPurpose; state: ConsentState; at: string };

/** The same as it is recorded: by whom and how it was said, under a key that the same saying has each time it arrives. */
export type ConsentSaid = Consent & { guestId: string; evidence: string; key: string };

/**
 * What holds of a channel and purpose: what was said last, whatever the order in which it arrived; null where nothing was.
 * Of a yes and a no at the same instant the no holds.
 */
export const consentNow = (
  said: readonly Consent[],
  channel: ConsentChannel,
  purpose: ConsentPurpose,
): ConsentState | null =>
  said
    .filter((consent) => consent.channel === channel && consent.purpose === purpose)
    .reduce<Consent | null>((latest, consent) => {
      if (latest === null || consent.at > latest.at) return consent;
      return consent.at === latest.at && consent.state !== 'GRANTED' ? consent : latest;
    }, null)?.state ?? null;
