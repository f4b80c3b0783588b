import type { session } from '../wording/zh-CN/session';
import { isProvider, isSchool, openFilings, openQueue, worksAtDesk, type Viewer } from './session-context';

/** A place in the main navigation. */
export interface NavigationItem {
  key: keyof (typeof session)['nav'];
  to: string;
  /** Current only at exactly this address. */
  end?: true;
  /** Addresses elsewhere that belong to this place. */
  also?: readonly string[];
  /** A page of the server's own, outside the console. */
  outside?: true;
}

/** The places that the viewer's role has business at, in the order in which they are shown. */
export const navigationOf = (viewer: Viewer): NavigationItem[] => {
  const may = (permission: string) => viewer.permissions.includes(permission);
  const items: (NavigationItem & { shown: boolean })[] = [
    { key: 'home', to: '/', end: true, also: ['/applications'], shown: isSchool(viewer) },
    {
      key: 'provider',
      to: '/',
      end: true,
      also: ['/filings', '/changes', '/reports'],
      shown: isProvider(viewer),
    },
    { key: 'filings', to: openFilings(viewer), shown: worksAtDesk(viewer) },
    {
      key: 'queue',
      to: openQueue,
      also: ['/review', '/history'],
      shown: !isSchool(viewer) && !isProvider(viewer) && may('application:read'),
    },
    { key: 'summary', to: '/summary', shown: worksAtDesk(viewer) },
    { key: 'quotas', to: '/quotas', shown: viewer.active?.organisation.kind === 'AUTHORITY' && may('quota:read') },
    {
      key: 'providers',
      to: '/providers',
      also: ['/changes', '/revocations', '/bans'],
      shown: !isProvider(viewer) && may('provider:read'),
    },
    {
      key: 'evaluations',
      to: '/evaluations',
      also: ['/reports'],
      shown: !isProvider(viewer) && may('provider:read') && viewer.active?.organisation.kind !== 'ASSOCIATION',
    },
    { key: 'candidates', to: '/candidates', shown: may('candidate:read') },
    { key: 'enrolments', to: '/enrolments', shown: may('candidate:read') },
    { key: 'delegations', to: '/delegations', shown: may('delegation:manage') },
    { key: 'holidays', to: '/holidays', shown: worksAtDesk(viewer) && may('holiday:manage') },
    { key: 'register', to: '/register', shown: may('provider:read') },
    {
      key: 'training',
      to: '/training',
      shown: may('training:read') && viewer.active?.organisation.kind !== 'AUTHORITY',
    },
    { key: 'exams', to: '/exams', shown: may('exam:read') && viewer.active?.organisation.kind !== 'AUTHORITY' },
    {
      key: 'issuing',
      // A school sees the certificates of its own candidates, and no batch.
      to: isSchool(viewer) ? '/issued' : '/issuing',
      also: ['/issued'],
      shown: may('certificate:read'),
    },
    { key: 'verify', to: '/verify', outside: true, shown: may('certificate:read') },
    { key: 'account', to: '/account', shown: true },
  ];
  return items.flatMap(({ shown, ...item }) => (shown ? item : []));
};

/** True where an address lies within one of these places. */
export const liesIn = (pathname: string, places: readonly string[]): boolean =>
  places.some((place) => pathname === place || pathname.startsWith(`${place}/`));
