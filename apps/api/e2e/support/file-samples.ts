// For the browser tests, which see no library but through the API's support.
export { fileSamples } from '@shidian/platform/testing/file-samples.js';
