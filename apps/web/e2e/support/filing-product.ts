import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../../api/e2e/support/client.js';
import { superuser } from '../../../api/e2e/support/superuser.js';
import { createWorld, PASSWORD, type World } from '../../../api/e2e/support/world.js';
import { createProvince, IN_TIME, type Province } from '../../../api/e2e/support/zhejiang.js';
import { launchBrowser, type Visitor, type VisitOptions } from './browser.js';
import type { Person } from './product.js';

/** A unit that can apply, with who signs in for it in a browser and a client that does the same through the API. */
export interface FilingUnit {
  readonly organisationId: string;
  readonly name: string;
  readonly uscc: string;
  readonly client: Client;
  readonly person: Person;
}

/** The whole product with a province in which units are filed, and a browser in front of it. */
export interface FilingProduct {
  readonly world: World;
  readonly province: Province;
  /** A unit registered in a county, with its submitter. */
  unit(county: string, more?: { member?: boolean }): Promise<FilingUnit>;
  visit(options?: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts the product for one test file, on a day within the first batch. */
export async function startFilingProduct(slug: string): Promise<FilingProduct> {
  if (!existsSync(join(process.cwd(), 'apps/web/dist/index.html'))) {
    throw new Error('The console is not built: npm run build --workspace=@shidian/web');
  }
  const world = await createWorld();
  await world.startWorker();
  const province = await createProvince(world, slug);
  const browser = await launchBrowser(world.url, IN_TIME);
  return {
    world,
    province,
    unit: async (county, more) => {
      const unit = await province.unit(county, more);
      const [found] = await superuser<{ email: string }>(
        world,
        `SELECT u.email FROM user_account u JOIN membership m ON m.user_id = u.id WHERE m.organisation_id = $1`,
        [unit.organisationId],
      );
      if (!found) throw new Error(`${unit.name} has no member`);
      return { ...unit, person: { email: found.email, password: PASSWORD } };
    },
    visit: (options) => browser.visit(options),
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}
