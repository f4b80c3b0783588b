import Fastify, { type FastifyInstance } from 'fastify';
import { Kind, OperationTypeNode, parse, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { GatewayRequest } from './jit.executor.js';
import { answerKnownQueries, KnownQueries } from './known-queries.js';

const QUERY = 'query Name($id: ID) { name(id: $id) }';

function gatewayRequest(query: string, operationName: string | null = null): GatewayRequest {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return {
    document,
    queryHash: query,
    operationName,
    operation: operation as OperationDefinitionNode,
    request: { query, operationName },
    context: null,
  };
}

describe('Known queries', () => {
  let fastify: FastifyInstance;
  let known: KnownQueries;
  let ran: GatewayRequest[];
  let result: () => Promise<ExecutionResult>;

  beforeEach(async () => {
    fastify = Fastify();
    known = new KnownQueries();
    ran = [];
    result = async () => ({ data: { name: '试点' } });
    fastify.post('/graphql', () => 'apollo');
    answerKnownQueries(fastify, {
      path: '/graphql',
      known,
      execute: (request) => (ran.push(request), result()),
      context: async (request) => request.headers['x-who'],
    });
    await fastify.ready();
  });
  afterEach(() => fastify.close());

  const ask = (body: object, headers: Record<string, string> = {}) =>
    fastify.inject({ method: 'POST', url: '/graphql', payload: body, headers: { 'x-who': 'reviewer', ...headers } });

  it('answers a known query itself, with the variables and the context of the request', async () => {
    known.remember(gatewayRequest(QUERY));
    const answer = await ask({ query: QUERY, variables: { id: '7' } });
    expect(answer.body).toBe('{"data":{"name":"试点"}}\n');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(ran).toMatchObject([{ queryHash: QUERY, request: { variables: { id: '7' } }, context: 'reviewer' }]);
  });

  it.each([
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['text/html, application/json, application/graphql-response+json', 'application/json'],
    [
      'application/graphql-response+json, application/graphql+json, application/json',
      'application/graphql-response+json',
    ],
    ['*/*, application/graphql-response+json', 'application/graphql-response+json'],
  ])('answers to Accept: %s in %s', async (accept, type) => {
    known.remember(gatewayRequest(QUERY));
    expect((await ask({ query: QUERY }, { accept })).headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it('leaves to Apollo what it does not know, and what is asked in any other way', async () => {
    known.remember(gatewayRequest(QUERY));
    const others = [
      ask({ query: 'query Other { name }' }),
      ask({ query: QUERY, operationName: 'Name' }),
      ask({ query: QUERY, extensions: { persistedQuery: {} } }),
      ask({ query: QUERY, variables: [] }),
      ask({ query: QUERY, variables: 'text' }),
      ask({ query: QUERY, operationName: 7 }),
      ask({ query: QUERY }, { accept: 'text/html' }),
      ask({ query: QUERY }, { accept: 'application/json;q=0.5, multipart/mixed' }),
      ask({ query: [QUERY] }),
    ];
    expect((await Promise.all(others)).map(({ body }) => body)).toEqual(others.map(() => 'apollo'));
    expect(ran).toEqual([]);
  });

  it('leaves errors to Apollo: those of a field, those without data, and what is thrown', async () => {
    known.remember(gatewayRequest(QUERY));
    const failures: (typeof result)[] = [
      async () => ({ data: { name: null }, errors: [{} as never] }),
      async () => ({ errors: [{} as never] }),
      () => Promise.reject(new Error('broken')),
    ];
    for (const failure of failures) {
      result = failure;
      expect((await ask({ query: QUERY })).body).toBe('apollo');
    }
    expect(ran).toHaveLength(failures.length);
  });

  it('keeps queries apart from other operations of the same document', async () => {
    known.remember(gatewayRequest(`${QUERY} query Second { name }`, 'Second'));
    expect((await ask({ query: `${QUERY} query Second { name }`, operationName: 'Name' })).body).toBe('apollo');
  });

  it('never keeps a mutation, nor a text of any length, nor more than 500 queries', async () => {
    const mutation = 'mutation { name }';
    known.remember(gatewayRequest(mutation));
    expect(gatewayRequest(mutation).operation?.operation).toBe(OperationTypeNode.MUTATION);
    const long = `{ name } #${'x'.repeat(10_000)}`;
    known.remember(gatewayRequest(long));
    for (let i = 0; i < 501; i++) known.remember(gatewayRequest(`{ a${i} }`));
    for (const query of [mutation, long, '{ a0 }']) expect((await ask({ query })).body).toBe('apollo');
    expect((await ask({ query: '{ a1 }' })).body).toContain('data');
  });
});
