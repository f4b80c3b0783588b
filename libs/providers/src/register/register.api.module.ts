import { Module } from '@nestjs/common';
import { RegisterModule } from './register.module.js';

/** The register: its dated versions, changes, public reading. As the API process serves it. */
@Module({ imports: [RegisterModule] })
export class RegisterApiModule {}
