import { intakeMessage, type Translated } from './message.ts';

/** What is wrong with a message: the fields by name, and nothing of what stands in them. */
export type NotByFormat = { fields: string[] };

/** Reads a message that is in our own format. */
export const readOwnFormat = (message: unknown): (Translated & { source: string }) | NotByFormat => {
  const parsed = intakeMessage.safeParse(message);
  return parsed.success
    ? parsed.data
    : {
        fields: parsed.error.issues
          .slice(0, 20)
          .map(({ path, message: said }) => `${path.join('.') || 'body'}: ${said}`),
      };
};
