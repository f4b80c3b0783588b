import { mkdirSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** How somebody looks at the product. */
export interface VisitOptions {
  locale?: 'zh-CN' | 'en';
  viewport?: { width: number; height: number };
}

/** A browser window with what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that the page raised or logged. */
  readonly errors: string[];
  goto(path: string): Promise<void>;
  /** A second tab that shares the cookies. */
  newTab(): Promise<Page>;
  /** Keeps a picture when SCREENSHOTS names a folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium whose clock stands where the product's stands. */
export async function launchBrowser(origin: string, now: Date) {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: quiet,
  });
  const visit = async ({ locale = 'zh-CN', viewport }: VisitOptions = {}): Promise<Visitor> => {
    const context = await browser.newContext({
      baseURL: origin,
      locale,
      viewport: viewport ?? { width: 1366, height: 900 },
      // The page's clock stands still, and motion with it: a dialog that opens would stay where it begins to, invisible and in the way.
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.clock.setSystemTime(now);
    // Two browsers and what they talk to share the machine with other tests.
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // What the browser logs about a failed request is not an error of the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        errors.push(message.text());
    });
    return {
      page,
      context,
      errors,
      goto: async (path) => {
        await page.goto(path);
        await page.locator('h1').first().waitFor();
      },
      newTab: () => context.newPage(),
      picture: async (name) => {
        const folder = process.env['SCREENSHOTS'];
        if (!folder) return;
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
      },
      close: () => context.close(),
    };
  };
  return { visit, close: () => browser.close() };
}
