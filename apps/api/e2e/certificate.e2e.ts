import { certifyingWorld, createCertification, type Person, type TestCertification } from './support/certification.js';
import { certificatesOf, issueTo } from './support/certificate-calls.js';
import type { Client } from './support/client.js';
import { issuing } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

interface PublicRow {
  end_kind: string | null;
  end_reason: string | null;
  holder_name: string;
  record: string;
  signature: Buffer;
}

describe('revoking and correcting certificates', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  beforeAll(async () => {
    ({ world, body, first, second } = await certifyingWorld());
  });
  afterAll(() => world.close());

  const issued = async (person: Person = {}) => {
    const [one] = await issueTo(world, body, first, [person]);
    return one as NonNullable<typeof one>;
  };
  const publicly = async (id: string): Promise<PublicRow | undefined> =>
    (await superuser<PublicRow>(world, 'SELECT * FROM public_certificate WHERE id = $1', [id]))[0];
  const enrolmentStatus = async (id: string) =>
    (await superuser<{ status: string }>(world, 'SELECT status FROM enrolment WHERE id = $1', [id]))[0]?.status;

  it('a revocation takes two people, is seen at once, alters nothing that is signed, and frees the way to enrol again', async () => {
    const { certificateId: id, enrolmentId, candidateId } = await issued({ name: '被撤销' });
    const before = await publicly(id);
    const proposed = await certificatesOf(first).revoke(id);
    expect(proposed).toMatchObject({ codes: [], status: 'PROPOSED' });
    expect((await certificatesOf(first).decide(proposed.id)).codes).toEqual(['CERTIFICATE_SECOND_PERSON']);
    expect(await certificatesOf(first).find(id)).toMatchObject({ status: 'VALID', abilities: [] });
    expect((await certificatesOf(second).revoke(id)).codes).toEqual(['CERTIFICATE_PROPOSED']);

    expect(await certificatesOf(second).decide(proposed.id)).toMatchObject({ codes: [], status: 'CONFIRMED' });
    const after = await publicly(id);
    expect(after).toMatchObject({ end_kind: 'REVOKED', end_reason: 'CHEATING' });
    expect([after?.record, after?.signature]).toEqual([before?.record, before?.signature]);
    expect(await certificatesOf(first).find(id)).toMatchObject({
      ...{ status: 'REVOKED', abilities: [], end: { reason: { code: 'CHEATING', title: { zh: '作弊' } } } },
      proposals: [{ status: 'CONFIRMED', kind: 'REVOKE', mayDecide: false }],
    });
    expect(await enrolmentStatus(enrolmentId)).toBe('CLOSED');
    // One live enrolment for a level: only now there is room for another.
    await superuser(
      world,
      `INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, organisation_id, status, created_at, changed_at)
       VALUES ($1, gen_random_uuid(), $2, $3, 'plain', $4, 'EVALUATING', now(), now())`,
      [body.tenant.id, body.programmeId, candidateId, body.tenant.bodyId],
    );
  });

  it('revoking twice is refused, in one step or the other', async () => {
    const { certificateId: id } = await issued();
    const proposed = await certificatesOf(first).revoke(id);
    await certificatesOf(second).decide(proposed.id);
    expect((await certificatesOf(second).decide(proposed.id)).codes).toEqual(['CERTIFICATE_DECIDED']);
    expect((await certificatesOf(second).revoke(id)).codes).toEqual(['CERTIFICATE_ENDED']);
    expect((await certificatesOf(second).correct(id, { holderName: '别名' })).codes).toEqual(['CERTIFICATE_ENDED']);
  });

  it('is decided once by two who decide at the same moment', async () => {
    const third = await body.officer();
    for (let round = 0; round < 5; round++) {
      const { certificateId: id } = await issued();
      const proposed = await certificatesOf(first).revoke(id);
      const answers = await Promise.all([
        certificatesOf(second).decide(proposed.id),
        certificatesOf(third).decide(proposed.id),
      ]);
      expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['CERTIFICATE_DECIDED']]);
    }
  });

  it('asks for a reason of the programme that is the actor’s, for evidence, and for a reason to decline', async () => {
    const { certificateId: id, enrolmentId } = await issued();
    const codes = async (more: object) => (await certificatesOf(first).revoke(id, more)).codes;
    expect(await codes({ reason: 'NO_SUCH' })).toEqual(['UNKNOWN_REVOCATION_REASON']);
    expect(await codes({ reason: 'BY_ORDER' })).toEqual(['REVOCATION_REASON_OF_OTHERS']);
    expect(await codes({ evidence: ' ' })).toEqual(['TEXT_REQUIRED']);
    expect(await codes({ evidence: '长'.repeat(5_001) })).toEqual(['TOO_LONG']);
    expect((await certificatesOf(first).find(id))?.revocationReasons).toEqual([{ code: 'CHEATING' }]);
    const proposed = await certificatesOf(first).revoke(id);
    expect((await certificatesOf(second).decide(proposed.id, 'DECLINED')).codes).toEqual(['REASON_REQUIRED']);
    expect(await certificatesOf(second).decide(proposed.id, 'DECLINED', '证据不足')).toMatchObject({
      status: 'DECLINED',
    });
    expect([(await publicly(id))?.end_kind, await enrolmentStatus(enrolmentId)]).toEqual([null, 'CERTIFIED']);
    expect(await codes({})).toEqual([]);
  });

  it('shows the effect before anybody decides', async () => {
    const { certificateId: id } = await issued({ name: '预览' });
    const preview = (field: string) =>
      first.must(
        `query ($id: ID!) { ${field} { before { number status } after { status holderName reason { code title { zh } } }
          successor { number status holderName } mayEnrolAgain } }`,
        { id },
      );
    expect(await preview('certificateRevocationPreview(certificateId: $id, reason: "CHEATING")')).toMatchObject({
      certificateRevocationPreview: {
        ...{ before: { status: 'VALID' }, successor: null, mayEnrolAgain: true },
        after: { status: 'REVOKED', holderName: '预览', reason: { code: 'CHEATING', title: { zh: '作弊' } } },
      },
    });
    expect(
      await preview('certificateCorrectionPreview(certificateId: $id, reason: "NAME_CHANGED", holderName: "改名")'),
    ).toMatchObject({
      certificateCorrectionPreview: {
        ...{ after: { status: 'SUPERSEDED' }, mayEnrolAgain: false },
        successor: { number: null, status: 'VALID', holderName: '改名' },
      },
    });
    expect((await certificatesOf(first).find(id))?.status).toBe('VALID');
  });

  it('a correction issues another certificate, and each points to the other', async () => {
    const { certificateId: id, enrolmentId } = await issued({ name: '张山' });
    const old = await certificatesOf(first).find(id);
    const { id: proposal } = await certificatesOf(first).correct(id, { holderName: ' 张珊 ' });
    await certificatesOf(second).decide(proposal);
    const superseded = await certificatesOf(first).find(id);
    expect(superseded).toMatchObject({
      status: 'SUPERSEDED',
      holderName: '张山',
      end: { reason: { code: 'NAME_MISWRITTEN' } },
    });
    const next = await certificatesOf(first).find(superseded?.supersededBy?.id ?? '');
    expect(next).toMatchObject({
      status: 'VALID',
      holderName: '张珊',
      supersedes: { number: old?.number },
      supersededBy: null,
    });
    expect(next?.number).not.toBe(old?.number);
    expect(await publicly(id)).toMatchObject({ end_kind: 'SUPERSEDED', holder_name: '张山' });
    expect(JSON.parse((await publicly(next?.id ?? ''))?.record ?? '')).toMatchObject({ supersedes: old?.number });
    expect(await enrolmentStatus(enrolmentId)).toBe('CERTIFIED');
    // What was corrected can be corrected again, and revoked; the first cannot.
    expect((await certificatesOf(first).correct(id, { holderName: '张三' })).codes).toEqual(['CERTIFICATE_ENDED']);
    const again = await certificatesOf(first).revoke(next?.id ?? '');
    expect((await certificatesOf(second).decide(again.id)).codes).toEqual([]);
    expect(await enrolmentStatus(enrolmentId)).toBe('CLOSED');
  });

  it('a correction says something else, and what can be printed', async () => {
    const { certificateId: id } = await issued({ name: '李四', level: 'directed', directions: ['service', 'design'] });
    const codes = async (more: object) => (await certificatesOf(first).correct(id, more)).codes;
    expect(await codes({ holderName: '李四' })).toEqual(['CORRECTS_NOTHING']);
    expect(await codes({ directions: ['design', 'service'] })).toEqual(['CORRECTS_NOTHING']);
    expect(await codes({ holderName: '李𪚥' })).toEqual(['NAME_NOT_PRINTABLE']);
    expect(await codes({ holderName: '' })).toEqual(['INVALID_NAME']);
    expect(await codes({ directions: ['service'] })).toEqual(['CORRECTION_DIRECTIONS_FEW']);
    expect(await codes({ directions: ['service', 'x'] })).toEqual(['CORRECTION_DIRECTION_UNKNOWN']);
    const { id: proposal } = await certificatesOf(first).correct(id, {
      ...{ directions: ['service', 'storage'], reason: 'DIRECTIONS_WRONG' },
    });
    await certificatesOf(second).decide(proposal);
    const next = (await certificatesOf(first).find(id))?.supersededBy?.id ?? '';
    expect((await certificatesOf(first).find(next))?.directions).toEqual([{ id: 'service' }, { id: 'storage' }]);
  });

  it('belongs to those who may, in their tenant', async () => {
    const { certificateId: id } = await issued();
    const word = async (client: Client, query: string) => (await client.ask(query, { id })).errors[0]?.extensions.code;
    const propose = `mutation ($id: ID!) { proposeCertificateRevocation(input: { certificateId: $id, reason: "CHEATING", evidence: "x" }) { userErrors { code } } }`;
    const admin = await world.signedIn(body.tenant, body.tenant.bodyId, 'TENANT_ADMIN');
    expect(await word(admin, propose)).toBe('FORBIDDEN');
    expect(await certificatesOf(admin).find(id)).toMatchObject({
      ...{ status: 'VALID', abilities: [], revocationReasons: [] },
    });
    const other = await createCertification(world, 'other', 'OTHER');
    const stranger = await other.officer();
    expect(await word(stranger, propose)).toBe('NOT_FOUND');
    expect(await certificatesOf(stranger).find(id)).toBeNull();
    const { id: proposal } = await certificatesOf(first).revoke(id);
    const decide = `mutation { decideCertificateProposal(input: { id: "${proposal}", decision: CONFIRMED }) { userErrors { code } } }`;
    expect(await word(stranger, decide)).toBe('NOT_FOUND');
    expect((await publicly(id))?.end_kind).toBeNull();
  });

  it('who oversees the programme proposes for their own reasons, and neither decides nor corrects', async () => {
    const { certificateId: id } = await issued();
    const manager = await world.signedIn(body.tenant, body.tenant.bodyId, 'PROGRAMME_MANAGER');
    expect(await certificatesOf(manager).find(id)).toMatchObject({
      ...{ abilities: ['REVOKE'], revocationReasons: [{ code: 'BY_ORDER' }] },
    });
    expect((await certificatesOf(manager).revoke(id)).codes).toEqual(['REVOCATION_REASON_OF_OTHERS']);
    const correct = `mutation ($id: ID!) { proposeCertificateCorrection(input: { certificateId: $id, reason: NAME_CHANGED, evidence: "x", holderName: "改" }) { userErrors { code } } }`;
    expect((await manager.ask(correct, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { id: proposal, codes } = await certificatesOf(manager).revoke(id, { reason: 'BY_ORDER' });
    expect(codes).toEqual([]);
    const other = await world.signedIn(body.tenant, body.tenant.bodyId, 'PROGRAMME_MANAGER');
    const decide = `mutation ($id: ID!) { decideCertificateProposal(input: { id: $id, decision: CONFIRMED }) { userErrors { code } } }`;
    expect((await other.ask(decide, { id: proposal })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await certificatesOf(first).decide(proposal)).status).toBe('CONFIRMED');
    expect(await certificatesOf(first).find(id)).toMatchObject({
      status: 'REVOKED',
      end: { reason: { code: 'BY_ORDER' } },
    });
  });

  it('a school sees the certificates of its own candidates, without the proposals, and no batch', async () => {
    const schoolId = await world.school(body.tenant, '某校');
    const [own] = await issueTo(world, body, first, [{ name: '本校', schoolId }]);
    const { certificateId: foreign } = await issued({ name: '他校' });
    const school = await world.signedIn(body.tenant, schoolId, 'SCHOOL_EDITOR');
    await certificatesOf(first).revoke(own?.certificateId ?? '');
    expect((await certificatesOf(school).list()).map(({ holderName, proposals }) => [holderName, proposals])).toEqual([
      ['本校', []],
    ]);
    expect(await certificatesOf(school).find(foreign)).toBeNull();
    const { issueBatches } = await school.must<{ issueBatches: { edges: [] } }>(
      '{ issueBatches { edges { cursor } } }',
    );
    expect(issueBatches.edges).toEqual([]);
  });

  it('keeps the second person in the database too', async () => {
    const { certificateId: id } = await issued();
    const { id: proposal } = await certificatesOf(first).revoke(id);
    const insert = superuser(
      world,
      `INSERT INTO certificate_decision (tenant_id, proposal_id, decision, proposed_by, decided_by, decided_at)
       SELECT tenant_id, id, 'CONFIRMED', proposed_by, proposed_by, now() FROM certificate_proposal WHERE id = $1`,
      [proposal],
    );
    await expect(insert).rejects.toThrow('certificate_second_person');
    const people = await body.enrol([{}, {}, {}, {}]);
    const { batch } = await issuing(first).prepare(
      body.programmeId,
      'plain',
      people.map(({ enrolmentId }) => enrolmentId),
    );
    const approve = superuser(
      world,
      `INSERT INTO issue_decision (tenant_id, batch_id, decision, prepared_by, decided_by, decided_at)
       SELECT tenant_id, id, 'APPROVED', prepared_by, prepared_by, now() FROM issue_batch WHERE id = $1`,
      [batch.id],
    );
    await expect(approve).rejects.toThrow('issue_second_person');
  });
});
