import { type CanActivate, type ExecutionContext, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { currentScope } from '../context/scope.js';
import { AccessError } from '../errors/refusal.js';
import { accessRuleOf, PermissionPolicy } from './allow.js';

// Set by @Query and @Mutation of @nestjs/graphql on the handler itself.
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Decides on every query, mutation and HTTP route; a handler without a rule fails the boot. */
@Injectable()
export class AccessGuard implements CanActivate, OnApplicationBootstrap {
  constructor(
    private readonly policy: PermissionPolicy,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = accessRuleOf(context.getHandler());
    if (!rule) return false;
    if (rule.kind === 'public') return true;
    const actor = currentScope()?.actor;
    if (!actor) throw new AccessError('UNAUTHENTICATED');
    if (rule.kind === 'permission' && !this.policy.allows(actor, rule.permission)) throw new AccessError('FORBIDDEN');
    return true;
  }

  onApplicationBootstrap(): void {
    const open: string[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
      if (!prototype || prototype === Object.prototype) continue;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler !== 'function') continue;
        const type = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
        if (type && ROOT_TYPES.has(type) && !accessRuleOf(handler)) open.push(`${prototype.constructor.name}.${name}`);
      }
    }
    if (open.length > 0) throw new Error(`Without @Allow, @SignedIn or @Public: ${open.join(', ')}`);
  }
}
