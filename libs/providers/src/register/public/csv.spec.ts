import { csvLine } from './csv.js';

describe('csvLine', () => {
  it('quotes what would break a line', () => {
    expect(csvLine(['a,b', 'say "yes"', 'two\nlines', 3, null])).toBe('"a,b","say ""yes""","two\nlines",3,\r\n');
  });

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '＠x', '\r=1'])('keeps %j a text', (text) => {
    expect(csvLine([text])).toBe(`"'${text}"\r\n`);
  });

  it('leaves ordinary texts and numbers alone', () => {
    expect(csvLine(['杭州数智培训中心', 'ZJ-I-2015-0001', '2015-03-01', -5])).toBe(
      '杭州数智培训中心,ZJ-I-2015-0001,2015-03-01,-5\r\n',
    );
  });
});
