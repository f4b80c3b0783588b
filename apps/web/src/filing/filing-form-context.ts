import type { Evaluation } from '@shidian/rules/findings.js';
import type { Form, FormSection, Material, PackageContent } from '@shidian/rules/package.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { describe } from '@shidian/rules/wording.js';
import { createContext, use } from 'react';
import type { UploadMaterial } from '../application/upload-document';
import type { EditableFilingQuery } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import type { FormFacts } from './fact-path';

export type EditableFiling = NonNullable<EditableFilingQuery['filing']>;

/** The declaration form that is open. */
export interface OpenFiling {
  filing: EditableFiling;
  content: PackageContent;
  form: Form;
  /** Sections and fields that are asked for, given what is filled in. */
  sections: readonly FormSection[];
  /** Documents of this form. */
  materials: readonly Material[];
  facts: FormFacts;
  /** The facts at this moment, for what ends later than it began. */
  factsNow: () => FormFacts;
  set: (path: string, value: unknown) => void;
  schema: Schema;
  /** What the rules say about what is typed now. */
  evaluation: Evaluation;
  /** Impossible and doubtful values alike. */
  issues: readonly FactsIssue[];
  upload: UploadMaterial;
}

export const FilingFormContext = createContext<OpenFiling | null>(null);

/** The open declaration form. */
export function useFilingForm(): OpenFiling {
  const open = use(FilingFormContext);
  if (!open) throw new Error('useFilingForm outside of the filing frame');
  return open;
}

/** What is impossible at a field, in words. */
export function useProblemAt(): (path: string) => string | undefined {
  const { issues } = useFilingForm();
  const { locale } = useLocale();
  return (path) => {
    const issue = issues.find(({ field, severity }) => severity === 'error' && field === path);
    return issue && describe(issue.code, issue.params, locale);
  };
}
