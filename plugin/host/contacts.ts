import * as z from 'zod/mini';
import type { Phone } from '../domain/identity/merge/person-values.ts';
import { read, text, texts } from './rows.ts';

/** E-mails in the host's parts. */
export const emailParts = z.nullish(z.object({ primaryEmail: text, additionalEmails: texts }));

/** Every e-mail, the primary one first. */
export const listedEmails = (given: z.output<typeof emailParts>): string[] =>
  [given?.primaryEmail ?? '', ...(given?.additionalEmails ?? [])].filter((email) => email !== '');

const furtherPhone = read(z.object({ number: text, countryCode: text, callingCode: text }), (parts): Phone => parts);

/** Phones in the host's parts. */
export const phoneParts = z.nullish(
  z.object({
    primaryPhoneNumber: text,
    primaryPhoneCallingCode: text,
    primaryPhoneCountryCode: text,
    additionalPhones: read(z.nullish(z.array(furtherPhone)), (list) => list ?? []),
  }),
);

/** Every phone, the primary one first. */
export const listedPhones = (given: z.output<typeof phoneParts>): Phone[] =>
  [
    {
      number: given?.primaryPhoneNumber ?? '',
      countryCode: given?.primaryPhoneCountryCode ?? '',
      callingCode: given?.primaryPhoneCallingCode ?? '',
    },
    ...(given?.additionalPhones ?? []),
  ].filter(({ number }) => number !== '');
