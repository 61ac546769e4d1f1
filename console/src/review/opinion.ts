import type { GoalsSchemas } from '@/api/types';

export interface OpinionDraft {
  opinion: '' | 'AGREE' | 'DISAGREE';
  text: string;
  /** By indicator; empty where there is nothing to say. */
  remarks: Record<string, string>;
}

/** What is sent: remarks only where something was said. */
export function opinionBody(seat: string, draft: OpinionDraft): GoalsSchemas['goals.goal.giveopinion.GiveOpinionEndpoint.GiveOpinionBody'] {
  const remarks = Object.entries(draft.remarks)
    .filter(([, text]) => text.trim() !== '')
    .map(([indicator, text]) => ({ indicator, text: text.trim() }));
  return { seat, opinion: draft.opinion === 'DISAGREE' ? 'DISAGREE' : 'AGREE', text: draft.text.trim(), remarks };
}
