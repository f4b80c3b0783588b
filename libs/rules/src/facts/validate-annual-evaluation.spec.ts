import { validateAnnualEvaluation, validateReportFigures } from './validate-annual-evaluation.js';

const codes = (issues: readonly { code: string; field: string }[]) => issues.map(({ code, field }) => [code, field]);

describe('The figures of a report', () => {
  it('cannot hold more passed than examined, nor more satisfied than answered', () => {
    expect(validateReportFigures({ examined: 100, passed: 100, responses: 0, satisfied: 0 })).toEqual([]);
    expect(validateReportFigures({ examined: 100, passed: 101, responses: 5, satisfied: 6 })).toEqual([
      { code: 'part-exceeds', field: 'satisfied', params: { part: 6, whole: 5 }, severity: 'error' },
      { code: 'part-exceeds', field: 'passed', params: { part: 101, whole: 100 }, severity: 'error' },
    ]);
  });

  it('are counts: there is no field for a rate, and no part of a person', () => {
    expect(codes(validateReportFigures({ passRate: 101, passed: 0.6, trained: -1, revenue: 1e20 }))).toEqual([
      ['field-unknown', 'passRate'],
      ['number-fraction', 'passed'],
      ['number-too-small', 'trained'],
      ['number-too-large', 'revenue'],
    ]);
  });
});

describe('What is on record of a provider', () => {
  it('may lack a report, and says so with null', () => {
    expect(validateAnnualEvaluation({ report: { submittedOn: null, dueOn: '2015-03-31' } })).toEqual([]);
    expect(codes(validateAnnualEvaluation({ report: { submittedOn: 'no' } }))).toEqual([
      ['date-invalid', 'report.submittedOn'],
    ]);
  });

  it('holds the figures of the report to the same checks', () => {
    expect(codes(validateAnnualEvaluation({ report: { examined: 1, passed: 2, responses: 1, satisfied: 2 } }))).toEqual(
      [
        ['part-exceeds', 'report.satisfied'],
        ['part-exceeds', 'report.passed'],
      ],
    );
  });

  it('holds nothing that lies after the day of evaluation', () => {
    const facts = {
      report: { submittedOn: '2015-04-16' },
      punishments: [
        { on: '2015-04-15', source: '甲' },
        { on: '2015-04-17', source: '乙' },
      ],
      falseMaterial: [{ on: '2016-01-01', text: '丙' }],
    };
    expect(codes(validateAnnualEvaluation(facts, { evaluatedOn: '2015-04-15' }))).toEqual([
      ['date-after', 'report.submittedOn'],
      ['date-after', 'punishments.1.on'],
      ['date-after', 'falseMaterial.0.on'],
    ]);
    expect(validateAnnualEvaluation(facts)).toEqual([]);
  });
});
