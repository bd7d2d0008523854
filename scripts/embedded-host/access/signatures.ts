import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs an address for a while, so that whoever has it needs no token: `<end in seconds>.<signature>`. */
export type Signatures = {
  sign: (subject: string, validForSeconds: number) => string;
  isValid: (subject: string, signature: string | null) => boolean;
};

export const openSignatures = (secret: string, now: () => Date): Signatures => {
  const seal = (subject: string, end: string): Buffer =>
    createHmac('sha256', secret).update(`${subject}.${end}`).digest();
  const seconds = (): number => Math.floor(now().getTime() / 1_000);
  return {
    sign: (subject, validForSeconds) => {
      const end = String(seconds() + validForSeconds);
      return `${end}.${seal(subject, end).toString('base64url')}`;
    },
    isValid: (subject, signature) => {
      const [end = '', given = ''] = (signature ?? '').split('.');
      const wanted = seal(subject, end);
      const bytes = Buffer.from(given, 'base64url');
      return Number(end) > seconds() && bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
    },
  };
};
