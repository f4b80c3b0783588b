import { join } from 'node:path';
import { loadJurisdictions } from '../jurisdictions.js';
import { bundledPackagesDir } from '../bundled.js';
import { loadPackage } from '../load-package.js';

const id = 'zhejiang-2014';
const { content } = loadPackage(join(bundledPackagesDir(), id));
const filing = content.filing!;

describe('zhejiang-2014', () => {
  it('has the caps and targets of annex 3, 义乌 inside 金华', () => {
    const capOf = (code: string) => filing.caps.find(({ jurisdictionCode }) => jurisdictionCode === code);
    expect(filing.caps).toHaveLength(13);
    expect(capOf('330700')).toMatchObject({ institutions: 15, bases: 30 });
    expect(capOf('330782')).toMatchObject({ institutions: 5, bases: 10 });
    expect(capOf('330000')).toMatchObject({ institutions: 20, bases: 20 });
    const outer = <T extends { jurisdictionCode: string }>(rows: readonly T[]) =>
      rows.filter(({ jurisdictionCode }) => jurisdictionCode !== '330782');
    const sum = (figures: readonly number[]) => figures.reduce((all, figure) => all + figure, 0);
    expect(sum(outer(filing.caps).map(({ institutions }) => institutions))).toBe(160);
    expect(sum(outer(filing.caps).map(({ bases }) => bases))).toBe(300);
    const yearly = [2014, 2015, 2016, 2017].map((year) =>
      sum(outer(filing.targets.filter((target) => target.year === year)).map(({ people }) => people)),
    );
    expect(yearly).toEqual([17100, 23900, 28000, 31000]);
    expect(filing.targets).toHaveLength(12 * 4);
  });

  it('names its places by the codes of the national standard', () => {
    const names = new Map(loadJurisdictions().map(({ code, name }) => [code, name]));
    const printed = filing.caps.filter(({ jurisdictionCode }) => jurisdictionCode !== '330000');
    expect(printed.map(({ jurisdictionCode }) => names.get(jurisdictionCode))).toEqual(
      printed.map(({ name }) => `${name.replace(/（.*）/u, '')}市`),
    );
  });

  it('has nine scopes, of which the senior level is closed', () => {
    expect(filing.scopes).toHaveLength(9);
    expect(filing.scopes.filter(({ closed }) => closed !== null).map(({ id: scope }) => scope)).toEqual(['senior']);
    expect(filing.scopes.filter(({ materials }) => materials.length > 0).map(({ id: scope }) => scope)).toEqual([
      'senior',
      'manager',
    ]);
  });

  it('leads both channels over the city to the province, with the same departments beside', () => {
    const { COUNTY, ASSOCIATION, CHANGE } = filing.routes;
    expect(COUNTY.stages.map((stage) => stage.id)).toEqual(['prescreen', 'review', 'approval', 'publication']);
    expect(ASSOCIATION.stages.slice(1)).toEqual(COUNTY.stages.slice(1));
    expect(CHANGE.stages.map((stage) => stage.id)).toEqual(['acceptance']);
    const joint = COUNTY.stages.filter(({ jointSignOff }) => jointSignOff.length > 0);
    expect(joint.map((stage) => [stage.id, stage.slot, ...stage.jointSignOff])).toEqual([
      ['review', 'reserve', 'HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'],
      ['approval', 'commit', 'HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'],
    ]);
  });
});
