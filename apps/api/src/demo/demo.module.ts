import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '@shidian/platform/config/config.js';
import { demoAccounts } from './accounts.js';
import { DemoResolver, LISTED_ACCOUNTS } from './demo.resolver.js';

/** The list of demonstration accounts; empty unless the instance is for demonstration and not for production. */
@Module({})
export class DemoModule {
  static forRoot({ demo, production }: Pick<Config, 'demo' | 'production'>): DynamicModule {
    const listed = demo && !production ? demoAccounts : [];
    return { module: DemoModule, providers: [{ provide: LISTED_ACCOUNTS, useValue: listed }, DemoResolver] };
  }
}
