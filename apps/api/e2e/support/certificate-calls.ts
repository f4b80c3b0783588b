import { CandidateNumbers } from '@shidian/candidates/candidate/candidate-numbers.js';
import type { Client, UserErrorShape } from './client.js';
import { finished, issuing } from './issue-calls.js';
import type { Enrolled, Person, TestCertification } from './certification.js';
import { superuser } from './superuser.js';
import type { World } from './world.js';

/** A certificate as these tests ask for it. */
export interface CertificateShape {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly holderName: string;
  readonly directions: readonly { id: string }[];
  readonly statusListId: number;
  readonly statusIndex: number;
  readonly end: { reason: { code: string; title: { zh: string } }; effectiveAt: string } | null;
  readonly supersedes: { number: string } | null;
  readonly supersededBy: { id: string; number: string } | null;
  readonly revocationReasons: readonly { code: string }[];
  readonly abilities: readonly string[];
  readonly proposals: readonly { id: string; status: string; kind: string; mayDecide: boolean }[];
}

const FIELDS = `id number status holderName directions { id } statusListId statusIndex end { reason { code title { zh } } effectiveAt }
  supersedes { number } supersededBy { id number } revocationReasons { code } abilities proposals { id status kind mayDecide }`;

/** What a step answers. */
export interface ProposalAnswer {
  readonly codes: string[];
  readonly fields: (string[] | null)[];
  readonly id: string;
  readonly status: string | null;
}

/** The calls about certificates, as one client makes them. */
export function certificatesOf(client: Client) {
  const step = async (name: string, type: string, input: object): Promise<ProposalAnswer> => {
    const data = await client.must<
      Record<string, { userErrors: UserErrorShape[]; proposal: { id: string; status: string } | null }>
    >(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field } proposal { id status } } }`, {
      input,
    });
    const { userErrors = [], proposal = null } = data[name] ?? {};
    return {
      codes: userErrors.map(({ code }) => code),
      fields: userErrors.map(({ field }) => field),
      id: proposal?.id ?? '',
      status: proposal?.status ?? null,
    };
  };
  return {
    find: async (id: string) =>
      (
        await client.must<{ certificate: CertificateShape | null }>(
          `query ($id: ID!) { certificate(id: $id) { ${FIELDS} } }`,
          { id },
        )
      ).certificate,
    list: async (filter: object = {}) =>
      (
        await client.must<{ certificates: { edges: { node: CertificateShape }[] } }>(
          `query ($filter: CertificateFilter) { certificates(first: 100, filter: $filter) { edges { node { ${FIELDS} } } } }`,
          { filter },
        )
      ).certificates.edges.map(({ node }) => node),
    credential: async (id: string) =>
      (
        await client.must<{ certificate: { credential: Record<string, unknown> } }>(
          `query ($id: ID!) { certificate(id: $id) { credential } }`,
          { id },
        )
      ).certificate.credential,
    revoke: (certificateId: string, more: object = {}) =>
      step('proposeCertificateRevocation', 'ProposeCertificateRevocationInput', {
        ...{ certificateId, reason: 'CHEATING', evidence: '监考记录，见附件。', ...more },
      }),
    correct: (certificateId: string, more: object) =>
      step('proposeCertificateCorrection', 'ProposeCertificateCorrectionInput', {
        ...{ certificateId, reason: 'NAME_MISWRITTEN', evidence: '身份证复印件。', ...more },
      }),
    decide: (id: string, decision = 'CONFIRMED', reason: string | null = null) =>
      step('decideCertificateProposal', 'DecideCertificateProposalInput', { id, decision, reason }),
  };
}

/** Issues certificates to new people through a batch; the worker must run. At most as many as need no second person. */
export async function issueTo(
  world: World,
  body: TestCertification,
  officer: Client,
  people: readonly Person[],
): Promise<(Enrolled & { certificateId: string })[]> {
  const enrolled = await body.enrol(people);
  const ids = enrolled.map(({ enrolmentId }) => enrolmentId);
  const { batch, codes } = await issuing(officer).prepare(body.programmeId, people[0]?.level ?? 'plain', ids);
  const started = await issuing(officer).start(batch.id);
  if (codes.length + started.codes.length > 0) throw new Error(`Not started: ${started.codes.join()}`);
  await finished(officer, batch.id);
  const rows = await superuser<{ id: string; enrolment_id: string }>(
    world,
    'SELECT id, enrolment_id FROM certificate WHERE enrolment_id = ANY ($1::uuid[])',
    [ids],
  );
  return enrolled.map((one) => ({
    ...one,
    certificateId: rows.find(({ enrolment_id }) => enrolment_id === one.enrolmentId)?.id ?? '',
  }));
}

/** Gives the published result of an enrolment a mark of 75 online, for a correction to be about; answers its admission. */
export async function markOnline(world: World, enrolmentId: string): Promise<string> {
  const [row] = await superuser<{ id: string }>(
    world,
    `UPDATE exam_result SET scores = '[{"direction": "", "component": "ONLINE", "score": "75", "parts": {"": "75"}, "passed": true, "carriedFrom": null}]'
     WHERE enrolment_id = $1 RETURNING admission_id AS id`,
    [enrolmentId],
  );
  return row?.id ?? '';
}

/** Gives the holder of a certificate an ID number that they are found by. */
export async function giveNumber(world: World, tenantId: string, certificateId: string, number: string): Promise<void> {
  const index = world.app.get(CandidateNumbers, { strict: false }).indexOf(tenantId, number);
  await superuser(
    world,
    'UPDATE candidate SET document_index = $2 WHERE id = (SELECT candidate_id FROM certificate WHERE id = $1)',
    [certificateId, index],
  );
}

export { readQr } from '@shidian/certificates/testing/read-qr.js';
