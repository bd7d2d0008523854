import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { ZodError } from 'zod';
import { sayInput } from '../../plugin/words/inputs.ts';
import type { Language } from '../../plugin/words/language.ts';
import { textStream } from './text-input.ts';

const FILE_PROBLEMS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it is not yours to read',
};

/** Why a file cannot be read, in words where there are some. */
export const fileProblem = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return FILE_PROBLEMS[code] ?? (code || message);
};

/** What is wrong, in one sentence: the path and reason for a schema's refusal or a file, otherwise the message. */
export const sentence = (error: unknown, language: Language = 'en'): string => {
  if (error instanceof ZodError)
    return error.issues
      .map((issue) => `${issue.path.join('.') || 'line'}: ${sayInput(issue.message, language)}`)
      .join('; ');
  if (error instanceof Error && 'path' in error && 'syscall' in error)
    return `${String(error.path)} cannot be read: ${fileProblem(error)}`;
  return error instanceof Error ? error.message : String(error);
};

/** Writes one JSON line, waiting while the reader of the stream is slow. */
export const writeLine = async (output: Writable, value: unknown): Promise<void> => {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
};

/** The non-empty lines of a stream, parsed; a line that is not JSON comes with its error. */
export async function* jsonLines(
  input: Readable,
): AsyncGenerator<{ number: number; value: unknown } | { number: number; error: string }> {
  let number = 0;
  for await (const line of createInterface({ input: textStream(input), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      yield { number, error: `line ${number} is not JSON` };
      continue;
    }
    yield { number, value };
  }
}

const labelOf = (value: unknown, label: 'case' | 'id'): unknown =>
  typeof value === 'object' && value !== null && label in value ? (value as Record<string, unknown>)[label] : null;

/**
 * Answers each JSON line of `input` by one JSON line, in order. A line that `answer` refuses by throwing is answered
 * by `{[label]: …, error: "…"}` with its own label, or null when it has none.
 * @returns 0 when every line was answered, 1 when some were refused: the command's exit code.
 */
export const answerLines = async (
  answer: (value: unknown) => unknown,
  {
    label,
    language,
    input = process.stdin,
    output = process.stdout,
  }: { label: 'case' | 'id'; language?: Language; input?: Readable; output?: Writable },
): Promise<0 | 1> => {
  let exitCode: 0 | 1 = 0;
  for await (const line of jsonLines(input)) {
    let result: unknown;
    try {
      if ('error' in line) throw new Error(line.error);
      result = answer(line.value);
    } catch (error) {
      exitCode = 1;
      result = { [label]: 'value' in line ? labelOf(line.value, label) : null, error: sentence(error, language) };
    }
    await writeLine(output, result);
  }
  return exitCode;
};
