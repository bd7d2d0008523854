import type { BackupRefusal } from '../domain/backup/reasons.ts';
import type { Words } from './words.ts';

export const BACKUP_WORDS: Words<BackupRefusal> = {
  BACKUP_NEEDS_KEY: {
    en: () =>
      'Backups are made and restored by the commands `hotel backup` and `hotel restore` with an API key, not by a person.',
    'zh-CN': () => '备份与恢复须使用命令 `hotel backup`、`hotel restore` 及 API 密钥，不能以个人身份进行。',
    'zh-TW': () => '備份與還原須使用指令 `hotel backup`、`hotel restore` 及 API 金鑰，不能以個人身分進行。',
  },
};
