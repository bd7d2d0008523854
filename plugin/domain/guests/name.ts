const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/**
 * A guest's name as it is written: given name first, and family name first, without a space, where both are in East Asian
 * characters. `Inês`, `Almeida` → `Inês Almeida`; `小明`, `王` → `王小明`.
 */
export const writtenName = ({ firstName, lastName }: { firstName: string; lastName: string }): string => {
  const [given, family] = [firstName.trim(), lastName.trim()];
  return EAST_ASIAN.test(given) && EAST_ASIAN.test(family)
    ? `${family}${given}`
    : [given, family].filter(Boolean).join(' ');
};
