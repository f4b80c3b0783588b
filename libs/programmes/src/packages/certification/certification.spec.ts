import { loadBundledPackages } from '../bundled.js';

const programmes = new Map(loadBundledPackages().map(({ content }) => [content.id, content.certification]));
const levelsOf = (id: string) => programmes.get(id)?.levels ?? [];

describe('Levels of zhejiang-2014', () => {
  it('are those of annex 1, with its directions and exams', () => {
    const rows = levelsOf('zhejiang-2014').map(
      ({ id, issued, directions, directionsAtLeast, components, practice }) => [
        id,
        issued,
        directions.map(({ title }) => title.zh).join('、'),
        directionsAtLeast,
        components.join('+'),
        practice === null ? '' : `${practice.baseMonths}/${practice.internshipMonths}`,
      ],
    );
    expect(rows).toEqual([
      ['clerk', false, '', 0, '', ''],
      ['assistant', true, '网络客服、美工设计、仓储物流', 2, 'ONLINE+PRACTICAL', '1/3'],
      ['specialist', true, '运营推广、平台建设、物流管理、跨境电子商务', 2, 'ONLINE+PRACTICAL', '1/3'],
      ['senior', true, '', 0, 'ONLINE+DEFENCE', ''],
      ['manager', true, '', 0, 'ONLINE+DEFENCE', ''],
    ]);
    expect(
      levelsOf('zhejiang-2014')
        .filter(({ closed }) => closed !== null)
        .map(({ id }) => id),
    ).toEqual(['senior']);
  });

  it('have the conditions of annex 1, one rule each', () => {
    const [loaded] = loadBundledPackages().filter(({ content }) => content.id === 'zhejiang-2014');
    const alternatives = Object.entries(loaded!.content.ruleSets).flatMap(([name, { combine, rules }]) =>
      combine === 'any' ? [[name, rules.filter(({ always, kind }) => !always && kind !== 'ADVISORY').length]] : [],
    );
    expect(Object.fromEntries(alternatives)).toEqual({
      'candidate-assistant': 7,
      'candidate-specialist': 7,
      'candidate-senior': 6,
      'candidate-manager': 3,
    });
  });
});

describe('jd-530050-2021', () => {
  it('certifies three levels to candidates of pilot schools, and draws from five modules', () => {
    const programme = programmes.get('jd-530050-2021')!;
    expect(programme.levels.map(({ rank, title }) => [rank, title.zh])).toEqual([
      [1, '初级'],
      [2, '中级'],
      [3, '高级'],
    ]);
    expect([programme.enrolledBy, programme.standing, programme.draw?.modules.length, programme.draw?.minutes]).toEqual(
      ['PILOT_SCHOOL', { years: 3 }, 5, 60],
    );
  });

  it('is the only other: cc-2020 certifies nobody', () => {
    expect(programmes.get('cc-2020')).toBeUndefined();
  });
});
