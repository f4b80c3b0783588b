import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mutate } from '../api/mutate';
import { PreviewRosterDocument, type PreviewRosterMutation } from '../generated/graphql';
import { FileDrop } from '../ui/file-drop';
import type { GridColumn } from '../ui/grid/columns';
import { useApplication } from './application-context';
import { InlineProblem } from '../ui/inline-problem';
import { RosterPreview } from './roster-preview';
import { uploadDocumentOf } from './upload-document';

export type Preview = NonNullable<PreviewRosterMutation['previewRoster']['preview']>;

interface RosterUploadProps {
  columns: readonly GridColumn[];
  current: readonly TeamMember[];
  maxRows: number;
  onRows: (rows: TeamMember[]) => void;
}

/** Material name under which a roster is uploaded; it is read once and is no evidence. */
const rosterMaterial = 'roster';

/** Reads a roster from a workbook and shows what it found before anything is changed. */
export function RosterUpload({ columns, current, maxRows, onRows }: RosterUploadProps) {
  const { t } = useTranslation();
  const { application } = useApplication();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);

  const read = async (file: File): Promise<Preview | string> => {
    const upload = await uploadDocumentOf(application.id)(rosterMaterial, { file, onProgress: () => undefined });
    if (upload.kind === 'failed') return t(`failure.${upload.failure.kind}.text`);
    if (upload.kind === 'refused') return upload.errors.map(({ message }) => message).join(' ');
    const answer = await mutate(PreviewRosterDocument, {
      input: { fileId: upload.file.id },
    });
    if (!answer.ok) return t(`failure.${answer.failure.kind}.text`);
    const { preview: found, userErrors } = answer.data.previewRoster;
    return found ?? userErrors.map(({ message }) => message).join(' ');
  };

  const take = async ([file]: File[]) => {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    setPreview(null);
    const result = await read(file);
    setBusy(false);
    if (typeof result === 'string') setProblem(result);
    else setPreview(result);
  };

  return (
    <div className="roster-upload">
      <div className="roster-tools">
        <FileDrop
          label={t('team.upload.label')}
          button={busy ? t('team.upload.busy') : t('team.upload.button')}
          hint={t('team.upload.hint')}
          accept=".xlsx,.csv"
          disabled={busy}
          onFiles={(files) => void take(files)}
        />
        <Button href="/templates/team-roster.xlsx" download>
          {t('team.upload.template')}
        </Button>
      </div>
      <InlineProblem text={problem} />
      {preview && (
        <RosterPreview
          preview={preview}
          columns={columns}
          current={current}
          maxRows={maxRows}
          onTake={(rows) => {
            onRows(rows);
            setPreview(null);
          }}
          onClose={() => setPreview(null)}
        />
      )}
    </div>
  );
}
