import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequireSession } from './session/require-session';
import { SessionRoot } from './session/session-root';
import { RoutePending, RouteProblem } from './ui/route-states';

/** Loads a page's own chunk; its module exports the page as `Page`. */
const page = (load: () => Promise<{ Page: () => React.ReactNode }>): Pick<RouteObject, 'lazy'> => ({
  lazy: async () => ({ Component: (await load()).Page }),
});

const applicationRoutes: RouteObject[] = [
  { index: true, ...page(() => import('./pages/application/task-list')) },
  { path: 'licence', ...page(() => import('./pages/application/sections/licence')) },
  { path: 'majors', ...page(() => import('./pages/application/sections/majors')) },
  { path: 'team', ...page(() => import('./pages/application/sections/team')) },
  { path: 'head', ...page(() => import('./pages/application/sections/head')) },
  { path: 'rooms', ...page(() => import('./pages/application/sections/rooms')) },
  { path: 'equipment', ...page(() => import('./pages/application/sections/equipment')) },
  { path: 'staff', ...page(() => import('./pages/application/sections/staff')) },
  { path: 'narrative', ...page(() => import('./pages/application/sections/narrative')) },
  { path: 'materials', ...page(() => import('./pages/application/sections/materials')) },
  { path: 'check', ...page(() => import('./pages/application/check-and-submit')) },
];

const filingRoutes: RouteObject[] = [
  { index: true, ...page(() => import('./pages/filing/task-list')) },
  { path: 'check', ...page(() => import('./pages/filing/check')) },
  { path: ':section', ...page(() => import('./pages/filing/section')) },
];

const signedInRoutes: RouteObject[] = [
  { index: true, ...page(() => import('./pages/home')) },
  { path: 'applications/:id/progress', ...page(() => import('./pages/application/progress')) },
  { path: 'applications/:id', ...page(() => import('./pages/application/frame')), children: applicationRoutes },
  { path: 'filings/:id/progress', ...page(() => import('./pages/filing/progress')) },
  { path: 'filings/:id', ...page(() => import('./pages/filing/frame')), children: filingRoutes },
  { path: 'changes/:id', ...page(() => import('./pages/change/change')) },
  { path: 'reports/:id', ...page(() => import('./pages/report/report')) },
  { path: 'queue', ...page(() => import('./pages/queue')) },
  { path: 'review/:id', ...page(() => import('./pages/workbench')) },
  { path: 'history/:id', ...page(() => import('./pages/history')) },
  { path: 'filings', ...page(() => import('./pages/desk/filings')) },
  { path: 'filings/:id/review', ...page(() => import('./pages/desk/filing')) },
  { path: 'summary', ...page(() => import('./pages/desk/summary')) },
  { path: 'quotas', ...page(() => import('./pages/quota/overview')) },
  { path: 'quotas/ledger/:place', ...page(() => import('./pages/quota/ledger')) },
  { path: 'quotas/plans', ...page(() => import('./pages/quota/plans')) },
  { path: 'quotas/plans/:id', ...page(() => import('./pages/quota/plan')) },
  { path: 'quotas/targets', ...page(() => import('./pages/quota/targets')) },
  { path: 'providers', ...page(() => import('./pages/provider/providers')) },
  { path: 'providers/:id', ...page(() => import('./pages/provider/record')) },
  { path: 'changes', ...page(() => import('./pages/provider/changes')) },
  { path: 'changes/:id/review', ...page(() => import('./pages/provider/change')) },
  { path: 'revocations', ...page(() => import('./pages/provider/revocations')) },
  { path: 'bans', ...page(() => import('./pages/provider/bans')) },
  { path: 'evaluations', ...page(() => import('./pages/evaluation/runs')) },
  { path: 'evaluations/:id', ...page(() => import('./pages/evaluation/run')) },
  { path: 'reports', ...page(() => import('./pages/evaluation/reports')) },
  { path: 'training', ...page(() => import('./pages/training/classes')) },
  { path: 'training/:id', ...page(() => import('./pages/training/class')) },
  { path: 'placements', ...page(() => import('./pages/training/placements')) },
  { path: 'candidates', ...page(() => import('./pages/candidate/candidates')) },
  { path: 'candidates/:id', ...page(() => import('./pages/candidate/candidate')) },
  { path: 'rosters', ...page(() => import('./pages/candidate/rosters')) },
  { path: 'rosters/:id', ...page(() => import('./pages/candidate/roster')) },
  { path: 'enrolments', ...page(() => import('./pages/enrolment/list')) },
  { path: 'enrolments/new', ...page(() => import('./pages/enrolment/new')) },
  { path: 'enrolments/:id', ...page(() => import('./pages/enrolment/record')) },
  { path: 'delegations', ...page(() => import('./pages/desk/delegations')) },
  { path: 'holidays', ...page(() => import('./pages/desk/holidays')) },
  { path: 'exams', ...page(() => import('./pages/exam/sessions')) },
  { path: 'exams/:id', ...page(() => import('./pages/exam/session')) },
  { path: 'exams/:id/scores', ...page(() => import('./pages/exam/scores')) },
  { path: 'exams/:id/results', ...page(() => import('./pages/exam/results')) },
  { path: 'issuing', ...page(() => import('./pages/issue/batches')) },
  { path: 'issuing/proposals', ...page(() => import('./pages/issue/proposals')) },
  { path: 'issuing/:id', ...page(() => import('./pages/issue/batch')) },
  { path: 'issued', ...page(() => import('./pages/issue/register')) },
  { path: 'issued/:id', ...page(() => import('./pages/issue/certificate')) },
  { path: 'account', ...page(() => import('./pages/account')) },
];

/** Every address of the console. */
export const router = createBrowserRouter([
  {
    Component: SessionRoot,
    HydrateFallback: RoutePending,
    ErrorBoundary: RouteProblem,
    children: [
      { path: 'register', ...page(() => import('./pages/register/start')) },
      { path: 'register/:tenant', ...page(() => import('./pages/register/list')) },
      { path: 'register/:tenant/:number', ...page(() => import('./pages/register/entry')) },
      { path: 'survey/:tenant', ...page(() => import('./pages/survey/survey')) },
      { path: 'draws/:id', ...page(() => import('./pages/draw/draw')) },
      { path: 'sign-in', ...page(() => import('./pages/sign-in')) },
      { Component: RequireSession, ErrorBoundary: RouteProblem, children: signedInRoutes },
      { path: '*', ...page(() => import('./pages/not-found')) },
    ],
  },
]);
