import { createRouter, createWebHistory } from 'vue-router';
import HomePage from './home/HomePage.vue';
import { i18n } from './i18n';

/** `title` is the key of the page's name. */
declare module 'vue-router' {
  interface RouteMeta {
    title?: string;
    bare?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory('/console/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', name: 'home', component: HomePage, meta: { title: 'menu.home' } },
    {
      path: '/subjects/:kind(project|policy|unit|department)/:code/:year(2\\d{3})',
      name: 'subject',
      component: () => import('./subject/SubjectPage.vue'),
      props: true,
      meta: { title: 'menu.subject' },
    },
    {
      path: '/subjects/:kind(project|policy|unit|department)/:code/:year(2\\d{3})/explanation',
      name: 'explanation',
      component: () => import('./evaluation/ExplanationPage.vue'),
      props: true,
      meta: { title: 'evaluation.how' },
    },
    {
      path: '/subjects/:kind(project|policy|unit|department)/:code/:year(2\\d{3})/review',
      name: 'review',
      component: () => import('./review/ReviewPage.vue'),
      props: true,
      meta: { title: 'review.title' },
    },
    { path: '/projects', name: 'projects', component: () => import('./project/ProjectsPage.vue'), meta: { title: 'menu.projects' } },
    { path: '/monitoring', name: 'monitoring', component: () => import('./monitoring/MonitoringPage.vue'), meta: { title: 'menu.monitoring' } },
    { path: '/evaluations', name: 'evaluations', component: () => import('./evaluation/EvaluationsPage.vue'), meta: { title: 'menu.evaluations' } },
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
