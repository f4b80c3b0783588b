import type { DefectInput } from '../generated/graphql';

/** A defect noted while reading, before the application is returned. */
export interface NotedDefect extends DefectInput {
  /** Key within this page. */
  key: string;
  /** What the defect is about, in words. */
  label: string;
}

/** The input of a defect: a fact by its path, a document by its material. */
export const defectTarget = (path: string): Pick<DefectInput, 'path' | 'material'> => {
  const [head, material] = path.split('.');
  return head === 'documents' && material ? { material } : { path };
};

/** The defects without what only this page needs. */
export const defectInputs = (defects: readonly NotedDefect[]): DefectInput[] =>
  defects.map(({ key: _key, label: _label, ...defect }) => defect);
