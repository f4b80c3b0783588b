// The officers' queue as the console asks for it: its own document, sent by an officer who signed in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { root } from './child.mjs';

const FILE = 'apps/web/src/api/operations/desk.graphql';
const OPERATION = 'FilingQueue';

// The operation and the fragments that it uses, of a file that holds many.
function queueDocument() {
  const { definitions } = parse(readFileSync(join(root, FILE), 'utf8'));
  const find = (kind, name) => definitions.find((one) => one.kind === kind && one.name?.value === name);
  const used = [find(Kind.OPERATION_DEFINITION, OPERATION)];
  if (!used[0]) throw new Error(`${FILE} has no operation ${OPERATION}`);
  for (const definition of used) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = find(Kind.FRAGMENT_DEFINITION, name.value);
        if (!used.includes(fragment)) used.push(fragment);
      },
    });
  }
  return used.map(print).join('\n');
}

const query = queueDocument();
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';

async function post(port, cookie, body) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  });
  return { response, answer: await response.json() };
}

/** Signs in and answers the cookie. @param {number} port @param {{ email: string, password: string }} person */
export async function signIn(port, person) {
  const { response, answer } = await post(port, null, { query: SIGN_IN, variables: { input: person } });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie || answer.data?.signIn.userErrors.length !== 0)
    throw new Error(`not signed in: ${JSON.stringify(answer)}`);
  return cookie;
}

const body = (variables) => ({
  operationName: OPERATION,
  query,
  variables: { first: 20, after: null, orderBy: { by: 'DUE_ON', direction: 'ASC' }, ...variables },
});

/** A page of the queue, parsed. @param {number} port @param {string} cookie @param {object} variables */
export async function askPage(port, cookie, variables) {
  const { answer } = await post(port, cookie, body(variables));
  if (!answer.data || answer.errors) throw new Error(`no page: ${JSON.stringify(answer).slice(0, 800)}`);
  return answer.data.filings;
}

/** The same as a request over a kept connection. @param {string} cookie @param {object} variables */
export function pageRequest(cookie, variables) {
  const text = JSON.stringify(body(variables));
  const lines = [
    'POST /graphql HTTP/1.1',
    'Host: 127.0.0.1',
    'Accept: application/json',
    'Connection: keep-alive',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `Cookie: ${cookie}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}
