import { describe, expect, it } from 'vitest';
import { byField, problemOf } from '@/api/problem';

const WORDS = {
  unreachable: { title: '连接不上', detail: '稍后重试' },
  unreadable: { title: '没有正常答复', detail: '请联系' },
};

describe('A problem', () => {
  const refused = {
    type: 'urn:jixiao:problem:refused',
    title: '不能办理',
    status: 422,
    detail: '有两处不符',
    errors: [
      { code: 'weights-do-not-sum', field: 'indicators[1].weight', title: '权重', detail: '合计应为 90' },
      { code: 'goal-missing', title: '缺少目标', detail: '缺少总体目标' },
    ],
  };

  it('keeps the code, the words and every reason', () => {
    const problem = problemOf(422, refused, WORDS);
    expect(problem).toMatchObject({ code: 'refused', status: 422, title: '不能办理', detail: '有两处不符' });
    expect(problem.errors.map((error) => error.code)).toEqual(['weights-do-not-sum', 'goal-missing']);
  });

  it('shows a reason at its field, and one without a shown field elsewhere', () => {
    const found = byField(problemOf(422, refused, WORDS), ['indicators[1].weight']);
    expect(found.get('indicators[1].weight')?.[0]?.detail).toBe('合计应为 90');
    expect(found.get('')?.map((one) => one.code)).toEqual(['goal-missing']);
    expect(byField(problemOf(422, refused, WORDS), []).get('')).toHaveLength(2);
  });

  it('says in its own words what a proxy said in a page', () => {
    expect(problemOf(502, undefined, WORDS)).toMatchObject({ code: 'unreadable', status: 502, title: '没有正常答复' });
    expect(problemOf(500, { message: 'boom' }, WORDS).title).toBe('没有正常答复');
  });

  it('takes the title where there is no detail, and a foreign type as it is', () => {
    expect(problemOf(400, { type: 'about:blank', title: 'Bad' }, WORDS)).toMatchObject({ code: 'about:blank', detail: 'Bad' });
  });
});
