// @vitest-environment jsdom
import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, h, type App } from 'vue';
import { useSurroundings } from '@/api/client';
import { i18n, speak } from '@/i18n';
import FactList from '@/subject/FactList.vue';
import { anywhere } from './places';

const UNITS = [{ unitCode: '0101', name: '友好交流中心' }];

describe('What an event tells', () => {
  let app: App;

  async function told(of: Record<string, unknown>): Promise<HTMLElement> {
    const place = document.createElement('div');
    const router = anywhere();
    app = createApp(() => h(FactList, { of })).use(i18n).use(createPinia()).use(router);
    await router.push('/');
    app.mount(place);
    return place;
  }

  beforeEach(async () => {
    localStorage.clear();
    await speak('zh-CN');
    useSurroundings({ language: () => 'zh-CN', businessDate: () => '', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(JSON.stringify(address.includes('/units') ? UNITS : []), { headers: { 'Content-Type': 'application/json' } })));
  });

  afterEach(() => {
    app.unmount();
    vi.unstubAllGlobals();
  });

  it('calls units by their names, and by their codes where no name is known', async () => {
    const place = await told({ unitCode: '0101', units: ['0101', '0999'] });
    await vi.waitFor(() => expect([...place.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(['友好交流中心', '友好交流中心、0999']));
  });

  it('says each of several codes in words, and leaves alone what is none', async () => {
    const place = await told({ methods: ['COST_BENEFIT', 'PUBLIC_JUDGEMENT'], measures: ['改进A', 'B'] });
    expect([...place.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(['成本效益分析法、公众评判法', '改进A、B']);
  });

  it('groups amounts by thousands, and nothing else that is a number', async () => {
    const place = await told({ appropriation: '1234567', amount: '-1234.5', edition: 2020, funds: [{ name: '培训', amount: '12345' }] });
    expect([...place.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(['1,234,567.00', '-1,234.50', '2020', '培训 · 12,345.00 元']);
  });
});
