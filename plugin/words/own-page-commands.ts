import type { OwnPageOutcome, OwnPageRefusal } from '../domain/guests/own-page.ts';
import type { Words } from './words.ts';

/** What a command with the page of a guest did, or why not; that a guest is gone is said among the words of keeping guests. */
export const OWN_PAGE_WORDS: Words<OwnPageOutcome | Exclude<OwnPageRefusal, { code: 'GUESTS_GONE' }>> = {
  LINKS_WITHDRAWN: {
    en: () => 'All links to the page of this guest are withdrawn. A new one can be given at any time.',
    'zh-CN': () => '该宾客个人页的所有链接均已撤回，可随时重新生成。',
    'zh-TW': () => '該賓客個人頁的所有連結均已撤回，可隨時重新產生。',
  },
  EXPORT_LINKED: {
    en: ({ days }, { counted }) =>
      `The link opens what is kept of the guest for ${counted(days, 'day')}, or until all links are withdrawn; that it was given out is on record.`,
    'zh-CN': ({ days }) => `该链接在${days}天内、或在撤回所有链接之前，可打开所保存的宾客全部资料；本次提供已登记。`,
    'zh-TW': ({ days }) => `該連結在${days}天內、或在撤回所有連結之前，可開啟所保存的賓客全部資料；本次提供已登記。`,
  },
  NO_PUBLIC_PAGES: {
    en: () => 'Guests have no pages yet: an administrator sets the secret for links in the settings of the app.',
    'zh-CN': () => '尚未启用宾客页面：请管理员在应用设置中填写链接密钥。',
    'zh-TW': () => '尚未啟用賓客頁面：請管理員在應用程式設定中填寫連結密鑰。',
  },
};
