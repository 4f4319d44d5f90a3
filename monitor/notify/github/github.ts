import type { GithubReceiver } from '../../../sites/receivers/receiver.ts';
import type { MessengerOptions } from '../messenger.ts';
import type { News } from '../news.ts';
import { bodyOf, closingOf, commentOf, titleOf } from './issue-text.ts';
import { Issues } from './issues.ts';

/**
 * Keeps one issue open as long as a site fails, news or not: a receiver that was added later learns of it as well. Throws `NotNotified`.
 */
export async function notifyGithub(
  receiver: GithubReceiver,
  news: News,
  options: MessengerOptions,
): Promise<void> {
  const issues = new Issues(receiver, options);
  const [kept, ...doubles] = await issues.open();
  if (kept === undefined) {
    if (news.failing.length > 0) await open(issues, news);
    return;
  }
  for (const double of doubles) await yieldTo(kept, double, issues);
  if (isMended(news)) {
    await issues.comment(kept, closingOf(news));
    await issues.change(kept, { state: 'closed', state_reason: 'completed' });
  } else if (news.transitions.length > 0) {
    // A body without its site would say that nothing fails.
    if (news.failing.length > 0) await issues.change(kept, { title: titleOf(news), body: bodyOf(news) });
    await issues.comment(kept, commentOf(news));
  }
}

/** Another run may have opened one at this moment. Both look once more, and agree that the older one is kept. */
async function open(issues: Issues, news: News): Promise<void> {
  const opened = await issues.create(titleOf(news), bodyOf(news));
  const [kept = opened] = await issues.open();
  if (kept < opened) await yieldTo(kept, opened, issues);
}

async function yieldTo(kept: number, double: number, issues: Issues): Promise<void> {
  await issues.comment(double, `The same is reported in #${kept}, which was opened at the same time.`);
  await issues.change(double, { state: 'closed', state_reason: 'not_planned' });
}

/** A site that could not be looked at, or was looked at once, may fail still. */
function isMended({ counts, unconfirmed }: News): boolean {
  const seen = counts.pass + counts.warn + counts.flaky;
  return counts.fail === 0 && counts.error === 0 && unconfirmed === 0 && seen > 0;
}
