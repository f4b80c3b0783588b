import type { Words } from '@shidian/rules/words.js';
import { BOM, csvLine } from './csv.js';
import { causeWords, columnWords, kindWords, statusWords } from './open-data.wording.js';
import type { PublicEntry, PublicTenant } from './public-register.types.js';

/** The columns of the open data, in their order. */
export const columns = Object.keys(columnWords) as readonly (keyof PublicEntry)[];

/** The register as CSV for people with a spreadsheet: Chinese words for what JSON states in codes. */
export async function* csvOf(
  entries: AsyncIterable<PublicEntry>,
  titles: ReadonlyMap<string, Words>,
): AsyncGenerator<string> {
  yield BOM + csvLine(columns.map((column) => columnWords[column]));
  const title = (id: string) => titles.get(id)?.zh ?? id;
  for await (const entry of entries) {
    const words: Readonly<Record<string, string>> = {
      kind: kindWords[entry.kind],
      status: statusWords[entry.status],
      cause: causeWords[entry.cause],
      scopes: entry.scopes.map(title).join('；'),
      category: entry.category === null ? '' : title(entry.category),
    };
    yield csvLine(columns.map((column) => words[column] ?? (entry[column] as string | number | null)));
  }
}

/** The register as one JSON document for machines. */
export async function* jsonOf(
  entries: AsyncIterable<PublicEntry>,
  tenant: PublicTenant,
  asOf: Date,
): AsyncGenerator<string> {
  const { slug, name, nameEn } = tenant;
  yield `{"tenant":${JSON.stringify({ slug, name, nameEn })},"asOf":${JSON.stringify(asOf)},"versions":[`;
  let separator = '\n';
  for await (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield '\n]}\n';
}
