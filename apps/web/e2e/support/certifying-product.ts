import type { PackageContent } from '@shidian/rules/package.js';
import type { Role } from '@shidian/contract/roles.js';
import { type AnnualTenant, fileProviders } from '../../../api/e2e/support/annual.js';
import { superuser } from '../../../api/e2e/support/superuser.js';
import { setProvider } from '../../../api/e2e/support/training.js';
import { createWorld, NOW, PASSWORD, type World } from '../../../api/e2e/support/world.js';
import { launchBrowser, type Visitor, type VisitOptions } from './browser.js';
import { signIn } from './sign-in.js';

/** Everybody whom a candidate meets on the way to a certificate. */
export const parts = ['officer', 'second', 'examiner', 'otherExaminer', 'institution', 'base'] as const;
export type Part = (typeof parts)[number];

/** The whole product with a certifying body, an institution and a base that are filed, and a browser in front of it. */
export interface CertifyingProduct {
  readonly world: World;
  /** Moves the product's clock; whoever looks afterwards signs in anew. */
  at(instant: string): void;
  /** A window of its own in which this person is signed in, on the day that it is. */
  visitAs(part: Part): Promise<Visitor>;
  visit(options?: VisitOptions): Promise<Visitor>;
  /** All learners of a class attend for twelve hours a day, so many days up to today: recorded as its page does it, one day after the other. */
  attend(classId: string, days: number): Promise<void>;
  close(): Promise<void>;
}

const CODE = 'JRNY';
const MEMBERS = `query ($id: ID!) { trainingClass(id: $id) { members { candidateId } } }`;
const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { userErrors { code field } } }`;

/** The package of ZJ-2014 with a draw of modules, whose batches always need a second person: all that a candidate can meet in one programme. */
async function installPackage(world: World, tenantId: string): Promise<string> {
  const contentOf = async (id: string): Promise<PackageContent> => {
    const [pack] = await superuser<{ content: PackageContent }>(
      world,
      `SELECT content FROM rule_package WHERE id = $1 ORDER BY version DESC LIMIT 1`,
      [id],
    );
    if (!pack?.content.certification) throw new Error(`Package ${id} certifies nobody`);
    return pack.content;
  };
  const [province, pilot] = [await contentOf('zhejiang-2014'), await contentOf('jd-530050-2021')];
  const { certification } = province;
  if (!certification) throw new Error('The province certifies nobody');
  const content = {
    ...{ ...province, id: 'journey', version: '1.0.0' },
    certification: {
      ...{ ...certification, draw: pilot.certification?.draw ?? null },
      certificate: { ...certification.certificate, secondPersonAbove: 0 },
    },
  };
  await superuser(
    world,
    `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256('journey'), $3)`,
    [...[content.id, content.version, JSON.stringify(content)]],
  );
  await superuser(world, 'UPDATE tenant SET certificate_code = $2 WHERE id = $1', [tenantId, CODE]);
  const [round] = await superuser<{ programmeId: string }>(
    world,
    `UPDATE round SET package_id = $2, package_version = $3 WHERE tenant_id = $1 RETURNING programme_id AS "programmeId"`,
    [tenantId, content.id, content.version],
  );
  return round?.programmeId ?? '';
}

/** Starts the product for one test file. */
export async function startCertifyingProduct(slug: string): Promise<CertifyingProduct> {
  const world = await createWorld();
  await world.startWorker();
  const made = await world.tenant(slug);
  const programmeId = await installPackage(world, made.id);
  const tenant: AnnualTenant = { ...made, programmeId, offices: { province: '', city: '', county: '' } };
  const [institution, base] = await fileProviders(world, tenant, 2);
  if (!institution || !base) throw new Error('Nobody is filed');
  await setProvider(world, institution.id, { scopes: ['assistant-customer-service'] });
  await setProvider(world, base.id, { kind: 'PRACTICE_BASE' });
  const places: Readonly<Record<Part, readonly [organisationId: string, role: Role]>> = {
    officer: [made.bodyId, 'CERTIFICATION_OFFICER'],
    second: [made.bodyId, 'CERTIFICATION_OFFICER'],
    examiner: [made.bodyId, 'EXAMINER'],
    otherExaminer: [made.bodyId, 'EXAMINER'],
    institution: [institution.organisationId, 'PROVIDER_SUBMITTER'],
    base: [base.organisationId, 'PROVIDER_SUBMITTER'],
  };
  const emails = new Map<Part, string>();
  for (const part of parts) {
    const client = await world.signedIn(made, ...places[part]);
    const { viewer } = await client.must<{ viewer: { email: string } }>('{ viewer { email } }');
    emails.set(part, viewer.email);
  }
  const personOf = (part: Part) => ({ email: emails.get(part) ?? '', password: PASSWORD });
  const browser = await launchBrowser(world.url, NOW);
  const visit = async (options?: VisitOptions): Promise<Visitor> => {
    const visitor = await browser.visit(options);
    await visitor.context.clock.setSystemTime(world.clock.now());
    return visitor;
  };
  return {
    world,
    at: (instant) => world.clock.set(new Date(instant)),
    visit,
    visitAs: async (part) => {
      const visitor = await visit();
      visitor.context.setDefaultTimeout(30_000);
      await signIn(visitor.page, personOf(part));
      return visitor;
    },
    attend: async (classId, days) => {
      const client = world.client();
      const { email, password } = personOf('institution');
      await client.signIn(email, password);
      const { trainingClass } = await client.must<{ trainingClass: { members: { candidateId: string }[] } }>(MEMBERS, {
        id: classId,
      });
      const entries = trainingClass.members.map(({ candidateId }) => ({ candidateId, hours: 12 }));
      for (let before = days - 1; before >= 0; before--) {
        const day = new Date(world.clock.now().getTime() - before * 24 * 3_600_000).toISOString().slice(0, 10);
        const { recordAttendance } = await client.must<{ recordAttendance: { userErrors: unknown[] } }>(ATTEND, {
          input: { classId, day, entries },
        });
        if (recordAttendance.userErrors.length > 0) throw new Error(JSON.stringify(recordAttendance.userErrors));
      }
    },
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}
