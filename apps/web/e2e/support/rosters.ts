export { inventedId, register } from '../../../api/e2e/support/candidates.js';
export { fileSamples } from '../../../api/e2e/support/file-samples.js';
export { book, certifyingProgramme, schoolProgramme } from '../../../api/e2e/support/rosters.js';
export { pilotSchool } from '../../../api/e2e/support/enrolments.js';
