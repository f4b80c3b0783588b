import { readLearners } from './learner-lines';

describe('Learners as people paste them', () => {
  it.each([
    ['张三\t330106199001010011', { name: '张三', documentNumber: '330106199001010011' }],
    ['阿卜杜拉·买买提，33010619900101001x', { name: '阿卜杜拉·买买提', documentNumber: '33010619900101001x' }],
    ["Maria da Silva '330106199001010011", { name: 'Maria da Silva', documentNumber: '330106199001010011' }],
    ['张三', { name: '张三', documentNumber: '' }],
    ['330106199001010011', { name: '330106199001010011', documentNumber: '' }],
  ])('%s', (line, learner) => expect(readLearners(line)).toEqual([learner]));

  it('skips blank lines', () => expect(readLearners('\n张三\t1\r\n\r\n李四\t2\n')).toHaveLength(2));
});
