import * as z from 'zod';
import { authorized, signOut } from './session.ts';

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z
          .object({ userFriendlyMessage: z.string().optional(), code: z.string().optional() })
          .loose()
          .optional(),
      }),
    )
    .optional(),
});

/** Sends one request. @throws Error with what the host said, in the words it keeps for people where it has any. */
export const requestData = async <Shape extends z.ZodType>(
  shape: Shape,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<z.infer<Shape>> => {
  const response = await fetch('/graphql', authorized({ method: 'POST', body: JSON.stringify({ query, variables }) }));
  const { data, errors } = answerShape.parse(await response.json());
  const [error] = errors ?? [];
  if (error !== undefined) {
    if (error.extensions?.code === 'UNAUTHENTICATED') signOut();
    throw new Error(error.extensions?.userFriendlyMessage ?? error.message);
  }
  return shape.parse(data);
};
