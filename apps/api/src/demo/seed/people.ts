import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { demoPassword, type DemoOrganisation, type DemoPerson } from '../accounts.js';
import type { DemoServices } from './services.js';

/** An organisation as it was made. */
export interface Placed {
  readonly tenantId: string;
  readonly organisationId: string;
}

/** Adds a person and answers whom they act as, by tenant id. */
export async function addPerson(
  services: DemoServices,
  person: { readonly email: string; readonly name: string },
  places: readonly (Placed & { readonly role: Role })[],
): Promise<ReadonlyMap<string, Actor>> {
  const { email, name } = person;
  const userId = await services.users.create({ email, name, password: demoPassword });
  const actors = new Map<string, Actor>();
  for (const { tenantId, organisationId, role } of places) {
    const membershipId = await services.inTenant(tenantId, () =>
      services.memberships.grant({ userId, organisationId, role }),
    );
    const actor: Actor = {
      userId,
      userName: name,
      tenantId,
      organisationId,
      membershipId,
      role,
      via: 'session',
      scopes: null,
    };
    actors.set(tenantId, actor);
  }
  return actors;
}

/** Adds those whom the sign-in page lists; answers whom each acts as, by `email` and tenant id. */
export async function addListedPeople(
  services: DemoServices,
  listed: readonly DemoPerson[],
  organisations: ReadonlyMap<DemoOrganisation, Placed>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Actor>>> {
  const entries = await Promise.all(
    listed.map(async (person) => {
      const places = person.memberships.map(({ organisation, role }) => {
        const placed = organisations.get(organisation);
        if (!placed) throw new Error(`no tenant plan makes the organisation ${organisation}`);
        return { ...placed, role };
      });
      return [person.email, await addPerson(services, person, places)] as const;
    }),
  );
  return new Map(entries);
}
