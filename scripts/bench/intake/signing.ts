import { signatureOf } from '../../../plugin/flows/intake/signature.ts';
import { identifier } from '../../../plugin/identifiers.ts';
import { runtimeId } from '../../embedded-host/metadata/workspace-model.ts';
import type { HostAddress } from '../../hotel/host-options.ts';

const SECRET = 'a secret that no other system knows';

/** Lets a host take messages that are signed by `signed`. */
export const takeSigned = async ({ url, key }: HostAddress): Promise<void> => {
  await fetch(`${url}/metadata`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($key: String!, $value: String!, $applicationId: UUID!) { updateOneApplicationVariable(key: $key, value: $value, applicationId: $applicationId) }',
      variables: {
        key: 'HOTEL_INTAKE_SECRET_JSON',
        value: SECRET,
        applicationId: runtimeId(identifier('application')),
      },
    }),
  });
};

/** The headers of a message that is sent now. */
export const signed = (body: string): Record<string, string> => {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  return {
    'content-type': 'application/json',
    'x-hotel-timestamp': timestamp,
    'x-hotel-signature': signatureOf(SECRET, timestamp, body),
  };
};
