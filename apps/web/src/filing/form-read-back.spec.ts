import type { Form, Material } from '@shidian/rules/package.js';
import type { TFunction } from 'i18next';
import { readBackForm, sectionOfField } from './form-read-back';

const words = (zh: string) => ({ zh, en: zh });
const field = { required: true };
const form: Form = {
  title: words('申报表'),
  ruleSet: 'institution-filing',
  opinions: [],
  sections: [
    {
      id: 'unit',
      title: words('单位'),
      fields: [
        { ...field, path: 'unit.name', type: 'text', title: words('名称') },
        { ...field, path: 'revenue', type: 'money', title: words('收入'), unit: words('元') },
        {
          ...field,
          path: 'venue.tenure',
          type: 'choice',
          title: words('场地'),
          options: [{ value: 'leased', title: words('租赁') }],
        },
        {
          ...field,
          path: 'venue.leaseUntil',
          type: 'date',
          title: words('租期'),
          shownIf: { path: 'venue.tenure', in: ['leased'] },
        },
        { ...field, path: 'scopes', type: 'scopes', title: words('范围') },
      ],
    },
    {
      id: 'people',
      title: words('教师'),
      fields: [
        {
          ...field,
          path: 'teachers',
          type: 'table',
          title: words('名单'),
          columns: [{ ...field, path: 'name', type: 'text', title: words('姓名') }],
        },
      ],
    },
    {
      id: 'papers',
      title: words('材料'),
      fields: [{ ...field, path: 'documents', type: 'documents', title: words('材料') }],
    },
    {
      id: 'park',
      title: words('园区'),
      shownIf: { path: 'baseType', in: ['park'] },
      fields: [{ ...field, path: 'park.name', type: 'text', title: words('园区名') }],
    },
  ],
};
const material = (id: string, more: Partial<Material>): Material => ({
  id,
  rule: 'venue',
  required: true,
  title: words(id),
  why: words(id),
  ...more,
});
const context = {
  t: ((key: string) => key) as unknown as TFunction,
  locale: 'zh-CN' as const,
  materials: [
    material('licence', {}),
    material('lease', { required: false, requiredIf: { path: 'venue.tenure', in: ['leased'] } }),
    material('other', { required: false }),
  ],
  scopes: [
    { id: 's1', level: 'assistant', levelTitle: words('助理'), direction: words('客服'), closed: null, materials: [] },
  ],
};
const facts = {
  unit: { name: '杭州某校' },
  revenue: 1_234_567,
  venue: { tenure: 'leased', leaseUntil: '2016-05-31' },
  scopes: ['s1'],
  teachers: [{ name: '王芳' }, {}],
  documents: [{ material: 'licence', files: [{ fileId: 'f1', name: 'a.pdf', sha256: 'x', size: 10 }] }],
};

describe('readBackForm', () => {
  const read = (given: unknown) => readBackForm(form, given, context);

  it('says each value in words, with its unit', () => {
    const [unit] = read(facts);
    expect(unit?.values.map(({ path, value }) => [path, value])).toEqual([
      ['unit.name', '杭州某校'],
      ['revenue', '1,234,567 元'],
      ['venue.tenure', '租赁'],
      ['venue.leaseUntil', '2016-05-31'],
      ['scopes', '助理 · 客服'],
    ]);
  });

  it('leaves out what is not asked for, and says what is not stated', () => {
    const sections = read({});
    expect(sections.map(({ id }) => id)).toEqual(['unit', 'people', 'papers']);
    expect(sections[0]?.values.map(({ path, value }) => [path, value])).toEqual([
      ['unit.name', null],
      ['revenue', null],
      ['venue.tenure', null],
      ['scopes', null],
    ]);
  });

  it('reads lists row by row', () => {
    expect(read(facts)[1]?.tables[0]?.rows).toEqual([
      { path: 'teachers.0', cells: ['王芳'] },
      { path: 'teachers.1', cells: [null] },
    ]);
  });

  it('names the documents asked for, and those uploaded beside', () => {
    expect(read(facts)[2]?.values.map(({ path, files }) => [path, files?.length])).toEqual([
      ['documents.licence', 1],
      ['documents.lease', 0],
    ]);
    expect(read({})[2]?.values.map(({ path }) => path)).toEqual(['documents.licence']);
  });
});

describe('sectionOfField', () => {
  it('finds the section of a fact, of a part of it, of its parent and of a document', () => {
    expect(
      ['unit.name', 'teachers.3.name', 'venue', 'documents.licence', 'nowhere'].map((path) =>
        sectionOfField(form, path),
      ),
    ).toEqual(['unit', 'people', 'unit', 'papers', null]);
  });
});
