import { conditionHolds } from '@shidian/rules/condition.js';
import type { Form, FormField, FormSection, Material } from '@shidian/rules/package.js';
import type { FileFact } from '@shidian/rules/facts/shared.js';
import { reader } from '@shidian/rules/paths.js';
import type { SectionState } from '../application/sections';

/** The sections and fields that are asked for, given what is filled in. */
export const shownSections = (form: Form, facts: object): FormSection[] =>
  form.sections
    .filter(({ shownIf }) => conditionHolds(shownIf, facts))
    .map((section) => ({ ...section, fields: section.fields.filter(({ shownIf }) => conditionHolds(shownIf, facts)) }))
    .filter(({ fields }) => fields.length > 0);

/** Whether a document must be there, given what is filled in. */
export const isRequired = (material: Material, facts: object): boolean =>
  material.required || (material.requiredIf !== undefined && conditionHolds(material.requiredIf, facts));

/** Documents that nobody asks for, given what is filled in, have no row: unless there is a file already. */
export const askedMaterials = (materials: readonly Material[], facts: object): Material[] =>
  materials.filter(
    (material) =>
      material.requiredIf === undefined || isRequired(material, facts) || filesOf(facts, material.id).length > 0,
  );

/** The uploaded files of a material. */
export const filesOf = (facts: object, material: string): readonly FileFact[] => {
  const documents = reader('documents')(facts);
  const rows = Array.isArray(documents) ? (documents as { material: string; files: FileFact[] }[]) : [];
  return rows.find((row) => row.material === material)?.files ?? [];
};

const stated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Whether each thing asked for is there: the field, or every required cell of a table with rows. */
const tableStates = (field: FormField, rows: unknown): boolean[] => {
  if (!Array.isArray(rows) || rows.length === 0) return [false];
  const columns = (field.columns ?? []).filter(({ required }) => required);
  return [true, ...rows.flatMap((row: unknown) => columns.map(({ path }) => stated(reader(path)(row))))];
};

/** How far a section is filled in: its required fields count, and where none is required any field. */
export const formSectionState = (section: FormSection, facts: object, materials: readonly Material[]): SectionState => {
  const asked = section.fields.flatMap((field) => {
    if (field.type === 'documents') {
      return askedMaterials(materials, facts).map((material) => ({
        required: isRequired(material, facts),
        there: filesOf(facts, material.id).length > 0,
      }));
    }
    const value = reader(field.path)(facts);
    const states = field.type === 'table' ? tableStates(field, value) : [stated(value)];
    return states.map((there) => ({ required: field.required, there }));
  });
  if (!asked.some(({ there }) => there)) return 'empty';
  return asked.every(({ required, there }) => there || !required) ? 'filled' : 'started';
};
