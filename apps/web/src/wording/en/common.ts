import type { FailureKind } from '../../api/failure';

/** Words used everywhere. */
export const common = {
  product: 'Shidian',
  loading: 'Loading…',
  tryAgain: 'Try again',
  reload: 'Reload',
  toStart: 'Go to the start page',
  skipToContent: 'Skip to content',
  notStated: 'Not stated',
  choose: 'Choose',
  all: 'All',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  cancel: 'Cancel',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  leave: { title: 'Leave? What is not saved will be lost', stay: 'Stay here', go: 'Leave without saving' },
};

/** What kept a page or a request from its end, and how to go on. */
export const failure = {
  requestId: 'Quote this number when you report the problem: {{id}}',
  page: {
    title: 'The page could not be shown',
    text: 'The connection broke, or the system was just updated. Reload the page; what you entered is not lost by it.',
  },
  offline: { title: 'No connection', text: 'The server cannot be reached. Check your network and try again.' },
  expired: { title: 'Your session has ended', text: 'Your session has ended. Sign in again.' },
  forbidden: {
    title: 'Not allowed',
    text: 'Your current role does not allow this. Switch your organisation under “Account”, or ask your administrator.',
  },
  notFound: { title: 'Nothing here', text: 'This address leads nowhere, or your current role cannot see it.' },
  tooManyRequests: {
    title: 'Too many requests',
    text: 'Too many requests in a short time. Wait a moment and try again.',
  },
  badRequest: {
    title: 'The request was not understood',
    text: 'This page may be out of date. Reload it and try again.',
  },
  internal: {
    title: 'Something went wrong',
    text: 'The system has a problem. Try again later; what was saved is safe.',
  },
} satisfies Record<FailureKind | 'page', { title: string; text: string }> & { requestId: string };
