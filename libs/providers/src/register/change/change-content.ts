import { normalUscc } from '@shidian/identity/organisation/uscc.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { ProviderChangeContent } from './provider-change.graphql.js';
import type { ProviderChangeContentInput } from './provider-change.inputs.js';

/** What a draft may hold at most: characters of a text, units of a split, scopes, documents and files of each. */
const MOST = { text: 2000, units: 20, scopes: 50, documents: 20, files: 50 };

/**
 * The content of a draft as it is stored: texts trimmed, codes in their normal form, nothing where nothing was typed. Half-finished
 * and wrong values are kept; submitting checks them. Refuses TOO_LONG and TOO_MANY.
 */
export function contentOf(input: ProviderChangeContentInput): ProviderChangeContent {
  const faults: RefusalItem[] = [];
  const text = (value: string | null | undefined, ...field: string[]): string | null => {
    const trimmed = value?.trim() || null;
    if (trimmed && [...trimmed].length > MOST.text)
      faults.push({ code: 'TOO_LONG', field: ['content', ...field], params: { limit: MOST.text } });
    return trimmed;
  };
  const list = <Item>(items: readonly Item[] | null | undefined, most: number, field: string): Item[] | null => {
    if (items && items.length > most)
      faults.push({ code: 'TOO_MANY', field: ['content', field], params: { limit: most } });
    return items ? [...items] : null;
  };
  const code = (value: string | null, ...field: string[]) => normalUscc(text(value, ...field) ?? '') || null;
  const content: ProviderChangeContent = {
    effectiveOn: input.effectiveOn ?? null,
    name: text(input.name, 'name'),
    uscc: code(input.uscc ?? null, 'uscc'),
    address: text(input.address, 'address'),
    jurisdictionCode: text(input.jurisdictionCode, 'jurisdictionCode'),
    phone: text(input.phone, 'phone'),
    legalRepresentative: text(input.legalRepresentative, 'legalRepresentative'),
    scopes: list(input.scopes, MOST.scopes, 'scopes'),
    category: text(input.category, 'category'),
    units:
      list(input.units, MOST.units, 'units')?.map(({ name, uscc, keeps }, index) => ({
        name: text(name, 'units', String(index), 'name') ?? '',
        uscc: code(uscc, 'units', String(index), 'uscc') ?? '',
        keeps,
      })) ?? null,
    documents:
      list(input.documents, MOST.documents, 'documents')?.map(({ material, files }, index) => ({
        material,
        files: list(files, MOST.files, `documents.${index}.files`) ?? [],
      })) ?? null,
    reason: text(input.reason, 'reason'),
  };
  if (faults.length > 0) throw new Refusal(faults);
  return content;
}
