import { join } from 'node:path';
import { schoolTypes, type SchoolType } from '@shidian/rules/facts/pilot-application.js';
import type { EquipmentItem, Major, Material } from '@shidian/rules/package.js';
import type { PackageProblem } from './package-error.js';
import { readCsv } from './read-csv.js';

const isSchoolType = (value: string): value is SchoolType => (schoolTypes as readonly string[]).includes(value);
/** Whether a cell holds a whole number of at most seven digits. */
export const isWhole = (value: string): boolean => /^\d{1,7}$/.test(value);

/** Rows as printed, for comparison with the manifest's counts. */
export type PrintedMajors = Readonly<Record<SchoolType, number>>;

/** Majors: a row that repeats an earlier one collapses; one that repeats it differently is a fault. */
export function readMajors(folder: string, problems: PackageProblem[]): { majors: Major[]; printed: PrintedMajors } {
  const file = 'majors.csv';
  const printed = Object.fromEntries(schoolTypes.map((type) => [type, 0])) as Record<SchoolType, number>;
  const known = new Map<string, string>();
  const majors: Major[] = [];
  for (const { line, cells } of readCsv(
    join(folder, file),
    file,
    ['school_type', 'name', 'aliases', 'likely'] as const,
    problems,
  )) {
    const { school_type: schoolType, name, aliases, likely } = cells;
    if (!isSchoolType(schoolType)) {
      problems.push({ file, line, message: `school_type must be one of: ${schoolTypes.join(', ')}` });
      continue;
    }
    if (name === '') problems.push({ file, line, message: 'name must not be empty' });
    printed[schoolType] += 1;
    const key = `${schoolType}/${name}`;
    const rest = `${aliases}/${likely}`;
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, rest);
      majors.push({
        schoolType,
        name,
        aliases: aliases.split('|').filter((alias) => alias !== ''),
        likely: likely || null,
      });
    } else if (before !== rest) {
      problems.push({ file, line, message: `${name} is repeated with other aliases or another likely reading` });
    }
  }
  return { majors, printed };
}

const equipmentColumns = [
  'line',
  'category_zh',
  'category_en',
  'name_zh',
  'name_en',
  'quantity',
  'unit_zh',
  'unit_en',
] as const;

/** Lines of the equipment annex, numbered 1, 2, 3 … without gaps. */
export function readEquipment(folder: string, problems: PackageProblem[]): EquipmentItem[] {
  const file = 'equipment.csv';
  return readCsv(join(folder, file), file, equipmentColumns, problems).map(({ line, cells }, index) => {
    const complain = (message: string): number => problems.push({ file, line, message });
    if (cells.line !== String(index + 1)) complain(`line must be ${index + 1}: lines are numbered without gaps`);
    if (cells.quantity !== '' && !isWhole(cells.quantity)) complain('quantity must be a whole number or empty');
    if (cells.name_zh === '' || cells.name_en === '') complain('the name must stand in both languages');
    return {
      line: index + 1,
      category: { zh: cells.category_zh, en: cells.category_en },
      name: { zh: cells.name_zh, en: cells.name_en },
      quantity: cells.quantity === '' ? null : Number(cells.quantity),
      unit: { zh: cells.unit_zh, en: cells.unit_en },
    };
  });
}

const materialColumns = ['id', 'rule', 'required', 'title_zh', 'title_en', 'why_zh', 'why_en'] as const;
const moreMaterialColumns = ['rule_set', 'required_if'] as const;

/** A material row with its line, which later checks point to. */
export type MaterialRow = Material & { row: number };

/** Rows of documents, each with why it is asked for. */
export function readMaterials(folder: string, problems: PackageProblem[]): MaterialRow[] {
  const file = 'materials.csv';
  const rows = readCsv<(typeof materialColumns)[number] | (typeof moreMaterialColumns)[number]>(
    join(folder, file),
    file,
    materialColumns,
    problems,
    moreMaterialColumns,
  );
  return rows.map(({ line, cells }) => {
    if (!/^(yes|no)$/.test(cells.required)) problems.push({ file, line, message: 'required must be yes or no' });
    for (const column of materialColumns) {
      if (cells[column] === '') problems.push({ file, line, message: `${column} must not be empty` });
    }
    // Written "path=value|value".
    const [, path, values] = /^([\w.]+)=([^=]+)$/.exec(cells.required_if) ?? [];
    const requiredIf = path === undefined || values === undefined ? undefined : { path, in: values.split('|') };
    if (cells.required_if !== '' && (requiredIf === undefined || cells.required === 'yes')) {
      problems.push({ file, line, message: 'required_if is written path=value|value, beside required no' });
    }
    return {
      row: line,
      id: cells.id,
      ...(cells.rule_set === '' ? {} : { ruleSet: cells.rule_set }),
      rule: cells.rule,
      required: cells.required === 'yes',
      ...(requiredIf === undefined ? {} : { requiredIf }),
      title: { zh: cells.title_zh, en: cells.title_en },
      why: { zh: cells.why_zh, en: cells.why_en },
    };
  });
}
