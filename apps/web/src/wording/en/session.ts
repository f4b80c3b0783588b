/** The frame of the console: who is signed in, language, network. */
export const session = {
  language: 'Language',
  languageNames: { 'zh-CN': '中文', en: 'English' },
  mainNavigation: 'Main',
  publicNavigation: 'Public pages',
  nav: {
    home: 'My applications',
    provider: 'Our filings',
    filings: 'Filings',
    queue: 'Review queue',
    providers: 'Register',
    evaluations: 'Evaluation',
    register: 'Public register',
    candidates: 'Candidates',
    summary: 'Summary',
    quotas: 'Caps and targets',
    enrolments: 'Enrolments',
    delegations: 'Delegation',
    holidays: 'Holidays',
    training: 'Training',
    exams: 'Exams',
    issuing: 'Certificates',
    verify: 'Verify a certificate',
    account: 'Account',
  },
  signOut: 'Sign out',
  offline: 'You are offline. Go on typing: it is saved when the connection is back. Do not close this page.',
  expired: {
    title: 'Sign in again',
    text: 'Your session has ended. What you entered is still on this page and is saved after you sign in.',
  },
};

/** Sign-in. */
export const signIn = {
  title: 'Sign in',
  lead: 'Vocational certificate pilots: applications and review',
  email: 'E-mail',
  password: 'Password',
  code: 'Code of your authenticator',
  submit: 'Sign in',
  incomplete: 'Enter your e-mail and password.',
  demo: {
    title: 'Demonstration accounts',
    text: 'This is a demonstration with fictitious data. Click an account to fill in its sign-in.',
  },
};

/** Account and desks. */
export const account = {
  title: 'Account',
  memberships: 'Your organisations and roles',
  current: 'In use',
  switch: 'Switch',
};
