import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';

const claimsShape = z.discriminatedUnion('type', [
  /** A key without a role may do everything; one that a person made is looked up by `keyId`. */
  z.object({ type: z.literal('API_KEY'), role: z.string().optional(), keyId: z.string().optional() }),
  /** `userWorkspaceId` is set when the app acts for a person. */
  z.object({
    type: z.literal('APPLICATION_ACCESS'),
    applicationId: z.string(),
    userWorkspaceId: z.string().optional(),
  }),
  z.object({ type: z.literal('ACCESS'), userWorkspaceId: z.string() }),
]);
export type TokenClaims = z.infer<typeof claimsShape>;

export type Tokens = {
  issue: (claims: TokenClaims, validForSeconds: number) => Promise<string>;
  /** @returns undefined when the token is not one of this host, or is over. */
  read: (token: string) => Promise<TokenClaims | undefined>;
};

/** Tokens whose signature is known to be right. */
const MOST_KEPT = 500;

/** Signed tokens of this host. The development key is taken as it is, as Twenty's development server does. */
export const openTokens = (secret: string, developmentKey: string, now: () => Date): Tokens => {
  const key = createHash('sha256').update(secret).digest();
  const second = (): number => Math.floor(now().getTime() / 1000);
  /** What was issued this second: the same claims make the same token. */
  let issued = { at: 0, tokens: new Map<string, Promise<string>>() };
  /** A token comes with request after request: its signature is looked at once, and each time whether it is over. */
  const known = new Map<string, { claims: TokenClaims; until: number }>();

  const sign = (claims: TokenClaims, issuedAt: number, validForSeconds: number): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + validForSeconds)
      .sign(key);

  return {
    issue: (claims, validForSeconds) => {
      const issuedAt = second();
      if (issued.at !== issuedAt) issued = { at: issuedAt, tokens: new Map() };
      const { tokens } = issued;
      const asked = JSON.stringify([claims, validForSeconds]);
      const token = tokens.get(asked) ?? sign(claims, issuedAt, validForSeconds);
      tokens.set(asked, token);
      return token;
    },
    read: async (token) => {
      if (token === developmentKey) return { type: 'API_KEY' };
      const before = known.get(token);
      if (before !== undefined && before.until > second()) return before.claims;
      try {
        const { payload } = await jwtVerify(token, key, { currentDate: now(), requiredClaims: ['exp'] });
        const claims = claimsShape.safeParse(payload);
        if (!claims.success) return undefined;
        if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? '');
        known.set(token, { claims: claims.data, until: payload.exp! });
        return claims.data;
      } catch {
        return undefined;
      }
    },
  };
};
