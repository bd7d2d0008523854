import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clock of a sender may be from ours, in milliseconds. What is older may be somebody else's copy. */
export const WINDOW_MS = 5 * 60_000;
/** RFC 2104, 3: a key of HMAC is as long as its hash at least. */
const LEAST_SECRET_BYTES = 32;
/** Signatures in one header: while a secret is exchanged, one by each. */
const MOST_SIGNATURES = 4;

/** The secrets in a setting, with commas between them: the old one is valid beside the new one until it is taken away. */
export const secretsIn = (setting: string): string[] =>
  setting
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => Buffer.byteLength(secret) >= LEAST_SECRET_BYTES);

/** HMAC-SHA256 over the timestamp, a dot and the body as it was sent. */
const digestOf = (secret: string, timestamp: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest();

/** What a secret is called where it must not be told: it is the same for the same secret, and nobody gets back from it. */
export const markOf = (secret: string): string =>
  createHmac('sha256', secret).update('mark of the secret').digest('hex').slice(0, 8);

/** The header with which a message is signed: `signatureOf('secret…', '1781524800', '{}')` → `'v1=6d0f…'`. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v1=${digestOf(secret, timestamp, body).toString('hex')}`;

const NOBODYS_SECRET = 'nobody signs with this, it stands in where no secret is set';

/**
 * Checks how a message is signed. Every signature is compared with every secret to its end, and where there is no secret with
 * one of nobody's, so that the time it takes says nothing of either.
 * @param timestamp seconds since 1970
 * @param signature `v1=` and the digest in hexadecimal; several with commas between them
 * @returns the digest that was right, by which the message is known when it comes again, and the mark of the secret that made it
 */
export const checkSignature = (
  { timestamp, signature, body }: { timestamp: string; signature: string; body: string },
  secrets: readonly string[],
  now: Date,
):
  | { digest: string; signedBy: string }
  | { refused: 'SIGNATURE_WRONG' }
  | { refused: 'TIMESTAMP_STALE'; signedBy: string } => {
  const given = signature
    .split(',', MOST_SIGNATURES)
    .map((one) => Buffer.from(/^\s*v1=([0-9a-f]{64})\s*$/i.exec(one)?.[1] ?? '0'.repeat(64), 'hex'));
  let right: { digest: Buffer; secret: string } | null = null;
  for (const secret of secrets.length > 0 ? secrets : [NOBODYS_SECRET]) {
    const digest = digestOf(secret, timestamp, body);
    for (const one of given) if (timingSafeEqual(one, digest)) right = { digest, secret };
  }
  if (right === null || secrets.length === 0) return { refused: 'SIGNATURE_WRONG' };
  const sentAt = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1_000 : Number.NaN;
  const signedBy = markOf(right.secret);
  return Math.abs(now.getTime() - sentAt) <= WINDOW_MS
    ? { digest: right.digest.toString('hex'), signedBy }
    : { refused: 'TIMESTAMP_STALE', signedBy };
};
