import { registerEnumType } from '@nestjs/graphql';

/** Registers a closed list of strings as a GraphQL enum; `values` describes each in both languages. */
export function stringEnum<const Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const keys = Object.keys(values) as Value[];
  const type = Object.fromEntries(keys.map((key) => [key, key])) as { [V in Value]: V };
  const valuesMap = Object.fromEntries(keys.map((key) => [key, { description: values[key] }]));
  registerEnumType(type, { name, description, valuesMap: valuesMap as Record<Value, { description: string }> });
  return type;
}
