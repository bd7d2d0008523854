import { jwtVerify, SignJWT } from 'jose';
import { languageOf, type Language } from '../../words/language.ts';

/** What a link is for: one made for another purpose opens nothing. */
export type LinkPurpose =
  | 'UNSUBSCRIBE'
  | 'PREFERENCES'
  | 'PREFERENCES_FORM'
  | 'SURVEY'
  | 'GUEST_PAGE'
  | 'EXPORT'
  | 'QUOTE'
  | 'COMMISSION'
  | 'ENQUIRY'
  | 'ENQUIRY_FORM';

/**
 * What a link carries: the record that it is about, data of its purpose, and an id of its own by which whoever may use it
 * once only can tell a second time.
 */
export type Link<Data = unknown> = { subject: string; data: Data; id: string };

/** Links that strangers can open and nobody can make. */
export type SignedLinks = {
  /** The token of a link; `validDays` from `now`. The same link made at the same instant is the same text. */
  sign: (
    purpose: LinkPurpose,
    link: Link<Record<string, unknown>>,
    validity: { now: Date; validDays: number },
  ) => Promise<string>;
  /** What a token carries; null for a forged one, one of another purpose, and one that has expired, all alike. */
  read: (purpose: LinkPurpose, token: string, now: Date) => Promise<Link<Record<string, unknown>> | null>;
};

/** The language that a link was made in. */
export const languageOfLink = ({ language }: Record<string, unknown>): Language =>
  languageOf(typeof language === 'string' ? language : 'en');

/** Whether a link, which says when it was made, was withdrawn with all that were made up to `since`; null where none were. */
export const isWithdrawn = ({ at }: Record<string, unknown>, since: string | null): boolean =>
  since !== null && !((typeof at === 'string' ? Date.parse(at) : 0) > Date.parse(since));

const ALGORITHM = 'HS256';
/** RFC 7518, 3.2: a key of HS256 has as many bits as its hash at least. */
const LEAST_SECRET_BYTES = 32;
/** No link of ours comes near it; what is longer is not looked at. */
const MOST_CHARACTERS = 2_000;
const DAY_SECONDS = 86_400;

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1_000);

/**
 * Signs and reads links with the secret that the administrator has set. Several stand with a comma between them: the first
 * signs, all are accepted, so that a secret can be exchanged without breaking the links that are out.
 * @returns null while no secret is set, or one that is too short to be one.
 */
export const signedLinks = (secrets: string): SignedLinks | null => {
  const keys = secrets
    .split(',')
    .map((secret) => new TextEncoder().encode(secret.trim()))
    .filter(({ length }) => length > 0);
  const [first] = keys;
  if (first === undefined || keys.some(({ length }) => length < LEAST_SECRET_BYTES)) return null;
  return {
    sign: (purpose, { subject, data, id }, { now, validDays }) =>
      new SignJWT({ d: data })
        .setProtectedHeader({ alg: ALGORITHM })
        .setAudience(purpose)
        .setSubject(subject)
        .setJti(id)
        .setExpirationTime(secondsOf(now) + validDays * DAY_SECONDS)
        .sign(first),
    read: async (purpose, token, now) => {
      if (token.length > MOST_CHARACTERS) return null;
      for (const key of keys) {
        try {
          const { payload } = await jwtVerify(token, key, {
            algorithms: [ALGORITHM],
            audience: purpose,
            currentDate: now,
            requiredClaims: ['exp', 'sub', 'jti'],
          });
          return { subject: payload.sub!, id: payload.jti!, data: (payload['d'] ?? {}) as Record<string, unknown> };
        } catch {
          // Signed with another of the secrets, or not by us at all.
        }
      }
      return null;
    },
  };
};
