import { REQUEST_STEP } from '@/disclosure/requests';
import { REALLOCATION } from '@/evaluation/reallocation';
import type { Step } from './step';

/** A register of the whole office: where it stands, and what is done with an entry of it. */
interface Matter {
  step: Step;
  service: 'evaluation' | 'disclosure';
  list: string;
  title: string;
  back: string;
}

export const MATTERS = {
  reallocation: { step: REALLOCATION, service: 'evaluation', list: '/evaluations/reallocations', title: 'reallocations.one', back: 'reallocations.back' },
  request: { step: REQUEST_STEP, service: 'disclosure', list: '/disclosure/requests', title: 'requests.one', back: 'requests.back' },
} satisfies Record<string, Matter>;
