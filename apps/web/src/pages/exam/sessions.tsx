import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CreateDialog } from '../../exam/create-dialog';
import { SessionTable } from '../../exam/session-table';
import { ExamSessionsDocument, type ExamSessionStatus } from '../../generated/graphql';
import { QueuePager } from '../../review/queue-pager';
import { useViewer } from '../../session/session-context';
import { isOneOf } from '../../ui/is-one-of';
import { readPosition, writePosition } from '../../ui/list-position';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';
import '../../styles/register.css';

const statuses = [
  'PLANNED',
  'OPEN',
  'SCORING',
  'PUBLISHED',
  'CANCELLED',
] as const satisfies readonly ExamSessionStatus[];

/** Exam sessions: all of the certifying body, an examiner's own, those of a school's candidates. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const [params, setParams] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const asked = params.get('status') ?? '';
  const status = isOneOf(statuses)(asked) ? asked : null;
  const state = readPosition(params);
  const [{ data, error }, again] = useQuery({
    query: ExamSessionsDocument,
    variables: { first: 20, after: state.after, status },
  });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const connection = data?.examSessions;
  const sessions = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <div className="page">
      <PageHeader
        title={t('exam.list.title')}
        lead={t('exam.list.lead')}
        extra={
          permissions.includes('exam:manage') && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t('exam.list.create')}
            </Button>
          )
        }
      />
      <nav className="queue-views" aria-label={t('exam.list.views')}>
        {([null, ...statuses] as const).map((view) => (
          <Link
            key={view ?? 'all'}
            to={{ search: view ? `status=${view}` : '' }}
            aria-current={status === view ? 'page' : undefined}
          >
            {view === null ? t('exam.list.all') : t(`exam.codes.status.${view}`)}
          </Link>
        ))}
      </nav>
      {connection && sessions.length === 0 ? (
        <p className="muted">{t('exam.list.none')}</p>
      ) : (
        <SessionTable sessions={sessions} />
      )}
      {connection && (
        <QueuePager
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams(status ? { status } : {})))}
        />
      )}
      {creating && (
        <CreateDialog
          onClose={(id) => {
            setCreating(false);
            if (id) void navigate(`/exams/${id}`);
          }}
        />
      )}
    </div>
  );
}
