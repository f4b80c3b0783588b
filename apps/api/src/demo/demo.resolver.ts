import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@shidian/platform/graphql/allow.js';
import type { DemoAccountRow } from './accounts.js';
import { DemoAccount } from './demo.graphql.js';

/** Token of the accounts that this instance lists. */
export const LISTED_ACCOUNTS = Symbol('listed demonstration accounts');

/** The accounts on the sign-in page of a demonstration instance. */
@Resolver()
export class DemoResolver {
  constructor(@Inject(LISTED_ACCOUNTS) private readonly accounts: readonly DemoAccountRow[]) {}

  @Query(() => [DemoAccount], {
    description: '演示实例的账号；其他实例为空。Accounts of a demonstration instance; empty on any other.',
  })
  @Public()
  demoAccounts(): readonly DemoAccount[] {
    return this.accounts;
  }
}
