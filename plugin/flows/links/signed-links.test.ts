import fc from 'fast-check';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { signedLinks, type SignedLinks } from './signed-links.ts';

const [SECRET, NEWER] = ['a-secret-of-exactly-32-bytes-long', 'another-secret-of-32-bytes-or-more'];
const NOW = new Date('2026-06-15T12:00:00Z');
const later = (days: number, milliseconds = 0): Date => new Date(NOW.getTime() + days * 86_400_000 + milliseconds);
const LINK = { subject: 'guest-1', data: { touch: 't1' }, id: 'link-1' };
const links = (secrets = SECRET): SignedLinks => signedLinks(secrets)!;
const signed = (validDays = 10): Promise<string> => links().sign('UNSUBSCRIBE', LINK, { now: NOW, validDays });

describe('a signed link', () => {
  it('carries what was put into it', async () =>
    expect(await links().read('UNSUBSCRIBE', await signed(), NOW)).toEqual(LINK));

  it.each([
    ['a moment before its end', later(10, -1_000), true],
    ['at its end', later(10), false],
    ['after it', later(11), false],
  ])('is good until its end: %s', async (_, at, isGood) =>
    expect((await links().read('UNSUBSCRIBE', await signed(), at)) !== null).toBe(isGood),
  );

  it('is good for its purpose only', async () =>
    expect(await links().read('PREFERENCES', await signed(), NOW)).toBeNull());

  it('stays good while its secret stands among others, and no longer', async () => {
    const token = await signed();
    expect(await links(`${NEWER}, ${SECRET}`).read('UNSUBSCRIBE', token, NOW)).toEqual(LINK);
    expect(await links(NEWER).read('UNSUBSCRIBE', token, NOW)).toBeNull();
  });

  it('cannot be changed: not one letter of it', async () => {
    const token = await signed();
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...'Aa0-_.'), async (at, letter) => {
        const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
        const read = await links().read('UNSUBSCRIBE', changed, NOW);
        // The last letter of base64url has bits that say nothing: another one may stand for the same bytes.
        if (changed !== token && at < token.length - 1) expect(read).toBeNull();
      }),
    );
  });

  it('cannot be made without the secret', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
      JSON.stringify({ sub: 'guest-1', jti: 'x', aud: 'UNSUBSCRIBE', exp: 9_999_999_999 }),
    ).toString('base64url')}.`;
    expect(await links().read('UNSUBSCRIBE', unsigned, NOW)).toBeNull();
    for (const nothing of ['', 'x', '..', 'null', 'a'.repeat(100_000)])
      expect(await links().read('UNSUBSCRIBE', nothing, NOW)).toBeNull();
  });

  it('without an end, or about nobody, is none', async () => {
    const key = new TextEncoder().encode(SECRET);
    const made = (jwt: SignJWT): Promise<string> => jwt.setProtectedHeader({ alg: 'HS256' }).sign(key);
    const endless = await made(new SignJWT({}).setAudience('UNSUBSCRIBE').setSubject('guest-1').setJti('x'));
    const nobody = await made(new SignJWT({}).setAudience('UNSUBSCRIBE').setJti('x').setExpirationTime('1d'));
    expect(await links().read('UNSUBSCRIBE', endless, NOW)).toBeNull();
    expect(await links().read('UNSUBSCRIBE', nobody, NOW)).toBeNull();
  });
});

describe('without a secret that is one', () => {
  it.each(['', '  ', 'short', 'x'.repeat(31), `${SECRET},short`])('%j, there are no links', (secret) =>
    expect(signedLinks(secret)).toBeNull(),
  );
});
