import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJest, summary } from './tally.mjs';

describe('what npm test counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shidian-tally-'));
  const file = join(folder, 'unit.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  const green = {
    numPassedTests: 10,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  it.each([
    ['everything passed', {}, 0, { passed: 10, failed: 0 }],
    ['a test failed', { numPassedTests: 9, numFailedTests: 1 }, 1, { passed: 9, failed: 1 }],
    [
      'a test was skipped though Jest is content',
      { numPassedTests: 9, numPendingTests: 1 },
      0,
      { passed: 9, failed: 1 },
    ],
    ['a test is still to be written', { numTodoTests: 2 }, 0, { passed: 10, failed: 2 }],
    ['a file did not load', { numRuntimeErrorTestSuites: 1 }, 1, { passed: 10, failed: 1 }],
    ['Jest failed without a failed test', {}, 1, { passed: 10, failed: 1 }],
  ])('%s', (_, report, status, counts) => {
    writeFileSync(file, JSON.stringify({ ...green, ...report }));
    expect(countJest(file, status)).toEqual(counts);
  });

  it('counts a run without a report as failed', () => {
    expect(countJest(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('closes with the sum over all parts', () => {
    const { text, failed } = summary([
      { name: 'lint', passed: 1, failed: 0, seconds: 1 },
      { name: 'unit', passed: 40, failed: 2, seconds: 1 },
    ]);
    expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
    expect(failed).toBe(2);
  });
});
