import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { Client, UserErrorShape } from './client.js';
import { smallPdf } from './applications.js';
import { createRegister, type Filed, type TestRegister } from './register.js';
import { createWorld, type World } from './world.js';

/** A change as its mutations answer it. */
export interface Change {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly abilities: string[];
}

/** The answer of a mutation on a change. */
export interface ChangeAnswer {
  readonly change: Change | null;
  readonly userErrors: readonly UserErrorShape[];
}

interface RecordAnswer {
  readonly provider: {
    readonly name: string;
    readonly status: string;
    readonly uscc: string;
    readonly scopes: readonly string[];
    readonly versions: readonly object[];
    readonly successions: readonly { readonly successorName: string; readonly toFileAnew: boolean }[];
  };
}

const RECORD = `query ($id: ID!) { provider(id: $id) { name status uscc scopes legalRepresentative
  versions { version name status cause scopes } changes { number status }
  successions { predecessorUscc successorUscc successorName cause happenedOn toFileAnew } } }`;

const typeOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

/** Calls a mutation on a change. */
export async function send(client: Client, name: string, input: object): Promise<ChangeAnswer> {
  const document = `mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) {
    userErrors { code field } change { id number status abilities } } }`;
  return (await client.must<Record<string, ChangeAnswer>>(document, { input }))[name] as ChangeAnswer;
}

/** The protocol's error code by which a mutation on a change is refused, if it is. */
export async function refusal(client: Client, name: string, input: object): Promise<string | undefined> {
  const document = `mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { userErrors { code } } }`;
  return (await client.ask(document, { input })).errors[0]?.extensions.code;
}

/** Codes of the refusals, with their fields. */
export const faults = ({ userErrors }: ChangeAnswer) => userErrors.map(({ code, field }) => [code, field?.join('.')]);

/** Codes of the refusals. */
export const codes = ({ userErrors }: ChangeAnswer) => userErrors.map(({ code }) => code);

/** Content with a day and a reason. */
export const good = (content: object) => ({ effectiveOn: '2021-03-10', reason: '工商变更登记通知书。', ...content });

/** Uploads a document of a change; answers its reference for the content. */
export async function uploadToChange(client: Client, id: string, material: string) {
  const bytes = smallPdf(material);
  const name = `${material}.pdf`;
  const { startProviderChangeUpload: announced } = await client.must<{
    startProviderChangeUpload: { fileId: string | null; uploadUrl: string; userErrors: UserErrorShape[] };
  }>(
    `mutation ($input: StartProviderChangeUploadInput!) { startProviderChangeUpload(input: $input) { fileId uploadUrl userErrors { code } } }`,
    { input: { id, material, name, size: bytes.length } },
  );
  if (!announced.fileId) throw new Error(`Upload refused: ${JSON.stringify(announced.userErrors)}`);
  const response = await client.fetch(announced.uploadUrl, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
    body: new Uint8Array(bytes),
  });
  const { sha256, size } = (await response.json()) as { sha256: string; size: number };
  return { fileId: announced.fileId, name, sha256, size };
}

/** Uploads every document that a change is asked for in any case; answers them for the content. */
export async function askedDocuments(client: Client, id: string) {
  const { providerChange } = await client.must<{ providerChange: { materials: { id: string; required: boolean }[] } }>(
    'query ($id: ID!) { providerChange(id: $id) { materials { id required } } }',
    { id },
  );
  const documents = [];
  for (const { id: material } of providerChange.materials.filter(({ required }) => required))
    documents.push({ material, files: [await uploadToChange(client, id, material)] });
  return documents;
}

/** Accepts a change as an officer. */
export const accept = (client: Client, id: string, attempt = 1) =>
  send(client, 'acceptProviderChange', { id, attempt });

/** Submits a draft as its unit's people. */
export const submit = (people: Client, id: string) => send(people, 'submitProviderChange', { id, draftVersion: 2 });

/** What tests of changes do over and over, in one register and with one officer of its province. */
export function changesOf(world: World, register: TestRegister, province: Client) {
  /** A change with this content, as its unit's people leave it: saved, not submitted. */
  const drafted = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const people = await register.people(filed);
    const { change } = await send(people, 'createProviderChange', { providerId: filed.providerId, kind });
    if (!change) throw new Error('not created');
    await send(people, 'saveProviderChange', { id: change.id, baseVersion: 1, content });
    return { people, id: change.id, number: change.number };
  };
  const submitted = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const draft = await drafted(filed, kind, good(content));
    expect(faults(await submit(draft.people, draft.id))).toEqual([]);
    return draft;
  };
  return {
    drafted,
    submitted,
    accepted: async (filed: Filed, kind: ProviderChangeKind, content: object) => {
      const { id } = await submitted(filed, kind, content);
      expect(await accept(province, id)).toMatchObject({ userErrors: [], change: { status: 'APPROVED' } });
    },
    /** Why a change with this content cannot be submitted. */
    refused: async (filed: Filed, kind: ProviderChangeKind, content: object) => {
      const { people, id } = await drafted(filed, kind, content);
      const answer = faults(await submit(people, id));
      await send(people, 'withdrawProviderChange', { id });
      return answer;
    },
    record: async (filed: Filed) => (await province.must<RecordAnswer>(RECORD, { id: filed.providerId })).provider,
    /** Names of those in force on a day, as the public sees them. */
    namesOn: async (on: string) => {
      const path = `/register/${register.tenant.slug}/providers.json?limit=100&status=IN_FORCE&on=${on}`;
      const body = (await (await world.client().fetch(path)).json()) as { providers: { name: string }[] };
      return body.providers.map(({ name }) => name);
    },
  };
}

/** A world with a register of filed providers, the officer of its province, and what is done with changes. */
export interface ChangingWorld {
  readonly world: World;
  readonly register: TestRegister;
  readonly province: Client;
  readonly tools: ReturnType<typeof changesOf>;
}

/** Boots a world of its own for the tests of one file; every city has `slots` slots of each kind. */
export async function changingWorld(slots?: number): Promise<ChangingWorld> {
  const world = await createWorld();
  const register = await createRegister(world, 'zhejiang', slots);
  const province = await register.officer('330000');
  return { world, register, province, tools: changesOf(world, register, province) };
}
