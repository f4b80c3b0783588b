import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import type { FilingProgramme, FormField } from '@shidian/rules/filing-programme.js';
import type { Words } from '@shidian/rules/words.js';
import type { PublicEntry, Titles } from './public-register.types.js';

const FILINGS = `SELECT content->'filing' AS filing FROM rule_package WHERE content ? 'filing' ORDER BY created_at`;
/** How long names are kept: new packages come with a release. */
const KEPT_MS = 10 * 60_000;

/** What scopes and categories are called, from the packages in which they stand. */
@Injectable()
export class PublicTitles {
  private known: { readonly filings: readonly FilingProgramme[]; readonly until: number } | null = null;

  constructor(
    private readonly database: VerifierDatabase,
    private readonly clock: Clock,
  ) {}

  /** The names of what occurs in these entries. */
  async of(entries: readonly PublicEntry[]): Promise<Titles> {
    const titles = await this.all();
    const ids = entries.flatMap(({ scopes, category }) => (category === null ? scopes : [...scopes, category]));
    return Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const words = titles.get(id);
        return words ? [[id, words] as const] : [];
      }),
    );
  }

  /** Every name, by id. */
  async all(): Promise<ReadonlyMap<string, Words>> {
    return new Map((await this.filings()).flatMap(titlesOf));
  }

  /** The scopes that there are, for whoever chooses among them. */
  async scopes(): Promise<Titles> {
    return Object.fromEntries((await this.filings()).flatMap(scopes));
  }

  private async filings(): Promise<readonly FilingProgramme[]> {
    const now = this.clock.now().getTime();
    if (this.known && this.known.until > now) return this.known.filings;
    const rows = await this.database.read<{ filing: FilingProgramme }>(
      { name: 'filing-programmes', text: FILINGS },
      { tenantId: null, userId: null },
    );
    const filings = rows.map(({ filing }) => filing);
    this.known = { filings, until: now + KEPT_MS };
    return filings;
  }
}

/** The names of all that an entry's scopes and category can be: scopes of training, a base's directions and categories. */
export function titlesOf(filing: FilingProgramme): [string, Words][] {
  return [...choices(filing), ...scopes(filing)];
}

function scopes({ scopes }: FilingProgramme): [string, Words][] {
  return scopes.map(({ id, levelTitle, direction }) => [
    id,
    direction ? { zh: `${levelTitle.zh}（${direction.zh}）`, en: `${levelTitle.en} (${direction.en})` } : levelTitle,
  ]);
}

function choices({ forms }: FilingProgramme): [string, Words][] {
  const fields: FormField[] = forms.PRACTICE_BASE.sections.flatMap((section) => [...section.fields]);
  return fields.flatMap(({ type, options }) =>
    type === 'choice' || type === 'choices'
      ? (options ?? []).map(({ value, title }): [string, Words] => [value, title])
      : [],
  );
}
