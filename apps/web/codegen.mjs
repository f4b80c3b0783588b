// Generates the typed documents of the console and the manifest of documents which the server accepts from it.
// Usage: node codegen.mjs            (SCHEMA_FILE overrides the committed schema)
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, printSchema } from 'graphql';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';

const here = path.dirname(fileURLToPath(import.meta.url));
const schemaFile = process.env.SCHEMA_FILE ?? path.join(here, '../../libs/contract/schema.graphql');
const operationsDir = path.join(here, 'src/api/operations');
const outDir = path.join(here, 'src/generated/');

const schema = buildSchema(await readFile(schemaFile, 'utf8'));
const names = (await readdir(operationsDir)).filter((name) => name.endsWith('.graphql')).sort();
const documents = await Promise.all(
  names.map(async (name) => {
    const location = path.join(operationsDir, name);
    const rawSDL = await readFile(location, 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  }),
);

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const operationKinds = new Map(
  documents.flatMap(({ document }) =>
    document.definitions.filter((d) => d.kind === 'OperationDefinition').map((d) => [d.name.value, d.operation]),
  ),
);

/**
 * Rewrites each document into the least that urql needs to name it; the text itself never reaches the browser.
 * @param {string} code
 */
const slimDocuments = (code) =>
  code.replace(
    /export const (\w+)Document = \{"__meta__":\{"documentId":"([0-9a-f]{64})"\}\}/g,
    (_, name, documentId) =>
      `export const ${name}Document = persisted('${operationKinds.get(name)}', '${name}', '${documentId}')`,
  );

const sections = await preset.buildGeneratesSection({
  baseOutputDir: outDir,
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown', ID: 'string' },
  },
  presetConfig: {
    fragmentMasking: false,
    skipIndexFile: true,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashPropertyName: 'documentId', hashAlgorithm: sha256 },
  },
  plugins: [],
  pluginMap: {},
});

await mkdir(outDir, { recursive: true });
for (const section of sections) {
  const name = path.basename(section.filename);
  // gql.ts maps source strings to documents; the console imports its documents by name instead.
  if (name === 'gql.ts' || name === 'index.ts') continue;
  const code = await codegen(section);
  const isDocuments = name === 'graphql.ts';
  await writeFile(
    path.join(outDir, name),
    isDocuments ? `import { persisted } from '../api/persisted-document';\n${slimDocuments(code)}` : code,
  );
}
