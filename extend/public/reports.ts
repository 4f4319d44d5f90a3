import type { CauseId } from '../../causes/ids.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { FixId } from '../../fixes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Look, Renderer } from '../../reports/formats/renderer.ts';
import type { CheckReport, Report, SiteReport } from '../../reports/model/report.ts';
import type { Finding } from '../../visit/judging/finding.ts';

/** The same type with any text where ids of the catalogue stand: those of extensions stand there too. */
type Open<T> = T extends CheckId | CauseId | ProbeId | FixId
  ? string
  : T extends object
    ? { [K in keyof T]: Open<T[K]> }
    : T;

/** The report of a run. */
export type OpenReport = Open<Report>;
/** The report of one site. */
export type OpenSiteReport = Open<SiteReport>;
/** What one check said of a site. */
export type OpenCheckReport = Open<CheckReport>;
/** A cause with its certainty, its proof and its fixes. */
export type OpenFinding = Open<Finding>;
/** What a visit saw, by the ids of built-in probes and of those of extensions. */
export type OpenEvidence = Evidence<string>;

/** What turns a run into text: each method returns the next piece of it. */
export interface OwnRenderer extends Omit<Renderer, 'check' | 'site'> {
  /** Is called with each check as soon as it is judged, in a run of one site alone. */
  check?(check: OpenCheckReport): string;
  /** Is called with each site as it finishes. */
  site(site: OpenSiteReport): string;
}

/** Makes the renderer of one run. */
export type MakeOwnRenderer = (look: Look) => OwnRenderer;
