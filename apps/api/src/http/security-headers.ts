import type { FastifyInstance } from 'fastify';

/** What a page may load and who may frame it. antd writes its styles at run time, hence the inline styles. */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'font-src': "'self' https: data:",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self' 'unsafe-inline'",
};

/** Helmet's headers. None of them depends on the request, so they are put together once instead of for each. */
const always = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** Sends the security headers with every answer; in production those that only make sense over HTTPS as well. */
export function sendSecurityHeaders(app: FastifyInstance, production: boolean): void {
  const policy = Object.entries(contentSecurityPolicy).map((directive) => directive.join(' '));
  const headers = {
    ...always,
    'content-security-policy': [...policy, ...(production ? ['upgrade-insecure-requests'] : [])].join(';'),
    ...(production ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
