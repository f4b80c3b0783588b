import type { Stage } from '@shidian/rules/package.js';
import { createContext, use } from 'react';
import type { FilingWorkbenchQuery } from '../generated/graphql';
import type { FilingContent } from './filing-package';

export type ReviewedFiling = NonNullable<FilingWorkbenchQuery['filing']>;

/** The filing on the workbench and the desks of its route. */
export interface DeskView {
  filing: ReviewedFiling;
  content: FilingContent;
  stages: readonly Stage[];
  /** Which filing, submission and desk a decision is about: the server refuses it on any other. */
  target: { id: string; attempt: number; stage: string; passage: number };
}

export const DeskContext = createContext<DeskView | null>(null);

/** The filing on the workbench. */
export function useDesk(): DeskView {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk outside of the workbench');
  return desk;
}
