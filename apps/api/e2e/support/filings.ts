import type { FilingChannel, ProviderKind } from '@shidian/contract/providers.js';
import type { FilingFacts } from '@shidian/providers/filing/filing-case.js';
import { smallPdf, eventually } from './applications.js';
import type { Client, UserErrorShape } from './client.js';
import type { Province, TestUnit } from './zhejiang.js';

const common: FilingFacts = {
  contact: { name: '王芳', phone: '0571-88880001' },
  registration: { kind: 'business-licence', number: '330106000012345', validUntil: 'long-term' },
  venue: { tenure: 'owned', address: '文三路 100 号', area: 800 },
  funding: '学费与政府补贴，年度预算 200 万元。',
  experience: '近一年办班 12 期。',
  recruitment: '校企合作、线上报名。',
  equipment: '电脑 60 台，投影 4 套。',
  management: '教务、学籍、财务制度齐全，无投诉。',
  commitments: { provincialPlan: true, syllabus: true },
};

/** Facts of a training institution that meets every decided rule; documents are added by uploading. */
export function goodInstitution(name: string): FilingFacts {
  return {
    ...common,
    unit: { name, nature: 'enterprise', address: '文三路 100 号', legalRepresentative: '李强' },
    foundedOn: '2008-05-01',
    staff: { total: 20, teachersFullTime: 2, teachersPartTime: 1, managers: 7, others: 10 },
    capacity: 120,
    scopes: ['assistant-customer-service'],
    trainingLicence: { authority: '杭州市人力资源和社会保障局', number: '人社民 3301 号', validUntil: 'long-term' },
    lastYear: { trained: 400, sessions: 12 },
    teachers: [
      { name: '王芳', employment: 'full-time', title: 'senior', subjects: '网络客服' },
      { name: '赵敏', employment: 'full-time', title: 'intermediate', subjects: '美工设计' },
      { name: '周伟', employment: 'part-time', title: 'none', subjects: '仓储物流' },
    ],
  };
}

/** Facts of a practice base, an enterprise, that meets every decided rule. */
export function goodBase(name: string): FilingFacts {
  return {
    ...common,
    baseType: 'enterprise',
    unit: { name, address: '滨江区江南大道 1 号', legalRepresentative: '陈静' },
    website: 'https://example.test',
    employees: 150,
    revenueLastYear: 80_000_000,
    category: 'service',
    directions: ['operations', 'cross-border'],
    posts: [{ name: '运营助理', seats: 20, tutor: '陈静', tutorFullTime: true }],
    profile: '为 300 家企业代运营。',
  };
}

/** Fields that the helpers ask for after each step. */
export const FIELDS = `filing { id number kind channel status stage attempt passage late abilities filingNumber overdue dueOn escalated outcome changedPaths
  applicant { id name uscc } county { code name } city { code name } requiredSignOffs draft { version }
  announcement { number title } evaluation { outcome findings { rule kind result missing } }
  signOffs { stage attempt current department verdict reason organisationName signedBy onBehalfOf changedPaths } recusals { userName reason }
  judgements { rule verdict carriedOver judgedBy onBehalfOf } capEffect { jurisdictionCode free freeAfter }
  decisions { kind stage attempt toStage actorName organisationName onBehalfOf message defects { path material code } reasons { code } } }
  userErrors { code field message params }`;

/** What the helpers answer. */
export interface FilingShape {
  id: string;
  number: string;
  kind: string;
  channel: string;
  status: string;
  stage: string;
  attempt: number;
  passage: number;
  late: boolean;
  abilities: string[];
  filingNumber: string | null;
  overdue: boolean;
  dueOn: string | null;
  escalated: boolean;
  outcome: string | null;
  changedPaths: string[];
  county: { code: string; name: string };
  city: { code: string; name: string };
  requiredSignOffs: string[];
  draft: { version: number } | null;
  announcement: { number: string; title: string } | null;
  evaluation: { outcome: string; findings: { rule: string; kind: string; result: string; missing: string[] }[] } | null;
  signOffs: {
    stage: string;
    attempt: number;
    current: boolean;
    changedPaths: string[];
    department: string;
    verdict: string;
    signedBy: string | null;
    onBehalfOf: string | null;
  }[];
  recusals: { userName: string; reason: string }[];
  judgements: { rule: string; verdict: string; carriedOver: boolean; judgedBy: string; onBehalfOf: string | null }[];
  capEffect: { jurisdictionCode: string; free: number; freeAfter: number }[] | null;
  decisions: {
    kind: string;
    stage: string;
    attempt: number;
    toStage: string | null;
    actorName: string | null;
    organisationName: string | null;
    onBehalfOf: string | null;
    defects: { path: string | null; material: string | null; code: string }[];
  }[];
}
export interface FilingAnswer {
  filing: FilingShape | null;
  userErrors: (UserErrorShape & { params: Record<string, unknown> | null })[];
}

