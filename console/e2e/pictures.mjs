// The pictures of the README, from a running suite with the demo year.
import { mkdir, stat } from 'node:fs/promises';
import { launch, logIn, open } from './suite.mjs';

const MOST_BYTES = 150_000;
const PROJECT = '/subjects/project/31000020T000000000001/2020';
const PICTURES = [
  { name: 'home', user: 'division-head', path: '/' },
  { name: 'goal-sheet', user: 'project-officer', path: `${PROJECT}/goal`, width: 1440 },
  { name: 'confirmation', user: 'division-head', path: `${PROJECT}/work/monitoring/CONFIRM/6` },
  { name: 'timeline', user: 'auditor', path: `${PROJECT}?at=99` },
  { name: 'comparison', user: 'planning-finance', path: '/subjects/project/31000020T000000000003/2020/comparison' },
  { name: 'explanation', user: 'planning-finance', path: `${PROJECT}/explanation` },
];

const folder = new URL('../../docs/console/', import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const browser = await launch();
for (const { name, user, path, width = 1200 } of PICTURES) {
  const { page, context } = await logIn(browser, user, { width });
  await page.setViewportSize({ width, height: 720 });
  await open(page, path);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  const { size } = await stat(`${folder}${name}.png`);
  console.log(`${name}: ${Math.round(size / 1000)} KB`);
  if (size > MOST_BYTES) process.exitCode = 1;
}
await browser.close();
