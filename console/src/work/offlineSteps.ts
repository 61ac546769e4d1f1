import { read } from '@/api/client';
import { orAbsent } from '@/shared/absent';
import { choice, day, line, type Step, type WorkForm } from './step';

const BY = [{ ...line('officer'), as: 'clearedOfficer' }, line('registerNumber'), day('attestedOn')];
/** What comes after what, in the goal of a classified project. */
const NEXT: Partial<Record<string, string>> = { NOT_DRAFTED: 'SUBMITTED', SUBMITTED: 'CONFIRMED', CONFIRMED: 'PASSED' };

/** The step of a classified goal that comes next, with what can come of it: steps are registered in their order, and only a good grade passes. */
export function goalAttestation(status: string): WorkForm[] {
  const next = NEXT[status];
  if (next === undefined) return [];
  return [{ act: 'ATTEST', to: '/api/goals/{subjects}/{code}/{year}/goal/attestations', fields: [choice('step', [next]), choice('outcome', next === 'PASSED' ? ['EXCELLENT', 'GOOD'] : ['DONE']), ...BY] }];
}

/** 线下办理登记: of a classified project only that something was done, by whom and under which number; nothing of its content. */
export const OFFLINE_STEPS: Partial<Record<string, Step>> = {
  'goals/ATTEST': {
    about: async ({ code = '', year = '' }) => {
      const { goal } = (await read('/api/goals/projects/{code}/{year}', { code, year })).data;
      return { facts: {}, stands: { code: goal, words: 'goalStatus' }, version: goal, forms: () => goalAttestation(goal) };
    },
    at: Object.keys(NEXT),
  },
  'monitoring/ATTEST': {
    about: async (of, month) => {
      const tracking = await orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/tracking', of));
      const { outcome, officer, registerNumber, attestedOn } = tracking?.data.attestations.find(({ cutOffMonth }) => String(cutOffMonth) === month) ?? {};
      return { facts: { cutOffMonth: month, outcome, clearedOfficer: officer, registerNumber, attestedOn }, stands: { code: outcome === undefined ? 'NONE' : 'ATTESTED', words: 'work.stands.tracking' } };
    },
    at: ['NONE'],
    forms: () => [{ act: 'ATTEST', to: '/api/monitoring/projects/{code}/{year}/tracking/attestations', fields: [choice('outcome', ['NORMAL', 'ATTENTION', 'RECTIFICATION', 'SUSPENSION', 'STOP']), ...BY], fixed: ({ facts }) => ({ cutOffMonth: Number(facts.cutOffMonth) }) }],
  },
  'evaluation/ATTEST': {
    about: async (of) => {
      const row = (await orAbsent(read('/api/evaluation/{subjects}/{code}/{year}/self-evaluation', of)))?.data.row;
      return { facts: { grade: row?.grade, attestedOn: row?.concludedOn }, stands: row && { code: row.stage, words: 'evaluationStages' } };
    },
    at: [],
    forms: () => [{ act: 'ATTEST', to: '/api/evaluation/projects/{code}/{year}/self-evaluation/attestations', fields: [line('grade'), ...BY] }],
  },
};
