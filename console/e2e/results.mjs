// What comes after the year: results are used, what has to be public is published, and an auditor follows how it all came about. Each
// way goes on from where the suite stands, so that it can be gone more than once.
import assert from 'node:assert/strict';
import { logIn, open } from './suite.mjs';

const PROJECT = '/subjects/project/31000020T000000000001/2020';
const USES = '/evaluations/use?year=2020';
const POLICY = 'tr:has-text("援外地人才培训补助政策")';
const BATCH = '/disclosure?year=2021&batch=BUDGET/BJ';

async function theUseOfAResultIsDecided(browser) {
  const { page, context, faults } = await logIn(browser, 'office-leader');
  await open(page, USES);
  const decide = page.locator(POLICY).getByRole('link', { name: /决定/ });
  if (await decide.count()) {
    await decide.press('Enter');
    await page.getByRole('heading', { name: '决定评价结果应用' }).waitFor();
    await page.getByText('4,620,000.00').waitFor();
    await page.getByLabel('上限').fill('4200000');
    await page.getByLabel('文号').fill('沪合办会纪〔2021〕20号');
    await page.getByRole('button', { name: '决定', exact: true }).click();
    await page.locator('main .problem').waitFor();
    assert.equal(await page.getByLabel('文号').inputValue(), '沪合办会纪〔2021〕20号', 'a decision off the proposal needs its reason, and what was typed stays');
    await page.getByLabel('偏离说明').fill('政策规模保持不变。');
    await page.getByRole('button', { name: '决定', exact: true }).click();
    await page.getByText('已办理：决定评价结果应用。').waitFor();
    await open(page, USES);
  }
  await page.locator(POLICY).getByText('沪合办会纪〔2021〕20号').waitFor();
  assert.match(await page.locator(POLICY).innerText(), /4,200,000\.00/, 'what was decided stands beside what was proposed');
  assert.deepEqual(faults, []);
  await context.close();
}

/** One step of the batch's item by whoever it waits for; nothing where it was taken before. */
async function step(browser, user, waiting, take) {
  const { page, context } = await logIn(browser, user);
  await open(page, BATCH);
  const link = page.getByRole('link', { name: waiting, exact: true });
  if (await link.count()) {
    await link.click();
    await take(page);
    await page.getByText(/^已办理：/).waitFor();
  }
  await context.close();
}

async function aBatchGoesFromDeskToDesk(browser) {
  await step(browser, 'disclosure-officer', '制作公开版', async (page) => {
    await page.getByLabel('发布机构').fill('上海市人民政府驻北京办事处');
    await page.getByRole('button', { name: '制作公开版' }).click();
  });
  await step(browser, 'secrecy-reviewer', '公开审查', async (page) => {
    await page.getByLabel('可以公开').check();
    await page.getByRole('button', { name: '提交审查意见' }).click();
  });
  const leader = await logIn(browser, 'office-leader');
  await open(leader.page, BATCH);
  const approve = leader.page.getByRole('button', { name: '签发 1 项' });
  if (await approve.count()) {
    await leader.page.getByLabel('我已看过这 1 项的公开内容').check();
    await approve.click();
    await leader.page.getByText('已签发 1 项，未签发 0 项').waitFor();
  }
  await leader.context.close();
  const finance = await logIn(browser, 'planning-finance');
  await open(finance.page, BATCH);
  const enter = finance.page.getByRole('button', { name: '登记', exact: true });
  if (await enter.count()) {
    await finance.page.getByLabel('文号').fill('沪合办预〔2021〕3号');
    await finance.page.getByLabel('发文日期').fill('2021-02-22');
    await enter.click();
    await finance.page.getByText('已登记批复').waitFor();
  }
  await finance.context.close();
  const officer = await logIn(browser, 'disclosure-officer');
  await open(officer.page, BATCH);
  const items = officer.page.locator('section[aria-labelledby=batch-items]');
  await items.getByText(/已签发|已公开/).waitFor();
  if (await items.getByText('已签发').count()) {
    await officer.page.getByRole('button', { name: '发布 1 项' }).click();
    await officer.page.getByText('已发布 1 项，未发布 0 项').waitFor();
  }
  await items.getByText('已公开').waitFor();
  assert.deepEqual(officer.faults, []);
  await officer.context.close();
}

async function anAuditorFollowsHowItCameAbout(browser) {
  const { page, context, faults } = await logIn(browser, 'auditor');
  await open(page, '/audit/search');
  await page.getByLabel('内容中的文字').fill('沪财预〔2020〕12号');
  await page.locator('form select').selectOption('monitoring.budget-approved');
  await page.getByRole('button', { name: '检索', exact: true }).press('Enter');
  await page.waitForURL(/text=/);
  await page.locator('section[aria-labelledby=found] li').first().waitFor();
  await page.locator('section[aria-labelledby=found]').getByRole('link', { name: /前因后果/ }).first().click();
  await page.getByText(/这次请求引起 \d+ 个事件/).waitFor();
  assert.ok((await page.locator('.chain .step').count()) > 1, 'what it led to is drawn');

  await open(page, PROJECT);
  const trail = page.locator('section[aria-labelledby=trail] li');
  for (const at of [0, 2]) {
    await trail.nth(at).getByRole('button', { name: /详情/ }).click();
    await trail.nth(at).getByRole('button', { name: /选作比较/ }).click();
  }
  await page.getByRole('link', { name: /^比较第/ }).click();
  await page.waitForURL(/audit\/comparison/);
  await page.locator('main section.card, main p.card').first().waitFor();

  await open(page, '/audit/evidence');
  await page.getByLabel('编码').fill('31000020T000000000001');
  await page.getByLabel('预算年度').fill('2020');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载该管理对象的证据包' }).click()]);
  assert.match(file.suggestedFilename(), /^subject-\d+\.zip$/);
  assert.deepEqual(faults, []);
  await context.close();
}

export const resultJourneys = [theUseOfAResultIsDecided, aBatchGoesFromDeskToDesk, anAuditorFollowsHowItCameAbout];
