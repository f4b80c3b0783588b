import { randomUUID } from 'node:crypto';
import { certificatesOf } from './support/certificate-calls.js';
import { certificationOf, type Enrolled, TERMS, type TestCertification } from './support/certification.js';
import type { Client } from './support/client.js';
import { finished, issuing } from './support/issue-calls.js';
import { createRegister, type Filed, type TestRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const PROPOSE = `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { revocation { id } userErrors { code } } }`;
const DECIDE = `mutation ($input: DecideRevocationInput!) { decideRevocation(input: $input) { userErrors { code } } }`;

describe('A practice base whose filing is revoked', () => {
  let world: World;
  let register: TestRegister;
  let base: Filed;
  let body: TestCertification;
  let officer: Client;
  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'zhejiang');
    const { tenant, programmeId } = register;
    // The register's own package, which also says how certificates are issued.
    await superuser(
      world,
      `INSERT INTO rule_package (id, version, hash, content)
       SELECT 'register-certify', '1.0.0', sha256('c'), content || jsonb_build_object('id', 'register-certify', 'certification', $1::jsonb)
       FROM rule_package WHERE id = 'register-test'`,
      [TERMS],
    );
    await superuser(
      world,
      `INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set,
         package_id, package_version, created_at)
       VALUES ($1, $2, $3, '考核', 'Exams', 2021, '2021-01-01', '2021-12-31', 'ZJ-2021', 'x', 'register-certify', '1.0.0', now())`,
      [tenant.id, randomUUID(), programmeId],
    );
    await superuser(world, `UPDATE tenant SET certificate_code = 'ZJEC' WHERE id = $1`, [tenant.id]);
    body = await certificationOf(world, tenant, programmeId);
    base = await register.file('杭州某实践基地', { kind: 'PRACTICE_BASE' });
    officer = await body.officer();
    await world.startWorker();
  });
  afterAll(() => world.close());

  /** Practice at the base, completed on its last day, or going on. */
  const practise = async ({ candidateId }: Enrolled, startsOn: string, endsOn: string, completed = true) => {
    const [person] = await superuser<{ id: string }>(world, 'SELECT id FROM user_account LIMIT 1');
    const id = randomUUID();
    await superuser(
      world,
      `INSERT INTO placement (tenant_id, id, candidate_id, programme_id, kind, provider_id, starts_on, ends_on, tutor, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, 'PRACTICE', $5, $6::date, $7::date, '王老师', $8, $6::date)`,
      [register.tenant.id, id, candidateId, register.programmeId, base.providerId, startsOn, endsOn, person?.id],
    );
    if (!completed) return;
    await superuser(
      world,
      `INSERT INTO placement_event (tenant_id, id, placement_id, kind, on_day, hours, recorded_by, recorded_at)
       VALUES ($1, $2, $3, 'COMPLETED', $4::date, 160, $5, $4::date)`,
      [register.tenant.id, randomUUID(), id, endsOn, person?.id],
    );
  };
  const issueTo = async (people: readonly Enrolled[]) => {
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    const { batch } = await issuing(officer).prepare(register.programmeId, 'practised', ids);
    if (batch.reconciliation.refused < people.length) {
      await issuing(officer).start(batch.id);
      await finished(officer, batch.id);
    }
    return issuing(officer).items(batch.id);
  };
  const revoke = async () => {
    const [first, second] = [await register.officer('330000'), await register.officer('330000')];
    const input = { providerId: base.providerId, ground: 'PUNISHED', evidence: '处罚决定书，见附件。' };
    const { proposeRevocation } = await first.must<{
      proposeRevocation: { revocation: { id: string } | null; userErrors: { code: string }[] };
    }>(PROPOSE, { input });
    const id = proposeRevocation.revocation?.id;
    const answer = await second.must(DECIDE, { input: { id, decision: 'CONFIRMED', reason: null } });
    expect(answer).toEqual({ decideRevocation: { userErrors: [] } });
  };
  const verified = async (number: string, name: string) => {
    const answer = await world.client().fetch('/verify', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ number, name }),
    });
    return ((await answer.json()) as { answer: string }).answer;
  };

  it('leaves what was earned while it was filed alone, and counts for nothing that was still going on', async () => {
    const people = await body.enrol(['先前领证', '先前结业', '正在实践'].map((name) => ({ name, level: 'practised' })));
    const [certified, done, going] = people as [Enrolled, Enrolled, Enrolled];
    await practise(certified, '2021-01-11', '2021-02-20');
    await practise(done, '2021-01-11', '2021-02-20');
    await practise(going, '2021-02-20', '2021-04-20', false);
    const [item] = await issueTo([certified]);
    expect(item).toMatchObject({ state: 'ISSUED', refusals: [] });
    const id = item?.certificateId ?? '';
    const before = await superuser(world, 'SELECT record, signature FROM certificate WHERE id = $1', [id]);

    await revoke();
    expect(await certificatesOf(officer).find(id)).toMatchObject({ status: 'VALID', end: null, proposals: [] });
    expect(await superuser(world, 'SELECT record, signature FROM certificate WHERE id = $1', [id])).toEqual(before);
    expect(await superuser(world, 'SELECT FROM certificate_end')).toEqual([]);
    expect(await verified(item?.certificateNumber ?? '', '先前领证')).toBe('VALID');

    // Whose practice was over before gets the certificate after it as well; whose was not, does not.
    world.clock.advance(40 * 86_400_000);
    officer = await body.officer();
    const [first, second] = await issueTo([done, going]);
    const by = new Map([first, second].map((one) => [one?.name, one]));
    expect(by.get('先前结业')).toMatchObject({ state: 'ISSUED', refusals: [] });
    expect(by.get('正在实践')).toMatchObject({
      state: 'REFUSED',
      refusals: [{ code: 'PRACTICE_INCOMPLETE', detail: 'BASE_NOT_FILED' }],
    });
  });
});
