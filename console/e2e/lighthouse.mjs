// Lighthouse on the pages that people open most, against a running suite: fails below what the console promises. Lighthouse itself is
// fetched into target when it is asked for: it is larger than the rest of the console's tools together, and no build needs it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { consoleAddress, executablePath, signIn } from './suite.mjs';

const { default: lighthouse, desktopConfig } = await import('../target/lighthouse/node_modules/lighthouse/core/index.js');
const PAGES = { home: '/', list: '/projects?year=2020', subject: '/subjects/project/31000020T000000000001/2020' };
const LEAST = { performance: 90, accessibility: 95, 'best-practices': 95 };
const PORT = 9322;

const profile = await mkdtemp(join(tmpdir(), 'jixiao-lighthouse-'));
// Lighthouse opens its pages in the profile's own context, so that is where somebody has to be logged in.
const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox', `--remote-debugging-port=${PORT}`], locale: 'zh-CN' });
let failed = false;
try {
  await signIn(await context.newPage(), 'planning-finance');
  for (const [name, path] of Object.entries(PAGES)) {
    const result = await lighthouse(consoleAddress + path, { port: PORT, disableStorageReset: true, onlyCategories: Object.keys(LEAST), logLevel: 'error' }, desktopConfig);
    const scores = Object.entries(LEAST).map(([category, least]) => {
      const score = Math.round((result.lhr.categories[category].score ?? 0) * 100);
      failed ||= score < least;
      return `${category} ${score}${score < least ? ` (at least ${least})` : ''}`;
    });
    console.log(`${name}: ${scores.join(', ')}`);
    const measured = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => `${id} ${result.lhr.audits[id].displayValue}`);
    console.log(`  ${measured.join(', ')}`);
    const missed = Object.values(result.lhr.audits).filter(({ id, score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0 && id !== 'bf-cache');
    missed.forEach(({ id, title }) => console.log(`  ${id}: ${title}`));
  }
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
