// What the check demands of a portal before it looks at it.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';

const goal = {
  itemId: 'project-1-2020-goal', version: 1, matter: 'goal', name: '督查经费', address: '/public/items/project-1-2020-goal/v1',
  subject: { kind: 'project', code: '1', budgetYear: 2020 }, contentHash: 'a'.repeat(64),
};
let items = [];
let pages;
const portal = http.createServer(({ url }, answer) => {
  if (url.startsWith('/public/index.json')) answer.end(JSON.stringify({ years: [2020], items }));
  else answer.end(url.startsWith('/public/years') ? '[{"unit_code": "HQ"}]' : '<feed/>');
});

before(async () => {
  await new Promise((listening) => portal.listen(0, '127.0.0.1', listening));
  process.env.JIXIAO_GATEWAY = `http://127.0.0.1:${portal.address().port}`;
  ({ pages } = await import('./pages.mjs'));
});
after(() => portal.close());

test('a portal without anything published does not pass', async () => {
  items = [];
  await assert.rejects(pages([]), /nothing is published/);
});

test('a kind of page that is missing is named', async () => {
  items = [goal];
  await assert.rejects(pages([]), /department, result, key-evaluation, use-of-results, rectification, overview, corrected, superseded, withdrawn/);
});

test('a kind that was asked for has to be there, and only it is looked at', async () => {
  items = [goal];
  await assert.rejects(pages(['projct']), /projct/);
  assert.deepEqual((await pages(['project'])).map((page) => page.path), ['/public/projects/1/2020']);
});
