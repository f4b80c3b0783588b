import type { Material } from '@shidian/rules/package.js';
import { useTranslation } from 'react-i18next';
import { askedMaterials, filesOf, isRequired } from '../../filing/package-form';
import { changeFacts } from '../../filing/save-change';
import type { ChangeContentFieldsFragment } from '../../generated/graphql';
import { formatSize } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';

interface ChangeDocumentsProps {
  submitted: ChangeContentFieldsFragment;
  materials: readonly Material[];
}

/** The documents that were sent with a change, each with why it was asked for. */
export function ChangeDocuments({ submitted, materials }: ChangeDocumentsProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const facts = changeFacts(submitted);
  const asked = askedMaterials(materials, facts);
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="change-documents">
      <h2 id="change-documents">{t('change.fields.documents')}</h2>
      <ul className="plain-list ruled-list">
        {asked.map((material) => {
          const files = filesOf(facts, material.id);
          return (
            <li key={material.id} data-material={material.id}>
              <strong>{words(material.title)}</strong> <span className="muted">{words(material.why)}</span>
              {files.length === 0 && (
                <div>
                  <StatusTag tone={isRequired(material, facts) ? 'bad' : 'quiet'}>{t('common.notStated')}</StatusTag>
                </div>
              )}
              {files.map(({ fileId, name, size }) => (
                <p key={fileId}>
                  <a href={`/files/${fileId}`} target="_blank" rel="noreferrer">
                    {name}
                  </a>{' '}
                  <span className="muted">{formatSize(size)}</span>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
