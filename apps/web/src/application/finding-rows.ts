/** A row of a list that a finding is about, with a fact of it to go to. */
export interface FindingRow {
  /** `<list>.<index>` */
  row: string;
  path: string;
}

/** The rows in which all of a finding lies; none where it is about more than rows of lists. */
export const rowsOf = (paths: readonly string[]): FindingRow[] => {
  const rows = new Map<string, string>();
  for (const path of paths) {
    const row = /^[^.]+\.\d+(?=\.|$)/.exec(path)?.[0];
    if (row === undefined) return [];
    if (!rows.has(row)) rows.set(row, path);
  }
  return [...rows].map(([row, path]) => ({ row, path }));
};
