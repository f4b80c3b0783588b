import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { CreateDialog } from '../../exam/create-dialog';
import { SessionTable } from '../../exam/session-table';
import { ExamSessionsDocument, type ExamSessionStatus } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { isOneOf } from '../../ui/is-one-of';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { usePagedList } from '../../ui/use-paged-list';
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
  const [params] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const asked = params.get('status') ?? '';
  const status = isOneOf(statuses)(asked) ? asked : null;
  const { list, failure, again } = usePagedList({
    query: ExamSessionsDocument,
    variables: (page) => ({ ...page, status }),
    connection: ({ examSessions }) => examSessions,
    view: status ? { status } : {},
  });
  if (failure) return <FailurePage failure={failure} retry={again} />;
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
      <PagedList list={list} none={t('exam.list.none')}>
        {(sessions) => <SessionTable sessions={sessions} />}
      </PagedList>
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
