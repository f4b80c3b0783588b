import { Injectable } from '@nestjs/common';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { PermissionPolicy } from '@shidian/platform/graphql/allow.js';

/** Permissions come from the role of the membership; a token narrows them and never widens them. */
@Injectable()
export class RolePermissionPolicy extends PermissionPolicy {
  allows(actor: Actor, permission: string): boolean {
    return isAllowed(actor, permission);
  }
}
