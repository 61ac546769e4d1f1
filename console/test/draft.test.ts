// @vitest-environment jsdom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, nextTick, type App } from 'vue';
import { useSurroundings } from '@/api/client';
import { i18n, speak } from '@/i18n';
import { useDraft } from '@/shared/useDraft';
import CommandForm from '@/work/CommandForm.vue';
import type { About } from '@/work/step';
import { planForms, rowsOf, type Plan } from '@/workplan/forms';
import { anywhere } from './places';

beforeEach(() => {
  localStorage.clear();
  setActivePinia(createPinia());
});

describe('What somebody types', () => {
  it('is found again until it was sent', () => {
    useDraft('a', { text: '' }).draft.text = 'b';
    const again = useDraft('a', { text: '' });
    expect([again.found, again.draft.text]).toEqual([true, 'b']);
    again.forget();
    expect(useDraft('a', { text: '' }).found).toBe(false);
  });

  it('is not kept where it says no more than it began with', () => {
    const { draft } = useDraft('a', { text: 'b' });
    draft.text = 'c';
    draft.text = 'b';
    expect(useDraft('a', { text: 'd' }).draft.text).toBe('d');
  });

  it('is kept where it is what stood before the last that was sent', () => {
    const { draft, forget } = useDraft('a', { text: 'b' });
    draft.text = 'c';
    forget({ text: 'c' });
    draft.text = 'b';
    expect(useDraft('a', { text: 'c' }).draft.text).toBe('b');
  });
});

describe('A plan that is issued anew', () => {
  const task = (code: string) => ({ code, title: '培训', responsible: ['秘书处'], workYear: 2021, dueOn: '2021-04-30', source: '1号', unitCode: 'BJ', budgetYear: 2021 });
  const sent = vi.fn(() => Promise.resolve(new Response('[]', { headers: { 'Content-Type': 'application/json' } })));
  let app: App;

  function shown(edition: number, ...codes: string[]): HTMLElement {
    const plan = { edition, tasks: codes.map(task) } as Plan;
    const about: About = { facts: {}, edition, etag: `"${edition}7"`, rows: { planTasks: rowsOf(plan, '、') } };
    const place = document.createElement('div');
    const [form] = planForms(plan, ['planning-finance'], 'HQ', 'BJ');
    if (!form) throw new Error('nothing can be issued');
    app = createApp(() => h(CommandForm, { form, about, path: { year: '2021', unit: 'BJ' }, service: 'goals', name: 'plan' })).use(i18n).use(anywhere());
    app.mount(place);
    return place;
  }

  const codesIn = (place: HTMLElement) => [...place.querySelectorAll('input')].map(({ value }) => value).filter((value) => /^[A-Z]$/.test(value));

  async function type(place: HTMLElement, code: string, instead: string): Promise<void> {
    const input = [...place.querySelectorAll('input')].find(({ value }) => value === code);
    if (!input) throw new Error(`no input with ${code}`);
    input.value = instead;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    await nextTick();
  }

  beforeEach(async () => {
    await speak('zh-CN');
    useSurroundings({ language: () => 'en', businessDate: () => '', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
    sent.mockClear();
    vi.stubGlobal('fetch', sent);
  });

  afterEach(() => {
    app.unmount();
    vi.unstubAllGlobals();
  });

  it('goes on with what was typed over its edition, and not with what was typed over another', async () => {
    const first = shown(1, 'A');
    await type(first, 'A', 'X');
    app.unmount();
    expect(codesIn(shown(1, 'A'))).toEqual(['X']);
    app.unmount();
    expect(codesIn(shown(2, 'A', 'B'))).toEqual(['A', 'B']);
  });

  it('names the version that was read', async () => {
    shown(2, 'A').querySelector('form')?.dispatchEvent(new Event('submit'));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith('/api/goals/work-plans/2021/BJ', expect.objectContaining({ headers: expect.objectContaining({ 'If-Match': '"27"' }) as object })));
  });
});
