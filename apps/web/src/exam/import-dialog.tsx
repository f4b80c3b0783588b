import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapAnswer, mutate } from '../api/mutate';
import { uploadFile } from '../api/upload';
import { useAction } from '../api/use-action';
import {
  ImportExamScoresDocument,
  type ImportExamScoresMutation,
  StartScoreUploadDocument,
} from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { FileDrop } from '../ui/file-drop';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { useLocale } from '../wording/use-locale';
import { type ExamTerms, markTitle } from './terms';

type Imported = ImportExamScoresMutation['importExamScores'];

interface ImportDialogProps {
  sessionId: string;
  terms: ExamTerms;
  onClose: (imported: boolean) => void;
}

/** A score sheet from a spreadsheet: looked at first, row by row, and entered when the examiner says so. */
export function ImportDialog({ sessionId, terms, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { busy, run } = useAction(ImportExamScoresDocument, (data) => data.importExamScores);
  const [fileId, setFileId] = useState<string | null>(null);
  const [seen, setSeen] = useState<Imported | null>(null);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const load = async (id: string, dryRun: boolean) => {
    const end = await run({ input: { sessionId, fileId: id, dryRun } });
    setProblem(end && end.kind !== 'done' ? endText(t, end) : null);
    if (end?.kind !== 'done') return;
    setSeen(end.payload);
    setDone(!dryRun);
  };
  const choose = async ([file]: File[]) => {
    if (!file) return;
    const announced = mutate(StartScoreUploadDocument, { input: { sessionId, name: file.name, size: file.size } });
    const answer = await uploadFile(
      announced.then((given) => mapAnswer(given, (data) => data.startScoreUpload)),
      { file, onProgress: () => undefined },
    );
    if (answer.kind !== 'stored') {
      setProblem(
        answer.kind === 'refused'
          ? answer.errors.map(({ message }) => message).join(' ')
          : t(`failure.${answer.failure.kind}.text`),
      );
      return;
    }
    setFileId(answer.file.id);
    await load(answer.file.id, true);
  };

  return (
    <Dialog
      width={760}
      title={t('exam.scores.import')}
      okText={done ? t('exam.scores.importDone') : t('exam.scores.importConfirm', { count: seen?.taken ?? 0 })}
      okButtonProps={{ loading: busy, disabled: !seen?.taken }}
      cancelText={t('common.cancel')}
      onOk={() => (done ? onClose(true) : fileId && void load(fileId, false))}
      onCancel={() => onClose(done)}
    >
      <p>{t('exam.scores.importText')}</p>
      <InlineProblem text={problem} />
      {!done && (
        <FileDrop
          label={t('exam.scores.import')}
          button={t('exam.scores.importFile')}
          accept=".xlsx,.csv"
          disabled={busy}
          onFiles={(files) => void choose(files)}
        />
      )}
      {seen && (
        <div role="status" data-testid="import-report">
          <p>{t(done ? 'exam.scores.saved' : 'exam.scores.importTaken', { count: seen.taken ?? 0 })}</p>
          {seen.refused && seen.refused.length > 0 && (
            <>
              <p>{t('exam.scores.importRefused', { count: seen.refused.length })}</p>
              <ul>
                {seen.refused.map(({ row, ticketNumber, direction, component, userErrors }) => (
                  <li key={`${row}${direction}${component}`}>
                    {t('exam.scores.importRow', { row, ticket: ticketNumber })}{' '}
                    {component && markTitle(t, words, terms, direction, component)}{' '}
                    {userErrors.map(({ message }) => message).join(' ')}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}
