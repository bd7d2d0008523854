import { describe, expect, it } from 'vitest';
import { consentReceipt, consentsAt, type ConsentRecorded } from './consent-receipt.ts';

const said = (
  id: string,
  state: ConsentRecorded['state'],
  at: string,
  over: Partial<ConsentRecorded> = {},
): ConsentRecorded => ({
  id,
  channel: 'EMAIL',
  purpose: 'MARKETING',
  state,
  at,
  evidence: `form ${id}`,
  ...over,
});
const RECORDED = [
  said('3', 'GRANTED', '2026-03-01T10:00:00.000Z'),
  said('1', 'GRANTED', '2026-01-01T10:00:00.000Z'),
  said('2', 'WITHDRAWN', '2026-02-01T10:00:00.000Z'),
  said('4', 'DENIED', '2026-01-15T10:00:00.000Z', { channel: 'SMS', evidence: '' }),
];

describe('what a guest has consented to', () => {
  it.each<[string, string[]]>([
    ['2026-01-01T09:59:59.999Z', []],
    ['2026-01-01T10:00:00.000Z', ['EMAIL GRANTED 1']],
    ['2026-01-31T00:00:00Z', ['EMAIL GRANTED 1', 'SMS DENIED 4']],
    ['2026-02-01T10:00:00Z', ['EMAIL WITHDRAWN 2', 'SMS DENIED 4']],
    ['2026-03-01T11:00:00+01:00', ['EMAIL GRANTED 3', 'SMS DENIED 4']],
  ])('at %s', (at, held) =>
    expect(consentsAt(RECORDED, at).map(({ channel, state, recordId }) => `${channel} ${state} ${recordId}`)).toEqual(
      held,
    ),
  );
});

describe('a receipt', () => {
  const receipt = (at: string) =>
    consentReceipt(RECORDED, {
      receiptId: 'r',
      guestId: 'g',
      at,
      withdrawal: 'By the link in each message, or by asking the hotel.',
      controllers: [{ code: 'LIS', name: 'Lisbon', country: 'PRT', email: 'privacy@example.org' }],
    });

  it('has the fields of ISO/IEC TS 27560 for each channel and purpose, with all that was said until then', () => {
    expect(receipt('2026-02-10T00:00:00.000Z')).toEqual({
      receipt_metadata: {
        schema_version: 'ISO/IEC TS 27560:2023',
        receipt_id: 'r',
        receipt_timestamp: '2026-02-10T00:00:00.000Z',
      },
      consent_records: [
        {
          schema_version: 'ISO/IEC TS 27560:2023',
          record_id: '2',
          pii_principal_id: 'g',
          pii_processing: {
            purposes: [
              {
                purpose: 'marketing',
                lawful_basis: 'consent',
                pii_information: [{ pii_type: 'email address' }],
                pii_controllers: ['LIS'],
                withdrawal_method: 'By the link in each message, or by asking the hotel.',
              },
            ],
          },
          event: [
            {
              event_time: '2026-01-01T10:00:00.000Z',
              event_type: 'explicit_consent',
              event_state: 'consent_given',
              entity_id: 'g',
              evidence: 'form 1',
            },
            {
              event_time: '2026-02-01T10:00:00.000Z',
              event_type: 'explicit_consent',
              event_state: 'consent_withdrawn',
              entity_id: 'g',
              evidence: 'form 2',
            },
          ],
        },
        expect.objectContaining({
          record_id: '4',
          event: [
            {
              event_time: '2026-01-15T10:00:00.000Z',
              event_type: 'explicit_consent',
              event_state: 'consent_refused',
              entity_id: 'g',
            },
          ],
        }),
      ],
      party_identification: [
        {
          party_id: 'LIS',
          party_name: 'Lisbon',
          party_role: 'PII controller',
          party_country: 'PRT',
          party_email: 'privacy@example.org',
        },
      ],
    });
  });

  it('of a guest who was never asked holds no record', () => {
    expect(receipt('2025-01-01T00:00:00Z')).toMatchObject({ consent_records: [] });
  });
});
