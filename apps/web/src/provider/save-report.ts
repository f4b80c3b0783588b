import { client } from '../api/client';
import { mapAnswer, mutate } from '../api/mutate';
import { draftAnswerOf } from '../application/draft-answer';
import type { SaveDraft, SavedDraft } from '../application/draft-session';
import { AnnualReportDocument, SaveAnnualReportDocument } from '../generated/graphql';
import type { FigureDraft } from './report-figures';

interface ReportDraft {
  draft: unknown;
  draftVersion: number;
  savedAt: string | null;
}

/** The draft of a report as the form keeps it; the API does not say who of the unit saved it. */
export const reportDraftOf = ({ draft, draftVersion, savedAt }: ReportDraft): SavedDraft<FigureDraft> => ({
  facts: (draft ?? {}) as FigureDraft,
  version: draftVersion,
  savedAt: savedAt ?? '',
  savedBy: '',
});

/** Saves changed figures of one report through the API. */
export const saveReportOf =
  (id: string): SaveDraft<FigureDraft> =>
  async (changes, baseVersion, key) => {
    const answer = await mutate(SaveAnnualReportDocument, { input: { id, baseVersion, changes } }, key);
    return draftAnswerOf(
      mapAnswer(answer, ({ saveAnnualReport: { report, userErrors } }) => ({
        draft: report && reportDraftOf(report),
        userErrors,
      })),
      async () => {
        const { data } = await client.query(AnnualReportDocument, { id }).toPromise();
        return data?.annualReport ? reportDraftOf(data.annualReport) : null;
      },
    );
  };
