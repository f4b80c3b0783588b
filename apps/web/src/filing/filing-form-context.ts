import type { Evaluation } from '@shidian/rules/findings.js';
import type { Form, FormSection, Material, PackageContent, TrainingScope } from '@shidian/rules/package.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { describe } from '@shidian/rules/wording.js';
import { createContext, use } from 'react';
import { useForm } from '../application/form-context';
import type { UploadMaterial } from '../application/upload-document';
import type { EditableFilingQuery } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import type { FormFacts } from './fact-path';

export type EditableFiling = NonNullable<EditableFilingQuery['filing']>;

/** What the fields of a form that is data ask of it: of a declaration and of a reported change alike. */
export interface OpenFields {
  /** Documents of this form. */
  materials: readonly Material[];
  /** Scopes of training that there are. */
  scopes: readonly TrainingScope[];
  facts: FormFacts;
  /** The facts at this moment, for what ends later than it began. */
  factsNow: () => FormFacts;
  set: (path: string, value: unknown) => void;
  schema: Schema;
  /** Impossible and doubtful values alike. */
  issues: readonly FactsIssue[];
  /** Uploads a document; absent where the form has none. */
  upload?: UploadMaterial;
}

export const FieldsContext = createContext<OpenFields | null>(null);

/** The form around a field. */
export function useFields(): OpenFields {
  const open = use(FieldsContext);
  if (!open) throw new Error('useFields outside of a form');
  return open;
}

/** The declaration form that is open. */
export interface OpenFiling extends OpenFields {
  filing: EditableFiling;
  content: PackageContent;
  form: Form;
  /** Sections and fields that are asked for, given what is filled in. */
  sections: readonly FormSection[];
  /** What the rules say about what is typed now. */
  evaluation: Evaluation;
}

export const FilingFormContext = createContext<OpenFiling | null>(null);

/** The open declaration form. */
export function useFilingForm(): OpenFiling {
  const open = use(FilingFormContext);
  if (!open) throw new Error('useFilingForm outside of the filing frame');
  return open;
}

/** What is impossible at a field, in words: by the form's own checks, or as the server refused it. */
export function useProblemAt(): (path: string) => string | undefined {
  const { issues } = useFields();
  const { draft } = useForm();
  const { locale } = useLocale();
  return (path) => {
    const issue = issues.find(({ field, severity }) => severity === 'error' && field === path);
    if (issue) return describe(issue.code, issue.params, locale);
    return draft.refusals.find((refusal) => refusal.path === path)?.message;
  };
}
