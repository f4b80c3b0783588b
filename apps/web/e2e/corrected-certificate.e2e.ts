import type { Visitor } from './support/browser.js';
import { confirm, dialogOf } from './support/dialog.js';
import { startIssuingProduct, type IssuingProduct } from './support/issuing.js';
import { clean } from './support/looks.js';

jest.setTimeout(240_000);

const NAME = '欧阳修远';

describe.each(['zh-CN', 'en'] as const)(
  'a result that is corrected after its certificate was issued, in %s',
  (locale) => {
    let product: IssuingProduct;
    let first: Visitor;
    let second: Visitor;
    let certificate: { id: string; number: string };
    let results = '';

    beforeAll(async () => {
      product = await startIssuingProduct(`corrected-${locale.toLowerCase()}`, locale === 'en' ? 'CREN' : 'CRZH');
      certificate = await product.issuedOnMark(NAME);
      results = `/exams/${product.body.sessionId}/results`;
      first = await product.visitAs(product.first, { locale });
      second = await product.visitAs(product.second, { locale });
    });
    afterAll(() => product.close());

    const flag = ({ page }: Visitor, state: string) => page.locator(`tr[data-result] [data-corrected=${state}]`);
    /** One officer proposes another mark. */
    const propose = async (mark: string) => {
      await first.goto(results);
      await first.page.locator('tr[data-result]', { hasText: NAME }).locator('button').click();
      await dialogOf(first).locator('input').fill(mark);
      await dialogOf(first).locator('textarea').fill('统分有误');
      await confirm(first);
      await first.page.locator('[data-correction=OPEN]').waitFor();
    };

    it('names the certificate before the second person confirms, and flags it when it fails now', async () => {
      await propose('55');
      const { page } = second;
      await second.goto(results);
      const open = page.locator('[data-correction=OPEN]');
      await open.getByText(certificate.number).waitFor();
      expect(await page.locator('[data-corrected]').count()).toBe(0);
      await clean(second, locale, 'correction-before');
      await open.locator('.ant-btn-primary').click();
      // Said at once to who confirmed it, and kept beside the result.
      const told = page.locator('[data-panel=corrections] [role=status] [data-corrected=NOW_FAILED]');
      await told.waitFor();
      expect(await told.innerText()).toMatch(locale === 'en' ? /revoke/i : /撤销/);
      await flag(second, 'NOW_FAILED').waitFor();
      await page.locator('tr[data-result=RETAKE]', { hasText: NAME }).waitFor();
      await clean(second, locale, 'corrected-result');
    });

    it('leads to the certificate, which says so, stays valid, and can be revoked or corrected', async () => {
      const { page } = second;
      await flag(second, 'NOW_FAILED').getByRole('link', { name: certificate.number }).click();
      await page.locator('[data-certificate-status=VALID]').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/issued/${certificate.id}`);
      const here = page.locator('[data-corrected=NOW_FAILED]');
      await here.waitFor();
      expect(await here.locator('a').count()).toBe(0);
      expect(await page.locator('.page-extra button').count()).toBe(2);
      await clean(second, locale, 'corrected-certificate');
    });

    it('says that it passed again when it was corrected back', async () => {
      await propose('60');
      await second.goto(results);
      await second.page.locator('[data-correction=OPEN] .ant-btn-primary').click();
      await flag(second, 'PASSED_AGAIN').waitFor();
      await first.goto(`/issued/${certificate.id}`);
      await first.page.locator('[data-corrected=PASSED_AGAIN]').waitFor();
      await first.page.locator('[data-certificate-status=VALID]').waitFor();
      await clean(first, locale, 'corrected-back');
    });

    it('raised no error', () => expect([...first.errors, ...second.errors]).toEqual([]));
  },
);
