import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { ClassAttendanceDocument } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { InlineProblem } from '../ui/inline-problem';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';

interface AttendanceDaysProps {
  classId: string;
  candidateId: string;
  name: string;
}

/** What a learner's hours are made of: every day with who recorded it and when, and what stood there before a correction. */
export function AttendanceDays({ classId, candidateId, name }: AttendanceDaysProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data, error }] = useQuery({ query: ClassAttendanceDocument, variables: { classId, candidateId } });
  if (error && !data) return <InlineProblem text={t(`failure.${failureOf(error).kind}.text`)} />;
  if (!data) return <p className="muted">{t('common.loading')}</p>;
  const entries = data.trainingClass?.attendance ?? [];
  if (entries.length === 0) return <p className="muted">{t('training.attendance.none')}</p>;
  return (
    <table className="plain-table" data-attendance={candidateId}>
      <caption className="sr-only">{t('training.attendance.title', { name })}</caption>
      <thead>
        <tr>
          {(['day', 'hours', 'recordedBy', 'recordedAt'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`training.attendance.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, day, hours, recordedBy, recordedAt, counts }) => (
          <tr key={id} data-counts={counts}>
            <th scope="row">{day}</th>
            <td>
              {hours} {!counts && <StatusTag tone="quiet">{t('training.attendance.replaced')}</StatusTag>}
            </td>
            <td>{recordedBy}</td>
            <td>{formatInstant(recordedAt, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
