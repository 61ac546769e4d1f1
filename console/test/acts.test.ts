import { describe, expect, it } from 'vitest';
import zh from '@/locales/zh-CN';
import { ACTS, actsFor } from '@/work/acts';
import { hasPage } from '@/work/pages';
import { PROJECT_FORMS } from '@/work/projectSteps';
import { STEPS } from '@/work/steps';
import { saysItsWords } from './words';

describe('What is done with a subject though nothing waits for it', () => {
  it('has a page and a name, some roles and some kinds', () => {
    for (const { service, step, roles, kinds } of ACTS) {
      expect(STEPS, step).toHaveProperty([`${service}/${step}`]);
      expect(hasPage(service, step), step).toBe(true);
      expect(roles.length * kinds.length, step).toBeGreaterThan(0);
      expect(zh.steps[service], step).toHaveProperty(step);
    }
  });

  it('is offered by role and kind', () => {
    expect(actsFor('project', ['secrecy-reviewer']).map(({ step }) => step)).toContain('RESTRICTION');
    expect(actsFor('project', ['auditor'])).toEqual([]);
    expect(actsFor('policy', ['planning-finance']).map(({ step }) => step)).not.toContain('LIBRARY');
  });

  it('says all of its words', () => {
    PROJECT_FORMS.forEach((form) => saysItsWords(form, form.act));
  });
});
