import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { intakeSchema } from './message.ts';

it('the format of messages is published as it is', () => {
  const file = join(import.meta.dirname, '../../triggers/routes/intake-message.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(intakeSchema());
});
