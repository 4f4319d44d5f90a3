import type { CauseId } from '../../causes/ids.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { FixId } from '../../fixes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Look, Renderer } from '../../reports/formats/renderer.ts';
import type { CheckReport, Report, SiteReport } from '../../reports/model/report.ts';
import type { Finding } from '../../visit/judging/finding.ts';

/** With any text where ids of the catalogue stand: those of extensions stand there too. */
type Open<T> = T extends CheckId | CauseId | ProbeId | FixId
  ? string
  : T extends object
    ? { [K in keyof T]: Open<T[K]> }
    : T;

export type OpenReport = Open<Report>;
export type OpenSiteReport = Open<SiteReport>;
export type OpenCheckReport = Open<CheckReport>;
export type OpenFinding = Open<Finding>;
/** As those see it who have probes of their own. */
export type OpenEvidence = Evidence<string>;

/** As our own renderers, for reports with ids of any extension. */
export interface OwnRenderer extends Omit<Renderer, 'check' | 'site'> {
  check?(check: OpenCheckReport): string;
  site(site: OpenSiteReport): string;
}

export type MakeOwnRenderer = (look: Look) => OwnRenderer;
