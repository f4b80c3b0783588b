import type { CertifyingBody } from './certifying-body.js';
import type { DemoExam } from './exams.js';

/** A draw of modules for a session, step by step. */
export class DemoDraw {
  private id = '';
  private due = new Date(0);

  constructor(
    private readonly body: CertifyingBody,
    private readonly exam: DemoExam,
    /** The public value, as everybody can look it up. */
    private readonly valueName: string,
  ) {}

  /** Commits to the roster and a seed; the value comes into being so many hours later. */
  async commit(hours: number): Promise<void> {
    const { draws, base } = this.body.services;
    this.due = new Date(base.clock.now().getTime() + hours * 3_600_000);
    const { valueName, due: valueDue } = this;
    this.id = await this.body.asOfficer(() => draws.commit({ sessionId: this.exam.id, valueName, valueDue }));
  }

  /** Enters the value. */
  async enter(value: string): Promise<void> {
    const { draws } = this.body.services;
    const source = 'https://open-value.demo.invalid/（演示用公开值）';
    await this.body.asOfficer(() => draws.enterValue({ id: this.id, value, valueAt: this.due, source }));
  }

  /** Draws. */
  run(): Promise<void> {
    return this.body.asOfficer(() => this.body.services.draws.run(this.id));
  }

  /** Publishes seed and outcome. */
  publish(): Promise<void> {
    return this.body.asOfficer(() => this.body.services.draws.publish(this.id));
  }

  /** Voids it, so that another can be committed to. */
  void(reason: string): Promise<void> {
    return this.body.asOfficer(() => this.body.services.draws.void(this.id, reason));
  }
}
