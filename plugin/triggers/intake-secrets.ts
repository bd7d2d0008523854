import { INTAKE_SOURCES, type IntakeSource } from '../domain/intake/sources.ts';
import { markOf, secretsIn } from '../flows/intake/signature.ts';
import type { ValidSecret } from '../flows/intake/sources.ts';

/** The secrets of a source, as the administrator has set them. */
export const secretsOf = (source: IntakeSource): string[] =>
  secretsIn(process.env[`HOTEL_INTAKE_SECRET_${source.toUpperCase()}`] ?? '');

/** All of them by their marks: a secret itself is told to nobody. */
export const validSecrets = (): ValidSecret[] =>
  INTAKE_SOURCES.flatMap((source) => secretsOf(source).map((secret) => ({ source, mark: markOf(secret) })));
