import type { RunKindName, RunReason } from '../domain/runs/run.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** What runs are called, as records are stored; an import is called by its file. */
export const RUN_NAMES: Readonly<Record<Exclude<RunKindName, 'IMPORT'>, Readonly<Record<Language, string>>>> = {
  RECALCULATION: { en: 'Totals of all guests', 'zh-CN': '全部宾客的累计数据', 'zh-TW': '全部賓客的累計資料' },
  RECONCILIATION: {
    en: 'Nightly reconciliation of totals',
    'zh-CN': '累计数据夜间核对',
    'zh-TW': '累計資料夜間核對',
  },
  LOYALTY_REVIEW: {
    en: 'Nightly review of tiers and points',
    'zh-CN': '等级与积分夜间审核',
    'zh-TW': '等級與積分夜間審核',
  },
  RETENTION_ACTING: {
    en: 'Touches become tasks and drafts',
    'zh-CN': '触达转为任务和草稿',
    'zh-TW': '觸及轉為任務和草稿',
  },
  LOYALTY_SIMULATION: { en: 'Simulation of rules', 'zh-CN': '规则模拟', 'zh-TW': '規則模擬' },
  INTAKE: { en: 'Messages of other systems', 'zh-CN': '其他系统的消息', 'zh-TW': '其他系統的訊息' },
  PULL: { en: 'Pull from another system', 'zh-CN': '从其他系统拉取', 'zh-TW': '從其他系統拉取' },
  ERASURE: { en: 'Erasure of guests', 'zh-CN': '宾客资料删除', 'zh-TW': '賓客資料刪除' },
  OVERBOOKING: { en: 'Review of overbooking', 'zh-CN': '超订审核', 'zh-TW': '超賣檢討' },
  PERIODS_OVER: { en: 'Guests past their period', 'zh-CN': '保存期已满的宾客', 'zh-TW': '保存期已滿的賓客' },
  MATCHING: { en: 'Duplicates among all guests', 'zh-CN': '全部宾客的疑似重复', 'zh-TW': '全部賓客的疑似重複' },
  LOYALTY_RECONCILIATION: { en: 'Accounts of all members', 'zh-CN': '全部会员的账户', 'zh-TW': '全部會員的帳戶' },
  RETENTION_FIT: { en: 'Retention model', 'zh-CN': '留存模型', 'zh-TW': '留存模型' },
  RETENTION_SCORING: { en: 'Scoring of guests', 'zh-CN': '宾客评分', 'zh-TW': '賓客評分' },
  RETENTION_PLANNING: { en: 'Planning of touches', 'zh-CN': '联系计划', 'zh-TW': '聯絡計畫' },
  DAY_FIGURES: { en: 'Figures of days', 'zh-CN': '每日经营数据', 'zh-TW': '每日經營資料' },
  ACCOUNT_REVIEW: { en: 'Review of accounts', 'zh-CN': '协议客户审核', 'zh-TW': '協議客戶審核' },
  BACKUP: { en: 'Backup', 'zh-CN': '备份', 'zh-TW': '備份' },
  RESTORE: { en: 'Restore of a backup', 'zh-CN': '恢复备份', 'zh-TW': '還原備份' },
  GROUP_REVIEW: { en: 'Review of groups', 'zh-CN': '团队审核', 'zh-TW': '團體審核' },
  HANDOVER: { en: 'Handover', 'zh-CN': '移交', 'zh-TW': '移交' },
  CAMPAIGN: { en: 'Campaign', 'zh-CN': '营销活动', 'zh-TW': '行銷活動' },
  CREDIT_REVIEW: { en: 'Review of receivables', 'zh-CN': '应收账款审核', 'zh-TW': '應收帳款審核' },
  COMMISSION_REVIEW: { en: 'Review of commissions', 'zh-CN': '佣金审核', 'zh-TW': '佣金審核' },
  RETENTION_PROOF: { en: 'Results of plays', 'zh-CN': '关怀方案成效', 'zh-TW': '關懷方案成效' },
};

