import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExamSessionsQuery } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import { termsOf } from './terms';
import { sessionTones } from './tones';

type Row = ExamSessionsQuery['examSessions']['edges'][number]['node'];

/** Exam sessions, the latest first. */
export function SessionTable({ sessions }: { sessions: readonly Row[] }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('exam.list.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['number', 'name', 'when', 'seats', 'status'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`exam.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id} data-session={session.id} data-status={session.status}>
              <th scope="row">
                <Link to={`/exams/${session.id}`}>{session.number}</Link>
              </th>
              <td>
                {session.name}
                <small>{words(termsOf(session).level.title)}</small>
              </td>
              <td>
                {formatInstant(session.startsAt, locale)}
                <small>{session.room}</small>
              </td>
              <td>{t('exam.list.of', { part: session.admitted, whole: session.capacity })}</td>
              <td>
                <StatusTag tone={sessionTones[session.status]}>{t(`exam.codes.status.${session.status}`)}</StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
