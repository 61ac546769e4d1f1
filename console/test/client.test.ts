import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { address, read, send, useSurroundings, type Surroundings } from '@/api/client';
import { RequestFailed } from '@/api/problem';

const words = { unreachable: { title: '连接不上', detail: '' }, unreadable: { title: '不可读', detail: '' } };
let calls: { url: string; headers: Record<string, string>; method: string }[];
let answers: (() => Response)[];
let around: Surroundings;

function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

beforeEach(() => {
  calls = [];
  answers = [];
  around = {
    language: () => 'en',
    businessDate: () => '2020-03-01',
    words: () => words,
    antiForgery: () => ({ header: 'X-XSRF-TOKEN', token: 'token' }),
    renew: vi.fn(() => Promise.resolve()),
    logInAgain: vi.fn(() => Promise.resolve()),
  };
  useSurroundings(around);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    calls.push({ url, headers: init.headers as Record<string, string>, method: init.method ?? 'GET' });
    const answer = answers.shift();
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'));
  });
});
afterEach(() => vi.unstubAllGlobals());

const order = { method: 'PUT', to: '/api/goals/{subjects}/{code}/{year}/goal', path: { subjects: 'projects', code: 'A', year: 2020 }, body: {}, key: 'k' } as const;

describe('A request', () => {
  it('fills its path and leaves empty questions out', () => {
    expect(address('/a/{code}', { code: 'x/y' }, { year: 2020, after: undefined, q: '' })).toBe('/a/x%2Fy?year=2020');
  });

  it('says the language and the business date, and takes null as absent', async () => {
    answers.push(json(200, { items: [{ name: 'A', division: null }] }, { ETag: '"7"' }));
    const { data, etag } = await read('/api/goals/projects', {}, { year: 2020 });
    expect(data.items[0]?.division).toBeUndefined();
    expect(etag).toBe('"7"');
    expect(calls[0]).toMatchObject({ url: '/api/goals/projects?year=2020', headers: { 'Accept-Language': 'en', 'Jixiao-Business-Date': '2020-03-01' } });
    expect(calls[0]?.headers['X-XSRF-TOKEN']).toBeUndefined();
  });

  it('that changes something carries the anti-forgery token, its key and the version, and later reads see it', async () => {
    answers.push(json(200, {}, { 'Jixiao-Written': 'event-1' }), json(200, []));
    await send({ ...order, ifMatch: '"7"' });
    await read('/api/goals/to-dos');
    expect(calls[0]?.headers).toMatchObject({ 'X-XSRF-TOKEN': 'token', 'Idempotency-Key': 'k', 'If-Match': '"7"' });
    expect(calls[1]?.headers['Jixiao-Written']).toBe('event-1');
  });

  it('waits for the login where the session is over, and is then sent once more with the same key', async () => {
    answers.push(json(401, { type: 'urn:jixiao:problem:unauthenticated', title: '未登录' }), json(200, {}));
    await send(order);
    expect(around.logInAgain).toHaveBeenCalledOnce();
    expect(calls.map((call) => call.headers['Idempotency-Key'])).toEqual(['k', 'k']);
  });

  it('asks for a new anti-forgery token once', async () => {
    const refused = json(403, { type: 'urn:jixiao:problem:csrf-token-missing', title: 'x' });
    answers.push(refused, refused);
    await expect(send(order)).rejects.toBeInstanceOf(RequestFailed);
    expect(around.renew).toHaveBeenCalledOnce();
  });

  it('fails in plain words where nothing answers', async () => {
    await expect(read('/api/goals/to-dos')).rejects.toMatchObject({ problem: { code: 'unreachable', title: '连接不上' } });
  });
});
