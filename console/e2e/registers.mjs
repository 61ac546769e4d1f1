// Registers of the whole office: what is entered there goes its way on one page.
import assert from 'node:assert/strict';
import { logIn, open } from './suite.mjs';

const REGISTER = '/disclosure/requests?year=2021';
const NUMBER = 'YSQ-2021-0009';

async function aRequestIsRegisteredAndAnswered(browser) {
  const { page, context, faults } = await logIn(browser, 'disclosure-officer', { day: '2021-03-02' });
  await open(page, REGISTER);
  const entry = page.getByRole('link', { name: NUMBER });
  if (!(await entry.count())) {
    await page.getByLabel('登记编号').fill(NUMBER);
    await page.getByLabel('邮寄').check();
    await page.getByLabel('申请内容').fill('驻外机构租房合同');
    await page.getByLabel('收到日期').fill('2021-03-01');
    await page.getByRole('button', { name: '登记申请' }).press('Enter');
  }
  await entry.click();
  await page.getByRole('heading', { level: 1, name: NUMBER }).waitFor();
  const answer = page.locator('form', { has: page.getByRole('heading', { name: '直接答复（不公开信息）' }) });
  await page.locator('section[aria-labelledby=about]').waitFor();
  if (await answer.count()) {
    await answer.getByLabel('本机关不掌握').check();
    await answer.getByLabel('文号').fill('沪合办告〔2021〕9号');
    await answer.getByRole('button', { name: '直接答复（不公开信息）' }).click();
    await page.getByText('已办理：直接答复（不公开信息）。').waitFor();
  }
  await page.locator('section[aria-labelledby=about]').getByText('已答复').waitFor();
  assert.equal(await page.locator('form.card').count(), 0, 'nothing is left to do with an answered request');
  assert.deepEqual(faults, []);
  await context.close();
}

export const registerJourneys = [aRequestIsRegisteredAndAnswered];
