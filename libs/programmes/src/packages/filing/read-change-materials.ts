import { join } from 'node:path';
import { type ChangeMaterial, type ReportedChange, reportedChanges } from '@shidian/rules/filing-programme.js';
import type { PackageProblem } from '../package-error.js';
import { readCsv } from '../read-csv.js';

const FILE = 'change-materials.csv';
const columns = [
  'id',
  'changes',
  'required',
  'title_zh',
  'title_en',
  'why_zh',
  'why_en',
  'required_for_scopes',
] as const;

/** A document of changes with its line, which later checks point to. */
export interface ChangeMaterialRow {
  line: number;
  material: ChangeMaterial;
}

const isChange = (value: string): value is ReportedChange => (reportedChanges as readonly string[]).includes(value);

/** Documents that go with reported changes, each with why it is asked for. */
export function readChangeMaterials(folder: string, problems: PackageProblem[]): ChangeMaterialRow[] {
  return readCsv(join(folder, FILE), FILE, columns, problems).map(({ line, cells }) => {
    const complain = (message: string): number => problems.push({ file: FILE, line, message });
    for (const column of columns) {
      if (cells[column] === '' && column !== 'required_for_scopes') complain(`${column} must not be empty`);
    }
    if (!/^(yes|no)$/.test(cells.required)) complain('required must be yes or no');
    const changes = cells.changes.split('|');
    for (const change of changes) if (!isChange(change)) complain(`${change} is no change that is reported`);
    const scopes = cells.required_for_scopes.split('|').filter((scope) => scope !== '');
    if (scopes.length > 0 && (cells.required === 'yes' || !changes.includes('SCOPE')))
      complain('required_for_scopes stands beside required no, at a change of scope');
    return {
      line,
      material: {
        id: cells.id,
        changes: changes.filter(isChange),
        required: cells.required === 'yes',
        ...(scopes.length > 0 ? { requiredForScopes: scopes } : {}),
        title: { zh: cells.title_zh, en: cells.title_en },
        why: { zh: cells.why_zh, en: cells.why_en },
      },
    };
  });
}
