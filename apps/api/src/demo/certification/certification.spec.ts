import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { residentIdFault } from '@shidian/candidates/candidate/resident-id.js';
import { PublicDrawReader } from '@shidian/candidates/draw/public/public-draw.reader.js';
import { TrainingFigures } from '@shidian/candidates/figures/training-figures.js';
import { LookUpCounter } from '@shidian/certificates/verify/look-up-counter.js';
import { PublicTerms } from '@shidian/certificates/verify/public-terms.js';
import { VerifyReader } from '@shidian/certificates/verify/verify.reader.js';
import { examSessionStatuses } from '@shidian/contract/certification.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { installPackages } from '@shidian/programmes/packages/install-packages.js';
import { contradictions, RecordedFiguresRegistry } from '@shidian/providers/annual-report/recorded-figures.js';
import { verifyDraw } from '@shidian/rules/draw/verify.js';
import { demoTenants } from '../accounts.js';
import { Random } from '../data/random.js';
import { seed, type SeedTarget } from '../seed/seed.js';
import { birthday } from './candidates.js';
import { evidenceKinds } from './evidence-kinds.js';
import { syntheticId } from './synthetic-id.js';

const now = new Date('2026-11-21T06:30:00Z');
const clock = new FrozenClock(now);

let database: TestDatabase;
let superuser: pg.Client;
let verifier: VerifierDatabase;
let sources: GuardedDataSource[];
let app: Database;
let target: SeedTarget;

beforeAll(async () => {
  database = await createTestDatabase();
  const migrator = await migratorDataSource(database.urls.migrator).initialize();
  await installPackages(migrator, loadBundledPackages());
  await migrator.destroy();
  superuser = new pg.Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  target = {
    databaseUrl: database.urls.app,
    migrationDatabaseUrl: database.urls.migrator,
    queueDatabaseUrl: database.urls.queue,
    dataDir: mkdtempSync(join(tmpdir(), 'demo-')),
    now,
  };
  expect(await seed(target)).toBe(true);
  const connect = (url: string) =>
    new GuardedDataSource(url, { poolSize: 1, entities: [], applicationName: 'test' }).initialize();
  sources = (await Promise.all([database.urls.verifier, database.urls.app].map(connect))) as GuardedDataSource[];
  verifier = new VerifierDatabase(sources[0]!);
  app = new Database(sources[1]!);
}, 600_000);

afterAll(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await superuser.end();
  await database.drop();
  rmSync(target.dataDir, { recursive: true, force: true });
});

const rows = async <Row extends object>(text: string): Promise<Row[]> =>
  (await superuser.query<Row & pg.QueryResultRow>(text)).rows;

const counted = async (text: string): Promise<Record<string, number>> =>
  Object.fromEntries((await rows<{ key: string; count: number }>(text)).map(({ key, count }) => [key, count]));

const OF_TENANT = (slug: string): string => `tenant_id = (SELECT id FROM tenant WHERE slug = '${slug}')`;

