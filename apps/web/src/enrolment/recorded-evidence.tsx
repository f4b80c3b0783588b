import type { RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { useTranslation } from 'react-i18next';

interface RecordedEvidenceProps {
  recorded: RecordedFacts;
  levelOf: (id: string) => string;
}

/** What the records showed beside what was stated. */
export function RecordedEvidence({ recorded, levelOf }: RecordedEvidenceProps) {
  const { t } = useTranslation();
  const { trainings = [], certificates = [], standing } = recorded;
  const items = [
    ...trainings.map(({ level = '', hours = 0, completedOn = '', certificateNumber = '' }) =>
      t('enrolment.record.training', { level: levelOf(level), hours, on: completedOn, number: certificateNumber }),
    ),
    ...certificates.map(({ level = '', issuedOn = '', number = '' }) =>
      t('enrolment.record.certificate', { level: levelOf(level), on: issuedOn, number }),
    ),
    ...(standing
      ? [
          standing.approved
            ? t('enrolment.record.standing', { from: standing.from ?? '', until: standing.until ?? '' })
            : t('enrolment.record.noStanding'),
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{t('enrolment.record.recorded')}</h2>
      <p className="muted">{t('enrolment.record.recordedNote')}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
