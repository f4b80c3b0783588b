import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { PackageProblem } from './package-error.js';

const ajv = new Ajv2020({
  allErrors: true,
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv, ['date']);

/** A YAML file that was read: its data, and where each part of it stands. */
export interface YamlFile<T> {
  file: string;
  data: T;
  /** Line of the part at a path of keys and indexes; of its nearest parent where the part is absent. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Compiles the schema of a kind of file. */
export const compileSchema = <T>(schema: Record<string, unknown>): ValidateFunction<T> => ajv.compile<T>(schema);

function lineFinder(document: Document, counter: LineCounter): YamlFile<unknown>['lineOf'] {
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line;
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      // For an entry of a map the key's line: the value may begin further down.
      const pair =
        typeof parent === 'object' && parent !== null && 'items' in parent && Array.isArray(parent.items)
          ? parent.items.find((item: unknown) => isPair(item) && String(item.key) === String(key))
          : undefined;
      if (isPair(pair) && isNode(pair.key)) return lineAt(pair.key.range?.[0]);
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return lineAt(node.range?.[0]);
    }
    return 1;
  };
}

/** JSON Pointer of the validator as a path; the offending extra or missing key is added where it is known. */
function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty, tag } = error.params as { additionalProperty?: string; tag?: string };
  const last = additionalProperty ?? tag;
  return last === undefined ? path : [...path, last];
}

function messageOf(error: ErrorObject): string {
  const where = pathOf(error).join('.') || 'the file';
  const params = error.params as { allowedValues?: readonly unknown[]; allowedValue?: unknown };
  const allowed = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue]);
  return `${where} ${error.message ?? error.keyword}${allowed.length > 0 ? `: ${allowed.map(String).join(', ')}` : ''}`;
}

/** Reads and checks a YAML file. Problems are appended; the answer is undefined where there are any. */
export function readYaml<T>(
  path: string,
  file: string,
  validate: ValidateFunction<T>,
  problems: PackageProblem[],
): YamlFile<T> | undefined {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    problems.push({ file, line: null, message: 'the file is missing or cannot be read' });
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    problems.push({ file, line: fault.linePos?.[0].line ?? null, message: fault.message.split('\n')[0] ?? fault.code });
  }
  if (faults.length > 0) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  const lineOf = lineFinder(document, counter);
  if (validate(data)) return { file, data, lineOf };
  for (const error of validate.errors ?? []) {
    // The branches of a choice complain each on their own; the choice itself adds nothing.
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') continue;
    problems.push({ file, line: lineOf(pathOf(error)), message: messageOf(error) });
  }
  if (problems.length === 0) problems.push({ file, line: null, message: 'the file does not follow its schema' });
  return undefined;
}
