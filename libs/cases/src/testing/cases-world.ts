import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Department, OrganisationKind } from '@shidian/contract/organisations.js';
import type { Role } from '@shidian/contract/roles.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { type Actor, actorScope, runInScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { createTestDatabase } from '@shidian/platform/testing/test-database.js';
import type { PackageContent, Stage } from '@shidian/rules/package.js';
import pg from 'pg';
import { CasesModule } from '../cases.module.js';
import { casesJobs } from '../evaluation/evaluation.jobs.js';
import { type CaseRow, ReviewCaseService } from '../review-case/review-case.service.js';
import { route, words, YIWU } from './route.js';

// A database of its own: five seconds are not enough on a busy machine.
jest.setTimeout(60_000);

const content = {
  ...{ format: 1, id: 'test', version: '1', title: words('test'), source: words('test') },
  ...{ effective: { from: '2014-01-01', until: null }, ruleSets: {}, majors: [], equipment: [], materials: [] },
  route: { stages: route },
  reasons: {
    rejection: [{ code: 'no', rule: null, title: words('no') }],
    return: [{ code: 'mend', rule: null, title: words('mend') }],
  },
} satisfies PackageContent;

/** An officer at a desk of their own. */
export interface Officer {
  readonly actor: Actor;
  readonly desk: Desk;
}

/** The cases context on a database of its own, with one tenant, standing still on Monday 2014-06-16. */
export async function createCasesWorld() {
  const test = await createTestDatabase();
  const clock = new FrozenClock(new Date('2014-06-16T02:00:00Z'));
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        ...{ databaseUrl: test.urls.app, poolSize: 8, applicationName: 'test', entities: identityEntities, clock },
        dataDir: join(tmpdir(), 'shidian-cases'),
      }),
      JobsModule.forProducer({ jobs: casesJobs }),
      IdentityModule,
      CasesModule,
    ],
  }).compile();
  const superuser = new pg.Client({ connectionString: test.urls.superuser });
  await superuser.connect();
  await superuser.query(
    `INSERT INTO rule_package (id, version, hash, content) VALUES ('test', '1', sha256('test'), $1)`,
    [JSON.stringify(content)],
  );
  const world = new CasesWorld(module, superuser, clock, await newTenant(superuser, 'zhejiang'));
  const close = async () => {
    await superuser.end();
    await module.close();
    await test.drop();
  };
  return { world, close };
}

async function newTenant(superuser: pg.Client, slug: string): Promise<string> {
  const id = randomUUID();
  await superuser.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [id, slug]);
  return id;
}

/** Short ways to fill and to use the context. */
export class CasesWorld {
  private readonly cases: ReviewCaseService;
  private people = 0;

  constructor(
    private readonly module: TestingModule,
    readonly superuser: pg.Client,
    readonly clock: FrozenClock,
    readonly tenantId: string,
  ) {
    this.cases = module.get(ReviewCaseService);
  }

  get<T>(type: new (...args: never[]) => T): T {
    return this.module.get<T>(type);
  }

  /** An officer of a department of a place, in an office of its own. */
  officer(jurisdictionCode: string, department: Department = 'COMMERCE'): Promise<Officer> {
    return this.person('AUTHORITY', 'OFFICER', jurisdictionCode, department);
  }

  async person(
    kind: OrganisationKind,
    role: Role,
    jurisdictionCode: string,
    department: Department | null,
  ): Promise<Officer> {
    const { tenantId } = this;
    const [userId, organisationId, membershipId] = [randomUUID(), randomUUID(), randomUUID()];
    await this.superuser.query(
      `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2, $2, '', now())`,
      [userId, `p${++this.people}@office.test`],
    );
    await this.superuser.query(
      `INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, department, created_at)
       VALUES ($1, $2, $3, '单位', $6, $4, $5, now())`,
      [tenantId, organisationId, kind, jurisdictionCode, department, kind === 'PROVIDER' ? organisationId : null],
    );
    await this.superuser.query(
      `INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [tenantId, membershipId, userId, organisationId, role],
    );
    const actor: Actor = {
      userId,
      userName: '',
      tenantId,
      organisationId,
      membershipId,
      role,
      via: 'session',
      scopes: null,
    };
    return { actor, desk: { organisationId, kind, jurisdictionCode, department, role, onBehalfOf: null } };
  }

  /** What an officer does with the locked case, in one transaction. */
  act<T>(who: Officer, caseId: string, work: (row: CaseRow) => Promise<T>): Promise<T> {
    return runInScope(actorScope('test', who.actor), () =>
      this.get(Database).transaction(async () => {
        const row = await this.cases.lock('filing', caseId);
        if (!row) throw new Error('no such case');
        return work(row);
      }),
    );
  }

  /** A submitted case, judged by a machine that found nothing against it. */
  async submitted({
    place = YIWU,
    stage = route[0],
  }: { place?: string | null; stage?: Stage | undefined } = {}): Promise<string> {
    const applicant = await this.person('PROVIDER', 'PROVIDER_SUBMITTER', YIWU, null);
    if (!stage) throw new Error('the route has steps');
    const id = await runInScope(actorScope('test', applicant.actor), () =>
      this.get(Database).transaction(() =>
        this.cases.open({
          ...{ kind: 'filing', number: randomUUID(), roundId: null, stage, jurisdictionCode: place },
          applicantId: applicant.actor.organisationId,
        }),
      ),
    );
    await this.submit(applicant, id);
    return id;
  }

  /** Submits, or submits anew, and lets the machine have judged. */
  async submit(applicant: Officer, id: string): Promise<void> {
    const frozen = { facts: {}, context: {}, ruleSet: 'none', packageId: 'test', packageVersion: '1' };
    await this.act(applicant, id, (row) => this.cases.submit(row, frozen));
    await this.superuser.query(
      `WITH judged AS (UPDATE review_case SET status = 'IN_REVIEW' WHERE id = $1 RETURNING tenant_id, id, attempt)
       INSERT INTO case_evaluation SELECT tenant_id, id, attempt, 'ELIGIBLE', '[]', now() FROM judged`,
      [id],
    );
  }

  /** The stored case. */
  async row(id: string): Promise<{ status: string; stage: string; due_on: string | null }> {
    const { rows } = await this.superuser.query('SELECT status, stage, due_on::text FROM review_case WHERE id = $1', [
      id,
    ]);
    return rows[0] as { status: string; stage: string; due_on: string | null };
  }

  anotherTenant(slug: string): Promise<string> {
    return newTenant(this.superuser, slug);
  }
}

/** The codes of the refusal that `work` ends with; null when it succeeds. */
export async function refusalOf(work: Promise<unknown>): Promise<string[] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.items.map((item) => item.code);
    throw error;
  }
}
