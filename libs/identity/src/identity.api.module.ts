import { type DynamicModule, Module } from '@nestjs/common';
import { ApiTokenResolver } from './api-token/api-token.resolver.js';
import { ColleagueResolver, DelegationResolver } from './delegation/delegation.resolver.js';
import { IdentityModule } from './identity.module.js';
import { JurisdictionResolver } from './jurisdiction/jurisdiction.resolver.js';
import { MembershipResolver } from './membership/membership.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { type CookieOptions, SessionCookies } from './session/session-cookies.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { AccountResolver } from './user-account/account.resolver.js';
import { ViewerResolver } from './user-account/viewer.resolver.js';

/** The identity context as the API process serves it. */
@Module({})
export class IdentityApiModule {
  static forRoot(cookies: CookieOptions): DynamicModule {
    return {
      module: IdentityApiModule,
      imports: [IdentityModule],
      providers: [
        { provide: SessionCookies, useValue: new SessionCookies(cookies) },
        SignInResolver,
        AccountResolver,
        ViewerResolver,
        OrganisationResolver,
        MembershipResolver,
        ApiTokenResolver,
        JurisdictionResolver,
        DelegationResolver,
        ColleagueResolver,
      ],
      exports: [IdentityModule],
    };
  }
}
