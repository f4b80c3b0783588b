import { parseArgs } from 'node:util';
import type { Locale } from '@shidian/rules/words.js';

/** What the command is asked to do. */
export interface CheckOptions {
  action: 'evaluate' | 'schema' | 'packages' | 'help';
  package: string | undefined;
  rules: string;
  format: 'json' | 'table';
  locale: Locale;
  /** Path of the facts, '-' for standard input. */
  file: string | undefined;
}

/** A command line that cannot be followed; the message says how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const help = `Evaluates facts with the rules of a package and prints the outcome and every finding.
按规则包判定一份申报数据，输出结论与每一条判定结果。

  npm run check -- --package <id> [--rules <set>] [--format json|table] [--locale zh-CN|en] <facts.json | ->
  npm run check -- --schema [--rules <set>]
  npm run check -- --packages

  --package <id>   a bundled package, or the path of a package folder
  --rules <set>    the rule set, default pilot-application
  --format         json (default) or table
  --locale         language of the sentences, zh-CN (default) or en
  --schema         print the JSON Schema of the facts file and end
  --packages       list the bundled packages with their rule sets and end
  -                read the facts from standard input

Exit code: 0 the facts were evaluated, whatever the outcome · 2 wrong usage, package or facts · 1 anything else
`;

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} must be one of: ${allowed.join(', ')}`);
  return found;
}

/** Reads the command line. Throws a UsageError. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const action = values.help ? 'help' : values.packages ? 'packages' : values.schema ? 'schema' : 'evaluate';
  if (positionals.length > 1) throw new UsageError(`one facts file at a time, not ${positionals.length}`);
  if (action === 'evaluate') {
    if (values.package === undefined) throw new UsageError('--package <id> is missing; --packages lists them');
    if (positionals[0] === undefined) throw new UsageError('the facts file is missing; - reads standard input');
  }
  return {
    action,
    package: values.package,
    rules: values.rules ?? 'pilot-application',
    format: oneOf('format', values.format, ['json', 'table'], 'json'),
    locale: oneOf('locale', values.locale, ['zh-CN', 'en'], 'zh-CN'),
    file: positionals[0],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        package: { type: 'string' },
        rules: { type: 'string' },
        format: { type: 'string' },
        locale: { type: 'string' },
        schema: { type: 'boolean' },
        packages: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
