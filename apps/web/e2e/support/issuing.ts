import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { certificatesOf, giveNumber, issueTo, markOnline } from '../../../api/e2e/support/certificate-calls.js';
import { certifyingWorld, type TestCertification } from '../../../api/e2e/support/certification.js';
import type { Client } from '../../../api/e2e/support/client.js';
import { NOW, PASSWORD, type World } from '../../../api/e2e/support/world.js';
import { launchBrowser, type Visitor, type VisitOptions } from './browser.js';
import { signIn } from './sign-in.js';

export { readQr } from '../../../api/e2e/support/certificate-calls.js';

/** The whole product with a body that certifies, two of its officers, and a browser in front of it. */
export interface IssuingProduct {
  readonly world: World;
  readonly body: TestCertification;
  readonly first: Client;
  readonly second: Client;
  /** A browser window of its own in which the person of this API client is signed in. */
  visitAs(client: Client, options?: VisitOptions): Promise<Visitor>;
  visit(options?: VisitOptions): Promise<Visitor>;
  /** A certificate issued through the API; answers its id and number. */
  issued(name: string): Promise<{ id: string; number: string }>;
  /** The same, on a published mark of 75 which can be corrected. */
  issuedOnMark(name: string): Promise<{ id: string; number: string }>;
  /** Gives the holder of a certificate an ID number that they are found by. */
  number(certificateId: string, documentNumber: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the product for one test file. */
export async function startIssuingProduct(slug: string, numbers: string): Promise<IssuingProduct> {
  if (!existsSync(join(process.cwd(), 'apps/web/dist/index.html')))
    throw new Error('The console is not built: npm run build --workspace=@shidian/web');
  const { world, body, first, second } = await certifyingWorld(slug, numbers);
  const browser = await launchBrowser(world.url, NOW);
  const issued = async (name: string) => {
    const [one] = await issueTo(world, body, first, [{ name }]);
    const found = await certificatesOf(first).find(one?.certificateId ?? '');
    if (!one || !found) throw new Error(`${name} has no certificate`);
    return { id: found.id, number: found.number, enrolmentId: one.enrolmentId };
  };
  return {
    ...{ world, body, first, second },
    visitAs: async (client, options) => {
      const { viewer } = await client.must<{ viewer: { email: string } }>('query Me { viewer { email } }');
      const visitor = await browser.visit(options);
      await signIn(visitor.page, { email: viewer.email, password: PASSWORD });
      return visitor;
    },
    visit: (options) => browser.visit(options),
    issued,
    issuedOnMark: async (name) => {
      const one = await issued(name);
      await markOnline(world, one.enrolmentId);
      return one;
    },
    number: (certificateId, documentNumber) => giveNumber(world, body.tenant.id, certificateId, documentNumber),
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}
