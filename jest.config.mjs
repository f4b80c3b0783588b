// Jest runs in CommonJS: on Node 20 it cannot `require` the ESM-only packages of Nest 12, so @swc/jest transforms those as well.
const esmPackages = [
  '@nestjs',
  '@apollo',
  '@graphql-tools',
  '@whatwg-node',
  '@as-integrations',
  'file-type',
  'uint8array-extras',
  'token-types',
  'strtok3',
  '@tokenizer',
  'load-esm',
  'uid',
  '@standard-schema',
  'uuid',
  'canonicalize',
  'hucre',
  'stdnum',
  'fast-check',
  'pure-rand',
  'aws4fetch',
  'yaml',
  '@borewit',
  'otpauth',
  '@noble',
  'csv-parse',
  'graphql-armor',
  '@escape.tech',
  '@digitalbazaar',
  'base58-universal',
  'base64url-universal',
];

/** @param {string} name @param {string[]} testMatch */
const project = (name, testMatch, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch,
  testEnvironmentOptions: { customExportConditions: ['@shidian/source', 'node', 'node-addons', 'require', 'default'] },
  transform: {
    // uuid's own files import each other's default exports, which Node's interop would hand over as whole modules.
    '/node_modules/uuid/.+\\.js$': [
      '@swc/jest',
      { jsc: { target: 'es2023' }, module: { type: 'commonjs', importInterop: 'swc' } },
    ],
    '^.+\\.(m?[jt]sx?)$': ['@swc/jest'],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})(/|$))`],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Packages whose exports know `import` only.
    '^canonicalize$': '<rootDir>/tools/lib/jest-canonicalize.cjs',
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['/dist/', '/bundle/', '<rootDir>/.data/'],
  ...more,
});

export default {
  // The first file to need a database builds the template for all; on a busy machine that takes its time.
  testTimeout: 30_000,
  projects: [
    project('unit', [
      '<rootDir>/libs/**/*.spec.ts',
      '<rootDir>/apps/*/src/**/*.spec.ts',
      '<rootDir>/tools/**/*.spec.ts',
    ]),
    project('api', ['<rootDir>/apps/api/e2e/**/*.e2e.ts'], { setupFilesAfterEnv: ['<rootDir>/tools/jest/slow.cjs'] }),
    project('browser', ['<rootDir>/apps/web/e2e/**/*.e2e.ts'], {
      setupFilesAfterEnv: ['<rootDir>/tools/jest/slow.cjs'],
    }),
  ],
};
