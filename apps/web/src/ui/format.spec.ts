import { formatTotal } from './format';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000+'],
  [3_600, '1,000+'],
])('of %d a total that is counted to 1,000 says %s', (total, text) => {
  expect(formatTotal(total, 1_000, 'en')).toBe(text);
  expect(formatTotal(total, 1_000, 'zh-CN')).toBe(text);
});
