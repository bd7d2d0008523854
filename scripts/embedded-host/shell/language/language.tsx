import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { FRONT_COMPONENT_CONTEXT_KEY } from 'twenty-sdk/front-component-renderer';
import { t } from 'twenty-sdk/front-component';
import { usePreferences } from '../frame/preferences.ts';
import type { Metadata } from '../workspace/metadata.ts';
import { LOCALES, sayIn, type Locale, type Say } from './words.ts';
import { standardLabels } from './standard-labels.ts';

export type Language = {
  locale: Locale;
  say: Say;
  /** A label of the host or of an app, by its English text and what it names. */
  label: (text: string, kind?: LabelKind) => string;
};

export type LabelKind =
  | 'field'
  | 'description'
  | 'object'
  | 'objects'
  | 'view'
  | 'tab'
  | 'widget'
  | 'command'
  | 'shortCommand'
  | 'navigation'
  | 'page'
  | 'option';

/**
 * Under which contexts the SDK's catalogues keep a label; the host titles a card of related records by its field. There
 * is none for options of a select, so theirs come from the same words elsewhere.
 */
const CONTEXTS: Record<LabelKind, readonly string[]> = {
  field: ['fieldMetadata.label'],
  description: ['fieldMetadata.description'],
  object: ['objectMetadata.labelSingular'],
  objects: ['objectMetadata.labelPlural'],
  view: ['view.name'],
  tab: ['pageLayoutTab.title'],
  widget: ['pageLayoutWidget.title', 'fieldMetadata.label'],
  command: ['commandMenuItem.label'],
  shortCommand: ['commandMenuItem.shortLabel'],
  navigation: ['navigationMenuItem.name', 'view.name', 'objectMetadata.labelPlural'],
  page: ['navigationMenuItem.name', 'pageLayout.name'],
  option: [
    '',
    'fieldMetadata.label',
    'objectMetadata.labelSingular',
    'objectMetadata.labelPlural',
    'navigationMenuItem.name',
    'view.name',
    'pageLayoutTab.title',
    'pageLayoutWidget.title',
  ],
};

const LanguageContext = createContext<Language | null>(null);

/** The SDK reads both from the global object, as it does inside a component. */
const TRANSLATIONS_KEY = '__twentySdkFrontComponentTranslations__';

const languageOf = (locale: Locale, translations: Metadata['translations']): Language => {
  Object.assign(globalThis, { [TRANSLATIONS_KEY]: translations, [FRONT_COMPONENT_CONTEXT_KEY]: { locale } });
  const column = LOCALES.indexOf(locale) - 1;
  const label: Language['label'] = (text, kind = 'option') => {
    if (column < 0 || text === '') return text;
    const translated = CONTEXTS[kind]
      .map((context) => t(context === '' ? text : { message: text, context }))
      .find((translation) => translation !== text);
    return translated ?? standardLabels[text]?.[column] ?? text;
  };
  return { locale, say: sayIn(locale), label };
};

export const LanguageProvider = ({
  translations = {},
  children,
}: {
  translations?: Metadata['translations'];
  children: ReactNode;
}) => {
  const locale = usePreferences((preferences) => preferences.locale);
  const language = useMemo(() => languageOf(locale, translations), [locale, translations]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
};

export const useLanguage = (): Language => {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('There is no language here.');
  return language;
};
