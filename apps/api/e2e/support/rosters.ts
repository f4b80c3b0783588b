import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { ProgrammeService } from '@shidian/programmes/programme/programme.service.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import type { Client, UserErrorShape } from './client.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

const IMPORT = `id status total done toDo sheet fileName resultFileId abilities outcomes { outcome rows resolved } results { result rows } failure { code message }`;
const PAYLOAD = `importId: rosterImport { id } uploadUrl rosterImport { ${IMPORT} } userErrors { code field message }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${PAYLOAD} } }`;
const ROWS = `query ($id: ID!, $outcome: [RosterOutcome!], $after: String) { rosterRows(importId: $id, first: 100, outcome: $outcome, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { row name documentMasked level directions outcome problems { column code severity message }
  like { likeness row candidateId name documentMasked } choices resolution result resultMessages candidateId } } } }`;

/** The headings of a roster. */
export const HEAD = ['姓名', '身份证号', '申报级别', '申报方向'];
/** What somebody asks for who enrols for the assistant’s level. */
export const ASSISTANT = ['助理电子商务师', '网络客服、美工设计'];

/** An import as the API shows it. */
export interface ImportShape {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly done: number;
  readonly toDo: number;
  readonly resultFileId: string | null;
  readonly abilities: string[];
  readonly outcomes: { outcome: string; rows: number; resolved: number }[];
  readonly results: { result: string; rows: number }[];
  readonly failure: { code: string; message: string } | null;
}

/** A row as the API shows it. */
export interface RowShape {
  readonly row: number;
  readonly name: string | null;
  readonly documentMasked: string | null;
  readonly level: string | null;
  readonly directions: string[];
  readonly outcome: string;
  readonly problems: { column: string; code: string; severity: string; message: string }[];
  readonly like: { likeness: string; row: number | null; candidateId: string | null; name: string | null } | null;
  readonly choices: string[];
  readonly resolution: string | null;
  readonly result: string | null;
  readonly resultMessages: string[];
  readonly candidateId: string | null;
}

/** The answer of a mutation on an import. */
export interface ImportAnswer {
  readonly uploadUrl: string | null;
  readonly rosterImport: ImportShape | null;
  readonly userErrors: UserErrorShape[];
}

/** A programme of the tenant that goes by the package of ZJ-2014: the certifying body enrols. */
export async function certifyingProgramme(world: World, tenant: TestTenant): Promise<string> {
  const [pack] = await superuser<{ version: string; ruleSet: string }>(
    world,
    `SELECT version, content #>> '{filing,forms,TRAINING_INSTITUTION,ruleSet}' AS "ruleSet" FROM rule_package WHERE id = 'zhejiang-2014' ORDER BY version DESC LIMIT 1`,
  );
  return runInScope(systemScope('test', tenant.id), () =>
    world.app.get(Database).transaction(async () => {
      const programmeId = await world.app
        .get(ProgrammeService, { strict: false })
        .create({ code: 'certification', name: '电子商务人才认证', nameEn: 'E-commerce certification' });
      await world.app.get(RoundService, { strict: false }).create({
        ...{ programmeId, name: '备案', nameEn: 'Filing', referenceYear: 2021, capacity: null, numberPrefix: 'ZJ-C' },
        opensAt: new Date('2021-03-01T00:00:00+08:00'),
        closesAt: new Date('2021-04-01T00:00:00+08:00'),
        ...{ ruleSet: pack?.ruleSet ?? '', packageId: 'zhejiang-2014', packageVersion: pack?.version ?? '' },
      });
      return programmeId;
    }),
  );
}

/** The programme of a tenant in which pilot schools enrol. */
export async function schoolProgramme(world: World, tenant: TestTenant): Promise<string> {
  const [row] = await superuser<{ id: string }>(
    world,
    `SELECT programme_id AS id FROM round WHERE tenant_id = $1 AND id = $2`,
    [tenant.id, tenant.roundId],
  );
  return row?.id ?? '';
}

/** The bytes of a workbook. */
export async function book(rows: CellValue[][]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: '名单', rows }] }));
}

/** Calls a mutation on an import. */
export async function call(client: Client, name: string, input: object): Promise<ImportAnswer> {
  const type = /^(preview|confirm|cancel)/.test(name)
    ? 'RosterImportInput'
    : `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return (await client.must<{ answer: ImportAnswer }>(mutation(name, type), { input })).answer;
}

/** Imports as far as the preview; answers the import. */
export async function preview(
  client: Client,
  programmeId: string,
  roster: { text: string } | { bytes: Buffer; name?: string },
): Promise<ImportShape> {
  if ('text' in roster) {
    const started = await call(client, 'startRosterImport', { programmeId, text: roster.text });
    if (started.userErrors[0]) throw new Error(JSON.stringify(started.userErrors));
    return settled(client, started.rosterImport?.id ?? '');
  }
  const { bytes, name = 'roster.xlsx' } = roster;
  const started = await call(client, 'startRosterImport', { programmeId, name, size: bytes.length });
  if (started.userErrors[0]) throw new Error(JSON.stringify(started.userErrors));
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream';
  const sent = await client.fetch(started.uploadUrl ?? '', {
    ...{ method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': type } },
  });
  if (sent.status !== 200) throw new Error(`HTTP ${sent.status}: ${await sent.text()}`);
  const id = started.rosterImport?.id ?? '';
  await call(client, 'previewRosterImport', { id });
  return settled(client, id);
}

/** Confirms a preview and waits for its end. */
export async function confirm(client: Client, id: string): Promise<ImportShape> {
  const { userErrors } = await call(client, 'confirmRosterImport', { id });
  if (userErrors[0]) throw new Error(JSON.stringify(userErrors));
  return settled(client, id);
}

/** Waits until an import stands still, and its workbook is annotated. */
export async function settled(client: Client, id: string, patience = 60_000): Promise<ImportShape> {
  for (const began = Date.now(); Date.now() - began < patience;) {
    const { rosterImport } = await client.must<{ rosterImport: ImportShape }>(
      `query ($id: ID!) { rosterImport(id: $id) { ${IMPORT} } }`,
      { id },
    );
    if (['PREVIEWED', 'DONE', 'UNREADABLE', 'CANCELLED'].includes(rosterImport.status)) return rosterImport;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The import never came to rest');
}

/** Rows of an import, all pages. */
export async function rowsOf(client: Client, id: string, outcome: string[] | null = null): Promise<RowShape[]> {
  const rows: RowShape[] = [];
  for (let after: string | null = null; ;) {
    const page: {
      rosterRows: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: RowShape }[] };
    } = await client.must(ROWS, { id, outcome, after });
    rows.push(...page.rosterRows.edges.map(({ node }) => node));
    if (!page.rosterRows.pageInfo.hasNextPage) return rows;
    after = page.rosterRows.pageInfo.endCursor;
  }
}

/** Counts as `{ NEW: 3 }`. */
export function countsOf({ outcomes, results }: ImportShape): Record<string, number> {
  return Object.fromEntries([
    ...outcomes.map(({ outcome, rows }) => [outcome, rows]),
    ...results.map(({ result, rows }) => [`did ${result}`, rows]),
  ]);
}
