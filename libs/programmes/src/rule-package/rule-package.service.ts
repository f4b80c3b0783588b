import { Injectable } from '@nestjs/common';
import { compile, type CompiledRuleSet } from '@shidian/rules/engine.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { Database } from '@shidian/platform/database/database.js';

/** A stored version of a rule package. */
export interface StoredPackage {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the content's canonical JSON, in hex. */
  readonly hash: string;
  readonly content: PackageContent;
}

/** Reads rule packages and compiles them once; a version never changes, so what was read stays right. */
@Injectable()
export class RulePackageService {
  private readonly stored = new Map<string, Promise<StoredPackage>>();
  private readonly compiled = new Map<string, CompiledRuleSet>();

  constructor(private readonly database: Database) {}

  /** The package; throws where this version was never installed. */
  get(id: string, version: string): Promise<StoredPackage> {
    const key = `${id}@${version}`;
    const known = this.stored.get(key);
    if (known) return known;
    const loading = this.load(id, version);
    this.stored.set(key, loading);
    loading.catch(() => this.stored.delete(key));
    return loading;
  }

  /** A rule set of the package, ready to evaluate. */
  async ruleSet(id: string, version: string, ruleSet: string): Promise<CompiledRuleSet> {
    const key = `${id}@${version}/${ruleSet}`;
    let rules = this.compiled.get(key);
    if (!rules) {
      rules = compile((await this.get(id, version)).content, ruleSet);
      this.compiled.set(key, rules);
    }
    return rules;
  }

  private async load(id: string, version: string): Promise<StoredPackage> {
    const [row] = await this.database.read<StoredPackage>({
      text: `SELECT id, version, encode(hash, 'hex') AS hash, content FROM rule_package WHERE id = $1 AND version = $2`,
      values: [id, version],
    });
    if (!row) throw new Error(`Rule package ${id} ${version} is not installed`);
    return row;
  }
}
