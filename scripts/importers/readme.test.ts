import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  ACCOUNT_TYPES,
  IMPORT_KINDS,
  IMPORT_ROWS,
  LEFT_OUT_WHEN_WRONG,
  STAY_CHANNELS,
} from '../../plugin/domain/imports/rows.ts';
import { STAY_STATUSES } from '../../plugin/domain/stays/status.ts';
import { FIELD_TYPES, fieldType } from './apply-mapping.ts';
import { mappingJsonSchema, parseMapping, requiredFields } from './mapping.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const CHOICES: Record<string, readonly string[]> = {
  status: STAY_STATUSES,
  channel: STAY_CHANNELS,
  accountType: ACCOUNT_TYPES,
};

describe('the page of the importer', () => {
  it.each(IMPORT_KINDS)('lists every field of %s with its type', (kind) => {
    const rows = Object.keys(IMPORT_ROWS[kind].shape).map((field) => {
      const mark = requiredFields(kind).includes(field) ? ' *' : LEFT_OUT_WHEN_WRONG[kind].has(field) ? ' −' : '';
      const choices = CHOICES[field];
      const type = choices
        ? `one of ${choices.join(', ')}`
        : field === 'currencyCode'
          ? 'text: ISO 4217'
          : fieldType(field);
      return `| \`${field}\`${mark} | ${type} |`;
    });
    expect(readme).toContain([`| field of ${kind} | type |`, '|---|---|', ...rows, ''].join('\n'));
  });

  it.each(FIELD_TYPES)('says how a %s is read', (type) => {
    expect(readme).toMatch(new RegExp(`^\\| ${type} \\| .+ \\|$`, 'm'));
  });

  it('shows a mapping that is one', () => {
    const [, yaml] = /```yaml\n(.*?)```/s.exec(readme)!;
    expect(parseMapping(yaml!, 'README.md').fields).toHaveProperty('roomRevenue');
    expect(parse(yaml!)).toHaveProperty('timeZone');
  });

  it('explains every entry of a mapping', () => {
    const { properties } = mappingJsonSchema() as {
      properties: Record<string, object> & { fields: { additionalProperties: { properties: object } } };
    };
    const entries = [...Object.keys(properties), ...Object.keys(properties.fields.additionalProperties.properties)];
    expect(entries.filter((entry) => !readme.includes(entry))).toEqual([]);
  });
});
