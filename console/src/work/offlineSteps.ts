import { choice, day, line, type Step } from './step';

const BY = [{ ...line('officer'), as: 'clearedOfficer' }, line('registerNumber'), day('attestedOn')];

/** 线下办理登记: of a classified project only that something was done, by whom and under which number; nothing of its content. */
export const OFFLINE_STEPS: Partial<Record<string, Step>> = {
  'goals/ATTEST': {
    about: () => Promise.resolve({ facts: {} }),
    forms: () => [{ act: 'ATTEST', to: '/api/goals/{subjects}/{code}/{year}/goal/attestations', fields: [choice('step', ['SUBMITTED', 'CONFIRMED', 'PASSED']), choice('outcome', ['DONE', 'EXCELLENT', 'GOOD', 'FAIR', 'POOR']), ...BY] }],
  },
  'monitoring/ATTEST': {
    about: (_, month) => Promise.resolve({ facts: { cutOffMonth: month } }),
    forms: () => [{ act: 'ATTEST', to: '/api/monitoring/projects/{code}/{year}/tracking/attestations', fields: [choice('outcome', ['NORMAL', 'ATTENTION', 'RECTIFICATION', 'SUSPENSION', 'STOP']), ...BY], fixed: ({ facts }) => ({ cutOffMonth: Number(facts.cutOffMonth) }) }],
  },
  'evaluation/ATTEST': {
    about: () => Promise.resolve({ facts: {} }),
    forms: () => [{ act: 'ATTEST', to: '/api/evaluation/projects/{code}/{year}/self-evaluation/attestations', fields: [line('grade'), ...BY] }],
  },
};
