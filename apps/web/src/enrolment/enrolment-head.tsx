import { useTranslation } from 'react-i18next';
import type { EnrolmentFieldsFragment } from '../generated/graphql';
import { Link } from 'react-router';
import { PageHeader } from '../ui/page-header';
import { StatusTag } from '../ui/status-tag';
import { enrolmentTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

/** What the status comes to, in a sentence; null where the tag says it all. */
const sentences = {
  EVALUATING: 'deciding',
  INCOMPLETE: 'incomplete',
  NEEDS_REVIEW: 'review',
  REFUSED: 'refused',
} as const;

/** Who asks for what, where it stands. */
export function EnrolmentHead({ enrolment }: { enrolment: EnrolmentFieldsFragment }) {
  const { t } = useTranslation();
  const { words, nameOf } = useLocale();
  const { candidate, status, directions, organisation, programme } = enrolment;
  const sentence = status in sentences ? sentences[status as keyof typeof sentences] : null;
  const facts: [string, string][] = [
    [t('enrolment.form.programme'), nameOf(programme)],
    [t('enrolment.list.organisation'), organisation.name],
    ...(directions.length > 0
      ? ([[t('enrolment.record.directions'), directions.map(({ title }) => words(title)).join(t('common.comma'))]] as [
          string,
          string,
        ][])
      : []),
    [t('enrolment.record.decidedOn'), enrolment.decidedOn],
    [t('enrolment.record.package'), `${enrolment.packageId} ${enrolment.packageVersion}`],
  ];
  return (
    <>
      <PageHeader
        title={`${candidate.name} · ${words(enrolment.levelTitle)}`}
        lead={<Link to={`/candidates/${candidate.id}`}>{candidate.documentMasked}</Link>}
        back={{ to: '/enrolments', label: t('enrolment.record.back') }}
      />
      <p role="status" data-status={status}>
        <StatusTag tone={enrolmentTones[status]}>{t(`enrolment.status.${status}`)}</StatusTag>{' '}
        {sentence && t(`enrolment.record.${sentence}`)}
      </p>
      <dl className="facts" aria-label={t('enrolment.record.summary')}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
