// @vitest-environment jsdom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, type App, type Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useSurroundings } from '@/api/client';
import { i18n, speak } from '@/i18n';
import UnitPage from '@/organisation/UnitPage.vue';
import type { About } from '@/work/step';
import MatterPage from '@/work/MatterPage.vue';
import SelfEvaluation from '@/work/SelfEvaluation.vue';
import StepBody from '@/work/StepBody.vue';
import { STEPS } from '@/work/steps';

let app: App;
let answers: Record<string, unknown>;

const said = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' } });

/** The page as it is once what it asks for was answered; whatever has no answer is not there. */
async function page(component: Component, props: Record<string, unknown>): Promise<HTMLElement> {
  const place = document.createElement('div');
  const pinia = createPinia();
  setActivePinia(pinia);
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)', component: { template: '' } }] });
  app = createApp(() => h(component, props)).use(i18n).use(pinia).use(router);
  await router.push('/');
  app.mount(place);
  await vi.waitFor(() => expect(place.textContent).not.toContain('正在读取'));
  return place;
}

const links = (place: HTMLElement) => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await speak('zh-CN');
  answers = {};
  useSurroundings({ language: () => 'zh-CN', businessDate: () => '', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
  vi.stubGlobal('fetch', (url: string) => {
    const { pathname } = new URL(url, 'http://console');
    return Promise.resolve(pathname in answers ? said(answers[pathname]) : said({ code: 'not-found', status: 404, title: '没有找到', detail: '没有找到。' }, 404));
  });
});

afterEach(() => {
  app.unmount();
  vi.unstubAllGlobals();
});

describe('A step', () => {
  const shown = (about: About) => page(StepBody, { step: STEPS['evaluation/CONFIRM'], about, path: {}, service: 'evaluation', name: 'x' });

  it('has its form while it can be taken', async () => {
    const place = await shown({ facts: { total: '90.00' }, stands: { code: 'IN_REVIEW', words: 'evaluationStages' } });
    expect(place.querySelectorAll('form')).toHaveLength(2);
  });

  it('says how the matter stands once it cannot be taken any more', async () => {
    const place = await shown({ facts: { total: '90.00' }, stands: { code: 'FINALISED', words: 'evaluationStages' } });
    expect(place.querySelectorAll('form')).toHaveLength(0);
    expect(place.textContent).toContain('现状：已定稿。此步骤现在没有需要办理的事项。');
  });

  it('of a self-evaluation that is final has no form', async () => {
    answers['/api/evaluation/projects/A/2020/self-evaluation'] = { row: { stage: 'FINALISED' }, steps: [], results: [], falsifications: [] };
    const place = await page(SelfEvaluation, { of: { subjects: 'projects', code: 'A', year: '2020' }, name: 'A' });
    expect(place.querySelector('form')).toBeNull();
    expect(place.textContent).toContain('现状：已定稿。');
  });
});

describe('What is not there', () => {
  it('as a request is told in a sentence with the way back', async () => {
    const place = await page(MatterPage, { matter: 'request', year: '2020', number: 'YSQ-9999' });
    expect(place.textContent).toContain('2020 年没有编号 YSQ-9999 的事项。');
    expect(place.querySelector('.problem')).toBeNull();
    expect(links(place)).toEqual(['/disclosure/requests?year=2020']);
  });

  it('as a unit is told in a sentence with the way back', async () => {
    answers['/api/goals/organisation/NOWHERE/posts'] = [];
    answers['/api/goals/organisation/NOWHERE/delegations'] = [];
    const place = await page(UnitPage, { unit: 'NOWHERE' });
    await vi.waitFor(() => expect(place.textContent).toContain('没有代码为 NOWHERE 的单位。'));
    expect(place.querySelector('table')).toBeNull();
    expect(links(place)).toEqual(['/units']);
  });
});
