import { useId } from 'react';
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
  /** Part of another section, of which there may be several: no landmark of its own. */
  within?: boolean;
}

/** Every defect of a return at once. */
export function DefectList({ defects, linkTo, within = false }: DefectListProps) {
  const { t } = useTranslation();
  const labelOf = useFactLabels();
  const id = useId();
  if (defects.length === 0) return null;
  const Part = within ? 'div' : 'section';
  return (
    <Part className="defect-list" {...(within ? {} : { 'aria-labelledby': id })}>
      <h2 id={id}>{t('defects.title', { count: defects.length })}</h2>
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
    </Part>
  );
}
