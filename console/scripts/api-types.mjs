// Makes a type for every request of the services out of their kept OpenAPI documents.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
const types = new URL('../src/api/generated/', import.meta.url);

await mkdir(types, { recursive: true });
for (const file of (await readdir(documents)).filter((name) => name.endsWith('.json'))) {
  const nodes = await openapiTS(new URL(file, documents), { alphabetize: true });
  await writeFile(new URL(file.replace('.json', '.ts'), types), astToString(nodes));
}
