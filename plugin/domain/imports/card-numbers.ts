/** Whether digits pass the check digit of payment cards (ISO/IEC 7812-1, annex B). */
const passesCardCheck = (number: string): boolean => {
  const digits = [...number].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

/** What looks like a card number: 13 to 19 digits in whole groups, even where an expiry or a code follows. */
export const cardNumbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[ -]\d+)*/g) ?? []).flatMap((run) => {
    const groups = [...run.matchAll(/\d+/g)];
    return groups.flatMap((first, at) =>
      groups.slice(at, at + 19).flatMap((last) => {
        const written = run.slice(first.index, last.index + last[0].length);
        const digits = written.replaceAll(/\D/g, '');
        return digits.length >= 13 && digits.length <= 19 && passesCardCheck(digits) ? [written] : [];
      }),
    );
  });

/** The text, with dots for what looks like a card number. */
export const withoutCardNumbers = (text: string): string =>
  cardNumbersIn(text).reduce((masked, number) => masked.replaceAll(number, '•••'), text);
