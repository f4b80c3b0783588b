import type { DraftedForm } from '@shidian/cases/draft/case-draft.service.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import { factsKindOf } from './filing-case.js';

/** The declaration of each kind of provider, as it is drafted. */
export const filingForm: Readonly<Record<ProviderKind, DraftedForm>> = {
  TRAINING_INSTITUTION: formOf('TRAINING_INSTITUTION'),
  PRACTICE_BASE: formOf('PRACTICE_BASE'),
};

function formOf(kind: ProviderKind): DraftedForm {
  const { factsSchema } = factsKinds[factsKindOf[kind]];
  return { table: 'filing', sections: new Set(Object.keys(factsSchema.properties ?? {})) };
}
