import { describe, expect, it } from 'vitest';
import { indicatorForms, libraryForms, STATUSES } from '@/library/forms';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';
import { bodyOf } from '@/shared/form/fields';

const acts = (status: string, ...roles: string[]) => indicatorForms({ code: 'A', status }, roles).map(({ act }) => act);

describe('An indicator of the library', () => {
  it('is reviewed by 计划财务处 while it waits, and retired when it is in use', () => {
    expect(STATUSES.map((status) => acts(status, 'planning-finance'))).toEqual([['ADOPT_INDICATOR', 'RETURN_INDICATOR'], [], ['RETIRE_INDICATOR'], ['ADOPT_INDICATOR', 'RETURN_INDICATOR'], []]);
  });

  it('is revised or proposed again by whoever proposes', () => {
    expect(STATUSES.map((status) => acts(status, 'research-office'))).toEqual([[], ['PROPOSE_INDICATOR'], ['REVISE_INDICATOR'], ['REVISE_INDICATOR'], []]);
    expect(acts('ADOPTED', 'auditor')).toEqual([]);
  });

  it('is proposed as the first of a list, under its own code where it was sent back', () => {
    const [again] = indicatorForms({ code: 'A', status: 'RETURNED' }, ['research-office']);
    const body = bodyOf(again?.fields ?? [], { division: '研究室', 'indicators[0].indicator.name': '培训人次', 'indicators[0].indicator.methodSheet.formula': '计数' });
    expect(again?.shaped?.(body)).toEqual({ division: '研究室', indicators: [{ code: 'A', indicator: { name: '培训人次', methodSheet: { formula: '计数' } } }] });
  });

  it('has words for all that is typed and chosen', () => {
    const forms = [...libraryForms(['research-office', 'office-leader']), ...STATUSES.flatMap((status) => indicatorForms({ code: 'A', status }, ['research-office', 'planning-finance']))];
    const at = (tree: unknown, path: string): unknown => path.split('.').reduce<unknown>((part, field) => (part as Record<string, unknown> | undefined)?.[field], tree);
    for (const words of [zh, en]) {
      forms.forEach(({ act }) => expect(words.acts).toHaveProperty(act));
      forms.flatMap(({ fields }) => fields).forEach(({ name, as, choices = [], words: of = 'codes' }) => {
        expect(words.fields).toHaveProperty(as ?? name);
        choices.forEach((code) => expect(at(words, `${of}.${code}`), `${of}.${code}`).toBeTypeOf('string'));
      });
    }
  });
});
