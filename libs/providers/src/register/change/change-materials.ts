import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { DocumentFact } from '@shidian/rules/facts/shared.js';
import type { ChangeMaterial, FilingProgramme } from '@shidian/rules/filing-programme.js';

/** A document that a change is asked for, and of whom: of everybody, or of who takes on one of these scopes. */
export interface AskedMaterial extends Pick<ChangeMaterial, 'id' | 'title' | 'why' | 'required'> {
  readonly requiredForScopes: readonly string[];
}

/** The documents that a kind of change is asked for. A scope that the entry has already asks for nothing new. */
export function askedMaterials(
  { changeMaterials = [] }: Pick<FilingProgramme, 'changeMaterials'>,
  kind: ProviderChangeKind,
  registered: readonly string[],
): AskedMaterial[] {
  const rows = changeMaterials.filter(({ changes }) => changes.includes(kind));
  // One that certain scopes call for has no row where none of them can be new; one that is welcome always has.
  const isOptional = (id: string) => rows.some((row) => row.id === id && row.requiredForScopes === undefined);
  return rows
    .map(({ id, title, why, required, requiredForScopes = [] }) => ({
      ...{ id, title, why, required },
      requiredForScopes: requiredForScopes.filter((scope) => !registered.includes(scope)),
    }))
    .filter((material) => material.required || material.requiredForScopes.length > 0 || isOptional(material.id));
}

/** Each document that must be there and is not (DOCUMENT_MISSING at its row), and each that nobody asked for (UNKNOWN_MATERIAL). */
export function documentFaults(
  asked: readonly AskedMaterial[],
  {
    scopes,
    documents,
  }: { readonly scopes: readonly string[] | null; readonly documents?: readonly DocumentFact[] | null },
): RefusalItem[] {
  const there = new Set((documents ?? []).filter(({ files }) => files.length > 0).map(({ material }) => material));
  const missing = asked
    .filter(({ required, requiredForScopes }) => required || requiredForScopes.some((scope) => scopes?.includes(scope)))
    .filter(({ id }) => !there.has(id))
    .map(({ id, title }): RefusalItem => ({
      code: 'DOCUMENT_MISSING',
      field: ['content', 'documents', id],
      params: { title: title.zh, titleEn: title.en },
    }));
  const unknown = (documents ?? []).flatMap(({ material }, index): RefusalItem[] =>
    asked.some(({ id }) => id === material)
      ? []
      : [
          {
            code: 'UNKNOWN_MATERIAL',
            field: ['content', 'documents', String(index), 'material'],
            params: { material },
          },
        ],
  );
  return [...missing, ...unknown];
}
