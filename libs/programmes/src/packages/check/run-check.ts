import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile, evaluate } from '@shidian/rules/engine.js';
import { factsKindNames, type FactsKindName } from '@shidian/rules/facts/kind-names.js';
import { checkFile, factsKinds } from '@shidian/rules/facts/kinds.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { proposalOf } from '@shidian/rules/proposal.js';
import { bundledPackageIds, bundledPackagesDir, loadBundledPackages } from '../bundled.js';
import { loadPackage } from '../load-package.js';
import { PackageError } from '../package-error.js';
import { help, readOptions, UsageError, type CheckOptions } from './options.js';
import { asJson, asTable, issueLine } from './render.js';

/** Where the command reads from and writes to. */
export interface CheckStreams {
  out(text: string): void;
  err(text: string): void;
  readStdin(): string;
}

const maxBytes = 10 * 1024 * 1024;

/** The package that is meant: a path with a separator or a dot is a folder, anything else a bundled id. */
function packageOf(name: string, cwd: string): PackageContent {
  if (/[/\\]|^\./.test(name)) {
    const folder = resolve(cwd, name);
    if (!existsSync(folder)) throw new UsageError(`no package folder at ${name}`);
    return loadPackage(folder).content;
  }
  const dir = bundledPackagesDir(cwd);
  const ids = bundledPackageIds(dir);
  if (!ids.includes(name)) throw new UsageError(`no package ${name}; there are: ${ids.join(', ')}`);
  return loadPackage(join(dir, name)).content;
}

function kindOf(rules: string, content?: PackageContent): FactsKindName {
  const sets = content?.ruleSets ?? {};
  if (content !== undefined && !Object.hasOwn(sets, rules)) {
    throw new UsageError(`no rule set ${rules} in ${content.id}; there are: ${Object.keys(sets).join(', ')}`);
  }
  const facts = sets[rules]?.facts ?? rules;
  const kind = factsKindNames.find((name) => name === facts);
  if (kind === undefined) {
    throw new UsageError(`no rule set ${rules}; there are: ${factsKindNames.join(', ')}`);
  }
  return kind;
}

function readFacts(file: string, cwd: string, streams: CheckStreams): unknown {
  const path = resolve(cwd, file);
  if (file !== '-' && !(existsSync(path) && statSync(path).isFile())) throw new UsageError(`no facts file at ${file}`);
  if (file !== '-' && statSync(path).size > maxBytes) throw new UsageError(`${file} is larger than 10 MB`);
  const text = file === '-' ? streams.readStdin() : readFileSync(path, 'utf8');
  if (text.length > maxBytes) throw new UsageError('the facts are larger than 10 MB');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file === '-' ? 'standard input' : file} is not JSON: ${why}`);
  }
}

function evaluateFile(options: CheckOptions, cwd: string, streams: CheckStreams): number {
  const content = packageOf(options.package ?? '', cwd);
  const kind = kindOf(options.rules, content);
  const { facts, context, issues } = checkFile(kind, readFacts(options.file ?? '-', cwd, streams));
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0) {
    for (const issue of errors) streams.err(issueLine(issue, options.locale));
    return 2;
  }
  const evaluation = evaluate(compile(content, options.rules), facts, context);
  const proposal = kind === 'annual-evaluation' ? proposalOf(content, evaluation.findings) : undefined;
  const render = options.format === 'json' ? asJson : asTable;
  streams.out(render({ evaluation, proposal, warnings: issues }, options.locale));
  return 0;
}

function listPackages(cwd: string): string {
  return loadBundledPackages(bundledPackagesDir(cwd))
    .map(({ content }) => `${content.id} ${content.version}: ${Object.keys(content.ruleSets).join(', ')}`)
    .join('\n');
}

function follow(options: CheckOptions, cwd: string, streams: CheckStreams): number {
  switch (options.action) {
    case 'help':
      streams.out(help);
      return 0;
    case 'packages':
      streams.out(listPackages(cwd));
      return 0;
    case 'schema': {
      const content = options.package === undefined ? undefined : packageOf(options.package, cwd);
      streams.out(JSON.stringify(factsKinds[kindOf(options.rules, content)].fileSchema, null, 2));
      return 0;
    }
    case 'evaluate':
      return evaluateFile(options, cwd, streams);
  }
}

/** Runs the command; returns its exit code. Expected refusals are printed, the unexpected throws. */
export function runCheck(args: readonly string[], cwd: string, streams: CheckStreams): number {
  try {
    return follow(readOptions(args), cwd, streams);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof PackageError)) throw error;
    streams.err(error.message);
    if (error instanceof UsageError) streams.err('npm run check -- --help');
    return 2;
  }
}
