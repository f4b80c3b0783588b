import { useTranslation } from 'react-i18next';
import type { EnrolmentFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';

interface JudgementListProps extends Pick<EnrolmentFieldsFragment, 'judgements'> {
  /** What a condition is called. */
  titleOf: (rule: string) => string;
}

/** What persons decided, latest first. */
export function JudgementList({ judgements, titleOf }: JudgementListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (judgements.length === 0) return null;
  return (
    <section>
      <h2>{t('enrolment.record.judgements')}</h2>
      <ul>
        {judgements.map(({ id, rule, revision, verdict, comment, judgedBy, judgedAt }) => (
          <li key={id}>
            <strong>
              {titleOf(rule)}
              {t('common.colon')}
              {t(`codes.verdict.${verdict}`)}
            </strong>{' '}
            {comment}{' '}
            <small className="muted">
              {[t('enrolment.record.earlier', { revision }), judgedBy, formatInstant(judgedAt, locale)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
