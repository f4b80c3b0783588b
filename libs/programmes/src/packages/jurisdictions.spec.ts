import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { installJurisdictions } from './install-jurisdictions.js';
import { type JurisdictionRow, loadJurisdictions } from './jurisdictions.js';
import { PackageError } from './package-error.js';

const rows = loadJurisdictions();
const validOn = (day: string) =>
  rows.filter((row) => row.valid_from <= day && (row.valid_until === '' || row.valid_until > day));
const nameOn = (code: string, day: string) => validOn(day).find((row) => row.code === code)?.name ?? null;

describe('Administrative divisions of Zhejiang', () => {
  it.each([
    ['2014-06-10', 90],
    ['2025-01-31', 90],
  ])('on %s are one province, 11 cities and %i counties, each under a division of that day', (day, counties) => {
    const valid = validOn(day);
    const count = (level: string) => valid.filter((row) => row.level === level).length;
    expect([count('PROVINCE'), count('CITY'), count('COUNTY')]).toEqual([1, 11, counties]);
    const codes = new Set(valid.map((row) => row.code));
    expect(codes.size).toBe(valid.length);
    for (const { parent, level } of valid)
      expect([parent, level === 'PROVINCE' || codes.has(parent)]).toEqual([parent, true]);
  });

  it('has Yiwu under Jinhua throughout', () => {
    const yiwu = rows.filter((row) => row.code === '330782');
    expect(yiwu).toEqual([
      { code: '330782', name: '义乌市', level: 'COUNTY', parent: '330700', valid_from: '2002-12-31', valid_until: '' },
    ]);
  });

  it.each([
    ['330183', '2014-12-12', '富阳市'],
    ['330183', '2014-12-13', null],
    ['330111', '2014-12-12', null],
    ['330111', '2014-12-13', '富阳区'],
    ['330603', '2014-06-10', '柯桥区'],
    ['330621', '2014-06-10', null],
    ['330383', '2019-08-15', null],
    ['330383', '2019-08-16', '龙港市'],
    ['330103', '2021-03-15', '下城区'],
    ['330103', '2021-04-09', null],
    ['330113', '2021-04-09', '临平区'],
    ['330114', '2021-04-08', null],
  ])('%s on %s is %s', (code, day, name) => expect(nameOn(code, day)).toBe(name));

  it('name every faulty row', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shidian-'));
    const header = 'code,name,level,parent,valid_from,valid_until';
    const lines = [header, '33010,杭,TOWN,x,2014-02-30,2014-01-01', '330000,浙江省,PROVINCE,330000,2002-12-31,'];
    writeFileSync(join(folder, '33.csv'), lines.join('\n'));
    const load = () => loadJurisdictions(folder);
    expect(load).toThrow(PackageError);
    expect(load).toThrow(/33010.*TOWN.*parent x.*2014-02-30.*parent 330000/s);
    rmSync(folder, { recursive: true });
  });
});

describe('Installing administrative divisions', () => {
  let database: TestDatabase;
  let migrator: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    migrator = await migratorDataSource(database.urls.migrator).initialize();
  });
  afterAll(async () => {
    await migrator.destroy();
    await database.drop();
  });

  it('stores all once, and later only what has changed', async () => {
    expect(await installJurisdictions(migrator, rows)).toBe(rows.length);
    expect(await installJurisdictions(migrator, rows)).toBe(0);
    const ended = rows.map((row): JurisdictionRow =>
      row.code === '330782' ? { ...row, valid_until: '2030-01-01' } : row,
    );
    expect(await installJurisdictions(migrator, ended)).toBe(1);
    const stored = await migrator.query(`SELECT valid_until::text FROM jurisdiction WHERE code = '330782'`);
    expect(stored).toEqual([{ valid_until: '2030-01-01' }]);
    expect(await installJurisdictions(migrator, rows)).toBe(1);
  });
});
