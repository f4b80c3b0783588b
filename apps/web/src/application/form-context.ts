import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { createContext, use } from 'react';
import type { DraftSnapshot } from './draft-session';

/** What every part of a form may ask of its draft; setting facts is for those who know their shape. */
export interface DraftControl {
  retry: () => void;
  flush: () => Promise<boolean>;
  takeTheirs: () => void;
  keepMine: () => void;
  getSnapshot: () => DraftSnapshot<object>;
}

/** An open form, of a pilot application and of a filing alike. */
export interface OpenForm {
  /** Address of its task list. */
  base: string;
  draft: DraftSnapshot<object>;
  control: DraftControl;
  /** Impossible values in it; they can be saved, but not submitted. */
  issues: readonly FactsIssue[];
  /** Address of the field of a fact. */
  linkTo: (path: string) => string;
}

export const FormContext = createContext<OpenForm | null>(null);

/** The open form. */
export function useForm(): OpenForm {
  const open = use(FormContext);
  if (!open) throw new Error('useForm outside of a form');
  return open;
}
