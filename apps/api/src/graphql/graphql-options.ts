import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '@shidian/platform/config/config.js';
import { errorFormatter } from '@shidian/platform/graphql/error-format.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { pickLocale, type RefusalWording, rememberLocale } from '@shidian/platform/graphql/wording.js';
import { documentLimits, documentProtection } from './limits.js';
import { noSubscriptions } from './no-subscriptions.js';
import { pageLimit } from './page-limit.js';

/** Apollo's settings: hardened, without landing page, persisted queries of its own, or details in errors. */
export function graphqlOptions(
  config: Pick<Config, 'production'>,
  wording: RefusalWording,
): Omit<ApolloDriverConfig, 'driver'> {
  const logger = new Logger('GraphQL');
  const { plugins, validationRules } = documentProtection();
  return {
    autoSchemaFile: true,
    // Checked where schema.graphql is compared, not at every start; the driver sorts the copy that clients see.
    buildSchemaOptions: { skipCheck: true },
    path: '/graphql',
    graphiql: false,
    introspection: !config.production,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    fieldResolverEnhancers: [],
    // Armor's typings name Apollo's CommonJS build; at run time it is one and the same.
    plugins: [...(plugins as unknown as ApolloDriverConfig['plugins'] & object), pageLimit, noSubscriptions],
    validationRules,
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: errorFormatter(wording, (error, requestId) =>
      logger.error({ event: 'graphql.internal', requestId, error }),
    ),
    context: (request: FastifyRequest, reply: FastifyReply): RequestContext => {
      const key = request.headers['idempotency-key'];
      const locale = pickLocale(request.headers['accept-language']);
      rememberLocale(locale);
      return {
        req: request,
        reply,
        locale,
        idempotencyKey: typeof key === 'string' ? key : null,
      };
    },
  };
}
