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

/** Signed tokens of this host. The development key is taken as it is, as Twenty's development server does. */
export const openTokens = (secret: string, developmentKey: string, now: () => Date): Tokens => {
  const key = createHash('sha256').update(secret).digest();
  return {
    issue: (claims, validForSeconds) => {
      const issuedAt = Math.floor(now().getTime() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + validForSeconds)
        .sign(key);
    },
    read: async (token) => {
      if (token === developmentKey) return { type: 'API_KEY' };
      try {
        const { payload } = await jwtVerify(token, key, { currentDate: now() });
        const claims = claimsShape.safeParse(payload);
        return claims.success ? claims.data : undefined;
      } catch {
        return undefined;
      }
    },
  };
};
