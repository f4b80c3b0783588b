import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { useAction } from '../api/use-action';
import { CreatePilotApplicationDocument, SchoolHomeDocument } from '../generated/graphql';
import { useViewer } from '../session/session-context';
import { formatInstant } from '../ui/format';
import { PageHeader } from '../ui/page-header';
import { FailurePage, RoutePending } from '../ui/route-states';
import { StatusTag } from '../ui/status-tag';
import { endText } from '../wording/end-text';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { nextStep } from './next-step';
import { NextStepCard } from './next-step-card';
import { OpenRounds } from './open-rounds';
import { InlineProblem } from '../ui/inline-problem';

/** A school's first page: what to do next and by when, its applications, the open rounds. */
export function SchoolHome() {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: SchoolHomeDocument });
  const { run } = useAction(CreatePilotApplicationDocument, (payload) => payload.createPilotApplication);
  const [starting, setStarting] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  const rounds = data.rounds.edges.map(({ node }) => node);
  const applications = data.pilotApplications.edges.map(({ node }) => node);

  const start = async (roundId: string) => {
    setStarting(roundId);
    setProblem(null);
    const end = await run({ input: { roundId } });
    setStarting(null);
    if (!end) return;
    if (end.kind === 'done' && end.payload.application) void navigate(`/applications/${end.payload.application.id}`);
    else setProblem(endText(t, end));
  };

  return (
    <div className="page">
      <PageHeader title={t('home.title')} lead={viewer.active?.organisation.name} />
      <NextStepCard
        step={nextStep(rounds, applications)}
        busy={starting !== null}
        onStart={(roundId) => void start(roundId)}
      />
      <InlineProblem text={problem} />
      <h2>{t('home.applications')}</h2>
      {applications.length === 0 ? (
        <p className="muted">{t('home.noApplications')}</p>
      ) : (
        <ul className="plain-list ruled-list">
          {applications.map(({ id, number, status, outcome, round, updatedAt }) => (
            <li key={id} className="split-row" data-application={id}>
              <div>
                <Link
                  to={
                    status === 'DRAFT' || status === 'RETURNED' ? `/applications/${id}` : `/applications/${id}/progress`
                  }
                >
                  {nameOf(round)}
                </Link>
                <div className="muted">
                  {number} · {t('home.updated', { date: formatInstant(updatedAt, locale) })}
                </div>
              </div>
              <div className="task-state">
                {outcome && <StatusTag tone={outcomeTones[outcome]}>{t(`codes.outcome.${outcome}`)}</StatusTag>}
                <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>
              </div>
            </li>
          ))}
        </ul>
      )}
      <OpenRounds
        rounds={rounds}
        applications={applications}
        busy={starting}
        onStart={(roundId) => void start(roundId)}
      />
    </div>
  );
}
