// Looks at every kind of page of a running portal: axe, overflow, faults and pictures, wide, narrow, without JavaScript and in print; then
// Lighthouse, of which no score may be below 95. Pictures: target/portal.
import { mkdir, writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { gateway, pages } from './pages.mjs';

const LEAST = 95;
const DEBUGGING = 9333;
const pictures = new URL('./target/portal/', import.meta.url).pathname;
const forms = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
  { name: 'dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'without-script', viewport: { width: 1440, height: 900 }, javaScriptEnabled: false },
  { name: 'print', viewport: { width: 794, height: 1123 }, media: 'print' },
];

/** What WCAG 2.2 AA forbids on this page, each as one line. */
async function violations(page, media) {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // nobody aims at paper
    .disableRules(media === 'print' ? ['target-size'] : []).analyze();
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`));
}

async function look(browser, all, { name: form, media, ...options }) {
  const found = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  let expected;
  page.on('console', (message) => {
    // the browser tells of an error page as well, which is a fault where it is not the page that was asked for
    const itself = expected.status >= 400 && message.location().url === expected.address;
    if (message.type() === 'error' && !itself) found.push(`${page.url()}: ${message.text()} ${message.location().url}`);
  });
  for (const language of ['zh', 'en']) {
    for (const one of all) {
      const place = `${one.name}-${language}-${form}`;
      expected = { status: one.status, address: `${gateway}${one.path}${one.path.includes('?') ? '&' : '?'}lang=${language}` };
      const answer = await page.goto(expected.address);
      if (answer.status() !== one.status) found.push(`${place}: answered ${answer.status()}`);
      await page.screenshot({ path: `${pictures}${place}.png`, fullPage: true });
      // axe is a script itself; the page holds the same without any, which the pictures show
      if (options.javaScriptEnabled !== false) found.push(...(await violations(page, media)).map((text) => `${place}: ${text}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) found.push(`${place}: sticks out of the screen`);
    }
  }
  await context.close();
  return found;
}

/** Error pages are no pages to score: they are not to be indexed. */
async function score(all) {
  const found = [];
  const table = [];
  for (const one of all.filter((page) => page.status === 200)) {
    for (const [form, config] of [['wide', desktopConfig], ['narrow', undefined]]) {
      const { lhr } = await lighthouse(
        gateway + one.path,
        { port: DEBUGGING, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] },
        config,
      );
      const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score: value }) => [id, Math.round((value ?? 0) * 100)]));
      table.push({ page: one.name, form, ...scores });
      for (const [category, value] of Object.entries(scores)) {
        if (value >= LEAST) continue;
        const failed = lhr.categories[category].auditRefs.map(({ id }) => lhr.audits[id])
          .filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => audit.id);
        found.push(`${one.name} ${form}: ${category} ${value}: ${failed.join(', ')}`);
      }
    }
  }
  console.table(table);
  await writeFile(`${pictures}lighthouse.json`, JSON.stringify(table, null, 1));
  return found;
}

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', `--remote-debugging-port=${DEBUGGING}`],
});
const found = [];
const wanted = process.argv.slice(2);
function note(texts) {
  texts.forEach((text) => console.error(text));
  found.push(...texts);
}
try {
  const all = await pages(wanted);
  for (const form of forms) note(await look(browser, all, form));
  note(await score(all));
  console.log(`${all.length} kinds of pages, 2 languages, ${forms.length} forms: ${found.length} found`);
} finally {
  await browser.close();
}
process.exit(found.length === 0 ? 0 : 1);
