import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapAnswer, mutate } from '../api/mutate';
import { uploadFile } from '../api/upload';
import { SetCandidatePhotoDocument, StartPhotoUploadDocument } from '../generated/graphql';
import { FileDrop } from '../ui/file-drop';
import { InlineProblem } from '../ui/inline-problem';

interface CandidatePhotoProps {
  candidate: { id: string; name: string; photoFileId?: string | null };
  /** Whether the viewer may set or remove it. */
  mayChange: boolean;
  onChanged: () => void;
}

/** The photo, if there is one, and the ways to set and to remove it. */
export function CandidatePhoto({ candidate, mayChange, onChanged }: CandidatePhotoProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, name, photoFileId } = candidate;

  const set = async (fileId: string | null): Promise<string | null> => {
    const answer = await mutate(SetCandidatePhotoDocument, { input: { id, fileId } });
    if (!answer.ok) return t(`failure.${answer.failure.kind}.text`);
    return answer.data.setCandidatePhoto.userErrors.map(({ message }) => message).join(' ') || null;
  };
  const upload = async (file: File): Promise<string | null> => {
    const announced = mutate(StartPhotoUploadDocument, { input: { id, name: file.name, size: file.size } });
    const end = await uploadFile(
      announced.then((answer) => mapAnswer(answer, ({ startPhotoUpload }) => startPhotoUpload)),
      { file, onProgress: () => undefined },
    );
    if (end.kind === 'failed') return t(`failure.${end.failure.kind}.text`);
    if (end.kind === 'refused') return end.errors.map(({ message }) => message).join(' ');
    return set(end.file.id);
  };
  const act = async (work: Promise<string | null>) => {
    setBusy(true);
    const wrong = await work;
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) onChanged();
  };

  return (
    <div>
      {photoFileId ? (
        <img className="candidate-photo" src={`/files/${photoFileId}`} alt={t('candidate.record.photoAlt', { name })} />
      ) : (
        <div className="candidate-photo candidate-photo-none muted">{t('candidate.record.noPhoto')}</div>
      )}
      <InlineProblem text={problem} />
      {mayChange && (
        <>
          <FileDrop
            label={t('candidate.record.uploadPhoto')}
            button={t(busy ? 'candidate.record.uploadingPhoto' : 'candidate.record.uploadPhoto')}
            hint={t('candidate.record.photoHint')}
            accept=".png,.jpg,.jpeg"
            disabled={busy}
            onFiles={([file]) => file && void act(upload(file))}
          />
          {photoFileId && (
            <Button size="small" disabled={busy} onClick={() => void act(set(null))}>
              {t('candidate.record.removePhoto')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
