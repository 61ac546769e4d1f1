// Somebody at work: logs in, takes a step on a page, and leaves with nothing having gone wrong.
import assert from 'node:assert/strict';
import { logIn, open } from './suite.mjs';

/** Somebody, on a day, on a page. What `take` returns is handed back. */
export async function as(browser, user, day, path, take) {
  const { page, context, faults } = await logIn(browser, user, { day });
  await open(page, path);
  const said = await take(page);
  assert.deepEqual(faults, [], `${user} at ${path}`);
  await context.close();
  return said;
}

export function form(page, heading) {
  return page.locator('form.card', { has: page.getByRole('heading', { name: heading, exact: true }) });
}

/** By how the labels of the fields begin: what is true is checked, everything else is typed. */
export async function fill(place, fields) {
  for (const [label, value] of Object.entries(fields)) {
    const field = place.getByLabel(new RegExp(`^\\s*${label}`)).first();
    if (value === true) await field.check();
    else await field.fill(value);
  }
}

/** The cells of a sheet, row by row from this column on; a cell with choices takes the words or the code of one. */
export async function fillSheet(place, column, rows) {
  for (const [row, cells] of rows.entries()) {
    for (const [index, value] of cells.entries()) {
      const cell = place.locator(`[data-cell="${row}-${column + index}"]`);
      if (value === '') continue;
      if (await cell.evaluate((one) => one.tagName === 'SELECT')) await cell.selectOption(value);
      else await cell.fill(value);
    }
  }
}

/** Presses a button, and hands back how the service answered. */
export async function give(page, button) {
  const [answer] = await Promise.all([page.waitForResponse((one) => one.request().method() !== 'GET' && one.url().includes('/api/')), button.click()]);
  return answer;
}

/** A command on the page, chosen first where there are several, filled in and given. */
export async function act(page, name, fields = {}) {
  const choice = page.locator('.acts[role=group]').getByRole('button', { name, exact: true });
  if (await choice.count()) await choice.click();
  const place = form(page, name);
  await fill(place, fields);
  return give(page, place.getByRole('button', { name, exact: true }));
}

async function isTaken(answer) {
  assert.ok(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`);
}

/** A button whose command is taken. */
export async function taken(page, button) {
  await isTaken(await give(page, button));
}

/** Given as `act` gives it, and taken. */
export async function done(page, name, fields) {
  await isTaken(await act(page, name, fields));
}

export async function paste(page, selector, text) {
  await page.locator(selector).focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
