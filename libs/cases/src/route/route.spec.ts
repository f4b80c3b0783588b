import type { Department } from '@shidian/contract/organisations.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Stage } from '@shidian/rules/package.js';
import { route, stageAt, YIWU } from '../testing/route.js';
import {
  askedDepartments,
  decidingDesk,
  hasDesk,
  nextStage,
  signingDesk,
  stageBack,
  stageOf,
  toApplicant,
} from './route.js';

const desk = (jurisdictionCode: string, department: Department = 'COMMERCE', more: Partial<Desk> = {}): Desk => ({
  ...{ organisationId: `${jurisdictionCode} ${department}`, kind: 'AUTHORITY', jurisdictionCode, department },
  ...{ role: 'OFFICER', onBehalfOf: null },
  ...more,
});
const association = desk('330000', 'COMMERCE', { kind: 'ASSOCIATION', department: null, role: 'ASSOCIATION_OFFICER' });
const recommendation: Stage = { ...stageAt('prescreen'), id: 'recommendation', level: 'association' };
const reviewers: Stage = { ...stageAt('prescreen'), level: 'certifying-body' };

describe('A route', () => {
  it('leads from step to step to its end', () => {
    expect(route.map(({ id }) => nextStage(route, id)?.id ?? null)).toEqual(['review', 'approval', null]);
    expect(() => stageOf(route, 'nowhere')).toThrow('no step nowhere');
    expect(() => nextStage(route, 'nowhere')).toThrow('no step nowhere');
  });

  it.each([
    ['prescreen', desk(YIWU), true],
    ['prescreen', desk('330702'), false],
    ['prescreen', desk('330700'), false],
    ['prescreen', association, false],
    ['review', desk('330700'), true],
    ['review', desk('330100'), false],
    ['review', desk(YIWU), false],
    ['review', desk('330000'), false],
    ['review', desk('330700', 'FINANCE'), false],
    ['approval', desk('330000'), true],
    ['approval', desk('330700'), false],
  ])('has %s decided by %j: %s', (id, one, decides) => {
    expect(decidingDesk(stageAt(id), YIWU, [one])).toBe(decides ? one : null);
  });

  it('has the Association recommend, and reviewers of a certifying body decide without a desk', () => {
    expect(decidingDesk(recommendation, YIWU, [desk(YIWU), association])).toBe(association);
    expect(decidingDesk(recommendation, YIWU, [desk(YIWU)])).toBeNull();
    expect(decidingDesk(reviewers, YIWU, [desk(YIWU), association])).toBeNull();
    expect([recommendation, reviewers, ...route].map(hasDesk)).toEqual([true, false, true, true, true]);
  });

  it('has no desk for a case of no place', () => {
    expect(decidingDesk(stageAt('approval'), null, [desk('330000')])).toBeNull();
    expect(signingDesk(stageAt('approval'), null, [desk('330000', 'FINANCE')])).toBeNull();
  });

  it.each([
    ['review', desk('330700', 'FINANCE'), true],
    ['review', desk('330700', 'EDUCATION'), true],
    ['review', desk('330700', 'COMMERCE'), false],
    ['review', desk('330100', 'FINANCE'), false],
    ['review', desk('330000', 'FINANCE'), false],
    ['approval', desk('330000', 'FINANCE'), true],
    ['prescreen', desk(YIWU, 'FINANCE'), false],
  ])('has %s signed by %j: %s', (id, one, signs) => {
    expect(signingDesk(stageAt(id), YIWU, [one])).toBe(signs ? one : null);
  });

  it('lets who stands in for a second department sign for both, one after the other', () => {
    const [finance, education] = [desk('330700', 'FINANCE'), desk('330700', 'EDUCATION', { onBehalfOf: 'absent' })];
    const next = (signed: Department[]) => signingDesk(stageAt('review'), YIWU, [education, finance], signed);
    expect([next([]), next(['FINANCE']), next(['FINANCE', 'EDUCATION'])]).toEqual([finance, education, finance]);
  });

  const back = (from: string, to: 'APPLICANT' | 'DESK', desk: string | null = null, stages = route) =>
    stageBack(stages, stageOf(stages, from), { to, desk })?.id ?? null;

  it('leads back to any earlier desk, never to the same or a later one', () => {
    const desks = ['prescreen', 'review', 'approval', 'nowhere'];
    expect(desks.map((desk) => back('review', 'DESK', desk))).toEqual(['prescreen', null, null, null]);
    expect(back('prescreen', 'DESK', 'prescreen')).toBeNull();
    expect(back('review', 'DESK')).toBeNull();
  });

  it('leads in again at the desk that returned, at an earlier one, or no later than the package says', () => {
    expect(stageBack(route, stageAt('review'), toApplicant)).toBe(stageAt('review'));
    const desks = ['prescreen', 'review', 'approval'];
    expect(desks.map((desk) => back('review', 'APPLICANT', desk))).toEqual(['prescreen', 'review', null]);
    const again = route.map((stage) => (stage.id === 'approval' ? { ...stage, resubmittedTo: 'review' } : stage));
    expect(back('approval', 'APPLICANT', null, again)).toBe('review');
    expect(desks.map((desk) => back('approval', 'APPLICANT', desk, again))).toEqual(['prescreen', 'review', null]);
    expect(back('approval', 'DESK', 'review', again)).toBe('review');
  });

  it('asks the departments that the package names, and no other word', () => {
    expect(askedDepartments({ jointSignOff: ['EDUCATION', 'WEATHER', 'FINANCE'] })).toEqual(['FINANCE', 'EDUCATION']);
  });
});
