// The filings of the API's tests: browser tests bring a filing to where a page of theirs begins.
export {
  done,
  judgeAll,
  passOn,
  passTo,
  readFiling,
  signAll,
  submittedFiling,
  type FilingShape,
} from '../../../api/e2e/support/filings.js';
export type { Client } from '../../../api/e2e/support/client.js';
export { IN_TIME } from '../../../api/e2e/support/zhejiang.js';
