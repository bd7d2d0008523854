import type { Host, HostDocument } from './client.ts';

const CONDITION = /\s*@include\(if: \$(\w+)\)\s*$/;
/** A text, which may hold any sign, or what begins or ends something. */
const SIGN = /"(?:[^"\\]|\\.)*"|[(){}]/g;

/** The root fields of a document, each to the end of what is selected from it, and where the first begins and the last ends. */
const rootFields = (document: string): { from: number; fields: { head: string; selection: string }[]; to: number } => {
  const fields: { head: string; selection: string }[] = [];
  let [braces, parentheses, from, begins, selects] = [0, 0, 0, 0, 0];
  for (const { 0: sign, index } of document.matchAll(SIGN)) {
    if (sign === '(') parentheses += 1;
    else if (sign === ')') parentheses -= 1;
    if (parentheses > 0) continue;
    if (sign === '{') {
      braces += 1;
      if (braces === 1 && from === 0) from = begins = index + 1;
      if (braces === 2) selects = index;
    } else if (sign === '}') {
      braces -= 1;
      if (braces === 1) {
        fields.push({ head: document.slice(begins, selects), selection: document.slice(selects, index + 1) });
        begins = index + 1;
      }
      if (braces === 0) break;
    }
  }
  return { from, fields, to: begins };
};

/**
 * A document without the root fields that its variables leave out by `@include(if: $…)`, and without the variables that
 * nothing is left of. Twenty 2.21 resolves every root field, whatever its directives say: it would look for what nobody
 * asked for, and write what was not to be written.
 * @returns null where nothing is left.
 */
export const included = <Result, Variables extends Record<string, unknown>>(
  document: HostDocument<Result, Variables>,
  variables: Variables,
): HostDocument<Result, Variables> | null => {
  const text = document.toString();
  const { from, fields, to } = rootFields(text);
  const kept = fields.flatMap(({ head, selection }) => {
    const condition = CONDITION.exec(head)?.[1];
    return condition !== undefined && variables[condition] === false
      ? []
      : [`${head.replace(CONDITION, ' ')}${selection}`];
  });
  if (kept.length === 0) return null;
  const body = `${kept.join('')}${text.slice(to)}`;
  const start = text
    .slice(0, from)
    .replace(/\$(\w+): [^$)]+?(?:, (?=\$)|(?=\)))/g, (definition, name: string) =>
      new RegExp(`\\$${name}\\b`).test(body) ? definition : '',
    )
    .replace(/, \)/, ')')
    .replace(/\(\)/, '');
  return { toString: () => `${start}${body}` };
};

/** Asks a host by a document with conditions: see {@link included}. Nothing is asked, nothing answered, where all is left out. */
export const requestIncluded = async <Result, Variables extends Record<string, unknown>>(
  host: Host,
  document: HostDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const asked = included(document, variables);
  return asked === null ? ({} as Result) : host.request(asked, variables);
};
