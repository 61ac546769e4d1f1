// @vitest-environment jsdom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, nextTick, ref, type App } from 'vue';
import { useSurroundings } from '@/api/client';
import { i18n, speak } from '@/i18n';
import { useSession } from '@/session';
import FormField from '@/shared/form/FormField.vue';
import { joined } from '@/shared/form/templates';

const OWN = { id: 7, scope: 'MINE', words: '同意。' };
const OFFICE = { id: 8, scope: 'OFFICE', words: '指标不可衡量，请细化。' };

describe('Words that are often used', () => {
  const typed = ref('');
  const answer = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
  let app: App;
  let place: HTMLElement;

  beforeEach(async () => {
    setActivePinia(createPinia());
    await speak('zh-CN');
    typed.value = '';
    answer.mockImplementation(() => Promise.resolve(new Response(JSON.stringify([OWN, OFFICE]), { headers: { 'Content-Type': 'application/json' } })));
    vi.stubGlobal('fetch', answer);
    useSurroundings({ language: () => 'zh-CN', businessDate: () => '', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
  });
  afterEach(() => {
    app.unmount();
    answer.mockReset();
    vi.unstubAllGlobals();
  });

  async function opened(...roles: string[]): Promise<void> {
    useSession().me = { id: 'li', name: '李', roles, unit: 'HQ' };
    place = document.createElement('div');
    app = createApp({ render: () => h(FormField, { field: { name: 'text', type: 'paragraph', opinion: true }, label: '意见', modelValue: typed.value, 'onUpdate:modelValue': (value: string) => (typed.value = value) }) });
    app.use(i18n).mount(place);
    expect(answer).not.toHaveBeenCalled();
    const details = place.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settled();
  }
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await nextTick();
  };
  const button = (text: string) => Array.from(place.querySelectorAll('button')).find((one) => one.textContent === text);
  const sent = () => answer.mock.calls.filter(([, init]) => init.method !== undefined).map(([url, init]) => [init.method, url, init.body]);

  it('are put in below what was typed', async () => {
    typed.value = '预算已核';
    await opened('division-head');
    button(OWN.words)!.click();
    expect(typed.value).toBe('预算已核\n同意。');
    expect(joined('  ', '同意。')).toBe('同意。');
  });

  it('are kept and removed by whom they belong to', async () => {
    typed.value = '建议压减会议费';
    await opened('division-head');
    expect(button('存为本办常用意见')).toBeUndefined();
    expect(place.querySelectorAll('li button:not(.words)')).toHaveLength(1);
    button('存为我的常用意见')!.click();
    await settled();
    button('移除')!.click();
    await settled();
    expect(sent()).toEqual([['POST', '/api/goals/opinion-templates/own', '{"words":"建议压减会议费"}'], ['DELETE', '/api/goals/opinion-templates/own/7', undefined]]);
  });

  it('of the office are kept by planning and finance', async () => {
    typed.value = OWN.words;
    await opened('planning-finance');
    expect(button('存为我的常用意见')!.disabled).toBe(true);
    button('存为本办常用意见')!.click();
    await settled();
    expect(sent()).toEqual([['POST', '/api/goals/opinion-templates/office', '{"words":"同意。"}']]);
    expect(place.querySelectorAll('li button:not(.words)')).toHaveLength(2);
  });

  it('are not offered where the service does not answer', async () => {
    answer.mockImplementation(() => Promise.reject(new TypeError('unreachable')));
    await opened('division-head');
    expect(place.querySelectorAll('li')).toHaveLength(0);
    expect(place.textContent).toContain('目前没有可选的常用意见');
  });
});