/** Calls a mutation on a filing; input types follow the mutation's name. */
export async function act(client: Client, name: string, input: object): Promise<FilingAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, FilingAnswer>>(
    `mutation Step($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
  );
  return data[name] as FilingAnswer;
}

/** The codes of an answer's refusals. */
export const codes = (answer: FilingAnswer): string[] => answer.userErrors.map(({ code }) => code);

/** Calls a mutation that the test takes for granted; throws when it is refused. */
export async function done(client: Client, name: string, input: object): Promise<FilingShape> {
  const { filing, userErrors } = await act(client, name, input);
  if (!filing || userErrors.length > 0) throw new Error(`${name} refused: ${JSON.stringify(userErrors)}`);
  return filing;
}

/** The filing as the client sees it. */
export async function readFiling(client: Client, id: string): Promise<FilingShape | null> {
  const fields = FIELDS.slice(FIELDS.indexOf('{') + 1, FIELDS.lastIndexOf('userErrors'))
    .trim()
    .replace(/\}$/, '');
  const data = await client.must<{ filing: FilingShape | null }>(
    `query One($id: ID!) { filing(id: $id) { ${fields} } }`,
    { id },
  );
  return data.filing;
}

/** Uploads a document for a material; answers its reference for the facts. */
export async function uploadFor(client: Client, id: string, material: string) {
  const bytes = smallPdf(material);
  const name = `${material}.pdf`;
  const { startFilingUpload } = await client.must<{
    startFilingUpload: { fileId: string; uploadUrl: string; userErrors: UserErrorShape[] };
  }>(
    `mutation Upload($input: StartFilingUploadInput!) { startFilingUpload(input: $input) { fileId uploadUrl userErrors { code message } } }`,
    { input: { id, material, name, size: bytes.length } },
  );
  if (!startFilingUpload.fileId) throw new Error(`Upload refused: ${JSON.stringify(startFilingUpload.userErrors)}`);
  const response = await client.fetch(startFilingUpload.uploadUrl, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
    body: new Uint8Array(bytes),
  });
  if (response.status !== 200) throw new Error(`Upload answered ${response.status}: ${await response.text()}`);
  const stored = (await response.json()) as { sha256: string; size: number };
  return { fileId: startFilingUpload.fileId, name, sha256: stored.sha256, size: stored.size };
}

/** A draft filled with good facts and the required documents. */
export async function filledFiling(
  province: Province,
  unit: TestUnit,
  kind: ProviderKind = 'TRAINING_INSTITUTION',
  channel: FilingChannel = 'COUNTY',
): Promise<FilingShape> {
  const created = await done(unit.client, 'createFiling', { roundId: province.rounds[kind], channel });
  const ruleSet = province.content.filing?.forms[kind].ruleSet;
  const asked = province.content.materials.filter(
    // The rooms of the good facts are owned.
    ({ id, required, ruleSet: own }) => own === ruleSet && (required || id.endsWith('-title-deed')),
  );
  const documents = [];
  for (const { id } of asked) documents.push({ material: id, files: [await uploadFor(unit.client, created.id, id)] });
  const facts = kind === 'PRACTICE_BASE' ? goodBase(unit.name) : goodInstitution(unit.name);
  return done(unit.client, 'saveFilingDraft', { id: created.id, baseVersion: 1, changes: { ...facts, documents } });
}

/** A submitted filing that the worker has evaluated: it lies at its first desk. */
export async function submittedFiling(
  province: Province,
  unit: TestUnit,
  kind: ProviderKind = 'TRAINING_INSTITUTION',
  channel: FilingChannel = 'COUNTY',
): Promise<FilingShape> {
  const { id, draft } = await filledFiling(province, unit, kind, channel);
  await done(unit.client, 'submitFiling', { id, draftVersion: draft?.version });
  return inReview(unit.client, id);
}

/** Waits until the worker has evaluated the current submission. */
export function inReview(client: Client, id: string): Promise<FilingShape> {
  return eventually(async () => {
    const filing = await readFiling(client, id);
    return filing?.status === 'IN_REVIEW' ? filing : null;
  }, `filing ${id} in review`);
}

/** The commerce office that decides the stage where a filing lies, or the Association. */
export async function deciderOf(province: Province, filing: FilingShape): Promise<Client> {
  const stages = province.content.filing?.routes[filing.channel as FilingChannel].stages ?? [];
  const level = stages.find(({ id }) => id === filing.stage)?.level;
  if (level === 'association') return province.association();
  return province.officer(level === 'county' ? filing.county.code : level === 'city' ? filing.city.code : '330000');
}

/** Judges what is for a person and not judged yet, as met. */
export async function judgeAll(client: Client, filing: FilingShape): Promise<void> {
  const seen = await readFiling(client, filing.id);
  const judged = new Set(seen?.judgements.map(({ rule }) => rule));
  for (const { rule, kind, result } of seen?.evaluation?.findings ?? [])
    if (kind !== 'ADVISORY' && (kind === 'JUDGED' || result === 'NEEDS_REVIEW') && !judged.has(rule))
      await done(client, 'judgeFilingRule', { id: filing.id, attempt: filing.attempt, rule, verdict: 'MET' });
}

/** Signs for every department that the stage asks. */
export async function signAll(province: Province, filing: FilingShape): Promise<void> {
  const { id, attempt, stage, requiredSignOffs, city } = filing;
  const place = stage === 'review' ? city.code : '330000';
  for (const department of requiredSignOffs)
    await done(await province.officer(place, department as 'FINANCE'), 'signFiling', {
      id,
      attempt,
      stage,
      verdict: 'SIGNED',
    });
}

/** Takes a filing over its present desk: judged, signed, passed. */
export async function passOn(province: Province, filing: FilingShape): Promise<FilingShape> {
  const { id, attempt, stage } = filing;
  const decider = await deciderOf(province, filing);
  await judgeAll(decider, filing);
  await signAll(province, filing);
  return done(decider, 'passFiling', { id, attempt, stage, attested: true });
}

/** Takes a filing to a stage. */
export async function passTo(province: Province, filing: FilingShape, stage: string): Promise<FilingShape> {
  let current = filing;
  while (current.stage !== stage) current = await passOn(province, current);
  return current;
}
