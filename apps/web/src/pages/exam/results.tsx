import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CorrectionDialog } from '../../exam/correction-dialog';
import { CorrectionList } from '../../exam/correction-list';
import { type ResultRow, ResultTable } from '../../exam/result-table';
import { termsOf } from '../../exam/terms';
import { ExamResultsDocument, ExamSessionRecordDocument } from '../../generated/graphql';
import { type PagePosition, readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage, RoutePending } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';

/** The published results of a session, with their corrections; a school reads those of its own candidates. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const [correcting, setCorrecting] = useState<ResultRow | null>(null);
  const [{ data, error }, againSession] = useQuery({ query: ExamSessionRecordDocument, variables: { id } });
  const [{ data: results }, againResults] = useQuery({
    query: ExamResultsDocument,
    variables: { sessionId: id, first: 50, after: state.after },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => {
    againSession({ requestPolicy: 'network-only' });
    againResults({ requestPolicy: 'network-only' });
  };
  const session = data?.examSession;
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !session) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (session?.id !== id) return <RoutePending />;
  const show = (next: PagePosition) => setParams(writePosition(next, new URLSearchParams()));
  const terms = termsOf(session);
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('exam.results.title', { number: session.number })}
        lead={t('exam.results.lead')}
        back={{ to: `/exams/${id}`, label: t('exam.scores.back') }}
      />
      <CorrectionList session={session} refresh={refresh} />
      <PagedList list={{ connection: results?.examResults, state, onShow: show }} none={t('exam.results.none')}>
        {(rows) => (
          <ResultTable
            terms={terms}
            rows={rows}
            {...(session.abilities.includes('CORRECT') ? { onCorrect: setCorrecting } : {})}
          />
        )}
      </PagedList>
      {correcting && (
        <CorrectionDialog
          terms={terms}
          row={correcting}
          onClose={(proposed) => {
            setCorrecting(null);
            if (proposed) refresh();
          }}
        />
      )}
    </div>
  );
}
