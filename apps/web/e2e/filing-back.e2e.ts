import { violationsOn } from './support/axe.js';
import { startFilingProduct, type FilingProduct } from './support/filing-product.js';
import { passTo, readFiling, submittedFiling, type FilingShape } from './support/filings.js';
import { DeskBench, visitAs } from './support/officer.js';

jest.setTimeout(300_000);

const HANGZHOU = '330100';
const ZHEJIANG = '330000';

describe('a filing that the province sends back to the city', () => {
  let product: FilingProduct;
  let filing: FilingShape;

  beforeAll(async () => {
    product = await startFilingProduct('back');
    await product.province.issue(HANGZHOU, 5);
    const unit = await product.unit('330106');
    filing = await passTo(product.province, await submittedFiling(product.province, unit), 'approval');
  });
  afterAll(() => product.close());

  it('is sent there with its defects, said to be signed anew, from the dialog of a return', async () => {
    const province = await visitAs(product, await product.province.officer(ZHEJIANG));
    await province.goto(`/filings/${filing.id}/review`);
    const bench = new DeskBench(province.page);
    await province.page.locator('[data-path="unit.address"] .defect-button').click();
    await bench.dialog().locator('textarea').fill('请核实场地');
    await bench.confirm();
    await bench.dialog().waitFor({ state: 'hidden' });
    await bench.button('退回（1）').click();
    const dialog = bench.dialog();
    expect(await dialog.getByLabel('改正后回到').locator('option:checked').innerText()).toBe('省级核定');
    await dialog.getByRole('radio', { name: '前面的环节重新办理' }).check();
    expect(await dialog.getByLabel('退回到').locator('option').allInnerTexts()).toEqual([
      '县（市、区）初选推荐',
      '市级审核',
    ]);
    await dialog.getByLabel('退回到').selectOption('市级审核');
    await dialog.getByText('各部门须重新会签').waitFor();
    expect(await violationsOn(province.page)).toEqual([]);
    await province.picture('send-back');
    await bench.confirm();
    await bench.shows({ stage: 'review', status: 'IN_REVIEW' });
    await province.page.locator('.timeline-send_back').getByText('退回到“市级审核”重新办理').waitFor();
    await province.close();
  });

  it('shows the city and its departments what was found, and what they said before', async () => {
    const finance = await visitAs(product, await product.province.officer(HANGZHOU, 'FINANCE'));
    await finance.goto(`/filings/${filing.id}/review`);
    await finance.page.getByTestId('sent-back').getByText('请核实场地').waitFor();
    const own = finance.page.locator('.sign-offs [data-department="FINANCE"][data-verdict="MISSING"]');
    await own.getByText(/上次：已会签（第 1 次提交/).waitFor();
    await own.getByText('此后申报内容没有改动').waitFor();
    expect(await violationsOn(finance.page)).toEqual([]);
    await finance.picture('signed-before');
    await new DeskBench(finance.page).decide('同意会签');
    await finance.page.locator('.sign-offs [data-department="FINANCE"][data-verdict="SIGNED"]').waitFor();
    await finance.close();
    const city = await visitAs(product, await product.province.officer(HANGZHOU));
    await city.goto(`/filings/${filing.id}/review`);
    await new DeskBench(city.page).why().getByText('尚待会签：人社、教育').waitFor();
    await city.close();
    const seen = await readFiling(await product.province.officer(HANGZHOU), filing.id);
    const answers = seen?.signOffs.filter(({ department }) => department === 'FINANCE');
    expect(answers?.map(({ current }) => current)).toEqual([false, true]);
  });
});
