import { Injectable } from '@nestjs/common';
import { type FilingChannel, filingChannels, type ProviderKind } from '@shidian/contract/providers.js';
import { Database } from '@shidian/platform/database/database.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { FilingProgramme } from '@shidian/rules/filing-programme.js';
import type { PackageContent, Stage } from '@shidian/rules/package.js';

/** A desk of a route, for the channel that passes it. */
export interface RouteStage {
  readonly channel: FilingChannel;
  readonly stage: Stage;
}

/** A package in which units are filed. */
export type FilingContent = PackageContent & { readonly filing: FilingProgramme };

// Packages are installed when a version is rolled out, while older processes may still run: these learn of them within a minute.
const FRESH_FOR = 60_000;

/** The routes of the installed packages, known to the process: which desk is on which level, without a statement for each page. */
@Injectable()
export class FilingRoutes {
  private known: { readonly at: number; readonly stages: Promise<readonly RouteStage[]> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /** The package of a round of filings; throws where it has none, since such a round cannot be opened. */
  async content(packageId: string, packageVersion: string): Promise<FilingContent> {
    const { content } = await this.packages.get(packageId, packageVersion);
    if (!isFiling(content)) throw new Error(`Package ${packageId} ${packageVersion} has no filings`);
    return content;
  }

  /** Every desk of every route of filings. */
  all(): Promise<readonly RouteStage[]> {
    const now = performance.now();
    if (!this.known || now - this.known.at > FRESH_FOR) {
      const stages = this.read();
      this.known = { at: now, stages };
      stages.catch(() => (this.known = null));
    }
    return this.known.stages;
  }

  private async read(): Promise<RouteStage[]> {
    const rows = await this.database.read<{ id: string; version: string }>({
      text: `SELECT id, version FROM rule_package WHERE content ? 'filing'`,
    });
    const contents = await Promise.all(rows.map(({ id, version }) => this.content(id, version)));
    return contents.flatMap(({ filing }) =>
      filingChannels.flatMap((channel) => filing.routes[channel].stages.map((stage) => ({ channel, stage }))),
    );
  }
}

/** True for a package in which units are filed. */
export function isFiling(content: PackageContent): content is FilingContent {
  return content.filing !== undefined;
}

/** The kind of provider whose form a rule set judges, or null where the package files none by it. */
export function kindOfRuleSet(content: FilingContent, ruleSet: string): ProviderKind | null {
  const kinds = Object.keys(content.filing.forms) as ProviderKind[];
  return kinds.find((kind) => content.filing.forms[kind].ruleSet === ruleSet) ?? null;
}
