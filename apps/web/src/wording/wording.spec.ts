import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { en } from './en/wording';
import { zhCN } from './zh-CN/wording';

const source = join(process.cwd(), 'apps/web/src');

type Leaf = [path: string, text: string];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));

const parameters = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

const chinese = /\p{Script=Han}/u;

describe('wording', () => {
  const zhLeaves = new Map(leaves(zhCN));
  const enLeaves = new Map(leaves(en));

  it('has the same keys in both languages, none empty', () => {
    const spelled = (key: string) => !/^grid\.(yes|no)\./.test(key);
    expect([...enLeaves.keys()].filter(spelled).sort()).toEqual([...zhLeaves.keys()].filter(spelled).sort());
    for (const [key, text] of [...zhLeaves, ...enLeaves]) expect([key, text.trim()]).not.toEqual([key, '']);
  });

  it('asks for the same parameters in both languages', () => {
    for (const [key, text] of zhLeaves) {
      if (!/^grid\.(yes|no)\./.test(key))
        expect([key, parameters(enLeaves.get(key) ?? '')]).toEqual([key, parameters(text)]);
    }
  });

  it('leaves no Chinese in the English wording', () => {
    const found = [...enLeaves].filter(
      ([key, text]) => chinese.test(text) && !/^(grid\.(yes|no)|session\.languageNames)\./.test(key),
    );
    expect(found).toEqual([]);
  });
});

/** Texts that a component would show without the wording files: JSX text, and text attributes that people read. */
const literalsIn = (file: string, content: string): string[] => {
  const tree = ts.createSourceFile(file, content, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const read = new Set(['title', 'label', 'placeholder', 'aria-label', 'alt', 'hint', 'okText', 'cancelText']);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{Letter}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      read.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      found.push(node.initializer.text);
    }
    if (ts.isStringLiteralLike(node) && chinese.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

describe('components', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

  it.each(files)('%s speaks only through the wording files', (name) => {
    expect(literalsIn(name, readFileSync(join(source, name), 'utf8'))).toEqual([]);
  });

  it('would find a text, an attribute and a Chinese string', () => {
    const component = `export const X = () => <p title="Hi" className="quiet">Hello {t('common.yes')} {'你好'}</p>;`;
    expect(literalsIn('x.tsx', component)).toEqual(['Hi', 'Hello', '你好']);
  });
});
