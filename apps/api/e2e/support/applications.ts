import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Client, UserErrorShape } from './client.js';

/** Facts of a school that meets every decided rule; documents are added by uploading. */
export function goodFacts(): PilotApplicationFacts {
  return {
    licence: { number: '教民145000000001号', holder: '北方职业学校', validFrom: '2010-09-01', validUntil: 'long-term' },
    majors: [
      {
        name: '电子商务',
        code: '121100',
        catalogue: 'original',
        intakes: [
          { year: 2018, students: 45 },
          { year: 2019, students: 52 },
          { year: 2020, students: 30 },
        ],
      },
    ],
    team: [
      { name: '王芳', employment: 'full-time', title: 'senior', dualQualified: true, industryExpert: false },
      { name: '李强', employment: 'full-time', title: 'intermediate', dualQualified: true, industryExpert: false },
      { name: '𠮷田·买买提', employment: 'part-time', title: 'none', dualQualified: false, industryExpert: true },
      { name: '赵敏', employment: 'full-time', title: 'junior', dualQualified: false, industryExpert: false },
    ],
    majorHead: { name: '王芳', title: 'senior' },
    rooms: [
      { name: '理论教室', use: 'theory', seatsTheory: 40 },
      { name: '实训室', use: 'practice', seatsPractice: 48 },
    ],
    equipment: [{ line: 8, quantity: 48 }],
    staff: [
      { name: '陈静', role: 'teaching-manager', fullTime: true },
      { name: '周伟', role: 'technician', fullTime: true },
    ],
    office: { fixed: true, address: '行政楼 201' },
    narrative: {
      trainingExperience: '三年来为企业培训客服 600 人次。',
      teamStructure: '校企混编。',
      majorPlan: '见附件。',
      headMobilises: '负责人为副校长。',
    },
  };
}

/** The smallest PDF that readers open. */
export function smallPdf(title: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>',
  ];
  let body = `%PDF-1.4\n% ${title}\n`;
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(body);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(body);
  body += `xref\n0 4\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  body += `trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body);
}

/** Fields that the helpers ask for after each step. */
export const FIELDS = `application { id number status attempt outcome abilities draft { version facts }
  evaluation { outcome findings { rule kind result paths missing leastChange } } openChanges: changedPaths
  judgements { rule verdict carriedOver } decisions { kind actorName message reasons { code } defects { path material code text } } }
  userErrors { code field message }`;

/** What the helpers answer. */
export interface ApplicationShape {
  id: string;
  number: string;
  status: string;
  attempt: number;
  outcome: string | null;
  abilities: string[];
  draft: { version: number; facts: PilotApplicationFacts } | null;
  evaluation: { outcome: string; findings: { rule: string; kind: string; result: string; missing: string[] }[] } | null;
  openChanges: string[];
  judgements: { rule: string; verdict: string; carriedOver: boolean }[];
  decisions: {
    kind: string;
    actorName: string | null;
    message: string | null;
    defects: { path: string | null; code: string }[];
    reasons: { code: string }[];
  }[];
}
export interface ApplicationAnswer {
  application: ApplicationShape | null;
  userErrors: UserErrorShape[];
}

/** Calls a mutation on an application; input types follow the mutation's name. */
export async function mutate(
  client: Client,
  name: string,
  input: object,
  headers: Record<string, string> = {},
): Promise<ApplicationAnswer> {
  const type = inputTypes[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, ApplicationAnswer>>(
    `mutation Step($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    headers,
  );
  return data[name] as ApplicationAnswer;
}
const inputTypes: Record<string, string> = { judgeRule: 'JudgeRuleInput' };

/** The application as the client sees it. */
export async function read(client: Client, id: string): Promise<ApplicationShape | null> {
  const fields = FIELDS.slice(FIELDS.indexOf('{') + 1, FIELDS.lastIndexOf('userErrors'))
    .trim()
    .replace(/\}$/, '');
  const data = await client.must<{ pilotApplication: ApplicationShape | null }>(
    `query One($id: ID!) { pilotApplication(id: $id) { ${fields} } }`,
    { id },
  );
  return data.pilotApplication;
}

/** Uploads a document for a material; answers its reference for the facts. */
export async function upload(
  client: Client,
  applicationId: string,
  material: string,
): Promise<{ fileId: string; name: string; sha256: string; size: number }> {
  const bytes = smallPdf(material);
  const name = `${material}.pdf`;
  const { startUpload } = await client.must<{
    startUpload: { fileId: string; uploadUrl: string; userErrors: UserErrorShape[] };
  }>(
    `mutation Upload($input: StartUploadInput!) { startUpload(input: $input) { fileId uploadUrl userErrors { code message } } }`,
    { input: { applicationId, material, name, size: bytes.length } },
  );
  if (!startUpload.fileId) throw new Error(`startUpload refused: ${JSON.stringify(startUpload.userErrors)}`);
  const response = await client.fetch(startUpload.uploadUrl, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
    body: new Uint8Array(bytes),
  });
  if (response.status !== 200) throw new Error(`Upload answered ${response.status}: ${await response.text()}`);
  const stored = (await response.json()) as { sha256: string; size: number };
  return { fileId: startUpload.fileId, name, sha256: stored.sha256, size: stored.size };
}

/** A draft filled with good facts and the required documents; answers its id and version. */
export async function filledDraft(
  client: Client,
  roundId: string,
  change: (facts: PilotApplicationFacts) => PilotApplicationFacts = (facts) => facts,
): Promise<{ id: string; version: number }> {
  const created = await mutate(client, 'createPilotApplication', { roundId });
  const id = created.application?.id;
  if (!id) throw new Error(`create refused: ${JSON.stringify(created.userErrors)}`);
  const documents = [];
  for (const material of ['school-licence', 'training-plan', 'venue-photos'])
    documents.push({ material, files: [await upload(client, id, material)] });
  const saved = await mutate(client, 'savePilotApplicationDraft', {
    id,
    baseVersion: 1,
    changes: change({ ...goodFacts(), documents }),
  });
  if (!saved.application?.draft) throw new Error(`save refused: ${JSON.stringify(saved.userErrors)}`);
  return { id, version: saved.application.draft.version };
}

/** Waits until `probe` answers something; fails after ten seconds. */
export async function eventually<T>(probe: () => Promise<T | null | false | undefined>, what: string): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const answer = await probe();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never happened: ${what}`);
}
