// What people do, step by step, with the keyboard where it matters.
import assert from 'node:assert/strict';
import { consoleAddress, logIn, open } from './suite.mjs';

const PROJECT = '/subjects/project/31000020T000000000001/2020';

async function fromTheToDoToItsStep(browser) {
  const { page, context } = await logIn(browser, 'project-officer');
  await open(page, '/');
  const first = page.locator('section[aria-labelledby=to-dos] li a').first();
  const place = await first.getAttribute('href');
  await first.press('Enter');
  await page.waitForURL((url) => url.pathname === place);
  await page.waitForFunction(() => document.activeElement?.id === 'main');
  await page.getByRole('link', { name: '返回管理对象' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', 'the keyboard goes on in the new page');
  await context.close();
}

async function throughTheYearByTheArrowKeys(browser) {
  const { page, context } = await logIn(browser, 'auditor');
  await open(page, PROJECT);
  const slider = page.locator('input[type=range]');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby=trail] li').length === 1);
  assert.match(page.url(), /at=\d+/, 'the moment can be sent to somebody');
  assert.match(await slider.getAttribute('aria-valuetext'), /项目申报/);
  await page.keyboard.press('End');
  await page.waitForFunction(() => !window.location.search.includes('at='));
  await context.close();
}

async function inTheOtherLanguage(browser) {
  const { page, context } = await logIn(browser, 'planning-finance');
  await open(page, '/projects?year=2020');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Projects and goals' }).waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Projects and goals' }).waitFor();
  await context.close();
}

async function onAfterTheSessionWasOver(browser) {
  const { page, context } = await logIn(browser, 'planning-finance');
  await open(page, '/projects?year=2020');
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.locator('select').first().selectOption('2021');
  await page.getByRole('dialog').waitFor();
  await context.addCookies(cookies);
  await page.getByRole('button', { name: '我已登录' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  assert.match(page.url(), /year=2021/, 'what was wanted before the login goes on after it');
  await context.close();
}

async function noWayInWithoutALogin(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${consoleAddress}${PROJECT}`);
  await page.waitForSelector('select[name=username], [role=dialog]');
  await context.close();
}

export const journeys = [fromTheToDoToItsStep, throughTheYearByTheArrowKeys, inTheOtherLanguage, onAfterTheSessionWasOver, noWayInWithoutALogin];
