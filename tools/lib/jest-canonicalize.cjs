// Jest runs in CommonJS, where the default export of a transformed ES module arrives wrapped; this unwraps it.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS module for Jest's CommonJS
module.exports = require('../../node_modules/canonicalize/lib/canonicalize.js').default;
