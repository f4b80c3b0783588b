import { Module } from '@nestjs/common';
import { PermissionPolicy } from '@shidian/platform/graphql/allow.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { Authenticator } from './access/authenticator.js';
import { CredentialAuthenticator } from './access/credential-authenticator.js';
import { CredentialCache } from './access/credential-cache.js';
import { RolePermissionPolicy } from './access/role-permission.policy.js';
import { ApiTokenCredentials } from './api-token/api-token.credentials.js';
import { ApiTokenService } from './api-token/api-token.service.js';
import { ColleagueService } from './delegation/colleague.service.js';
import { DelegationService } from './delegation/delegation.service.js';
import { DeskService } from './desk/desk.service.js';
import { identityWording } from './identity.wording.js';
import { JurisdictionService } from './jurisdiction/jurisdiction.service.js';
import { MembershipDirectory } from './membership/membership.directory.js';
import { MembershipService } from './membership/membership.service.js';
import { OrganisationLoader } from './organisation/organisation.loader.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { PasswordHasher } from './password/password-hasher.js';
import { SessionCredentials } from './session/session.credentials.js';
import { SessionService } from './session/session.service.js';
import { SignInFailures } from './sign-in/sign-in-failures.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { TotpService } from './totp/totp.service.js';
import { UserService } from './user-account/user-account.service.js';

const services = [
  UserService,
  OrganisationService,
  OrganisationLoader,
  MembershipService,
  MembershipDirectory,
  SignInService,
  SignInFailures,
  SessionService,
  ApiTokenService,
  TotpService,
  JurisdictionService,
  DeskService,
  DelegationService,
  ColleagueService,
];

/** People, organisations, memberships, and how a request is known to be theirs. */
@Module({
  providers: [
    ...services,
    CredentialCache,
    PasswordHasher,
    SessionCredentials,
    ApiTokenCredentials,
    { provide: Authenticator, useClass: CredentialAuthenticator },
    { provide: PermissionPolicy, useClass: RolePermissionPolicy },
  ],
  exports: [...services, Authenticator, PermissionPolicy],
})
export class IdentityModule {
  constructor(wording: RefusalWording) {
    wording.register(identityWording);
  }
}
