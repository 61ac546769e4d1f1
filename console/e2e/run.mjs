// Every page in both languages, wide and narrow, and the journeys, against a running suite with the demo year. Pictures: target/e2e.
import { mkdir } from 'node:fs/promises';
import { journeys } from './journey.mjs';
import { pages } from './pages.mjs';
import { launch, logIn, open, sticksOut, violations } from './suite.mjs';

const pictures = new URL('../target/e2e/', import.meta.url).pathname;
await mkdir(pictures, { recursive: true });
const browser = await launch();
const found = [];

async function look(user, language, width) {
  const { page, faults, context } = await logIn(browser, user, { language, width });
  for (const one of pages.filter((candidate) => candidate.user === user)) {
    const place = `${one.name} ${language} ${width}`;
    await open(page, one.path);
    await page.screenshot({ path: `${pictures}${place.replaceAll(' ', '-')}.png`, fullPage: true });
    found.push(...(await violations(page)).map((text) => `${place}: ${text}`));
    if ((await sticksOut(page)) > 0) found.push(`${place}: sticks out of the screen`);
    found.push(...faults.splice(0).map((text) => `${place}: ${text}`));
  }
  await context.close();
}

for (const user of new Set(pages.map((one) => one.user))) {
  for (const language of ['zh-CN', 'en']) {
    for (const width of [1440, 390]) await look(user, language, width);
  }
}
for (const journey of journeys) {
  await journey(browser).catch((reason) => found.push(`${journey.name}: ${reason}`));
}
await browser.close();
found.forEach((text) => console.error(text));
console.log(`${pages.length} pages in 2 languages and 2 widths, ${journeys.length} journeys: ${found.length} found`);
process.exit(found.length === 0 ? 0 : 1);
