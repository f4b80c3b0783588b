import { createContext, use } from 'react';
import type { AnnualReportFieldsFragment } from '../generated/graphql';
import type { FigureDraft, FigureName } from './report-figures';

/** The report that is open. */
export interface OpenReport {
  report: AnnualReportFieldsFragment;
  figures: FigureDraft;
  set: (name: FigureName, value: number | undefined) => void;
  /** Reads the report again, after it was handed in. */
  refresh: () => void;
}

export const ReportContext = createContext<OpenReport | null>(null);

/** The open report. */
export function useReport(): OpenReport {
  const open = use(ReportContext);
  if (!open) throw new Error('useReport outside of the report page');
  return open;
}
