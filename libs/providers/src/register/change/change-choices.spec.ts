import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import type { FilingProgramme } from '@shidian/rules/filing-programme.js';
import { choicesOf } from './change-choices.js';

describe('what an entry may be changed to', () => {
  let filing: FilingProgramme;
  beforeAll(async () => {
    const packages = await loadBundledPackages();
    filing = packages.find(({ content }) => content.id === 'zhejiang-2014')?.content.filing as FilingProgramme;
  });

  it('an institution to open scopes of training, and to no category', () => {
    const { openScopes, categories } = choicesOf(filing, 'TRAINING_INSTITUTION');
    expect(openScopes.has('assistant-design')).toBe(true);
    expect(openScopes.has('senior')).toBe(false);
    expect(categories.size).toBe(0);
  });

  it('a base to its form’s directions and categories, never to scopes of training', () => {
    const { openScopes, categories } = choicesOf(filing, 'PRACTICE_BASE');
    expect([...openScopes].sort()).toEqual(['cross-border', 'marketing', 'operations']);
    expect([...categories].sort()).toEqual(['application', 'other', 'park', 'platform', 'service']);
  });
});
