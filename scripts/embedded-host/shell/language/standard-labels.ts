/** Labels of the host's own objects, fields and tabs in Simplified and Traditional Chinese. */
export const standardLabels: Record<string, readonly [string, string] | undefined> = {
  Person: ['人员', '人員'], People: ['人员', '人員'], Company: ['公司', '公司'], Companies: ['公司', '公司'],
  Opportunity: ['商机', '商機'], Opportunities: ['商机', '商機'], Task: ['任务', '任務'], Tasks: ['任务', '任務'],
  Note: ['备注', '備註'], Notes: ['备注', '備註'], Workflow: ['工作流', '工作流程'], Workflows: ['工作流', '工作流程'],
  Name: ['名称', '名稱'], Emails: ['电子邮箱', '電子郵件'], Linkedin: ['领英', 'LinkedIn 帳號'], 'Job Title': ['职位', '職稱'], Phones: ['电话', '電話'],
  Avatar: ['头像', '頭像'], 'Avatar File': ['头像文件', '頭像檔案'], 'Domain Name': ['域名', '網域'], Address: ['地址', '地址'],
  'Annual Revenue': ['年收入', '年營收'], 'Account Owner': ['客户负责人', '客戶負責人'], Amount: ['金额', '金額'], 'Close date': ['成交日期', '成交日期'],
  Stage: ['阶段', '階段'], New: ['新建', '新'], Screening: ['筛选中', '篩選中'], Meeting: ['会面', '會面'], Proposal: ['方案', '提案'], Customer: ['客户', '客戶'],
  'Point of Contact': ['联系人', '聯絡人'], Owner: ['负责人', '負責人'], Title: ['标题', '標題'], Body: ['正文', '內文'], 'Due Date': ['截止日期', '到期日'],
  Status: ['状态', '狀態'], 'To do': ['待办', '待辦'], 'In progress': ['进行中', '進行中'], Done: ['已完成', '已完成'], Assignee: ['负责人', '負責人'],
  Relations: ['关联', '關聯'], Attachments: ['附件', '附件'], Attachment: ['附件', '附件'], 'Timeline Activities': ['动态', '動態'], 'Timeline Activity': ['动态', '動態'],
  Id: ['编号', '編號'], 'Creation date': ['创建日期', '建立日期'], 'Last update': ['最近更新', '最近更新'], 'Deleted at': ['删除时间', '刪除時間'],
  'Created by': ['创建者', '建立者'], 'Updated by': ['更新者', '更新者'], Position: ['位置', '位置'], 'Search vector': ['搜索向量', '搜尋向量'],
  Home: ['主页', '首頁'], Timeline: ['动态', '動態'], Files: ['文件', '檔案'], Fields: ['字段', '欄位'],
  'Last published Version Id': ['最近发布版本编号', '最近發布版本編號'], Statuses: ['状态', '狀態'], Draft: ['草稿', '草稿'], Active: ['启用', '啟用'],
  Deactivated: ['已停用', '已停用'], Versions: ['版本', '版本'], Runs: ['运行', '執行'], 'Workspace Member': ['成员', '成員'], 'Workspace Members': ['成员', '成員'],
  Admin: ['管理员', '管理員'], File: ['文件', '檔案'], 'File category': ['文件类别', '檔案類別'], Target: ['目标', '目標'],
};
