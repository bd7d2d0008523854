import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
  type PhoneNumber,
} from 'libphonenumber-js';
import { badInput } from './api-error.ts';

type Phone = { number?: unknown; countryCode?: unknown; callingCode?: unknown };
const filled = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Splits numbers into national number, country and calling code. @throws ApiError when they contradict each other. */
export const phonesOf = (parts: Record<string, unknown>): Record<string, unknown> => {
  const primary = normalise({
    number: parts['primaryPhoneNumber'],
    countryCode: parts['primaryPhoneCountryCode'],
    callingCode: parts['primaryPhoneCallingCode'],
  });
  const more = Array.isArray(parts['additionalPhones'])
    ? parts['additionalPhones'].map((phone: Phone) => normalise(phone))
    : [];
  return {
    ...(primary.number === undefined ? {} : { primaryPhoneNumber: primary.number }),
    ...(primary.countryCode === undefined ? {} : { primaryPhoneCountryCode: primary.countryCode }),
    ...(primary.callingCode === undefined ? {} : { primaryPhoneCallingCode: primary.callingCode }),
    additionalPhones: more.length === 0 ? null : more,
  };
};

const countriesByCallingCode = Map.groupBy(getCountries(), (country) => String(getCountryCallingCode(country)));

const normalise = (phone: Phone): Phone => {
  const countryCode = filled(phone.countryCode);
  const callingCode = filled(phone.callingCode)?.replace('+', '');
  if (countryCode !== undefined && !isSupportedCountry(countryCode))
    throw refuse(`Invalid country code ${countryCode}`, 'INVALID_PHONE_COUNTRY_CODE');
  if (callingCode !== undefined) {
    const countries = countriesByCallingCode.get(callingCode);
    if (countries === undefined)
      throw refuse(`Invalid calling code ${String(phone.callingCode)}`, 'INVALID_PHONE_CALLING_CODE');
    if (countryCode !== undefined && !countries.some((country) => country === countryCode))
      throw refuse(
        'Provided country code and calling code are conflicting',
        'CONFLICTING_PHONE_CALLING_CODE_AND_COUNTRY_CODE',
      );
  }
  const number = filled(phone.number);
  if (number === undefined)
    return {
      number: orNull(phone.number),
      countryCode: orNull(phone.countryCode),
      callingCode: orNull(phone.callingCode),
    };
  const parsed = parse(number, countryCode, callingCode);
  if (countryCode !== undefined && parsed.country !== undefined && parsed.country !== countryCode)
    throw refuse('Provided and inferred country code are conflicting', 'CONFLICTING_PHONE_COUNTRY_CODE');
  if (callingCode !== undefined && parsed.countryCallingCode !== callingCode)
    throw refuse('Provided and inferred calling code are conflicting', 'CONFLICTING_PHONE_CALLING_CODE');
  return {
    number: parsed.nationalNumber,
    countryCode: countryCode ?? parsed.country,
    callingCode: filled(phone.callingCode) ?? `+${parsed.countryCallingCode}`,
  };
};

const parse = (number: string, countryCode: string | undefined, callingCode: string | undefined): PhoneNumber => {
  try {
    return parsePhoneNumberWithError(number, {
      ...(callingCode === undefined ? {} : { defaultCallingCode: callingCode }),
      ...(countryCode !== undefined && isSupportedCountry(countryCode) ? { defaultCountry: countryCode } : {}),
    });
  } catch {
    throw refuse(`Provided phone number is invalid ${number}`, 'INVALID_PHONE_NUMBER');
  }
};

const orNull = (value: unknown): unknown => (value === '' ? null : value);
const refuse = (message: string, subCode: string): Error => badInput(message, subCode, message);
