import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHtml, escaped, render, VALUE_NAMES, type Templates, type Values } from './render.ts';

const words = (subject: string, body = 'Come again.'): Templates => ({ en: { subject, body } });
const inEveryLanguage: Templates = {
  en: { subject: 'Hello', body: 'b' },
  'zh-CN': { subject: '您好', body: 'b' },
  'zh-TW': { subject: '您好呀', body: 'b' },
  'pt-PT': { subject: 'Olá', body: 'b' },
};

describe('the language of a message', () => {
  it.each([
    ['pt-PT', 'Olá', 'pt-PT'],
    ['pt-BR', 'Olá', 'pt-PT'],
    ['zh-TW', '您好呀', 'zh-TW'],
    ['ZH-cn', '您好', 'zh-CN'],
    ['zh', '您好', 'zh-CN'],
    ['de', 'Hello', 'en'],
    ['', 'Hello', 'en'],
  ])('of a guest who speaks %j is %s', (language, subject, tag) =>
    expect(render(inEveryLanguage, language, {})).toMatchObject({ message: { subject, language: tag } }),
  );

  it('is the only one where there is one', () =>
    expect(render({ fr: { subject: 'Bonjour', body: 'b' } }, 'de', {})).toMatchObject({ message: { language: 'fr' } }));

  it.each<[string, Templates]>([
    ['no words', {}],
    ['empty ones', { en: { subject: ' ', body: 'b' } }],
    ['several of which none fits', { fr: { subject: 'B', body: 'b' }, it: { subject: 'C', body: 'b' } }],
  ])('with %s holds the message', (_, all) =>
    expect(render(all, 'de', {})).toEqual({ held: { code: 'NO_WORDS', language: 'de' } }),
  );
});

describe('a value', () => {
  it.each<[string, string, Values, string]>([
    ['known', 'Dear {firstName}', { firstName: 'Inês' }, 'Dear Inês'],
    ['known, with words for the other case', 'Dear {firstName|guest}', { firstName: 'Inês' }, 'Dear Inês'],
    ['not known, with words for it', 'Dear {firstName|guest}', {}, 'Dear guest'],
    ['null as a text', 'Dear {firstName|guest}', { firstName: 'null' }, 'Dear guest'],
    ['of spaces', 'Dear {firstName|guest}', { firstName: '  ' }, 'Dear guest'],
    ['with a line break in a subject', 'Dear {firstName}', { firstName: 'A\r\nBcc: x@y.z' }, 'Dear A Bcc: x@y.z'],
    ['that looks like a placeholder', 'Dear {firstName}', { firstName: '{lastName}' }, 'Dear {lastName}'],
  ])('%s', (_, subject, values, expected) =>
    expect(render(words(subject), 'en', values)).toMatchObject({ message: { subject: expected } }),
  );

  it.each<[string, string, Values, object]>([
    ['missing', 'Dear {firstName}', { firstName: null }, { code: 'VALUES_MISSING', values: ['firstName'] }],
    ['missing with empty words for it', 'Dear {firstName|}', {}, { code: 'VALUES_MISSING', values: ['firstName'] }],
    ['that nothing is known by', 'Dear {nickName|you}', {}, { code: 'VALUES_UNKNOWN', names: ['nickName'] }],
  ])('%s holds the message', (_, subject, values, held) =>
    expect(render(words(subject), 'en', values)).toEqual({ held }),
  );
});

describe('HTML', () => {
  it('shows what a value holds, and does not obey it', () => {
    const answer = render(words('s', 'Dear {firstName},\n\nsee <us>.'), 'en', {
      firstName: '<img src=x onerror="alert(1)">',
    });
    expect(answer).toMatchObject({
      message: {
        html: '<p>Dear &lt;img src=x onerror=&quot;alert(1)&quot;&gt;,</p>\n<p>see &lt;us&gt;.</p>',
      },
    });
  });

  it('has the scores of a survey as links of their own', () => {
    const html = asHtml('How was it?\n\nhttps://h.example/s/hotel/surveys/answer?t=a.b-c_d');
    expect([
      ...html.matchAll(
        /<a href="https:\/\/h\.example\/s\/hotel\/surveys\/answer\?t=a\.b-c_d&amp;score=(\d+)"[^>]*>\1<\/a>/g,
      ),
    ]).toHaveLength(11);
  });

  it('has links for addresses, and ends them before a quote', () =>
    expect(asHtml('At https://hotel.example/s?a=1&b=2 and https://x.example/"onclick=')).toBe(
      '<p>At <a href="https://hotel.example/s?a=1&amp;b=2">https://hotel.example/s?a=1&amp;b=2</a> and <a href="https://x.example/&quot;onclick=">https://x.example/&quot;onclick=</a></p>',
    ));

  it('never holds a tag that a value brought, whatever the value', () =>
    fc.assert(
      fc.property(fc.string(), (firstName) => {
        const answer = render(words('s', '{firstName|x}'), 'en', { firstName });
        if ('message' in answer)
          expect(answer.message.html.replaceAll(/<\/?(p|br|a href="[^"<>]*"|a)>/g, '')).not.toMatch(/[<>]/);
      }),
    ));

  it('escapes what has a meaning of its own', () => expect(escaped(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;'));
});

describe('whatever is known', () => {
  it('no message has a gap, a null or a placeholder in it', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...VALUE_NAMES),
          fc.oneof(fc.constantFrom(null, '', 'null', 'undefined', ' '), fc.stringMatching(/^[a-z]{1,9}$/)),
        ),
        (values) => {
          const answer = render(words('{firstName|you}: {offer}', 'At {hotel|the house}.'), 'en', values);
          if ('held' in answer) return;
          expect(`${answer.message.subject} ${answer.message.text}`).not.toMatch(/\{|\}|\bnull\b|undefined|: $|At {2}/);
        },
      ),
    ));
});
