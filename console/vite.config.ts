import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the running suite. */
const gateway = process.env.JIXIAO_GATEWAY ?? 'http://127.0.0.1:8080';
const toGateway = Object.fromEntries(
  ['/api', '/me', '/login', '/logout', '/oauth2', '/public', '/docs'].map((path) => [path, { target: gateway }]),
);

export default defineConfig({
  base: '/console/',
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: { host: '127.0.0.1', proxy: toGateway },
  build: {
    outDir: 'target/classes/console',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'] },
});
