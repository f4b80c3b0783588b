import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { type GatewayRequest, jitExecutor, loadCompiler } from './jit.executor.js';
import { answerKnownQueries, KnownQueries } from './known-queries.js';

/** Milliseconds after which a server that listens loads the compiler. */
const COMPILER_DELAY = 250;

/**
 * Apollo Server with graphql-jit as its executor: an operation is compiled once and then runs as plain code.
 * Apollo still parses, validates, limits and formats. What graphql-jit cannot compile runs on the standard executor.
 * A query that went that way once is answered without Apollo from then on.
 */
@Injectable()
export class JitApolloDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('The driver needs the built schema');
    const execute = jitExecutor(schema);
    const known = new KnownQueries();
    const executor = async (request: GatewayRequest): Promise<ExecutionResult> => {
      const result = await execute(request);
      if (!result.errors) known.remember(request);
      return result;
    };
    // Apollo wraps the resolvers of the schema it is given, so it gets a copy; sorting is the cheapest way to one.
    const apiSchema = lexicographicSortSchema(schema);
    const gateway = {
      load: async () => ({ executor }),
      onSchemaLoadOrUpdate: (listen: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) => {
        listen({ apiSchema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    };
    const { schema: _schema, typeDefs: _typeDefs, resolvers: _resolvers, ...rest } = options;
    await super.registerServer({ ...rest, gateway } as unknown as ApolloDriverConfig);
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    answerKnownQueries(fastify, {
      path: options.path ?? '/graphql',
      known,
      execute,
      context: options.context as (request: FastifyRequest, reply: FastifyReply) => unknown,
    });
    // Nobody waits for the compiler before the first query; by then it is there.
    fastify.addHook('onListen', (done) => {
      setTimeout(() => void loadCompiler(), COMPILER_DELAY).unref();
      done();
    });
  }
}
