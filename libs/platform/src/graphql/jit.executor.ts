import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { metrics } from '../metrics/metrics.js';

/** Compiled operations kept; the console has fewer, integrators share the rest. */
const COMPILED_OPERATIONS = 500;

/** The compiler, loaded at first use: it takes a tenth of a second that a start can do without. */
export const loadCompiler = (): Promise<typeof import('graphql-jit')> => import('graphql-jit');

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

/** An executor that compiles each operation once, in a bounded least-recently-used cache. */
export function jitExecutor(schema: GraphQLSchema): (request: GatewayRequest) => Promise<ExecutionResult> {
  const compiled = new Map<string, CompiledQuery | null>();

  const compile = async ({ document, request }: GatewayRequest): Promise<CompiledQuery | null> => {
    const { compileQuery, isCompiledQuery } = await loadCompiler();
    const answer = compileQuery(schema, document, request.operationName ?? undefined);
    return isCompiledQuery(answer) ? answer : null;
  };

  const compiledOf = async (request: GatewayRequest): Promise<CompiledQuery | null> => {
    const key = `${request.queryHash}:${request.request.operationName ?? ''}`;
    const known = compiled.get(key);
    const query = known === undefined ? await compile(request) : known;
    // Last used, last in line.
    compiled.delete(key);
    compiled.set(key, query);
    if (compiled.size > COMPILED_OPERATIONS) compiled.delete(compiled.keys().next().value as string);
    return query;
  };

  const run = async (request: GatewayRequest): Promise<ExecutionResult> => {
    const query = await compiledOf(request);
    if (!query) {
      return execute({
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
