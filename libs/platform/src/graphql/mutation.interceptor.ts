import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { Clock } from '../clock/clock.js';
import { currentScope } from '../context/scope.js';
import { Database } from '../database/database.js';
import { Refusal } from '../errors/refusal.js';
import type { RequestContext } from './request-context.js';
import { unstorableText } from './storable-text.js';
import { RefusalWording } from './wording.js';

const OWN_TRANSACTIONS = 'shidian:own-transactions';

/** The mutation opens its transactions itself (sign-in: a failed attempt must be counted although it is refused). */
export const OwnTransactions = (): MethodDecorator => SetMetadata(OWN_TRANSACTIONS, true);

/**
 * Around every mutation: one tenant-bound transaction, at most one effect per Idempotency-Key,
 * and expected refusals turned into `userErrors` after everything is rolled back (`refusedArgs` lets a payload's fields
 * show the record as it is now).
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly wording: RefusalWording,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const [, args, request, info] = context.getArgs<[unknown, unknown, RequestContext, GraphQLResolveInfo]>();
    if (info.operation.operation !== 'mutation') {
      assertStorable(args);
      return next.handle();
    }
    return from(this.run(context, args, request, info, () => firstValueFrom(next.handle())));
  }

  private async run(
    context: ExecutionContext,
    args: unknown,
    request: RequestContext,
    info: GraphQLResolveInfo,
    resolver: () => Promise<unknown>,
  ): Promise<unknown> {
    try {
      assertStorable(args);
      if (Reflect.getMetadata(OWN_TRANSACTIONS, context.getHandler())) return await resolver();
      return await this.database.transaction(() => this.onceIfKeyed(args, request, info, resolver));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        userErrors: error.items.map((item) => this.wording.toUserError(item, request.locale)),
        refusedArgs: args,
      };
    }
  }

  private async onceIfKeyed(
    args: unknown,
    request: RequestContext,
    info: GraphQLResolveInfo,
    resolver: () => Promise<unknown>,
  ): Promise<unknown> {
    const actor = currentScope()?.actor;
    if (request.idempotencyKey === null || !actor) return resolver();
    const { once } = await import('./idempotency.js');
    const operation = `${info.fieldName}#${info.path.key}`;
    return once(this.database, this.clock, { actor, operation, key: request.idempotencyKey, body: args }, resolver);
  }
}

function assertStorable(args: unknown): void {
  const path = unstorableText(args);
  // Paths of user errors begin inside the input.
  if (path) throw new Refusal({ code: 'TEXT_CHARACTERS', field: path[0] === 'input' ? path.slice(1) : path });
}
