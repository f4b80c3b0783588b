import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';

const words = (text: string) => ({ zh: text, en: text });
const directions = (...ids: string[]) => ids.map((id) => ({ id, title: words(id) }));
const level = { closed: null, issued: true, ruleSet: null, trainingHours: null };

/** Levels, marks and a draw made for these tests, so that a change of a bundled package moves nothing here. */
export const examCertification: CertificationProgramme = {
  levels: [
    {
      ...level,
      ...{ id: 'assistant', title: words('助理'), rank: 2, code: '02' },
      ...{ directions: directions('service', 'design', 'storage'), directionsAtLeast: 2 },
      ...{ components: ['ONLINE', 'PRACTICAL'], practice: { baseMonths: 1, internshipMonths: 3 } },
    },
    {
      ...level,
      ...{ id: 'manager', title: words('经理人'), rank: 5, code: '05' },
      ...{ directions: [], directionsAtLeast: 0, components: ['ONLINE', 'DEFENCE'], practice: null },
    },
    {
      ...level,
      ...{ id: 'senior', title: words('高级'), rank: 4, code: '04', closed: words('未开放') },
      ...{ directions: [], directionsAtLeast: 0, components: ['ONLINE', 'DEFENCE'], practice: null },
    },
  ],
  score: { min: 0, max: 100, decimals: 2, pass: 60 },
  draw: {
    modules: ['shop', 'design', 'service', 'marketing', 'live'].map((id) => ({ id, title: words(id), papers: 3 })),
    sharePercent: 20,
    minutes: 60,
  },
  enrolledBy: 'CERTIFYING_BODY',
  standing: null,
  relatedMajors: null,
  certificate: { title: words('证书'), secondPersonAbove: 0, revocationReasons: [] },
};

/** The same with marks of two parts. */
export const partsScore: CertificationProgramme['score'] = {
  ...examCertification.score,
  parts: [
    { id: 'process', title: words('过程'), percent: 40 },
    { id: 'result', title: words('结果'), percent: 60 },
  ],
};

/** The package that holds them. */
export const examPackage = (id: string, certification: CertificationProgramme) => ({
  ...{ format: 1, id, version: '1.0.0', title: words('考核'), source: words('试用') },
  ...{ effective: { from: '2014-01-01', until: null }, ruleSets: {}, majors: [], equipment: [], materials: [] },
  ...{ route: { stages: [] }, reasons: { rejection: [], return: [] }, certification },
});
