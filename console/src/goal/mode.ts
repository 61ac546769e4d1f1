/** What can be done to a goal's text where it stands. */
export type Mode = 'write' | 'complete' | 'adjust';

const MODES: Partial<Record<string, Mode>> = {
  DRAFTED: 'write', WITHDRAWN: 'write', RETURNED: 'write', COMPLETING: 'complete', COMPLETED: 'complete', APPROVED: 'adjust',
};

/** Nothing while others work on it: then it is read. */
export function modeOf(status: string | undefined): Mode | undefined {
  return status === undefined ? 'write' : MODES[status];
}
