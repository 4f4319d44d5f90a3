import type { CheckReport, SiteReport } from '../model/report.ts';
import type { Tally } from '../model/tally.ts';
import type { Style } from '../text/style.ts';

/**
 * One way to show a run. It gets each site as it finishes and keeps none of them, so that the
 * memory of a run does not grow with what its sites answered. What a method returns is written as it is.
 */
export interface Renderer {
  begin?(run: RunStart): string;
  /** Gets each check as soon as it is judged, in a run of one site. */
  check?(check: CheckReport): string;
  site(site: SiteReport): string;
  end?(run: RunEnd): string;
}

export type MakeRenderer = (look: Look) => Renderer;

export interface Look {
  style: Style;
  /** The width in columns. */
  width: number;
  /** Whether nothing is said about what is well. */
  quiet: boolean;
  /** Whether a fleet shows each cause with its proof and steps. */
  details?: boolean;
}

export interface RunStart {
  started: Date;
  /** How many sites there will be; null where that is not known before the last has come. */
  sites: number | null;
  /** The name and the address of the only site; null for a fleet. */
  only: { name: string; url: string } | null;
  /** How many characters the longest name of a site has. */
  longestName: number;
}

export interface RunEnd {
  duration_ms: number;
  tally: Tally;
}
