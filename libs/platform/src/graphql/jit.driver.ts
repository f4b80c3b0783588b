import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import {
  buildASTSchema,
  execute as executePlainly,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  parse,
  printSchema,
} from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerKnownQueries, KnownQueries } from './known-queries.js';
import { metrics } from '../metrics/metrics.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Compiled operations kept; the console has fewer, integrators share the rest. */
const COMPILED_OPERATIONS = 500;

/** What Apollo asks of a gateway. */
export interface GatewayRequest {
  readonly document: DocumentNode;
  readonly queryHash: string;
  /** The name of the operation that was found, null where there is none. */
  readonly operationName: string | null;
  readonly operation?: OperationDefinitionNode;
  /** As asked: a name that the document has not must fail, never run another operation. */
  readonly request: {
    readonly query?: string;
    readonly variables?: Record<string, unknown>;
    readonly operationName?: string | null;
  };
  readonly context: unknown;
}

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
    // Apollo wraps the resolvers of the schema it is given, so it gets a copy without any.
    const apiSchema = withScalarsOf(schema, buildASTSchema(parse(printSchema(schema))));
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
    answerKnownQueries(this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>(), {
      path: options.path ?? '/graphql',
      known,
      execute,
      context: options.context as (request: FastifyRequest, reply: FastifyReply) => unknown,
    });
  }
}

/** An executor that compiles each operation once, in a bounded least-recently-used cache. */
export function jitExecutor(schema: GraphQLSchema): (request: GatewayRequest) => Promise<ExecutionResult> {
  const compiled = new Map<string, CompiledQuery | null>();

  const compile = (request: GatewayRequest): CompiledQuery | null => {
    const { operationName } = request.request;
    const key = `${request.queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const answer = compileQuery(schema, request.document, operationName ?? undefined);
      query = isCompiledQuery(answer) ? answer : null;
    } else {
      compiled.delete(key);
    }
    compiled.set(key, query);
    if (compiled.size > COMPILED_OPERATIONS) compiled.delete(compiled.keys().next().value as string);
    return query;
  };

  const run = async (request: GatewayRequest): Promise<ExecutionResult> => {
    const query = compile(request);
    if (!query) {
      return executePlainly({
        schema,
        document: request.document,
        contextValue: request.context,
        variableValues: request.request.variables ?? null,
        operationName: request.request.operationName ?? null,
      });
    }
    const result = await query.query({}, request.context, request.request.variables ?? {});
    if (!result.errors) return result;
    // Without data the operation did not begin: its variables do not fit their types.
    const map = result.data === undefined ? asVariableError : asGraphQLError;
    return { ...result, errors: result.errors.map(map) };
  };

  return async (request) => {
    const started = performance.now();
    const result = await run(request);
    const kind = request.operation?.operation ?? 'query';
    const seconds = (performance.now() - started) / 1000;
    metrics.observeOperation(request.operationName ?? 'unnamed', kind, outcomeOf(result), seconds);
    return result;
  };
}

/** A printed schema forgets how scalars read literals: without this a wrong date would only be noticed while running. */
function withScalarsOf(schema: GraphQLSchema, copy: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const twin = copy.getType(type.name);
    if (!isScalarType(type) || !isScalarType(twin) || isSpecifiedScalarType(type)) continue;
    const { serialize, parseValue, parseLiteral } = type;
    Object.assign(twin, { serialize, parseValue, parseLiteral });
  }
  return copy;
}

/** A mutation's userErrors are refusals, errors of the protocol are failures. */
function outcomeOf({ data, errors }: ExecutionResult): 'ok' | 'refused' | 'failed' {
  if (errors?.length) return 'failed';
  const refused = Object.values(data ?? {}).some(
    (answer) =>
      Array.isArray((answer as { userErrors?: unknown } | null)?.userErrors) &&
      (answer as { userErrors: unknown[] }).userErrors.length > 0,
  );
  return refused ? 'refused' : 'ok';
}

/** Says what is wrong with the value, and nothing of what would be right. */
function asVariableError({ message }: GraphQLError): GraphQLError {
  return new GraphQLError(message.replace(/;? ?Did you mean.*$/s, '.'), { extensions: { code: 'BAD_USER_INPUT' } });
}

/** graphql-jit's errors are frozen and of a class of their own; Apollo tells errors apart by class and adds to them. */
function asGraphQLError({ message, nodes, path, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions,
    originalError: originalError ?? null,
  });
}
