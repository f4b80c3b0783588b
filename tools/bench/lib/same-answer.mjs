// A contender that answers something else is no contender: before anything is measured, both answers are compared.
import { deepStrictEqual } from 'node:assert/strict';
import { connect } from 'node:net';

/** Sends one raw request and answers its JSON. @param {number} port @param {string} request */
export async function askOnce(port, request) {
  const socket = connect(port, '127.0.0.1');
  socket.write(request.replace('Connection: keep-alive', 'Connection: close'));
  const chunks = [];
  for await (const chunk of socket) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  if (!text.startsWith('HTTP/1.1 200'))
    throw new Error(`asked ${request.slice(0, 60)} …, answered ${text.slice(0, 800)}`);
  return JSON.parse(body);
}

/** Throws where two answers differ in more than the order of their fields. */
export function assertSame(left, right) {
  deepStrictEqual(normal(left), normal(right));
}

// Stored findings carry an empty place for the reviewer's answer, which is no field of the API.
function normal(value) {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'judgement');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, normal(inner)]));
}
