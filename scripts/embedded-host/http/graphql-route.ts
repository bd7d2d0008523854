import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { executeRequest, type GraphqlRequest } from '../dialect/execute.ts';
import type { Workspace } from '../workspace.ts';
import { bearerToken, readJsonOrRefuse, type Exchange } from './exchange.ts';

/** Without a token the workspace's fields do not exist. */
const closedSchema = buildSchema('type Query { _empty: String } type Mutation { _empty: String }');
const TOKEN_INVALID = {
  message: 'Token invalid.',
  extensions: {
    userFriendlyMessage: { id: 'z+7x/s', message: 'You must be authenticated to perform this action.' },
    subCode: 'UNAUTHENTICATED',
    code: 'UNAUTHENTICATED',
  },
};

export const answerGraphql = async (workspace: Workspace, exchange: Exchange): Promise<void> => {
  const read = await readJsonOrRefuse(exchange);
  if (read.kind === 'refused') return undefined;
  const { body } = read;
  const request: GraphqlRequest = typeof body === 'object' && body !== null ? body : {};
  const token = bearerToken(exchange);
  if (token === undefined) return exchange.replyJson(200, { errors: closedErrors(request) });
  const identity = await workspace.identify(token);
  if (identity === undefined) return exchange.replyJson(200, { errors: [TOKEN_INVALID] });
  const context = workspace.contextFor(identity.caller, identity.access);
  try {
    exchange.replyJson(200, await executeRequest(context, request, () => workspace.throttle(identity.caller)));
  } catch (error) {
    exchange.replyJson(500, {
      errors: [{ message: error instanceof Error ? error.message : 'Internal server error' }],
    });
  }
};

const closedErrors = ({ query }: GraphqlRequest): unknown[] => {
  try {
    return validate(closedSchema, parse(typeof query === 'string' ? query : ''), specifiedRules).map((error) =>
      error.toJSON(),
    );
  } catch (error) {
    return [{ message: error instanceof Error ? error.message : String(error) }];
  }
};
