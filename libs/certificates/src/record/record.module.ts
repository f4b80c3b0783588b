import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { KeyRevocation } from '../key/key-revocation.js';
import { SigningKeyService } from '../key/signing-key.service.js';
import { SeriesService } from '../series/series.service.js';
import { StatusListService } from '../status-list/status-list.service.js';
import { CertificateWriter } from './certificate.writer.js';
import { Certifiers } from './certifier.js';

const services = [SigningKeyService, KeyRevocation, SeriesService, StatusListService, Certifiers, CertificateWriter];

/** The signed record of a certificate and what goes into it: number, place on a status list, key. */
@Module({ imports: [ProgrammesModule], providers: services, exports: services })
export class RecordModule {}
