import { describe, expect, it } from 'vitest';
import { cleanseEmail, isRelayEmail, RELAY_DOMAINS } from './emails.ts';

describe('e-mail addresses', () => {
  it.each([
    ['case and blanks', ' Ana.Silva@Sapo.PT ', 'ana.silva@sapo.pt'],
    ['a tag after a plus', 'ana+spa@sapo.pt', 'ana@sapo.pt'],
    ['dots at Gmail', 'a.na.silva@gmail.com', 'anasilva@gmail.com'],
    ['dots elsewhere count', 'a.na@sapo.pt', 'a.na@sapo.pt'],
    ['googlemail is Gmail', 'ana.silva@googlemail.com', 'anasilva@gmail.com'],
    ['a display name', 'Ana Silva <ana@sapo.pt>', 'ana@sapo.pt'],
    ['mailto', 'mailto:ana@sapo.pt', 'ana@sapo.pt'],
    ['a full stop at the end', 'ana@sapo.pt.', 'ana@sapo.pt'],
    ['a name that begins like a placeholder', 'nona@sapo.pt', 'nona@sapo.pt'],
  ])('%s', (_, text, address) => expect(cleanseEmail(text)).toEqual({ kind: 'PERSONAL', address }));

  it.each([
    'test@sapo.pt', 'TEST1@sapo.pt', 'noreply@sapo.pt', 'no-email@sapo.pt', 'none@none.com', 'unknown@sapo.pt', 'xxx@xxx.com', 'ana@example.com',
    'guest@hotel.com', 'unknown', '', 'ana@sapo', 'ana.sapo.pt', '+tag@sapo.pt',
  ])('%j is none or a placeholder', (text) => expect(cleanseEmail(text)).toBeNull()); // prettier-ignore

  it.each(['info@sapo.pt', 'reservations@agency.pt'])('%s is a shared mailbox', (text) =>
    expect(cleanseEmail(text)).toMatchObject({ kind: 'SHARED' }),
  );

  it('knows the relay domains of the big channels', () =>
    expect([...RELAY_DOMAINS].sort()).toEqual([
      'agoda-messaging.com',
      'guest.airbnb.com',
      'guest.booking.com',
      'guest.trip.com',
      'm.expediapartnercentral.com',
    ]));

  it.each([...RELAY_DOMAINS])('%s is a relay, in any case and below', (domain) => {
    expect(cleanseEmail(`Ana.Silva.123@${domain.toUpperCase()}`)).toMatchObject({ kind: 'RELAY' });
    expect(isRelayEmail(`ana@property.${domain}`)).toBe(true);
  });

  it.each(['ana@booking.com', 'ana@notguest.booking.com', 'ana@guest.booking.com.pt', 'ana@airbnb.com'])(
    '%s is no relay',
    (address) => expect(isRelayEmail(address)).toBe(false),
  );

  it('takes further relay domains', () => {
    expect(cleanseEmail('ana@relay.test-channel.net', ['relay.test-channel.net'])).toMatchObject({ kind: 'RELAY' });
    expect(cleanseEmail('ana@relay.test-channel.net')).toMatchObject({ kind: 'PERSONAL' });
  });
});
