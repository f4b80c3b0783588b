import type { Material } from '@shidian/rules/package.js';
import { useTranslation } from 'react-i18next';
import { readFacts } from '../application/contract';

interface RuleEvidenceProps {
  facts: unknown;
  materials: readonly Material[];
  titleOf: (material: Material) => string;
}

/** The documents that speak for a rule, one click away from its verdict. */
export function RuleEvidence({ facts, materials, titleOf }: RuleEvidenceProps) {
  const { t } = useTranslation();
  if (materials.length === 0) return null;
  const documents = readFacts(facts).documents ?? [];
  return (
    <dl className="rule-evidence">
      {materials.map((material) => {
        const files = documents.find((row) => row.material === material.id)?.files ?? [];
        return (
          <div key={material.id}>
            <dt>{titleOf(material)}</dt>
            <dd>
              {files.length === 0 && <span className="muted">{t('materials.none')}</span>}
              {files.map((file) => (
                <a key={file.fileId} href={`/files/${file.fileId}`} target="_blank" rel="noreferrer">
                  {file.name}
                </a>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
