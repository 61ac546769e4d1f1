// Every page in both languages, wide and narrow, and the journeys, against a running suite with the demo year. Pictures: target/e2e.
// With --short each page once, in one language wide or in the other narrow, which is what the build has time for. With --failing each
// page without its services, and no journeys.
import { mkdir } from 'node:fs/promises';
import { journeys } from './journey.mjs';
import { officeJourneys } from './offices.mjs';
import { registerJourneys } from './registers.mjs';
import { resultJourneys } from './results.mjs';
import { sheetJourneys } from './sheet.mjs';
import { pages } from './pages.mjs';
import { yearJourneys } from './year.mjs';
import { launch, logIn, open, sticksOut, violations, withoutServices } from './suite.mjs';

const pictures = new URL('../target/e2e/', import.meta.url).pathname;
await mkdir(pictures, { recursive: true });
const browser = await launch();
const found = [];

const short = process.argv.includes('--short');
const failing = process.argv.includes('--failing');

async function look(user, language, width, mine) {
  const { page, faults, context } = await logIn(browser, user, { language, width });
  if (failing) await withoutServices(context);
  for (const one of mine) {
    const place = `${one.name} ${language} ${width}${failing ? ' failing' : ''}`;
    await open(page, one.path);
    await page.screenshot({ path: `${pictures}${place.replaceAll(' ', '-')}.png`, fullPage: true });
    found.push(...(await violations(page)).map((text) => `${place}: ${text}`));
    if ((await sticksOut(page)) > 0) found.push(`${place}: sticks out of the screen`);
    found.push(...faults.splice(0).map((text) => `${place}: ${text}`));
  }
  await context.close();
}

const ALL = [['zh-CN', 1440], ['zh-CN', 390], ['en', 1440], ['en', 390]];
const SHORT = [ALL[0], ALL[3]];
const views = short ? SHORT : ALL;
for (const user of new Set(pages.map((one) => one.user))) {
  for (const [at, [language, width]] of views.entries()) {
    const mine = pages.filter((one, index) => one.user === user && (!short || index % SHORT.length === at));
    if (mine.length > 0) await look(user, language, width, mine);
  }
}
const all = failing ? [] : [...journeys, ...sheetJourneys, ...resultJourneys, ...registerJourneys, ...officeJourneys, ...yearJourneys];
for (const journey of all) {
  await journey(browser).catch((reason) => found.push(`${journey.name}: ${reason}`));
}
await browser.close();
found.forEach((text) => console.error(text));
console.log(`${pages.length} pages in ${short ? 'one of ' : ''}${views.length} views, ${all.length} journeys: ${found.length} found`);
process.exit(found.length === 0 ? 0 : 1);
