import { conditionHolds } from '@shidian/rules/condition.js';
import type { Form, FormField, FormSection, Material, TrainingScope } from '@shidian/rules/package.js';
import { reader } from '@shidian/rules/paths.js';
import type { SectionState } from '../application/sections';

/** A part of a package's form, a field of it, and the cell where the path leads into a table. */
export interface FormPlace {
  section: FormSection;
  field: FormField;
  row: number | null;
  column: FormField | null;
}

/** The sections and fields that are asked for, given what is filled in. */
export const shownSections = (form: Form, facts: object): FormSection[] =>
  form.sections
    .filter(({ shownIf }) => conditionHolds(shownIf, facts))
    .map((section) => ({ ...section, fields: section.fields.filter(({ shownIf }) => conditionHolds(shownIf, facts)) }))
    .filter(({ fields }) => fields.length > 0);

const under = (path: string, head: string): boolean => path === head || path.startsWith(`${head}.`);

/** Where a path such as 'teachers.3.title' or 'staff' is filled in; null where the form does not ask for it. */
export const placeOf = (form: Form, path: string): FormPlace | null => {
  for (const section of form.sections) {
    const field = section.fields.find((known) => under(path, known.path)) ?? null;
    if (!field) continue;
    const [row, ...rest] = path.slice(field.path.length + 1).split('.');
    const cell = field.type === 'table' && row !== undefined && /^\d+$/.test(row);
    return {
      section,
      field,
      row: cell ? Number(row) : null,
      column: cell ? (field.columns?.find((column) => column.path === rest.join('.')) ?? null) : null,
    };
  }
  for (const section of form.sections) {
    const field = section.fields.find((known) => under(known.path, path));
    if (field) return { section, field, row: null, column: null };
  }
  return null;
};

/** The documents that a form asks for. */
export const materialsOfForm = (materials: readonly Material[], form: Form): Material[] =>
  materials.filter(({ ruleSet }) => ruleSet === undefined || ruleSet === form.ruleSet);

/** Scopes of training that are chosen. */
export const chosenScopes = (scopes: readonly TrainingScope[], facts: object): TrainingScope[] => {
  const chosen = reader('scopes')(facts);
  return Array.isArray(chosen) ? scopes.filter(({ id }) => chosen.includes(id)) : [];
};

/** Whether a document must be there, given what is filled in. */
export const isRequired = (material: Material, facts: object): boolean =>
  material.required || (material.requiredIf !== undefined && conditionHolds(material.requiredIf, facts));

/** The uploaded files of a material. */
export const filesOf = (facts: object, material: string): readonly { fileId: string; name: string; size: number }[] => {
  const documents = reader('documents')(facts) as
    readonly { material: string; files: readonly { fileId: string; name: string; size: number }[] }[] | undefined;
  return documents?.find((row) => row.material === material)?.files ?? [];
};

const stated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const tableStates = (field: FormField, rows: unknown): boolean[] =>
  Array.isArray(rows) && rows.length > 0
    ? rows.flatMap((row: unknown) => [
        true,
        ...(field.columns ?? []).filter(({ required }) => required).map(({ path }) => stated(reader(path)(row))),
      ])
    : [false];

/** How far a section is filled in: by its required fields, or by any field where none is required. */
export const formSectionState = (section: FormSection, facts: object, materials: readonly Material[]): SectionState => {
  const all: boolean[] = [];
  const required: boolean[] = [];
  for (const field of section.fields) {
    const states =
      field.type === 'documents'
        ? materials.map((material) => filesOf(facts, material.id).length > 0)
        : field.type === 'table'
          ? tableStates(field, reader(field.path)(facts))
          : [stated(reader(field.path)(facts))];
    all.push(...states);
    if (field.type === 'documents') required.push(...states.filter((_, i) => isRequired(materials[i]!, facts)));
    else if (field.required) required.push(...states);
  }
  if (!all.some(Boolean)) return 'empty';
  return required.every(Boolean) ? 'filled' : 'started';
};
