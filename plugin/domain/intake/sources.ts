import { apaleo } from './apaleo.ts';
import { cloudbeds } from './cloudbeds.ts';
import type { Adapter } from './message.ts';
import { mews } from './mews.ts';
import { opentravel } from './opentravel.ts';
import { opera } from './opera.ts';

/** The systems whose own messages are understood, by the last part of the address that they are sent to. */
export const ADAPTERS = { apaleo, cloudbeds, mews, opentravel, opera } as const satisfies Record<string, Adapter>;

/** Whatever is sent somewhere: a system by its name, or our own format from any. */
export const INTAKE_SOURCES = ['apaleo', 'cloudbeds', 'json', 'mews', 'opentravel', 'opera'] as const;
export type IntakeSource = (typeof INTAKE_SOURCES)[number];

export const isIntakeSource = (name: string): name is IntakeSource => INTAKE_SOURCES.some((source) => source === name);
