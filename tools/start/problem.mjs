/** What a newcomer can mend: shown in both languages without a stack. */
export class Problem extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   * @param {string} [details] the last lines of a log
   */
  constructor(zh, en, details = '') {
    super(en);
    this.zh = zh;
    this.en = en;
    this.details = details;
  }
}

/** @param {unknown} error */
export function printProblem(error) {
  if (error instanceof Problem) {
    console.error(`\n✗ ${error.zh}\n  ${error.en}`);
    if (error.details) console.error(`\n${error.details.replace(/^/gm, '    ')}`);
  } else {
    console.error('\n✗ 意外错误 Unexpected error\n', error);
  }
}
