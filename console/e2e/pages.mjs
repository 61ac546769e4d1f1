// Every page of the console with somebody who sees it full, and where it is empty or refused.
const PROJECT = '/subjects/project/31000020T000000000001/2020';

export const pages = [
  { name: 'home-with-work', user: 'project-officer', path: '/' },
  { name: 'home-without-work', user: 'expert', path: '/' },
  { name: 'subject-of-staff', user: 'project-officer', path: PROJECT },
  { name: 'subject-of-an-auditor', user: 'auditor', path: PROJECT },
  { name: 'subject-in-the-past', user: 'auditor', path: `${PROJECT}?at=85` },
  { name: 'subject-classified', user: 'planning-finance', path: '/subjects/project/31000020Y000000000006/2020' },
  { name: 'subject-policy', user: 'planning-finance', path: '/subjects/policy/ZC-2020-001/2020' },
  { name: 'subject-unknown', user: 'project-officer', path: '/subjects/project/31000020T999999999999/2020' },
  { name: 'projects', user: 'planning-finance', path: '/projects?year=2020' },
  { name: 'projects-empty', user: 'planning-finance', path: '/projects?year=2024' },
  { name: 'monitoring', user: 'planning-finance', path: '/monitoring?year=2020' },
  { name: 'evaluations', user: 'planning-finance', path: '/evaluations?year=2020' },
  { name: 'explanation', user: 'auditor', path: `${PROJECT}/explanation` },
  { name: 'explanation-refused', user: 'expert', path: `${PROJECT}/explanation` },
  { name: 'review', user: 'planning-finance', path: '/subjects/project/31000020T000000000016/2020/review' },
  { name: 'goal-sheet', user: 'project-officer', path: `${PROJECT}/goal` },
  { name: 'goal-not-mine-to-write', user: 'planning-finance', path: `${PROJECT}/goal` },
  { name: 'comparison', user: 'planning-finance', path: '/subjects/project/31000020T000000000003/2020/comparison' },
  { name: 'progress-report', user: 'project-officer', path: '/subjects/project/31000020T000000000003/2020/work/monitoring/REPORT/6' },
  { name: 'self-evaluation', user: 'project-officer', path: `${PROJECT}/work/evaluation/SUBMIT/-` },
  { name: 'confirmation', user: 'project-officer', path: `${PROJECT}/work/monitoring/CONFIRM/6` },
  { name: 'step-without-a-page', user: 'auditor', path: `${PROJECT}/work/evaluation/NOTHING/-` },
  { name: 'not-found', user: 'auditor', path: '/nowhere/at/all' },
];
