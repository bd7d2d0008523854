import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { LOCALES, type Locale } from '../language/words.ts';

export type Theme = 'light' | 'dark' | 'system';
type Preferences = { theme: Theme; locale: Locale };

const preferred = (): Locale => {
  const [language = 'en'] = navigator.languages;
  if (/^zh-(TW|HK|MO|Hant)/i.test(language)) return 'zh-TW';
  return LOCALES.find((locale) => language.startsWith(locale.slice(0, 2))) ?? 'en';
};

/** How the person at the screen wants to see it; kept between visits. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ theme: 'system', locale: preferred() }), { name: 'hotel-shell.preferences' }),
);

const darkScreen = matchMedia('(prefers-color-scheme: dark)');
export const colorSchemeOf = (theme: Theme): 'light' | 'dark' =>
  theme === 'system' ? (darkScreen.matches ? 'dark' : 'light') : theme;

const apply = ({ theme, locale }: Preferences): void => {
  document.documentElement.className = colorSchemeOf(theme);
  document.documentElement.lang = locale;
};

/** Puts theme and language on the document, now and whenever they change. */
export const applyPreferences = (): void => {
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
  darkScreen.addEventListener('change', () => apply(usePreferences.getState()));
};

export const useColorScheme = (): 'light' | 'dark' => colorSchemeOf(usePreferences(({ theme }) => theme));
