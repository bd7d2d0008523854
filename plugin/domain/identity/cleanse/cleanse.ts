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

const genderOf = (text: string | null | undefined): Gender | null => {
  const letter = text?.trim().toLowerCase() ?? '';
  if (/^(m|male|man|mr)$/.test(letter)) return 'M';
  return /^(f|w|female|woman|mrs|ms)$/.test(letter) ? 'F' : null;
};

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
  const phoneTexts: string[] = [...(profile.phones ?? [])].filter((phone) => phone !== null);
  for (const text of profile.emails ?? []) {
    if (text === null) continue;
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