describe('Candidates of the demonstration', () => {
  it('are three thousand, of whom pilot schools enrolled 240', async () => {
    expect(
      await counted(
        `SELECT t.slug AS key, count(*)::int FROM candidate c JOIN tenant t ON t.id = c.tenant_id GROUP BY 1`,
      ),
    ).toEqual({ zhejiang: 2_760, jd: 240 });
  });

  it('were admitted by every condition, or know what they lack, or wait for a person', async () => {
    const reached = new Set(
      (await rows<{ rule: string }>(`SELECT DISTINCT admitted_by AS rule FROM enrolment_evaluation`)).map(
        ({ rule }) => rule,
      ),
    );
    const wanted = Object.values(evidenceKinds).flatMap((kinds) => kinds.map(({ leadsTo }) => leadsTo));
    for (const rule of wanted.filter((one) => one.includes('-'))) expect(reached).toContain(rule);
    const states = await counted(
      `SELECT status AS key, count(*)::int FROM enrolment WHERE ${OF_TENANT('zhejiang')} GROUP BY 1`,
    );
    expect(Object.keys(states).sort()).toEqual(
      ['ADMITTED', 'CERTIFIED', 'CLOSED', 'INCOMPLETE', 'NEEDS_REVIEW', 'REFUSED', 'WITHDRAWN'].sort(),
    );
    expect(states['CERTIFIED']).toBeGreaterThan(1_000);
    expect(states['REFUSED']).toBeGreaterThan(50);
    expect(states['NEEDS_REVIEW']).toBeGreaterThan(5);
  });

  it('came by rosters with annotated errors; the last one waits with its possible duplicates', async () => {
    const errors = await rows<{ codes: string[] }>(
      `SELECT array_agg(DISTINCT code ORDER BY code) AS codes FROM roster_import_row, unnest(codes) AS code WHERE outcome = 'ERROR'`,
    );
    expect(errors[0]?.codes).toEqual(
      expect.arrayContaining(['LEVEL_CLOSED', 'ID_CHECK_DIGIT', 'ID_BIRTHDAY', 'DIRECTIONS_TOO_FEW']),
    );
    const [waiting] = await rows<{ status: string; possible: number; annotated: boolean }>(
      `SELECT i.status, i.result_file_id IS NOT NULL AS annotated,
         (SELECT count(*)::int FROM roster_import_row r WHERE r.import_id = i.id AND r.outcome = 'POSSIBLE' AND r.resolution IS NULL) AS possible
       FROM roster_import i WHERE i.status <> 'DONE'`,
    );
    expect(waiting).toEqual({ status: 'PREVIEWED', possible: 6, annotated: true });
  });

  it('have numbers that are right, and nobody’s', () => {
    const random = new Random('numbers');
    const numbers = Array.from({ length: 2_000 }, (_, n) => syntheticId(n, birthday(random, 2000)));
    expect(numbers.filter((number) => residentIdFault(number, '2026-11-21') !== null)).toEqual([]);
    expect(numbers.every((number) => number.startsWith('3399'))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('trained and practised at filed providers, and said what they thought of it', async () => {
    const [training] = await rows(
      `SELECT (SELECT count(*)::int FROM training_class) AS classes, (SELECT count(*)::int FROM completion_certificate) AS completed,
         (SELECT count(*)::int FROM survey_response) AS answers, (SELECT count(DISTINCT kind)::int FROM placement) AS kinds,
         (SELECT count(*)::int FROM placement_event WHERE kind = 'BROKEN_OFF') AS broken`,
    );
    expect(training).toEqual({
      ...{ classes: expect.any(Number), completed: expect.any(Number), answers: expect.any(Number) },
      ...{ kinds: 2, broken: expect.any(Number) },
    });
    const { classes, completed, answers, broken } = training as Record<string, number>;
    expect([classes! > 10, completed! > 400, answers! > 300, answers! < completed!, broken! > 20]).toEqual(
      Array(5).fill(true),
    );
  });

  it('leave one institution whose report says more than its classes show', async () => {
    const reports = await rows<{ tenant: string; provider: string; year: number; reported: Record<string, number> }>(
      `SELECT r.tenant_id AS tenant, r.provider_id AS provider, r.year, v.figures AS reported FROM annual_report r
       JOIN annual_report_submission v ON v.tenant_id = r.tenant_id AND v.report_id = r.id AND v.attempt = r.attempt`,
    );
    const figures = new TrainingFigures(app, new RecordedFiguresRegistry());
    const recorded = await runInScope(systemScope('test', reports[0]!.tenant), () =>
      figures.of(reports.map(({ provider, year }) => ({ providerId: provider, year }))),
    );
    expect(recorded.filter((one) => one !== null).length).toBeGreaterThan(5);
    const differing = reports.flatMap(({ reported }, place) => contradictions(reported, recorded[place] ?? null));
    expect(differing).toEqual(['trained']);
  });
});

describe('Exams of the demonstration', () => {
  it('are in every state, with conflicts, incidents, corrections and second attempts', async () => {
    const states = await counted(
      `SELECT status AS key, count(*)::int FROM exam_session WHERE ${OF_TENANT('zhejiang')} GROUP BY 1`,
    );
    expect(Object.keys(states).sort()).toEqual([...examSessionStatuses].sort());
    const [marks] = await rows(
      `SELECT (SELECT count(DISTINCT s.id)::int FROM exam_session s JOIN exam_admission a ON a.session_id = s.id
           JOIN exam_score_entry x ON x.admission_id = a.id JOIN exam_score_entry y ON y.admission_id = a.id
           AND y.direction = x.direction AND y.component = x.component AND y.entered_by <> x.entered_by AND y.parts <> x.parts
           WHERE s.status = 'SCORING') AS conflicting,
         (SELECT count(*)::int FROM exam_score_decision) > 5 AS decided, (SELECT count(*)::int FROM exam_result WHERE version = 2) AS corrected,
         (SELECT count(*)::int FROM exam_correction) - (SELECT count(*)::int FROM exam_correction_decision) AS waiting,
         EXISTS (SELECT FROM exam_incident WHERE effect = 'EXCLUDED') AS excluded,
         (SELECT count(*)::int FROM (SELECT enrolment_id FROM exam_result WHERE version = 1 GROUP BY 1 HAVING count(*) > 1) AS again) > 30 AS again,
         (SELECT count(*)::int FROM exam_session WHERE status = 'OPEN' AND starts_at < '${now.toISOString()}') AS running`,
    );
    expect(marks).toEqual({
      conflicting: 2,
      decided: true,
      corrected: 1,
      waiting: 1,
      excluded: true,
      again: true,
      running: 1,
    });
  });

  it('draw so that anybody can draw again from what is public', async () => {
    const reader = new PublicDrawReader(verifier);
    const draws = await rows<{ address: string; voided: boolean }>(
      `SELECT 'jd-' || s.number || '-' || d.attempt AS address, EXISTS (SELECT FROM exam_draw_void v WHERE v.draw_id = d.id) AS voided
       FROM exam_draw d JOIN exam_session s ON s.id = d.session_id ORDER BY 1`,
    );
    const verdicts = await Promise.all(
      draws.map(async ({ address }) => {
        const found = await reader.find(address);
        if (!found) throw new Error(`${address} is not public`);
        return {
          verdict: verifyDraw(found).verdict,
          stage: found.void ? 'void' : found.publication ? 'published' : 'open',
        };
      }),
    );
    const of = (stage: string) => verdicts.filter((one) => one.stage === stage).map(({ verdict }) => verdict);
    expect(of('published')).toEqual(Array(4).fill('holds'));
    expect(of('open')).toEqual(['open']);
    expect(of('void')).toHaveLength(1);
  });
});

describe('Certificates of the demonstration', () => {
  it('have numbers without gaps in every series of two years, and batches that reconcile', async () => {
    const series = await rows<{ code: string; year: number; last: number; issued: number; highest: number }>(
      `SELECT s.code, s.year, s.last_serial AS last, count(c.id)::int AS issued, max(c.serial) AS highest
       FROM certificate_series s JOIN tenant t ON t.id = s.tenant_id
       JOIN certificate c ON c.tenant_id = s.tenant_id AND c.number LIKE t.certificate_code || s.code || s.year || '%'
       GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    );
    expect(series.map(({ code, year }) => `${code} ${year}`)).toEqual([
      'AS 2025',
      'AS 2026',
      'L1 2026',
      'L2 2026',
      'MG 2025',
      'MG 2026',
      'SP 2025',
      'SP 2026',
    ]);
    for (const { last, issued, highest } of series) expect([issued, highest]).toEqual([last, last]);
    const batches = await rows<{
      status: string;
      total: number;
      issued: number;
      refused: number;
      certificates: number;
      second: boolean;
    }>(
      `SELECT b.status, b.total, b.needs_second_person AS second, count(*) FILTER (WHERE i.state = 'ISSUED')::int AS issued,
         count(*) FILTER (WHERE i.state = 'REFUSED')::int AS refused,
         (SELECT count(*)::int FROM certificate c WHERE c.tenant_id = b.tenant_id AND c.batch_id = b.id) AS certificates
       FROM issue_batch b JOIN issue_item i ON i.tenant_id = b.tenant_id AND i.batch_id = b.id GROUP BY b.tenant_id, b.id`,
    );
    for (const { total, issued, refused, certificates } of batches.filter(({ status }) => status === 'FINISHED'))
      expect([issued + refused, certificates]).toEqual([total, issued]);
    expect(batches.filter(({ status, second }) => status === 'PREPARED' && second)).toHaveLength(1);
    expect(batches.some(({ status, refused }) => status === 'FINISHED' && refused > 50)).toBe(true);
    expect(batches.map(({ status }) => status)).toEqual(expect.arrayContaining(['APPROVED', 'DISCARDED', 'PREPARED']));
  });

  it('are all signed by their tenant, under its name', async () => {
    const certificates = await rows<{ record: string; signature: Buffer; key: Buffer; slug: keyof typeof demoTenants }>(
      `SELECT c.record, c.signature, k.public_key AS key, t.slug FROM certificate c
       JOIN signing_key k ON k.tenant_id = c.tenant_id AND k.id = c.key_id JOIN tenant t ON t.id = c.tenant_id`,
    );
    expect(certificates.length).toBeGreaterThan(1_200);
    const head = Buffer.from('302a300506032b6570032100', 'hex');
    for (const { record, signature, key, slug } of certificates) {
      const publicKey = createPublicKey({ key: Buffer.concat([head, key]), format: 'der', type: 'spki' });
      expect(verifySignature(null, Buffer.from(record), publicKey, signature)).toBe(true);
      expect((JSON.parse(record) as { issuer: { name: { zh: string } } }).issuer.name.zh).toBe(demoTenants[slug].name);
    }
  });

  it('answer as they stand to whoever asks: every fortieth, and all that ended', async () => {
    const sample = await rows<{ number: string; name: string; ended: string | null; successor: string | null }>(
      `SELECT c.number, c.holder_name AS name, e.kind AS ended, n.number AS successor FROM certificate c
       LEFT JOIN certificate_end e ON e.tenant_id = c.tenant_id AND e.certificate_id = c.id
       LEFT JOIN certificate n ON n.tenant_id = c.tenant_id AND n.supersedes_id = c.id
       WHERE e.kind IS NOT NULL OR c.serial % 40 = 0 OR c.supersedes_id IS NOT NULL ORDER BY c.number`,
    );
    const reader = new VerifyReader(verifier, new PublicTerms(verifier, clock), new LookUpCounter(app, clock));
    const numbers = new Map(sample.map((one) => [one.number, one]));
    const ends = new Set<string>();
    for (const { number, name, ended, successor } of sample) {
      const found = await reader.verify(number, { name });
      expect([number, found.answer]).toEqual([number, ended ?? 'VALID']);
      if (!('certificate' in found)) continue;
      ends.add(found.answer);
      expect(found.certificate.end?.supersededBy ?? null).toBe(successor);
      if (found.certificate.supersedes) expect(numbers.get(found.certificate.supersedes)?.successor).toBe(number);
    }
    expect([...ends].sort()).toEqual(['REVOKED', 'SUPERSEDED', 'VALID']);
    expect((await reader.verify(sample[0]!.number, { name: '某某' })).answer).toBe('NOT_FOUND');
    const open = await counted(
      `SELECT p.kind AS key, count(*)::int FROM certificate_proposal p
       WHERE NOT EXISTS (SELECT FROM certificate_decision d WHERE d.proposal_id = p.id) GROUP BY 1`,
    );
    expect(open).toEqual({ REVOKE: expect.any(Number), CORRECT: expect.any(Number) });
  });
});

it('is laid once: again, nothing changes', async () => {
  const everything = `SELECT (SELECT count(*)::int FROM candidate) AS candidates, (SELECT count(*)::int FROM certificate) AS certificates,
    (SELECT count(*)::int FROM outbox) AS jobs, (SELECT max(seq)::int FROM audit_event) AS audit`;
  const before = await rows(everything);
  expect(await seed(target)).toBe(false);
  expect(await rows(everything)).toEqual(before);
});
