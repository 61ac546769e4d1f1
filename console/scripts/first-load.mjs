// Fails the build where the scripts that the home page needs (it is part of the entry) are larger than a slow line bears.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 300;
const out = new URL('../target/classes/console/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', out), 'utf8'));

const needed = new Set();
function need(key) {
  if (needed.has(key)) return;
  needed.add(key);
  (manifest[key].imports ?? []).forEach(need);
}
['index.html', 'src/locales/zh-CN/index.ts'].forEach(need);

let bytes = 0;
for (const key of needed) {
  bytes += gzipSync(await readFile(new URL(manifest[key].file, out))).length;
}
const kb = Math.round(bytes / 1024);
console.log(`The home page loads ${kb} KB of compressed scripts; ${LIMIT_KB} KB are allowed.`);
if (kb > LIMIT_KB) process.exit(1);
