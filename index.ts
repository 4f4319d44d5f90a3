// What the package exports: all that a check, a cause, a fix or a reporter of one's own is written with, and a visit.

export { asObject } from './base/json.ts';
export { counted, shown } from './base/text.ts';
export type { Layer, Sign } from './causes/cause.ts';
export {
  answered,
  blocked,
  listed,
  networkFailed,
  notRest,
  restAnswered,
  says,
  shows,
} from './causes/signs/common.ts';
export type { Judgement } from './checks/check.ts';
export { ask, fail, failButGoOn, pass, warn } from './checks/check.ts';
export { describeAnswer } from './evidence/describe.ts';
export type { Exchange } from './evidence/exchange.ts';
export { codeOf, headerOf, isHtml, isRestAnswer, jsonOf, messageOf, statusOf } from './evidence/read.ts';
export { restUrl } from './evidence/rest-root.ts';
export type {
  Extension,
  OwnCause as Cause,
  OwnCheck as Check,
  OwnFix as Fix,
  OwnProbe as Probe,
} from './extend/public/extension.ts';
export {
  defineCause,
  defineCheck,
  defineExtension,
  defineFix,
  defineProbe,
  defineReporter,
} from './extend/public/extension.ts';
export type {
  MakeOwnRenderer as MakeRenderer,
  OpenCheckReport as CheckReport,
  OpenEvidence as Evidence,
  OpenFinding as Finding,
  OpenReport as Report,
  OpenSiteReport as SiteReport,
  OwnRenderer as Renderer,
} from './extend/public/reports.ts';
export { extend, loadSites, type VisitSiteOptions, visitSite } from './extend/public/run.ts';
// `bearer` is its older name, which extensions go on using.
export { credential, credential as bearer, JSON_ACCEPT } from './probes/probe.ts';
export type { Look } from './reports/formats/renderer.ts';
export type { Site } from './sites/site.ts';
