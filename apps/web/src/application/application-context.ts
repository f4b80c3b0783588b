import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { createContext, use } from 'react';
import type { EditableApplicationQuery } from '../generated/graphql';
import type { DraftSession, DraftSnapshot, FactsKey } from './draft-session';

export type EditableApplication = NonNullable<EditableApplicationQuery['pilotApplication']>;

/** The open application, for the pages inside its frame. */
export interface OpenApplication {
  application: EditableApplication;
  content: PackageContent;
  draft: DraftSnapshot;
  session: DraftSession;
  /** What the rules say about what is typed now. */
  evaluation: Evaluation;
  editable: boolean;
}

export const ApplicationContext = createContext<OpenApplication | null>(null);

/** The open application. */
export function useApplication(): OpenApplication {
  const open = use(ApplicationContext);
  if (!open) throw new Error('useApplication outside of the application frame');
  return open;
}

/** One part of the facts with its setter and the refusals of its fields. */
export function useFacts<Key extends FactsKey>(
  key: Key,
): [
  PilotApplicationFacts[Key],
  (value: PilotApplicationFacts[Key] | undefined) => void,
  (path: string) => string | undefined,
] {
  const { draft, session } = useApplication();
  return [
    draft.facts[key],
    (value) => session.change(key, value),
    (path) => draft.refusals.find((refusal) => refusal.path === path)?.message,
  ];
}
