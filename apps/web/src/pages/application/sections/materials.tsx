import type { FileFact } from '@shidian/rules/facts/pilot-application.js';
import { useTranslation } from 'react-i18next';
import { useApplication } from '../../../application/application-context';
import { acceptedFiles, MaterialRow } from '../../../application/material-row';
import { SectionPage } from '../../../application/section-page';
import { uploadDocumentOf } from '../../../application/upload-document';
import { withFiles } from '../../../application/with-files';

/** One row per material of the programme. */
export function Page() {
  const { t } = useTranslation();
  const { application, content, draft, session } = useApplication();
  const documents = draft.facts.documents ?? [];
  const upload = uploadDocumentOf(application.id);

  // An upload ends later than it began: the list as it is now, not as it was when the page was drawn.
  const setFiles = (material: string, edit: (files: readonly FileFact[]) => FileFact[]) =>
    session.change('documents', withFiles(session.getSnapshot().facts, material, edit));

  return (
    <SectionPage section="materials">
      <p className="muted">{t('materials.note')}</p>
      {content.materials.map((material) => (
        <MaterialRow
          key={material.id}
          material={material}
          required={material.required}
          upload={upload}
          accept={acceptedFiles}
          files={documents.find((row) => row.material === material.id)?.files ?? []}
          onAdd={(file) => setFiles(material.id, (files) => [...files, file])}
          onRemove={(fileId) => setFiles(material.id, (files) => files.filter((file) => file.fileId !== fileId))}
        />
      ))}
    </SectionPage>
  );
}
