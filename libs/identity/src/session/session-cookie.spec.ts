import { readSessionCookie, sessionCookie } from './session-cookie.js';

describe('Session cookie', () => {
  it('is out of reach of scripts and of other sites, and secure where asked', () => {
    expect(sessionCookie('s3cret', false)).toBe('sd_session=s3cret; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax');
    expect(sessionCookie('s3cret', true)).toMatch(/; Secure$/);
    expect(sessionCookie(null, false)).toBe('sd_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
  });

  it.each([
    ['sd_session=abc', 'abc'],
    ['a=1; sd_session=abc; b=2', 'abc'],
    ['xsd_session=no; sd_session=abc', 'abc'],
    ['sd_session_2=no', undefined],
    ['sd_session', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %p', (header, secret) => expect(readSessionCookie(header)).toBe(secret));
});
