// A browser against a running suite: who logs in, and how a page is looked at.
import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';

export const gateway = process.env.JIXIAO_GATEWAY ?? 'http://127.0.0.1:8080';
export const consoleAddress = process.env.JIXIAO_CONSOLE ?? `${gateway}/console`;
const passwordFile = process.env.JIXIAO_DEMO_PASSWORD_FILE ?? '../data/secrets/demo-identity/demo-password';

export async function password() {
  return (await readFile(passwordFile, 'utf8')).trim();
}

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export function launch() {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A session of its own for this person, with everything that goes wrong on its pages noted in `faults`. */
export async function logIn(browser, user, { language = 'zh-CN', width = 1440, dark = false, day } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale: language });
  await context.addInitScript(([chosen, date]) => {
    if (!localStorage.getItem('jixiao.language')) localStorage.setItem('jixiao.language', chosen);
    if (date) sessionStorage.setItem('jixiao.business-date', date);
  }, [language, day]);
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/status of (401|403|404|409|412|422|503)/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await signIn(page, user);
  faults.length = 0;
  return { context, page, faults };
}

export async function signIn(page, user) {
  await page.goto(`${gateway}/login`);
  await page.selectOption('select[name=username]', user);
  await page.fill('input[name=password]', await password());
  await Promise.all([page.waitForURL((url) => url.port !== '8190'), page.click('button[type=submit]')]);
}

export async function open(page, path) {
  await page.goto(consoleAddress + path);
  await page.waitForSelector('main h1, main [role=alert]');
  await page.waitForLoadState('networkidle');
}

/**
 * Every request to a service is answered as the gateway does where none can be reached. Within the page: where the network is intercepted
 * the browser keeps no scripts, and asks the gateway for all of them again.
 */
export async function withoutServices(context) {
  await context.addInitScript(() => {
    const real = window.fetch.bind(window);
    const text = { title: '服务暂时不可用', detail: '服务目前无法访问。', next: '请稍后重试。' };
    const body = JSON.stringify({ type: 'urn:jixiao:problem:service-unavailable', status: 503, code: 'service-unavailable', ...text });
    const gone = () => new Response(body, { status: 503, headers: { 'Content-Type': 'application/problem+json' } });
    window.fetch = (what, how) => (String(what?.url ?? what).includes('/api/') ? Promise.resolve(gone()) : real(what, how));
  });
}

/** What WCAG 2.2 AA forbids on this page, each as one line. */
export async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

/** Nothing may stand outside of the screen: pages scroll down, never sideways. */
export function sticksOut(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
