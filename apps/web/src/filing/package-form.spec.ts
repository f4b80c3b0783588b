import type { Form, FormField, Material } from '@shidian/rules/package.js';
import { askedMaterials, formSectionState, isRequired, shownSections } from './package-form';

const words = (zh: string) => ({ zh, en: zh });
const field = (path: string, more: Partial<FormField> = {}): FormField => ({
  path,
  type: 'text',
  title: words(path),
  required: true,
  ...more,
});
const form: Form = {
  title: words('表'),
  ruleSet: 'base-filing',
  opinions: [],
  sections: [
    {
      id: 'unit',
      title: words('单位'),
      fields: [
        field('unit.name'),
        field('website', { required: false }),
        field('venue.leaseUntil', { type: 'date', shownIf: { path: 'venue.tenure', in: ['leased'] } }),
      ],
    },
    { id: 'park', title: words('基地'), shownIf: { path: 'baseType', in: ['park'] }, fields: [field('park.name')] },
    {
      id: 'posts',
      title: words('岗位'),
      fields: [field('posts', { type: 'table', columns: [field('name'), field('tutor', { required: false })] })],
    },
    { id: 'documents', title: words('材料'), fields: [field('documents', { type: 'documents' })] },
  ],
};
const material = (id: string, more: Partial<Material> = {}): Material => ({
  id,
  rule: 'r',
  required: false,
  title: words(id),
  why: words(id),
  ...more,
});
const materials = [
  material('licence', { required: true }),
  material('lease', { requiredIf: { path: 'venue.tenure', in: ['leased'] } }),
  material('photos'),
];
const uploaded = (...ids: string[]) => ({
  documents: ids.map((id) => ({ material: id, files: [{ fileId: id, name: id, sha256: '', size: 1 }] })),
});
const state = (index: number, facts: object) => {
  const section = shownSections(form, { baseType: 'park', ...facts })[index];
  if (!section) throw new Error(`no section ${index}`);
  return formSectionState(section, facts, materials);
};

describe('a package’s form', () => {
  it('asks for a section and a field only where their condition holds', () => {
    expect(shownSections(form, {}).map(({ id }) => id)).toEqual(['unit', 'posts', 'documents']);
    expect(shownSections(form, { baseType: 'park' }).map(({ id }) => id)).toContain('park');
    expect(shownSections(form, {})[0]?.fields).toHaveLength(2);
    expect(shownSections(form, { venue: { tenure: 'leased' } })[0]?.fields).toHaveLength(3);
  });

  it('is filled when all that is required is there', () => {
    expect(state(0, {})).toBe('empty');
    expect(state(0, { website: 'x' })).toBe('started');
    expect(state(0, { unit: { name: 'x' } })).toBe('filled');
    expect(state(0, { unit: { name: 'x' }, venue: { tenure: 'leased' } })).toBe('started');
  });

  it('looks at the required cells of every row', () => {
    expect(state(2, { posts: [] })).toBe('empty');
    expect(state(2, { posts: [{ tutor: '王' }] })).toBe('started');
    expect(state(2, { posts: [{ name: '客服' }, {}] })).toBe('started');
    expect(state(2, { posts: [{ name: '客服' }] })).toBe('filled');
  });

  it('asks for documents by what is filled in, and keeps the row of one that is there', () => {
    const leased = { venue: { tenure: 'leased' } };
    expect(askedMaterials(materials, {}).map(({ id }) => id)).toEqual(['licence', 'photos']);
    expect(askedMaterials(materials, leased).map(({ id }) => id)).toEqual(['licence', 'lease', 'photos']);
    expect(askedMaterials(materials, uploaded('lease')).map(({ id }) => id)).toContain('lease');
    expect(isRequired(materials[1]!, leased)).toBe(true);
    expect(state(3, uploaded('licence'))).toBe('filled');
    expect(state(3, { ...leased, ...uploaded('licence') })).toBe('started');
    expect(state(3, uploaded('photos'))).toBe('started');
  });
});