/** What is said of long work: why it did not end well, why a command was refused, what a command did. */
export const RUN_WORDS: Words<RunReason> = {
  RUN_REFUSED: {
    en: () => 'Twenty did not let the app do this: check the role of the app and of who started the run.',
    'zh-CN': () => 'Twenty 拒绝了本应用的操作：请检查应用角色以及发起人的角色权限。',
    'zh-TW': () => 'Twenty 拒絕了本應用程式的操作：請檢查應用程式角色以及發起人的角色權限。',
  },
  RUN_NOT_ACCEPTED: {
    en: () => 'Twenty did not accept what the app sent: the app and its fields may be of different versions.',
    'zh-CN': () => 'Twenty 未接受本应用发送的数据：应用与其字段的版本可能不一致。',
    'zh-TW': () => 'Twenty 未接受本應用程式傳送的資料：應用程式與其欄位的版本可能不一致。',
  },
  RUN_BROKEN: {
    en: () => 'The app met a fault of its own; its log under the settings of the app says where.',
    'zh-CN': () => '本应用自身出现故障，具体位置请查看应用设置中的日志。',
    'zh-TW': () => '本應用程式本身發生故障，具體位置請查看應用程式設定中的記錄。',
  },
  RUN_NOT_UNDERSTOOD: {
    en: () => 'The run was recorded by another version of the app and cannot be gone on with. Repeat it.',
    'zh-CN': () => '该任务由应用的另一版本记录，无法继续。请重新运行。',
    'zh-TW': () => '此任務由應用程式的另一版本記錄，無法繼續。請重新執行。',
  },
  RUN_HOST_UNAVAILABLE: {
    en: ({ tries }, { counted }) => `Twenty did not answer or was too busy (${counted(tries, 'try', 'tries')}).`,
    'zh-CN': ({ tries }, { number }) => `Twenty 无响应或过于繁忙（已尝试${number(tries)}次）。`,
    'zh-TW': ({ tries }, { number }) => `Twenty 無回應或過於忙碌（已嘗試${number(tries)}次）。`,
  },
  RUN_STOPPED_HALF_WAY: {
    en: ({ tries }, { counted }) =>
      `Was stopped half-way each time it was taken up (${counted(tries, 'try', 'tries')}).`,
    'zh-CN': ({ tries }, { number }) => `每次运行都中途停止（已尝试${number(tries)}次）。`,
    'zh-TW': ({ tries }, { number }) => `每次執行都中途停止（已嘗試${number(tries)}次）。`,
  },
  RUN_SYSTEM_REFUSED: {
    en: ({ system }) =>
      `${system} does not let the app in: check its address, keys and rights in the settings of the app.`,
    'zh-CN': ({ system }) => `${system} 拒绝访问：请在应用设置中检查其地址、密钥和权限。`,
    'zh-TW': ({ system }) => `${system} 拒絕存取：請在應用程式設定中檢查其位址、密鑰和權限。`,
  },
  RUN_SYSTEM_NOT_UNDERSTOOD: {
    en: ({ system }) => `${system} answers what the app cannot go on with, such as the same page again and again.`,
    'zh-CN': ({ system }) => `${system} 的应答无法处理，例如反复返回同一页。`,
    'zh-TW': ({ system }) => `${system} 的回應無法處理，例如反覆傳回同一頁。`,
  },
  RUN_SYSTEM_UNAVAILABLE: {
    en: ({ system, tries }, { counted }) =>
      `${system} did not answer or was too busy (${counted(tries, 'try', 'tries')}).`,
    'zh-CN': ({ system, tries }, { number }) => `${system} 无响应或过于繁忙（已尝试${number(tries)}次）。`,
    'zh-TW': ({ system, tries }, { number }) => `${system} 無回應或過於忙碌（已嘗試${number(tries)}次）。`,
  },
  RUN_SENDER_SILENT: {
    en: ({ minutes }, { counted }) =>
      `Nothing came for ${counted(minutes, 'minute')}. Run the same import command with --resume to go on.`,
    'zh-CN': ({ minutes }, { number }) =>
      `已有${number(minutes)}分钟未收到数据。请使用 --resume 再次运行同一导入命令以继续。`,
    'zh-TW': ({ minutes }, { number }) =>
      `已有${number(minutes)}分鐘未收到資料。請使用 --resume 再次執行同一匯入指令以繼續。`,
  },
  RUN_MOSTLY_REJECTED: {
    en: ({ read, rejected }, { number }) =>
      `Stopped: ${number(rejected)} of the first ${number(read)} rows were rejected. Put the mapping right and import the file again.`,
    'zh-CN': ({ read, rejected }, { number }) =>
      `已停止：前${number(read)}行中有${number(rejected)}行被拒绝。请修正映射后重新导入该文件。`,
    'zh-TW': ({ read, rejected }, { number }) =>
      `已停止：前${number(read)}列中有${number(rejected)}列被拒絕。請修正對應設定後重新匯入該檔案。`,
  },
  RUN_NOT_FOUND: {
    en: () => 'There is no such run any more, or your role does not show it.',
    'zh-CN': () => '该任务已不存在，或您的角色无权查看。',
    'zh-TW': () => '此任務已不存在，或您的角色無權檢視。',
  },
  RUN_NOT_UNDER_WAY: {
    en: ({ name }) => `“${name}” is not running, so there is nothing to cancel.`,
    'zh-CN': ({ name }) => `“${name}”未在运行，无需取消。`,
    'zh-TW': ({ name }) => `「${name}」未在執行，無需取消。`,
  },
  RUN_UNDER_WAY: {
    en: ({ name }) => `“${name}” is running. Cancel it before you repeat it.`,
    'zh-CN': ({ name }) => `“${name}”正在运行。请先取消，再重新运行。`,
    'zh-TW': ({ name }) => `「${name}」正在執行。請先取消，再重新執行。`,
  },
  RUN_NEEDS_ITS_FILE: {
    en: ({ name }) =>
      `“${name}” is repeated where its file is: run the same command there, an import with --resume to go on where it stopped.`,
    'zh-CN': ({ name }) =>
      `“${name}”须在文件所在的电脑上重新运行：请再次执行同一命令，导入时加 --resume 可从中断处继续。`,
    'zh-TW': ({ name }) =>
      `「${name}」須在檔案所在的電腦上重新執行：請再次執行同一指令，匯入時加 --resume 可從中斷處繼續。`,
  },
  RUN_CANCELLED: {
    en: ({ name }) =>
      `“${name}” was cancelled in Twenty. Run the same import command with --resume to go on all the same.`,
    'zh-CN': ({ name }) => `“${name}”已在 Twenty 中取消。如仍需继续，请使用 --resume 再次运行同一导入命令。`,
    'zh-TW': ({ name }) => `「${name}」已在 Twenty 中取消。如仍需繼續，請使用 --resume 再次執行同一匯入指令。`,
  },
  RUN_STANDS_ELSEWHERE: {
    en: ({ name, standsAt, beginsAt }, { number }) =>
      `“${name}” stands at row ${number(standsAt)}, and this slice begins after row ${number(beginsAt)}: another import of the same file is under way, or a slice is missing.`,
    'zh-CN': ({ name, standsAt, beginsAt }, { number }) =>
      `“${name}”当前位于第${number(standsAt)}行，而本批数据从第${number(beginsAt)}行之后开始：同一文件正由另一导入处理，或缺少一批数据。`,
    'zh-TW': ({ name, standsAt, beginsAt }, { number }) =>
      `「${name}」目前位於第${number(standsAt)}列，而本批資料從第${number(beginsAt)}列之後開始：同一檔案正由另一匯入處理，或缺少一批資料。`,
  },
  RUN_DONE: {
    en: ({ name, read, written, rejected }, { number }) =>
      `${name}: ${number(read)} read, ${number(written)} put right${rejected > 0 ? `, ${number(rejected)} rejected` : ''}.`,
    'zh-CN': ({ name, read, written, rejected }, { number }) =>
      `${name}：已读取${number(read)}条，更正${number(written)}条${rejected > 0 ? `，拒绝${number(rejected)}条` : ''}。`,
    'zh-TW': ({ name, read, written, rejected }, { number }) =>
      `${name}：已讀取${number(read)}筆，更正${number(written)}筆${rejected > 0 ? `，拒絕${number(rejected)}筆` : ''}。`,
  },
  RUN_GOES_ON: {
    en: ({ name, read }, { number }) =>
      `${name}: ${number(read)} read so far. It goes on by itself; watch it under Runs.`,
    'zh-CN': ({ name, read }, { number }) => `${name}：目前已读取${number(read)}条，将自动继续，可在“任务”中查看进度。`,
    'zh-TW': ({ name, read }, { number }) =>
      `${name}：目前已讀取${number(read)}筆，將自動繼續，可在「任務」中查看進度。`,
  },
  RUN_DID_NOT_END_WELL: {
    en: ({ name, problem }) =>
      `${name}: ${problem === null ? 'it was ended by somebody else.' : sayRun(problem, 'en')}`,
    'zh-CN': ({ name, problem }) => `${name}：${problem === null ? '已被他人结束。' : sayRun(problem, 'zh-CN')}`,
    'zh-TW': ({ name, problem }) => `${name}：${problem === null ? '已被他人結束。' : sayRun(problem, 'zh-TW')}`,
  },
  RUNS_CANCELLED: {
    en: ({ runs, imports }, { counted }) =>
      `${counted(runs, 'run')} cancelled. What was written until now stays; ${[
        ...(runs > imports ? ['Repeat run starts again'] : []),
        ...(imports > 0 ? ['an import goes on where its file is, by the same command with --resume'] : []),
      ].join(', and ')}.`,
    'zh-CN': ({ runs, imports }, { number }) =>
      `已取消${number(runs)}项任务。此前写入的内容保留；${[
        ...(runs > imports ? ['可用“重新运行”再次启动'] : []),
        ...(imports > 0 ? ['导入须在文件所在的电脑上以同一命令加 --resume 继续'] : []),
      ].join('，')}。`,
    'zh-TW': ({ runs, imports }, { number }) =>
      `已取消${number(runs)}項任務。此前寫入的內容保留；${[
        ...(runs > imports ? ['可用「重新執行」再次啟動'] : []),
        ...(imports > 0 ? ['匯入須在檔案所在的電腦上以同一指令加 --resume 繼續'] : []),
      ].join('，')}。`,
  },
  GUESTS_RECALCULATED: {
    en: ({ read, written }, { counted, number }) =>
      `Totals of ${counted(read, 'guest')} rebuilt, ${number(written)} put right.`,
    'zh-CN': ({ read, written }, { number }) => `已重算${number(read)}位宾客的累计数据，更正${number(written)}位。`,
    'zh-TW': ({ read, written }, { number }) => `已重算${number(read)}位賓客的累計資料，更正${number(written)}位。`,
  },
};

/** A problem, refusal or outcome of runs in words. */
export const sayRun = (reason: RunReason, language: Language): string => inWords(RUN_WORDS, reason, language);
