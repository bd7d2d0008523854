import type { CalendarDate } from '../../calendar-dates.ts';
import { cleanseAddress, type CleansedAddress } from './addresses.ts';
import { cleanseBirthday, type CleansedBirthday } from './birthdays.ts';
import { countryCode } from './countries.ts';
import { cleanseKey } from './documents.ts';
import { cleanseEmail, RELAY_DOMAINS } from './emails.ts';
import { cleanseNames, type Gender, type NameReading, type NameSuffix, type Script } from './names.ts';
import { cleansePhone } from './phones.ts';
import type { GuestProfile } from './profile.ts';

/** A profile with everything in its normal form and everything that identifies nobody left out. */
export type CleansedProfile = {
  id: string;
  readings: readonly NameReading[];
  script: Script;
  suffix: NameSuffix | null;
  gender: Gender | null;
  birthday: CleansedBirthday | null;
  /** Personal addresses only. */
  emails: readonly string[];
  /** E.164 where the country is known, otherwise the digits. */
  phones: readonly string[];
  /** Last eight digits of each phone, in the same order. */
  phoneTails: readonly string[];
  address: CleansedAddress;
  nationality: string | null;
  document: string | null;
  loyaltyProgram: string;
  loyaltyNumber: string | null;
  doNotRent: boolean;
};

const OWN_PROGRAM = '';

const MALE =
  /^(m|male|man|mr|h|hombre|homme|masculino?|maschio|uomo|homem|männlich|herr|mann|mężczyzna|мужской|муж|м|男|男性|先生)$/;
const FEMALE =
  /^(f|w|female|woman|mrs|ms|mujer|femme|femin[io]na|femenin[oa]|feminino|femmina|donna|mulher|weiblich|frau|kobieta|женский|жен|ж|女|女性|女士|小姐)$/;

/** `M` is taken for male, though forms that write `H` for men write it for women. */
const genderOf = (text: string | null | undefined): Gender | null => {
  const word = text?.trim().toLowerCase().replace(/\.$/, '') ?? '';
  if (MALE.test(word)) return 'M';
  return FEMALE.test(word) ? 'F' : null;
};

/** One field may hold several addresses or numbers: `ana@sapo.pt; silva@mail.pt`. */
const apart = (texts: readonly (string | null)[] | null | undefined): string[] =>
  (texts ?? []).flatMap((text) => text?.split(/[;|\n]|,(?=[^<>]*$)| \/ /) ?? []).filter((text) => text.trim() !== '');

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();

/**
 * Cleanses a profile. `relayDomains` are the domains of channels' made-up addresses; a birthday after `today` is none.
 */
export const cleanse = (
  profile: GuestProfile,
  today: CalendarDate,
  relayDomains: readonly string[] = RELAY_DOMAINS,
): CleansedProfile => {
  const { readings, script, suffix, gender } = cleanseNames(profile);
  const nationality = profile.nationality ? countryCode(profile.nationality) : null;
  const country = profile.address?.country ? countryCode(profile.address.country) : null;

  const emails: string[] = [];
  const phoneTexts = apart(profile.phones);
  for (const text of apart(profile.emails)) {
    const email = cleanseEmail(text, relayDomains);
    if (email?.kind === 'PERSONAL') emails.push(email.address);
    else if (email === null && /^[\d\s()+./-]{8,}$/.test(text)) phoneTexts.push(text);
  }
  const phones = new Map<string, string>();
  for (const text of phoneTexts) {
    if (text.includes('@')) {
      const email = cleanseEmail(text, relayDomains);
      if (email?.kind === 'PERSONAL') emails.push(email.address);
      continue;
    }
    const phone = cleansePhone(text, country ?? nationality);
    if (phone) phones.set(phone.e164 ?? phone.tail, phone.tail);
  }
  const numbers = [...phones.keys()].sort();
  return {
    id: profile.id,
    readings,
    script,
    suffix,
    gender: genderOf(profile.gender) ?? gender,
    birthday: profile.birthday ? cleanseBirthday(profile.birthday, today, country ?? nationality) : null,
    emails: distinct(emails),
    phones: numbers,
    phoneTails: numbers.map((number) => phones.get(number)!),
    address: cleanseAddress(profile.address ?? {}, country),
    nationality,
    document: profile.documentHash ? cleanseKey(profile.documentHash) : null,
    loyaltyProgram: profile.loyaltyProgram?.trim().toLowerCase() ?? OWN_PROGRAM,
    loyaltyNumber: profile.loyaltyNumber ? cleanseKey(profile.loyaltyNumber) : null,
    doNotRent: profile.doNotRent ?? false,
  };
};
