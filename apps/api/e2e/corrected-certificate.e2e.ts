import { certifyingWorld, type TestCertification } from './support/certification.js';
import { certificatesOf, issueTo, markOnline } from './support/certificate-calls.js';
import type { Client, UserErrorShape } from './support/client.js';
import type { World } from './support/world.js';

interface Corrected {
  certificateId: string;
  number: string;
  state: string;
}

const CORRECTED = 'correctedCertificate { certificateId number state }';
const PROPOSE = `mutation ($input: ProposeExamCorrectionInput!) { proposeExamCorrection(input: $input) { correctionId userErrors { code } ${CORRECTED} } }`;
const DECIDE = `mutation ($input: DecideExamCorrectionInput!) { decideExamCorrection(input: $input) { userErrors { code } ${CORRECTED} } }`;
const RESULTS = `query ($enrolment: ID) { examResults(enrolmentId: $enrolment) { edges { node { ${CORRECTED} result { version passed } } } } }`;
const CERTIFICATE = `query ($id: ID!) { certificate(id: $id) { status correctedResult { certificateId state } } }`;
const CORRECTIONS = `query ($id: ID!) { examSession(id: $id) { corrections { id certificateNumber } } }`;

describe('a result that is corrected after a certificate was issued', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  beforeAll(async () => {
    ({ world, body, first, second } = await certifyingWorld('corrected', 'CORR'));
  });
  afterAll(() => world.close());

  const issued = async () => {
    const [one] = await issueTo(world, body, first, [{}]);
    if (!one) throw new Error('Nothing was issued');
    return { ...one, admissionId: await markOnline(world, one.enrolmentId) };
  };
  const correct = async (admissionId: string, version: number, value: string) => {
    const scores = [{ component: 'ONLINE', parts: [{ value }] }];
    const input = { admissionId, version, scores, reason: '统分有误' };
    const { proposeExamCorrection: proposed } = await first.must<{
      proposeExamCorrection: { correctionId: string; userErrors: UserErrorShape[] };
    }>(PROPOSE, { input });
    expect(proposed.userErrors).toEqual([]);
    return proposed.correctionId;
  };
  const confirm = async (id: string) =>
    (
      await second.must<{
        decideExamCorrection: { userErrors: UserErrorShape[]; correctedCertificate: Corrected | null };
      }>(DECIDE, { input: { id, decision: 'CONFIRMED' } })
    ).decideExamCorrection.correctedCertificate;
  const onResult = async (enrolment: string, client = first) =>
    (
      await client.must<{ examResults: { edges: { node: { correctedCertificate: Corrected | null } }[] } }>(RESULTS, {
        enrolment,
      })
    ).examResults.edges.map(({ node }) => node.correctedCertificate?.state ?? null);
  const onCertificate = async (id: string) =>
    (
      await first.must<{ certificate: { status: string; correctedResult: { state: string } | null } }>(CERTIFICATE, {
        id,
      })
    ).certificate;

  it('to a fail and back is said on the answer, the result and the certificate, which stays valid', async () => {
    const { certificateId, enrolmentId, admissionId } = await issued();
    const other = await issued();
    expect(await onCertificate(certificateId)).toEqual({ status: 'VALID', correctedResult: null });
    const failing = await correct(admissionId, 1, '55');
    const { examSession } = await second.must<{
      examSession: { corrections: { id: string; certificateNumber: string | null }[] };
    }>(CORRECTIONS, { id: body.sessionId });
    const certificate = await certificatesOf(first).find(certificateId);
    // The second person knows beforehand that a certificate rests on it.
    expect(examSession.corrections).toEqual([{ id: failing, certificateNumber: certificate?.number }]);
    const flagged = { certificateId, state: 'NOW_FAILED' };
    expect(await confirm(failing)).toMatchObject({ ...flagged, number: certificate?.number });
    expect(await onResult(enrolmentId)).toEqual(['NOW_FAILED']);
    expect(await onCertificate(certificateId)).toEqual({ status: 'VALID', correctedResult: flagged });
    expect(await certificatesOf(first).find(certificateId)).toMatchObject({ abilities: ['REVOKE', 'CORRECT'] });

    expect(await confirm(await correct(admissionId, 2, '60'))).toMatchObject({ ...flagged, state: 'PASSED_AGAIN' });
    expect(await onResult(enrolmentId)).toEqual(['PASSED_AGAIN']);
    expect(await onCertificate(certificateId)).toMatchObject({
      status: 'VALID',
      correctedResult: { state: 'PASSED_AGAIN' },
    });
    // Nobody else's.
    expect(await onResult(other.enrolmentId)).toEqual([null]);
    expect((await onCertificate(other.certificateId)).correctedResult).toBeNull();
    // The flag is for who can act on it.
    const manager = await world.signedIn(body.tenant, body.tenant.bodyId, 'PROGRAMME_MANAGER');
    expect(await onResult(enrolmentId, manager)).toEqual([null]);
  });

  it('between two passes is no matter of the certificate', async () => {
    const { certificateId, admissionId } = await issued();
    expect(await confirm(await correct(admissionId, 1, '61'))).toBeNull();
    expect((await onCertificate(certificateId)).correctedResult).toBeNull();
  });

  it('is settled by revoking', async () => {
    const { certificateId, enrolmentId, admissionId } = await issued();
    await confirm(await correct(admissionId, 1, '59.9'));
    const proposal = await certificatesOf(first).revoke(certificateId);
    await certificatesOf(second).decide(proposal.id);
    expect(await onCertificate(certificateId)).toEqual({ status: 'REVOKED', correctedResult: null });
    expect(await onResult(enrolmentId)).toEqual([null]);
  });
});
