// 市财政局's system, which has no browser: its documents arrive as events.
import assert from 'node:assert/strict';
import { gateway, password } from './suite.mjs';

const issuer = process.env.JIXIAO_ISSUER ?? 'http://127.0.0.1:8190';

async function token() {
  const credentials = Buffer.from(`demo-finance-system:${await password()}`).toString('base64');
  const answer = await fetch(`${issuer}/oauth2/token`, { method: 'POST', headers: { Authorization: `Basic ${credentials}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }) });
  return (await answer.json()).access_token;
}

async function send(day, path, body, type) {
  const answer = await fetch(gateway + path, { method: 'POST', headers: { Authorization: `Bearer ${await token()}`, 'Content-Type': type, 'Jixiao-Business-Date': day }, body: JSON.stringify(body) });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.text()}`);
}

/** A document of finance: 批复, 支付, 关账. */
export async function says(day, type, subject, number, data = {}) {
  const event = { specversion: '1.0', id: number, source: '/finance/sh', type: `jixiao.finance.${type}.v1`, subject, time: `${day}T16:00:00+08:00`, datacontenttype: 'application/json', data: { number, version: 1, date: day, ...data } };
  await send(day, '/api/monitoring/finance-events', event, 'application/json');
}

/** 回执: finance has carried out what was decided on the money. */
export async function acknowledges(day, { code, year }, number, document) {
  await send(day, `/api/monitoring/projects/${code}/${year}/fund-control/measures/${number}/acknowledgement`, { document, on: day, amount: null }, 'application/json');
}
