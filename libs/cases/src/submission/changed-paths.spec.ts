import { changedPaths, touches } from './changed-paths.js';

describe('changed paths', () => {
  const before = {
    licence: { number: '1', holder: 'A' },
    team: [{ name: '甲', dualQualified: false }, { name: '乙' }],
  };

  it('finds nothing in equal facts, whatever the order of their fields', () => {
    expect(
      changedPaths(before, {
        team: [{ dualQualified: false, name: '甲' }, { name: '乙' }],
        licence: { holder: 'A', number: '1' },
      }),
    ).toEqual([]);
  });

  it('names the changed field', () => {
    const after = { ...before, team: [{ name: '甲', dualQualified: true }, { name: '乙' }] };
    expect(changedPaths(before, after)).toEqual(['team.0.dualQualified']);
  });

  it('names an added and a removed entry as a whole', () => {
    expect(changedPaths(before, { ...before, team: [...before.team, { name: '丙' }] })).toEqual(['team.2']);
    expect(changedPaths(before, { ...before, team: before.team.slice(0, 1) })).toEqual(['team.1']);
  });

  it('names an added and a removed section', () => {
    expect(changedPaths(before, { ...before, office: { fixed: true } })).toEqual(['office']);
    expect(changedPaths(before, { team: before.team })).toEqual(['licence']);
  });

  it('goes three levels deep and no deeper', () => {
    expect(changedPaths({ majors: [{ intakes: [{ year: 1 }] }] }, { majors: [{ intakes: [{ year: 2 }] }] })).toEqual([
      'majors.0.intakes',
    ]);
  });

  it('names a row of documents by its material, and takes no notice of the order of rows', () => {
    const row = (material: string, fileId = '1') => ({ material, files: [{ fileId }] });
    const documents = [row('licence'), row('plan')];
    expect(changedPaths({ documents }, { documents: [...documents].reverse() })).toEqual([]);
    expect(changedPaths({ documents }, { documents: [row('plan', '2'), row('licence')] })).toEqual(['documents.plan']);
    expect(changedPaths({ documents }, { documents: [row('plan')] })).toEqual(['documents.licence']);
    expect(changedPaths({ documents: [] }, { documents })).toEqual(['documents.licence', 'documents.plan']);
  });

  it.each([
    ['team', 'team.3.title', true],
    ['team.3.title', 'team', true],
    ['team', 'teams', false],
    ['majors.1', 'majors.10', false],
  ])('%s and %s touch: %s', (one, other, expected) => expect(touches(one, other)).toBe(expected));
});
