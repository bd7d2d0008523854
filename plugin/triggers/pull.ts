import { setTimeout as wait } from 'node:timers/promises';
import { PULLED_SOURCES, type PulledSource } from '../domain/intake/pulls.ts';
import { pulling, type PullAccess } from '../flows/intake/pull.ts';
import { KINDS } from '../flows/runs/kinds.ts';
import type { PulledKinds } from '../flows/runs/run.ts';

const set = (name: string): string => process.env[`HOTEL_PULL_${name}`]?.trim() ?? '';

/** Who we are to the systems, as the administrator has set it; null for one of which something is missing. */
const access = (): PullAccess => {
  const mews = {
    url: set('MEWS_URL'),
    clientToken: set('MEWS_CLIENT_TOKEN'),
    accessToken: set('MEWS_ACCESS_TOKEN'),
  };
  const opera = {
    url: set('OPERA_URL'),
    appKey: set('OPERA_APP_KEY'),
    clientId: set('OPERA_CLIENT_ID'),
    clientSecret: set('OPERA_CLIENT_SECRET'),
    scope: set('OPERA_SCOPE'),
  };
  const hotels = set('OPERA_HOTELS')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const isSet = (settings: Record<string, string>): boolean => Object.values(settings).every((value) => value !== '');
  return {
    mews: isSet(mews) ? mews : null,
    opera: isSet(opera) && hotels.length > 0 ? { ...opera, hotels, enterpriseId: set('OPERA_ENTERPRISE_ID') } : null,
  };
};

/** The systems that can be asked. */
export const pulledSources = (): PulledSource[] => {
  const given = access();
  return PULLED_SOURCES.filter((source) => given[source] !== null);
};

export const pull = pulling(access, { fetch, wait: (milliseconds) => wait(milliseconds) });

/** Every kind of long work that goes on by itself. */
export const ALL_KINDS: PulledKinds = [...KINDS, pull];
