import { alteredPackages, pointedAt } from '../testing/altered-package.js';

const manifest = 'package.yaml';
const assistant = 'rules/candidate-assistant.yaml';
const zhejiang = alteredPackages('zhejiang-2014');
const jd = alteredPackages('jd-530050-2021');

describe('What a package says of certificates is refused at file and line:', () => {
  it.each([
    [
      'another title than the scopes',
      'zh: 助理电子商务师, en: Assistant',
      'zh: 助理, en: Assistant',
      /scopes.csv calls assistant/,
    ],
    [
      'open here, closed for training',
      '{ zh: 省级标准尚未开发完成, en: its provincial standard does not exist yet }',
      'null',
      /whether senior is closed/,
    ],
    ['more directions than there are', 'directionsAtLeast: 2', 'directionsAtLeast: 4', /assistant has 3 directions/],
    ['a level of others with rules', 'ruleSet: null', 'ruleSet: candidate-assistant', /exactly where it is issued/],
    [
      'rules of another kind',
      'ruleSet: candidate-assistant',
      'ruleSet: base-filing',
      /no rule set of candidate-eligibility/,
    ],
    ['a code that stands twice', 'code: SP', 'code: AS', /code AS stands twice/],
    ['a level that stands twice', 'id: clerk', 'id: manager', /level manager stands twice/],
    ['a pass mark out of reach', 'pass: 60 }', 'pass: 101 }', /not in order/],
    ['a reason that stands twice', 'code: EXAM_FRAUD', 'code: FALSE_MATERIAL', /reason FALSE_MATERIAL stands twice/],
    ['an actor that is no role', 'actors: [CERTIFICATION_OFFICER]', 'actors: [CLERK]', /must be equal to one of/],
    [
      'an actor that cannot revoke',
      'actors: [CERTIFICATION_OFFICER]',
      'actors: [EXAMINER]',
      /EXAMINER cannot propose to revoke, for CONDITIONS_NOT_MET/,
    ],
    [
      'a standing where no school enrols',
      'standing: null',
      'standing: { years: 3 }',
      /exactly where pilot schools enrol/,
    ],
    ['a scope of a level that is none', 'id: specialist', 'id: expert', /a level specialist/],
  ])('%s', (_what, from, to, message) => {
    expect(pointedAt(zhejiang.changed([manifest, from, to]), message).complaint).toContain('package.yaml');
  });

  it.each([
    ['weights that are not the whole', 'percent: 60', 'percent: 50', /come to 90 %/],
    ['shares above the whole', 'sharePercent: 20', 'sharePercent: 21', /more than 100 %/],
    ['a module that stands twice', 'id: pages', 'id: service', /module service stands twice/],
  ])('%s', (_what, from, to, message) => {
    expect(pointedAt(jd.changed([manifest, from, to]), message).complaint).toContain('package.yaml');
  });

  it.each([
    ['a level that is none', 'since: clerk', 'since: novice', /no level novice/, 'since: novice'],
    [
      'a degree that is none',
      'levels: [technical-school-advanced]',
      'levels: [college]',
      /must be equal to one of/,
      'college',
    ],
    ['nothing to choose from', 'kind: DECIDED', 'always: true\n    kind: DECIDED', /nothing to choose from/, 'combine'],
    ['always beside rules that must all be met', 'combine: any\n', '', /always has no meaning/, 'always'],
  ])('%s', (what, from, to, message, line) => {
    const changes: [string, string | RegExp, string][] = [
      [assistant, what === 'nothing to choose from' ? /kind: DECIDED/g : from, to],
    ];
    if (what.startsWith('always')) changes.push([assistant, 'kind: DECIDED', 'kind: DECIDED\n    always: true']);
    expect(pointedAt(zhejiang.changed(...changes), message).line).toContain(line);
  });
});
