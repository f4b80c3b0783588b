import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { createWorld, type World } from './support/world.js';

const FILE = join(process.cwd(), 'libs/contract/schema.graphql');
const DECLARED = join(process.cwd(), 'libs/contract/breaking-changes.json');

/** Breaking changes that were decided on, each with its reason: `{ "<description>": "<why>" }`. */
const declared = (): Record<string, string> =>
  existsSync(DECLARED) ? (JSON.parse(readFileSync(DECLARED, 'utf8')) as Record<string, string>) : {};

describe('schema.graphql', () => {
  let world: World;
  let built: GraphQLSchema;
  beforeAll(async () => {
    world = await createWorld();
    built = lexicographicSortSchema(world.app.get(GraphQLSchemaHost).schema);
  }, 60_000);
  afterAll(() => world.close());

  // `npm run schema` writes the file, and refuses a breaking change that nobody declared.
  it('is what the code says', () => {
    const text = `${printSchema(built)}\n`;
    const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
    if (process.env['UPDATE_SCHEMA'] === '1') {
      const breaking = committed ? findBreakingChanges(buildSchema(committed), built) : [];
      expect(breaking.map((change) => change.description).filter((change) => !(change in declared()))).toEqual([]);
      writeFileSync(FILE, text);
      return;
    }
    expect(committed).toBe(text);
  });

  it('describes every type, field, argument and enum value in both languages', () => {
    const bare: string[] = [];
    const check = (name: string, description: string | null | undefined) => {
      if (!/[\u4e00-\u9fff]/.test(description ?? '') || !/[A-Za-z]{2}/.test(description ?? '')) bare.push(name);
    };
    for (const type of Object.values(built.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!['Query', 'Mutation'].includes(type.name)) check(type.name, type.description);
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
      }
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    }
    expect(bare).toEqual([]);
  });
});
