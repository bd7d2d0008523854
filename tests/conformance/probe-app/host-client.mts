export type GraphQLRequest = { query: string; variables?: Record<string, unknown> };

/** Sends one document with the address and the token that the host gives to a function of the app. */
export const askHost = async ({ query, variables }: GraphQLRequest): Promise<{ status: number; body: unknown }> => {
  const answer = await fetch(`${process.env['TWENTY_API_URL']}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env['TWENTY_APP_ACCESS_TOKEN']}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, body: await answer.json() };
};

/** Keeps one event as the app received it. */
export const bearWitness = async (
  listener: string,
  event: { name?: string; recordId?: string | undefined },
): Promise<void> => {
  await askHost({
    query: 'mutation Witness($data: ConformanceWitnessCreateInput!) { createConformanceWitness(data: $data) { id } }',
    variables: { data: { name: event.name ?? '', listener, about: event.recordId ?? null, received: event } },
  });
};
