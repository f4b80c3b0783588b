import { goodFacts, smallPdf } from '../../../api/e2e/support/applications.js';
import type { Client, UserErrorShape } from '../../../api/e2e/support/client.js';
import type { Person, Product } from './product.js';

interface Payload {
  application: { id: string; draft: { version: number } | null } | null;
  userErrors: UserErrorShape[];
}

const FIELDS = '{ application { id draft { version } } userErrors { code field message } }';
const documents = ['school-licence', 'training-plan', 'venue-photos'];

const mutate = async (client: Client, name: string, input: string, variables: object): Promise<Payload> => {
  const text = `mutation ($input: ${input}!) { ${name}(input: $input) ${FIELDS} }`;
  const data = await client.must<Record<string, Payload>>(text, { input: variables });
  const payload = data[name];
  if (!payload || payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload?.userErrors)}`);
  return payload;
};

const upload = async (client: Client, applicationId: string, material: string) => {
  const bytes = smallPdf(material);
  const { startUpload } = await client.must<{ startUpload: { uploadUrl: string } }>(
    'mutation ($input: StartUploadInput!) { startUpload(input: $input) { uploadUrl userErrors { code } } }',
    { input: { applicationId, material, name: `${material}.pdf`, size: bytes.length } },
  );
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await client.fetch(startUpload.uploadUrl, { method: 'PUT', body: new Uint8Array(bytes), headers });
  const file = (await answer.json()) as { id: string; name: string; sha256: string; size: number };
  return { material, files: [{ fileId: file.id, name: file.name, sha256: file.sha256, size: file.size }] };
};

/** A filled-in application of the person's school through the API; submitted and evaluated where asked. */
export async function submittedApplication(
  product: Product,
  person: Person,
  { submit }: { submit: boolean },
): Promise<string> {
  const client = product.world.client();
  await client.signIn(person.email, person.password);
  const created = await mutate(client, 'createPilotApplication', 'CreatePilotApplicationInput', {
    roundId: product.tenant.roundId,
  });
  const id = created.application?.id ?? '';
  const uploaded = [];
  for (const material of documents) uploaded.push(await upload(client, id, material));
  const saved = await mutate(client, 'savePilotApplicationDraft', 'SavePilotApplicationDraftInput', {
    id,
    baseVersion: created.application?.draft?.version,
    changes: { ...goodFacts(), documents: uploaded },
  });
  if (!submit) return id;
  await mutate(client, 'submitPilotApplication', 'SubmitPilotApplicationInput', {
    id,
    draftVersion: saved.application?.draft?.version,
  });
  const query = 'query ($id: ID!) { pilotApplication(id: $id) { status } }';
  for (let tries = 0; tries < 100; tries++) {
    const data = await client.must<{ pilotApplication: { status: string } }>(query, { id });
    if (data.pilotApplication.status === 'IN_REVIEW') return id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The evaluation never came');
}
