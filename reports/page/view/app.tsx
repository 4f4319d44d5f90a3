/** @jsxImportSource preact */
import type { PageModel, SiteDetail } from '../model.ts';

export interface AppProps {
  model: PageModel;
  /** The only site of the run, shown at once; null for a fleet. */
  only: SiteDetail | null;
  /** Reads a site that is opened, by its place in `model.sites`. */
  open(at: number): Promise<SiteDetail>;
}

export function App({ model }: AppProps) {
  return <main>{model.sites.length} sites</main>;
}
