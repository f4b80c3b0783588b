import { SetMetadata } from '@nestjs/common';
import type { Actor } from '../context/scope.js';

const ACCESS = 'shidian:access';

/** What a query or mutation asks of its caller. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: string };

/** The caller's role (and, with a token, its scopes) must include `permission`. */
export const Allow = (permission: string): MethodDecorator =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies AccessRule);

/** Anybody who is signed in, whatever the role. */
export const SignedIn = (): MethodDecorator => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies AccessRule);

/** Anybody at all. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS, { kind: 'public' } satisfies AccessRule);

/** The rule on a handler, or undefined where somebody forgot it. */
export function accessRuleOf(handler: object): AccessRule | undefined {
  return Reflect.getMetadata(ACCESS, handler) as AccessRule | undefined;
}

/** Which permissions an actor has; implemented by the identity context. */
export abstract class PermissionPolicy {
  abstract allows(actor: Actor, permission: string): boolean;
}
