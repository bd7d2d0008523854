import { createHash } from 'node:crypto';

const DIGITS = 9;

/** The check digit that catches any one wrong digit and most exchanged neighbours (Luhn, ISO/IEC 7812-1 annex B). */
const checkDigit = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/**
 * A member number of ten digits, the last of which checks the others. It follows from the guest and the program, so that
 * enrolling twice gives one number; `attempt` counts up while another member has it.
 */
export const memberNumber = (guestId: string, programId: string, attempt = 0): string => {
  const hash = createHash('sha256').update(`${guestId}:${programId}:${attempt}`).digest();
  const digits = String(1 + (hash.readUIntBE(0, 6) % 899_999_999)).padStart(DIGITS, '0');
  return `${digits}${checkDigit(digits)}`;
};
