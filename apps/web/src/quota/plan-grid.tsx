import { levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import { useTranslation } from 'react-i18next';
import { FigureGrid, type FigureCell } from './figure-grid';
import { capPath, mostFigure, targetPath, type PlanFigures, type PlanPlace } from './plan-figures';
import { usePlanWords } from './plan-words';

interface PlanGridProps {
  places: readonly PlanPlace[];
  years: readonly number[];
  figures: PlanFigures;
  before: PlanFigures;
  /** Whether there is a version in force to compare with. */
  compares: boolean;
  /** What is wrong, by path. */
  problems: ReadonlyMap<string, string>;
  onChange: (path: string, value: number | undefined) => void;
  onRefused: (path: string, refused: boolean) => void;
  onPasted: (unread: number) => void;
}

/** Caps and targets of a draft: a row for each place, a column for each kind and year. */
export function PlanGrid(props: PlanGridProps) {
  const { places, years, figures, before, compares, problems, ...handlers } = props;
  const { t } = useTranslation();
  const { placeName, columnName } = usePlanWords(places);

  const noteOf = (path: string): string | undefined => {
    const value = figures[path];
    const was = before[path];
    if (!compares || value === was) return undefined;
    return was === undefined ? t('quota.plan.isNew') : t('quota.plan.before', { value: was });
  };
  const cell = (path: string, code: string, of: string): FigureCell => ({
    path,
    label: t('quota.plan.cell', { place: placeName(code), column: columnName(of) }),
    value: figures[path],
    note: noteOf(path),
    problem: problems.get(path),
  });
  const rows = places.map(({ code }) => ({
    key: code,
    title: placeName(code),
    inside: levelOf(code) === 'COUNTY',
    cells: [
      ...providerKinds.map((kind) => cell(capPath(code, kind), code, kind)),
      // The pool trains nobody; a province's own target is the sum of its cities.
      ...years.map((year) => {
        const path = targetPath(code, year);
        const shown = levelOf(code) !== 'PROVINCE' || figures[path] !== undefined;
        return shown ? cell(path, code, String(year)) : null;
      }),
    ],
  }));
  return (
    <FigureGrid
      caption={t('quota.plan.grid')}
      rowTitle={t('quota.plan.place')}
      columns={[...providerKinds, ...years].map((of) => ({ key: String(of), title: columnName(String(of)) }))}
      rows={rows}
      max={mostFigure}
      {...handlers}
    />
  );
}
