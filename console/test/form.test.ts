// @vitest-environment jsdom
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp, h, type App } from 'vue';
import { i18n, speak } from '@/i18n';
import CommandForm from '@/work/CommandForm.vue';

describe('What is chosen in a form', () => {
  let app: App;
  afterEach(() => app.unmount());

  it('is chosen already where it has to be and there is one way only, and can be left open where it may be', async () => {
    localStorage.clear();
    setActivePinia(createPinia());
    await speak('zh-CN');
    const place = document.createElement('div');
    const choice = { type: 'choice', choices: ['STOP'] } as const;
    app = createApp({ render: () => h(CommandForm, { form: { act: 'PROPOSE_MEASURE', to: '/api/goals/projects', fields: [{ ...choice, name: 'measure' }, { ...choice, name: 'cause', optional: true }] }, about: { facts: {} }, path: {}, service: 'monitoring', name: 'A' }) });
    app.use(i18n).mount(place);
    const fields = Array.from(place.querySelectorAll('fieldset'), (one) => Array.from(one.querySelectorAll('input'), ({ value, checked }) => ({ value, checked })));
    expect(fields).toEqual([[{ value: 'STOP', checked: true }], [{ value: 'STOP', checked: false }, { value: '', checked: true }]]);
  });
});
