// The notice's year in the browser, each role logged in as itself: the year is opened, goals go through review with a return and a
// refusal, tracking turns red and the money stops, the result is evaluated and published, and an auditor plays it all back. Only finance's system
// speaks without a browser. Every run takes a budget year of its own.
import * as finance from './finance.mjs';
import { as } from './people.mjs';
import { Project } from './project.mjs';
import { open } from './suite.mjs';

const FIRST = 2023;

/** The first budget year that was not opened yet; what the year before brings along comes by itself. */
async function openYear(browser) {
  return as(browser, 'planning-finance', `${FIRST - 1}-09-20`, '/', async (page) => {
    for (let year = FIRST; ; year++) {
      await open(page, `/years/${year}`);
      const button = page.getByRole('button', { name: `开启${year}年度` });
      await page.locator('section[aria-labelledby=opening]').waitFor();
      if (!(await button.count())) continue;
      await button.click();
      await page.getByRole('link', { name: '查看每一项的结果' }).click();
      await page.getByText(/等待\s*0/).waitFor();
      return year;
    }
  });
}

/** From the proposal to the result, step by step, by the keyboard. */
async function anAuditorPlaysItBack(project) {
  await project.at('auditor', undefined, '', async (page) => {
    const steps = page.locator('section[aria-labelledby=trail] li');
    await steps.nth(40).waitFor();
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('Home');
    await steps.nth(1).waitFor({ state: 'detached' });
    await steps.getByText('项目申报').waitFor();
    await page.keyboard.press('End');
    await steps.nth(40).waitFor();
  });
}

async function theYearInTheBrowser(browser) {
  const year = await openYear(browser);
  const project = new Project(browser, year, 901, '对口支援项目督查');
  const refused = new Project(browser, year, 902, '合作交流展示更新');
  for (const one of [project, refused]) {
    await one.isProposed();
    await one.isWritten();
  }
  await project.isReturnedAndMended();
  await project.appliesForItsBudget();
  await refused.appliesForItsBudget();
  await project.isReviewed('优');
  await refused.isReviewed('差');
  await refused.getsNoBudget();
  await project.getsItsBudget();
  await project.turnsRed();
  await project.losesAndRegainsItsMoney();
  await finance.says(`${year + 1}-01-08`, 'year-closed', `budget-year/office/${year}`, `沪财库〔${year + 1}〕2号`);
  await project.isEvaluated();
  await project.isPublished();
  await anAuditorPlaysItBack(project);
}

export const yearJourneys = [theYearInTheBrowser];
