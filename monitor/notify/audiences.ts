import type { SiteReport } from '../../reports/model/report.ts';
import type { Receiver } from '../../sites/receivers/receiver.ts';
import { namesOf } from './index.ts';
import type { News, Transition } from './news.ts';
import { NewsGatherer, type NewWarning } from './news-gatherer.ts';

/** What there is for each receiver: of the sites with its tags, and reminders where it wants them. */
export class Audiences {
  readonly #all: {
    name: string;
    tags: readonly string[] | null;
    remindMs: number | null;
    gatherer: NewsGatherer;
  }[];
  /** Receivers that a run does not know get what is of all sites. */
  readonly #everybody = new NewsGatherer();
  readonly #tagsOf = new Map<string, readonly string[]>();

  constructor(receivers: readonly Receiver[]) {
    const names = namesOf(receivers);
    this.#all = receivers.map(({ kind, tags, remindMs }, at) => ({
      name: names[at] ?? kind,
      tags: tags ?? null,
      remindMs: remindMs ?? null,
      gatherer: tags === undefined ? this.#everybody : new NewsGatherer(),
    }));
  }

  add(site: SiteReport): void {
    this.#everybody.add(site);
    if (!this.#all.some(({ tags }) => tags !== null)) return;
    this.#tagsOf.set(site.name, site.tags);
    for (const { tags, gatherer } of this.#all) if (concerns(tags, site.tags)) gatherer.add(site);
  }

  addWarning(warning: NewWarning): void {
    this.#everybody.addWarning(warning);
    const of = this.#tagsOf.get(warning.site) ?? [];
    for (const { tags, gatherer } of this.#all) if (concerns(tags, of)) gatherer.addWarning(warning);
  }

  /** `at` is ISO time. */
  news(at: string, link: string | null): News {
    return this.#everybody.news(at, link);
  }

  /** The same for one receiver, by its name. */
  newsFor(name: string, at: string, link: string | null): News {
    const gatherer = this.#all.find((one) => one.name === name)?.gatherer ?? this.#everybody;
    return gatherer.news(at, link);
  }

  /** What still fails, and of which this receiver is to be reminded by this run. */
  remindersFor(name: string, at: string): Transition[] {
    const found = this.#all.find((one) => one.name === name);
    return found?.remindMs ? found.gatherer.reminders(found.remindMs, at) : [];
  }
}

function concerns(wanted: readonly string[] | null, tags: readonly string[]): boolean {
  return wanted?.some((tag) => tags.includes(tag)) ?? false;
}
