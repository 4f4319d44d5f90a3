import type { PageId } from '../../../../evidence/answerer/pages/index.ts';
import { applicationAnswers } from './applications.ts';
import { cloudflareAnswers } from './cloudflare.ts';
import { edgeAnswers } from './edges.ts';
import { hostAnswers } from './hosts.ts';
import { pluginAnswers } from './plugins.ts';
import type { Sample } from './sample.ts';
import { webServerAnswers } from './web-servers.ts';
import { wordpressAnswers } from './wordpress.ts';

/** Of every known page at least one answer, to be put at any probe. */
export const sampleAnswers: Record<PageId, Sample[]> = {
  ...cloudflareAnswers,
  ...hostAnswers,
  ...edgeAnswers,
  ...pluginAnswers,
  ...wordpressAnswers,
  ...applicationAnswers,
  ...webServerAnswers,
};
