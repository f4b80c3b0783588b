import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { AdmitToExamDocument, ExamApplicantsDocument, type ExamBatchFieldsFragment } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { firstPage } from '../ui/list-position';
import { Pager } from '../ui/pager';
import { endText } from '../wording/end-text';
import { BatchReport } from './batch-report';

interface ApplicantPanelProps {
  sessionId: string;
  onAdmitted: () => void;
}

/** Who waits for such a session: chosen and admitted together, each answered by itself. */
export function ApplicantPanel({ sessionId, onAdmitted }: ApplicantPanelProps) {
  const { t } = useTranslation();
  const [state, setState] = useState(firstPage);
  const [{ data }, again] = useQuery({
    query: ExamApplicantsDocument,
    variables: { sessionId, first: 100, after: state.after },
  });
  const { busy, run } = useAction(AdmitToExamDocument, (answer) => answer.admitToExam);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<{
    results: readonly ExamBatchFieldsFragment[];
    names: ReadonlyMap<string, string>;
  } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const connection = data?.examApplicants;
  const rows = connection?.edges.map(({ node }) => node) ?? [];
  const ready = rows.filter(({ userErrors }) => userErrors.length === 0);
  const toggle = (id: string) =>
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );

  const admit = async () => {
    const end = await run({ input: { sessionId, enrolmentIds: [...chosen] } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    if (end?.kind !== 'done') return;
    setReport({
      results: end.payload.results ?? [],
      names: new Map(rows.map((row) => [row.enrolmentId, row.candidateName])),
    });
    setChosen(new Set());
    again({ requestPolicy: 'network-only' });
    onAdmitted();
  };

  return (
    <section data-panel="applicants">
      <h2 id="applicants">{t('exam.applicants.title')}</h2>
      <p className="muted">{t('exam.applicants.lead')}</p>
      <InlineProblem text={problem} />
      {report && <BatchReport results={report.results} nameOf={(id) => report.names.get(id) ?? ''} />}
      {data && rows.length === 0 ? (
        <p className="muted">{t('exam.applicants.none')}</p>
      ) : (
        <>
          <div className="batch-bar">
            <label>
              <input
                type="checkbox"
                checked={ready.length > 0 && ready.every(({ enrolmentId }) => chosen.has(enrolmentId))}
                onChange={(event) =>
                  setChosen(event.target.checked ? new Set(ready.map(({ enrolmentId }) => enrolmentId)) : new Set())
                }
              />{' '}
              {t('exam.roster.chooseAll')}
            </label>
            <span className="batch-actions">
              <Button type="primary" disabled={chosen.size === 0} loading={busy} onClick={() => void admit()}>
                {t('exam.applicants.admit', { count: chosen.size })}
              </Button>
            </span>
          </div>
          <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="applicants">
            <table className="plain-table">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t('exam.roster.name')}</th>
                  <th scope="col">{t('exam.roster.document')}</th>
                  <th scope="col">{t('exam.roster.organisation')}</th>
                  <th scope="col">{t('exam.applicants.state')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ enrolmentId, candidateName, document, organisation, retake, userErrors }) => (
                  <tr key={enrolmentId} data-applicant={enrolmentId}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={t('exam.roster.choose', { name: candidateName })}
                        disabled={userErrors.length > 0}
                        checked={chosen.has(enrolmentId)}
                        onChange={() => toggle(enrolmentId)}
                      />
                    </td>
                    <th scope="row">
                      {candidateName}
                      {retake && <small>{t('exam.applicants.retake')}</small>}
                    </th>
                    <td>{document}</td>
                    <td>{organisation}</td>
                    <td>
                      {userErrors.length === 0
                        ? t('exam.applicants.ready')
                        : userErrors.map(({ message }) => message).join(' ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {connection && (connection.pageInfo.hasNextPage || state.after) && (
        <Pager
          of={t('exam.applicants.title')}
          state={state}
          pageInfo={connection.pageInfo}
          onShow={(next) => {
            // What is chosen belongs to the page that shows it.
            setChosen(new Set());
            setState(next);
          }}
        />
      )}
    </section>
  );
}
