// The least process of the same parts: Nest on Fastify, Apollo with one field, TypeORM with a connection and no entity.
import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

class HelloResolver {
  hello() {
    return 'hello';
  }
}
Resolver()(HelloResolver);
Query(() => String)(
  HelloResolver.prototype,
  'hello',
  Object.getOwnPropertyDescriptor(HelloResolver.prototype, 'hello'),
);

class EmptyModule {}
Module({
  imports: [GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false })],
  providers: [
    HelloResolver,
    {
      provide: DataSource,
      useFactory: () => new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, entities: [] }).initialize(),
    },
  ],
})(EmptyModule);

const app = await NestFactory.create(EmptyModule, new FastifyAdapter(), { logger: ['error', 'fatal'] });
app
  .getHttpAdapter()
  .getInstance()
  .get('/readyz', async () => ({ status: 'ready' }));
await app.listen(Number(process.env.PORT), '127.0.0.1');
