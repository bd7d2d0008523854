import type { PreferenceOutcome, PreferenceRefusal } from '../domain/preferences/commands.ts';
import type { Preference } from '../domain/preferences/preference.ts';
import type { Language } from './language.ts';
import { preferenceInWords } from './preferences.ts';
import type { Words } from './words.ts';

const listed = (preferences: readonly Preference[], language: Language): string =>
  preferences.map((one) => preferenceInWords(one, language)).join(language === 'en' ? ', ' : '、');

/** What a command with preferences did, or why not; that a guest is gone is said among the words of keeping guests. */
export const PREFERENCE_COMMAND_WORDS: Words<PreferenceOutcome | Exclude<PreferenceRefusal, { code: 'GUESTS_GONE' }>> =
  {
    PREFERENCES_ADDED: {
      en: ({ preferences }) => `Noted: ${listed(preferences, 'en')}.`,
      'zh-CN': ({ preferences }) => `已记录：${listed(preferences, 'zh-CN')}。`,
      'zh-TW': ({ preferences }) => `已記錄：${listed(preferences, 'zh-TW')}。`,
    },
    PREFERENCES_CONFIRMED: {
      en: ({ preferences }) => `Confirmed as of today: ${listed(preferences, 'en')}.`,
      'zh-CN': ({ preferences }) => `已于今日确认：${listed(preferences, 'zh-CN')}。`,
      'zh-TW': ({ preferences }) => `已於今日確認：${listed(preferences, 'zh-TW')}。`,
    },
    PREFERENCES_RETIRED: {
      en: ({ preferences }) => `Counts no more: ${listed(preferences, 'en')}. Confirm brings it back.`,
      'zh-CN': ({ preferences }) => `不再生效：${listed(preferences, 'zh-CN')}。确认后即可恢复。`,
      'zh-TW': ({ preferences }) => `不再生效：${listed(preferences, 'zh-TW')}。確認後即可恢復。`,
    },
    PREFERENCE_CONTRADICTS: {
      en: ({ preference, against }) =>
        `${listed([preference], 'en')} does not go with ${listed([against], 'en')}, which is known too: ask the guest, and retire one of them.`,
      'zh-CN': ({ preference, against }) =>
        `“${listed([preference], 'zh-CN')}”与已知的“${listed([against], 'zh-CN')}”相矛盾：请询问宾客，并停用其中一项。`,
      'zh-TW': ({ preference, against }) =>
        `「${listed([preference], 'zh-TW')}」與已知的「${listed([against], 'zh-TW')}」相矛盾：請詢問賓客，並停用其中一項。`,
    },
    PREFERENCES_GONE: {
      en: () => 'The preferences are gone.',
      'zh-CN': () => '所选偏好已不存在。',
      'zh-TW': () => '所選偏好已不存在。',
    },
    WISH_NOT_UNDERSTOOD: {
      en: () => 'There is no wish in it that the app knows. Give its category and value instead.',
      'zh-CN': () => '未能识别其中的偏好，请直接填写类别和值。',
      'zh-TW': () => '未能辨識其中的偏好，請直接填寫類別和值。',
    },
  };
