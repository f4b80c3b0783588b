import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const web = join(process.cwd(), 'apps/web');
const documents: Record<string, string> = JSON.parse(
  readFileSync(join(web, 'src/generated/persisted-documents.json'), 'utf8'),
);
const code = readFileSync(join(web, 'src/generated/graphql.ts'), 'utf8');
const schema = buildSchema(readFileSync(join(process.cwd(), 'libs/contract/schema.graphql'), 'utf8'));

const names = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '').sort();

describe('persisted documents', () => {
  it('are named by the SHA-256 of their text', () => {
    for (const [hash, text] of Object.entries(documents)) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    }
  });

  it('are valid against the committed schema', () => {
    for (const text of Object.values(documents)) expect(validate(schema, parse(text))).toEqual([]);
  });

  it('are exactly those that the console sends', () => {
    expect(names(/persisted\('\w+', '\w+', '(\w+)'\)/g, code)).toEqual(Object.keys(documents).sort());
  });
});
