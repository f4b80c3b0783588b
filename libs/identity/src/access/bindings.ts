import type { Binding } from '@shidian/platform/database/database.js';

/** No tenant, nobody: sees global tables only. */
export const unbound: Binding = { tenantId: null, userId: null };

/** A person outside any tenant: may list where they belong. */
export function ofPerson(userId: string): Binding {
  return { tenantId: null, userId };
}
