import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe: { run: (context: Document, options: object) => Promise<AxeResults> };
}

/** Violations of WCAG 2.2 AA on the page as it stands, one line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  // A content security policy forbids scripts from elsewhere; evaluating in the page's own world is not one.
  await page.evaluate(source);
  const { violations } = await page.evaluate(async () =>
    (window as unknown as WithAxe).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${help} at ${first?.target.join(' ') ?? ''}\n${first?.failureSummary ?? ''}`;
  });
}
