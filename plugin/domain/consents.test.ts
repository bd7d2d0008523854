import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_CHANNELS, consentNow, type Consent } from './consents.ts';

const said = (state: Consent['state'], at: string, over: Partial<Consent> = {}): Consent => ({
  channel: 'EMAIL',
  purpose: 'MARKETING',
  state,
  at,
  ...over,
});
const [FIRST, LATER] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'];

describe('the consent that holds', () => {
  it.each<[string, Consent[], Consent['state'] | null]>([
    ['nothing was said', [], null],
    ['said of another channel', [said('GRANTED', FIRST, { channel: 'SMS' })], null],
    ['said of another purpose', [said('GRANTED', FIRST, { purpose: 'SURVEY' })], null],
    ['a yes', [said('GRANTED', FIRST)], 'GRANTED'],
    ['a no after a yes', [said('GRANTED', FIRST), said('WITHDRAWN', LATER)], 'WITHDRAWN'],
    ['a yes after a no', [said('DENIED', FIRST), said('GRANTED', LATER)], 'GRANTED'],
    ['both at once', [said('WITHDRAWN', FIRST), said('GRANTED', FIRST)], 'WITHDRAWN'],
  ])('%s', (_, consents, expected) => expect(consentNow(consents, 'EMAIL', 'MARKETING')).toBe(expected));

  it('is the same in whatever order it arrived', () => {
    const consent = fc.record({
      channel: fc.constantFrom(...CONSENT_CHANNELS),
      purpose: fc.constantFrom('MARKETING' as const, 'SURVEY' as const),
      state: fc.constantFrom('GRANTED' as const, 'DENIED' as const),
      at: fc.constantFrom(FIRST, LATER),
    });
    fc.assert(
      fc.property(fc.array(consent), (consents) => {
        expect(consentNow(consents.toReversed(), 'EMAIL', 'MARKETING')).toBe(
          consentNow(consents, 'EMAIL', 'MARKETING'),
        );
      }),
    );
  });
});
