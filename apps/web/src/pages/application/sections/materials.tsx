import type { FileFact } from '@shidian/rules/facts/pilot-application.js';
import { useTranslation } from 'react-i18next';
import { useApplication } from '../../../application/application-context';
import { MaterialRow } from '../../../application/material-row';
import { SectionPage } from '../../../application/section-page';

const accepted = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

/** One row per material of the programme. */
export function Page() {
  const { t } = useTranslation();
  const { application, content, draft, session } = useApplication();
  const documents = draft.facts.documents ?? [];

  const setFiles = (material: string, edit: (files: readonly FileFact[]) => FileFact[]) => {
    // An upload ends later than it began: the list as it is now, not as it was when the page was drawn.
    const now = session.getSnapshot().facts.documents ?? [];
    const files = edit(now.find((row) => row.material === material)?.files ?? []);
    const others = now.filter((row) => row.material !== material);
    const next = files.length > 0 ? [...others, { material, files }] : others;
    session.change('documents', next.length > 0 ? next : undefined);
  };

  return (
    <SectionPage section="materials">
      <p className="muted">{t('materials.note')}</p>
      {content.materials.map((material) => (
        <MaterialRow
          key={material.id}
          applicationId={application.id}
          material={material}
          accept={accepted}
          files={documents.find((row) => row.material === material.id)?.files ?? []}
          onAdd={(file) => setFiles(material.id, (files) => [...files, file])}
          onRemove={(fileId) => setFiles(material.id, (files) => files.filter((file) => file.fileId !== fileId))}
        />
      ))}
    </SectionPage>
  );
}
