import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router';
import HomePage from './home/HomePage.vue';
import { i18n } from './i18n';

/** `title` is the key of the page's name. */
declare module 'vue-router' {
  interface RouteMeta {
    title?: string;
    bare?: boolean;
  }
}

/** A page about one subject: its address says which. */
function ofSubject(page: string, name: string, title: string, component: () => Promise<unknown>): RouteRecordRaw {
  const path = `/subjects/:kind(project|policy|unit|department)/:code/:year(2\\d{3})${page}`;
  return { path, name, component, props: true, meta: { title } };
}

/** An entry of a register of the whole office, by its year and number. */
function ofMatter(register: string, matter: string, title: string): RouteRecordRaw {
  const props = ({ params }: RouteLocationNormalized) => ({ ...params, matter });
  return { path: `${register}/:year(2\\d{3})/:number`, name: matter, component: () => import('./work/MatterPage.vue'), props, meta: { title } };
}

export const router = createRouter({
  history: createWebHistory('/console/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', name: 'home', component: HomePage, meta: { title: 'menu.home' } },
    ofSubject('', 'subject', 'menu.subject', () => import('./subject/SubjectPage.vue')),
    ofSubject('/explanation', 'explanation', 'evaluation.how', () => import('./evaluation/ExplanationPage.vue')),
    ofSubject('/review', 'review', 'review.title', () => import('./review/ReviewPage.vue')),
    ofSubject('/goal', 'goal', 'goal.title', () => import('./goal/GoalPage.vue')),
    ofSubject('/comparison', 'comparison', 'goal.compare', () => import('./goal/ComparisonPage.vue')),
    ofSubject('/work/:service/:step/:part', 'work', 'work.title', () => import('./work/WorkPage.vue')),
    { path: '/projects', name: 'projects', component: () => import('./project/ProjectsPage.vue'), meta: { title: 'menu.projects' } },
    { path: '/monitoring', name: 'monitoring', component: () => import('./monitoring/MonitoringPage.vue'), meta: { title: 'menu.monitoring' } },
    { path: '/evaluations', name: 'evaluations', component: () => import('./evaluation/EvaluationsPage.vue'), meta: { title: 'menu.evaluations' } },
    { path: '/evaluations/use', name: 'use-of-results', component: () => import('./evaluation/UseOfResultsPage.vue'), meta: { title: 'evaluationViews.use' } },
    { path: '/evaluations/selection', name: 'key-selection', component: () => import('./evaluation/KeySelectionPage.vue'), meta: { title: 'evaluationViews.selection' } },
    { path: '/evaluations/key', name: 'key-evaluations', component: () => import('./evaluation/KeyEvaluationsPage.vue'), meta: { title: 'evaluationViews.key' } },
    { path: '/evaluations/rechecks', name: 'rechecks', component: () => import('./evaluation/RechecksPage.vue'), meta: { title: 'evaluationViews.rechecks' } },
    { path: '/evaluations/reallocations', name: 'reallocations', component: () => import('./evaluation/ReallocationsPage.vue'), meta: { title: 'evaluationViews.reallocations' } },
    { path: '/evaluations/assessments', name: 'assessments', component: () => import('./evaluation/AssessmentsPage.vue'), meta: { title: 'evaluationViews.assessments' } },
    ofMatter('/evaluations/reallocations', 'reallocation', 'evaluationViews.reallocations'),
    { path: '/evaluations/coverage', name: 'coverage', component: () => import('./evaluation/CoveragePage.vue'), meta: { title: 'evaluationViews.coverage' } },
    { path: '/evaluations/what-if', name: 'what-if', component: () => import('./evaluation/WhatIfPage.vue'), meta: { title: 'evaluationViews.what-if' } },
    { path: '/disclosure', name: 'disclosure', component: () => import('./disclosure/DisclosurePage.vue'), meta: { title: 'menu.disclosure' } },
    { path: '/disclosure/requests', name: 'requests', component: () => import('./disclosure/RequestsPage.vue'), meta: { title: 'requests.list' } },
    ofMatter('/disclosure/requests', 'request', 'requests.list'),
    { path: '/submissions', name: 'submissions', component: () => import('./submission/SubmissionsPage.vue'), meta: { title: 'submissions.title' } },
    { path: '/submissions/:year(2\\d{3})/:kind(submission|project|policy|unit|department)/:code', name: 'submission', component: () => import('./submission/SubmissionPage.vue'), props: true, meta: { title: 'submissions.title' } },
    { path: '/rulebooks', name: 'rulebooks', component: () => import('./rulebook/RulebooksPage.vue'), meta: { title: 'rulebook.title' } },
    { path: '/rulebooks/comparison', name: 'rulebook-comparison', component: () => import('./rulebook/ComparisonPage.vue'), meta: { title: 'rulebook.comparison' } },
    { path: '/rulebooks/:year(2\\d{3})/draft', name: 'rulebook-draft', component: () => import('./rulebook/DraftPage.vue'), props: true, meta: { title: 'rulebook.draft' } },
    { path: '/rulebooks/:year(2\\d{3})/:version(\\d+)', name: 'rulebook', component: () => import('./rulebook/RulebookPage.vue'), props: true, meta: { title: 'rulebook.title' } },
    { path: '/units', name: 'units', component: () => import('./organisation/UnitsPage.vue'), meta: { title: 'organisation.title' } },
    { path: '/units/:unit', name: 'unit', component: () => import('./organisation/UnitPage.vue'), props: true, meta: { title: 'organisation.title' } },
    { path: '/evaluators', name: 'evaluators', component: () => import('./evaluator/EvaluatorsPage.vue'), meta: { title: 'evaluators.title' } },
    { path: '/evaluators/:kind(EXPERT|AGENCY)/:code', name: 'evaluator', component: () => import('./evaluator/EvaluatorPage.vue'), props: true, meta: { title: 'evaluators.title' } },
    { path: '/indicator-library', name: 'library', component: () => import('./library/LibraryPage.vue'), meta: { title: 'library.title' } },
    { path: '/indicator-library/:year(2\\d{3})/:code', name: 'library-indicator', component: () => import('./library/IndicatorPage.vue'), props: true, meta: { title: 'library.title' } },
    { path: '/imports', name: 'imports', component: () => import('./imports/ImportsPage.vue'), meta: { title: 'imports.title' } },
    { path: '/work-plans', name: 'work-plans', component: () => import('./workplan/WorkPlansPage.vue'), meta: { title: 'workPlan.title' } },
    { path: '/work-plans/:year(2\\d{3})/:unit', name: 'work-plan', component: () => import('./workplan/WorkPlanPage.vue'), props: true, meta: { title: 'workPlan.title' } },
    { path: '/years/:year(2\\d{3})', name: 'year', component: () => import('./workplan/YearPage.vue'), props: true, meta: { title: 'workPlan.year' } },
    { path: '/bulk/:run', name: 'bulk', component: () => import('./bulk/BulkRunPage.vue'), props: ({ params }) => ({ run: params.run, service: 'goals' }), meta: { title: 'bulk.title' } },
    { path: '/bulk/evaluation/:run', name: 'bulk-evaluation', component: () => import('./bulk/BulkRunPage.vue'), props: ({ params }) => ({ run: params.run, service: 'evaluation' }), meta: { title: 'bulk.title' } },
    {
      path: '/audit/:view(search|comparison|correlation|evidence|processors)',
      name: 'audit',
      component: () => import('./audit/AuditPage.vue'),
      props: true,
      meta: { title: 'menu.audit' },
    },
    {
      path: '/signed-in',
      name: 'signed-in',
      component: () => import('./frame/SignedInPage.vue'),
      meta: { title: 'session.signedIn', bare: true },
    },
    {
      path: '/:rest(.*)*',
      name: 'not-found',
      component: () => import('./frame/NotFoundPage.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
});

router.afterEach((to) => {
  const { t } = i18n.global;
  document.title = to.meta.title ? `${t(to.meta.title)} · ${t('frame.suite')}` : t('frame.suite');
});
