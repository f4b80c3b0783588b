import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProviderRegister } from './provider-register.js';
import { registerWording } from './register.wording.js';

/** The register: its dated versions, changes, public reading. */
@Module({ providers: [ProviderRegister], exports: [ProviderRegister] })
export class RegisterModule {
  constructor(wording: RefusalWording) {
    wording.register(registerWording);
  }
}
