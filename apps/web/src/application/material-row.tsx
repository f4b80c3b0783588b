import type { FileFact } from '@shidian/rules/facts/shared.js';
import type { Material } from '@shidian/rules/package.js';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../ui/field';
import { FileDrop } from '../ui/file-drop';
import { formatSize } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { InlineProblem } from '../ui/inline-problem';
import type { UploadMaterial } from './upload-document';

interface MaterialRowProps {
  material: Material;
  /** Whether it must be there, given what is filled in. */
  required: boolean;
  upload: UploadMaterial;
  files: readonly FileFact[];
  accept: string;
  onAdd: (file: FileFact) => void;
  onRemove: (fileId: string) => void;
}

/** Types of files that the forms send; the server looks at the content. */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

/** Largest file the form sends; the server decides for itself. */
const largestFile = 20 * 1024 * 1024;

/** One material: why it is asked for, what is uploaded, and the way to add, replace or remove. */
export function MaterialRow({ material, required, upload, files, accept, onAdd, onRemove }: MaterialRowProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const title = words(material.title);

  const add = async (file: File) => {
    if (file.size > largestFile) {
      setProblem(t('materials.tooLarge', { name: file.name, limit: formatSize(largestFile) }));
      return;
    }
    setShare(0);
    const answer = await upload(material.id, { file, onProgress: setShare });
    setShare(null);
    if (answer.kind === 'stored') {
      const { id, name, sha256, size } = answer.file;
      onAdd({ fileId: id, name, sha256, size });
    } else if (answer.kind === 'refused') {
      setProblem(`${file.name}${t('common.colon')}${answer.errors.map(({ message }) => message).join(' ')}`);
    } else setProblem(`${file.name}${t('common.colon')}${t(`failure.${answer.failure.kind}.text`)}`);
  };

  const uploadAll = async (chosen: File[]) => {
    setProblem(null);
    for (const file of chosen) await add(file);
  };

  return (
    <section className="material" aria-labelledby={`material-${material.id}`} data-material={material.id}>
      <header>
        <h2 id={`material-${material.id}`}>{title}</h2>
        <span className={required ? 'required-mark' : 'muted'}>
          {required ? t('materials.required') : t('materials.optional')}
        </span>
      </header>
      <p className="muted">{words(material.why)}</p>
      <ul className="plain-list material-files">
        {files.map((file) => (
          <li key={file.fileId}>
            <a href={`/files/${file.fileId}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
            <small>{formatSize(file.size)}</small>
            <Button size="small" type="text" danger onClick={() => onRemove(file.fileId)}>
              {t('materials.remove')}
              <span className="sr-only"> {file.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <InlineProblem text={problem} />
      {share !== null && (
        <Progress percent={Math.round(share * 100)} aria-label={t('materials.uploading', { title })} />
      )}
      <FileDrop
        id={fieldId(`documents.${material.id}`)}
        label={t('materials.uploadFor', { title })}
        button={share === null ? t('materials.upload') : t('materials.busy')}
        hint={t('materials.hint')}
        accept={accept}
        multiple
        disabled={share !== null}
        onFiles={(chosen) => void uploadAll(chosen)}
      />
    </section>
  );
}
