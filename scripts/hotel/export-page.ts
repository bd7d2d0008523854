import { createHash } from 'node:crypto';
import { isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { escaped } from '../../plugin/domain/retention/acting/render.ts';
import type { Language } from '../../plugin/words/language.ts';
import { sayIn } from '../../plugin/words/say.ts';
import type { FieldLabels } from './field-labels.ts';

type Exported = Record<string, unknown>;

/** What the page says of its own. Lists of the host, and what its records call their fields, have no labels in the app. */
const WORDS: Record<
  Language,
  {
    title: string;
    of: (name: string, at: string) => string;
    about: string;
    yes: string;
    no: string;
    lists: Record<string, string>;
    fields: Record<string, string>;
  }
> = {
  en: {
    title: 'What we keep of you',
    of: (name, at) => `${name} · as of ${at}`,
    about: 'Everything that the hotel keeps of you, place by place. What is empty is left out.',
    yes: 'Yes',
    no: 'No',
    lists: {
      guest: 'You',
      staysBookedForOthers: 'Stays that you booked for others',
      notes: 'Notes',
      tasks: 'Tasks',
      attachments: 'Files',
    },
    fields: {
      name: 'Name',
      firstName: 'First name',
      lastName: 'Last name',
      emails: 'E-mail',
      phones: 'Phone',
      jobTitle: 'Job title',
      company: 'Company',
      createdAt: 'Since',
      title: 'Title',
      bodyV2: 'Text',
      dueAt: 'Due',
      status: 'Status',
      linkedinLink: 'LinkedIn',
    },
  },
  'zh-CN': {
    title: '我们保存的您的资料',
    of: (name, at) => `${name} · 截至${at}`,
    about: '酒店保存的您的全部资料，按类别列出。空白项略去。',
    yes: '是',
    no: '否',
    lists: {
      guest: '您的档案',
      staysBookedForOthers: '您为他人预订的入住',
      notes: '备注',
      tasks: '任务',
      attachments: '文件',
    },
    fields: {
      name: '姓名',
      firstName: '名',
      lastName: '姓',
      emails: '电子邮件',
      phones: '电话',
      jobTitle: '职务',
      company: '公司',
      createdAt: '建档时间',
      title: '标题',
      bodyV2: '内容',
      dueAt: '截止时间',
      status: '状态',
      linkedinLink: '领英',
    },
  },
  'zh-TW': {
    title: '我們保存的您的資料',
    of: (name, at) => `${name} · 截至${at}`,
    about: '飯店保存的您的全部資料，按類別列出。空白項略去。',
    yes: '是',
    no: '否',
    lists: {
      guest: '您的檔案',
      staysBookedForOthers: '您為他人預訂的入住',
      notes: '備註',
      tasks: '任務',
      attachments: '檔案',
    },
    fields: {
      name: '姓名',
      firstName: '名',
      lastName: '姓',
      emails: '電子郵件',
      phones: '電話',
      jobTitle: '職務',
      company: '公司',
      createdAt: '建檔時間',
      title: '標題',
      bodyV2: '內容',
      dueAt: '截止時間',
      status: '狀態',
      linkedinLink: 'LinkedIn',
    },
  },
};

const STYLE = `:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{box-sizing:border-box;max-width:60rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;border-bottom:1px solid GrayText;padding-bottom:.25rem}
nav ul{columns:14rem;padding-left:1.25rem}
article{break-inside:avoid;border:1px solid color-mix(in srgb,GrayText 50%,Canvas);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 .75rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:0}
dt{color:color-mix(in srgb,CanvasText 70%,Canvas)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{main{max-width:none;padding:0}nav{display:none}}`;

/** No script, nothing from elsewhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'none'; base-uri 'none'`;

/** What tells records from one another to a machine alone. */
const IDS = new Set(['id', 'guestId', 'stayId', 'membershipId']);

const isObject = (value: unknown): value is Exported =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listed = (...texts: string[]): string => texts.filter((one) => one !== '').join(', ');
const phoneOf = (calling: unknown, number: unknown): string => [text(calling), text(number)].filter(Boolean).join(' ');

/** What the host keeps in parts, in one line; null for anything else. */
const compositeOf = (value: Exported): string | null => {
  const rest = (name: string): unknown[] => (Array.isArray(value[name]) ? (value[name] as unknown[]) : []);
  if ('firstName' in value || ('lastName' in value && Object.keys(value).length === 1))
    return Object.keys(value).every((name) => name === 'firstName' || name === 'lastName')
      ? writtenName({ firstName: text(value['firstName']), lastName: text(value['lastName']) })
      : null;
  if ('primaryEmail' in value) return listed(text(value['primaryEmail']), ...rest('additionalEmails').map(text));
  if ('primaryPhoneNumber' in value)
    return listed(
      phoneOf(value['primaryPhoneCallingCode'], value['primaryPhoneNumber']),
      ...rest('additionalPhones').map((one) => (isObject(one) ? phoneOf(one['callingCode'], one['number']) : '')),
    );
  if ('name' in value && 'code' in value) return `${text(value['name'])} (${text(value['code'])})`;
  return null;
};

/**
 * What is kept of a guest as a page that a person can read: one file without a script, for a screen of any size and for paper.
 * `exported` is what the route `identity/export` answers. Days, times (in UTC) and amounts are written for the language.
 */
export const exportPage = (exported: Exported, language: Language, labels: FieldLabels): string => {
  const words = WORDS[language];
  const say = sayIn(language);
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const time = (instant: string): string => `${times.format(new Date(instant))} UTC`;
  const stays = new Map(
    (Array.isArray(exported['stays']) ? (exported['stays'] as Exported[]) : []).map((stay) => [
      stay['id'],
      stay['confirmationNumber'],
    ]),
  );
  const labelOf = (list: string, name: string): string =>
    labels.field(list === 'guest' ? 'people' : list, name) ?? words.fields[name] ?? name;
  const written = (value: unknown, list: string, name: string): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return say.number(value, 2);
    if (typeof value === 'string') {
      if (isCalendarDate(value)) return say.day(value);
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return time(value);
      return labels.choice(list === 'guest' ? 'people' : list, name, value) ?? value;
    }
    if (Array.isArray(value)) return value.map((one) => written(one, list, name)).join(', ');
    if (!isObject(value)) return '';
    if (typeof value['amountMicros'] === 'number' && typeof value['currencyCode'] === 'string')
      return say.money({ amountMicros: roundToMicros(value['amountMicros']), currencyCode: value['currencyCode'] });
    if (typeof value['markdown'] === 'string') return value['markdown'];
    const composite = compositeOf(value);
    if (composite !== null) return composite;
    const parts = Object.entries(value).map(([inner, one]) => [inner, written(one, list, inner)] as const);
    return parts.length === 1
      ? parts[0]![1]
      : parts.map(([inner, one]) => `${words.fields[inner] ?? inner}: ${one}`).join('\n');
  };
  const article = (record: Exported, list: string): string => {
    const rows = Object.entries(record).filter(([name]) => !IDS.has(name));
    const stay = stays.get(record['stayId']);
    const first = typeof stay === 'string' ? [[labels.field('folioCharges', 'stay') ?? 'Stay', stay]] : [];
    const all = [...first, ...rows.map(([name, value]) => [labelOf(list, name), written(value, list, name)])];
    return `<article><dl>${all.map(([label, value]) => `<dt>${escaped(label!)}</dt><dd>${escaped(value!)}</dd>`).join('')}</dl></article>`;
  };
  const sections = Object.entries(exported).flatMap(([list, value]) => {
    const records = Array.isArray(value) ? (value as Exported[]) : list === 'guest' && isObject(value) ? [value] : [];
    return records.length === 0 ? [] : [{ list, title: words.lists[list] ?? labels.list(list) ?? list, records }];
  });
  const guest = isObject(exported['guest']) ? exported['guest'] : {};
  const name = (isObject(guest['name']) ? compositeOf(guest['name']) : null) ?? '';
  const title = [words.title, name].filter(Boolean).join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.of(name, time(String(exported['exportedAt']))))}</p>
<p>${escaped(words.about)}</p>
<nav><ul>${sections.map(({ list, title: label, records }) => `<li><a href="#${list}">${escaped(label)}</a> (${records.length})</li>`).join('')}</ul></nav>
${sections
  .map(
    ({ list, title: label, records }) =>
      `<section aria-labelledby="${list}"><h2 id="${list}">${escaped(label)}</h2>${records.map((record) => article(record, list)).join('\n')}</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
};
