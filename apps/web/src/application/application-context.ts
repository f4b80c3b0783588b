import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { describe } from '@shidian/rules/wording.js';
import { createContext, use } from 'react';
import type { EditableApplicationQuery } from '../generated/graphql';
import { useLocale } from '../wording/use-locale';
import type { DraftSession, DraftSnapshot } from './draft-session';
import type { FactsKey } from './sections';

export type EditableApplication = NonNullable<EditableApplicationQuery['pilotApplication']>;

/** The open application, for the pages inside its frame. */
export interface OpenApplication {
  application: EditableApplication;
  content: PackageContent;
  draft: DraftSnapshot<PilotApplicationFacts>;
  session: DraftSession<PilotApplicationFacts>;
  /** What the rules say about what is typed now. */
  evaluation: Evaluation;
  /** Impossible values in it; they can be saved, but not submitted. */
  issues: readonly FactsIssue[];
}

export const ApplicationContext = createContext<OpenApplication | null>(null);

/** The open application. */
export function useApplication(): OpenApplication {
  const open = use(ApplicationContext);
  if (!open) throw new Error('useApplication outside of the application frame');
  return open;
}

/** One part of the facts with its setter and what is wrong at a field of it. */
export function useFacts<Key extends FactsKey>(
  key: Key,
): [
  PilotApplicationFacts[Key],
  (value: PilotApplicationFacts[Key] | undefined) => void,
  (path: string) => string | undefined,
] {
  const { draft, session, issues } = useApplication();
  const { locale } = useLocale();
  return [
    draft.facts[key],
    (value) => session.change(key, value),
    (path) => {
      const issue = issues.find(({ field }) => field === path);
      return issue && describe(issue.code, issue.params, locale);
    },
  ];
}
