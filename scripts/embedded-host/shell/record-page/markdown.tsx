import { lexer, type Token } from 'marked';
import { Fragment, type ReactNode } from 'react';

/** Markdown as elements: raw HTML in it stays text, so that an app cannot write into the host's page. */
export const Markdown = ({ text }: { text: string }) => <div className="markdown">{lexer(text).map(element)}</div>;

const inside = (token: Token): ReactNode =>
  'tokens' in token && Array.isArray(token.tokens)
    ? token.tokens.map(element)
    : 'text' in token
      ? String(token.text)
      : token.raw;

const element = (token: Token, key: number): ReactNode => {
  switch (token.type) {
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[Math.min(Number(token['depth']), 3) - 1]!;
      return <Heading key={key}>{inside(token)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{inside(token)}</p>;
    case 'strong':
      return <strong key={key}>{inside(token)}</strong>;
    case 'em':
      return <em key={key}>{inside(token)}</em>;
    case 'codespan':
      return <code key={key}>{String(token['text'])}</code>;
    case 'code':
      return <pre key={key}>{String(token['text'])}</pre>;
    case 'link':
      return (
        <a key={key} href={/^https?:|^\//.test(String(token['href'])) ? String(token['href']) : '#'}>
          {inside(token)}
        </a>
      );
    case 'list': {
      const List = token['ordered'] === true ? 'ol' : 'ul';
      return (
        <List key={key}>
          {(token['items'] as Token[]).map((item, index) => (
            <li key={index}>{inside(item)}</li>
          ))}
        </List>
      );
    }
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'space':
      return null;
    default:
      return <Fragment key={key}>{inside(token)}</Fragment>;
  }
};
