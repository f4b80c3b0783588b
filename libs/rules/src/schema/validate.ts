import { isIsoDate } from '../dates.js';
import { asBag, at } from '../paths.js';
import type { FactsIssue, IssueCode } from './issues.js';
import type { Schema } from './schema.js';

const patterns = new Map<string, RegExp>();
const patternOf = (source: string): RegExp => {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
};

// A length is counted in code points, as the schema has it: a rare character is one character.
const lengthOf = (text: string): number => Array.from(text).length;

class Walk {
  readonly issues: FactsIssue[] = [];

  report(code: IssueCode, field: string, params: FactsIssue['params'] = {}): void {
    this.issues.push({ code, field, params, severity: 'error' });
  }

  check(schema: Schema, value: unknown, field: string): void {
    if (schema.anyOf !== undefined) return this.anyOf(schema.anyOf, value, field);
    switch (schema.type) {
      case 'object':
        return this.object(schema, value, field);
      case 'array':
        return this.list(schema, value, field);
      case 'string':
        return this.text(schema, value, field);
      case 'integer':
        return this.number(schema, value, field);
      case 'boolean':
        if (typeof value !== 'boolean') this.report('type-boolean', field);
        return;
      case 'null':
        if (value !== null) this.report('value-not-listed', field, { values: 'null' });
        return;
      case undefined:
        return;
    }
  }

  /** One alternative suffices; otherwise the complaint of the first is shown. */
  private anyOf(alternatives: readonly Schema[], value: unknown, field: string): void {
    const complaints = alternatives.map((alternative) => {
      const walk = new Walk();
      walk.check(alternative, value, field);
      return walk.issues;
    });
    if (complaints.every((issues) => issues.length > 0)) this.issues.push(...(complaints[0] ?? []));
  }

  private object(schema: Schema, value: unknown, field: string): void {
    const bag = Array.isArray(value) ? undefined : asBag(value);
    if (bag === undefined) return this.report('type-object', field);
    const properties = schema.properties ?? {};
    for (const name of schema.required ?? []) {
      if (!Object.hasOwn(bag, name) || bag[name] === undefined) this.report('field-required', at(field, name));
    }
    for (const [name, inner] of Object.entries(bag)) {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (known !== undefined) {
        if (inner !== undefined) this.check(known, inner, at(field, name));
      } else if (schema.additionalProperties === false) this.report('field-unknown', at(field, name));
    }
  }

  private list(schema: Schema, value: unknown, field: string): void {
    if (!Array.isArray(value)) return this.report('type-list', field);
    const max = schema.maxItems ?? Infinity;
    // Of a list over its limit no entry is looked at: the answer must not grow with the attack.
    if (value.length > max) return this.report('list-too-long', field, { max });
    const { items } = schema;
    if (items !== undefined) value.forEach((entry, index) => this.check(items, entry, at(field, `${index}`)));
  }

  private text(schema: Schema, value: unknown, field: string): void {
    if (typeof value !== 'string') return this.report('type-text', field);
    if (schema.enum !== undefined) {
      if (!schema.enum.includes(value)) this.report('value-not-listed', field, { values: schema.enum.join(',') });
      return;
    }
    if (schema.format === 'date') {
      if (!isIsoDate(value)) this.report('date-invalid', field);
      return;
    }
    if (lengthOf(value) < (schema.minLength ?? 0)) return this.report('text-empty', field);
    if (schema.maxLength !== undefined && lengthOf(value) > schema.maxLength) {
      return this.report('text-too-long', field, { max: schema.maxLength });
    }
    if (schema.pattern !== undefined && !patternOf(schema.pattern).test(value)) this.report('text-characters', field);
  }

  private number(schema: Schema, value: unknown, field: string): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.report('type-number', field);
    if (!Number.isInteger(value)) return this.report('number-fraction', field);
    const { minimum, maximum } = schema;
    if (minimum !== undefined && value < minimum) return this.report('number-too-small', field, { min: minimum });
    if (maximum !== undefined && value > maximum) return this.report('number-too-large', field, { max: maximum });
  }
}

/** Every fault of a value against a schema, each at its field. */
export function checkSchema(schema: Schema, value: unknown, field = ''): FactsIssue[] {
  const walk = new Walk();
  walk.check(schema, value, field);
  return walk.issues;
}
