import {
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  consentNow,
  type Consent,
  type ConsentChannel,
  type ConsentPurpose,
  type ConsentState,
} from './consents.ts';

/** A consent as it was recorded, with what shows that it was said. */
export type ConsentRecorded = Consent & { id: string; evidence: string };

/** What holds of a channel and purpose, and since when it was said. */
export type ConsentHeld = {
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  state: ConsentState;
  since: string;
  evidence: string;
  recordId: string;
};

const saidUntil = (recorded: readonly ConsentRecorded[], at: string): ConsentRecorded[] =>
  recorded.filter((consent) => Date.parse(consent.at) <= Date.parse(at));

/**
 * What held of each channel and purpose at an instant, that instant included: of what was never asked nothing is told.
 * @param at ISO 8601
 */
export const consentsAt = (recorded: readonly ConsentRecorded[], at: string): ConsentHeld[] => {
  const said = saidUntil(recorded, at);
  return CONSENT_CHANNELS.flatMap((channel) =>
    CONSENT_PURPOSES.flatMap((purpose): ConsentHeld[] => {
      const state = consentNow(said, channel, purpose);
      if (state === null) return [];
      const [first] = said
        .filter((one) => one.channel === channel && one.purpose === purpose && one.state === state)
        .toSorted((one, other) => other.at.localeCompare(one.at) || one.id.localeCompare(other.id));
      return [{ channel, purpose, state, since: first!.at, evidence: first!.evidence, recordId: first!.id }];
    }),
  );
};

/** Who answers for what is done with a guest's data: a property, as the app knows it. */
export type Controller = { code: string; name: string; country: string; email: string };

const EVENT_STATES: Record<ConsentState, string> = {
  GRANTED: 'consent_given',
  DENIED: 'consent_refused',
  WITHDRAWN: 'consent_withdrawn',
};

/** What is written or called to, in each channel. */
const PII: Record<ConsentChannel, string> = {
  EMAIL: 'email address',
  SMS: 'phone number',
  PHONE: 'phone number',
  POST: 'postal address',
  MESSAGING: 'phone number',
};

/**
 * A receipt of what a guest has consented to, with the fields of ISO/IEC TS 27560:2023 that a hotel knows: the record of
 * each channel and purpose with all that was said of it, who answers for it, and the receipt itself. What the hotel's own
 * privacy notice says is not known here and left out.
 * @param receiptId the receipt of the same guest and instant has the same
 * @param withdrawal how a consent is taken back, in words
 */
export const consentReceipt = (
  recorded: readonly ConsentRecorded[],
  {
    receiptId,
    guestId,
    at,
    controllers,
    withdrawal,
  }: { receiptId: string; guestId: string; at: string; controllers: readonly Controller[]; withdrawal: string },
): object => ({
  receipt_metadata: {
    schema_version: 'ISO/IEC TS 27560:2023',
    receipt_id: receiptId,
    receipt_timestamp: at,
  },
  consent_records: consentsAt(recorded, at).map(({ channel, purpose, recordId }) => ({
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: recordId,
    pii_principal_id: guestId,
    pii_processing: {
      purposes: [
        {
          purpose: purpose.toLowerCase(),
          lawful_basis: 'consent',
          pii_information: [{ pii_type: PII[channel] }],
          pii_controllers: controllers.map(({ code }) => code),
          withdrawal_method: withdrawal,
        },
      ],
    },
    event: saidUntil(recorded, at)
      .filter((one) => one.channel === channel && one.purpose === purpose)
      .toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))
      .map((one) => ({
        event_time: one.at,
        event_type: 'explicit_consent',
        event_state: EVENT_STATES[one.state],
        entity_id: guestId,
        ...(one.evidence === '' ? {} : { evidence: one.evidence }),
      })),
  })),
  party_identification: controllers.map(({ code, name, country, email }) => ({
    party_id: code,
    party_name: name,
    party_role: 'PII controller',
    ...(country === '' ? {} : { party_country: country }),
    ...(email === '' ? {} : { party_email: email }),
  })),
});
