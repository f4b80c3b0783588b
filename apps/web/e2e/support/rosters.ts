export { inventedId, register } from '../../../api/e2e/support/candidates.js';
export { fileSamples } from '../../../api/e2e/support/file-samples.js';
export { book, certifyingProgramme } from '../../../api/e2e/support/rosters.js';
