import { type FactsRow, factsOf } from './evaluation-facts.js';

const row: FactsRow = {
  providerId: 'p',
  providerKind: 'PRACTICE_BASE',
  year: 2020,
  evaluatedOn: '2021-04-10',
  packageId: 'x',
  packageVersion: '1',
  ruleSet: 'annual-evaluation',
  dueOn: null,
  figures: null,
  submittedAt: null,
  incidents: [],
};

describe('Facts of the annual evaluation', () => {
  it('show a report that nobody opened as due all the same', () => {
    expect(factsOf(row, '2021-03-31')).toEqual({
      providerKind: 'PRACTICE_BASE',
      report: { submittedOn: null, dueOn: '2021-03-31' },
      punishments: [],
      conditionsLost: [],
      falseMaterial: [],
    });
  });

  it('show the day of the report in Shanghai, and each incident under its kind, in the order of their days', () => {
    const facts = factsOf(
      {
        ...row,
        dueOn: '2021-03-15',
        figures: {
          revenue: 1,
          trained: 2,
          practised: 3,
          sessions: 4,
          responses: 5,
          satisfied: 5,
          examined: 6,
          passed: 6,
        },
        submittedAt: new Date('2021-03-14T16:00:00Z'),
        incidents: [
          { id: '3', kind: 'PUNISHMENT', on: '2020-02-02', source: '税务局', text: '罚' },
          { id: '2', kind: 'PUNISHMENT', on: '2020-02-01', source: '城管局', text: '罚' },
          { id: '1', kind: 'PUNISHMENT', on: '2020-02-01', source: '市监局', text: '罚' },
          { id: '4', kind: 'CONDITION_LOST', on: '2020-03-01', source: '县', text: '无场地' },
          { id: '5', kind: 'FALSE_MATERIAL', on: '2020-04-01', source: '市', text: '假证' },
        ],
      },
      '2021-03-31',
    );
    expect(facts.report).toMatchObject({ submittedOn: '2021-03-15', dueOn: '2021-03-15', passed: 6 });
    expect(facts).toMatchObject({
      punishments: [
        { on: '2020-02-01', source: '市监局' },
        { on: '2020-02-01', source: '城管局' },
        { on: '2020-02-02', source: '税务局' },
      ],
      conditionsLost: [{ on: '2020-03-01', text: '无场地' }],
      falseMaterial: [{ on: '2020-04-01', text: '假证' }],
    });
  });
});
