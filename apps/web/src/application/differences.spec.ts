import { differencesBetween } from './differences';

const file = (fileId: string) => ({ fileId, name: `${fileId}.pdf`, sha256: fileId, size: 1 });

describe('differencesBetween', () => {
  it('names each fact that differs, and only in the given parts', () => {
    const before = { office: { address: '宁波', fixed: true }, team: [{ name: '甲' }, { name: '乙' }] };
    const after = { office: { address: '杭州', fixed: true }, team: [{ name: '甲' }, { name: '丙' }, { name: '丁' }] };
    expect(differencesBetween(before, after, ['team'])).toEqual([
      { path: 'team.1.name', before: '乙', after: '丙' },
      { path: 'team.2.name', before: '', after: '丁' },
    ]);
    expect(differencesBetween(before, after, ['office'])).toEqual([
      { path: 'office.address', before: '宁波', after: '杭州' },
    ]);
  });

  it('names documents by their material, in whatever order they stand', () => {
    const a = { material: 'licence', files: [file('f1')] };
    const b = { material: 'lease', files: [file('f2')] };
    expect(differencesBetween({ documents: [a, b] }, { documents: [b, a] }, ['documents'])).toEqual([]);
    const [first] = differencesBetween({ documents: [a] }, { documents: [{ ...a, files: [file('f3')] }] }, [
      'documents',
    ]);
    expect(first?.path).toBe('documents.licence.files.0.fileId');
  });

  it('sees no difference between nothing and an empty text', () => {
    expect(differencesBetween({ office: { address: '' } }, {}, ['office'])).toEqual([]);
  });
});
