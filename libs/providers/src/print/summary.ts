import type { ProviderKind } from '@shidian/contract/providers.js';
import type { FormOption } from '@shidian/rules/filing-programme.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { inLocale, type Locale, type Words } from '@shidian/rules/words.js';
import type { PrintedFiling } from './printed-filing.js';

/** One line of the summary (annex 6): the screen and the sheet both show exactly this. */
export interface SummaryRow {
  readonly filingId: string;
  readonly kind: ProviderKind;
  /** From 1 for institutions, and from 1 for bases. */
  readonly position: number;
  readonly name: string;
  readonly legalRepresentative: string;
  /** Scopes of training of an institution, category of a base. */
  readonly scope: string;
  readonly address: string;
  readonly phone: string;
}

/** The lines of a summary, numbered per kind in the order given. `contentOf` answers the package that judged a filing. */
export function summaryOf(
  filings: readonly PrintedFiling[],
  contentOf: (filing: PrintedFiling) => PackageContent,
  locale: Locale,
): SummaryRow[] {
  const positions: Record<ProviderKind, number> = { TRAINING_INSTITUTION: 0, PRACTICE_BASE: 0 };
  return filings.map((filing) => {
    const { facts, kind } = filing;
    const park = kind === 'PRACTICE_BASE' && facts.baseType === 'park' ? facts.park : undefined;
    return {
      filingId: filing.id,
      kind,
      position: (positions[kind] += 1),
      name: park?.name ?? facts.unit?.name ?? filing.applicant,
      legalRepresentative: park?.legalRepresentative ?? facts.unit?.legalRepresentative ?? '',
      scope: scopeOf(filing, contentOf(filing), locale),
      address: park?.address ?? facts.unit?.address ?? '',
      phone: facts.contact?.phone ?? '',
    };
  });
}

function scopeOf({ kind, facts }: PrintedFiling, content: PackageContent, locale: Locale): string {
  if (kind === 'PRACTICE_BASE') {
    const field = facts.baseType === 'park' ? 'baseType' : 'category';
    return titleOf(optionsOf(content, kind, field), facts[field] ?? '', locale);
  }
  return scopeTitles(content, facts.scopes ?? [], locale).join(locale === 'en' ? '; ' : '；');
}

/** Scopes of training in words, one entry a level: `助理电子商务师（网络客服、美工设计）`. */
export function scopeTitles(content: PackageContent, ids: readonly string[], locale: Locale): string[] {
  const levels = new Map<string, { title: Words; directions: Words[] }>();
  for (const scope of content.filing?.scopes ?? []) {
    if (!ids.includes(scope.id)) continue;
    const level = levels.get(scope.level) ?? { title: scope.levelTitle, directions: [] };
    if (scope.direction) level.directions.push(scope.direction);
    levels.set(scope.level, level);
  }
  return [...levels.values()].map(({ title, directions }) => {
    const name = inLocale(title, locale);
    if (directions.length === 0) return name;
    const list = directions.map((direction) => inLocale(direction, locale));
    return locale === 'en' ? `${name} (${list.join(', ')})` : `${name}（${list.join('、')}）`;
  });
}

function optionsOf(content: PackageContent, kind: ProviderKind, path: string): readonly FormOption[] {
  const fields = content.filing?.forms[kind].sections.flatMap((section) => section.fields) ?? [];
  return fields.find((field) => field.path === path)?.options ?? [];
}

function titleOf(options: readonly FormOption[], value: string, locale: Locale): string {
  const option = options.find((one) => one.value === value);
  return option ? inLocale(option.title, locale) : value;
}
