import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import {
  type ExamBatchFieldsFragment,
  ExamRosterDocument,
  RecordExamAttendanceDocument,
  WithdrawExamAdmissionsDocument,
} from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { readPosition, writePosition } from '../ui/list-position';
import { Pager } from '../ui/pager';
import { endText } from '../wording/end-text';
import { BatchReport } from './batch-report';
import { IncidentDialog } from './incident-dialog';
import { RosterTable } from './roster-table';
import type { SessionRecord } from './session-head';

interface RosterPanelProps {
  session: SessionRecord;
  /** Changes when somebody was admitted. */
  round: number;
  refresh: () => void;
}

/** Who sits the session: attendance and withdrawal for those chosen, incidents. */
export function RosterPanel({ session, round, refresh }: RosterPanelProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const state = readPosition(params);
  const sessionId = session.id;
  const [{ data }, again] = useQuery({
    query: ExamRosterDocument,
    variables: { sessionId, first: 50, after: state.after },
    context: roundContext(round),
  });
  const attend = useAction(RecordExamAttendanceDocument, (answer) => answer.recordExamAttendance);
  const withdraw = useAction(WithdrawExamAdmissionsDocument, (answer) => answer.withdrawExamAdmissions);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<readonly ExamBatchFieldsFragment[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [incident, setIncident] = useState(false);
  const rows = data?.examAdmissions.edges.map(({ node }) => node) ?? [];
  const { abilities } = session;
  const acts = abilities.includes('INVIGILATE') || abilities.includes('ADMIT');
  const changed = () => {
    setChosen(new Set());
    again({ requestPolicy: 'network-only' });
    refresh();
  };
  const done = (end: Awaited<ReturnType<typeof attend.run>> | Awaited<ReturnType<typeof withdraw.run>>) => {
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    if (end?.kind !== 'done') return;
    setReport(end.payload.results ?? []);
    changed();
  };
  const admissionIds = [...chosen];
  const mark = async (attendance: 'PRESENT' | 'ABSENT') =>
    done(await attend.run({ input: { sessionId, admissionIds, attendance } }));

  return (
    <section data-panel="roster">
      <h2 id="roster">{t('exam.roster.title')}</h2>
      <InlineProblem text={problem} />
      {report && (
        <BatchReport results={report} nameOf={(id) => rows.find((row) => row.id === id)?.candidateName ?? ''} />
      )}
      {data && rows.length === 0 && <p className="muted">{t('exam.roster.none')}</p>}
      {rows.length > 0 && (
        <>
          {acts && (
            <div className="batch-bar">
              <span role="status">{t('exam.roster.chosen', { count: chosen.size })}</span>
              <span className="batch-actions">
                {abilities.includes('ADMIT') && (
                  <Button
                    disabled={chosen.size === 0}
                    loading={withdraw.busy}
                    onClick={() => void withdraw.run({ input: { sessionId, admissionIds } }).then(done)}
                  >
                    {t('exam.roster.withdraw')}
                  </Button>
                )}
                {abilities.includes('INVIGILATE') && (
                  <>
                    <Button onClick={() => setIncident(true)}>{t('exam.roster.incident')}</Button>
                    <Button disabled={chosen.size === 0} loading={attend.busy} onClick={() => void mark('ABSENT')}>
                      {t('exam.roster.absent')}
                    </Button>
                    <Button
                      type="primary"
                      disabled={chosen.size === 0}
                      loading={attend.busy}
                      onClick={() => void mark('PRESENT')}
                    >
                      {t('exam.roster.present')}
                    </Button>
                  </>
                )}
              </span>
            </div>
          )}
          <RosterTable session={session} rows={rows} chosen={chosen} {...(acts ? { onChoose: setChosen } : {})} />
        </>
      )}
      {data && (
        <Pager
          state={state}
          pageInfo={data.examAdmissions.pageInfo}
          onShow={(next) => setParams(writePosition(next, new URLSearchParams()), { preventScrollReset: true })}
        />
      )}
      {incident && (
        <IncidentDialog
          session={session}
          candidates={rows}
          onClose={(recorded) => {
            setIncident(false);
            if (recorded) changed();
          }}
        />
      )}
    </section>
  );
}

// One object per round: urql asks again when it is another one.
const contexts = new Map<number, { requestPolicy: 'cache-and-network' }>();
const roundContext = (round: number) => {
  const known = contexts.get(round) ?? { requestPolicy: 'cache-and-network' as const };
  contexts.set(round, known);
  return known;
};
