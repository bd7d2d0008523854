import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryCode } from '../../domain/identity/cleanse/countries.ts';
import { cleansePhone } from '../../domain/identity/cleanse/phones.ts';
import { writtenName } from '../../domain/guests/name.ts';
import type { Host } from '../../host/client.ts';
import { aroundNewGuest } from '../../host/new-guest.ts';
import { emailsInput, phonesInput, upsertPeople } from '../../host/people.ts';

/** Somebody who is no guest yet; only one of the names is needed. */
export type NewGuest = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  /** A tag such as `zh-CN`; '' where it is not known. */
  language: string;
};

/** A number in the host's parts: without a prefix it is one of the property's country; one of no plan stays as it was said. */
const phonesOf = (said: string, country: string) => {
  if (said === '') return {};
  const e164 = cleansePhone(said, countryCode(country))?.e164;
  const phone = e164 === undefined || e164 === null ? undefined : parsePhoneNumberFromString(e164);
  return {
    phones: phonesInput([
      phone === undefined
        ? { number: said, countryCode: '', callingCode: '' }
        : {
            number: phone.nationalNumber,
            countryCode: phone.country ?? '',
            callingCode: `+${phone.countryCallingCode}`,
          },
    ]),
  };
};

/**
 * Makes a guest under an id, as whoever asks; made again it is the same guest. Two requests.
 * @returns the name of who has the e-mail already, and nobody is made; null where the guest is there now.
 */
export const makeGuest = async (
  host: Host,
  id: string,
  propertyId: string,
  { firstName, lastName, email, phone, language }: NewGuest,
): Promise<string | null> => {
  const address = email.toLowerCase();
  const { country, known } = await aroundNewGuest(host, { propertyId, email: address });
  if (known !== null && known.id !== id) return writtenName(known.name) || address;
  await upsertPeople(host, [
    {
      id,
      name: { firstName, lastName },
      ...(address === '' ? {} : { emails: emailsInput([address]) }),
      ...phonesOf(phone, country),
      ...(language === '' ? {} : { guestLanguage: language }),
    },
  ]);
  return null;
};
