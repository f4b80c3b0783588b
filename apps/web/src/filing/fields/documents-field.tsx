import type { FileFact } from '@shidian/rules/facts/shared.js';
import { useTranslation } from 'react-i18next';
import { acceptedFiles, MaterialRow } from '../../application/material-row';
import { useFields } from '../filing-form-context';
import { askedMaterials, filesOf, isRequired } from '../package-form';
import { withFiles } from '../../application/with-files';

/** One row per document that the form asks for, given what is filled in. */
export function DocumentsField() {
  const { t } = useTranslation();
  const { materials, facts, factsNow, set, upload } = useFields();
  if (!upload) return null;
  const edit = (material: string, change: (files: readonly FileFact[]) => FileFact[]) =>
    set('documents', withFiles(factsNow(), material, change));
  return (
    <>
      <p className="muted">{t('materials.note')}</p>
      {askedMaterials(materials, facts).map((material) => (
        <MaterialRow
          key={material.id}
          material={material}
          required={isRequired(material, facts)}
          upload={upload}
          accept={acceptedFiles}
          files={filesOf(facts, material.id)}
          onAdd={(file) => edit(material.id, (files) => [...files, file])}
          onRemove={(fileId) => edit(material.id, (files) => files.filter((file) => file.fileId !== fileId))}
        />
      ))}
    </>
  );
}
