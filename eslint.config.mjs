import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Which tag may import which: imports run one way, upward news travels through the outbox. A project without a tag fails. */
const tags = {
  'scope:contract': ['scope:contract'],
  'scope:rules': ['scope:rules'],
  'scope:platform': ['scope:platform', 'scope:contract', 'scope:migrations'],
  'scope:programmes': ['scope:programmes', 'scope:platform', 'scope:rules', 'scope:contract'],
  'scope:identity': ['scope:identity', 'scope:platform', 'scope:contract'],
  'scope:cases': [
    'scope:cases',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:schools': [
    'scope:schools',
    'scope:cases',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:quotas': [
    'scope:quotas',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:providers': [
    'scope:providers',
    'scope:quotas',
    'scope:cases',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:candidates': [
    'scope:candidates',
    'scope:providers',
    'scope:schools',
    'scope:quotas',
    'scope:cases',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:certificates': [
    'scope:certificates',
    'scope:candidates',
    'scope:providers',
    'scope:schools',
    'scope:quotas',
    'scope:cases',
    'scope:programmes',
    'scope:identity',
    'scope:platform',
    'scope:rules',
    'scope:contract',
  ],
  'scope:migrations': [],
  'scope:app': ['*'],
  'scope:web': ['scope:contract', 'scope:rules'],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/bundle/**', '**/generated/**', '.data/**', '.nx/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          // The API's end-to-end tests and the bench run the worker's own composition, not a copy of it.
          allow: ['@shidian/worker/worker.module.js', '@shidian/api/server.js', '../../../api/e2e/support/*'],
          allowCircularSelfDependency: true,
          depConstraints: Object.entries(tags).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
            sourceTag,
            onlyDependOnLibsWithTags,
          })),
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  { files: ['tools/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
