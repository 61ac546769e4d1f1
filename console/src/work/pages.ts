import { isAct } from './acts';

/** 部门评价, from the commission to the archive. */
const KEY = ['ENTRUST', 'UNDERTAKE', 'INFORM', 'PLAN', 'REVIEW_PLAN', 'SCORE', 'DRAFT_REPORT', 'ASK_OPINION', 'GIVE_OPINION', 'ANSWER_OBJECTIONS', 'REVIEW_REPORT', 'FINALISE_REPORT', 'SEND_LETTER', 'ANSWER_LETTER', 'ARCHIVE'];

/** 工作考核, all on one page; `ASSESSMENT` shows it to whoever nothing waits for. */
const ASSESSMENT = ['ASSESSMENT', 'SEND_ASSESSMENT', 'CHECK_ASSESSMENT', 'ANSWER_OBJECTION', 'DECIDE_ASSESSMENT'];

/** The steps that have a page, by service: known to the home page without what these pages need. */
const PAGES: Partial<Record<string, readonly string[]>> = {
  goals: ['SUPERVISE', 'REPLY', 'ATTEST'],
  monitoring: ['REPORT', 'ATTEST', 'CONFIRM', 'OPINION', 'CONCLUDE', 'RECTIFY', 'JUDGE_RECTIFICATION', 'STATE_CASE', 'DECIDE', 'ANSWER'],
  evaluation: ['SUBMIT', 'PROVE', 'CONFIRM', 'OPINION', 'SUPERVISE', 'FINALISE', 'FILE', 'ATTEST', 'OUTSIDE_RESULT', 'ADJUST_BUDGET', 'FOLLOW_ADJUSTMENT', 'RECONSIDER_ADJUSTMENT', 'DECIDE_APPLICATION', 'SUBMIT_IMPROVEMENT_PLAN', 'REVIEW_IMPROVEMENT_PLAN', 'RECHECK', 'CONCLUDE_RECHECK', 'CONFIRM_KEY_RESULT', 'CONSIDER_REOPENING', 'REDUCE_CANCELLED', ...ASSESSMENT, ...KEY],
  disclosure: ['PREPARE', 'REVIEW', 'APPROVE', 'PUBLISH', 'RESCHEDULE', 'REEXAMINE'],
};

export function hasPage(service: string, step: string): boolean {
  return isAct(service, step) || (PAGES[service]?.includes(step) ?? false);
}
