import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { ConflictTable } from '../../exam/conflict-table';
import { ScoreEntry } from '../../exam/score-entry';
import { termsOf } from '../../exam/terms';
import { ExamScoreSheetDocument, ExamSessionRecordDocument } from '../../generated/graphql';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { Pager } from '../../ui/pager';
import { FailurePage, RoutePending } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';
import '../../styles/exam.css';

/** The score sheet of a session: an examiner's own to fill in, or all entries side by side. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const conflicts = params.has('conflicts');
  const [{ data, error }] = useQuery({ query: ExamSessionRecordDocument, variables: { id } });
  const [{ data: sheet }, again] = useQuery({
    query: ExamScoreSheetDocument,
    variables: { sessionId: id, first: 50, after: state.after, conflicts },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const session = data?.examSession;
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (data && !session) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (session?.id !== id) return <RoutePending />;
  const lines = sheet?.examScoreSheet?.edges.map(({ node }) => node) ?? [];
  const terms = termsOf(session);
  const enters = session.abilities.includes('SCORE');
  const views = [
    [false, t('exam.scores.everybody')],
    [true, t('exam.scores.conflictsOnly')],
  ] as const;
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('exam.scores.title', { number: session.number })}
        lead={t(enters ? 'exam.scores.lead' : 'exam.scores.officerLead')}
        back={{ to: `/exams/${id}`, label: t('exam.scores.back') }}
      />
      {!enters && (
        <nav className="queue-views" aria-label={t('exam.list.views')}>
          {views.map(([only, label]) => (
            <Link
              key={label}
              to={{ search: only ? 'conflicts' : '' }}
              aria-current={conflicts === only ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      )}
      {sheet && lines.length === 0 && (
        <p className="muted">{t(conflicts ? 'exam.scores.noConflicts' : 'exam.scores.none')}</p>
      )}
      {lines.length > 0 &&
        (enters ? (
          <ScoreEntry key={state.after} sessionId={id} terms={terms} lines={lines} refresh={refresh} />
        ) : (
          <ConflictTable
            terms={terms}
            lines={lines}
            mayResolve={session.abilities.includes('RESOLVE')}
            refresh={refresh}
          />
        ))}
      {sheet?.examScoreSheet && (
        <Pager
          state={state}
          pageInfo={sheet.examScoreSheet.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams(conflicts ? { conflicts: '' } : {})))}
        />
      )}
    </div>
  );
}
