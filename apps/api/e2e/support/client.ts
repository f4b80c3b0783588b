/** What a GraphQL request answers. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    message: string;
    path?: readonly string[];
    extensions: { code: string; requestId?: string };
  }[];
}

/** An expected refusal as mutations answer it. */
export interface UserErrorShape {
  readonly code: string;
  readonly field: string[] | null;
  readonly message: string;
}

/** The codes of an answer’s refusals. */
export const codes = ({ userErrors }: { readonly userErrors: readonly UserErrorShape[] }): string[] =>
  userErrors.map(({ code }) => code);

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`;

/** A browser-like caller of the API: keeps its session cookie. */
export class Client {
  private cookie = '';
  private token = '';

  constructor(readonly url: string) {}

  /** Signs in; throws when refused. */
  async signIn(email: string, password: string): Promise<void> {
    const { data } = await this.ask<{ signIn: { userErrors: UserErrorShape[] } }>(SIGN_IN, {
      input: { email, password },
    });
    if (data?.signIn.userErrors.length !== 0) throw new Error(`Sign-in refused: ${JSON.stringify(data)}`);
  }

  /** Uses an API token from now on. */
  useToken(token: string): void {
    this.token = token;
  }

  /** Sends a GraphQL document. */
  async ask<Data>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer<Data>>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Like `ask`, but throws on any error: for the steps that a test takes for granted. */
  async must<Data>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Data> {
    const { data, errors, status } = await this.ask<Data>(query, variables, headers);
    if (!data || errors.length > 0) throw new Error(`HTTP ${status}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Any request with this caller's credentials. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    if (this.token) headers.set('authorization', `Bearer ${this.token}`);
    const response = await fetch(new URL(path, this.url), { ...init, headers });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0] ?? '';
    return response;
  }
}
