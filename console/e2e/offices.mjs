// The office's own registers: who stands in for whom, and what the rules of a year say.
import assert from 'node:assert/strict';
import { logIn, open } from './suite.mjs';

async function aPostIsDelegatedAndTakenBack(browser) {
  const { page, context, faults } = await logIn(browser, 'planning-finance', { day: '2021-11-01' });
  await open(page, '/units/GZ');
  const delegations = page.locator('section[aria-labelledby=delegations]');
  const ending = delegations.getByRole('button', { name: '收回对何越秀的委托' });
  if (!(await ending.count())) {
    await page.getByRole('button', { name: '委托岑粤明的岗位' }).first().press('Enter');
    const form = page.locator('form.card');
    await form.getByLabel('受托人工号').fill('gz-deputy');
    await form.getByLabel('受托人姓名').fill('何越秀');
    await form.getByLabel('起始').fill('2021-11-02');
    await form.getByLabel('截至').fill('2021-11-30');
    await form.getByLabel('审核意见').check();
    await form.getByLabel('文号').fill('沪合办人〔2021〕30号');
    await form.getByRole('button', { name: '委托', exact: true }).click();
    await page.getByText('已办理：委托。').waitFor();
  }
  await ending.first().click();
  await page.locator('form.card').getByRole('button', { name: '收回委托' }).click();
  await page.getByText('已办理：收回委托。').waitFor();
  await ending.waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
}

async function twoRulebooksAreCompared(browser) {
  const { page, context, faults } = await logIn(browser, 'planning-finance');
  await open(page, '/rulebooks');
  await page.getByRole('row', { name: '2021年度第1版' }).getByRole('link', { name: '与上一版比较' }).click();
  const differences = page.locator('section[aria-labelledby=differences]');
  const row = differences.locator('tbody', { hasText: '向财政局报送 › 绩效跟踪报告截止日' });
  await row.getByText('2021-11-30').waitFor();
  await row.getByText('2020-11-30').waitFor();
  assert.equal(await differences.getByText('预警灯').count(), 0, 'what is the same in both is not shown');
  await page.getByLabel('乙版').selectOption(await page.getByLabel('甲版').inputValue());
  await page.getByText('两版内容相同。').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
}

export const officeJourneys = [aPostIsDelegatedAndTakenBack, twoRulebooksAreCompared];
