import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { EnterExamScoresDocument } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { LeaveGuard } from '../ui/leave-guard';
import { endText } from '../wording/end-text';
import { ImportDialog } from './import-dialog';
import { ScoreGrid } from './score-grid';
import { changedScores, columnsOf, type Edits, type SheetLine } from './sheet';
import type { ExamTerms } from './terms';

/** Most marks that are sent at once. */
const MOST = 500;

interface ScoreEntryProps {
  sessionId: string;
  terms: ExamTerms;
  lines: readonly SheetLine[];
  refresh: () => void;
}

/** An examiner enters marks: nothing is sent until it is saved, and what is refused stays in its cell with the reason. */
export function ScoreEntry({ sessionId, terms, lines, refresh }: ScoreEntryProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(EnterExamScoresDocument, (data) => data.enterExamScores);
  const [edits, setEdits] = useState<Edits>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const columns = columnsOf(lines, terms.score);
  const scores = changedScores(lines, columns, edits).slice(0, MOST);
  const save = async () => {
    const end = await run({ input: { sessionId, scores } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    if (end?.kind !== 'done') return;
    const refused = new Map<string, string>();
    const left = new Map(edits);
    for (const { row, outcome, userErrors } of end.payload.results ?? []) {
      const score = scores[row - 1];
      if (!score) continue;
      const mark = `${score.ticketNumber}|${score.direction}:${score.component}`;
      if (outcome === 'REFUSED') refused.set(mark, userErrors.map(({ message }) => message).join(' '));
      else for (const { part } of score.parts) left.delete(`${mark}:${part}`);
    }
    setEdits(left);
    setRefusals(refused);
    const saved = t('exam.scores.saved', { count: scores.length - refused.size });
    setTold(refused.size > 0 ? `${saved} ${t('exam.scores.refused', { count: refused.size })}` : saved);
    refresh();
  };
  return (
    <>
      <LeaveGuard lost={scores.length > 0 ? t('exam.scores.unsaved', { count: scores.length }) : null} />
      <InlineProblem text={problem} />
      <div className="batch-bar">
        <span role="status">
          {told || (scores.length > 0 ? t('exam.scores.unsaved', { count: scores.length }) : t('exam.scores.nothing'))}
        </span>
        <span className="batch-actions">
          <Button onClick={() => setImporting(true)}>{t('exam.scores.import')}</Button>
          <Button type="primary" disabled={scores.length === 0} loading={busy} onClick={() => void save()}>
            {t('exam.scores.save', { count: scores.length })}
          </Button>
        </span>
      </div>
      <ScoreGrid
        {...{ terms, lines, columns, edits, refusals }}
        onEdit={(next) => {
          setEdits(next);
          setTold('');
        }}
        onPasted={(count) => setTold(t('exam.scores.pasted', { count }))}
      />
      {importing && (
        <ImportDialog
          sessionId={sessionId}
          terms={terms}
          onClose={(imported) => {
            setImporting(false);
            if (imported) refresh();
          }}
        />
      )}
    </>
  );
}
