import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSurroundings } from '@/api/client';
import { assessedIn, notDrafted } from '@/evaluation/assessed';

/** The 合作交流处 was abolished in June 2020; the 数据处 came in 2021. */
const TENURES = [
  { post: 'DIVISION_HEAD', division: '对口支援处', from: '2019-01-01', until: '9999-12-31' },
  { post: 'DIVISION_HEAD', division: '合作交流处', from: '2019-01-01', until: '2020-06-30' },
  { post: 'DIVISION_HEAD', division: '数据处', from: '2021-03-01', until: '9999-12-31' },
  { post: 'UNIT_HEAD', from: '2019-01-01', until: '9999-12-31' },
];
const UNITS = [
  { unitCode: 'HQ', name: '机关', kind: 'HEADQUARTERS', participation: 'FULL' },
  { unitCode: 'BJ', name: '驻北京办事处', kind: 'OUT_OF_TOWN_OFFICE', participation: 'FULL' },
  { unitCode: 'FW', name: '服务中心', kind: 'SERVICE_CENTRE', participation: 'TRIAL' },
];

/** As the service answers: who is in post on the day that is asked for, and everybody who ever was if none is. */
function answered(url: string): unknown {
  const { pathname, searchParams } = new URL(url, 'http://console');
  if (pathname === '/api/goals/units') return UNITS;
  const on = searchParams.get('on');
  return pathname === '/api/goals/organisation/HQ/posts' ? TENURES.filter(({ from, until }) => on === null || (from <= on && on <= until)) : undefined;
}

beforeEach(() => {
  useSurroundings({ language: () => 'zh-CN', businessDate: () => '2022-03-01', words: () => ({ unreachable: { title: '', detail: '' }, unreadable: { title: '', detail: '' } }), antiForgery: () => undefined, renew: () => Promise.resolve(), logInAgain: () => Promise.resolve() });
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(JSON.stringify(answered(url)), { headers: { 'Content-Type': 'application/json' } })));
});
afterEach(() => vi.unstubAllGlobals());

describe('Who is assessed in a year', () => {
  const names = async (year: string) => (await assessedIn(year)).map(({ name }) => name);

  it('are the divisions of the 机关 that stood at the end of it, and the other units that take part', async () => {
    expect(await names('2019')).toEqual(['合作交流处', '对口支援处', '驻北京办事处']);
    expect(await names('2020')).toEqual(['对口支援处', '驻北京办事处']);
    expect(await names('2021')).toEqual(['对口支援处', '数据处', '驻北京办事处']);
  });

  it('is asked for until its sheet is drawn up', async () => {
    const all = await assessedIn('2020');
    expect(notDrafted(all, [{ unitCode: 'HQ', division: '对口支援处' }]).map(({ name }) => name)).toEqual(['驻北京办事处']);
    expect(notDrafted(all, [{ unitCode: 'BJ' }]).map(({ name }) => name)).toEqual(['对口支援处']);
    expect(notDrafted(all, [{ unitCode: 'HQ', division: '研究室' }])).toHaveLength(2);
  });
});
