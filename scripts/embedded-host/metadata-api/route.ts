import { createSchema, createYoga } from 'graphql-yoga';
import type { FunctionEngine } from '../functions/engine.ts';
import { bearerToken, type Exchange } from '../http/exchange.ts';
import type { Workspace } from '../workspace.ts';
import type { MetadataContext } from './guards.ts';
import { openMailboxes, type Mailboxes } from './mail.ts';
import { createMetadataResolvers } from './resolvers.ts';
import { roleResolvers } from './roles.ts';
import { metadataSdl } from './schema.ts';
import { openUploads, type Uploads } from './uploads.ts';

export type MetadataApi = { answer: (exchange: Exchange) => Promise<void>; uploads: Uploads; mailboxes: Mailboxes };

/** `/metadata`, and the addresses that built files are uploaded to. */
export const openMetadataApi = (workspace: Workspace, engine: FunctionEngine, baseUrl: () => string): MetadataApi => {
  const uploads = openUploads(workspace);
  const mail = openMailboxes();
  const yoga = createYoga<MetadataContext>({
    graphqlEndpoint: '/metadata',
    landingPage: false,
    graphiql: false,
    maskedErrors: false,
    logging: 'error',
    schema: createSchema<MetadataContext>({
      typeDefs: metadataSdl,
      resolvers: [
        createMetadataResolvers(workspace, engine, uploads, baseUrl),
        roleResolvers(workspace),
        mail.resolvers,
      ],
    }),
  });
  return {
    uploads,
    mailboxes: mail.mailboxes,
    answer: async (exchange) => {
      const token = bearerToken(exchange);
      const identity = token === undefined ? undefined : await workspace.identify(token);
      await yoga.handle(exchange.request, exchange.response, { identity });
    },
  };
};
