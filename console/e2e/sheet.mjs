// Sheets: filled from a spreadsheet and by the keyboard, refused cell by cell, and written by two at once.
import assert from 'node:assert/strict';
import { paste } from './people.mjs';
import { logIn, open } from './suite.mjs';

const SHEET = '/subjects/project/31000020T000000000004/2021/goal';
const ROWS = [
  ['S1', '产出指标', '数量', '参加展会', '≥', '4', '次', '30'],
  ['S2', '产出', '质量', '布展合格率', '不低于', '95', '%', '20'],
  ['S3', '效益指标', '社会效益', '签约意向增长', '定性', '有明显增长', '', '３０'],
  ['S4', '满意度指标', '满意度', '参展单位满意度', '≥', '', '%', '10'],
];

async function saved(page) {
  await page.keyboard.press('Control+s');
  await page.getByText('已保存。').waitFor();
}

async function aGoalIsFilledLikeASheet(browser) {
  const { page, context, faults } = await logIn(browser, 'cooperation-officer');
  await open(page, SHEET);
  await page.locator('textarea').first().fill('办好年度展会');
  await paste(page, '[data-cell="0-0"]', ROWS.map((row) => row.join('\t')).join('\r\n'));
  await page.getByText('已贴入 4 行').waitFor();
  assert.equal(await page.locator('[data-cell="2-4"]').inputValue(), 'QUALITATIVE', 'words become choices');
  await page.getByText('90 / 90').waitFor();

  await page.locator('[data-cell="0-7"]').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.dataset.cell), '1-7', 'Enter goes down');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('31');
  await page.getByText('91 / 90').waitFor();

  await page.reload();
  await page.getByText('已恢复您上次').waitFor();
  assert.equal(await page.locator('[data-cell="0-7"]').inputValue(), '31', 'nothing that was typed is lost');

  await paste(page, '[data-cell="0-3"]', 'x'.repeat(10_000_000));
  await page.getByText('粘贴的内容太大').waitFor();
  assert.equal(await page.locator('[data-cell="0-3"]').inputValue(), '参加展会');

  await saved(page);
  await page.getByRole('button', { name: '送审' }).click();
  await page.locator('main .problem').waitFor();
  assert.equal(await page.locator('td.bad input').getAttribute('data-cell'), '3-5', 'a missing target is told in its cell');
  assert.deepEqual(faults, []);
  await context.close();
}

async function twoTabsWriteOneGoal(browser) {
  const { page, context } = await logIn(browser, 'cooperation-officer');
  await open(page, SHEET);
  const other = await logIn(browser, 'cooperation-officer');
  await open(other.page, SHEET);
  await other.page.locator('[data-cell="0-3"]').fill('参加展会（另一处）');
  await saved(other.page);
  await other.context.close();

  await page.locator('[data-cell="1-3"]').fill('布展质量合格率');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { name: '他人已修改了这个目标' }).waitFor();
  await page.getByText('参加展会（另一处）').waitFor();
  await page.getByRole('button', { name: '以我的为准' }).click();
  await page.getByText('已保存。').waitFor();
  assert.equal(await page.locator('[data-cell="0-3"]').inputValue(), '参加展会', 'mine holds');
  await context.close();
}

async function aReportIsRefusedCellByCell(browser) {
  const { page, context } = await logIn(browser, 'project-officer');
  await open(page, '/subjects/project/31000020T000000000003/2020/work/monitoring/REPORT/6');
  await page.locator('[data-cell="1-2"]').fill('96');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.locator('main .problem').waitFor();
  assert.equal(await page.locator('td.bad input[data-cell="0-2"]').count(), 1, 'a value that is missing is told in its cell');
  assert.equal(await page.locator('[data-cell="1-2"]').inputValue(), '96', 'what was typed is still there');
  await context.close();
}

export const sheetJourneys = [aGoalIsFilledLikeASheet, twoTabsWriteOneGoal, aReportIsRefusedCellByCell];
