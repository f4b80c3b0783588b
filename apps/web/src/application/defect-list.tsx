import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DefectFieldsFragment } from '../generated/graphql';
import { useFactLabels } from './fact-labels';

/** The path a defect is about: a fact, or the row of a material. */
export const pathOfDefect = ({ path, material }: Pick<DefectFieldsFragment, 'path' | 'material'>): string | null =>
  path ?? (material ? `documents.${material}` : null);

interface DefectListProps {
  defects: readonly DefectFieldsFragment[];
  /** Set where the reader can mend the defects: each then links to its field. */
  linkTo?: (path: string) => string;
}

/** Every defect of a return at once. */
export function DefectList({ defects, linkTo }: DefectListProps) {
  const { t } = useTranslation();
  const labelOf = useFactLabels();
  if (defects.length === 0) return null;
  return (
    <section className="defect-list" aria-labelledby="defects-title">
      <h2 id="defects-title">{t('defects.title', { count: defects.length })}</h2>
      <ol>
        {defects.map((defect) => {
          const path = pathOfDefect(defect);
          const label = path ? labelOf(path) : t('defects.whole');
          return (
            <li key={defect.id}>
              {linkTo && path ? <Link to={linkTo(path)}>{label}</Link> : <strong>{label}</strong>}
              <span>{defect.text}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
