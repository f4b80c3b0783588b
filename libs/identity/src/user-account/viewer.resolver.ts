import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { permissionsOf } from '@shidian/contract/permissions.js';
import { currentScope, perRequest } from '@shidian/platform/context/scope.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { MembershipDirectory, type OwnMembership } from '../membership/membership.directory.js';
import { MembershipType } from '../membership/membership.graphql.js';
import { type Account, UserService } from './user-account.service.js';
import { Viewer, viewerOf } from './viewer.graphql.js';

/** The viewer and what belongs to them; each part is read once a request, and only when asked for. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly users: UserService,
    private readonly directory: MembershipDirectory,
  ) {}

  @Query(() => Viewer, { nullable: true, description: '当前登录者，未登录为空。Who is signed in; null for nobody.' })
  @Public()
  viewer(): Viewer | null {
    const actor = currentScope()?.actor;
    return actor ? viewerOf(actor) : null;
  }

  @ResolveField(() => String, { description: '姓名。Name.' })
  async name(@Parent() viewer: Viewer): Promise<string> {
    return (await this.account(viewer)).name;
  }

  @ResolveField(() => String, { description: '邮箱。E-mail address.' })
  async email(@Parent() viewer: Viewer): Promise<string> {
    return (await this.account(viewer)).email;
  }

  @ResolveField(() => String, { description: '界面语言。Language of the console.' })
  async locale(@Parent() viewer: Viewer): Promise<string> {
    return (await this.account(viewer)).locale;
  }

  @ResolveField(() => Boolean, { description: '是否已启用动态口令。Whether the second factor is on.' })
  async totpEnabled(@Parent() viewer: Viewer): Promise<boolean> {
    return (await this.account(viewer)).totpEnabled;
  }

  @ResolveField(() => [MembershipType], {
    description: '可切换的成员身份；令牌只见自己的。Memberships to switch between; a token sees its own only.',
  })
  async memberships(@Parent() viewer: Viewer): Promise<OwnMembership[]> {
    const all = await this.all(viewer);
    return viewer.actor.via === 'token' ? all.filter(({ id }) => id === viewer.actor.membershipId) : all;
  }

  @ResolveField(() => MembershipType, { nullable: true, description: '当前成员身份。The membership in use.' })
  async active(@Parent() viewer: Viewer): Promise<OwnMembership | null> {
    return (await this.all(viewer)).find(({ id }) => id === viewer.actor.membershipId) ?? null;
  }

  @ResolveField(() => [String], { description: '当前身份的权限。Permissions of the membership in use.' })
  permissions(@Parent() { actor }: Viewer): string[] {
    return permissionsOf(actor);
  }

  private account({ id }: Viewer): Promise<Account> {
    return perRequest(`account:${id}`, () => this.users.account(id));
  }

  private all({ id }: Viewer): Promise<OwnMembership[]> {
    return perRequest(`own-memberships:${id}`, () => this.directory.ofUser(id));
  }
}
