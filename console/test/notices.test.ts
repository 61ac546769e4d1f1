// @vitest-environment jsdom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, type App, type Component } from 'vue';
import AuditPage from '@/audit/AuditPage.vue';
import ProblemNotice from '@/frame/ProblemNotice.vue';
import { i18n, speak } from '@/i18n';
import { useSession } from '@/session';
import LibraryPage from '@/library/LibraryPage.vue';
import { useSurroundings } from '@/api/client';
import { anywhere } from './places';

const refusal = { type: 'about:blank', title: '不可查看', status: 403, detail: '您的岗位不能查看', code: 'forbidden', errors: [] };

describe('Whoever is refused', () => {
  let app: App;

  async function shown(page: Component, props: Record<string, unknown>, ...roles: string[]): Promise<HTMLElement> {
    useSession().me = { id: 'x', name: '某', roles, unit: 'BJ' };
    const router = anywhere();
    await router.push('/');
    const place = document.createElement('div');
    app = createApp(() => h(page, props)).use(i18n).use(router);
    app.mount(place);
    return place;
  }

  beforeEach(async () => {
    localStorage.clear();
    setActivePinia(createPinia());
    await speak('zh-CN');
    useSurroundings({ language: () => 'zh-CN', businessDate: () => '', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(refusal), { status: 403, headers: { 'Content-Type': 'application/problem+json' } })));
  });

  afterEach(() => {
    app.unmount();
    vi.unstubAllGlobals();
  });

  it('is not asked to try again what stays refused or missing', async () => {
    const buttons = async (status: number) => {
      const place = await shown(ProblemNotice, { problem: { ...refusal, status } });
      const found = place.querySelectorAll('button').length;
      app.unmount();
      return found;
    };
    expect([await buttons(403), await buttons(404), await buttons(409), await buttons(503)]).toEqual([0, 0, 1, 1]);
    await shown(ProblemNotice, { problem: refusal });
  });

  it('sees no form of the audit desk, and no desk of the auditor on the page of the processors', async () => {
    const refused = await shown(AuditPage, { view: 'search' }, 'project-officer');
    expect([refused.querySelectorAll('form, input, button').length, refused.textContent]).toEqual([0, expect.stringContaining('您的岗位不能查看本页')]);
    app.unmount();
    const processors = await shown(AuditPage, { view: 'processors' }, 'system-administrator');
    expect(processors.querySelector('h1')?.textContent).toBe(i18n.global.t('audit.views.processors'));
  });

  it('sees no form of the library', async () => {
    const place = await shown(LibraryPage, {}, 'system-administrator');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('不可查看'));
    expect(place.querySelectorAll('form, select, button').length).toBe(0);
  });
});
