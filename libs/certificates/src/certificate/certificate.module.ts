import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CertificateReader } from './certificate.reader.js';

/** Certificates as those who are signed in see them. */
@Module({ imports: [ProgrammesModule], providers: [CertificateReader], exports: [CertificateReader] })
export class CertificateModule {}
