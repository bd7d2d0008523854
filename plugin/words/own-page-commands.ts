import type { OwnPageOutcome, OwnPageRefusal } from '../domain/guests/own-page.ts';
import type { Words } from './words.ts';

/** What a command with the page of a guest did, or why not; that a guest is gone is said among the words of keeping guests. */
export const OWN_PAGE_WORDS: Words<OwnPageOutcome | Exclude<OwnPageRefusal, { code: 'GUESTS_GONE' }>> = {
  LINKS_WITHDRAWN: {
    en: () => 'All links to the page of this guest are withdrawn. A new one can be given at any time.',
    'zh-CN': () => '该宾客个人页的所有链接均已撤回，可随时重新生成。',
    'zh-TW': () => '該賓客個人頁的所有連結均已撤回，可隨時重新產生。',
  },
  NO_PUBLIC_PAGES: {
    en: () => 'Guests have no pages yet: an administrator sets the secret for links in the settings of the app.',
    'zh-CN': () => '尚未启用宾客页面：请管理员在应用设置中填写链接密钥。',
    'zh-TW': () => '尚未啟用賓客頁面：請管理員在應用程式設定中填寫連結密鑰。',
  },
};
