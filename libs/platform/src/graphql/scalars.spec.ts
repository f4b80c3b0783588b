import { DateScalar } from './scalars.js';

describe('Date', () => {
  it.each(['2014-06-10', '2016-02-29', '0001-01-01', '9999-12-31'])('takes %s as it is', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
    expect(DateScalar.serialize(text)).toBe(text);
  });

  it.each([
    '2015-02-29',
    '2014-06-31',
    '2014-13-01',
    '0000-01-01',
    '2014-6-1',
    '2014-06-10T00:00:00Z',
    '',
    20140610,
    null,
  ])('refuses %p', (value) => expect(() => DateScalar.parseValue(value)).toThrow('Expected a day'));
});
