/** Everything is read and put back as it was saved, ledgers too, which no person may write: it takes an administrator's key. */
export type BackupRefusal = { code: 'BACKUP_NEEDS_KEY' };
