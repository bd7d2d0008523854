/** The languages that the app speaks, English first: what has no translation elsewhere is in English. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The app's language for a reader's locale or a property's language, English where it is none: `pt-PT` → `en`,
 * `zh` → `zh-CN`, `zh-HK` → `zh-TW`, because Hong Kong writes Traditional.
 */
export const languageOf = (locale: string): Language => {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    if (language !== 'zh') return 'en';
    return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  } catch {
    // Not a language tag.
    return 'en';
  }
};

/** The app's language for what a property has under its language, such as `ZH_CN`; English where it has none. */
export const languageOfProperty = (stored: string | null | undefined): Language =>
  languageOf((stored ?? '').replaceAll('_', '-'));
