import { isCalendarDate } from '../../domain/calendar-dates.ts';
import { roundToMicros } from '../../domain/money.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { escaped } from '../../domain/retention/acting/render.ts';
import type { Language } from '../../words/language.ts';
import { EXPORT_LABELS } from '../../words/export-labels.ts';
import { sayIn } from '../../words/say.ts';
import { html, paragraph } from './public-page.ts';

type Exported = Record<string, unknown>;

/** What the page says of its own. Lists of the host, and what its records call their fields, have no labels in the app. */
const WORDS: Record<
  Language,
  {
    title: string;
    of: (name: string, at: string) => string;
    about: string;
    part: (part: number, of: number) => string;
    before: string;
    after: string;
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
    part: (part, of) => `Part ${part} of ${of}`,
    before: 'Part before',
    after: 'Next part',
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
    part: (part, of) => `第 ${part} 部分，共 ${of} 部分`,
    before: '上一部分',
    after: '下一部分',
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
    part: (part, of) => `第 ${part} 部分，共 ${of} 部分`,
    before: '上一部分',
    after: '下一部分',
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

/** What tells records from one another to a machine alone. */
const IDS = new Set(['id', 'guestId', 'stayId', 'membershipId']);

/** How much of the records a page takes: of a larger one nothing arrives where the host runs functions on its own machine. */
const PART_BYTES = 100_000;

/** Cut where the bytes of the texts would be more than a part takes; a text that is more by itself is a part of its own. */
const inParts = <Item extends { text: string }>(items: readonly Item[]): Item[][] => {
  const parts: Item[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const more = Buffer.byteLength(item.text);
    if (bytes > 0 && bytes + more > PART_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(item);
    bytes += more;
  }
  return parts;
};

/** A guest is a person of the host. */
const labelsOf = (list: string) => EXPORT_LABELS[list === 'guest' ? 'people' : list];

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
 * What is kept of a guest as a page that a person can read: without a script, for a screen of any size and for paper: all
 * of it, or a part, counted from 1, where pages are wanted and it is too much for one; `hrefOf` is the address of a part. `data`
 * is what the route `identity/export` answers. Days, times (in UTC) and amounts are written for the language.
 */
export const exportPage = (
  data: object,
  language: Language,
  inPages?: { wanted: number; hrefOf: (part: number) => string },
): string => {
  const exported = data as Exported;
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
    labelsOf(list)?.fields[name]?.label[language] ?? words.fields[name] ?? name;
  const written = (value: unknown, list: string, name: string): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return say.number(value, 2);
    if (typeof value === 'string') {
      if (isCalendarDate(value)) return say.day(value);
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return time(value);
      return labelsOf(list)?.fields[name]?.choices?.[value] ?? value;
    }
    if (Array.isArray(value))
      return value.map((one) => written(one, list, name)).join(labelsOf(name) === undefined ? ', ' : '\n\n');
    if (!isObject(value)) return '';
    if (typeof value['amountMicros'] === 'number' && typeof value['currencyCode'] === 'string')
      return say.money({ amountMicros: roundToMicros(value['amountMicros']), currencyCode: value['currencyCode'] });
    if (typeof value['markdown'] === 'string') return value['markdown'];
    const composite = compositeOf(value);
    if (composite !== null) return composite;
    // A list within a record is of an object of its own, and so are the names of its fields.
    const isRecord = labelsOf(name) !== undefined;
    const of = isRecord ? name : list;
    const parts = Object.entries(value).map(([inner, one]) => [inner, written(one, of, inner)] as const);
    if (parts.length === 1 && !isRecord) return parts[0]![1];
    return parts
      .map(([inner, one]) => `${isRecord ? labelOf(of, inner) : (words.fields[inner] ?? inner)}: ${one}`)
      .join('\n');
  };
  const article = (record: Exported, list: string): string => {
    const rows = Object.entries(record).filter(([name]) => !IDS.has(name));
    const stay = stays.get(record['stayId']);
    const first = typeof stay === 'string' ? [[labelOf('folioCharges', 'stay'), stay]] : [];
    const all = [...first, ...rows.map(([name, value]) => [labelOf(list, name), written(value, list, name)])];
    return `<article><dl>${all.map(([label, value]) => `<dt>${escaped(label!)}</dt><dd>${escaped(value!)}</dd>`).join('')}</dl></article>`;
  };
  const sections = Object.entries(exported).flatMap(([list, value]) => {
    const records = Array.isArray(value) ? (value as Exported[]) : list === 'guest' && isObject(value) ? [value] : [];
    return records.length === 0
      ? []
      : [{ list, title: words.lists[list] ?? labelsOf(list)?.label[language] ?? list, records }];
  });
  const guest = isObject(exported['guest']) ? exported['guest'] : {};
  const name = (isObject(guest['name']) ? compositeOf(guest['name']) : null) ?? '';
  const title = [words.title, name].filter(Boolean).join(' · ');
  const articles = sections.flatMap(({ list, records }) =>
    records.map((record) => ({ list, text: article(record, list) })),
  );
  const parts = inPages === undefined ? [articles] : inParts(articles);
  const part = Math.min(Math.max(1, inPages?.wanted ?? 1), parts.length);
  const partOf = (list: string): number => 1 + parts.findIndex((items) => items.some((item) => item.list === list));
  const link = (to: number, label: string, place = ''): string =>
    `<a href="${to === part ? '' : escaped(inPages!.hrefOf(to))}${place}">${escaped(label)}</a>`;
  const turning =
    parts.length === 1
      ? ''
      : `<p>${[
          escaped(words.part(part, parts.length)),
          ...(part > 1 ? [link(part - 1, words.before)] : []),
          ...(part < parts.length ? [link(part + 1, words.after)] : []),
        ].join(' · ')}</p>`;
  const shown = Map.groupBy(parts[part - 1]!, ({ list }) => list);
  return html(
    language,
    title,
    `${paragraph(words.of(name, time(text(exported['exportedAt']))))}
${paragraph(words.about)}
<nav><ul>${sections.map(({ list, title: label, records }) => `<li>${link(partOf(list), label, `#${list}`)} (${records.length})</li>`).join('')}</ul></nav>
${turning}
${sections
  .flatMap(({ list, title: label }) => {
    const records = shown.get(list);
    return records === undefined
      ? []
      : [
          `<section aria-labelledby="${list}"><h2 id="${list}">${escaped(label)}</h2>${records.map((one) => one.text).join('\n')}</section>`,
        ];
  })
  .join('\n')}
${turning}`,
    STYLE,
  );
};
