import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@shidian/contract/roles.js';
import { createWorld, NOW, PASSWORD, type TestTenant, type World } from '../../../api/e2e/support/world.js';
import { launchBrowser, type Visitor, type VisitOptions } from './browser.js';

/** Who can sign in to the product under test. */
export interface Person {
  readonly email: string;
  readonly password: string;
}

/** The whole product with a browser in front of it: API, worker, database, built console. */
export interface Product {
  readonly world: World;
  readonly tenant: TestTenant;
  /** A new person with one role; a school where none is given. */
  person(role: Role, organisationId?: string): Promise<Person>;
  school(name: string): Promise<string>;
  /** A browser window of its own, with its own cookies. */
  visit(options?: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts the product for one test file. */
export async function startProduct(options: { capacity?: number } = {}): Promise<Product> {
  if (!existsSync(join(process.cwd(), 'apps/web/dist/index.html'))) {
    throw new Error('The console is not built: npm run build --workspace=@shidian/web');
  }
  const world = await createWorld();
  await world.startWorker();
  const tenant = await world.tenant('jd', { capacity: options.capacity ?? 2 });
  const browser = await launchBrowser(world.url, NOW);
  let people = 0;
  return {
    world,
    tenant,
    school: (name) => world.school(tenant, name),
    person: async (role, organisationId = tenant.bodyId) => {
      await world.signedIn(tenant, organisationId, role);
      people += 1;
      // The world names its people in the order in which they come.
      return { email: `p${people}@${tenant.slug}.test`, password: PASSWORD };
    },
    visit: (visit) => browser.visit(visit),
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}
