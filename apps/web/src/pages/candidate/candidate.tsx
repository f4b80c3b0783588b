import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { CandidateHistory } from '../../candidate/candidate-history';
import { CandidatePhoto } from '../../candidate/candidate-photo';
import { CorrectDialog } from '../../candidate/correct-dialog';
import { RevealDialog } from '../../candidate/reveal-dialog';
import { CandidateRecordDocument } from '../../generated/graphql';
import { isSchool, useViewer } from '../../session/session-context';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import type { RememberedName } from '../../ui/remembered-name';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';
import '../../styles/candidate.css';

/** One candidate: who they are, what was corrected, who saw the number. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const [open, setOpen] = useState<'reveal' | 'correct' | null>(null);
  const [{ data, error }, again] = useQuery({ query: CandidateRecordDocument, variables: { id } });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (data && !data.candidate)
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  const candidate = data?.candidate;
  if (candidate?.id !== id) return <RoutePending />;
  const { name, documentMasked, schools, abilities, createdAt, changedAt } = candidate;
  const reload = () => again({ requestPolicy: 'network-only' });
  const close = (changed: boolean) => {
    setOpen(null);
    if (changed) reload();
  };
  const facts = [
    [t('candidate.list.masked'), documentMasked],
    ...(schools.length > 0 ? [[t('candidate.list.schools'), schools.join(t('common.comma'))]] : []),
    [t('candidate.list.createdAt'), formatInstant(createdAt, locale)],
    [t('candidate.record.changedAt'), formatInstant(changedAt, locale)],
  ];
  return (
    <div className="page">
      <PageHeader
        title={name}
        back={{ to: '/candidates', label: t('candidate.list.title') }}
        extra={
          <>
            {abilities.includes('REVEAL') && (
              <Button onClick={() => setOpen('reveal')}>{t('candidate.record.reveal')}</Button>
            )}{' '}
            {abilities.includes('CORRECT') && (
              <Button onClick={() => setOpen('correct')}>{t('candidate.record.correct')}</Button>
            )}
          </>
        }
      />
      <section className="candidate-head" aria-label={t('candidate.record.facts')}>
        <CandidatePhoto candidate={candidate} mayChange={abilities.includes('SET_PHOTO')} onChanged={reload} />
        <dl className="facts" data-testid="candidate-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="tag-row">
        {(['enrolments', 'issued'] as const).map((place) => (
          <Link key={place} to={`/${place}`} state={{ name } satisfies RememberedName}>
            {t(`candidate.record.${place}`)}
          </Link>
        ))}
      </p>
      <CandidateHistory candidate={candidate} withReveals={!isSchool(viewer)} />
      {open === 'reveal' && <RevealDialog candidate={candidate} onClose={close} />}
      {open === 'correct' && <CorrectDialog candidate={candidate} onClose={close} />}
    </div>
  );
}
