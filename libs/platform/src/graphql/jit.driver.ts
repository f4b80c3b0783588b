import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import {
  buildASTSchema,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  printSchema,
} from 'graphql';
import { metrics } from '../metrics/metrics.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Compiled operations kept; the console has fewer, integrators share the rest. */
const COMPILED_OPERATIONS = 500;

interface GatewayRequest {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly variables?: Record<string, unknown> };
  readonly context: unknown;
}

/**
 * Apollo Server with graphql-jit as its executor: an operation is compiled once and then runs as plain code.
 * Apollo still parses, validates, limits and formats. What graphql-jit cannot compile runs on the standard executor.
 */
@Injectable()
export class JitApolloDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('The driver needs the built schema');
    const executor = jitExecutor(schema);
    // Apollo wraps the resolvers of the schema it is given, so it gets a copy without any.
    const apiSchema = buildASTSchema(parse(printSchema(schema)));
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
  }
}

/** An executor that compiles each operation once, in a bounded least-recently-used cache. */
export function jitExecutor(schema: GraphQLSchema): (request: GatewayRequest) => Promise<ExecutionResult> {
  const compiled = new Map<string, CompiledQuery | null>();

  const compile = (request: GatewayRequest): CompiledQuery | null => {
    const key = `${request.queryHash}:${request.operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const answer = compileQuery(schema, request.document, request.operationName ?? undefined);
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
      return execute({
        schema,
        document: request.document,
        contextValue: request.context,
        variableValues: request.request.variables ?? null,
        operationName: request.operationName,
      });
    }
    const result = await query.query({}, request.context, request.request.variables ?? {});
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
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

/** graphql-jit's errors are frozen and of a class of their own; Apollo tells errors apart by class and adds to them. */
function asGraphQLError({ message, nodes, path, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions,
    originalError: originalError ?? null,
  });
}
