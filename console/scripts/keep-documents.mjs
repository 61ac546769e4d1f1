// Keeps the OpenAPI documents of a running suite, from which the types of the requests are made.
import { writeFile } from 'node:fs/promises';

const gateway = process.env.JIXIAO_GATEWAY ?? 'http://127.0.0.1:8080';

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

for (const service of ['goals', 'monitoring', 'evaluation', 'disclosure', 'journal']) {
  const response = await fetch(`${gateway}/api/${service}/openapi`);
  if (!response.ok) throw new Error(`${service} answered ${response.status}`);
  const document = await response.json();
  // The gateway names itself there, by whatever address it has.
  delete document.servers;
  const text = JSON.stringify(sorted(document), null, 1) + '\n';
  await writeFile(new URL(`../openapi/${service}.json`, import.meta.url), text);
}
