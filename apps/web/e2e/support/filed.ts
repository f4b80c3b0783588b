// What the tests of the API bring about: browser tests begin where a page of theirs begins.
export { eventually } from '../../../api/e2e/support/applications.js';
export { fileProviders, handIn, type AnnualTenant, type FiledProvider } from '../../../api/e2e/support/annual.js';
export type { Client } from '../../../api/e2e/support/client.js';
export {
  done,
  filledFiling,
  judgeAll,
  passOn,
  passTo,
  readFiling,
  submittedFiling,
} from '../../../api/e2e/support/filings.js';
export { superuser } from '../../../api/e2e/support/superuser.js';
