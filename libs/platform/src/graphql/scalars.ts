import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isInstantText } from '../clock/instant-text.js';

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]));
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      throw new TypeError('A variable cannot stand inside a JSON literal: pass the whole value as a variable');
  }
}

/** Any JSON value; its shape is said where it is used. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: '任意 JSON 值。Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});

/** An instant: RFC 3339 with offset on the wire, `Date` inside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: '时刻，RFC 3339 格式。An instant, RFC 3339.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => instant(value),
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

function instant(value: unknown): Date {
  const parsed = isInstantText(value) ? new Date(value) : null;
  // An offset can lead out of the years of four digits, which cannot be written back.
  if (!parsed || Number.isNaN(parsed.getTime()) || !isInstantText(parsed.toISOString()))
    throw new TypeError('Expected an instant such as 2026-03-01T08:00:00+08:00');
  return parsed;
}

/** A day of the calendar, `YYYY-MM-DD` on the wire and inside; business days are those of Asia/Shanghai. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日期，YYYY-MM-DD。A day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: (value) => day(value),
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

function day(value: unknown): string {
  // The round trip finds 30 February; the year 0000 is one that the database does not know.
  if (typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && value >= '0001') {
    const parsed = new Date(value);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value) return value;
  }
  throw new TypeError('Expected a day such as 2026-03-01');
}
