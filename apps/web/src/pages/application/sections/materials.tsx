import type { FileFact } from '@shidian/rules/facts/pilot-application.js';
import { useTranslation } from 'react-i18next';
import { useApplication } from '../../../application/application-context';
import { MaterialRow } from '../../../application/material-row';
import { withEntry } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';
import { uploadDocumentOf } from '../../../application/upload-document';

const accepted = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

/** One row per material of the programme. */
export function Page() {
  const { t } = useTranslation();
  const { application, content, draft, session } = useApplication();
  const documents = draft.facts.documents ?? [];
  const upload = uploadDocumentOf(application.id);

  const setFiles = (material: string, edit: (files: readonly FileFact[]) => FileFact[]) => {
    // An upload ends later than it began: the list as it is now, not as it was when the page was drawn.
    const now = session.getSnapshot().facts.documents ?? [];
    const row = { material, files: edit(now.find((known) => known.material === material)?.files ?? []) };
    // In its place, even when empty: the reviewer sees as changed what was changed, not what moved.
    const index = now.findIndex((known) => known.material === material);
    session.change('documents', index < 0 ? [...now, row] : withEntry(now, index, row));
  };

  return (
    <SectionPage section="materials">
      <p className="muted">{t('materials.note')}</p>
      {content.materials.map((material) => (
        <MaterialRow
          key={material.id}
          material={material}
          required={material.required}
          upload={upload}
          accept={accepted}
          files={documents.find((row) => row.material === material.id)?.files ?? []}
          onAdd={(file) => setFiles(material.id, (files) => [...files, file])}
          onRemove={(fileId) => setFiles(material.id, (files) => files.filter((file) => file.fileId !== fileId))}
        />
      ))}
    </SectionPage>
  );
}
