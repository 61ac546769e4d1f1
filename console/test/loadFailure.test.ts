// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { notLoaded, tellOfLoadFailures } from '@/frame/loadFailure';

describe('A page whose scripts cannot be had', () => {
  it('is told of with its address, until another one is there', async () => {
    const page = { template: '<p></p>' };
    const router = createRouter({
      history: createMemoryHistory('/console/'),
      routes: [
        { path: '/', component: page },
        { path: '/lists', component: () => Promise.reject(new Error('Failed to fetch dynamically imported module')) },
      ],
    });
    tellOfLoadFailures(router);
    await router.push('/');
    expect(notLoaded.value).toBeUndefined();

    await router.push('/lists?year=2020').catch(() => undefined);
    expect(notLoaded.value).toBe('/console/lists?year=2020');

    await router.push('/?again');
    expect(notLoaded.value).toBeUndefined();
  });
});
