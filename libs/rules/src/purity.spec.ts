import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'libs/rules/src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('testing'),
);

describe('The rule engine', () => {
  it('runs anywhere: imports nothing but its own files, reads no clock, makes no code', () => {
    expect(sources.length).toBeGreaterThan(25);
    for (const name of sources) {
      const text = readFileSync(join(folder, name), 'utf8');
      const imports = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
      expect([name, imports.filter((path) => !path.startsWith('.'))]).toEqual([name, []]);
      expect(text).not.toMatch(
        /\bDate\b|Math\.random|\beval\b|new Function|process\.[a-z]+[.(\[]|parseFloat|Math\.round/,
      );
    }
  });
});
